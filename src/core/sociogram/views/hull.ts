import { moved, type Point } from "../geometry.ts";
import { clockDirections } from "./clock.ts";

const hullRoom = 16;
/** Every so manieth of the directions is enough for a round corner. */
const step = 8;

/** The outline around discs, `hullRoom` outside of them: its corners in turn. Andrew 1979. */
export function hullOf(
  discs: readonly { readonly centre: Point; readonly radius: number }[],
): readonly Point[] {
  const points = discs.flatMap(({ centre, radius }) =>
    clockDirections.flatMap((direction, index) =>
      index % step === 0 ? [moved(centre, direction, radius + hullRoom)] : [],
    ),
  );
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const lower = halfHull(sorted);
  const upper = halfHull(sorted.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

/** True within the outline or on it. */
export function hullHolds(hull: readonly Point[], point: Point): boolean {
  return hull.every((corner, index) => {
    const next = hull[(index + 1) % hull.length] ?? corner;
    return turn(corner, next, point) >= 0;
  });
}

function halfHull(sorted: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of sorted) {
    for (;;) {
      const [last, before] = [hull.at(-1), hull.at(-2)];
      if (last === undefined || before === undefined || turn(before, last, point) > 0) break;
      hull.pop();
    }
    hull.push(point);
  }
  return hull;
}

/** Above 0 where the way from `a` over `b` to `c` turns right on the screen. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
