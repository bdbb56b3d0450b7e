import type { Tie } from "../analysis.ts";
import type { Body, Home } from "./forces.ts";
import { eightDirections } from "./geometry.ts";

const steps = [44, 26, 13] as const;
const sweeps = 3;
/** Of a line of any kind with another; where both are mutual it weighs 2.2 more. */
const crossingCost = 0.2;
const roomBetweenDiscs = 36;
const roomBesideLines = 12;

/**
 * Small moves that make the map easier to read: no disc on a line that is not its own (it would seem
 * to belong to it), fewer crossings, of mutual lines above all, and room around each disc. A move is taken
 * only when it makes the sum of these better, and a pupil with a home leaves it only for more. Changes the bodies' places.
 */
export function untangle(bodies: readonly Body[], ties: readonly Tie[]): void {
  const plane = planeOf(bodies);
  const neighbourhoods = bodies.map((_, index) => neighbourhoodOf(ties, index));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const [index, neighbourhood] of neighbourhoods.entries()) {
      improve(plane, index, neighbourhood);
    }
  }
  for (const [index, body] of bodies.entries()) {
    body.x = at(plane.x, index);
    body.y = at(plane.y, index);
  }
}

/** The bodies as plain numbers: what follows asks for them some hundred thousand times. */
interface Plane {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  readonly homes: readonly (Home | undefined)[];
}

function planeOf(bodies: readonly Body[]): Plane {
  return {
    x: Float64Array.from(bodies, ({ x }) => x),
    y: Float64Array.from(bodies, ({ y }) => y),
    radius: Float64Array.from(bodies, ({ radius }) => radius),
    homes: bodies.map(({ home }) => home),
  };
}

/** Seen from one body: bodies at the other end of its lines, and mutual lines of others as pairs of their ends. */
interface Neighbourhood {
  readonly mutual: Uint16Array;
  readonly others: Uint16Array;
  readonly apart: Uint16Array;
  /** Ends of all its lines, and all lines of others as pairs of their ends. */
  readonly own: Uint16Array;
  readonly all: Uint16Array;
}

function neighbourhoodOf(ties: readonly Tie[], index: number): Neighbourhood {
  const mutual = ties.filter((tie) => tie.type === "mutual");
  const isOwn = (tie: Tie): boolean => tie.a === index || tie.b === index;
  const farEnd = (tie: Tie): number => (tie.a === index ? tie.b : tie.a);
  return {
    mutual: Uint16Array.from(mutual.filter(isOwn), farEnd),
    others: Uint16Array.from(
      ties.filter((tie) => tie.type !== "mutual" && isOwn(tie)),
      farEnd,
    ),
    apart: pairsOf(mutual.filter((tie) => !isOwn(tie))),
    own: Uint16Array.from(ties.filter(isOwn), farEnd),
    all: pairsOf(ties.filter((tie) => !isOwn(tie))),
  };
}

function pairsOf(ties: readonly Tie[]): Uint16Array {
  return Uint16Array.from(ties.flatMap(({ a, b }) => [a, b]));
}

function improve(plane: Plane, body: number, neighbourhood: Neighbourhood): void {
  let least = unease(plane, body, neighbourhood, Infinity);
  for (const step of steps) {
    if (least === 0) return;
    const from = { x: at(plane.x, body), y: at(plane.y, body) };
    let best = from;
    for (const direction of eightDirections) {
      const place = { x: from.x + direction.x * step, y: from.y + direction.y * step };
      plane.x[body] = place.x;
      plane.y[body] = place.y;
      // A clear gain, so that nothing wanders for the sake of a last digit.
      const here = unease(plane, body, neighbourhood, least - 0.01);
      if (here < least - 0.01) {
        least = here;
        best = place;
      }
    }
    plane.x[body] = best.x;
    plane.y[body] = best.y;
  }
}

/**
 * How badly a body stands: crowding, discs on lines, crossings, and lines that are too long. All of it
 * adds up: what has reached `enough` is given as it is, since it cannot become better.
 */
