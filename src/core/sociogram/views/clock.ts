import { directionOf, sixteenDirections, type Point } from "../geometry.ts";

/** So many directions around the clock, from the right: halved again and again, as sine and cosine differ between engines. */
export const clockDirections: readonly Point[] = halved(halved(halved(halved(sixteenDirections))));

function halved(directions: readonly Point[]): readonly Point[] {
  return directions.flatMap((direction, index) => {
    const next = directions[(index + 1) % directions.length] ?? direction;
    const mean = { x: direction.x + next.x, y: direction.y + next.y };
    return [direction, directionOf({ x: 0, y: 0 }, mean)];
  });
}
