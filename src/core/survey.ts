import type { ClassId, PupilId, SurveyId } from "./ids.ts";
import type { Language, PreventiveQuestion } from "./question.ts";
import type { CalendarDay } from "./survey-dates.ts";

/** A pupil's place in a survey. It freezes when cards are made: the index into the roster is what ballots name. */
export interface RosterEntry {
  readonly id: PupilId;
  /** The name classmates see, at most 60 characters. */
  readonly name: string;
}

export const rosterLimits = { least: 5, most: 60 } as const;

interface SurveyContent {
  readonly id: SurveyId;
  readonly classId: ClassId;
  readonly name: string;
  /** Only preventive surveys exist; their questions can name nobody negatively. */
  readonly kind: "preventive";
  readonly languages: readonly Language[];
  readonly questions: readonly PreventiveQuestion[];
  /** Whom a pupil or parent may ask, in the teacher's words; null when not given. */
  readonly contact: string | null;
}

/** Being written: nothing has left the teacher's device. */
export interface DraftSurvey extends SurveyContent {
  readonly state: "draft";
}

interface FrozenContent extends SurveyContent, SurveyTimes {
  readonly roster: readonly RosterEntry[];
}

/** Keys are made and stored, but the relay has not said yes: it may know the survey or not. */
export interface OpeningSurvey extends FrozenContent {
  readonly state: "opening";
}

/** Cards exist, answers may come. Times are whole seconds since 1970. */
export interface OpenSurvey extends FrozenContent {
  readonly state: "open";
}

/** No more answers. */
export interface ClosedSurvey extends FrozenContent {
  readonly state: "closed";
  readonly closedAt: number;
}

/** Whole seconds since 1970, multiples of 900. */
export interface SurveyTimes {
  readonly opensAt: number;
  readonly closesAt: number;
  /** When the relay erases its copy. */
  readonly deleteAt: number;
  /** The last day the answers are kept on the teacher's device: 31 July of the school year. They are deleted when it has passed. */
  readonly answersDeletedOn: CalendarDay;
}

/** The roster and the keys of these are made: they can have answers. */
export type FrozenSurvey = OpenSurvey | ClosedSurvey;
export type Survey = DraftSurvey | OpeningSurvey | FrozenSurvey;
