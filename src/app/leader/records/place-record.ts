import * as v from "valibot";
import type { FindingId, FindingKind } from "../../../core/leader/findings.ts";
import { indicatorIds } from "../../../core/leader/indicators.ts";
import {
  nationalFigureLimits,
  type NationalFigure,
  type NationalIndicator,
} from "../../../core/leader/national-figure.ts";
import type { PlaceId } from "../../../core/leader/release.ts";
import { yearWordsLimits, type YearWords } from "../../../core/leader/year-words.ts";
import { plainText } from "../../../protocol/plain-text.ts";
import {
  roundDescriptionLimits,
  roundLevels,
  type RoundLevel,
} from "../../../protocol/round-description.ts";
import type { RecordKind } from "../../vault/record.ts";
import { idOf, strictReader } from "../../vault/stored-values.ts";

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly level: RoundLevel;
  readonly national: readonly NationalFigure[];
  readonly words: readonly YearWords[];
}

/** One an indicator and year, and more years than anybody types in. */
const nationalMost = 200;

const nationalIndicator = v.custom<NationalIndicator>((id) =>
  indicatorIds.some((known) => known === id && known !== "cohesion"),
);

const nationalSchema = v.strictObject({
  indicator: nationalIndicator,
  percent: v.pipe(
    v.number(),
    v.minValue(0),
    v.maxValue(100),
    v.check((percent) => Number.isInteger(Math.round(percent * 1e6) / 1e5)),
  ),
  schoolYear: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(nationalFigureLimits.firstYear),
    v.maxValue(nationalFigureLimits.lastYear),
  ),
  source: plainText(nationalFigureLimits.source),
});

/** More years than anybody leads a school. */
const wordsMost = 60;

const findingKinds = ["celebrate", "look"] as const satisfies readonly FindingKind[];
const findingId = v.custom<FindingId>((id) =>
  findingKinds.some((kind) => indicatorIds.some((indicator) => id === `${kind}:${indicator}`)),
);

/** As it was typed, lines and all; it may be empty. */
function typedText(most: number) {
  return v.pipe(
    v.string(),
    v.check((text) => [...text].length <= most),
  );
}

const shortText = typedText(yearWordsLimits.short);
const longText = typedText(yearWordsLimits.long);

const yearWordsSchema = v.strictObject({
  schoolYear: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(nationalFigureLimits.firstYear),
    v.maxValue(nationalFigureLimits.lastYear),
  ),
  reading: longText,
  done: longText,
  chosen: v.nullable(
    v.pipe(
      v.array(findingId),
      v.check((ids) => allDiffer(ids)),
    ),
  ),
  goals: v.pipe(
    v.array(
      v.strictObject({
        finding: findingId,
        goal: shortText,
        measure: longText,
        responsible: shortText,
        evaluated: shortText,
      }),
    ),
    v.check((goals) => allDiffer(goals.map(({ finding }) => finding))),
  ),
});

const placeSchema1 = v.strictObject({
  id: idOf<PlaceId>(),
  name: plainText(roundDescriptionLimits.placeMost),
  level: v.picklist(roundLevels),
  national: v.pipe(
    v.array(nationalSchema),
    v.maxLength(nationalMost),
    v.check((figures) => allDiffer(figures.map(nationalKey))),
  ),
  words: v.pipe(
    v.array(yearWordsSchema),
    v.maxLength(wordsMost),
    v.check((words) => allDiffer(words.map(({ schoolYear }) => schoolYear))),
  ),
});

export const placeRecord: RecordKind<Place> = {
  table: "places",
  schema: 1,
  readers: { 1: strictReader(placeSchema1) },
  encode: (place) => structuredClone(place),
};

/** What only one figure of a place stands for. */
export function nationalKey({
  indicator,
  schoolYear,
}: Pick<NationalFigure, "indicator" | "schoolYear">): string {
  return `${indicator} ${String(schoolYear)}`;
}

/** Whether a row would hold these words. */
export function areYearWords(words: YearWords): boolean {
  return v.safeParse(yearWordsSchema, words).success;
}

function allDiffer(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

/** Which part of a figure no row would hold; null when all is well. */
export function nationalProblem(figure: NationalFigure): "percent" | "year" | "source" | null {
  const parsed = v.safeParse(nationalSchema, figure);
  if (parsed.success) return null;
  const at = parsed.issues[0].path?.[0]?.key;
  if (at === "schoolYear") return "year";
  return at === "source" ? "source" : "percent";
}
