import type { Answers } from "../core/answers.ts";
import { bytesToBase64Url, type ClassId, type SurveyId } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import type { SurveyKeys } from "../protocol/key-rows.ts";
import type { KioskPupil } from "../protocol/kiosk-link.ts";
import type { ManifestContent } from "../protocol/manifest.ts";
import type { SlotReissue, SurveyRegistration } from "../protocol/relay-api.ts";
import type { RowRef, SealedRow } from "../protocol/sealed-row.ts";
import type { VaultHeader } from "../protocol/vault-header.ts";
import {
  ballotBoxOf,
  openBallots,
  sealForPupil,
  type BallotToOpen,
  type OpenedBallot,
} from "./ballot-box.ts";
import { openBackup, sealBackup, type BackupContent, type BackupFailure } from "./backup.ts";
import { cardFragment } from "./card-fragment.ts";
import type { KioskBundle } from "./kiosk-crypto.ts";
import { exitOf, kioskFragment, newExitCode } from "./kiosk-fragment.ts";
import { productCosts } from "./key-wrap.ts";
import {
  addClassKey,
  createKeyring,
  heldSurvey,
  loadKeyRows,
  putSurveyKeys,
  type Keyring,
} from "./keyring.ts";
import { checkPassphrase, generatePassphrase, type PassphraseFailure } from "./passphrase.ts";
import { openPlainRow, sealPlainRow, type PlainRow } from "./plain-row.ts";
import type { Argon2Cost, TeacherSodium } from "./sodium.ts";
import { pupilSecrets, watchSecret, withNewToken } from "./survey-keys.ts";
import { openingOf } from "./survey-opening.ts";
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

export interface PreparedSurvey {
  /** The survey's keys, sealed under its class: store it before registering. */
  readonly keysRow: SealedRow;
  /** The exact bytes of M, for the survey's row. */
  readonly manifest: Uint8Array;
  readonly registration: SurveyRegistration;
}

export interface KioskLink {
  /** "#" included. */
  readonly fragment: string;
  /** Eight digits, drawn for this link. */
  readonly code: string;
}

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
 * Everything the teacher's Worker does. It holds one open vault at a time; its end is what locking
 * means. load gives libsodium, started and self-tested. costs are for tests alone: whatever they are,
 * a wrap outside the bounds of src/protocol/vault-header.ts does not open.
 */
