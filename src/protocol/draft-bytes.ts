import type { Answers } from "../core/answers.ts";
import { answersLength, decodeAnswers, encodeAnswers, type AskedContent } from "./answer-bytes.ts";
import { joinBytes } from "./bytes.ts";

/** Answers under way and the place in the survey. */
export interface Draft {
  readonly answers: Answers;
  /** Index into the manifest's questions; the number of questions means the last look. */
  readonly place: number;
}

const version = 1;

/** Throws a RangeError on a place that does not exist, and on answers encodeAnswers refuses. */
export function encodeDraft(asked: AskedContent, ownIndex: number, draft: Draft): Uint8Array {
  if (!isPlace(asked, draft.place)) throw new RangeError("No such place in the survey");
  const answers = encodeAnswers(asked, ownIndex, draft.answers);
  return joinBytes(Uint8Array.of(version, draft.place), answers);
}

/** Null for what encodeDraft did not write for these questions. */
export function decodeDraft(
  asked: AskedContent,
  ownIndex: number,
  bytes: Uint8Array,
): Draft | null {
  const place = bytes[1];
  if (bytes[0] !== version || place === undefined || !isPlace(asked, place)) return null;
  if (bytes.length !== 2 + answersLength(asked)) return null;
  const answers = decodeAnswers(asked, ownIndex, bytes.subarray(2));
  return answers.ok ? { answers: answers.value, place } : null;
}

function isPlace(asked: AskedContent, place: number): boolean {
  return Number.isInteger(place) && place >= 0 && place <= asked.questions.length;
}
