import type { Tie } from "../analysis.ts";
import type { Body } from "./forces.ts";
import { distanceToSegment, eightDirections, segmentsCross, type Point } from "./geometry.ts";

const steps = [44, 26, 13] as const;
const sweeps = 3;
const roomBetweenDiscs = 36;
const roomBesideLines = 12;

/**
 * Small moves that make the map easier to read: no disc on a line that is not its own (it would seem
 * to belong to it), fewer crossings of mutual lines, room around each disc. A move is taken only when
 * it makes the sum of these better. Changes the bodies' places.
 */
export function untangle(bodies: readonly Body[], ties: readonly Tie[]): void {
  const mutual = ties.filter((tie) => tie.type === "mutual");
  const others = ties.filter((tie) => tie.type !== "mutual");
  const around = bodies.map((_, index) => ({
    mutual: mutual.filter((tie) => tie.a === index || tie.b === index),
    apart: mutual.filter((tie) => tie.a !== index && tie.b !== index),
    others: others.filter((tie) => tie.a === index || tie.b === index),
  }));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const [index, body] of bodies.entries()) {
      const neighbourhood = around[index];
      if (neighbourhood !== undefined) improve(bodies, body, neighbourhood);
    }
  }
}

/** How hard the whole map is to read: to choose between several. 0 is best. */
export function tangle(bodies: readonly Body[], ties: readonly Tie[]): number {
  const mutual = ties.filter((tie) => tie.type === "mutual");
  let sum = 0;
  for (const [index, tie] of mutual.entries()) {
    const a = bodies[tie.a];
    const b = bodies[tie.b];
    if (!a || !b) continue;
    sum += lineUnease(bodies, a, b, mutual.slice(index + 1));
  }
  for (const tie of ties) {
    const a = bodies[tie.a];
    const b = bodies[tie.b];
    if (a && b && tie.type !== "mutual") sum += stretch(a, b, 300);
  }
  return sum;
}

interface Neighbourhood {
  readonly mutual: readonly Tie[];
  readonly apart: readonly Tie[];
  readonly others: readonly Tie[];
}

function improve(bodies: readonly Body[], body: Body, neighbourhood: Neighbourhood): void {
  let least = unease(bodies, body, neighbourhood);
  for (const step of steps) {
    if (least === 0) return;
    const from = { x: body.x, y: body.y };
    let best: Point = from;
    for (const direction of eightDirections) {
      body.x = from.x + direction.x * step;
      body.y = from.y + direction.y * step;
      const here = unease(bodies, body, neighbourhood);
      // A clear gain, so that nothing wanders for the sake of a last digit.
      if (here < least - 0.01) {
        least = here;
        best = { x: body.x, y: body.y };
      }
    }
    body.x = best.x;
    body.y = best.y;
  }
}

/** How badly a body stands: crowding, discs on lines, crossings, and lines that are too long. */
function unease(bodies: readonly Body[], body: Body, neighbourhood: Neighbourhood): number {
  let sum = 0;
  for (const other of bodies) {
    if (other === body) continue;
    const dx = other.x - body.x;
    const dy = other.y - body.y;
    const room = body.radius + other.radius + roomBetweenDiscs;
    const squared = dx * dx + dy * dy;
    if (squared < room * room) sum += 8 * (1 - Math.sqrt(squared) / room) * 4;
  }
  for (const tie of neighbourhood.apart) {
    const a = bodies[tie.a];
    const b = bodies[tie.b];
    if (a && b) sum += closeness(body, a, b);
  }
  for (const tie of neighbourhood.mutual) {
    const other = bodies[tie.a] === body ? bodies[tie.b] : bodies[tie.a];
    if (other) sum += lineUnease(bodies, body, other, neighbourhood.apart);
  }
  for (const tie of neighbourhood.others) {
    const other = bodies[tie.a] === body ? bodies[tie.b] : bodies[tie.a];
    if (other) sum += stretch(body, other, 300);
  }
  return sum;
}

function lineUnease(
  bodies: readonly Body[],
  body: Body,
  other: Body,
  apart: readonly Tie[],
): number {
  let sum = 3 * stretch(body, other, 150);
  for (const third of bodies) {
    if (third !== body && third !== other) sum += closeness(third, body, other);
  }
  for (const tie of apart) {
    const a = bodies[tie.a];
    const b = bodies[tie.b];
    if (!a || !b || a === other || b === other || a === body || b === body) continue;
    if (segmentsCross(body, other, a, b)) sum += 2.2;
  }
  return sum;
}

/** 0 beside the line, up to 6 in the middle of it. */
function closeness(disc: Body, a: Body, b: Body): number {
  const room = disc.radius + roomBesideLines;
  const left = a.x < b.x ? a.x : b.x;
  const right = a.x < b.x ? b.x : a.x;
  if (disc.x < left - room || disc.x > right + room) return 0;
  const top = a.y < b.y ? a.y : b.y;
  const bottom = a.y < b.y ? b.y : a.y;
  if (disc.y < top - room || disc.y > bottom + room) return 0;
  const distance = distanceToSegment(disc, a, b);
  return distance < room ? 3 + 3 * (1 - distance / room) : 0;
}

function stretch(a: Body, b: Body, ideal: number): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const over = Math.sqrt(dx * dx + dy * dy) - ideal;
  return over > 0 ? (over / ideal) * (over / ideal) : 0;
}
