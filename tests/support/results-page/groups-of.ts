import { createSignal } from "solid-js";
import type { AnalysisInput } from "../../../src/core/analysis-input.ts";
import type { GroupClass, SavedGrouping } from "../../../src/app/teacher/groups-desk.ts";
import type { GroupsPort } from "../../../src/app/teacher/groups-port.ts";
import type { SurveyAnswers } from "../../../src/app/teacher/teacher-app.ts";
import type { ClassId, PupilId, SurveyId } from "../../../src/core/ids.ts";
import { ok } from "../../../src/core/result.ts";
import { genderGroupLabel } from "../../../src/core/school-class.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import type { AnalysisApi } from "../../../workers/analysis.protocol.ts";
import { startGroupsWorker } from "../../../workers/groups.client.ts";
import { inventClass } from "../invented-class.ts";

/** The page's class with two more of its year; what is kept is gone with the page. */
export function groupsOf(
  { survey, analysisInput: input }: SurveyAnswers,
  analyse: AnalysisApi["analyse"],
  before: AnalysisInput | null,
): GroupsPort {
  const own: GroupClass = {
    surveyId: survey.id,
    classId: survey.classId,
    className: "5B",
    surveyName: survey.name,
    groupLabel: genderGroupLabel,
    input,
    questions: survey.questions,
    today: input.pupils.map(({ id, group }, index) => ({
      id,
      name: survey.roster[index]?.name ?? "",
      group,
    })),
  };
  const others = ["5A", "5C"].map((name, index) => otherClass(own, name, index + 1));
  const [saved, setSaved] = createSignal<readonly SavedGrouping[]>([]);
  const without = (name: string) => saved().filter((one) => one.name !== name);
  const today = "2026-11-21" as CalendarDay;
  return {
    analyse,
    start: startGroupsWorker,
    now: () => performance.now(),
    before: () => before,
    own: () => own,
    others: () => others,
    saved,
    today: () => today,
    save: async (grouping) => {
      setSaved([{ ...grouping, savedOn: today }, ...without(grouping.name)]);
      return ok(undefined);
    },
    remove: async (name) => {
      setSaved(without(name));
      return ok(undefined);
    },
    putBack: async (grouping) => {
      setSaved([grouping, ...saved()]);
      return ok(undefined);
    },
  };
}

function otherClass(own: GroupClass, className: string, seed: number): GroupClass {
  const { names, input } = inventClass({ pupils: 24, seed: 40 + seed, participation: 1 });
  const pupils = input.pupils.map((pupil) => ({
    ...pupil,
    id: `${className}-${pupil.id}` as PupilId,
  }));
  return {
    ...own,
    surveyId: className as SurveyId,
    classId: className as ClassId,
    className,
    input: { ...input, pupils },
    today: pupils.map(({ id, group }, index) => ({ id, name: names[index] ?? "", group })),
  };
}
