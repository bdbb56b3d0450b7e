import type { RosterColumn } from "../../../../app/teacher/roster-table.ts";
import { mainQuestionOf } from "../../../../app/teacher/results.ts";
import type { UiLanguage } from "../../../../core/ui-language.ts";
import { roster as rosterEn, type RosterTexts } from "../../../../i18n/en/roster.ts";
import { roster as rosterNb } from "../../../../i18n/nb/roster.ts";
import { roster as rosterNn } from "../../../../i18n/nn/roster.ts";
import { questionTitle, type ResultsDesk } from "../results-desk.tsx";

export const rosterWords: Readonly<Record<UiLanguage, RosterTexts>> = {
  nb: rosterNb,
  nn: rosterNn,
  en: rosterEn,
};

export function columnName(desk: ResultsDesk, column: RosterColumn): string {
  const words = rosterWords[desk.language()];
  const { reasons, chance } = desk.texts().roster.columns;
  switch (column.type) {
    case "reasons":
      return reasons;
    case "chance": {
      const main = mainQuestionOf(desk.analysis());
      return main === null ? chance : `${chance}: ${questionTitle(desk, main.id)}`;
    }
    case "group":
      return words.group;
    case "signs":
    case "firmness":
      return words.names[column.type];
    case "received":
    case "mutual":
    case "own":
      return words.names[column.type](questionTitle(desk, column.questionId));
  }
}

/** Genders are codes; every other group is as the list wrote it. */
export function groupWord(desk: ResultsDesk, group: string): string {
  const { genders } = rosterWords[desk.language()];
  return group === "girl" ? genders.girl : group === "boy" ? genders.boy : group;
}
