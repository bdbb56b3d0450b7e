import { expect, test } from "vitest";
import type { Line } from "../../../src/core/sociogram/picture.ts";
import { arrowPath, linePath } from "../../../src/ui/sociogram/line-path.ts";

const line: Line = {
  from: 0,
  to: 1,
  type: "one-way",
  start: { x: 0, y: 0 },
  control: { x: 50, y: 0 },
  end: { x: 100, y: 0 },
};

test("a one-way line stops inside its arrowhead, whose tip is the line's end", () => {
  expect(linePath(line)).toBe("M0 0Q50 0 93 0");
  expect(arrowPath(line)).toBe("M100 0L92 3.6L92 -3.6Z");
});

test("a mutual line goes from edge to edge", () => {
  expect(linePath({ ...line, type: "mutual" })).toBe("M0 0Q50 0 100 0");
});

test("an arrowhead points the way the curve arrives", () => {
  const down: Line = { ...line, control: { x: 100, y: -50 }, end: { x: 100, y: 0 } };
  expect(arrowPath(down)).toBe("M100 0L96.4 -8L103.6 -8Z");
});
