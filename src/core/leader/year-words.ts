import type { FindingId } from "./findings.ts";

/** A goal of the plan, made of one finding, in the leader's own words. */
export interface PlanGoal {
  readonly finding: FindingId;
  readonly goal: string;
  readonly measure: string;
  readonly responsible: string;
  readonly evaluated: string;
}

/** What a leader writes of one school year; kept sealed with the place. */
export interface YearWords {
  /** The year in which the school year begins. */
  readonly schoolYear: number;
  /** What the leader reads in the figures. */
  readonly reading: string;
  /** What was done this year. */
  readonly done: string;
  /** Findings that are to stand in the report; null until the leader has chosen: all of them. */
  readonly chosen: readonly FindingId[] | null;
  readonly goals: readonly PlanGoal[];
}

/** In code points. */
export const yearWordsLimits = { long: 4000, short: 300 } as const;

export function emptyYearWords(schoolYear: number): YearWords {
  return { schoolYear, reading: "", done: "", chosen: null, goals: [] };
}

export function emptyGoal(finding: FindingId): PlanGoal {
  return { finding, goal: "", measure: "", responsible: "", evaluated: "" };
}

export function isChosen({ chosen }: YearWords, finding: FindingId): boolean {
  return chosen === null || chosen.includes(finding);
}

/** `offered`: every finding there is, so that the first choice keeps the others. */
export function withChoice(
  words: YearWords,
  offered: readonly FindingId[],
  change: { readonly finding: FindingId; readonly chosen: boolean },
): YearWords {
  const kept = offered.filter((id) =>
    id === change.finding ? change.chosen : isChosen(words, id),
  );
  return { ...words, chosen: kept };
}

export function goalOf({ goals }: YearWords, finding: FindingId): PlanGoal {
  return goals.find((goal) => goal.finding === finding) ?? emptyGoal(finding);
}

/** What was written for a finding that is not chosen any more is kept: it may be chosen again. */
export function withGoal(words: YearWords, goal: PlanGoal): YearWords {
  const others = words.goals.filter(({ finding }) => finding !== goal.finding);
  return { ...words, goals: [...others, goal] };
}
