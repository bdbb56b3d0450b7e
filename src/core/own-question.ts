import {
  refusalReasons,
  refusedWords,
  type RefusalReason,
} from "./catalogue/refused-words/refused-words.ts";

/** In code points. */
export const longestCompletion = 80;

/** Why a completion is refused. `word` is as the teacher wrote it, in lower case, for the message beside the field. */
export type CompletionRefusal =
  | { readonly type: "completion-missing" }
  | { readonly type: "completion-too-long"; readonly length: number; readonly longest: number }
  /** Two spaces in a row, one at either end, or letters that are not composed: `cleanCompletion` puts it right. */
  | { readonly type: "completion-untidy" }
  /** Not a letter of the Latin alphabet, digit, space, hyphen, comma, apostrophe or parenthesis. */
  | { readonly type: "character-refused"; readonly character: string }
  /** A digit beside a letter stands for a letter, or for nothing a question needs. */
  | { readonly type: "digit-in-word"; readonly word: string }
  | { readonly type: "word-refused"; readonly word: string; readonly reason: RefusalReason }
  /** A question that names a pupil is about that pupil. */
  | { readonly type: "name-refused-in-question"; readonly word: string };

/** What typing leaves behind put right: composed letters, single spaces, no invisible characters. */
export function cleanCompletion(text: string): string {
  const visible = text.normalize("NFC").replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, "");
  return visible
    .replace(/[\u2018\u2019\u02BC]/gu, "'")
    .replace(/[\u2010\u2011\u2013]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * What stands against completing a stem with these words, all of it; empty when they are allowed. The one rule for
 * the editor, stored rows and manifests (docs/protocol.md, 2). `names` are those of the roster as classmates see them,
 * where there is one. A net for honest mistakes and plain misuse, not a proof about meaning.
 */
export function completionRefusals(
  text: string,
  names: readonly string[] = [],
): readonly CompletionRefusal[] {
  const length = [...text].length;
  if (length === 0) return [{ type: "completion-missing" }];
  if (length > longestCompletion) {
    return [{ type: "completion-too-long", length, longest: longestCompletion }];
  }
  if (text !== text.normalize("NFC") || /^ | $| {2}/.test(text)) {
    return [{ type: "completion-untidy" }];
  }
  return [...characterRefusals(text), ...wordRefusals(text), ...nameRefusals(text, names)];
}

function characterRefusals(text: string): readonly CompletionRefusal[] {
  const strange = [...text].filter(
    (character) => !/[ 0-9,'()-]/.test(character) && !isPlainLetter(character),
  );
  const mixed = text
    .toLowerCase()
    .split(/[ ,()]/)
    .filter((word) => /\p{L}['-]*\d|\d['-]*\p{L}/u.test(word));
  return [
    ...[...new Set(strange)].map((character): CompletionRefusal => ({
      type: "character-refused",
      character,
    })),
    ...mixed.map((word): CompletionRefusal => ({ type: "digit-in-word", word })),
  ];
}

/** A letter that reads as one of a to z, æ, ø or å, with or without a mark. */
function isPlainLetter(character: string): boolean {
  return /^\p{Script=Latin}$/u.test(character) && /^[a-zæøå]+$/.test(plainLetters(character));
}

function wordRefusals(text: string): readonly CompletionRefusal[] {
  const refusals = new Map<string, CompletionRefusal>();
  for (const word of wordsOf(text)) {
    const reason = reasonAgainst(word);
    if (reason !== null) refusals.set(word, { type: "word-refused", word, reason });
  }
  const sentence = ` ${partedWords(text).map(plainLetters).join(" ")} `;
  for (const { phrase, reason } of refusedPhrases) {
    if (!sentence.includes(` ${phrase} `)) continue;
    refusals.set(phrase, { type: "word-refused", word: phrase, reason });
  }
  return [...refusals.values()];
}

function nameRefusals(text: string, names: readonly string[]): readonly CompletionRefusal[] {
  // An initial is no word that names anybody: "Emma L." is known by her first name.
  const nameWords = new Set(
    names
      .flatMap((name) => wordsOf(name))
      .map(plainLetters)
      .filter((word) => word.length > 1),
  );
  const isName = (word: string) => {
    const plain = plainLetters(word);
    return nameWords.has(plain) || (plain.endsWith("s") && nameWords.has(plain.slice(0, -1)));
  };
  return [...new Set(wordsOf(text).filter(isName))].map((word) => ({
    type: "name-refused-in-question",
    word,
  }));
}

/**
 * The words of a text in lower case: as they are parted by spaces and signs, and again with the signs inside them
 * taken out ("ik-ke"), and with letters that stand alone in a row put together ("i k k e").
 */
function wordsOf(text: string): readonly string[] {
  const parted = partedWords(text);
  const joined = text
    .toLowerCase()
    .split(" ")
    .map((token) => token.replace(/[^\p{L}\p{M}\p{N}]+/gu, ""));
  const spelled = text
    .toLowerCase()
    // What comes before a run is taken along and out again: older Safari cannot look behind.
    .match(/(?:^|[^\p{L}\p{N}])\p{L}(?:[ ,'()-]+\p{L}(?![\p{L}\p{N}]))+/gu)
    ?.map((run) => run.replace(/[^\p{L}]+/gu, ""));
  const words = [...parted, ...joined, ...(spelled ?? [])].filter((word) => word !== "");
  return [...new Set(words)];
}

function partedWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

function reasonAgainst(word: string): RefusalReason | null {
  const plain = plainLetters(word);
  // Letters drawn out ("haaate"): no word of these languages has three in a row.
  const forms = /(.)\1\1/u.test(plain)
    ? [plain.replace(/(.)\1+/gu, "$1"), plain.replace(/(.)\1+/gu, "$1$1")]
    : [plain];
  for (const form of forms) {
    const reason =
      refusedWhole.get(form) ?? refusedParts.find(({ part }) => form.includes(part))?.reason;
    if (reason !== undefined) return reason;
  }
  return null;
}

/** Lower case without marks, as a reader reads it. æ, ø and å are letters of their own: "høre" is not "hore". */
function plainLetters(text: string): string {
  return [...text.normalize("NFKC").toLowerCase()]
    .map((letter) => {
      if (/[æøå]/.test(letter)) return letter;
      const bare = letter.normalize("NFKD").replace(/\p{M}/gu, "");
      return lookalikes.get(letter) ?? bare;
    })
    .join("");
}

const lookalikes: ReadonlyMap<string, string> = new Map([
  ["ä", "æ"],
  ["ö", "ø"],
  ["ı", "i"],
  ["đ", "d"],
  ["ð", "d"],
  ["ħ", "h"],
  ["ł", "l"],
  ["ŋ", "n"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["ŧ", "t"],
  ["þ", "th"],
]);

const listed = refusedWords.flatMap((ofLanguage) =>
  refusalReasons.map((reason) => ({ reason, list: ofLanguage[reason] })),
);

const refusedWhole: ReadonlyMap<string, RefusalReason> = new Map(
  listed.flatMap(({ reason, list }) =>
    list.words.split(" ").map((word) => [plainLetters(word), reason] as const),
  ),
);

const refusedParts = listed.flatMap(({ reason, list }) =>
  list.parts
    .split(" ")
    .filter((part) => part !== "")
    .map((part) => ({ part: plainLetters(part), reason })),
);

const refusedPhrases = listed.flatMap(({ reason, list }) =>
  list.phrases
    .split(", ")
    .filter((phrase) => phrase !== "")
    .map((phrase) => ({ phrase: plainLetters(phrase), reason })),
);
