/**
 * Plane geometry of the map. Only the operations that every engine rounds alike are used (+ - * / and
 * square root), so the same answers give the same picture on every machine: no sine, no power.
 * Lengths are CSS pixels; y grows downwards.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function distanceBetween(a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  return Math.sqrt(dx * dx + dy * dy);
}

/** From `from` towards `to`, of length 1; to the right where both are the same point. */
export function directionOf(from: Point, to: Point): Point {
  const length = distanceBetween(from, to);
  return length === 0
    ? { x: 1, y: 0 }
    : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

export function moved(point: Point, direction: Point, by: number): Point {
  return { x: point.x + direction.x * by, y: point.y + direction.y * by };
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function boxMeetsDisc(box: Box, centre: Point, radius: number): boolean {
  const x = between(centre.x, box.left, box.right) - centre.x;
  const y = between(centre.y, box.top, box.bottom) - centre.y;
  return x * x + y * y < radius * radius;
}

export function boxHolds(box: Box, point: Point): boolean {
  return point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom;
}

export function grown(box: Box, by: number): Box {
  return {
    left: box.left - by,
    top: box.top - by,
    right: box.right + by,
    bottom: box.bottom + by,
  };
}

/** Tenths of a pixel: what can be seen, and short in the page. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

export function inTenths({ x, y }: Point): Point {
  return { x: tenths(x), y: tenths(y) };
}

/** The nearest number to `value` from `low` to `high`. */
export function between(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** Sixteen directions around the clock from the right, in the order they are tried; see `directions` for eight. */
export const sixteenDirections: readonly Point[] = around([
  { x: 1, y: 0 },
  { x: 12, y: 5 },
  { x: 1, y: 1 },
  { x: 5, y: 12 },
]);

export const eightDirections: readonly Point[] = around([
  { x: 1, y: 0 },
  { x: 1, y: 1 },
]);

/** The quarter given, turned to all four, each of length 1. */
function around(quarter: readonly Point[]): readonly Point[] {
  const turns: ((point: Point) => Point)[] = [
    ({ x, y }) => ({ x, y }),
    ({ x, y }) => ({ x: -y, y: x }),
    ({ x, y }) => ({ x: -x, y: -y }),
    ({ x, y }) => ({ x: y, y: -x }),
  ];
  return turns.flatMap((turn) => quarter.map((point) => directionOf({ x: 0, y: 0 }, turn(point))));
}

/** Turned about its middle so that the longest way through them lies across the page, as screens do. */
export function lyingDown(points: readonly Point[]): readonly Point[] {
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

/** Moved so that their mean is the origin. */
export function centred(points: readonly Point[]): readonly Point[] {
  const middle = meanOf(points);
  return points.map((point) => ({ x: point.x - middle.x, y: point.y - middle.y }));
}

/** The mean of the points; the origin without any. */
export function meanOf(points: readonly Point[]): Point {
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  const count = Math.max(1, points.length);
  return { x: x / count, y: y / count };
}
