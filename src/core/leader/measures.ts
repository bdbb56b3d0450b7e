import type { FindingKind } from "./findings.ts";
import type { IndicatorId } from "./indicators.ts";

/** What a school can do, written with its reason in every language; a choice to make, never a duty of ours to give. */
export const measureIds = [
  "ask-where",
  "adults-where",
  "know-the-duty",
  "look-at-own-class",
  "open-activities",
  "new-groups",
  "time-to-know",
  "pupil-council",
  "time-to-answer",
  "tell-why",
  "find-what-helped",
  "keep-it",
] as const;
export type MeasureId = (typeof measureIds)[number];

/** At most three, the one to begin with first. */
export function measuresFor(kind: FindingKind, indicator: IndicatorId): readonly MeasureId[] {
  return kind === "celebrate" ? ["find-what-helped", "keep-it"] : toLookInto[indicator];
}

const toLookInto: Readonly<Record<IndicatorId, readonly MeasureId[]>> = {
  participation: ["time-to-answer", "tell-why"],
  "mutual-choice": ["time-to-know", "new-groups", "look-at-own-class"],
  unchosen: ["new-groups", "open-activities", "look-at-own-class"],
  thriving: ["pupil-council", "look-at-own-class"],
  company: ["open-activities", "new-groups", "look-at-own-class"],
  safety: ["ask-where", "adults-where", "look-at-own-class"],
  bullied: ["ask-where", "adults-where", "know-the-duty"],
  cohesion: ["time-to-know"],
};
