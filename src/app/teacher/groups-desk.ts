import type { AnalysisInput } from "../../core/analysis-input.ts";
import type { GroupPlan, GroupRequest } from "../../core/groups/group-request.ts";
import type { ClassId, PupilId, SurveyId } from "../../core/ids.ts";
import type { SurveyQuestion } from "../../core/question.ts";
import { err, type Result } from "../../core/result.ts";
import { displayNames } from "../../core/school-class.ts";
import type { FrozenSurvey } from "../../core/survey.ts";
import type { CalendarDay } from "../../core/survey-dates.ts";
import { withEntry } from "../vault/map-entries.ts";
import type { GroupingRecord } from "./opened-vault.ts";
import {
  groupingLimits,
  groupingRecord,
  noGroupings,
  type Groupings,
  type SavedGrouping,
} from "./records/grouping-record.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import type { SaveFailure, SurveyDesk, UnknownFailure } from "./teacher-app.ts";
import { save, today, withSession, type TeacherContext } from "./teacher-context.ts";
import { compareNames } from "./name-order.ts";

export { groupingLimits, type SavedGrouping };

/** A class of today with the survey whose answers it can be divided by. */
export interface GroupClass {
  readonly surveyId: SurveyId;
  readonly classId: ClassId;
  readonly className: string;
  readonly surveyName: string;
  /** What the groups of its list are; null without groups. */
  readonly groupLabel: string | null;
  readonly input: AnalysisInput;
  readonly questions: readonly SurveyQuestion[];
  readonly today: readonly {
    readonly id: PupilId;
    /** As classmates saw it in the survey; of those who came later as they would see it today. */
    readonly name: string;
    readonly group: string | null;
  }[];
}

export type KeptGrouping = Promise<
  Result<void, SaveFailure | UnknownFailure | GroupingNameFailure>
>;
export type GroupingNameFailure =
  | { readonly type: "grouping-unnamed" }
  | { readonly type: "groupings-full"; readonly most: number };

export interface GroupingToSave {
  readonly name: string;
  readonly request: GroupRequest;
  readonly surveys: readonly SurveyId[];
  readonly plan: GroupPlan;
}

/** Divisions into groups that are kept with a survey, and what they are made of. */
export interface GroupsDesk {
  /** The survey's own class; null while it has no answers. Reactive. */
  classOf(id: SurveyId): GroupClass | null;
  /** Every other class with its latest survey that has answers, by name. Reactive. */
  otherClasses(id: SurveyId): readonly GroupClass[];
  /** Newest first. Reactive. */
  saved(id: SurveyId): readonly SavedGrouping[];
  today(): CalendarDay;
  /** In the place of one of the same name. Names are cut at their longest, white space is brought to order. */
  save(id: SurveyId, grouping: GroupingToSave): KeptGrouping;
  remove(id: SurveyId, name: string): KeptGrouping;
  /** What was removed a moment ago, as it was. */
  putBack(id: SurveyId, grouping: SavedGrouping): KeptGrouping;
}

const unknown = { type: "unknown" } as const;

export function createGroupsDesk(
  context: TeacherContext,
  surveys: Pick<SurveyDesk, "list" | "answers">,
): GroupsDesk {
  const { opened } = context;

  const groupings = (id: SurveyId): Groupings =>
    opened.groupings().get(id)?.value ?? noGroupings(id);

  function classOf(id: SurveyId): GroupClass | null {
    const found = surveys.answers(id);
    if (found === null || found.answers.size === 0) return null;
    const { survey, analysisInput: input } = found;
    const schoolClass = opened.classes().get(survey.classId)?.value;
    if (schoolClass === undefined) return null;
    const names = displayNames(schoolClass);
    const surveyed = new Map(survey.roster.map(({ id: pupil, name }) => [pupil, name]));
    return {
      surveyId: id,
      classId: survey.classId,
      className: schoolClass.name,
      surveyName: survey.name,
      groupLabel: schoolClass.groupLabel,
      input,
      questions: survey.questions,
      today: schoolClass.pupils.map((pupil) => ({
        id: pupil.id,
        name: surveyed.get(pupil.id) ?? names.get(pupil.id) ?? pupil.name,
        group: pupil.group,
      })),
    };
  }

  /** The list is newest first, so the first of a class is its latest. */
  function latestOf(classId: ClassId): GroupClass | null {
    for (const { survey, answered } of surveys.list()) {
      if (survey.classId !== classId || !isFrozen(survey) || answered === 0) continue;
      return classOf(survey.id);
    }
    return null;
  }

  async function store(id: SurveyId, edit: (kept: Groupings) => Groupings): KeptGrouping {
    return withSession(context, async (session) => {
      const survey = opened.surveys().get(id)?.value.survey;
      if (survey === undefined) return err(unknown);
      const record: GroupingRecord = opened.groupings().get(id) ?? {
        id,
        scope: survey.classId,
        revision: 0,
        value: noGroupings(id),
      };
      const edited = { ...record, value: edit(record.value) };
      if (edited.value.saved.length > groupingLimits.savedMost) {
        return err({ type: "groupings-full", most: groupingLimits.savedMost } as const);
      }
      return save(context, {
        session,
        what: "survey",
        changes: { put: [rowOf(groupingRecord, edited)] },
        afterwards: () => ({ groupings: withEntry(opened.groupings(), id, afterWriting(edited)) }),
      });
    });
  }

  /** Another tab's edit in between is kept: this one is made again on top of it. */
  async function keep(id: SurveyId, edit: (kept: Groupings) => Groupings): KeptGrouping {
    const first = await store(id, edit);
    return first.ok || first.error.type !== "conflict" ? first : store(id, edit);
  }

  const keepOne = (id: SurveyId, grouping: SavedGrouping): KeptGrouping =>
    keep(id, (kept) => ({
      ...kept,
      saved: [grouping, ...kept.saved.filter(({ name }) => name !== grouping.name)],
    }));

  return {
    classOf,
    otherClasses: (id) => {
      const own = opened.surveys().get(id)?.value.survey.classId;
      return [...opened.classes().values()]
        .filter(({ value }) => value.id !== own)
        .map(({ value }) => latestOf(value.id))
        .filter((found) => found !== null)
        .sort((one, other) => compareNames(one.className, other.className));
    },
    saved: (id) => groupings(id).saved,
    today: () => today(context),
    save: async (id, { name, request, surveys: made, plan }) => {
      const short = [...name.replaceAll(/\s+/gu, " ").trim()]
        .slice(0, groupingLimits.nameLongest)
        .join("")
        .trimEnd();
      if (short === "") return err({ type: "grouping-unnamed" });
      const savedOn = today(context);
      return keepOne(id, { name: short, savedOn, request, surveys: made, plan });
    },
    remove: (id, name) =>
      keep(id, (kept) => ({ ...kept, saved: kept.saved.filter((one) => one.name !== name) })),
    putBack: keepOne,
  };
}

function isFrozen(survey: { readonly state: string }): survey is FrozenSurvey {
  return survey.state === "open" || survey.state === "closed";
}
