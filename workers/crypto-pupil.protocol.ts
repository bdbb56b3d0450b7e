import type { Answers } from "../src/core/answers.ts";
import type { QuestionId } from "../src/core/ids.ts";
import type { Result } from "../src/core/result.ts";
import type { Card, SealedBallot } from "../src/crypto/pupil-crypto.ts";
import type { Draft } from "../src/protocol/draft-bytes.ts";
import type { Manifest } from "../src/protocol/manifest.ts";

// The words of the calls, for who uses them: what they mean is said where they are made.
export type { Card, SealedBallot } from "../src/crypto/pupil-crypto.ts";
export type { Draft } from "../src/protocol/draft-bytes.ts";

/** What the pupil's crypto Worker does. The card's token and every key stay in it. */
export interface PupilCrypto {
  selfTest(): Promise<void>;
  /** Takes the part of the address after "#". Damaged: not a card of this protocol, or mistyped. */
  readCard(fragment: string): Promise<Result<Card, "damaged">>;
  /** Damaged: does not open with this card, is not the manifest the card was made for, or breaks the schema. */
  openManifest(sealed: Uint8Array): Promise<Result<Manifest, "damaged">>;
  /** The order in which to show roster indexes for a question, without the pupil's own. */
  orderOfClassmates(questionId: QuestionId): Promise<readonly number[]>;
  sealBallot(answers: Answers): Promise<SealedBallot>;
  /** The receipt of a ballot sealed before, for sending on after a reload. */
  receipt(ballot: Uint8Array): Promise<readonly number[]>;
  sealDraft(draft: Draft): Promise<Uint8Array>;
  /** Null when it does not open with this card. */
  openDraft(sealed: Uint8Array): Promise<Draft | null>;
}
