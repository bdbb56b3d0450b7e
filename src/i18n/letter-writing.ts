import { blankMark } from "../core/letters/letter-edits.ts";
import type {
  Letter,
  LetterDates,
  LetterField,
  LetterNames,
  ParentsParagraph,
  PupilsParagraph,
} from "../core/letters/letter.ts";
import type { LetterTopic } from "../core/letters/topics.ts";
import type { Language, SchoolLevel, SurveyKind } from "../core/question.ts";
import { surveyDays, type CalendarDay } from "../core/survey-dates.ts";
import { writeCalendarDay } from "./dates.ts";

/** Where the words differ: what the place is called, and whether the pupils are old enough to be written to. */
export type LetterPlace = "kindergarten" | "school" | "upper-secondary";

/** What the sentences of a letter are filled in with, as text. What is not known is a line to write on. */
export type LetterFill = Readonly<Record<keyof LetterDates | keyof LetterNames, string>> & {
  readonly kind: SurveyKind;
  readonly place: LetterPlace;
  readonly className: string;
  /** "who …, how … and whether …" */
  readonly topics: string;
  /** Some questions name classmates negatively, or rate them. */
  readonly aboutHarm: boolean;
  readonly contact: string | null;
  /** How many days after closing the answers of an investigation are kept at most. */
  readonly investigationDays: number;
};

/** A text that is filled in. */
export type FilledText = (fill: LetterFill) => string;

export type ParentsTexts = Readonly<Record<ParentsParagraph, FilledText>>;
export type PupilsTexts = Readonly<Record<PupilsParagraph, FilledText>>;

/** The words of both documents in one language. */
export interface LetterWords {
  readonly and: string;
  readonly parents: {
    readonly title: FilledText;
    /** Null: the paragraph stands without one. */
    readonly headings: Readonly<Record<ParentsParagraph, string | null>>;
    /** What to call the paragraphs that have no heading, where they are edited. */
    readonly names: Readonly<Partial<Record<ParentsParagraph, string>>>;
    readonly topics: Readonly<Record<LetterTopic, string>>;
    readonly texts: ParentsTexts;
  };
  readonly pupils: {
    readonly title: Readonly<Record<SchoolLevel, FilledText>>;
    readonly headings: Readonly<Record<PupilsParagraph, string>>;
    readonly topics: Readonly<Record<LetterTopic, string>>;
    readonly texts: Readonly<Record<SchoolLevel, PupilsTexts>>;
  };
}

export interface WrittenParagraph {
  readonly id: string;
  /** What it is called where it is edited. */
  readonly name: string;
  /** What stands above it on the paper; null for nothing. */
  readonly heading: string | null;
  readonly text: string;
  readonly blanks: readonly LetterField[];
}

export interface WrittenLetter {
  readonly title: string;
  readonly paragraphs: readonly WrittenParagraph[];
}

/** Puts a letter into words. */
export function writeLetter(letter: Letter, words: LetterWords, language: Language): WrittenLetter {
  const fill = fillOf(letter, words, language);
  if (letter.document === "parents") {
    const { title, headings, names, texts } = words.parents;
    const paragraphs = letter.paragraphs.map(({ id, blanks }) => {
      const heading = headings[id];
      return { id, blanks, heading, name: heading ?? names[id] ?? id, text: texts[id](fill) };
    });
    return { title: title(fill), paragraphs };
  }
  const { title, headings, texts } = words.pupils;
  const { level } = letter.values;
  const paragraphs = letter.paragraphs.map(({ id, blanks }) => ({
    id,
    blanks,
    name: headings[id],
    // What is read aloud to small children has no headings.
    heading: isReadAloud(level) ? null : headings[id],
    text: texts[level][id](fill),
  }));
  return { title: title[level](fill), paragraphs };
}

function isReadAloud(level: SchoolLevel): boolean {
  return level === "kindergarten" || level === "grades-1-4";
}

function fillOf(letter: Letter, words: LetterWords, language: Language): LetterFill {
  const { values, document } = letter;
  const day = (known: CalendarDay | null): string =>
    known === null ? blankMark : writeCalendarDay(known, language);
  const { topics } = words[document];
  return {
    kind: values.kind,
    place: placeOf(values.level),
    className: values.className,
    topics: listed(
      values.topics.map((topic) => topics[topic]),
      words.and,
    ),
    aboutHarm: values.topics.some((topic) => topic === "harm" || topic === "rating"),
    contact: values.contact,
    investigationDays: surveyDays.investigation.answersKeptAfterClosing,
    school: values.school ?? blankMark,
    teacher: values.teacher ?? blankMark,
    officer: values.officer ?? blankMark,
    decidedBy: values.decidedBy ?? blankMark,
    answerDay: day(values.answerDay),
    closesOn: day(values.closesOn),
    relayDeletesOn: day(values.relayDeletesOn),
    answersDeletedOn: day(values.answersDeletedOn),
  };
}

function placeOf(level: SchoolLevel): LetterPlace {
  return level === "kindergarten" || level === "upper-secondary" ? level : "school";
}

/** "a, b and c" */
function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? blankMark;
  const before = parts.slice(0, -1);
  return before.length === 0 ? last : `${before.join(", ")} ${and} ${last}`;
}
