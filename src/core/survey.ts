import type { ClassId, PupilId, SurveyId } from "./ids.ts";
import type { Language, PreventiveQuestion } from "./question.ts";

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
}

/** Being written: nothing has left the teacher's device. */
export interface DraftSurvey extends SurveyContent {
  readonly state: "draft";
}

/** Cards exist, answers may come. Times are whole seconds since 1970. */
export interface OpenSurvey extends SurveyContent, SurveyTimes {
  readonly state: "open";
  readonly roster: readonly RosterEntry[];
}

/** No more answers. */
export interface ClosedSurvey extends SurveyContent, SurveyTimes {
  readonly state: "closed";
  readonly roster: readonly RosterEntry[];
  readonly closedAt: number;
}

export interface SurveyTimes {
  readonly opensAt: number;
  readonly closesAt: number;
  /** When the relay erases its copy. */
  readonly deleteAt: number;
  /** The day the answers themselves are deleted from the teacher's device, YYYY-MM-DD: 31 July of the school year. */
  readonly answersDeletedOn: string;
}

export type FrozenSurvey = OpenSurvey | ClosedSurvey;
export type Survey = DraftSurvey | FrozenSurvey;
