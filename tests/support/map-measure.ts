import { forceCenter, forceLink, forceManyBody, forceSimulation } from "d3-force";
import type { Tie } from "../../src/core/analysis.ts";
import {
  boxesMeet,
  boxMeetsDisc,
  distanceBetween,
  grown,
  type Point,
} from "../../src/core/sociogram/geometry.ts";
import { sociogramMeasures, type SociogramPicture } from "../../src/core/sociogram/picture.ts";

/** What can be counted in a map. Places are rounded to tenths: touching may measure as a tenth of overlap. */
const rounding = 0.1;

export function pairsOf(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, a) =>
    Array.from({ length: count - a - 1 }, (_, step) => [a, a + step + 1] as const),
  ).flat();
}

/** Discs over each other, halos included. */
export function discOverlaps({ discs }: SociogramPicture): number {
  const edge = (index: number): number => {
    const disc = discs[index];
    return disc ? disc.radius + (disc.unchosen ? sociogramMeasures.haloGap : 0) : 0;
  };
  return pairsOf(discs.length).filter(([a, b]) => {
    const [one, other] = [discs[a], discs[b]];
    return one && other && distanceBetween(one.centre, other.centre) < edge(a) + edge(b) - rounding;
  }).length;
}

/** Names over a name or a disc. */
export function labelOverlaps({ discs, labels }: SociogramPicture): number {
  const boxes = labels.map(({ box }) => grown(box, -rounding));
  const names = pairsOf(boxes.length).filter(([a, b]) => {
    const [one, other] = [boxes[a], boxes[b]];
    return one && other && boxesMeet(one, other);
  });
  const covered = boxes.flatMap((box) =>
    discs.filter((disc) => boxMeetsDisc(box, disc.centre, disc.radius)),
  );
  return names.length + covered.length;
}

/** Pairs of ties whose straight lines meet between their ends. */
export function crossings(places: readonly Point[], ties: readonly Tie[]): number {
  return pairsOf(ties.length).filter(([one, other]) => {
    const [first, second] = [ties[one], ties[other]];
    if (!first || !second) return false;
    const [a, b, c, d] = [first.a, first.b, second.a, second.b];
    if (a === c || a === d || b === c || b === d) return false;
    return (
      side(places, a, b, c) * side(places, a, b, d) < 0 &&
      side(places, c, d, a) * side(places, c, d, b) < 0
    );
  }).length;
}

function side(places: readonly Point[], a: number, b: number, c: number): number {
  const [from, to, point] = [places[a], places[b], places[c]];
  if (!from || !to || !point) throw new RangeError("No such pupil");
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}

/**
 * How far distances in the picture are from steps along ties, at the scale that suits the picture best
 * (Kamada and Kawai 1989; Gansner, Koren and North 2005): the mean over pairs that ties connect, 0 best.
 */
export function stress(places: readonly Point[], ties: readonly Tie[]): number {
  const steps = stepsBetween(places.length, ties);
  let [crossed, squared] = [0, 0];
  const seen = pairsOf(places.length).flatMap(([a, b]) => {
    const [one, other, apart] = [places[a], places[b], steps[a]?.[b] ?? Infinity];
    return one && other && apart < Infinity ? [{ far: distanceBetween(one, other), apart }] : [];
  });
  for (const { far, apart } of seen) {
    crossed += far / apart;
    squared += (far / apart) ** 2;
  }
  const scale = squared === 0 ? 1 : crossed / squared;
  const sum = seen.reduce((all, { far, apart }) => all + ((scale * far) / apart - 1) ** 2, 0);
  return seen.length === 0 ? 0 : sum / seen.length;
}

function stepsBetween(count: number, ties: readonly Tie[]): readonly (readonly number[])[] {
  const near = Array.from({ length: count }, () => new Set<number>());
  for (const { a, b } of ties) {
    near[a]?.add(b);
    near[b]?.add(a);
  }
  return near.map((_, from) => {
    const steps = Array.from({ length: count }, () => Infinity);
    steps[from] = 0;
    for (const queue = [from]; queue.length > 0;) {
      const at = queue.shift() ?? from;
      for (const next of near[at] ?? []) {
        if ((steps[next] ?? 0) < Infinity) continue;
        steps[next] = (steps[at] ?? 0) + 1;
        queue.push(next);
      }
    }
    return steps;
  });
}

/** Where d3-force alone puts them, with nothing said but who is tied to whom. */
export function plainPlaces(count: number, ties: readonly Tie[]): readonly Point[] {
  const bodies = Array.from({ length: count }, () => ({ x: NaN, y: NaN }));
  forceSimulation(bodies)
    .force("link", forceLink(ties.map(({ a, b }) => ({ source: a, target: b }))))
    .force("charge", forceManyBody())
    .force("centre", forceCenter())
    .stop()
    .tick(300);
  return bodies;
}
