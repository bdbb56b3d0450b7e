import type { Tie } from "../analysis.ts";
import type { Body } from "./forces.ts";
import type { Point } from "./geometry.ts";
import { steadiness, type FormerPlace } from "./picture.ts";
import { stepsApart } from "./steps-apart.ts";

/** What the parts of unease weigh. */
const weights = {
  /** Of the mean over a pupil's pairs of how far the distance is from steps along ties, squared. */
  strain: 240,
  /** Of a line of any kind with another, and how much more where both are mutual. */
  crossing: 1.25,
  mutualCrossing: 6.5,
  /** Of two discs in one place. */
  crowding: 32,
  /** Of a mutual line twice as long as it needs be. */
  stretch: 2.5,
  /** Of a pixel from where the pupil stood before: whatever its ties, and more with the same ones. */
  former: 1 / 80,
  kept: 0.2,
  /** The latter so many times on the ring, where a turn takes a pupil far. */
  keptOnRing: 1.5,
} as const;
const roomBetweenDiscs = 36;
const roomBesideLines = 12;
const mutualLength = 150;
/** The class comes a tenth closer together than it stood, so that it is drawn larger. */
const closer = 0.9;

/** The bodies as plain numbers: unease asks for them some hundred thousand times. */
export interface Plane {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  /** 1 for who stands on the ring. */
  readonly outside: Uint8Array;
  readonly former: readonly (FormerPlace | null | undefined)[];
  /** Pixels between each pair as its steps along ties want it, a matrix row by row; 0 where no way leads. */
  readonly wanted: Float64Array;
}

export function planeOf(bodies: readonly Body[], ties: readonly Tie[]): Plane {
  const plane = {
    x: Float64Array.from(bodies, ({ x }) => x),
    y: Float64Array.from(bodies, ({ y }) => y),
    radius: Float64Array.from(bodies, ({ radius }) => radius),
    outside: Uint8Array.from(bodies, ({ outside }) => (outside === true ? 1 : 0)),
    former: bodies.map(({ former }) => former),
    wanted: stepsApart(bodies.length, ties),
  };
  const perStep = stepLength(plane);
  for (let pair = 0; pair < plane.wanted.length; pair += 1) {
    plane.wanted[pair] = at(plane.wanted, pair) * perStep;
  }
  return plane;
}

/** Pixels in a step along ties: what suits the places as they are best (Gansner, Koren and North 2005), but closer. */
function stepLength({ x, y, wanted: steps }: Plane): number {
  let [sum, squared] = [0, 0];
  for (let a = 0; a < x.length; a += 1) {
    for (let b = a + 1; b < x.length; b += 1) {
      const apart = at(steps, a * x.length + b);
      if (apart === 0) continue;
      const dx = at(x, b) - at(x, a);
      const dy = at(y, b) - at(y, a);
      const share = Math.sqrt(dx * dx + dy * dy) / apart;
      sum += share;
      squared += share * share;
    }
  }
  return sum === 0 ? 1 : (closer * squared) / sum;
}

export function placeIn({ x, y }: Plane, body: number): Point {
  return { x: at(x, body), y: at(y, body) };
}

