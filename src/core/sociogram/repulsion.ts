import type { Force } from "d3-force";
import type { Body } from "./forces.ts";

export interface RepulsionPlan {
  /** How strongly two bodies push each other off; falls with the square of their distance. */
  readonly charge: number;
  /** Beyond this distance bodies take no notice of each other. */
  readonly reach: number;
  /** Room around each disc that others are pushed out of. */
  readonly room: number;
}

/**
 * Every body pushes every other, near ones out of their room at once. d3-force's own forces for this
 * build a quadtree each tick, which pays from some hundred bodies on; a class has at most sixty.
 */
export function repulsion(plan: RepulsionPlan): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const reachSquared = plan.reach * plan.reach;
  const force = (alpha: number): void => {
    for (let i = 0; i < bodies.length; i += 1) {
      const a = bodies[i];
      if (a === undefined) continue;
      for (let j = i + 1; j < bodies.length; j += 1) {
        const b = bodies[j];
        if (b === undefined) continue;
        let dx = b.x - a.x;
        const dy = b.y - a.y;
        let squared = dx * dx + dy * dy;
        if (squared >= reachSquared) continue;
        if (squared < 1) {
          // On top of each other: apart in the order of their ids, by no chance.
          dx = 1;
          squared = 1 + dy * dy;
        }
        let push = (plan.charge * alpha) / squared;
        const room = a.radius + b.radius + 2 * plan.room;
        if (squared < room * room) {
          const distance = Math.sqrt(squared);
          push += ((room - distance) / distance) * 0.45;
        }
        a.vx = (a.vx ?? 0) - dx * push;
        a.vy = (a.vy ?? 0) - dy * push;
        b.vx = (b.vx ?? 0) + dx * push;
        b.vy = (b.vy ?? 0) + dy * push;
      }
    }
  };
  return Object.assign(force, {
    initialize: (given: Body[]) => {
      bodies = given;
    },
  });
}
