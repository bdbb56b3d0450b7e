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
  // Plain numbers: a class is asked for them some hundred thousand times.
  let x = new Float64Array();
  let y = new Float64Array();
  let vx = new Float64Array();
  let vy = new Float64Array();
  let radius = new Float64Array();
  const force = (alpha: number): void => {
    for (const [index, body] of bodies.entries()) {
      x[index] = body.x;
      y[index] = body.y;
      vx[index] = body.vx ?? 0;
      vy[index] = body.vy ?? 0;
    }
    push(plan, { x, y, vx, vy, radius }, alpha);
    for (const [index, body] of bodies.entries()) {
      body.vx = at(vx, index);
      body.vy = at(vy, index);
    }
  };
  return Object.assign(force, {
    initialize: (given: Body[]) => {
      bodies = given;
      x = new Float64Array(given.length);
      y = new Float64Array(given.length);
      vx = new Float64Array(given.length);
      vy = new Float64Array(given.length);
      radius = Float64Array.from(given, (body) => body.radius);
    },
  });
}

interface Motion {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly vx: Float64Array;
  readonly vy: Float64Array;
  readonly radius: Float64Array;
}

function push(plan: RepulsionPlan, { x, y, vx, vy, radius }: Motion, alpha: number): void {
  const reachSquared = plan.reach * plan.reach;
  const charge = plan.charge * alpha;
  for (let i = 0; i < x.length; i += 1) {
    const ax = at(x, i);
    const ay = at(y, i);
    const ownRoom = at(radius, i) + 2 * plan.room;
    let ownX = at(vx, i);
    let ownY = at(vy, i);
    for (let j = i + 1; j < x.length; j += 1) {
      let dx = at(x, j) - ax;
      const dy = at(y, j) - ay;
      let squared = dx * dx + dy * dy;
      if (squared >= reachSquared) continue;
      if (squared < 1) {
        // On top of each other: apart in the order of their ids, by no chance.
        dx = 1;
        squared = 1 + dy * dy;
      }
      let strength = charge / squared;
      const room = ownRoom + at(radius, j);
      if (squared < room * room) {
        const distance = Math.sqrt(squared);
        strength += ((room - distance) / distance) * 0.45;
      }
      ownX -= dx * strength;
      ownY -= dy * strength;
      vx[j] = at(vx, j) + dx * strength;
      vy[j] = at(vy, j) + dy * strength;
    }
    vx[i] = ownX;
    vy[i] = ownY;
  }
}

/** Of an index known to be inside the list. */
function at(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}
