import { err, ok, type Result } from "../core/result.ts";
import { commonParts, commonPhrases } from "./common-phrases.ts";
import { phraseWords } from "./phrase-words.ts";
import type { Sodium } from "./sodium.ts";

export type PassphraseFailure = { readonly type: "too-short" | "too-common" | "too-simple" };

const fewestCharacters = 15;
const wordsInPhrase = 6;
/** Characters that do not follow from the one before. Fewer are a pattern, however long. */
const fewestUnforeseen = 6;
/** Letters and figures that are part of no common word, and different signs. */
const fewestUncommon = 5;

const sequences = [
  "abcdefghijklmnopqrstuvwxyzæøå",
  "0123456789",
  "qwertyuiopå",
  "asdfghjkløæ",
  "zxcvbnm",
];
const lookalikes: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};

/** The form in which a passphrase opens a vault: composed characters, and nothing else changed. */
export function normalPassphrase(passphrase: string): string {
  return passphrase.normalize("NFC");
}

/**
 * Refuses what is guessed first: fewer than 15 characters (code points after composition), common
 * phrases in any spelling, repetitions and sequences. What is left is not measured further.
 */
export function checkPassphrase(passphrase: string): Result<void, PassphraseFailure> {
  const normal = normalPassphrase(passphrase);
  if ([...normal].length < fewestCharacters) return err({ type: "too-short" });
  const joined = normal.toLowerCase().replace(/[\s\-_.,]/gu, "");
  if (isRepeated(joined) || unforeseenCharacters(joined) < fewestUnforeseen) {
    return err({ type: "too-simple" });
  }
  return isCommon(joined) ? err({ type: "too-common" }) : ok(undefined);
}

/** Six words drawn evenly from the list, joined by hyphens: 60 bits. */
export function generatePassphrase(sodium: Sodium): string {
  const bytes = sodium.randomBytes(wordsInPhrase * 2);
  const words = Array.from({ length: wordsInPhrase }, (_, index) => {
    const drawn = (bytes[index * 2] ?? 0) * 256 + (bytes[index * 2 + 1] ?? 0);
    // 1,024 divides 65,536: every word is equally likely.
    return phraseWords[drawn % phraseWords.length] ?? "";
  });
  return words.join("-");
}

/** Compared as written, without figures around it, and with figures and signs inside words read as letters. */
function isCommon(text: string): boolean {
  const signs = new Set(text.match(/[^\p{L}\p{N}]/gu)).size;
  const plain = lettersAndFigures(text);
  const [before = "", after = ""] = [/^\d+/.exec(plain)?.[0], /\d+$/.exec(plain)?.[0]];
  const inner = plain.slice(before.length, Math.max(before.length, plain.length - after.length));
  const spelledOut = lettersAndFigures(spellOut(text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")));
  const uncommon = Math.min(
    uncommonCharacters(plain),
    uncommonCharacters(before) + uncommonCharacters(spelledOut) + uncommonCharacters(after),
  );
  return (
    [plain, inner, spelledOut].some((spelling) => commonPhrases.includes(spelling)) ||
    uncommon + signs < fewestUncommon
  );
}

function lettersAndFigures(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function spellOut(text: string): string {
  return [...text].map((character) => lookalikes[character] ?? character).join("");
}

/** One part, twice or more, perhaps cut off: "abcabc", "passordpassordpass". */
function isRepeated(plain: string): boolean {
  const characters = [...plain];
  const longest = Math.floor(characters.length / 2);
  for (let part = 1; part <= longest; part += 1) {
    const repeats = characters.every(
      (character, at) => at < part || character === characters[at - part],
    );
    if (repeats) return true;
  }
  return characters.length === 0;
}

/** Characters that are not the one before again, nor its neighbour in the alphabet, in counting or on the keyboard. */
function unforeseenCharacters(text: string): number {
  const characters = [...text];
  return characters.filter((character, at) => !follows(character, characters[at - 1])).length;
}

function follows(character: string, before: string | undefined): boolean {
  if (character === before) return true;
  if (before === undefined) return false;
  return sequences.some((sequence) => {
    const at = sequence.indexOf(before);
    return at >= 0 && (sequence[at + 1] === character || sequence[at - 1] === character);
  });
}

/** The fewest characters left over when common parts, years and numbers counted up are taken out. */
function uncommonCharacters(plain: string): number {
  const characters = [...plain];
  const fewest: number[] = [0];
  for (let end = 1; end <= characters.length; end += 1) {
    const before = (fewest[end - 1] ?? 0) + 1;
    const covered = commonEndings(characters.slice(0, end).join("")).map(
      (length) => fewest[end - length] ?? end,
    );
    fewest.push(Math.min(before, ...covered));
  }
  return fewest[characters.length] ?? 0;
}

/** Lengths of the common parts a text ends in. */
function commonEndings(text: string): number[] {
  const year = /(?:19|20)\d\d$/.test(text) ? [4] : [];
  return [...commonParts, "123", "1234", "12345", "123456"]
    .filter((part) => text.endsWith(part))
    .map((part) => [...part].length)
    .concat(year);
}
