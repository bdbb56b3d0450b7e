import type { Answers } from "../src/core/answers.ts";
import type { ClassId, SurveyId } from "../src/core/ids.ts";
import type { Result } from "../src/core/result.ts";
import type { BackupContent, BackupFailure } from "../src/crypto/backup.ts";
import type { BallotToOpen, OpenedBallot } from "../src/crypto/ballot-box.ts";
import type { KioskBundle } from "../src/crypto/kiosk-crypto.ts";
import type { PassphraseFailure } from "../src/crypto/passphrase.ts";
import type { PlainRow } from "../src/crypto/plain-row.ts";
import type { KioskLink, PreparedSurvey } from "../src/crypto/teacher-crypto.ts";
import type { UnlockFailure, VaultSecret } from "../src/crypto/vault.ts";
import type { ManifestContent } from "../src/protocol/manifest.ts";
import type { SlotReissue } from "../src/protocol/relay-api.ts";
import type { RowRef, SealedRow } from "../src/protocol/sealed-row.ts";
import type { VaultHeader } from "../src/protocol/vault-header.ts";

// The words of the calls, for who uses them: what they mean is said where they are made.
export type { BackupContent, BackupFailure } from "../src/crypto/backup.ts";
export type { BallotToOpen, InvalidBallotReason, OpenedBallot } from "../src/crypto/ballot-box.ts";
export type { KioskBundle } from "../src/crypto/kiosk-crypto.ts";
export type { PassphraseFailure } from "../src/crypto/passphrase.ts";
export type { PlainRow } from "../src/crypto/plain-row.ts";
export type { KioskLink, PreparedSurvey } from "../src/crypto/teacher-crypto.ts";
export type { UnlockFailure, VaultSecret } from "../src/crypto/vault.ts";

/**
 * What the teacher's crypto Worker does. Keys are made, kept and used in it and never come out; it is terminated to lock.
 * Every call but selfTest, createVault, createThrowawayVault, unlock, openBackup and the phrase calls needs an unlocked vault.
 */
export interface TeacherCrypto {
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
  /** Makes a class key; the row is to be stored. */
  createClassKey(classId: ClassId): Promise<SealedRow>;
  sealRows(rows: readonly PlainRow[]): Promise<readonly SealedRow[]>;
  /** In the order given; an error names a row that does not open. */
  openRows(rows: readonly SealedRow[]): Promise<readonly Result<PlainRow, RowRef>[]>;
  /** Drops keys from memory after their row was deleted. */
  forgetKeys(refs: readonly RowRef[]): Promise<void>;

  prepareSurvey(
    classId: ClassId,
    content: ManifestContent,
  ): Promise<Result<PreparedSurvey, "too-large">>;
  /** Fragments of the cards ("#1...."), by roster index. */
  cardFragments(surveyId: SurveyId, manifest: Uint8Array): Promise<readonly string[]>;
  /** What a kiosk on this device needs to ask these pupils, and to seal for them; nothing that opens an answer. */
  kioskBundle(
    surveyId: SurveyId,
    manifest: Uint8Array,
    rosterIndexes: readonly number[],
  ): Promise<KioskBundle>;
  /** The same for another device, which fetches the manifest itself, with a code that was drawn for this link. */
  kioskLink(
    surveyId: SurveyId,
    manifest: Uint8Array,
    rosterIndexes: readonly number[],
  ): Promise<KioskLink>;
  /** Slots by roster index, as the relay names them. */
  slots(surveyId: SurveyId): Promise<readonly string[]>;
  ownerSecret(surveyId: SurveyId): Promise<string>;
  /** May be kept while the vault is locked: it can count answers and nothing else. */
  watchSecret(surveyId: SurveyId): Promise<string>;
  /** In order of arrival: the first that opens in a slot counts. manifest is what prepareSurvey gave. */
  openBallots(
    surveyId: SurveyId,
    manifest: Uint8Array,
    ballots: readonly BallotToOpen[],
  ): Promise<readonly OpenedBallot[]>;
  /** A new token for one pupil: the row to store (next revision) and what to tell the relay. */
  reissueCard(
    surveyId: SurveyId,
    rosterIndex: number,
  ): Promise<{ keysRow: SealedRow; reissue: SlotReissue }>;
  /** Ballots as pupils' pages would make them, for the sample class: roster index to answers. */
  sealSampleBallots(
    surveyId: SurveyId,
    manifest: Uint8Array,
    answers: ReadonlyMap<number, Answers>,
  ): Promise<readonly BallotToOpen[]>;

  sealBackup(content: BackupContent): Promise<Uint8Array>;
  /** Opens the file and unlocks its vault. */
  openBackup(file: Uint8Array, secret: VaultSecret): Promise<Result<BackupContent, BackupFailure>>;
}
