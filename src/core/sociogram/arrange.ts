import type { Tie } from "../analysis.ts";
import { partOverlaps } from "./apart.ts";
import { drawnAt, labelsOf, type LabelSize } from "./drawing.ts";
import { settle, spread, type Body } from "./forces.ts";
import type { Point } from "./geometry.ts";
import { inOrderOfIds } from "./order.ts";
import { ringPlaces } from "./outer-ring.ts";
import {
  discRadius,
  sociogramMeasures,
  type Label,
  type SociogramPicture,
  type SociogramRequest,
} from "./picture.ts";
import { tangle, untangle } from "./untangle.ts";

/**
 * The map of one question: places, lines and names. Pupils are worked on in the order of their ids,
 * so the order they are given in does not show; nothing depends on chance or on the machine.
 * No disc lies over another and no name over a name, a disc or a line's end.
 */
export function arrangeSociogram(request: SociogramRequest): SociogramPicture {
  return inOrderOfIds(request, (sorted) =>
    drawnAt(sorted, { centres: placesOf(sorted), radii: radiiOf(sorted), taken: [], reach: [] }),
  ).picture;
}

/** New places for names of other sizes in a picture whose discs and lines stay; in the order of its discs. */
export function relabelled(
  picture: SociogramPicture,
  sizes: readonly LabelSize[],
): readonly Label[] {
  return labelsOf(picture.discs, picture.lines, { sizes, taken: picture.taken ?? [] });
}

/* ---- places ---- */

const leastGap = 14;

/** Where everyone stands, before the drawing is framed. */
function placesOf(request: SociogramRequest): readonly Point[] {
  const radii = radiiOf(request);
  const inside = insideOf(request);
  const isInside = new Set(inside);
  const bodyOf = new Map(inside.map((pupil, index) => [pupil, index]));
  const ties = request.ties.flatMap((tie) => {
    const a = bodyOf.get(tie.a);
    const b = bodyOf.get(tie.b);
    return a === undefined || b === undefined ? [] : [{ ...tie, a, b }];
  });
  const bodies = clearest(startingBodies(request, inside, radii), ties, request.start !== null);
  partOverlaps(bodies, leastGap);
  const places = new Map<number, Point>();
  for (const [pupil, index] of bodyOf) places.set(pupil, rounded(bodies[index] ?? origin));
  const ring = request.pupils.flatMap((_, pupil) => (isInside.has(pupil) ? [] : [pupil]));
  const discs = inside.map((pupil) => ({ ...at(places, pupil), radius: radii[pupil] ?? 0 }));
  const discOf = new Map(inside.map((pupil, index) => [pupil, discs[index]]));
  const ringPupils = ring.map((pupil) => ({
    radius: (radii[pupil] ?? 0) + sociogramMeasures.haloGap,
    chose: request.ties.flatMap((tie) => {
      const chosen = tie.a === pupil ? discOf.get(tie.b) : undefined;
      return chosen ? [chosen] : [];
    }),
  }));
  for (const [index, place] of ringPlaces(discs, ringPupils).entries()) {
    const pupil = ring[index];
    if (pupil !== undefined) places.set(pupil, rounded(place));
  }
  return request.pupils.map((_, pupil) => at(places, pupil));
}

function radiiOf({ pupils }: SociogramRequest): readonly number[] {
  const most = pupils.reduce((high, { received }) => Math.max(high, received), 0);
  return pupils.map(({ received }) => discRadius(received, most));
}

/** Everyone someone chose; the whole class where hardly anyone was chosen. */
function insideOf(request: SociogramRequest): readonly number[] {
  const chosen = request.pupils.flatMap(({ received }, pupil) => (received > 0 ? [pupil] : []));
  return chosen.length >= 2 ? chosen : request.pupils.map((_, pupil) => pupil);
}

/** Where the forces may begin: where pupils stood, or some different starts to choose the best end from. */
function startingBodies(
  request: SociogramRequest,
  inside: readonly number[],
  radii: readonly number[],
): readonly Body[][] {
  const former = request.start === null ? null : centred(request.start);
  const fresh = spread(inside.length);
  const bodiesAt = (placeOf: (pupil: number, index: number) => Point | undefined): Body[] =>
    inside.map((pupil, index) => {
      const { x, y } = placeOf(pupil, index) ?? origin;
      return { x, y, radius: radii[pupil] ?? 0 };
    });
  if (former !== null) return [bodiesAt((pupil) => former[pupil])];
  return [
    bodiesAt((_, index) => fresh[index]),
    bodiesAt((_, index) => fresh[fresh.length - 1 - index]),
    bodiesAt((_, index) => {
      const place = fresh[index];
      return place && { x: place.y, y: -place.x };
    }),
    bodiesAt((_, index) => fresh[(index + Math.floor(fresh.length / 2)) % fresh.length]),
  ];
}

/** Of the ends that the starts lead to, the one that is easiest to read, made easier still. */
function clearest(starting: readonly Body[][], ties: readonly Tie[], again: boolean): Body[] {
  let best: Body[] = [];
  let least = Infinity;
  for (const bodies of starting) {
    settle(bodies, ties, again);
    const tangled = tangle(bodies, ties);
    if (tangled < least) {
      least = tangled;
      best = bodies;
    }
  }
  untangle(best, ties);
  return best;
}

/* ---- small parts ---- */

const origin: Point = { x: 0, y: 0 };

function at(places: ReadonlyMap<number, Point>, pupil: number): Point {
  return places.get(pupil) ?? origin;
}

function centred(points: readonly Point[]): readonly Point[] {
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  const count = Math.max(1, points.length);
  return points.map((point) => ({ x: point.x - x / count, y: point.y - y / count }));
}

function rounded(point: Point): Point {
  return { x: roundedNumber(point.x), y: roundedNumber(point.y) };
}

/** Tenths of a pixel: what can be seen, and short in the page. */
function roundedNumber(value: number): number {
  return Math.round(value * 10) / 10;
}
