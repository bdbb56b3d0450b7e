import type { Answers } from "../src/core/answers.ts";
import type { ClassId, SurveyId } from "../src/core/ids.ts";
import type { TrueCounts } from "../src/core/leader/fields.ts";
import type { Result } from "../src/core/result.ts";
import type { BallotToOpen, OpenedBallot } from "../src/crypto/ballot-box.ts";
import type { KioskBundle } from "../src/crypto/kiosk-crypto.ts";
import type { KioskLink, PreparedSurvey } from "../src/crypto/teacher-crypto.ts";
import type { UnitNumbers } from "../src/crypto/unit-numbers.ts";
import type { ManifestContent } from "../src/protocol/manifest.ts";
import type { SlotReissue } from "../src/protocol/relay-api.ts";
import type { SealedRow } from "../src/protocol/sealed-row.ts";
import type { VaultCrypto } from "./crypto-vault.protocol.ts";
import type { RoundContributor } from "./round-contributor.protocol.ts";

// The words of the calls, for who uses them: what they mean is said where they are made.
export type { BackupContent, BackupFailure } from "../src/crypto/backup.ts";
export type { BallotToOpen, InvalidBallotReason, OpenedBallot } from "../src/crypto/ballot-box.ts";
export type { KioskBundle } from "../src/crypto/kiosk-crypto.ts";
export type { PassphraseFailure } from "../src/crypto/passphrase.ts";
export type { PlainRow } from "../src/crypto/plain-row.ts";
export type { KioskLink, PreparedSurvey } from "../src/crypto/teacher-crypto.ts";
export type { UnitNumbers } from "../src/crypto/unit-numbers.ts";
export type { UnlockFailure, VaultSecret } from "../src/crypto/vault.ts";

/**
 * What the teacher's crypto Worker does. Keys are made, kept and used in it and never come out; it is terminated to lock.
 * Every call of its own needs an unlocked vault; those of contributing do not.
 */
export interface TeacherCrypto extends VaultCrypto, RoundContributor {
  /** Makes a class key; the row is to be stored. */
  createClassKey(classId: ClassId): Promise<SealedRow>;
  /**
   * What a unit contributes: one survey of each of its classes, and their true counts added up. The same every time it
   * is asked. Shifts and noise stay in the Worker.
   */
  unitNumbers(surveyIds: readonly SurveyId[], counts: TrueCounts): Promise<UnitNumbers>;

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
}
