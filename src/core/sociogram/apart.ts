import type { Body } from "./forces.ts";
import { directionOf, distanceBetween } from "./geometry.ts";

/** What the forces leave nearer than `gap` is pushed apart, until nothing is. Changes the bodies' places. */
export function partOverlaps(bodies: readonly Body[], gap: number): void {
  for (let round = 0; round < 400; round += 1) {
    let clear = true;
    for (const [index, a] of bodies.entries()) {
      for (const b of bodies.slice(index + 1)) {
        const overlap = a.radius + b.radius + gap - distanceBetween(a, b);
        if (overlap <= 0.01) continue;
        clear = false;
        const direction = directionOf(a, b);
        a.x -= (direction.x * overlap) / 2;
        a.y -= (direction.y * overlap) / 2;
        b.x += (direction.x * overlap) / 2;
        b.y += (direction.y * overlap) / 2;
      }
    }
    if (clear) return;
  }
}
