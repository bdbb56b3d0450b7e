import type { LetterDates } from "./letter.ts";

/** A paragraph in the teacher's own words. */
export interface ParagraphEdit {
  readonly id: string;
  readonly text: string;
  /** What the template said when it was edited: when it says something else now, the words may be out of date. */
  readonly template: string;
}

export interface TemplateParagraph {
  readonly id: string;
  readonly text: string;
}

export interface EditedParagraph {
  readonly id: string;
  /** What stands on the paper; empty when the teacher has taken the paragraph out. */
  readonly text: string;
  /** What stands there without the teacher's words; null when those are the template's own. */
  readonly template: string | null;
  /** The survey, or what was filled in, has changed since the paragraph was edited. */
  readonly outdated: boolean;
}

/** Where something is left to fill in by hand. The same in every language, and easily seen on paper. */
export const blankMark = "________";

/** The template with the teacher's words in their places. Edits of paragraphs that are not there are left out. */
export function editedParagraphs(
  template: readonly TemplateParagraph[],
  edits: readonly ParagraphEdit[],
): readonly EditedParagraph[] {
  return template.map(({ id, text }) => {
    const edit = edits.find((one) => one.id === id);
    if (edit === undefined) return { id, text, template: null, outdated: false };
    return { id, text: edit.text, template: text, outdated: edit.template !== text };
  });
}

/** The edits with one more, or one less when the text is the template's own again. White space at the ends is dropped. */
export function withEdit(
  edits: readonly ParagraphEdit[],
  paragraph: TemplateParagraph,
  text: string,
): readonly ParagraphEdit[] {
  const others = edits.filter(({ id }) => id !== paragraph.id);
  const kept = text.trim();
  if (kept === paragraph.text) return others;
  return [...others, { id: paragraph.id, text: kept, template: paragraph.text }];
}

/** True when a letter that was handed out named other days than these. Days it left blank differ from none. */
export function saysOtherDays(handedOut: LetterDates, now: LetterDates): boolean {
  const days = ["answerDay", "closesOn", "relayDeletesOn", "answersDeletedOn"] as const;
  return days.some((day) => handedOut[day] !== null && handedOut[day] !== now[day]);
}
