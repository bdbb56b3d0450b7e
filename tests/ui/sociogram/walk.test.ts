import { describe, expect, test } from "vitest";
import type { SociogramPicture } from "../../../src/core/sociogram/picture.ts";
import { tiedTo, walked, walkKeyOf, type Walk } from "../../../src/ui/sociogram/walk.ts";

/** Pupil 0 in the middle, 1 above, 2 to the right, 3 below; 4 to the left without ties. */
const places = [
  { x: 100, y: 100 },
  { x: 100, y: 20 },
  { x: 180, y: 100 },
  { x: 100, y: 180 },
  { x: 20, y: 100 },
];
const picture: SociogramPicture = {
  width: 200,
  height: 200,
  discs: places.map((centre) => ({ centre, radius: 12, unchosen: false, mark: centre })),
  labels: [],
  lines: [
    [3, 0],
    [0, 2],
    [1, 0],
    [1, 2],
  ].map(([from = 0, to = 0]) => ({
    from,
    to,
    type: "one-way" as const,
    start: { x: 0, y: 0 },
    control: { x: 0, y: 0 },
    end: { x: 0, y: 0 },
  })),
};
const order = [4, 3, 2, 1, 0];

function walk(from: Walk, ...keys: readonly string[]): Walk {
  return keys.reduce((now, key) => {
    const wanted = walkKeyOf(key);
    return wanted === null ? now : walked(picture, order, now, wanted);
  }, from);
}

describe("walking in the map", () => {
  const start: Walk = { at: 0, origin: null };

  test("the ties of a pupil stand clockwise from above", () => {
    expect(tiedTo(picture, 0)).toEqual([1, 2, 3]);
    expect(tiedTo(picture, 4)).toEqual([]);
  });

  test("arrows go around the ties of the pupil the walk began at, and come around", () => {
    expect(walk(start, "ArrowRight")).toEqual({ at: 1, origin: 0 });
    expect(walk(start, "ArrowRight", "ArrowDown")).toEqual({ at: 2, origin: 0 });
    expect(walk(start, "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight").at).toBe(1);
    expect(walk(start, "ArrowLeft").at).toBe(3);
    expect(walk(start, "ArrowRight", "ArrowUp").at).toBe(3);
  });

  test("Escape comes back to where the walk began", () => {
    expect(walk(start, "ArrowRight", "ArrowRight", "Escape")).toEqual(start);
    expect(walk(start, "Escape")).toBe(start);
  });

  test("Home, End and the page keys go through the class in its order and stop at its ends", () => {
    expect(walk(start, "Home")).toEqual({ at: 4, origin: null });
    expect(walk(start, "Home", "PageDown", "PageDown").at).toBe(2);
    expect(walk(start, "Home", "PageUp").at).toBe(4);
    expect(walk(start, "End").at).toBe(0);
    expect(walk(start, "End", "PageDown").at).toBe(0);
  });

  test("a pupil without ties is no trap", () => {
    const alone: Walk = { at: 4, origin: null };
    expect(walk(alone, "ArrowRight").at).toBe(3);
    expect(walk(alone, "ArrowLeft").at).toBe(0);
    expect(walk(alone, "PageDown").at).toBe(3);
  });

  test("other keys are nobody's", () => {
    expect(walkKeyOf("a")).toBeNull();
    expect(walkKeyOf("Tab")).toBeNull();
  });
});
