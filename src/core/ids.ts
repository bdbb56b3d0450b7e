/**
 * Ids are random and say nothing: 16 bytes, written as 22 characters of base64url.
 * The brand keeps an id of one kind from being passed for another.
 */
export type ClassId = string & { readonly __brand: "ClassId" };
export type PupilId = string & { readonly __brand: "PupilId" };
export type SurveyId = string & { readonly __brand: "SurveyId" };
/** One talk a teacher has noted. */
export type NoteId = string & { readonly __brand: "NoteId" };
/** A leader's round. */
export type RoundId = string & { readonly __brand: "RoundId" };
/** Ids of catalogue questions are readable words ("breaks"), the same in every survey. */
export type QuestionId = string & { readonly __brand: "QuestionId" };

/** Fills an array of the given length with unpredictable bytes. The composition root passes the real one. */
export type RandomBytes = (length: number) => Uint8Array;

const idBytes = 16;
const idPattern = /^[A-Za-z0-9_-]{21}[AQgw]$/;

export function newClassId(random: RandomBytes): ClassId {
  return newId(random) as ClassId;
}

export function newPupilId(random: RandomBytes): PupilId {
  return newId(random) as PupilId;
}

export function newSurveyId(random: RandomBytes): SurveyId {
  return newId(random) as SurveyId;
}

export function newNoteId(random: RandomBytes): NoteId {
  return newId(random) as NoteId;
}

/** For a question of the teacher's own: `own-` and 32 hexadecimal digits. */
export function newOwnQuestionId(random: RandomBytes): QuestionId {
  const digits = [...random(idBytes)].map((byte) => byte.toString(16).padStart(2, "0"));
  return `own-${digits.join("")}` as QuestionId;
}

/** True for 22 base64url characters that encode exactly 16 bytes. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}

export function bytesToBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Null when the text is not canonical, unpadded base64url. */
export function base64UrlToBytes(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  // Four characters are three bytes and nothing else: only what is left over at the end has bits that say nothing.
  const rest = bytes.subarray(bytes.length - (bytes.length % 3));
  return text.endsWith(bytesToBase64Url(rest)) ? bytes : null;
}

function newId(random: RandomBytes): string {
  return bytesToBase64Url(random(idBytes));
}
