import { describe, expect, test } from "vitest";
import { arrangeSociogram, relabelled } from "../../../src/core/sociogram/arrange.ts";
import { inventedClasses } from "../../support/map-classes.ts";
import {
  crossings,
  discOverlaps,
  labelOverlaps,
  plainPlaces,
  stress,
} from "../../support/map-measure.ts";

/** A sample of what bench/layout.ts counts on twenty classes in four waves. */
const measured = inventedClasses(5).flatMap(({ waves }) =>
  waves.slice(-1).map((request) => {
    const picture = arrangeSociogram(request);
    const places = picture.discs.map(({ centre }) => centre);
    return { request, picture, places, plain: plainPlaces(places.length, request.ties) };
  }),
);

const sum = (of: (one: (typeof measured)[number]) => number): number =>
  measured.reduce((so, one) => so + of(one), 0);

describe("maps of invented classes of five to sixty", () => {
  test("have no disc over a disc and no name over a name or disc", () => {
    expect(sum(({ picture }) => discOverlaps(picture) + labelOverlaps(picture))).toBe(0);
  });

  test("have no name over another even where names are too long for the places nearby", () => {
    const [, crowded] = inventedClasses(10).at(-1)?.waves ?? [];
    if (crowded === undefined) throw new RangeError("No such wave");
    const picture = arrangeSociogram(crowded);
    const sizes = picture.discs.map(() => ({ width: 120, height: 24 }));
    expect(labelOverlaps({ ...picture, labels: relabelled(picture, sizes) })).toBe(0);
  });

  test("cross no more lines than d3-force alone", () => {
    expect(sum(({ places, request }) => crossings(places, request.ties))).toBeLessThanOrEqual(
      sum(({ plain, request }) => crossings(plain, request.ties)),
    );
  });

  test("show steps along ties as distances no worse than d3-force alone", () => {
    expect(sum(({ places, request }) => stress(places, request.ties))).toBeLessThanOrEqual(
      sum(({ plain, request }) => stress(plain, request.ties)),
    );
  });
});

describe("what is counted", () => {
  const square = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
    { x: 1, y: 0 },
  ];
  const tie = (a: number, b: number) => ({ a, b, type: "mutual" as const });

  test("is a crossing where two lines meet inside, and none where they share an end", () => {
    expect(crossings(square, [tie(0, 1), tie(2, 3)])).toBe(1);
    expect(crossings(square, [tie(0, 1), tie(1, 2)])).toBe(0);
    expect(crossings(square, [tie(0, 2), tie(1, 3)])).toBe(0);
  });

  test("is no stress where distances are steps, at any scale", () => {
    const row = [0, 50, 100, 150].map((x) => ({ x, y: 0 }));
    expect(stress(row, [tie(0, 1), tie(1, 2), tie(2, 3)])).toBeCloseTo(0);
    expect(stress(row, [tie(0, 3), tie(3, 1), tie(1, 2)])).toBeGreaterThan(0.1);
  });
});
