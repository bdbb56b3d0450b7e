import type { Tie } from "../analysis.ts";
import type { Body } from "./forces.ts";
import { eightDirections } from "./geometry.ts";
import { turnOnRing } from "./outer-ring.ts";
import {
  faceLines,
  neighbourhoodOf,
  placeIn,
  planeOf,
  unease,
  type Neighbourhood,
  type Plane,
} from "./unease.ts";

const steps = [40, 16, 6] as const;
const sweeps = 4;

/**
 * Small moves that make the map easier to read, each taken only when the body stands with less unease after it; who
 * stands outside moves along the ring. Changes the bodies' places.
 */
export function untangle(bodies: readonly Body[], ties: readonly Tie[]): void {
  const plane = planeOf(bodies, ties);
  const neighbourhoods = bodies.map((_, body) => neighbourhoodOf(ties, body));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const [body, around] of neighbourhoods.entries()) {
      if (plane.outside[body] === 1) turnOnRing(plane, body, around);
      else improve(plane, body, around);
    }
  }
  for (const [index, body] of bodies.entries()) Object.assign(body, placeIn(plane, index));
}

/** The best of the small moves of one body, or none. Changes the plane. */
export function improve(plane: Plane, body: number, around: Neighbourhood): void {
  faceLines(plane, around);
  let least = unease(plane, body, around, Infinity);
  for (const step of steps) {
    if (least === 0) return;
    const from = placeIn(plane, body);
    let best = from;
    for (const direction of eightDirections) {
      const place = { x: from.x + direction.x * step, y: from.y + direction.y * step };
      plane.x[body] = place.x;
      plane.y[body] = place.y;
      // A clear gain, so that nothing wanders for the sake of a last digit.
      const here = unease(plane, body, around, least - 0.01);
      if (here < least - 0.01) {
        least = here;
        best = place;
      }
    }
    plane.x[body] = best.x;
    plane.y[body] = best.y;
  }
}
