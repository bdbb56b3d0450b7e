import type {
  Answer,
  Answers,
  GivenRating,
  NominationAnswer,
  RatingAnswer,
  ScaleAnswer,
} from "../core/answers.ts";
import type {
  AskedNomination,
  AskedQuestion,
  AskedRating,
  AskedScale,
} from "../core/asked-question.ts";
import type { QuestionId } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import { limits } from "./limits.ts";
import type { Manifest } from "./manifest.ts";

/** What of a manifest decides how answers are written. */
export type AskedContent = Pick<Manifest, "questions" | "roster">;

const version = 1;
const skipped = 0;
const nobody = 1;
const named = 2;
const rated = 1;

/** Bytes of one pupil's answers, the same whatever is answered (docs/protocol.md, 4). */
export function answersLength(asked: AskedContent): number {
  return asked.questions.reduce((sum, question) => sum + fieldLength(question, asked), 1);
}

/** The size answers are padded to: their length and one byte, up to the next multiple of 256. */
export function computePadTo(asked: AskedContent): number {
  return Math.ceil((answersLength(asked) + 1) / limits.padToMultiple) * limits.padToMultiple;
}

/**
 * One pupil's answers as bytes; a question without an answer is written as skipped. ownIndex is the
 * pupil's roster index. Throws a RangeError on answers no pupil's page can give: the pupil's own
 * name, a name or value that does not exist, more than the cap, "named" without a name.
 */
export function encodeAnswers(
  asked: AskedContent,
  ownIndex: number,
  answers: Answers,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(answersLength(asked));
  bytes[0] = version;
  let offset = 1;
  let used = 0;
  for (const question of asked.questions) {
    const answer = answers.get(question.id);
    if (answer !== undefined) {
      used += 1;
      bytes.set(encodeAnswer(question, answer, asked.roster.length), offset);
    }
    offset += fieldLength(question, asked);
  }
  // Reading back is the check: whatever the teacher's parser would refuse is refused before it is sealed.
  if (used !== answers.size || !decodeAnswers(asked, ownIndex, bytes).ok) {
    throw new RangeError("Answers that do not belong to the questions");
  }
  return bytes;
}

/**
 * Reads what encodeAnswers wrote, with an answer for every question. Refuses every other string of
 * bytes: each has at most one meaning, and each meaning one spelling.
 */
export function decodeAnswers(
  asked: AskedContent,
  ownIndex: number,
  bytes: Uint8Array,
): Result<Answers, "malformed"> {
  if (bytes.length !== answersLength(asked) || bytes[0] !== version) return err("malformed");
  const answers = new Map<QuestionId, Answer>();
  let offset = 1;
  for (const question of asked.questions) {
    const field = bytes.subarray(offset, offset + fieldLength(question, asked));
    const answer = decodeAnswer(question, field, { size: asked.roster.length, ownIndex });
    if (answer === null) return err("malformed");
    answers.set(question.id, answer);
    offset += field.length;
  }
  return ok(answers);
}

function fieldLength(question: AskedQuestion, { roster }: AskedContent): number {
  switch (question.type) {
    case "scale":
      return 1;
    case "nomination":
      return 1 + Math.ceil(roster.length / 8);
    case "rating":
      return 1 + roster.length;
  }
}

function encodeAnswer(question: AskedQuestion, answer: Answer, size: number): Uint8Array {
  if (answer.type === "skipped") return Uint8Array.of(skipped);
  switch (question.type) {
    case "scale":
      if (answer.type === "chosen" && isValue(answer.value, question.optionCount)) {
        return Uint8Array.of(answer.value);
      }
      break;
    case "nomination":
      if (answer.type === "nobody") return Uint8Array.of(nobody);
      if (answer.type === "named") return encodeNamed(answer.pupils, size);
      break;
    case "rating":
      if (answer.type === "rated") return encodeRated(question, answer.ratings, size);
      break;
  }
  throw new RangeError("An answer the question does not have");
}

function encodeNamed(pupils: readonly number[], size: number): Uint8Array {
  const field = new Uint8Array(1 + Math.ceil(size / 8));
  field[0] = named;
  for (const pupil of pupils) {
    assertIndex(pupil, size);
    const byte = 1 + (pupil >> 3);
    field[byte] = (field[byte] ?? 0) | (1 << (pupil & 7));
  }
  return field;
}

function encodeRated(
  { points }: AskedRating,
  ratings: readonly GivenRating[],
  size: number,
): Uint8Array {
  const field = new Uint8Array(1 + size);
  field[0] = rated;
  for (const { pupil, value } of ratings) {
    assertIndex(pupil, size);
    if (!isValue(value, points)) throw new RangeError("A value the question does not have");
    if (field[1 + pupil] !== 0) throw new RangeError("A pupil rated twice");
    field[1 + pupil] = value;
  }
  return field;
}

interface Roster {
  readonly size: number;
  readonly ownIndex: number;
}

function decodeAnswer(question: AskedQuestion, field: Uint8Array, roster: Roster): Answer | null {
  switch (question.type) {
    case "scale":
      return decodeScale(question, field);
    case "nomination":
      return decodeNomination(question, field, roster);
    case "rating":
      return decodeRating(question, field, roster);
  }
}

function decodeScale(question: AskedScale, field: Uint8Array): ScaleAnswer | null {
  const value = field[0] ?? skipped;
  if (value === skipped) return { type: "skipped" };
  return isValue(value, question.optionCount) ? { type: "chosen", value } : null;
}

function decodeNomination(
  question: AskedNomination,
  field: Uint8Array,
  roster: Roster,
): NominationAnswer | null {
  const pupils = setBits(field.subarray(1));
  if (field[0] === skipped && pupils.length === 0) return { type: "skipped" };
  if (field[0] === nobody && pupils.length === 0) return { type: "nobody" };
  const most = question.cap ?? roster.size;
  const isAllowed = (pupil: number) => pupil < roster.size && pupil !== roster.ownIndex;
  const isChoice = pupils.length > 0 && pupils.length <= most && pupils.every(isAllowed);
  return field[0] === named && isChoice ? { type: "named", pupils } : null;
}

function decodeRating(
  { points }: AskedRating,
  field: Uint8Array,
  { ownIndex }: Roster,
): RatingAnswer | null {
  const ratings = [...field.subarray(1)].flatMap((value, pupil): GivenRating[] =>
    value === 0 ? [] : [{ pupil, value }],
  );
  if (field[0] === skipped && ratings.length === 0) return { type: "skipped" };
  const isAllowed = ({ pupil, value }: GivenRating) => pupil !== ownIndex && isValue(value, points);
  const isRating = ratings.length > 0 && ratings.every(isAllowed);
  return field[0] === rated && isRating ? { type: "rated", ratings } : null;
}

function isValue(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function assertIndex(pupil: number, size: number): void {
  if (!Number.isInteger(pupil) || pupil < 0 || pupil >= size) {
    throw new RangeError("Not an index of the roster");
  }
}

/** Places of the bits that are 1, ascending; the lowest bit of the first byte is 0. */
function setBits(bytes: Uint8Array): number[] {
  return [...bytes].flatMap((byte, at) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (byte >> bit) & 1).map((bit) => at * 8 + bit),
  );
}