export function createTeacherCryptoHandlers(
  load: () => Promise<TeacherSodium>,
  costs: readonly Argon2Cost[] = productCosts,
) {
  let loading: Promise<TeacherSodium> | null = null;
  let keyring: Keyring | null = null;

  const sodium = () => (loading ??= load());

  function held(): Keyring {
    if (keyring === null) throw new LockedError();
    return keyring;
  }

  function survey(surveyId: SurveyId) {
    return { id: surveyId, ...heldSurvey(held(), surveyId) };
  }

  return {
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
      const vault = newVaultKey(library);
      const open = { vault, header: headerOf(vault, []) };
      const header = withPassphrase(library, open, { passphrase, costs });
      if (header === null) throw new OutOfMemoryError();
      keyring = createKeyring(vault);
      return ok(withNewKit(library, vault, header));
    },

    async createThrowawayVault(): Promise<{ header: VaultHeader }> {
      const vault = newVaultKey(await sodium());
      keyring = createKeyring(vault);
      return { header: headerOf(vault, []) };
    },

    async unlock(header: VaultHeader, secret: VaultSecret): Promise<Result<void, UnlockFailure>> {
      const vault = openVault(await sodium(), header, secret);
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
      const vault = openVault(library, header, current);
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

    async createClassKey(classId: ClassId): Promise<SealedRow> {
      return addClassKey(await sodium(), held(), classId);
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
      const { classes, surveys } = held();
      for (const { table, id } of refs) {
        if (table !== "keys") continue;
        classes.delete(id);
        for (const [surveyId, { classId }] of surveys) {
          if (surveyId === id || classId === id) surveys.delete(surveyId);
        }
      }
    },

    async prepareSurvey(
      classId: ClassId,
      content: ManifestContent,
    ): Promise<Result<PreparedSurvey, "too-large">> {
      const library = await sodium();
      const opening = openingOf(library, content);
      if (!opening.ok) return opening;
      const { keys, manifest, registration } = opening.value;
      const keysRow = putSurveyKeys(library, held(), { id: content.surveyId, classId, keys });
      return ok({ keysRow, manifest, registration });
    },

    async cardFragments(surveyId: SurveyId, manifest: Uint8Array): Promise<readonly string[]> {
      const library = await sodium();
      const { keys } = ballotBoxOf(library, survey(surveyId), manifest);
      return keys.tokens.map((token, rosterIndex) =>
        cardFragment(library, { ...keys, surveyId, token, rosterIndex }),
      );
    },

    async kioskBundle(
      surveyId: SurveyId,
      manifest: Uint8Array,
      rosterIndexes: readonly number[],
    ): Promise<KioskBundle> {
      const { keys } = ballotBoxOf(await sodium(), survey(surveyId), manifest);
      const { manifestHash } = keys;
      return { surveyId, manifest, manifestHash, pupils: kioskList(keys, rosterIndexes) };
    },

    async kioskLink(
      surveyId: SurveyId,
      manifest: Uint8Array,
      rosterIndexes: readonly number[],
    ): Promise<KioskLink> {
      const library = await sodium();
      const { keys } = ballotBoxOf(library, survey(surveyId), manifest);
      const code = newExitCode(library);
      const pupils = kioskList(keys, rosterIndexes);
      const exit = exitOf(library, surveyId, code);
      return { fragment: kioskFragment(library, { ...keys, surveyId, pupils, exit }), code };
    },

    async slots(surveyId: SurveyId): Promise<readonly string[]> {
      const secrets = pupilSecrets(await sodium(), surveyId, survey(surveyId).keys);
      return secrets.map(({ slot }) => bytesToBase64Url(slot));
    },

    async ownerSecret(surveyId: SurveyId): Promise<string> {
      return bytesToBase64Url(survey(surveyId).keys.ownerSecret);
    },

    async watchSecret(surveyId: SurveyId): Promise<string> {
      return bytesToBase64Url(watchSecret(await sodium(), surveyId, survey(surveyId).keys));
    },

    async openBallots(
      surveyId: SurveyId,
      manifest: Uint8Array,
      ballots: readonly BallotToOpen[],
    ): Promise<readonly OpenedBallot[]> {
      const library = await sodium();
      return openBallots(library, ballotBoxOf(library, survey(surveyId), manifest), ballots);
    },

    /** The new token is held at once: when the row could not be stored, the stored one must be loaded again. */
    async reissueCard(
      surveyId: SurveyId,
      rosterIndex: number,
    ): Promise<{ keysRow: SealedRow; reissue: SlotReissue }> {
      const library = await sodium();
      const current = survey(surveyId);
      const { keys, reissue } = withNewToken(library, current, rosterIndex);
      return { keysRow: putSurveyKeys(library, held(), { ...current, keys }), reissue };
    },

    async sealSampleBallots(
      surveyId: SurveyId,
      manifest: Uint8Array,
      answers: ReadonlyMap<number, Answers>,
    ): Promise<readonly BallotToOpen[]> {
      const library = await sodium();
      const box = ballotBoxOf(library, survey(surveyId), manifest);
      return [...answers].map(([rosterIndex, given]) =>
        sealForPupil(library, box, { rosterIndex, answers: given }),
      );
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
      const opened = openBackup(await sodium(), file, secret);
      if (!opened.ok) return opened;
      keyring = opened.value.keyring;
      return ok(opened.value.content);
    },
  };
}

/** Of these names, in the order of the roster. Throws for one that is not in the survey. */
function kioskList(keys: SurveyKeys, rosterIndexes: readonly number[]): readonly KioskPupil[] {
  return [...new Set(rosterIndexes)]
    .sort((one, other) => one - other)
    .map((rosterIndex) => {
      const token = keys.tokens[rosterIndex];
      if (token === undefined) throw new RangeError("No such pupil in the survey");
      return { rosterIndex, token };
    });
}
