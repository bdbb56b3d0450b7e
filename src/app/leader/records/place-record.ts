import * as v from "valibot";
import { indicatorIds } from "../../../core/leader/indicators.ts";
import {
  nationalFigureLimits,
  type NationalFigure,
  type NationalIndicator,
} from "../../../core/leader/national-figure.ts";
import type { PlaceId } from "../../../core/leader/release.ts";
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

const placeSchema1 = v.strictObject({
  id: idOf<PlaceId>(),
  name: plainText(roundDescriptionLimits.placeMost),
  level: v.picklist(roundLevels),
  national: v.pipe(
    v.array(nationalSchema),
    v.maxLength(nationalMost),
    v.check((figures) => new Set(figures.map(nationalKey)).size === figures.length),
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

/** Which part of a figure no row would hold; null when all is well. */
export function nationalProblem(figure: NationalFigure): "percent" | "year" | "source" | null {
  const parsed = v.safeParse(nationalSchema, figure);
  if (parsed.success) return null;
  const at = parsed.issues[0].path?.[0]?.key;
  if (at === "schoolYear") return "year";
  return at === "source" ? "source" : "percent";
}
