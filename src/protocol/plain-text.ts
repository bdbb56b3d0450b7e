import * as v from "valibot";

/** Control characters, overrides of direction, halves of surrogate pairs: never part of a text. */
const forbiddenCharacters = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** True for 1 to `most` code points that a page can show as they are. */
export function isPlainText(text: string, most: number): boolean {
  return text !== "" && [...text].length <= most && !forbiddenCharacters.test(text);
}

/** Text of 1 to `most` code points that a page can show as it is. */
export function plainText(most: number) {
  return v.pipe(
    v.string(),
    v.check((text) => isPlainText(text, most)),
  );
}