function unease(plane: Plane, body: number, around: Neighbourhood, enough: number): number {
  const { mutual, others, apart } = around;
  let sum = crowding(plane, body) + homesickness(plane, body);
  for (let place = 0; place < apart.length; place += 2) {
    if (sum >= enough) return sum;
    sum += closeness(plane, body, at(apart, place), at(apart, place + 1));
  }
  for (const other of mutual) {
    if (sum >= enough) return sum;
    sum += lineUnease(plane, body, other, apart, enough - sum);
  }
  for (const other of others) sum += stretch(plane, body, other, 300);
  for (const other of around.own) {
    if (sum >= enough) return sum;
    sum += crossingCost * crossed(plane, body, other, around.all);
  }
  return sum;
}

/** How many of the lines given, as pairs of their ends, the line from `body` to `other` crosses. */
function crossed({ x, y }: Plane, body: number, other: number, lines: Uint16Array): number {
  const ax = at(x, body);
  const ay = at(y, body);
  const dx = at(x, other) - ax;
  const dy = at(y, other) - ay;
  let count = 0;
  for (let place = 0; place < lines.length; place += 2) {
    const c = at(lines, place);
    const d = at(lines, place + 1);
    if (c === other || d === other) continue;
    const cx = at(x, c) - ax;
    const cy = at(y, c) - ay;
    const ex = at(x, d) - ax;
    const ey = at(y, d) - ay;
    const sideOfC = dx * cy - dy * cx;
    const sideOfD = dx * ey - dy * ex;
    // Most lines lie on one side, and so are done with here.
    if (sideOfC * sideOfD >= 0) continue;
    const sideOfBody = cx * ey - cy * ex;
    const sideOfOther = (ex - cx) * (dy - cy) - (ey - cy) * (dx - cx);
    if (sideOfBody * sideOfOther < 0) count += 1;
  }
  return count;
}

/** A pupil who has a place leaves it for something, not for nothing. */
function homesickness({ x, y, homes }: Plane, body: number): number {
  const home = homes[body];
  if (!home) return 0;
  const dx = at(x, body) - home.x;
  const dy = at(y, body) - home.y;
  return (home.hold * Math.sqrt(dx * dx + dy * dy)) / homeward;
}

/** So many pixels from home weigh 1 where the hold is 1. */
const homeward = 4;

function crowding({ x, y, radius }: Plane, body: number): number {
  let sum = 0;
  for (let other = 0; other < x.length; other += 1) {
    if (other === body) continue;
    const dx = at(x, other) - at(x, body);
    const dy = at(y, other) - at(y, body);
    const room = at(radius, body) + at(radius, other) + roomBetweenDiscs;
    const squared = dx * dx + dy * dy;
    if (squared < room * room) sum += 8 * (1 - Math.sqrt(squared) / room) * 4;
  }
  return sum;
}

/** Of one mutual line, against everybody and against other mutual lines, given as pairs of their ends. */
function lineUnease(
  plane: Plane,
  body: number,
  other: number,
  lines: Uint16Array,
  enough: number,
): number {
  let sum = 3 * stretch(plane, body, other, 150);
  for (let third = 0; third < plane.x.length; third += 1) {
    if (sum >= enough) return sum;
    if (third !== body && third !== other) sum += closeness(plane, third, body, other);
  }
  for (let place = 0; place < lines.length; place += 2) {
    const a = at(lines, place);
    const b = at(lines, place + 1);
    if (a === other || b === other || a === body || b === body) continue;
    if (cross(plane, body, other, a, b)) sum += 2.2;
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

/** True where the lines a-b and c-d meet in one inner point of both. */
function cross({ x, y }: Plane, a: number, b: number, c: number, d: number): boolean {
  const ax = at(x, a);
  const ay = at(y, a);
  const bx = at(x, b);
  const by = at(y, b);
  const cx = at(x, c);
  const cy = at(y, c);
  const dx = at(x, d);
  const dy = at(y, d);
  const sideOfC = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const sideOfD = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (sideOfC * sideOfD >= 0) return false;
  const sideOfA = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const sideOfB = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return sideOfA * sideOfB < 0;
}

function stretch({ x, y }: Plane, a: number, b: number, ideal: number): number {
  const dx = at(x, b) - at(x, a);
  const dy = at(y, b) - at(y, a);
  const over = Math.sqrt(dx * dx + dy * dy) - ideal;
  return over > 0 ? (over / ideal) * (over / ideal) : 0;
}

/** Of an index known to be inside the list. */
function at(list: Float64Array | Uint16Array, index: number): number {
  return list[index] ?? 0;
}
