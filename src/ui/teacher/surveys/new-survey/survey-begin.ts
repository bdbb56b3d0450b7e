import type { UsualSettings } from "../../../../app/teacher/teacher-app.ts";
import { readySetQuestions, type ReadySet } from "../../../../core/catalogue/ready-sets.ts";
import { questionStructures } from "../../../../core/catalogue/structures.ts";
import type { QuestionId } from "../../../../core/ids.ts";
import type { Language, SchoolLevel } from "../../../../core/question.ts";
import { minutesFor } from "../../../../core/survey-minutes.ts";
import { freeName } from "../../../../core/survey-naming.ts";
import type { UiLanguage } from "../../../../core/ui-language.ts";
import type { TeacherTexts } from "../../texts.tsx";

export interface OfferedSet {
  readonly set: ReadySet;
  readonly questions: readonly QuestionId[];
  readonly minutes: number;
}

/** The sets that are made for a level, with what they ask and how long it takes there. */
export function offeredSets(sets: readonly ReadySet[], level: SchoolLevel): readonly OfferedSet[] {
  const inOrder = [...sets].sort((one, other) => Number(isUsual(other)) - Number(isUsual(one)));
  return inOrder.flatMap((set) => {
    const questions = readySetQuestions(set, level);
    if (questions === null) return [];
    const asked = questions.flatMap((id) => questionStructures.get(id) ?? []);
    return [{ set, questions, minutes: minutesFor(asked, level) }];
  });
}

/** The one that suits most stands first. */
export function isUsual({ id }: ReadySet): boolean {
  return id === "standard";
}

/** By autumn and spring, as schools count; the school year turns in August. */
export function suggestedName(
  { surveys: { seasons } }: Pick<TeacherTexts, "surveys">,
  today: Date,
  taken: readonly string[],
): string {
  const season = today.getMonth() >= 7 ? seasons.autumn : seasons.spring;
  return freeName(season(today.getFullYear()), taken);
}

/** As the class was asked before; else in the language the teacher reads, with English for those who need it. */
export function usualLanguages(
  { languages }: UsualSettings,
  screen: UiLanguage,
): readonly Language[] {
  return languages ?? [screen === "nn" ? "nn" : "nb", "en"];
}
