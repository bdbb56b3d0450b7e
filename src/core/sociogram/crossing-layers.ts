import type { Box, Point } from "./geometry.ts";
import type { Line } from "./picture.ts";

/**
 * Lines in layers, from below: no two lines of a layer cross, so that each layer can be drawn as one.
 * Every line comes once; the same lines in the same order give the same layers. A curve counts as its
 * two halves drawn straight: the map's are bent little.
 */
export function crossingLayers(lines: readonly Line[]): readonly (readonly Line[])[] {
  const layers: Bend[][] = [];
  for (const line of lines) {
    const bend = bendOf(line);
    const free = layers.find((layer) => !layer.some((other) => bendsCross(bend, other)));
    if (free) free.push(bend);
    else layers.push([bend]);
  }
  return layers.map((layer) => layer.map(({ line }) => line));
}

interface Bend {
  readonly line: Line;
  readonly middle: Point;
  /** What its two halves lie within. */
  readonly box: Box;
}

function bendOf(line: Line): Bend {
  const { start, control, end } = line;
  const middle = {
    x: (start.x + 2 * control.x + end.x) / 4,
    y: (start.y + 2 * control.y + end.y) / 4,
  };
  const box = {
    left: Math.min(start.x, middle.x, end.x),
    top: Math.min(start.y, middle.y, end.y),
    right: Math.max(start.x, middle.x, end.x),
    bottom: Math.max(start.y, middle.y, end.y),
  };
  return { line, middle, box };
}

function bendsCross(one: Bend, other: Bend): boolean {
  const [a, b] = [one.box, other.box];
  if (a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top) return false;
  return (
    segmentsCross(one.line.start, one.middle, other.line.start, other.middle) ||
    segmentsCross(one.line.start, one.middle, other.middle, other.line.end) ||
    segmentsCross(one.middle, one.line.end, other.line.start, other.middle) ||
    segmentsCross(one.middle, one.line.end, other.middle, other.line.end)
  );
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

/** Above 0 on one side of the line through `a` and `b`, below 0 on the other. */
function sideOf(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
