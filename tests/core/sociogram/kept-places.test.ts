import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangeSociogram } from "../../../src/core/sociogram/arrange.ts";
import { distanceBetween } from "../../../src/core/sociogram/geometry.ts";
import { keptPlacesOf, withKeptPlaces } from "../../../src/core/sociogram/kept-places.ts";
import { withPupilPutDown } from "../../../src/core/sociogram/moved-pupils.ts";
import type { SociogramPicture } from "../../../src/core/sociogram/picture.ts";
import { inventMap } from "../../support/invented-map.ts";

const request = inventMap({ pupils: 26, seed: 4, participation: 1 });
const drawn = arrangeSociogram(request);

type Moves = readonly { readonly who: number; readonly x: number; readonly y: number }[];
const moves = fc.array(
  fc.record({
    who: fc.nat({ max: 25 }),
    x: fc.double({ min: 0, max: drawn.width, noNaN: true }),
    y: fc.double({ min: 0, max: drawn.height, noNaN: true }),
  }),
  { minLength: 1, maxLength: 4 },
);

function made(by: Moves, from: SociogramPicture = drawn): SociogramPicture {
  return by.reduce((picture, { who, x, y }) => withPupilPutDown(picture, who, { x, y }), from);
}

describe("where pupils were put", () => {
  test("is found again in the same drawing, to a tenth of a pixel", () => {
    fc.assert(
      fc.property(moves, (by) => {
        const left = made(by);
        const kept = keptPlacesOf(drawn, left);
        const again = kept && withKeptPlaces(structuredClone(drawn), structuredClone(kept));
        const moved = new Set(kept?.moved.map(({ pupil }) => pupil));
        for (const [pupil, { centre }] of left.discs.entries()) {
          const found = (again ?? drawn).discs[pupil];
          expect(found?.centre.x).toBeCloseTo(centre.x, 0.9);
          expect(found?.centre.y).toBeCloseTo(centre.y, 0.9);
          if (!moved.has(pupil)) expect(found).toEqual(drawn.discs[pupil]);
        }
        // Keeping it once more keeps the same.
        expect(again && keptPlacesOf(drawn, again)).toEqual(kept);
      }),
      { numRuns: 40 },
    );
  });

  test("takes lines along, and lets those of others go around, as when it was put down", () => {
    const strangers = drawn.lines.filter(({ from, to }) => from !== 5 && to !== 5);
    let aside = 0;
    for (const { control } of strangers.slice(0, 20)) {
      const left = made([{ who: 5, ...control }]);
      const kept = keptPlacesOf(drawn, left);
      const again = kept && withKeptPlaces(drawn, kept);
      const disc = again?.discs[5];
      if (!again || !disc) throw new Error("Nobody was moved");
      for (const [index, line] of again.lines.entries()) {
        const [put, before] = [left.lines[index], drawn.lines[index]];
        expect(line === before).toBe(put === before);
        expect(line.control.x).toBeCloseTo(put?.control.x ?? 0, 0);
        const end = line.from === 5 ? line.start : line.to === 5 ? line.end : null;
        if (end === null) aside += line === before ? 0 : 1;
        else expect(distanceBetween(end, disc.centre)).toBeCloseTo(disc.radius);
      }
    }
    expect(aside).toBeGreaterThan(10);
  });

  test("is nothing where everyone stands as drawn", () => {
    const { x, y } = drawn.discs[3]?.centre ?? { x: 0, y: 0 };
    expect(keptPlacesOf(drawn, drawn)).toBeNull();
    const away = made([{ who: 3, x: x + 90, y: y + 60 }]);
    expect(keptPlacesOf(drawn, away)?.moved).toHaveLength(1);
    const home = drawn.discs[3];
    if (home === undefined) throw new Error("Nobody there");
    expect(keptPlacesOf(drawn, { ...away, discs: away.discs.with(3, home) })).toBeNull();
  });

  test("holds when names are wider, which moves a drawing as a whole", () => {
    const kept = keptPlacesOf(drawn, made([{ who: 7, x: 300, y: 200 }]));
    const wide = arrangeSociogram({
      ...request,
      pupils: request.pupils.map((pupil) => ({ ...pupil, labelWidth: pupil.labelWidth + 40 })),
    });
    expect(wide.width).not.toBe(drawn.width);
    const again = kept && withKeptPlaces(wide, kept);
    const by = (kept?.moved[0]?.x ?? 0) + (wide.discs[7]?.centre.x ?? 0);
    expect(again?.discs[7]?.centre.x).toBeCloseTo(by);
  });

  test("is not forced onto another drawing", () => {
    const kept = keptPlacesOf(drawn, made([{ who: 7, x: 300, y: 200 }]));
    if (kept === null) throw new Error("Nobody was moved");
    const others = [
      arrangeSociogram({ ...request, ties: request.ties.slice(1) }),
      arrangeSociogram(inventMap({ pupils: 26, seed: 5, participation: 1 })),
      arrangeSociogram(inventMap({ pupils: 25, seed: 4, participation: 1 })),
      { ...drawn, discs: drawn.discs.slice(1) },
      { ...drawn, discs: [] },
    ];
    for (const other of others) expect(withKeptPlaces(other, kept)).toBeNull();
    const [a, b] = [drawn.discs[0], drawn.discs[1]];
    if (!a || !b) throw new Error("Nobody there");
    const exchanged = { ...drawn, discs: drawn.discs.with(0, b).with(1, a) };
    expect(withKeptPlaces(exchanged, kept)).toBeNull();
    const unknown = { ...kept, moved: [{ pupil: 26, x: 1, y: 1 }] };
    expect(withKeptPlaces(drawn, unknown)).toBeNull();
  });
});
