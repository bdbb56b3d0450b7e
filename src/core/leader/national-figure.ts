import type { IndicatorId } from "./indicators.ts";

/** Cohesion has no counterpart in any survey. */
export type NationalIndicator = Exclude<IndicatorId, "cohesion">;

/** A published figure that the reader has typed in, to stand beside the own ones. Nothing is worked out with it. */
export interface NationalFigure {
  readonly indicator: NationalIndicator;
  /** 0 to 100, in steps of 0.1. */
  readonly percent: number;
  /** The year in which the school year begins. */
  readonly schoolYear: number;
  /** Where it was read. */
  readonly source: string;
}

export const nationalIndicators: readonly NationalIndicator[] = [
  "thriving",
  "safety",
  "bullied",
  "company",
  "mutual-choice",
  "unchosen",
  "participation",
];

/** The source in code points; years as the school year begins. */
export const nationalFigureLimits = { source: 120, firstYear: 2000, lastYear: 2100 } as const;

/** As it was typed. */
export interface NationalFigureInput {
  readonly indicator: NationalIndicator;
  readonly percent: string;
  readonly schoolYear: number;
  readonly source: string;
}

export type NationalFigureProblem = "percent" | "source";

/** The figure, or what does not fit. */
export function readNationalFigure(
  input: NationalFigureInput,
):
  | { readonly type: "figure"; readonly figure: NationalFigure }
  | { readonly type: "problems"; readonly problems: readonly NationalFigureProblem[] } {
  const percent = percentIn(input.percent);
  const source = input.source.replaceAll(/\s+/g, " ").trim();
  const isSource = source !== "" && [...source].length <= nationalFigureLimits.source;
  if (percent === null || !isSource) {
    const problems: readonly NationalFigureProblem[] = [
      ...(percent === null ? (["percent"] as const) : []),
      ...(isSource ? [] : (["source"] as const)),
    ];
    return { type: "problems", problems };
  }
  const { indicator, schoolYear } = input;
  return { type: "figure", figure: { indicator, percent, schoolYear, source } };
}

/** "88,4", "88.4 %": 88.4. Null for what is no percentage with at most one decimal. */
function percentIn(text: string): number | null {
  const found = /^(\d{1,3})(?:[.,](\d))?\s*%?$/.exec(text.trim());
  if (found === null) return null;
  const tenths = 10 * Number(found[1]) + Number(found[2] ?? "0");
  return tenths <= 1000 ? tenths / 10 : null;
}
