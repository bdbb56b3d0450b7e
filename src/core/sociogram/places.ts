import type { Tie } from "../analysis.ts";
import { partOverlaps } from "./apart.ts";
import { settle, spread, type Body } from "./forces.ts";
import { centred, inTenths, lyingDown, meanOf, type Point } from "./geometry.ts";
import { placeOnRing } from "./outer-ring.ts";
import { discRadius, steadiness, type FormerPlace, type SociogramRequest } from "./picture.ts";
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
  const outside = outsideOf(request);
  const bodies = beginning(request).map((begun, pupil) => ({
    ...begun,
    radius: radii[pupil] ?? 0,
    former: request.before?.[pupil] ?? null,
    outside: outside[pupil] ?? false,
  }));
  settle(bodies, request.ties, true);
  untangle(bodies, request.ties);
  partOverlaps(
    bodies.filter((body) => !body.outside),
    leastGap,
  );
  // The outline has moved.
  placeOnRing(bodies, request.ties);
  return bodies.map(inTenths);
}

/** Everyone whom no one chose; nobody where hardly anyone was chosen. */
function outsideOf({ pupils }: SociogramRequest): readonly boolean[] {
  const chosen = pupils.filter(({ received }) => received > 0).length;
  return pupils.map(({ received }) => received === 0 && chosen >= 2);
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

/** Where another map had the pupils, or where distances are like steps along ties. */
function beginning({ pupils, ties, start, before = [] }: SociogramRequest): readonly Begun[] {
  if (start !== null) {
    const middle = centred(start);
    return pupils.map((_, pupil) => middle[pupil] ?? origin);
  }
  const former = pupils.map((_, pupil) => before[pupil] ?? null);
  const again = former.some((place) => place !== null);
  const steady = former.map((place) => steadiness(place?.kept ?? 0));
  const fresh = spread(pupils.length);
  const places = stressPlaces(ties, {
    from: pupils.map((_, pupil) =>
      again ? (former[pupil] ?? amongFriends(pupil, former, ties)) : (fresh[pupil] ?? origin),
    ),
    freedom: steady.map((share) => 1 - share),
    stepLength,
    again,
  });
  return (again ? places : lyingDown(places)).map(({ x, y }, pupil) => {
    const hold = holds.drawn + holds.kept * (steady[pupil] ?? 0);
    return { x, y, home: { x, y, hold } };
  });
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
    const middle = meanOf(friends);
    return { x: middle.x + aside, y: middle.y };
  }
  const edge = former.reduce((right, place) => Math.max(right, place?.x ?? right), 0);
  return { x: edge + stepLength / 2, y: aside };
}

/* ---- small parts ---- */

const origin: Point = { x: 0, y: 0 };
