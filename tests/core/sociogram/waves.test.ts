import { describe, expect, test } from "vitest";
import type { SociogramChoices } from "../../../src/core/sociogram/choices.ts";
import {
  earlierChoices,
  type EarlierChoices,
} from "../../../src/core/sociogram/earlier-choices.ts";
import { distanceBetween } from "../../../src/core/sociogram/geometry.ts";
import type { SociogramPicture } from "../../../src/core/sociogram/picture.ts";
import { radiiOf } from "../../../src/core/sociogram/places.ts";
import { arrangeChange, arrangeFromWaves, carriesMap } from "../../../src/core/sociogram/waves.ts";
import { inventWaves } from "../../support/invented-waves.ts";
import { inventedClasses, movements } from "../../support/map-classes.ts";

const waves = inventWaves({ pupils: 26, seed: 3, participation: 1, waves: 3 }).map(
  ({ input }) => input,
);
const newest = waves.at(-1);
const record = newest?.nominations[0];
if (newest === undefined || record === undefined) throw new Error("No wave was invented");

const earlier = earlierChoices(waves.slice(0, -1), record, () => 40);
const choices: SociogramChoices = {
  pupils: newest.pupils.map(({ id }) => ({ id, labelWidth: 40 })),
  answers: record.answers,
  start: null,
};

/** Places beside the first pupil's, so that frames do not count. */
function shape(picture: SociogramPicture, of: readonly number[]) {
  const first = picture.discs[of[0] ?? 0]?.centre ?? { x: 0, y: 0 };
  return of.map((pupil) => {
    const { x = 0, y = 0 } = picture.discs[pupil]?.centre ?? {};
    return { x: x - first.x, y: y - first.y };
  });
}

const everyone = choices.pupils.map((_, pupil) => pupil);

describe("a map that begins from the wave before", () => {
  test("is the same map where all answers are the same, but for a hand's breadth", () => {
    const before = arrangeFromWaves(choices);
    const again = arrangeFromWaves({ ...choices, earlier: [choices] });
    const [was, is] = [shape(before, everyone), shape(again, everyone)];
    const far = was.map((place, pupil) => distanceBetween(place, is[pupil] ?? place));
    expect(far.reduce((sum, one) => sum + one, 0) / far.length).toBeLessThan(12);
  });

  test("moves pupils less than one begun anew, and least those whose ties are the same", () => {
    const classes = inventedClasses(3);
    const mean = (again: boolean, from: number, to: number): number => {
      const found = classes
        .flatMap((one) => movements(one, again, radiiOf))
        .filter(({ kept }) => kept >= from && kept <= to);
      return found.reduce((sum, { radii }) => sum + radii, 0) / found.length;
    };
    expect(mean(true, 0, 1)).toBeLessThan(mean(false, 0, 1) * 0.7);
    expect(mean(true, 0.75, 1)).toBeLessThan(mean(true, 0, 0.5));
  });

  test("puts a newcomer near those it chose, and leaves a gap where somebody left", () => {
    const kept = (wave: EarlierChoices) => new Set(wave.pupils.map(({ id }) => id));
    const last = earlier.at(-1);
    if (last === undefined) throw new Error("No wave before");
    const newcomer = choices.pupils.findIndex(({ id }) => !kept(last).has(id));
    const picture = arrangeFromWaves({ ...choices, earlier });
    const answer = choices.answers[newcomer];
    const chosen = answer?.type === "named" ? answer.pupils : [];
    const place = picture.discs[newcomer]?.centre;
    if (place === undefined || chosen.length === 0) throw new Error("Nobody new who chose");
    const mean = (pupils: readonly number[]): number =>
      pupils.reduce((sum, pupil) => {
        const other = picture.discs[pupil]?.centre;
        return sum + (other ? distanceBetween(place, other) : 0);
      }, 0) / pupils.length;
    expect(mean(chosen)).toBeLessThan(mean(everyone.filter((pupil) => pupil !== newcomer)));
  });

  test("is the same in whatever order the pupils of a wave are given", () => {
    const turned = earlier.map(({ pupils, answers }): EarlierChoices => {
      const order = pupils.map((_, index) => (index * 7 + 3) % pupils.length);
      const placeOf = new Map(order.map((former, index) => [former, index]));
      return {
        pupils: order.flatMap((former) => pupils[former] ?? []),
        answers: order.flatMap((former) => {
          const answer = answers[former];
          if (answer?.type !== "named") return answer ?? [];
          const named = answer.pupils.map((pupil) => placeOf.get(pupil) ?? -1);
          return { ...answer, pupils: named.toSorted((a, b) => a - b) };
        }),
      };
    });
    expect(arrangeFromWaves({ ...choices, earlier: turned })).toEqual(
      arrangeFromWaves({ ...choices, earlier }),
    );
  });

  test("does not begin from a wave too few answered, or that asked otherwise", () => {
    const silent: EarlierChoices = {
      pupils: choices.pupils,
      answers: choices.answers.map((answer, pupil) =>
        pupil < 9 ? answer : ({ type: "skipped" } as const),
      ),
    };
    expect(carriesMap(silent)).toBe(false);
    expect(arrangeFromWaves({ ...choices, earlier: [silent] })).toEqual(arrangeFromWaves(choices));
    expect(earlierChoices(waves, { ...record, cap: (record.cap ?? 0) + 1 })).toEqual([]);
    expect(earlierChoices(waves, { ...record, kind: "influence" })).toEqual([]);
  });
});

describe("the maps of a change", () => {
  const change = arrangeChange({ ...choices, earlier }, 1);

  test("stand in one frame, with the places of each map itself", () => {
    expect(change.before.width).toBe(change.now.width);
    expect(change.before.height).toBe(change.now.height);
    expect(shape(change.now, everyone).map(({ x }) => Math.round(x))).toEqual(
      shape(arrangeFromWaves({ ...choices, earlier }), everyone).map(({ x }) => Math.round(x)),
    );
    for (const { discs, width, height } of [change.before, change.now]) {
      expect(discs.every(({ centre, radius }) => centre.x > radius && centre.x < width)).toBe(true);
      expect(discs.every(({ centre, radius }) => centre.y > radius && centre.y < height)).toBe(
        true,
      );
    }
  });

  test("are refused for a wave that has no map", () => {
    expect(() => arrangeChange({ ...choices, earlier }, 2)).toThrow(RangeError);
  });
});
