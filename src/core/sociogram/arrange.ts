import type { Tie } from "../analysis.ts";
import { bentLine, endsOf, samplesOf } from "./curves.ts";
import { settle, spread, type Body } from "./forces.ts";
import { directionOf, distanceBetween, moved, type Box, type Point } from "./geometry.ts";
import { placeLabels } from "./labels.ts";
import { ringPlaces } from "./outer-ring.ts";
import {
  discRadius,
  sociogramMeasures,
  type Disc,
  type Label,
  type Line,
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
  const order = orderById(request);
  const sorted = inOrder(request, order);
  const centres = placesOf(sorted);
  const { discs, lines, labels } = drawn(sorted, centres);
  return inGivenOrder(framed(discs, lines, labels), request, order);
}

/** The sizes of the boxes that names take in an arranged picture may change, as when it is seen from afar. */
export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** New places for names of other sizes in a picture whose discs and lines stay; in the order of its discs. */
export function relabelled(
  picture: SociogramPicture,
  sizes: readonly LabelSize[],
): readonly Label[] {
  return placeLabels(
    picture.discs.map((disc, index) => ({
      centre: disc.centre,
      edge: edgeOf(disc),
      mark: disc.mark,
      label: sizes[index] ?? { width: 0, height: 0 },
    })),
    picture.lines,
  );
}

/* ---- places ---- */

