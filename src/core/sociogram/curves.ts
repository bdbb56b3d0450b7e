import type { Tie } from "../analysis.ts";
import {
  boxesMeet,
  boxMeetsDisc,
  directionOf,
  distanceBetween,
  grown,
  moved,
  type Box,
  type Point,
} from "./geometry.ts";
import type { Line } from "./picture.ts";

export interface LineDisc {
  readonly centre: Point;
  readonly radius: number;
}

/** Bends in the order they are tried: share of the length by which the control point stands off the middle. */
const mutualBends = [0, 0.14, -0.14, 0.26, -0.26] as const;
const oneWayBends = [0.1, -0.1, 0.2, -0.2, 0.32, -0.32, 0.46, -0.46] as const;

/** What a bend of 1 weighs beside a disc (40 to 60) or a name in the way. */
const bendCost = 45;
const gapToStrangers = 5;

/**
 * A mutual choice is a straight line, a one-way choice a slightly curved one. Both bend further where
 * they would run over the disc of a third pupil, or over one of the boxes given (names).
 */
export function bentLine(tie: Tie, discs: readonly LineDisc[], boxes: readonly Box[]): Line | null {
  const from = discs[tie.a];
  const to = discs[tie.b];
  if (!from || !to) return null;
  const bends = tie.type === "mutual" ? mutualBends : oneWayBends;
  const reach = reachOf(from, to, bends[bends.length - 1] ?? 0);
  const strangers = discs.filter(
    (disc, index) =>
      index !== tie.a && index !== tie.b && boxMeetsDisc(reach, disc.centre, roomAround(disc)),
  );
  const names = boxes.filter((box) => boxesMeet(reach, box));
  let best: Line | null = null;
  let least = Infinity;
  for (const bend of bends) {
    const bending = Math.abs(bend) * bendCost;
    // Bends grow: from here on none can be better.
    if (bending >= least) break;
    const line = lineOf(tie, from, to, bend);
    const cost = bending + obstruction(line, strangers, names);
    if (cost < least) {
      least = cost;
      best = line;
    }
  }
  return best;
}

/** Points along the line, about `gap` apart, both ends included. */
export function samplesOf(line: Line, gap: number): readonly Point[] {
  const samples = sampled(line, gap);
  return Array.from({ length: samples.length / 2 }, (_, index) => ({
    x: samples[2 * index] ?? 0,
    y: samples[2 * index + 1] ?? 0,
  }));
}

/** The same as plain numbers, x and y in turn. */
export function sampled({ start, control, end }: Line, gap: number): Float64Array {
  const length =
    (distanceBetween(start, control) +
      distanceBetween(control, end) +
      distanceBetween(start, end)) /
    2;
  const count = Math.max(2, Math.ceil(length / gap));
  const samples = new Float64Array(2 * count + 2);
  for (let index = 0; index <= count; index += 1) {
    const t = index / count;
    const u = 1 - t;
    const a = u * u;
    const b = 2 * u * t;
    const c = t * t;
    samples[2 * index] = a * start.x + b * control.x + c * end.x;
    samples[2 * index + 1] = a * start.y + b * control.y + c * end.y;
  }
  return samples;
}

/** Lines up to this length bend by the full share; longer ones less, or they would sweep around the class. */
const fullBendLength = 230;

function lineOf(tie: Tie, from: LineDisc, to: LineDisc, wantedBend: number): Line {
  const a = from.centre;
  const b = to.centre;
  const length = distanceBetween(a, b);
  const bend = length <= fullBendLength ? wantedBend : wantedBend * (fullBendLength / length);
  const control = {
    x: (a.x + b.x) / 2 - (b.y - a.y) * bend,
    y: (a.y + b.y) / 2 + (b.x - a.x) * bend,
  };
  return {
    from: tie.a,
    to: tie.b,
    type: tie.type,
    start: moved(a, directionOf(a, control), from.radius),
    control,
    end: moved(b, directionOf(b, control), to.radius),
  };
}

/** All that a line between the two discs could touch. */
function reachOf(from: LineDisc, to: LineDisc, largestBend: number): Box {
  const aside = (distanceBetween(from.centre, to.centre) * Math.abs(largestBend)) / 2;
  const ends = { a: from.centre, b: to.centre };
  return grown(
    {
      left: Math.min(ends.a.x, ends.b.x),
      top: Math.min(ends.a.y, ends.b.y),
      right: Math.max(ends.a.x, ends.b.x),
      bottom: Math.max(ends.a.y, ends.b.y),
    },
    aside + endRoom,
  );
}

function obstruction(line: Line, strangers: readonly LineDisc[], names: readonly Box[]): number {
  if (strangers.length === 0 && names.length === 0) return 0;
  const samples = sampled(line, 12);
  let cost = 0;
  for (const disc of strangers) {
    const room = roomAround(disc);
    let nearest = Infinity;
    for (let place = 0; place < samples.length; place += 2) {
      const dx = (samples[place] ?? 0) - disc.centre.x;
      const dy = (samples[place + 1] ?? 0) - disc.centre.y;
      const squared = dx * dx + dy * dy;
      if (squared < nearest) nearest = squared;
    }
    if (nearest < room * room) cost += 40 + 20 * (1 - Math.sqrt(nearest) / room);
  }
  for (const box of names) cost += 2.5 * countInside(box, samples) + endInside(box, line);
  return cost;
}

function roomAround(disc: LineDisc): number {
  return disc.radius + gapToStrangers;
}

function countInside(box: Box, samples: Float64Array): number {
  let count = 0;
  for (let place = 0; place < samples.length; place += 2) {
    const x = samples[place] ?? 0;
    const y = samples[place + 1] ?? 0;
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) count += 1;
  }
  return count;
}

/** A line's end under a name is what must never be. */
function endInside(box: Box, line: Line): number {
  return endsOf(line).some(
    (end) =>
      end.x > box.left - endRoom &&
      end.x < box.right + endRoom &&
      end.y > box.top - endRoom &&
      end.y < box.bottom + endRoom,
  )
    ? 100_000
    : 0;
}

/** How far from a line's end a name must stay, its arrowhead included. */
export const endRoom = 4;

/** What marks a line's end: where it touches its discs, and where its arrowhead begins. */
export function endsOf(line: Line): readonly Point[] {
  const back = directionOf(line.end, line.control);
  const ends = [line.start, line.end];
  return line.type === "mutual" ? ends : [...ends, moved(line.end, back, 7)];
}
