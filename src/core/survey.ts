import type { ClassId, PupilId, SurveyId } from "./ids.ts";
import type { InvestigationRecord } from "./investigation-record.ts";
import type { Language, SchoolLevel, SurveyKind, SurveyQuestion } from "./question.ts";
import type { CalendarDay } from "./survey-dates.ts";

/** A pupil's place in a survey. It freezes when cards are made: the index into the roster is what ballots name. */
export interface RosterEntry {
  readonly id: PupilId;
  /** The name classmates see, at most 60 characters. */
  readonly name: string;
}

export const rosterLimits = { least: 5, most: 60 } as const;

/** Whether who does not take part may still be chosen by those who do. */
export const nomineeRules = ["everyone", "participants"] as const;
export type NomineeRule = (typeof nomineeRules)[number];

interface SurveyContent {
  readonly id: SurveyId;
  readonly classId: ClassId;
  readonly name: string;
  readonly kind: SurveyKind;
  readonly level: SchoolLevel;
  readonly languages: readonly Language[];
  /** Each of them allowed in the survey's kind. */
  readonly questions: readonly SurveyQuestion[];
  /** Whom a pupil or parent may ask, in the teacher's words; null when not given. */
  readonly contact: string | null;
  /** Who answers; null is the whole class. Not used in an investigation, whose record says whom it concerns. */
  readonly participants: readonly PupilId[] | null;
  readonly nominees: NomineeRule;
  /** The wave it repeats; it may have been deleted since. */
  readonly previous: SurveyId | null;
  /** Null in every preventive survey, and never in an investigation; complete once cards are made. */
  readonly record: InvestigationRecord | null;
}

/** Being written: nothing has left the teacher's device. */
export interface DraftSurvey extends SurveyContent {
  readonly state: "draft";
  /** Null: when the cards are made. */
  readonly opensOn: CalendarDay | null;
  /** Null: the usual number of days later. */
  readonly closesOn: CalendarDay | null;
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
  /**
   * The last day the answers are kept on the teacher's device; they are deleted when it has passed. 31 July of the
   * school year, and of an investigation 60 days after closing where that is earlier.
   */
  readonly answersDeletedOn: CalendarDay;
}

/** The roster and the keys of these are made: they can have answers. */
export type FrozenSurvey = OpenSurvey | ClosedSurvey;
export type Survey = DraftSurvey | OpeningSurvey | FrozenSurvey;

/** Who answers; null is everybody. */
export function participantsOf({
  kind,
  participants,
  record,
}: Pick<Survey, "kind" | "participants" | "record">): readonly PupilId[] | null {
  return kind === "investigation" ? (record?.pupils ?? []) : participants;
}

/** Who of the roster answers, by roster index. The others may be chosen, and have no card. */
export function askedIndexes(survey: OpeningSurvey | FrozenSurvey): ReadonlySet<number> {
  const participants = participantsOf(survey);
  return new Set(
    survey.roster.flatMap(({ id }, index) =>
      participants === null || participants.includes(id) ? [index] : [],
    ),
  );
}
