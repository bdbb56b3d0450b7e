import * as v from "valibot";
import { indicatorVersion } from "../../../core/leader/fields.ts";
import { indicatorIds, indicators } from "../../../core/leader/indicators.ts";
import type { PlaceId } from "../../../core/leader/release.ts";
import { roundLevels } from "../../../protocol/round-description.ts";
import { idOf } from "../../vault/stored-values.ts";

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** To the nearest 5, and none of those that are said only as "under 10" or "over 90". */
const percent = v.union([
  v.pipe(v.number(), v.minValue(10), v.maxValue(90), v.multipleOf(5)),
  v.picklist(["under-10", "over-90"]),
]);
const pupils = v.pipe(count, v.multipleOf(10));

const printedSchema = v.variant("type", [
  v.strictObject({ type: v.literal("share"), percent, of: pupils }),
  v.strictObject({ type: v.literal("pairs"), halves: count, of: pupils }),
]);

export const termSchema = v.strictObject({
  schoolYear: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(9998)),
  half: v.picklist(["autumn", "spring"]),
});

/** What was printed, to the letter: a row with a figure finer than the rules print is refused. */
export const releaseSchema = v.strictObject({
  version: v.literal(1),
  indicators: v.literal(indicatorVersion),
  placeId: idOf<PlaceId>(),
  level: v.picklist(roundLevels),
  term: termSchema,
  contributions: count,
  units: count,
  figures: v.pipe(
    v.array(
      v.strictObject({ indicator: v.picklist(indicatorIds), printed: v.nullable(printedSchema) }),
    ),
    v.check((figures) => {
      const isInOrder = figures.every(({ indicator }, at) => indicator === indicatorIds[at]);
      return isInOrder && figures.length === indicatorIds.length;
    }),
    v.check((figures) =>
      figures.every(
        ({ indicator, printed }) => printed === null || printed.type === indicators[indicator].type,
      ),
    ),
  ),
});
