import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangeSociogram } from "../../../src/core/sociogram/arrange.ts";
import { samplesOf } from "../../../src/core/sociogram/curves.ts";
import { distanceBetween } from "../../../src/core/sociogram/geometry.ts";
import { withPupilAt, withPupilPutDown } from "../../../src/core/sociogram/moved-pupils.ts";
import { inventMap } from "../../support/invented-map.ts";

const picture = arrangeSociogram(inventMap({ pupils: 26, seed: 4, participation: 1 }));
const large = arrangeSociogram(inventMap({ pupils: 60, seed: 7, participation: 1 }));
const pupil = fc.nat({ max: 25 });
const place = fc.record({
  x: fc.double({ min: -200, max: 2500, noNaN: true }),
  y: fc.double({ min: -200, max: 2500, noNaN: true }),
});

describe("a pupil who is carried", () => {
  test("takes lines, sign and name along, and leaves everything else as the same object", () => {
    fc.assert(
      fc.property(pupil, place, (who, to) => {
        const after = withPupilAt(picture, who, to);
        const [was, is] = [picture.discs[who], after.discs[who]];
        if (!was || !is) throw new Error("nobody there");
        const by = { x: is.centre.x - was.centre.x, y: is.centre.y - was.centre.y };
        expect(is.mark.x - was.mark.x).toBeCloseTo(by.x);
        expect((after.labels[who]?.box.top ?? 0) - (picture.labels[who]?.box.top ?? 0)).toBeCloseTo(
          by.y,
        );
        for (const [index, line] of after.lines.entries()) {
          const isOwn = line.from === who || line.to === who;
          if (!isOwn) expect(line).toBe(picture.lines[index]);
          else {
            const touches = line.from === who ? line.start : line.end;
            expect(distanceBetween(touches, is.centre)).toBeCloseTo(is.radius);
          }
        }
        for (const [index, disc] of after.discs.entries()) {
          if (index !== who) expect(disc).toBe(picture.discs[index]);
        }
      }),
    );
  });

  test("never leaves the picture", () => {
    fc.assert(
      fc.property(pupil, place, (who, to) => {
        const disc = withPupilAt(picture, who, to).discs[who];
        expect(disc?.centre.x).toBeGreaterThanOrEqual(disc?.radius ?? 0);
        expect(disc?.centre.y).toBeGreaterThanOrEqual(disc?.radius ?? 0);
        expect(disc?.centre.x).toBeLessThanOrEqual(picture.width - (disc?.radius ?? 0));
        expect(disc?.centre.y).toBeLessThanOrEqual(picture.height - (disc?.radius ?? 0));
      }),
    );
  });
});

describe("a pupil who is put down", () => {
  test("covers nobody, also when put on somebody, in a class of sixty", () => {
    for (const who of [0, 17, 41, 59]) {
      for (const onto of [3, 22, 58]) {
        const after = withPupilPutDown(large, who, large.discs[onto]?.centre ?? { x: 0, y: 0 });
        const own = after.discs[who];
        if (!own) throw new Error("nobody there");
        for (const [index, other] of after.discs.entries()) {
          if (index === who) continue;
          expect(distanceBetween(other.centre, own.centre)).toBeGreaterThan(
            other.radius + own.radius,
          );
        }
      }
    }
  });

  test("stands where put when there is room", () => {
    const corner = { x: picture.width / 2, y: 60 };
    const alone = { ...picture, discs: picture.discs.slice(0, 1), lines: [] };
    expect(withPupilPutDown(alone, 0, corner).discs[0]?.centre).toEqual(corner);
  });

  test("lets lines of others bend around where they can", () => {
    // Put onto every line of others in turn: some of them have nowhere to bend to.
    const others = picture.lines.filter(({ from, to }) => from !== 5 && to !== 5);
    let [bent, straight] = [0, 0];
    for (const line of others) {
      const samples = samplesOf(line, 6);
      const middle = samples[Math.floor(samples.length / 2)] ?? line.control;
      const after = withPupilPutDown(picture, 5, middle);
      const disc = after.discs[5];
      if (!disc) throw new Error("nobody there");
      const covered = (of: typeof picture): number =>
        of.lines.filter(
          (one) =>
            one.from !== 5 &&
            one.to !== 5 &&
            samplesOf(one, 4).some((at) => distanceBetween(at, disc.centre) < disc.radius),
        ).length;
      bent += covered(after);
      straight += covered(withPupilAt(picture, 5, disc.centre));
    }
    expect(bent).toBeLessThan(straight / 2);
  });
});
