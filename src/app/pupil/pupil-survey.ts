import type { AskedQuestion } from "../../core/asked-question.ts";
import type { QuestionId } from "../../core/ids.ts";
import type { Language, SchoolLevel } from "../../core/question.ts";
import type { CalendarDay } from "../../core/survey-dates.ts";
import type { SurveyTexts } from "./survey-texts.ts";

/** A survey as one pupil is asked it. */
export interface PupilSurvey {
  /** How the page speaks: to the youngest with pictures. */
  readonly level: SchoolLevel;
  readonly languages: readonly Language[];
  readonly questions: readonly AskedQuestion[];
  /** What the questions say, in each of the languages: `wordsIn`. */
  readonly texts: SurveyTexts;
  /** Names as classmates see them, by roster index. */
  readonly names: readonly string[];
  readonly ownIndex: number;
  /** The order of classmates' roster indexes for each nomination and rating, without the pupil's own. */
  readonly classmates: ReadonlyMap<QuestionId, readonly number[]>;
  /** The last day the answers are kept. */
  readonly answersDeletedOn: CalendarDay;
  /** Whom to ask, in the teacher's words; null when not given. */
  readonly contact: string | null;
}
