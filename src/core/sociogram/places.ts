import type { Tie } from "../analysis.ts";
import { partOverlaps } from "./apart.ts";
import { settle, spread, type Body } from "./forces.ts";
import { inTenths, type Point } from "./geometry.ts";
import { ringPlaces } from "./outer-ring.ts";
import {
  discRadius,
  sociogramMeasures,
  type FormerPlace,
  type SociogramRequest,
} from "./picture.ts";
import { stressPlaces } from "./stress-places.ts";
import { untangle } from "./untangle.ts";

const leastGap = 14;

/** How large each disc is, in the order of the pupils. */
export function radiiOf({ pupils }: SociogramRequest): readonly number[] {
  const most = pupils.reduce((high, { received }) => Math.max(high, received), 0);
  return pupils.map(({ received }) => discRadius(received, most));
}

/** Where everyone stands before the drawing is framed; of a request in the order of ids. */
export function placesOf(request: SociogramRequest): readonly Point[] {
  const radii = radiiOf(request);
  const inside = insideOf(request);
  const isInside = new Set(inside);
  const bodyOf = new Map(inside.map((pupil, index) => [pupil, index]));
  const ties = request.ties.flatMap((tie) => {
    const a = bodyOf.get(tie.a);
    const b = bodyOf.get(tie.b);
    return a === undefined || b === undefined ? [] : [{ ...tie, a, b }];
  });
  const begun = beginning(request, inside, ties);
  const bodies = inside.map((pupil, index) => ({
    ...(begun[index] ?? origin),
    radius: radii[pupil] ?? 0,
  }));
  settle(bodies, ties, true);
  untangle(bodies, ties);
  partOverlaps(bodies, leastGap);
  const places = new Map<number, Point>();
  for (const [pupil, index] of bodyOf) places.set(pupil, inTenths(bodies[index] ?? origin));
  const ring = request.pupils.flatMap((_, pupil) => (isInside.has(pupil) ? [] : [pupil]));
  const discs = inside.map((pupil) => ({ ...at(places, pupil), radius: radii[pupil] ?? 0 }));
  const discOf = new Map(inside.map((pupil, index) => [pupil, discs[index]]));
  const ringPupils = ring.map((pupil) => ({
    radius: (radii[pupil] ?? 0) + sociogramMeasures.haloGap,
    chose: request.ties.flatMap((tie) => {
      const chosen = tie.a === pupil ? discOf.get(tie.b) : undefined;
      return chosen ? [chosen] : [];
    }),
    former: request.before?.[pupil] ?? null,
  }));
  for (const [index, place] of ringPlaces(discs, ringPupils).entries()) {
    const pupil = ring[index];
    if (pupil !== undefined) places.set(pupil, inTenths(place));
  }
  return request.pupils.map((_, pupil) => at(places, pupil));
}

/** Everyone someone chose; the whole class where hardly anyone was chosen. */
function insideOf(request: SociogramRequest): readonly number[] {
  const chosen = request.pupils.flatMap(({ received }, pupil) => (received > 0 ? [pupil] : []));
  return chosen.length >= 2 ? chosen : request.pupils.map((_, pupil) => pupil);
}

/* ---- where the forces begin ---- */

/** Pixels in a step along ties. */
const stepLength = 170;
const holds = {
  /** Of a place that only the stress gave. */
  drawn: 0.12,
  /** More for who stood there before, with the same ties. */
  kept: 0.6,
} as const;

type Begun = Pick<Body, "x" | "y" | "home">;

/** The pupils inside where another map had them, or where distances are like steps along ties. */
function beginning(
  request: SociogramRequest,
  inside: readonly number[],
  ties: readonly Tie[],
): readonly Begun[] {
  if (request.start !== null) {
    const start = centred(request.start);
    return inside.map((pupil) => start[pupil] ?? origin);
  }
  const former = inside.map((pupil) => request.before?.[pupil] ?? null);
  const again = former.some((place) => place !== null);
  const steady = former.map((place) => steadiness(place?.kept ?? 0));
  const fresh = spread(inside.length);
  const places = stressPlaces(ties, {
    from: inside.map((_, index) =>
      again ? (former[index] ?? amongFriends(index, former, ties)) : (fresh[index] ?? origin),
    ),
    freedom: steady.map((share) => 1 - share),
    stepLength,
    again,
  });
  return (again ? places : lyingDown(places)).map(({ x, y }, index) => {
    const hold = holds.drawn + holds.kept * (steady[index] ?? 0);
    return { x, y, home: { x, y, hold } };
  });
}

/** Turned about its middle so that the longest way through the class lies across the page, as screens do. */
function lyingDown(points: readonly Point[]): readonly Point[] {
  const flat = centred(points);
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of flat) {
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const half = (xx - yy) / 2;
  const along = half + Math.sqrt(half * half + xy * xy);
  // The main axis, by the larger of two ways to write it.
  const axis = half >= 0 ? { x: along, y: xy } : { x: xy, y: along - 2 * half };
  const length = Math.sqrt(axis.x * axis.x + axis.y * axis.y);
  if (length < 1e-9) return flat;
  const turn = { x: axis.x / length, y: axis.y / length };
  return flat.map(({ x, y }) => ({ x: x * turn.x + y * turn.y, y: y * turn.x - x * turn.y }));
}

/** How much of a pupil's place remains where this share of its ties does: more than half matters more. */
function steadiness(kept: number): number {
  return kept * Math.sqrt(kept);
}

/** A newcomer begins in the middle of those it chose or who chose it; without any, at the edge. */
function amongFriends(
  newcomer: number,
  former: readonly (FormerPlace | null)[],
  ties: readonly Tie[],
): Point {
  const friends = ties.flatMap(({ a, b }) => {
    if (a === newcomer) return former[b] ?? [];
    return b === newcomer ? (former[a] ?? []) : [];
  });
  // Never two newcomers in one point.
  const aside = newcomer * 0.37;
  if (friends.length > 0) {
    const middle = middleOf(friends);
    return { x: middle.x + aside, y: middle.y };
  }
  const edge = former.reduce((right, place) => Math.max(right, place?.x ?? right), 0);
  return { x: edge + stepLength / 2, y: aside };
}

/* ---- small parts ---- */

const origin: Point = { x: 0, y: 0 };

function at(places: ReadonlyMap<number, Point>, pupil: number): Point {
  return places.get(pupil) ?? origin;
}

function centred(points: readonly Point[]): readonly Point[] {
  const middle = middleOf(points);
  return points.map((point) => ({ x: point.x - middle.x, y: point.y - middle.y }));
}

function middleOf(points: readonly Point[]): Point {
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  const count = Math.max(1, points.length);
  return { x: x / count, y: y / count };
}
