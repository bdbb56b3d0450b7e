import * as v from "valibot";
import type { SurveyId } from "../../../core/ids.ts";
import { allLessonChecks, type LessonCheck } from "../../../core/letters/lesson-checklist.ts";
import {
  letterDocuments,
  type LetterDates,
  type LetterDocument,
} from "../../../core/letters/letter.ts";
import type { ParagraphEdit } from "../../../core/letters/letter-edits.ts";
import {
  languages,
  schoolLevels,
  type Language,
  type SchoolLevel,
} from "../../../core/question.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import type { RecordKind } from "../../vault/record.ts";
import { calendarDay, idOf, strictReader } from "../../vault/stored-values.ts";

/** One letter of a survey: the same document in another language, or for another age, is another letter. */
export interface LetterChoice {
  readonly document: LetterDocument;
  readonly language: Language;
  readonly level: SchoolLevel;
}

export interface EditedLetter extends LetterChoice {
  readonly paragraphs: readonly ParagraphEdit[];
}

/** What a letter said of days when it was last printed or copied. */
export interface HandedOutLetter extends LetterChoice {
  readonly dates: LetterDates;
}

/** What a teacher does before the lesson. A row of its own: it is written at other times than its survey. */
export interface Preparation {
  readonly surveyId: SurveyId;
  /** When the class is to answer; null until chosen: the day of opening. */
  readonly lessonDay: CalendarDay | null;
  readonly edited: readonly EditedLetter[];
  readonly handedOut: readonly HandedOutLetter[];
  readonly ticked: readonly LessonCheck[];
}

export const longestParagraph = 4000;

export function emptyPreparation(surveyId: SurveyId): Preparation {
  return { surveyId, lessonDay: null, edited: [], handedOut: [], ticked: [] };
}

export function isSameLetter(one: LetterChoice, other: LetterChoice): boolean {
  return (
    one.document === other.document && one.language === other.language && one.level === other.level
  );
}

const choice = {
  document: v.picklist(letterDocuments),
  language: v.picklist(languages),
  level: v.picklist(schoolLevels),
};
const someDay = v.nullable(calendarDay);
const paragraphText = v.pipe(v.string(), v.maxLength(longestParagraph));
function areDifferent(letters: readonly LetterChoice[]): boolean {
  return letters.every(
    (one, index) => !letters.slice(index + 1).some((next) => isSameLetter(one, next)),
  );
}

const preparationSchema1 = v.strictObject({
  surveyId: idOf<SurveyId>(),
  lessonDay: someDay,
  edited: v.pipe(
    v.array(
      v.strictObject({
        ...choice,
        paragraphs: v.array(
          v.strictObject({
            id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}$/)),
            text: paragraphText,
            template: paragraphText,
          }),
        ),
      }),
    ),
    v.check((letters) => areDifferent(letters)),
  ),
  handedOut: v.pipe(
    v.array(
      v.strictObject({
        ...choice,
        dates: v.strictObject({
          answerDay: someDay,
          closesOn: someDay,
          relayDeletesOn: someDay,
          answersDeletedOn: someDay,
        }),
      }),
    ),
    v.check((letters) => areDifferent(letters)),
  ),
  ticked: v.array(v.picklist(allLessonChecks)),
});

export const preparationRecord: RecordKind<Preparation> = {
  table: "preparations",
  schema: 1,
  readers: { 1: strictReader(preparationSchema1) },
  encode: (preparation) => structuredClone(preparation),
};
