import type { Result } from "../src/core/result.ts";
import type { BackupContent, BackupFailure } from "../src/crypto/backup.ts";
import type { PassphraseFailure } from "../src/crypto/passphrase.ts";
import type { PlainRow } from "../src/crypto/plain-row.ts";
import type { UnlockFailure, VaultSecret } from "../src/crypto/vault.ts";
import type { RowRef, SealedRow } from "../src/protocol/sealed-row.ts";
import type { VaultHeader } from "../src/protocol/vault-header.ts";

// The words of the calls, for who uses them: what they mean is said where they are made.
export type { BackupContent, BackupFailure } from "../src/crypto/backup.ts";
export type { PassphraseFailure } from "../src/crypto/passphrase.ts";
export type { PlainRow } from "../src/crypto/plain-row.ts";
export type { UnlockFailure, VaultSecret } from "../src/crypto/vault.ts";

/**
 * What the crypto Worker of a vault does with it, a teacher's or a leader's. Keys are made, kept and used in it and
 * never come out; it is terminated to lock. Every call but selfTest, createVault, createThrowawayVault, unlock,
 * openBackup and the phrase calls needs an unlocked vault.
 */
export interface VaultCrypto {
  /** Rejects when a libsodium function the product uses is missing or gives a wrong answer. */
  selfTest(): Promise<void>;
  suggestPassphrase(): Promise<string>;
  checkPassphrase(passphrase: string): Promise<Result<void, PassphraseFailure>>;

  createVault(
    passphrase: string,
  ): Promise<Result<{ header: VaultHeader; kit: string }, PassphraseFailure>>;
  /** In memory only: a vault without any wrap. */
  createThrowawayVault(): Promise<{ header: VaultHeader }>;
  unlock(header: VaultHeader, secret: VaultSecret): Promise<Result<void, UnlockFailure>>;
  /** Wraps the master key anew; the recovery wrap stays. The old phrase must be shown to be right first. */
  changePassphrase(
    header: VaultHeader,
    current: VaultSecret,
    passphrase: string,
  ): Promise<Result<VaultHeader, UnlockFailure | PassphraseFailure>>;
  /** A new recovery kit in place of the old one. */
  renewKit(header: VaultHeader): Promise<{ header: VaultHeader; kit: string }>;

  /** Takes in the rows of table "keys". Gives back the refs of those that do not open. */
  loadKeys(rows: readonly SealedRow[]): Promise<readonly RowRef[]>;
  sealRows(rows: readonly PlainRow[]): Promise<readonly SealedRow[]>;
  /** In the order given; an error names a row that does not open. */
  openRows(rows: readonly SealedRow[]): Promise<readonly Result<PlainRow, RowRef>[]>;
  /** Drops keys from memory after their row was deleted. */
  forgetKeys(refs: readonly RowRef[]): Promise<void>;

  sealBackup(content: BackupContent): Promise<Uint8Array>;
  /** Opens the file and unlocks its vault. A file of the other app is refused as that. */
  openBackup(file: Uint8Array, secret: VaultSecret): Promise<Result<BackupContent, BackupFailure>>;
}
