import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Tie } from "../../../src/core/analysis.ts";
import type { Body } from "../../../src/core/sociogram/forces.ts";
import { turnOnRing } from "../../../src/core/sociogram/outer-ring.ts";
import {
  faceLines,
  neighbourhoodOf,
  placeIn,
  planeOf,
  unease,
} from "../../../src/core/sociogram/unease.ts";
import { improve } from "../../../src/core/sociogram/untangle.ts";
import { crossings } from "../../support/map-measure.ts";

const seed = 20_261_122;

/** A class anywhere on the page: the last of it stands outside. */
const scenes = fc
  .record({
    places: fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) }),
      { minLength: 4, maxLength: 20 },
    ),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 60 }),
    kept: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ places, ties, kept }) => {
    const bodies = places.map((place, index): Body => ({
      ...place,
      radius: 12 + (index % 14),
      former: index % 3 === 0 ? { x: place.y, y: place.x, kept } : null,
      outside: index === places.length - 1,
    }));
    return { bodies, ties: eachPairOnce(ties, places.length) };
  });

function eachPairOnce(wanted: readonly [number, number, boolean][], count: number): Tie[] {
  const ties = wanted.flatMap(([from, to, mutual]): [string, Tie][] => {
    const [a, b] = [from % count, to % count];
    const key = `${Math.min(a, b)}-${Math.max(a, b)}`;
    return a === b ? [] : [[key, { a, b, type: mutual ? "mutual" : "one-way" }]];
  });
  return [...new Map(ties).values()];
}

describe("a small move", () => {
  test("never leaves anybody with more unease than before", () => {
    fc.assert(
      fc.property(scenes, ({ bodies, ties }) => {
        const plane = planeOf(bodies, ties);
        for (const body of bodies.keys()) {
          const around = neighbourhoodOf(ties, body);
          faceLines(plane, around);
          const before = unease(plane, body, around, Infinity);
          improve(plane, body, around);
          expect(unease(plane, body, around, Infinity)).toBeLessThanOrEqual(before);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test("is judged by every line its own lines cross", () => {
    fc.assert(
      fc.property(scenes, ({ bodies, ties }) => {
        const oneWay = ties.map((tie): Tie => ({ ...tie, type: "one-way" }));
        const [body] = bodies.keys();
        if (body === undefined) return;
        const plane = planeOf(bodies, oneWay);
        const around = neighbourhoodOf(oneWay, body);
        faceLines(plane, around);
        const withLines = unease(plane, body, around, Infinity);
        const alone = { ...around, lines: new Uint16Array(), sides: new Float64Array() };
        const own = oneWay.filter(({ a, b }) => a === body || b === body);
        const others = oneWay.filter((tie) => !own.includes(tie));
        const crossed = crossings(bodies, oneWay) - crossings(bodies, others);
        expect(withLines - unease(plane, body, alone, Infinity)).toBeCloseTo(1.25 * crossed, 6);
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe("a place on the ring", () => {
  test("is clear of every disc, and taken again when chosen anew", () => {
    fc.assert(
      fc.property(scenes, ({ bodies, ties }) => {
        const plane = planeOf(bodies, ties);
        const body = bodies.length - 1;
        const around = neighbourhoodOf(ties, body);
        turnOnRing(plane, body, around);
        const place = placeIn(plane, body);
        for (const other of bodies.slice(0, -1)) {
          const room = Math.hypot(place.x - other.x, place.y - other.y);
          expect(room).toBeGreaterThan(other.radius + (bodies[body]?.radius ?? 0) + 50);
        }
        turnOnRing(plane, body, around);
        expect(placeIn(plane, body)).toEqual(place);
      }),
      { seed, numRuns: 60 },
    );
  });
});
