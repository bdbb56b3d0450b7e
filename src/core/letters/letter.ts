import type { SchoolLevel, SurveyKind } from "../question.ts";
import type { CalendarDay } from "../survey-dates.ts";
import type { LetterTopic } from "./topics.ts";

export const letterDocuments = ["parents", "pupils"] as const;
export type LetterDocument = (typeof letterDocuments)[number];

/** In the order they stand on the paper. */
export const parentsParagraphs = [
  "greeting",
  "why",
  "decision",
  "concerns",
  "what",
  "who-sees",
  "duty",
  "how-kept",
  "how-long",
  "voluntary",
  "afterwards",
  "rights",
  "legal-basis",
  "contact",
  "closing",
] as const;
export type ParentsParagraph = (typeof parentsParagraphs)[number];

export const pupilsParagraphs = [
  "hello",
  "decision",
  "what",
  "who-sees",
  "duty",
  "voluntary",
  "how-kept",
  "how-long",
  "afterwards",
  "rights",
  "contact",
] as const;
export type PupilsParagraph = (typeof pupilsParagraphs)[number];

/** Days as the survey has them, or as they would be; null while they are not known. */
export interface LetterDates {
  /** When the class answers. */
  readonly answerDay: CalendarDay | null;
  /** The last day to answer on. */
  readonly closesOn: CalendarDay | null;
  /** The latest day the relay erases its copy. */
  readonly relayDeletesOn: CalendarDay | null;
  /** The last day the answers are kept with the teacher. */
  readonly answersDeletedOn: CalendarDay | null;
}

/** What the teacher fills in once; null is blank. */
export interface LetterNames {
  readonly school: string | null;
  readonly teacher: string | null;
  /** How to reach the data protection officer. */
  readonly officer: string | null;
  /** Who decided on an investigation: the office, or a name; never the teacher's own. */
  readonly decidedBy: string | null;
}

/** Everything a letter is filled in with. No pupil's name is among it. */
export interface LetterValues extends LetterDates, LetterNames {
  readonly kind: SurveyKind;
  readonly level: SchoolLevel;
  readonly className: string;
  readonly topics: readonly LetterTopic[];
  /** Whom pupils and parents may ask beside the teacher; null is nobody, and no blank. */
  readonly contact: string | null;
}

/** What can be blank. */
export type LetterField = keyof LetterDates | keyof LetterNames;

export interface LetterParagraph<Id extends string = string> {
  readonly id: Id;
  /** What the paragraph needs and does not have. */
  readonly blanks: readonly LetterField[];
}

export type Letter = {
  readonly values: LetterValues;
} & (
  | {
      readonly document: "parents";
      readonly paragraphs: readonly LetterParagraph<ParentsParagraph>[];
    }
  | {
      readonly document: "pupils";
      readonly paragraphs: readonly LetterParagraph<PupilsParagraph>[];
    }
);

/** The paragraphs of a document in their order, each with what it still lacks. Words are put to it elsewhere. */
export function composeLetter(document: LetterDocument, values: LetterValues): Letter {
  if (document === "parents") {
    const ids = parentsParagraphs.filter((id) => isSaidToParents(id, values));
    return { document, values, paragraphs: ids.map((id) => withBlanks(id, parentsNeeds, values)) };
  }
  const ids = pupilsParagraphs.filter((id) => isSaidToPupils(id, values));
  return { document, values, paragraphs: ids.map((id) => withBlanks(id, pupilsNeeds, values)) };
}

/** What is still blank in the whole letter, each field once. */
export function blanksOf(letter: Letter): readonly LetterField[] {
  return [...new Set(letter.paragraphs.flatMap(({ blanks }) => blanks))];
}

/** Who decided, and whom it concerns, belong to an investigation alone. */
function isSaidToParents(id: ParentsParagraph, { kind }: LetterValues): boolean {
  return kind === "investigation" || (id !== "decision" && id !== "concerns");
}

/** Small children are told of their rights through their parents. */
function isSaidToPupils(id: PupilsParagraph, { kind, level }: LetterValues): boolean {
  if (id === "decision") return kind === "investigation";
  if (id === "rights") return level !== "kindergarten" && level !== "grades-1-4";
  return true;
}

const parentsNeeds: Readonly<Record<ParentsParagraph, readonly LetterField[]>> = {
  greeting: ["answerDay"],
  why: [],
  decision: ["decidedBy"],
  concerns: [],
  what: [],
  "who-sees": ["teacher"],
  duty: [],
  "how-kept": [],
  "how-long": ["closesOn", "relayDeletesOn", "answersDeletedOn"],
  voluntary: [],
  afterwards: [],
  rights: [],
  "legal-basis": [],
  contact: ["teacher", "school", "officer"],
  closing: ["teacher", "school"],
};

const pupilsNeeds: Readonly<Record<PupilsParagraph, readonly LetterField[]>> = {
  hello: [],
  decision: ["decidedBy"],
  what: [],
  "who-sees": ["teacher"],
  duty: [],
  voluntary: [],
  "how-kept": [],
  "how-long": ["answersDeletedOn"],
  afterwards: [],
  rights: [],
  contact: [],
};

function withBlanks<Id extends string>(
  id: Id,
  needs: Readonly<Record<Id, readonly LetterField[]>>,
  values: LetterValues,
): LetterParagraph<Id> {
  return { id, blanks: needs[id].filter((field) => values[field] === null) };
}
