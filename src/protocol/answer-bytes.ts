import type { Answer, Answers, NominationAnswer, ScaleAnswer } from "../core/answers.ts";
import type { QuestionId } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import { limits } from "./limits.ts";
import type { Manifest, ManifestNomination, ManifestQuestion, ManifestScale } from "./manifest.ts";

/** What of a manifest decides how answers are written. */
export type AskedContent = Pick<Manifest, "questions" | "roster">;

const version = 1;
const skipped = 0;
const nobody = 1;
const named = 2;

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
    const answer =
      question.type === "scale"
        ? decodeScale(question, field)
        : decodeNomination(question, field, { size: asked.roster.length, ownIndex });
    if (answer === null) return err("malformed");
    answers.set(question.id, answer);
    offset += field.length;
  }
  return ok(answers);
}

function fieldLength(question: ManifestQuestion, asked: AskedContent): number {
  return question.type === "scale" ? 1 : 1 + Math.ceil(asked.roster.length / 8);
}

function encodeAnswer(question: ManifestQuestion, answer: Answer, size: number): Uint8Array {
  if (question.type === "scale") {
    if (answer.type === "skipped") return Uint8Array.of(skipped);
    if (answer.type === "chosen" && question.options[answer.value - 1] !== undefined) {
      return Uint8Array.of(answer.value);
    }
  } else {
    if (answer.type === "skipped") return Uint8Array.of(skipped);
    if (answer.type === "nobody") return Uint8Array.of(nobody);
    if (answer.type === "named") return encodeNamed(answer.pupils, size);
  }
  throw new RangeError("An answer the question does not have");
}

function encodeNamed(pupils: readonly number[], size: number): Uint8Array {
  const field = new Uint8Array(1 + Math.ceil(size / 8));
  field[0] = named;
  for (const pupil of pupils) {
    if (!Number.isInteger(pupil) || pupil < 0 || pupil >= size) {
      throw new RangeError("Not an index of the roster");
    }
    const byte = 1 + (pupil >> 3);
    field[byte] = (field[byte] ?? 0) | (1 << (pupil & 7));
  }
  return field;
}

function decodeScale(question: ManifestScale, field: Uint8Array): ScaleAnswer | null {
  const value = field[0] ?? skipped;
  if (value === skipped) return { type: "skipped" };
  return value <= question.options.length ? { type: "chosen", value } : null;
}

function decodeNomination(
  question: ManifestNomination,
  field: Uint8Array,
  roster: { readonly size: number; readonly ownIndex: number },
): NominationAnswer | null {
  const pupils = setBits(field.subarray(1));
  if (field[0] === skipped && pupils.length === 0) return { type: "skipped" };
  if (field[0] === nobody && pupils.length === 0) return { type: "nobody" };
  const most = question.cap ?? roster.size;
  const isAllowed = (pupil: number) => pupil < roster.size && pupil !== roster.ownIndex;
  const isChoice = pupils.length > 0 && pupils.length <= most && pupils.every(isAllowed);
  return field[0] === named && isChoice ? { type: "named", pupils } : null;
}

/** Places of the bits that are 1, ascending; the lowest bit of the first byte is 0. */
function setBits(bytes: Uint8Array): number[] {
  return [...bytes].flatMap((byte, at) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (byte >> bit) & 1).map((bit) => at * 8 + bit),
  );
}
