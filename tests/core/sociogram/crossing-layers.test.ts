import { expect, test } from "vitest";
import { crossingLayers } from "../../../src/core/sociogram/crossing-layers.ts";
import type { Line } from "../../../src/core/sociogram/picture.ts";

test("lines that cross lie in different layers, others together", () => {
  const across = straight(0, 1, [0, 50, 100, 50]);
  const down = straight(2, 3, [30, 0, 30, 90]);
  const beside = straight(4, 5, [0, 80, 40, 80]);
  expect(crossingLayers([across, down, beside])).toEqual([[across, beside], [down]]);
});

test("lines from one pupil lie together: they meet and do not cross", () => {
  const fan = [
    straight(0, 1, [0, 0, 100, 0]),
    straight(0, 2, [0, 0, 100, 50]),
    straight(0, 3, [0, 0, 50, 100]),
  ];
  expect(crossingLayers(fan)).toEqual([fan]);
});

test("a bend is followed", () => {
  const arch = { ...straight(0, 1, [0, 0, 100, 0]), control: { x: 50, y: 80 } };
  const under = straight(2, 3, [40, 10, 40, 60]);
  const above = straight(4, 5, [40, -60, 40, -10]);
  expect(crossingLayers([arch, under, above])).toEqual([[arch, above], [under]]);
});

test("every line comes once, and nothing gives no layers", () => {
  const star = Array.from({ length: 12 }, (_, index) =>
    straight(index, index + 12, [index * 10, 0, 110 - index * 10, 100]),
  );
  const layers = crossingLayers(star);
  expect(layers.flat().toSorted((a, b) => a.from - b.from)).toEqual(star);
  expect(crossingLayers([])).toEqual([]);
});

function straight(
  from: number,
  to: number,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): Line {
  const start = { x: x1, y: y1 };
  const end = { x: x2, y: y2 };
  const control = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  return { from, to, type: "mutual", start, control, end };
}