/** Seen from one body. */
export interface Neighbourhood {
  /** Bodies at the other end of its lines, the mutual ones first, and how many of these there are. */
  readonly own: Uint16Array;
  readonly mutual: number;
  /** Lines of others as pairs of their ends, the mutual ones first, and how many of these there are. */
  readonly lines: Uint16Array;
  readonly mutualLines: number;
  /** On which side of each of those lines each other end stands: see `faceLines`. */
  readonly sides: Float64Array;
  /** The least and the greatest of each line's sides: most lines have all the ends on one. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

export function neighbourhoodOf(ties: readonly Tie[], body: number): Neighbourhood {
  const own: [number[], number[]] = [[], []];
  const lines: [number[], number[]] = [[], []];
  for (const { a, b, type } of ties) {
    const kind = type === "mutual" ? 0 : 1;
    if (a === body) own[kind].push(b);
    else if (b === body) own[kind].push(a);
    else lines[kind].push(a, b);
  }
  const count = own[0].length + own[1].length;
  const lineCount = (lines[0].length + lines[1].length) / 2;
  return {
    own: Uint16Array.from([...own[0], ...own[1]]),
    mutual: own[0].length,
    lines: Uint16Array.from([...lines[0], ...lines[1]]),
    mutualLines: lines[0].length / 2,
    sides: new Float64Array(count * lineCount),
    least: new Float64Array(lineCount),
    greatest: new Float64Array(lineCount),
  };
}

/** To be asked before the unease of a body, whenever others have moved. Changes the neighbourhood's sides. */
export function faceLines(plane: Plane, around: Neighbourhood): void {
  const { own, lines, sides } = around;
  let place = 0;
  for (let line = 0; line < lines.length / 2; line += 1) {
    let [least, greatest] = [0, 0];
    for (let other = 0; other < own.length; other += 1) {
      const side = sideOf(plane, end(lines, 2 * line), end(lines, 2 * line + 1), end(own, other));
      if (side < least) least = side;
      if (side > greatest) greatest = side;
      sides[place] = side;
      place += 1;
    }
    around.least[line] = least;
    around.greatest[line] = greatest;
  }
}

/**
 * How badly a body stands: discs too near each other or on a mutual line, distances unlike steps along ties, lines
 * that cross or are too long, and the way from where it stood in the wave before. All of it adds up: what has reached
 * `enough` is given as it is, since it cannot become better. A move of one body changes what all of them suffer
 * together by what it changes of its own.
 */
export function unease(plane: Plane, body: number, around: Neighbourhood, enough: number): number {
  let sum = homesickness(plane, body) + company(plane, body);
  for (let line = 0; line < around.mutualLines; line += 1) {
    if (sum >= enough) return sum;
    sum += closeness(plane, body, end(around.lines, 2 * line), end(around.lines, 2 * line + 1));
  }
  for (let other = 0; other < around.mutual; other += 1) {
    if (sum >= enough) return sum;
    sum += mutualLine(plane, body, end(around.own, other));
  }
  return sum >= enough ? sum : sum + crossings(plane, body, around, enough - sum);
}

/** What its own lines cross. */
function crossings({ x, y }: Plane, body: number, around: Neighbourhood, enough: number): number {
  const { own, mutual, lines, mutualLines, sides, least, greatest } = around;
  const ends = own.length;
  const bx = at(x, body);
  const by = at(y, body);
  let sum = 0;
  for (let line = 0; line < lines.length / 2 && sum < enough; line += 1) {
    const c = end(lines, 2 * line);
    const d = end(lines, 2 * line + 1);
    const cx = at(x, c) - bx;
    const cy = at(y, c) - by;
    const dx = at(x, d) - bx;
    const dy = at(y, d) - by;
    const side = cx * dy - cy * dx;
    if (side > 0 ? at(least, line) === 0 : at(greatest, line) === 0) continue;
    for (let other = 0; other < ends; other += 1) {
      if (side * at(sides, line * ends + other) >= 0) continue;
      const ox = at(x, end(own, other)) - bx;
      const oy = at(y, end(own, other)) - by;
      if ((ox * cy - oy * cx) * (ox * dy - oy * dx) >= 0) continue;
      sum += weights.crossing;
      if (other < mutual && line < mutualLines) sum += weights.mutualCrossing;
    }
  }
  return sum;
}

/** Above 0 on one side of the line from `a` to `b`, below 0 on the other, 0 for `a` and `b` themselves. */
function sideOf({ x, y }: Plane, a: number, b: number, third: number): number {
  return (
    (at(x, b) - at(x, a)) * (at(y, third) - at(y, a)) -
    (at(y, b) - at(y, a)) * (at(x, third) - at(x, a))
  );
}

/** A pupil who has a place leaves it for something, not for nothing. */
function homesickness({ x, y, former, outside }: Plane, body: number): number {
  const place = former[body];
  if (!place) return 0;
  const dx = at(x, body) - place.x;
  const dy = at(y, body) - place.y;
  const kept = steadiness(place.kept) * (outside[body] === 1 ? weights.keptOnRing : 1);
  return (weights.former + weights.kept * kept) * Math.sqrt(dx * dx + dy * dy);
}

/** Beside everybody else: too near, and nearer or farther than steps along ties want. */
function company({ x, y, radius, wanted }: Plane, body: number): number {
  let [crowding, strain] = [0, 0];
  for (let other = 0; other < x.length; other += 1) {
    if (other === body) continue;
    const dx = at(x, other) - at(x, body);
    const dy = at(y, other) - at(y, body);
    const distance = Math.sqrt(dx * dx + dy * dy);
    const room = at(radius, body) + at(radius, other) + roomBetweenDiscs;
    if (distance < room) crowding += 1 - distance / room;
    const apart = at(wanted, body * x.length + other);
    if (apart > 0) strain += (distance / apart - 1) * (distance / apart - 1);
  }
  return weights.crowding * crowding + (weights.strain * strain) / x.length;
}

/** Of one mutual line: its length, and everybody's disc. */
function mutualLine(plane: Plane, body: number, other: number): number {
  let sum = weights.stretch * stretch(plane, body, other);
  for (let third = 0; third < plane.x.length; third += 1) {
    if (third !== body && third !== other) sum += closeness(plane, third, body, other);
  }
  return sum;
}

/** 0 beside the line from `a` to `b`, up to 6 in the middle of it. */
function closeness({ x, y, radius }: Plane, disc: number, a: number, b: number): number {
  const room = at(radius, disc) + roomBesideLines;
  const px = at(x, disc);
  const py = at(y, disc);
  const ax = at(x, a);
  const bx = at(x, b);
  if (px < (ax < bx ? ax : bx) - room || px > (ax < bx ? bx : ax) + room) return 0;
  const ay = at(y, a);
  const by = at(y, b);
  if (py < (ay < by ? ay : by) - room || py > (ay < by ? by : ay) + room) return 0;
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / squared;
  const clamped = along < 0 ? 0 : along > 1 ? 1 : along;
  const fx = ax + dx * clamped - px;
  const fy = ay + dy * clamped - py;
  const distance = Math.sqrt(fx * fx + fy * fy);
  return distance < room ? 3 + 3 * (1 - distance / room) : 0;
}

function stretch({ x, y }: Plane, a: number, b: number): number {
  const dx = at(x, b) - at(x, a);
  const dy = at(y, b) - at(y, a);
  const over = Math.sqrt(dx * dx + dy * dy) / mutualLength - 1;
  return over > 0 ? over * over : 0;
}

/** Of an index known to be inside the list. */
export function at(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}

/** The same of a list of ends: one function for both would be slower than two. */
function end(list: Uint16Array, index: number): number {
  return list[index] ?? 0;
}
