import { blankMark, type EditedParagraph } from "./letter-edits.ts";
import type { LetterField } from "./letter.ts";

/** What a paragraph of a letter is made of, in words. */
export interface TextParagraph {
  readonly heading: string | null;
  readonly text: string;
}

/** The letter as plain text, an empty line between paragraphs. A paragraph without text is left out, heading and all. */
export function letterToText(title: string, paragraphs: readonly TextParagraph[]): string {
  const written = paragraphs
    .filter(({ text }) => text !== "")
    .map(({ heading, text }) => (heading === null ? text : `${heading}\n${text}`));
  return [title, ...written].join("\n\n");
}

/** What is blank on the paper as it stands. */
export interface BlanksLeft {
  /** What the template lacks, each once. */
  readonly fields: readonly LetterField[];
  /** A line to write on stands in the teacher's own words. */
  readonly inOwnWords: boolean;
}

/** `template` and `edited` are of the same letter, paragraph by paragraph. */
export function blanksLeft(
  template: readonly { readonly id: string; readonly blanks: readonly LetterField[] }[],
  edited: readonly EditedParagraph[],
): BlanksLeft {
  const own = edited.filter((paragraph) => paragraph.template !== null);
  const ownIds = new Set(own.map(({ id }) => id));
  const fields = template.filter(({ id }) => !ownIds.has(id)).flatMap(({ blanks }) => blanks);
  return {
    fields: [...new Set(fields)],
    inOwnWords: own.some(({ text }) => text.includes(blankMark)),
  };
}
