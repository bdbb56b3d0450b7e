import type { Sociomatrix } from "../sociomatrix.ts";

/** What a metric says of itself; docs/metrics.md is made of these records. */
export interface MetricRecord {
  readonly id: string;
  readonly level: MetricLevel;
  readonly title: string;
  readonly what: string;
  /** In plain text; x_ij is 1 when i chose j, n pupils, r raters, L choices. */
  readonly formula: string;
  /** Author and year, or "by definition". */
  readonly source: string;
  readonly range: string;
  /** How to read it. */
  readonly reading: string;
  /** What it must not be used for. */
  readonly notFor: string;
}

export type MetricLevel =
  "pupil" | "question" | "structure" | "groups" | "status" | "waves" | "scales";

/** One number a question; null where it is not defined. */
export interface QuestionMetric extends MetricRecord {
  readonly level: "question";
  readonly compute: (matrix: Sociomatrix) => number | null;
}

/** One number a pupil, in the order of the class; the whole list is null where it is not defined. */
export interface PupilMetric extends MetricRecord {
  readonly level: "pupil";
  readonly compute: (matrix: Sociomatrix) => ArrayLike<number> | null;
}
