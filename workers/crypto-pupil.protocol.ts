import type { Answers } from "../src/core/answers.ts";
import type { QuestionId } from "../src/core/ids.ts";
import type { Result } from "../src/core/result.ts";
import type { Manifest } from "../src/protocol/manifest.ts";

export interface Card {
  readonly surveyId: string;
  readonly slot: string;
  readonly auth: string;
  readonly rosterIndex: number;
}

export interface SealedBallot {
  readonly ballot: Uint8Array;
  /** Four numbers from 0 to 31: the pictures of the receipt. */
  readonly receipt: readonly number[];
}

/** Answers under way and the place in the survey. */
export interface Draft {
  readonly answers: Answers;
  /** Index into the manifest's questions; the number of questions means the last look. */
  readonly place: number;
}

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
