import type { Answers } from "../src/core/answers.ts";
import type { QuestionId } from "../src/core/ids.ts";
import type { Result } from "../src/core/result.ts";
import type {
  KioskBundle,
  KioskLinkRead,
  KioskPlace,
  OpenedKiosk,
} from "../src/crypto/kiosk-crypto.ts";
import type { SealedBallot } from "../src/crypto/pupil-crypto.ts";

// The words of the calls, for who uses them: what they mean is said where they are made.
export type {
  KioskBundle,
  KioskLinkRead,
  KioskPlace,
  OpenedKiosk,
} from "../src/crypto/kiosk-crypto.ts";
export type { SealedBallot } from "../src/crypto/pupil-crypto.ts";

/**
 * What a kiosk's crypto Worker does (docs/protocol.md, 6). It holds the tokens of those who have not answered, uses one
 * at a time, and drops it once it was used. Nothing in it opens an answer.
 */
export interface KioskCrypto {
  /** Rejects when a libsodium function the product uses is missing or gives a wrong answer. */
  testKiosk(): Promise<void>;
  /** Takes the part of the address after "#". Damaged: not a kiosk's link of this protocol, or mistyped. */
  readKioskLink(fragment: string): Promise<Result<KioskLinkRead, "damaged">>;
  /** Damaged: does not open with this link, is another manifest, or lacks a name of the list. */
  openKioskManifest(sealed: Uint8Array): Promise<Result<OpenedKiosk, "damaged">>;
  /** In place of the two above, on the teacher's own device. */
  openKioskBundle(bundle: KioskBundle): Promise<Result<OpenedKiosk, "damaged">>;
  /** Those whose token is still here. */
  remaining(): Promise<readonly KioskPlace[]>;
  /** One pupil answers from now on. Gives the order of classmates for each of these questions. */
  beginVisit(
    rosterIndex: number,
    questions: readonly QuestionId[],
  ): Promise<ReadonlyMap<QuestionId, readonly number[]>>;
  sealVisit(answers: Answers): Promise<SealedBallot>;
  /** Without an answer: the pupil may come again. */
  endVisit(): Promise<void>;
  /** With one: the token is gone, and the pupil cannot come again. */
  forget(rosterIndex: number): Promise<void>;
  /** The kiosk is over: every token is gone. */
  forgetAll(): Promise<void>;
  /** Whether this is the code of the exit kept for the survey, base64url. Needs no link. */
  isExitCode(surveyId: string, exit: string, code: string): Promise<boolean>;
}
