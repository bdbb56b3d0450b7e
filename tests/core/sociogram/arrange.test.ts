import { describe, expect, test } from "vitest";
import { arrangeSociogram, relabelled } from "../../../src/core/sociogram/arrange.ts";
import { endRoom, endsOf, samplesOf } from "../../../src/core/sociogram/curves.ts";
import {
  boxesMeet,
  boxHolds,
  boxMeetsDisc,
  distanceBetween,
  grown,
  type Box,
} from "../../../src/core/sociogram/geometry.ts";
import {
  discRadius,
  sociogramMeasures,
  type Label,
  type SociogramPicture,
  type SociogramRequest,
} from "../../../src/core/sociogram/picture.ts";
import { inventMap } from "../../support/invented-map.ts";

/** Twenty invented classes: usual, smallest and largest, full and half answered, dense and sparse questions. */
const plans = Array.from({ length: 20 }, (_, index) => ({
  pupils: [26, 18, 30, 26, 5, 22, 60, 26, 12, 28][index % 10] ?? 26,
  seed: index + 1,
  participation: index % 4 === 3 ? 0.5 : 1,
}));

const maps = plans.map((plan, index) => {
  const request = inventMap(plan, index % 5);
  return {
    name: `${plan.pupils} pupils, seed ${plan.seed}`,
    request,
    picture: arrangeSociogram(request),
  };
});

/** Positions are rounded to tenths, so touching may measure as a tenth of overlap. */
const rounding = 0.1;

function labelBoxes(labels: readonly Label[]): readonly Box[] {
  return labels.map(({ box }) => grown(box, -rounding));
}

function pairs(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, a) =>
    Array.from({ length: count - a - 1 }, (_, step) => [a, a + step + 1] as const),
  ).flat();
}

function overlappingLabels(labels: readonly Label[]): number {
  const boxes = labelBoxes(labels);
  return pairs(boxes.length).filter(([a, b]) => {
    const [one, other] = [boxes[a], boxes[b]];
    return one && other && boxesMeet(one, other);
  }).length;
}

function coveredDiscs(picture: SociogramPicture, labels: readonly Label[]): number {
  return labelBoxes(labels).flatMap((box) =>
    picture.discs.filter((disc) => boxMeetsDisc(box, disc.centre, disc.radius)),
  ).length;
}

function coveredEnds(picture: SociogramPicture, labels: readonly Label[]): number {
  const ends = picture.lines.flatMap(endsOf);
  return labelBoxes(labels).flatMap((box) =>
    ends.filter((end) => boxHolds(grown(box, endRoom - 1), end)),
  ).length;
}

describe.each(maps)("the map of $name", ({ request, picture }) => {
  test("no disc lies over another, halo and sign included", () => {
    const edge = (index: number): number => {
      const disc = picture.discs[index];
      return disc ? disc.radius + (disc.unchosen ? sociogramMeasures.haloGap : 0) : 0;
    };
    const overlaps = pairs(picture.discs.length).filter(([a, b]) => {
      const [one, other] = [picture.discs[a], picture.discs[b]];
      return one && other && distanceBetween(one.centre, other.centre) < edge(a) + edge(b) + 4;
    });
    expect(overlaps).toEqual([]);
  });

  test("no name lies over a name, a disc or a line's end", () => {
    expect(overlappingLabels(picture.labels)).toBe(0);
    expect(coveredDiscs(picture, picture.labels)).toBe(0);
    expect(coveredEnds(picture, picture.labels)).toBe(0);
  });

  test("the same holds for short names seen from afar", () => {
    const size = { width: 19 / 0.6, height: 16 / 0.6 };
    const labels = relabelled(
      picture,
      picture.discs.map(() => size),
    );
    expect(overlappingLabels(labels)).toBe(0);
    expect(coveredDiscs(picture, labels)).toBe(0);
    expect(coveredEnds(picture, labels)).toBe(0);
  });

  test("every tie is a line from edge to edge of its two discs", () => {
    expect(picture.lines.map(({ type }) => type)).toEqual(request.ties.map(({ type }) => type));
    for (const [index, line] of picture.lines.entries()) {
      const tie = request.ties[index];
      expect(new Set([line.from, line.to])).toEqual(new Set([tie?.a, tie?.b]));
      if (tie?.type !== "mutual") expect([line.from, line.to]).toEqual([tie?.a, tie?.b]);
      const [from, to] = [picture.discs[line.from], picture.discs[line.to]];
      expect(from && distanceBetween(line.start, from.centre)).toBeCloseTo(from?.radius ?? 0, 0);
      expect(to && distanceBetween(line.end, to.centre)).toBeCloseTo(to?.radius ?? 0, 0);
    }
  });

  test("everything lies within the frame", () => {
    for (const { centre, radius } of picture.discs) {
      expect(centre.x - radius).toBeGreaterThan(0);
      expect(centre.y - radius).toBeGreaterThan(0);
      expect(centre.x + radius).toBeLessThan(picture.width);
      expect(centre.y + radius).toBeLessThan(picture.height);
    }
    for (const { box } of picture.labels) {
      expect(box.left).toBeGreaterThan(0);
      expect(box.right).toBeLessThan(picture.width);
      expect(box.bottom).toBeLessThan(picture.height);
    }
    for (const line of picture.lines) {
      for (const point of samplesOf(line, 30)) {
        expect(point.x).toBeGreaterThan(0);
        expect(point.y).toBeGreaterThan(0);
      }
    }
  });
});