/** Where everyone stands, before the drawing is framed. */
function placesOf(request: SociogramRequest): readonly Point[] {
  const most = request.pupils.reduce((high, { received }) => Math.max(high, received), 0);
  const radii = request.pupils.map(({ received }) => discRadius(received, most));
  const inside = insideOf(request);
  const isInside = new Set(inside);
  const bodyOf = new Map(inside.map((pupil, index) => [pupil, index]));
  const ties = request.ties.flatMap((tie) => {
    const a = bodyOf.get(tie.a);
    const b = bodyOf.get(tie.b);
    return a === undefined || b === undefined ? [] : [{ ...tie, a, b }];
  });
  const bodies = clearest(startingBodies(request, inside, radii), ties, request.start !== null);
  partOverlaps(bodies);
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

const leastGap = 14;

/** What the forces leave too close is pushed apart, until nothing is. */
function partOverlaps(bodies: readonly Body[]): void {
  for (let round = 0; round < 400; round += 1) {
    let clear = true;
    for (const [index, a] of bodies.entries()) {
      for (const b of bodies.slice(index + 1)) {
        const overlap = a.radius + b.radius + leastGap - distanceBetween(a, b);
        if (overlap <= 0.01) continue;
        clear = false;
        const direction = directionOf(a, b);
        a.x -= (direction.x * overlap) / 2;
        a.y -= (direction.y * overlap) / 2;
        b.x += (direction.x * overlap) / 2;
        b.y += (direction.y * overlap) / 2;
      }
    }
    if (clear) return;
  }
}

/* ---- lines, signs and names ---- */

interface Drawing {
  readonly discs: readonly Disc[];
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
}

function drawn(request: SociogramRequest, centres: readonly Point[]): Drawing {
  const most = request.pupils.reduce((high, { received }) => Math.max(high, received), 0);
  const bare = request.pupils.map(({ received }, pupil) => ({
    centre: centres[pupil] ?? origin,
    radius: discRadius(received, most),
    unchosen: received === 0,
  }));
  const firstLines = linesOf(request.ties, bare, []);
  const ends = firstLines.flatMap(endsOf);
  const discs = bare.map((disc) => ({ ...disc, mark: markPlace(disc, ends) }));
  const labels = placeLabels(
    discs.map((disc, pupil) => ({
      centre: disc.centre,
      edge: edgeOf(disc),
      mark: disc.mark,
      label: {
        width: request.pupils[pupil]?.labelWidth ?? 0,
        height: sociogramMeasures.labelHeight,
      },
    })),
    firstLines,
  );
  // Now that the names have their places, lines may step aside for them.
  const boxes = labels.map(({ box }) => box);
  return { discs, labels, lines: linesOf(request.ties, bare, boxes) };
}

function linesOf(
  ties: readonly Tie[],
  discs: readonly { readonly centre: Point; readonly radius: number }[],
  boxes: readonly Box[],
): readonly Line[] {
  return ties.map((tie) => {
    const line = bentLine(tie, discs, boxes);
    if (line === null) throw new RangeError("A tie names a pupil who is not in the class");
    return line;
  });
}

function edgeOf(disc: Pick<Disc, "radius" | "unchosen">): number {
  return disc.radius + (disc.unchosen ? sociogramMeasures.haloGap : 0);
}

/** On the edge up to the right, unless a line ends there. */
function markPlace(
  disc: { readonly centre: Point; readonly radius: number },
  ends: readonly Point[],
): Point {
  let best = disc.centre;
  let least = Infinity;
  for (const [index, direction] of slanted.entries()) {
    const place = moved(disc.centre, direction, disc.radius);
    let cost = index;
    for (const end of ends) {
      const dx = end.x - place.x;
      const dy = end.y - place.y;
      if (dx * dx + dy * dy < markRoom * markRoom) cost += 10;
    }
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}

const markRoom = sociogramMeasures.markRadius + 5;

const slanted: readonly Point[] = [
  { x: 1, y: -1 },
  { x: -1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
].map((corner) => directionOf({ x: 0, y: 0 }, corner));

/* ---- frame and order ---- */

const margin = 14;

/** Moved so that everything begins at the margin, and measured. */
function framed(
  discs: readonly Disc[],
  lines: readonly Line[],
  labels: readonly Label[],
): SociogramPicture {
  const reach = discs.map((disc) => {
    const edge = edgeOf(disc) + sociogramMeasures.markRadius;
    return boxAround(disc.centre, edge);
  });
  const curves = lines.flatMap((line) => samplesOf(line, 20)).map((point) => boxAround(point, 2));
  const boxes = [...reach, ...curves, ...labels.map(({ box }) => box)];
  const left = Math.floor(Math.min(0, ...boxes.map((box) => box.left)) - margin);
  const top = Math.floor(Math.min(0, ...boxes.map((box) => box.top)) - margin);
  const right = Math.max(0, ...boxes.map((box) => box.right));
  const bottom = Math.max(0, ...boxes.map((box) => box.bottom));
  const shift = (point: Point): Point => rounded({ x: point.x - left, y: point.y - top });
  return {
    width: Math.ceil(right - left + margin),
    height: Math.ceil(bottom - top + margin),
    discs: discs.map((disc) => ({
      ...disc,
      centre: shift(disc.centre),
      radius: roundedNumber(disc.radius),
      mark: shift(disc.mark),
    })),
    lines: lines.map((line) => ({
      ...line,
      start: shift(line.start),
      control: shift(line.control),
      end: shift(line.end),
    })),
    labels: labels.map(({ box, leader }) => ({
      box: {
        left: roundedNumber(box.left - left),
        top: roundedNumber(box.top - top),
        right: roundedNumber(box.right - left),
        bottom: roundedNumber(box.bottom - top),
      },
      leader: leader && { start: shift(leader.start), end: shift(leader.end) },
    })),
  };
}

function boxAround(point: Point, by: number): Box {
  return { left: point.x - by, top: point.y - by, right: point.x + by, bottom: point.y + by };
}

/** The given index of each pupil, in the order of ids. */
function orderById(request: SociogramRequest): readonly number[] {
  const order = request.pupils.map((_, index) => index);
  const idOf = (index: number): string => request.pupils[index]?.id ?? "";
  return order.sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : a - b));
}

function inOrder(request: SociogramRequest, order: readonly number[]): SociogramRequest {
  const placeOf = inverse(order);
  const pupils = order.flatMap((index) => request.pupils[index] ?? []);
  const start = request.start;
  const ties = sortedTies(request, order).map((index) => {
    const tie = request.ties[index];
    if (!tie) throw new RangeError("unreachable");
    return canonical({ ...tie, a: placeOf.get(tie.a) ?? -1, b: placeOf.get(tie.b) ?? -1 });
  });
  return { pupils, ties, start: start && order.flatMap((index) => start[index] ?? []) };
}

/** A mutual choice has no direction: it is drawn from the pupil whose id comes first. */
function canonical(tie: Tie): Tie {
  return tie.type === "mutual" && tie.a > tie.b ? { ...tie, a: tie.b, b: tie.a } : tie;
}

/** The given index of each tie, in the order of the ids it names. */
function sortedTies(request: SociogramRequest, order: readonly number[]): readonly number[] {
  const placeOf = inverse(order);
  const keys = request.ties.map((tie) => {
    const { a, b } = canonical({
      ...tie,
      a: placeOf.get(tie.a) ?? -1,
      b: placeOf.get(tie.b) ?? -1,
    });
    return a * (order.length + 1) + b;
  });
  return request.ties.map((_, index) => index).sort((x, y) => (keys[x] ?? 0) - (keys[y] ?? 0));
}

function inGivenOrder(
  picture: SociogramPicture,
  request: SociogramRequest,
  order: readonly number[],
): SociogramPicture {
  const placeOf = inverse(order);
  const tieOrder = inverse(sortedTies(request, order));
  const back = <Item>(items: readonly Item[]): Item[] =>
    request.pupils.flatMap((_, index) => items[placeOf.get(index) ?? -1] ?? []);
  return {
    ...picture,
    discs: back(picture.discs),
    labels: back(picture.labels),
    lines: request.ties.flatMap((_, index) => {
      const line = picture.lines[tieOrder.get(index) ?? -1];
      return line ? { ...line, from: order[line.from] ?? -1, to: order[line.to] ?? -1 } : [];
    }),
  };
}

function inverse(order: readonly number[]): ReadonlyMap<number, number> {
  return new Map(order.map((index, place) => [index, place]));
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
