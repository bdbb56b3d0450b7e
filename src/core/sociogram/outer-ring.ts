import type { Tie } from "../analysis.ts";
import type { Body } from "./forces.ts";
import { directionOf, moved, sixteenDirections, type Point } from "./geometry.ts";
import {
  at,
  faceLines,
  neighbourhoodOf,
  placeIn,
  planeOf,
  unease,
  type Neighbourhood,
  type Plane,
} from "./unease.ts";

/** From edge to edge of two discs, halo included. */
const gapToOthers = 57;
const gapOnRing = 69;
const sweeps = 2;
/** What a pixel from the middle weighs: the ring stays round for who chose no one. */
const closing = 0.001;

/**
 * Puts those who stand outside on a ring around the others, which follows the outline of those inside: each where its
 * lines cross the fewest others and are no longer than they need be. Changes the bodies' places.
 */
export function placeOnRing(bodies: readonly Body[], ties: readonly Tie[]): void {
  const plane = planeOf(bodies, ties);
  const ring = bodies.flatMap(({ outside }, body) =>
    outside === true ? [{ body, around: neighbourhoodOf(ties, body) }] : [],
  );
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const { body, around } of ring) turnOnRing(plane, body, around);
  }
  for (const { body } of ring) Object.assign(bodies[body] ?? {}, placeIn(plane, body));
}

/** Moves one body along the ring to where it stands best. Changes the plane. */
export function turnOnRing(plane: Plane, body: number, around: Neighbourhood): void {
  const centre = middleInside(plane);
  const former = plane.former[body];
  const stood = former ? [directionOf(centre, former)] : [];
  faceLines(plane, around);
  let best = centre;
  let least = Infinity;
  for (const direction of [...stood, ...ringDirections]) {
    const reach = clearOf(plane, body, { centre, direction });
    const place = moved(centre, direction, reach);
    plane.x[body] = place.x;
    plane.y[body] = place.y;
    const here = closing * reach + unease(plane, body, around, least - closing * reach);
    if (here < least) {
      least = here;
      best = place;
    }
  }
  plane.x[body] = best.x;
  plane.y[body] = best.y;
}

interface Ray {
  readonly centre: Point;
  readonly direction: Point;
}

/** How far from the centre along the ray all other discs are cleared. */
function clearOf(
  { x, y, radius, outside }: Plane,
  body: number,
  { centre, direction }: Ray,
): number {
  let reach = 0;
  for (let other = 0; other < x.length; other += 1) {
    if (other === body) continue;
    const gap = outside[other] === 1 ? gapOnRing : gapToOthers;
    const room = at(radius, body) + at(radius, other) + gap;
    const dx = at(x, other) - centre.x;
    const dy = at(y, other) - centre.y;
    const aside = dx * direction.y - dy * direction.x;
    const squared = room * room - aside * aside;
    if (squared <= 0) continue;
    const clear = dx * direction.x + dy * direction.y + Math.sqrt(squared);
    if (clear > reach) reach = clear;
  }
  return reach;
}

function middleInside({ x, y, outside }: Plane): Point {
  const middle = { x: 0, y: 0 };
  let count = 0;
  for (let body = 0; body < x.length; body += 1) {
    if (outside[body] === 1) continue;
    middle.x += at(x, body);
    middle.y += at(y, body);
    count += 1;
  }
  return { x: middle.x / count, y: middle.y / count };
}

/** Thirty-two: between each two of the sixteen stands their mean. */
const ringDirections: readonly Point[] = sixteenDirections.flatMap((direction, index) => {
  const next = sixteenDirections[(index + 1) % sixteenDirections.length] ?? direction;
  const mean = { x: direction.x + next.x, y: direction.y + next.y };
  return [direction, directionOf({ x: 0, y: 0 }, mean)];
});