describe("the same answers", () => {
  const request = inventMap({ pupils: 26, seed: 7, participation: 1 });

  test("give the same bytes", () => {
    expect(JSON.stringify(arrangeSociogram(request))).toBe(
      JSON.stringify(arrangeSociogram(request)),
    );
  });

  test("give the same picture in whatever order pupils and ties are given", () => {
    const turned = permuted(request);
    const picture = arrangeSociogram(request);
    const other = arrangeSociogram(turned.request);
    expect(other.width).toBe(picture.width);
    expect(turned.order.map((_, index) => other.discs[index])).toEqual(
      turned.order.map((former) => picture.discs[former]),
    );
    expect(turned.order.map((_, index) => other.labels[index])).toEqual(
      turned.order.map((former) => picture.labels[former]),
    );
    const drawnLines = (one: SociogramPicture): readonly string[] =>
      one.lines.map(({ start, control, end }) => JSON.stringify([start, control, end])).sort();
    expect(drawnLines(other)).toEqual(drawnLines(picture));
  });

  test("keep the picture they had on another machine", () => {
    // Written down once: a change of d3-force, of a rule or of rounding is seen here.
    const { discs } = arrangeSociogram(request);
    expect(discs.slice(0, 3).map(({ centre }) => centre)).toMatchInlineSnapshot(`
      [
        {
          "x": 400,
          "y": 253.4,
        },
        {
          "x": 782.3,
          "y": 64.9,
        },
        {
          "x": 569.6,
          "y": 481.9,
        },
      ]
    `);
  });
});

describe("places", () => {
  test("a pupil chosen by no one stands outside, nearer to those it chose than the others do on average", () => {
    for (const { request, picture } of maps) {
      const inside = picture.discs.filter((disc) => !disc.unchosen);
      for (const [index, disc] of picture.discs.entries()) {
        const chosen = request.ties.filter(({ a }) => a === index).map(({ b }) => picture.discs[b]);
        if (!disc.unchosen || chosen.length === 0 || inside.length < 6) continue;
        const mean = (others: readonly ({ readonly centre: typeof disc.centre } | undefined)[]) =>
          others.reduce((sum, o) => sum + (o ? distanceBetween(disc.centre, o.centre) : 0), 0) /
          others.length;
        expect(mean(chosen)).toBeLessThan(mean(inside) * 1.05);
      }
    }
  });

  test("another question begins from the places of the first", () => {
    const first = arrangeSociogram(inventMap({ pupils: 26, seed: 3, participation: 1 }, 0));
    const second = inventMap({ pupils: 26, seed: 3, participation: 1 }, 1);
    const start = first.discs.map(({ centre }) => centre);
    const moved = (picture: SociogramPicture): number => spreadFrom(first, picture);
    const kept = arrangeSociogram({ ...second, start });
    expect(moved(kept)).toBeLessThan(moved(arrangeSociogram(second)));
  });

  test("a disc's area grows with the choices received, from 12 to 26 pixels", () => {
    expect(discRadius(0, 10)).toBe(12);
    expect(discRadius(10, 10)).toBe(26);
    expect(discRadius(2.5, 10)).toBe(19);
    expect(discRadius(2, 2)).toBeLessThan(20);
  });

  test("a class without any choice is still drawn, and so is one pupil", () => {
    const lonely = (count: number): SociogramRequest => {
      const { pupils } = inventMap({ pupils: 5, seed: 1, participation: 1 });
      return {
        pupils: pupils.slice(0, count).map((pupil) => ({ ...pupil, received: 0 })),
        ties: [],
        start: null,
      };
    };
    for (const count of [1, 2, 5]) {
      const picture = arrangeSociogram(lonely(count));
      expect(picture.discs).toHaveLength(count);
      expect(overlappingLabels(picture.labels)).toBe(0);
    }
  });
});

function permuted(request: SociogramRequest): {
  readonly request: SociogramRequest;
  readonly order: readonly number[];
} {
  const count = request.pupils.length;
  const order = request.pupils.map((_, index) => (index * 7 + 3) % count);
  const placeOf = new Map(order.map((former, index) => [former, index]));
  return {
    order,
    request: {
      pupils: order.flatMap((former) => request.pupils[former] ?? []),
      ties: request.ties
        .map((tie) => ({
          ...tie,
          a: placeOf.get(tie.a) ?? -1,
          b: placeOf.get(tie.b) ?? -1,
        }))
        .reverse(),
      start: null,
    },
  };
}

/** How far pupils stand from where they stood, seen from the middle of the class. */
function spreadFrom(before: SociogramPicture, after: SociogramPicture): number {
  const middle = (picture: SociogramPicture): { x: number; y: number } => ({
    x: picture.discs.reduce((sum, { centre }) => sum + centre.x, 0) / picture.discs.length,
    y: picture.discs.reduce((sum, { centre }) => sum + centre.y, 0) / picture.discs.length,
  });
  const [a, b] = [middle(before), middle(after)];
  return before.discs.reduce((sum, disc, index) => {
    const other = after.discs[index]?.centre ?? b;
    return (
      sum +
      distanceBetween(
        { x: disc.centre.x - a.x, y: disc.centre.y - a.y },
        { x: other.x - b.x, y: other.y - b.y },
      )
    );
  }, 0);
}
