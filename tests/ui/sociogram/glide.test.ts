import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createGlide } from "../../../src/ui/sociogram/glide.ts";

let frames: ((now: number) => void)[] = [];
let still = false;
const frame = (now: number): void => {
  const due = frames;
  frames = [];
  for (const run of due) run(now);
};

beforeEach(() => {
  frames = [];
  still = false;
  vi.stubGlobal("requestAnimationFrame", (run: (now: number) => void) => frames.push(run));
  vi.stubGlobal("document", { hidden: false });
  vi.stubGlobal("window", { matchMedia: () => ({ matches: still }) });
});
afterEach(() => vi.unstubAllGlobals());

function glided() {
  const shown = new Map<number, string>();
  const moving: boolean[] = [];
  const glide = createGlide(
    (index, { x, y }) => shown.set(index, `${Math.round(x)} ${Math.round(y)}`),
    (isMoving) => moving.push(isMoving),
  );
  return { glide, shown, moving };
}

test("what comes stands where it is to be; what goes elsewhere goes there by and by", () => {
  const { glide, shown, moving } = glided();
  glide.to(0, { x: 0, y: 0 });
  glide.to(1, { x: 50, y: 50 });
  expect([...shown.values()]).toEqual(["0 0", "50 50"]);
  expect(frames).toHaveLength(0);

  glide.to(0, { x: 100, y: 200 });
  glide.to(1, { x: 50, y: 50 });
  expect(shown.get(0)).toBe("0 0");
  frame(1000);
  expect(shown.get(0)).toBe("0 0");
  frame(1090);
  const [x = 0, y = 0] = (shown.get(0) ?? "").split(" ").map(Number);
  expect(x).toBeGreaterThan(50);
  expect(x).toBeLessThan(100);
  expect(Math.abs(y - 2 * x)).toBeLessThanOrEqual(1);
  frame(1200);
  expect(shown.get(0)).toBe("100 200");
  expect(shown.get(1)).toBe("50 50");
  expect(frames).toHaveLength(0);
  expect(moving).toEqual([true, false]);
});

test("another way goes on from where it is, and what is put is there at once", () => {
  const { glide, shown } = glided();
  glide.put(0, { x: 0, y: 0 });
  glide.to(0, { x: 100, y: 0 });
  frame(0);
  frame(90);
  const half = Number(shown.get(0)?.split(" ")[0]);
  glide.to(0, { x: 0, y: 0 });
  frame(100);
  expect(Number(shown.get(0)?.split(" ")[0])).toBe(half);
  frame(400);
  expect(shown.get(0)).toBe("0 0");

  glide.to(0, { x: 100, y: 0 });
  glide.put(0, { x: 7, y: 7 });
  frame(500);
  frame(900);
  expect(shown.get(0)).toBe("7 7");
});

test("where nothing is to move, it is there at once", () => {
  still = true;
  const { glide, shown, moving } = glided();
  glide.to(0, { x: 0, y: 0 });
  glide.to(0, { x: 9, y: 9 });
  expect(shown.get(0)).toBe("9 9");
  expect(frames).toHaveLength(0);
  expect(moving).toEqual([]);
});

test("who is gone is not shown any more", () => {
  const { glide, shown } = glided();
  glide.to(0, { x: 0, y: 0 });
  glide.to(1, { x: 0, y: 0 });
  glide.to(1, { x: 90, y: 0 });
  glide.forgetFrom(1);
  shown.clear();
  frame(0);
  frame(500);
  expect(shown.size).toBe(0);
});
