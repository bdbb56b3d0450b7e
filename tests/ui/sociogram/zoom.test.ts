import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  heldView,
  nextZoom,
  pinched,
  wheelZoom,
  zoomedAt,
  zoomRange,
  type View,
} from "../../../src/ui/sociogram/zoom.ts";

const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const zoom = fc.double({ min: zoomRange.least, max: zoomRange.most, noNaN: true });
const view = fc.record({ zoom, x: coordinate, y: coordinate });

/** What of the picture lies at a place in the room. */
function pictureAt(seen: View, at: { readonly x: number; readonly y: number }) {
  return { x: (at.x - seen.x) / seen.zoom, y: (at.y - seen.y) / seen.zoom };
}

describe("seen nearer or from further away", () => {
  test("what lies under the pointer stays there, at any size", () => {
    fc.assert(
      fc.property(view, point, zoom, (seen, at, wanted) => {
        const before = pictureAt(seen, at);
        const after = pictureAt(zoomedAt(seen, at, wanted), at);
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
      }),
    );
  });

  test("two fingers keep what lies between them, also while they move", () => {
    const seen = { zoom: 1, x: 20, y: -40 };
    const from = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ] as const;
    const to = [
      { x: 110, y: 150 },
      { x: 310, y: 150 },
    ] as const;
    const after = pinched(seen, from, to);
    expect(after.zoom).toBeCloseTo(2);
    expect(pictureAt(after, to[0]).x).toBeCloseTo(pictureAt(seen, from[0]).x);
    expect(pictureAt(after, to[1]).x).toBeCloseTo(pictureAt(seen, from[1]).x);
    expect(pictureAt(after, to[1]).y).toBeCloseTo(pictureAt(seen, from[1]).y);
  });

  test("steps up and down come to an end, and back to where they began", () => {
    const upwards: number[] = [];
    for (let at: number | null = zoomRange.least; at !== null; at = nextZoom(at, 1)) {
      upwards.push(at);
    }
    expect(upwards.at(-1)).toBe(zoomRange.most);
    const downwards: number[] = [];
    for (let at: number | null = zoomRange.most; at !== null; at = nextZoom(at, -1)) {
      downwards.push(at);
    }
    expect(downwards.toReversed()).toEqual(upwards);
  });

  test("the wheel goes nearer upwards, further downwards, and never beyond the ends", () => {
    expect(wheelZoom(1, { deltaY: -30, deltaMode: 0 })).toBeGreaterThan(1);
    expect(wheelZoom(1, { deltaY: 3, deltaMode: 1 })).toBeLessThan(1);
    expect(wheelZoom(zoomRange.most, { deltaY: -4000, deltaMode: 0 })).toBe(zoomRange.most);
    expect(wheelZoom(zoomRange.least, { deltaY: 4000, deltaMode: 0 })).toBe(zoomRange.least);
  });
});

describe("the edge of the picture", () => {
  const room = { width: 800, height: 500, aside: 40 };
  const picture = { width: 600, height: 400 };

  test("a picture with room to spare stands in the middle", () => {
    expect(heldView({ zoom: 1, x: -300, y: 900 }, room, picture)).toEqual({
      zoom: 1,
      x: 100,
      y: 50,
    });
  });

  test("a larger one is never pulled further than its edge", () => {
    expect(heldView({ zoom: 2, x: 500, y: 500 }, room, picture)).toMatchObject({ x: 40, y: 0 });
    expect(heldView({ zoom: 2, x: -5000, y: -5000 }, room, picture)).toMatchObject({
      x: 800 - 40 - 1200,
      y: 500 - 800,
    });
  });

  test("what is held already stays as it is", () => {
    fc.assert(
      fc.property(view, (seen) => {
        const held = heldView(seen, room, picture);
        expect(heldView(held, room, picture)).toEqual(held);
      }),
    );
  });
});
