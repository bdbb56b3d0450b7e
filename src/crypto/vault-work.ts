import { bytesToBase64Url } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import type { RowRef, SealedRow } from "../protocol/sealed-row.ts";
import type { VaultHeader } from "../protocol/vault-header.ts";
import { openBackup, sealBackup, type BackupContent, type BackupFailure } from "./backup.ts";
import { createKeyring, loadKeyRows, type Keyring } from "./keyring.ts";
import { checkPassphrase, generatePassphrase, type PassphraseFailure } from "./passphrase.ts";
import { openPlainRow, sealPlainRow, type PlainRow } from "./plain-row.ts";
import type { Argon2Cost, TeacherSodium } from "./sodium.ts";
import type { VaultKind } from "./vault-kind.ts";
import {
  headerOf,
  isSameVault,
  newVaultKey,
  openVault,
  withNewKit,
  withPassphrase,
  type UnlockFailure,
  type VaultSecret,
} from "./vault.ts";

/** A call that needs an open vault was made while none was. */
export class LockedError extends Error {
  override readonly name = "LockedError";

  constructor() {
    super("The vault is locked");
  }
}

/** The device cannot give the memory that the least costly wrap needs. */
export class OutOfMemoryError extends Error {
  override readonly name = "OutOfMemoryError";

  constructor() {
    super("Too little memory to make a vault");
  }
}

/**
 * What the Worker of a vault does with the vault itself, whichever kind it is. It holds one open vault at a time; its
 * end is what locking means. load gives libsodium, started and self-tested.
 */
export function createVaultWork(
  load: () => Promise<TeacherSodium>,
  kind: VaultKind,
  costs: readonly Argon2Cost[],
) {
  let loading: Promise<TeacherSodium> | null = null;
  let keyring: Keyring | null = null;

  const sodium = () => (loading ??= load());

  function held(): Keyring {
    if (keyring === null) throw new LockedError();
    return keyring;
  }

  const calls = {
    async selfTest(): Promise<void> {
      await sodium();
    },

    async suggestPassphrase(): Promise<string> {
      return generatePassphrase(await sodium());
    },

    async checkPassphrase(passphrase: string): Promise<Result<void, PassphraseFailure>> {
      return checkPassphrase(passphrase);
    },

    async createVault(
      passphrase: string,
    ): Promise<Result<{ header: VaultHeader; kit: string }, PassphraseFailure>> {
      const library = await sodium();
      const allowed = checkPassphrase(passphrase);
      if (!allowed.ok) return allowed;
      const vault = newVaultKey(library, kind);
      const open = { vault, header: headerOf(vault, []) };
      const header = withPassphrase(library, open, { passphrase, costs });
      if (header === null) throw new OutOfMemoryError();
      keyring = createKeyring(vault);
      return ok(withNewKit(library, vault, header));
    },

    async createThrowawayVault(): Promise<{ header: VaultHeader }> {
      const vault = newVaultKey(await sodium(), kind);
      keyring = createKeyring(vault);
      return { header: headerOf(vault, []) };
    },

    async unlock(header: VaultHeader, secret: VaultSecret): Promise<Result<void, UnlockFailure>> {
      const vault = openVault(await sodium(), header, secret, kind);
      if (!vault.ok) return vault;
      keyring = createKeyring(vault.value);
      return ok(undefined);
    },

    async changePassphrase(
      header: VaultHeader,
      current: VaultSecret,
      passphrase: string,
    ): Promise<Result<VaultHeader, UnlockFailure | PassphraseFailure>> {
      const library = await sodium();
      const allowed = checkPassphrase(passphrase);
      if (!allowed.ok) return allowed;
      const vault = openVault(library, header, current, kind);
      if (!vault.ok) return vault;
      if (!isSameVault(vault.value, held().vault)) return err({ type: "wrong-secret" });
      const open = { vault: vault.value, header };
      const changed = withPassphrase(library, open, { passphrase, costs });
      return changed === null ? err({ type: "out-of-memory" }) : ok(changed);
    },

    async renewKit(header: VaultHeader): Promise<{ header: VaultHeader; kit: string }> {
      const library = await sodium();
      const { vault } = held();
      if (header.vaultId !== bytesToBase64Url(vault.vaultId)) throw new LockedError();
      return withNewKit(library, vault, header);
    },

    async loadKeys(rows: readonly SealedRow[]): Promise<readonly RowRef[]> {
      return loadKeyRows(await sodium(), held(), rows);
    },

    async sealRows(rows: readonly PlainRow[]): Promise<readonly SealedRow[]> {
      const library = await sodium();
      const keys = held();
      return rows.map((row) => sealPlainRow(library, keys, row));
    },

    async openRows(rows: readonly SealedRow[]): Promise<readonly Result<PlainRow, RowRef>[]> {
      const library = await sodium();
      const keys = held();
      return rows.map((row) => openPlainRow(library, keys, row));
    },

    async forgetKeys(refs: readonly RowRef[]): Promise<void> {
      const { classes, surveys, rounds } = held();
      for (const { table, id } of refs) {
        if (table !== "keys") continue;
        classes.delete(id);
        rounds.delete(id);
        for (const [surveyId, { classId }] of surveys) {
          if (surveyId === id || classId === id) surveys.delete(surveyId);
        }
      }
    },

    async sealBackup(content: BackupContent): Promise<Uint8Array> {
      const library = await sodium();
      const { vault } = held();
      if (content.header.vaultId !== bytesToBase64Url(vault.vaultId)) throw new LockedError();
      return sealBackup(library, vault, content);
    },

    async openBackup(
      file: Uint8Array,
      secret: VaultSecret,
    ): Promise<Result<BackupContent, BackupFailure>> {
      const opened = openBackup(await sodium(), file, secret, kind);
      if (!opened.ok) return opened;
      keyring = opened.value.keyring;
      return ok(opened.value.content);
    },
  };

  return { sodium, held, calls };
}
