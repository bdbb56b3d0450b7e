import * as v from "valibot";
import {
  balanceKinds,
  groupPurposes,
  type GroupPlan,
  type GroupRequest,
} from "../../../core/groups/group-request.ts";
import { groupLimits } from "../../../core/groups/group-problem.ts";
import { roomLayouts } from "../../../core/groups/room.ts";
import type { PupilId, QuestionId, SurveyId } from "../../../core/ids.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import type { RecordKind } from "../../vault/record.ts";
import { calendarDay, idOf, strictReader } from "../../vault/stored-values.ts";

/** A division the teacher has kept under a name: what was asked, and who is where. */
export interface SavedGrouping {
  readonly name: string;
  readonly savedOn: CalendarDay;
  readonly request: GroupRequest;
  /** Whose latest answers it was made of, the survey's own first. */
  readonly surveys: readonly SurveyId[];
  readonly plan: GroupPlan;
}

/** The divisions of one survey. A row of its own: it rests on the answers, and is gone with them. */
export interface Groupings {
  readonly surveyId: SurveyId;
  /** Newest first; names differ. */
  readonly saved: readonly SavedGrouping[];
}

export const groupingLimits = { savedMost: 30, nameLongest: 60 } as const;

export function noGroupings(surveyId: SurveyId): Groupings {
  return { surveyId, saved: [] };
}

const pupilId = idOf<PupilId>();
const pupilIds = v.pipe(v.array(pupilId), v.maxLength(groupLimits.pupilsMost));
const pairs = v.array(v.tuple([pupilId, pupilId]));
const edits = v.strictObject({ added: pupilIds, removed: pupilIds });
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(groupLimits.pupilsMost));
const questionId = v.custom<QuestionId>(
  (id) => typeof id === "string" && /^[a-z0-9-]{1,40}$/.test(id),
);

const groupingsSchema1 = v.strictObject({
  surveyId: idOf<SurveyId>(),
  saved: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.minLength(1), v.maxLength(2 * groupingLimits.nameLongest)),
        savedOn: calendarDay,
        request: v.strictObject({
          purpose: v.picklist(groupPurposes),
          division: v.strictObject({ by: v.picklist(["size", "count"]), number: count }),
          room: v.strictObject({ layout: v.picklist(roomLayouts), tablesAcross: count }),
          questions: v.nullable(v.array(questionId)),
          first: edits,
          spread: edits,
          balance: v.picklist(balanceKinds),
          front: pupilIds,
          apart: pairs,
          together: pairs,
          locked: pupilIds,
        }),
        surveys: v.array(idOf<SurveyId>()),
        plan: v.pipe(v.array(pupilIds), v.maxLength(groupLimits.pupilsMost)),
      }),
    ),
    v.maxLength(groupingLimits.savedMost),
    v.check((saved) => new Set(saved.map(({ name }) => name)).size === saved.length),
  ),
});

export const groupingRecord: RecordKind<Groupings> = {
  table: "groupings",
  schema: 1,
  readers: { 1: strictReader(groupingsSchema1) },
  encode: (groupings) => structuredClone(groupings),
};
