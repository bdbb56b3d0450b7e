import * as v from "valibot";
import type { QuestionId, SurveyId } from "../../../core/ids.ts";
import type { KeptPlaces } from "../../../core/sociogram/kept-places.ts";
import { rosterLimits } from "../../../core/survey.ts";
import type { RecordKind } from "../../vault/record.ts";
import { idOf, strictReader } from "../../vault/stored-values.ts";

/** Where a hand has put pupils on the map of one question; pupils are indexes into the survey's roster. */
export interface MapByHand extends KeptPlaces {
  readonly question: QuestionId;
}

/** The maps of one survey that a hand has changed. A row of its own: it rests on the answers, and is gone with them. */
export interface MapsByHand {
  readonly surveyId: SurveyId;
  /** In no order; questions differ. */
  readonly maps: readonly MapByHand[];
}

export const mapsMost = 60;

export function noMapsByHand(surveyId: SurveyId): MapsByHand {
  return { surveyId, maps: [] };
}

const questionId = v.custom<QuestionId>(
  (id) => typeof id === "string" && /^[a-z0-9-]{1,40}$/.test(id),
);
/** Far beyond any picture. */
const pixels = v.pipe(v.number(), v.minValue(-100_000), v.maxValue(100_000));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(rosterLimits.most - 1));

const mapsSchema1 = v.strictObject({
  surveyId: idOf<SurveyId>(),
  maps: v.pipe(
    v.array(
      v.strictObject({
        question: questionId,
        drawn: v.pipe(
          v.array(v.strictObject({ x: pixels, y: pixels })),
          v.minLength(1),
          v.maxLength(rosterLimits.most),
        ),
        moved: v.pipe(
          v.array(v.strictObject({ pupil: index, x: pixels, y: pixels })),
          v.minLength(1),
          v.maxLength(rosterLimits.most),
          v.check((moved) => new Set(moved.map(({ pupil }) => pupil)).size === moved.length),
        ),
      }),
    ),
    v.maxLength(mapsMost),
    v.check((maps) => new Set(maps.map(({ question }) => question)).size === maps.length),
  ),
});

export const mapRecord: RecordKind<MapsByHand> = {
  table: "maps",
  schema: 1,
  readers: { 1: strictReader(mapsSchema1) },
  encode: (maps) => structuredClone(maps),
};
