import { err, ok, type Result } from "./result.ts";

/** In characters (code points) after cleaning, of a pupil's and of a class's name. */
export const longestName = 60;

export type NameFailure =
  | { readonly type: "name-missing" }
  | { readonly type: "name-too-long"; readonly length: number; readonly longest: number }
  /**
   * Holds something no name holds: a damaged or control character, an address, or a number that
   * looks like a national identity or telephone number. The text itself is not repeated.
   */
  | { readonly type: "name-unreadable" };

/**
 * A pupil's name as it is stored: first name first ("Larsen, Emma" is turned round), one composed
 * form, single spaces, no invisible characters. Refuses anything that would carry more than a name
 * into the vault.
 */
export function parsePupilName(text: string): Result<string, NameFailure> {
  const name = firstNameFirst(cleanText(text));
  if (name === "") return err({ type: "name-missing" });
  if (!isReadablePupilName(name)) return err({ type: "name-unreadable" });
  return withinLength(name);
}

/** As parsePupilName, but a class may be called by figures and signs ("5A", "10-B", "Vg1 & Vg2"). */
export function parseClassName(text: string): Result<string, NameFailure> {
  const name = cleanText(text);
  if (name === "") return err({ type: "name-missing" });
  if (forbiddenCharacters.test(name) || fiveFigures.test(name) || name.includes("@")) {
    return err({ type: "name-unreadable" });
  }
  return withinLength(name);
}

/** A line of the teacher's own, such as a survey's name: cleaned, and free to hold dates and numbers. */
export function parseLine(text: string): Result<string, NameFailure> {
  const line = cleanText(text);
  if (line === "") return err({ type: "name-missing" });
  return forbiddenCharacters.test(line) ? err({ type: "name-unreadable" }) : withinLength(line);
}

/** Equal for two names that a reader would call the same: case, spacing and composition aside. */
export function nameKey(name: string): string {
  return cleanText(name).toLowerCase();
}

/** Control characters, direction overrides, private use, and the mark a decoder leaves for damaged bytes. */
const forbiddenCharacters = /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u202A-\u202E\u2066-\u2069\uFFFD]/u;
/** Invisible, harmless, and common in copied text; joiners stay, some scripts need them. */
const invisibleCharacters = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/gu;
const nameCharacters = /^[\p{L}\p{M} .()/\-'’‘ʼ`´·\u2010\u2011\u2013\u200C\u200D]+$/u;
/** A small number may tell two of the same name apart ("Emma 2"); other figures are no name. */
const closingNumber = / \d{1,2}$/u;
/** Identity and telephone numbers and dates of birth, also in groups; not a school year ("2026-27"). */
const fiveFigures = /\d(?:[ .]?\d){4}/u;
/** UTF-8 read as Windows-1252 ("BjÃ¸rn"): two readable letters that no name holds side by side. */
const doublyEncoded = /[ÃÂ][\u0080-\u00BF†‡…‰ˆ‹Œ‘’“”•–—˜™š›œžŸ€‚ƒ„]/u;

function cleanText(text: string): string {
  const visible = text.normalize("NFC").replace(invisibleCharacters, "");
  return visible.replace(/[\p{Zs}\t\r\n]+/gu, " ").trim();
}

/** A comma parts last from first name, once; one left hanging at the end parts nothing. */
function firstNameFirst(name: string): string {
  const [last = "", first = "", ...more] = name.replace(/ ?,$/u, "").split(",");
  if (more.length > 0) return name;
  return `${first.trim()} ${last.trim()}`.trim();
}

function isReadablePupilName(name: string): boolean {
  const words = name.replace(closingNumber, "");
  return /\p{L}/u.test(words) && nameCharacters.test(words) && !doublyEncoded.test(words);
}

function withinLength(name: string): Result<string, NameFailure> {
  const length = [...name].length;
  if (length <= longestName) return ok(name);
  return err({ type: "name-too-long", length, longest: longestName });
}
