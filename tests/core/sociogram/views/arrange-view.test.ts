import { describe, expect, test } from "vitest";
import { quickAnalysis } from "../../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../../src/core/analysis-run.ts";
import { arrangeSociogram } from "../../../../src/core/sociogram/arrange.ts";
import {
  boxesMeet,
  boxMeetsDisc,
  distanceBetween,
  grown,
} from "../../../../src/core/sociogram/geometry.ts";
import {
  sociogramMeasures,
  type SociogramPicture,
  type SociogramRequest,
} from "../../../../src/core/sociogram/picture.ts";
import { arrangeView } from "../../../../src/core/sociogram/views/arrange-view.ts";
import { hullHolds, hullOf } from "../../../../src/core/sociogram/views/hull.ts";
import type { ViewBlock, ViewPicture } from "../../../../src/core/sociogram/views/view-picture.ts";
import { inventClass } from "../../../support/invented-class.ts";
import { requestFrom } from "../../../support/invented-map.ts";

interface Case {
  readonly name: string;
  readonly map: SociogramRequest;
  readonly groups: readonly ViewBlock[];
  readonly subgroups: readonly ViewBlock[];
}

/** Usual, smallest and largest classes, full and half answered, dense and sparse questions. */
const cases: readonly Case[] = Array.from({ length: 10 }, (_, index) => {
  const pupils = [26, 18, 30, 26, 5, 22, 60, 26, 12, 28][index] ?? 26;
  const participation = index % 4 === 3 ? 0.55 : 1;
  const { names, input } = inventClass({ pupils, seed: index + 1, participation });
  const analysis = analyseClass(input, quickAnalysis);
  const question = index % 5;
  const request = requestFrom(analysis, names, question);
  const start = arrangeSociogram(request).discs.map(({ centre }) => centre);
  const ofGroup = (group: string): ViewBlock => ({
    pupils: input.pupils.flatMap((pupil, at) => (pupil.group === group ? [at] : [])),
    titleWidth: 40,
  });
  const communities = analysis.questions[question]?.structure.communities?.groups ?? [];
  return {
    name: `${pupils} pupils, seed ${index + 1}`,
    map: { ...request, start },
    groups: [ofGroup("girl"), ofGroup("boy")],
    subgroups: communities
      .filter(({ stable }) => stable)
      .map((community) => ({ pupils: community.pupils, titleWidth: 12 })),
  };
});

function targetOf({ map }: Case): ViewPicture {
  return arrangeView({ map, plan: { type: "target" } });
}

function blocksOf({ map }: Case, blocks: readonly ViewBlock[], upright = false): ViewPicture {
  return arrangeView({ map, plan: { type: "blocks", blocks, upright } });
}

/** Pairs of discs, names, and names with discs that lie over each other. */
function overlaps({ discs, labels }: SociogramPicture): readonly string[] {
  const edge = (index: number): number => {
    const disc = discs[index];
    return disc ? disc.radius + (disc.unchosen ? sociogramMeasures.haloGap : 0) : 0;
  };
  const found: string[] = [];
  for (const [a, one] of discs.entries()) {
    const name = grown(labels[a]?.box ?? noBox, -0.1);
    for (const [b, other] of discs.entries()) {
      if (boxMeetsDisc(name, other.centre, other.radius)) found.push(`name ${a} over disc ${b}`);
      if (b <= a) continue;
      const apart = distanceBetween(one.centre, other.centre);
      if (apart < edge(a) + edge(b) + 4) found.push(`discs ${a} and ${b}`);
      if (boxesMeet(name, grown(labels[b]?.box ?? noBox, -0.1))) found.push(`names ${a} and ${b}`);
    }
  }
  return found;
}

const noBox = { left: 0, top: 0, right: 0, bottom: 0 };

function outside({ width, height, discs, labels }: SociogramPicture): number {
  const within = (x: number, y: number): boolean => x > 0 && y > 0 && x < width && y < height;
  return (
    discs.filter(
      ({ centre: { x, y }, radius: r }) => !within(x - r, y - r) || !within(x + r, y + r),
    ).length +
    labels.filter(({ box }) => !within(box.left, box.top) || !within(box.right, box.bottom)).length
  );
}

describe.each(cases)("the views of $name", (one) => {
  const target = targetOf(one);
  const groups = blocksOf(one, one.groups);
  const subgroups = blocksOf(one, one.subgroups);

  test("nothing lies over anything, and all of it within the frame", () => {
    for (const { picture } of [target, groups, subgroups]) {
      expect(overlaps(picture)).toEqual([]);
      expect(outside(picture)).toBe(0);
    }
  });

  test("the target has the most chosen in the middle, and equal counts on one ring", () => {
    const received = one.map.pupils.map((pupil) => pupil.received);
    expect(target.rings.map((ring) => ring.received)).toEqual(
      [...new Set(received)].sort((a, b) => b - a),
    );
    const radii = target.rings.map(({ radius }) => radius);
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
    expect(new Set(radii).size).toBe(radii.length);
    for (const [pupil, { centre }] of target.picture.discs.entries()) {
      const ring = target.rings.find((each) => each.received === received[pupil]);
      expect(ring).toBeDefined();
      // Places are written in tenths of a pixel.
      const far = distanceBetween(centre, ring?.centre ?? { x: 0, y: 0 });
      expect(Math.abs(far - (ring?.radius ?? -1))).toBeLessThan(0.2);
    }
  });

  test("no disc and no name stands where a ring's count or a title is written", () => {
    for (const { picture } of [target, groups, subgroups]) {
      for (const { centre, radius } of picture.taken ?? []) {
        for (const disc of picture.discs) {
          expect(distanceBetween(disc.centre, centre)).toBeGreaterThan(disc.radius + radius);
        }
        for (const { box } of picture.labels) {
          expect(boxMeetsDisc(grown(box, -0.1), centre, radius)).toBe(false);
        }
      }
    }
  });

  test("the middle of each group lies apart, and nearer to its own than to others", () => {
    const middles = groups.blocks.map(({ pupils }) => middleOf(groups.picture, pupils));
    for (const [index, { pupils }] of groups.blocks.entries()) {
      const own = middles[index] ?? { x: 0, y: 0 };
      const far = Math.max(...pupils.map((pupil) => distanceBetween(own, at(groups, pupil))));
      const others = middles.filter((_, other) => other !== index);
      const nearest = Math.min(...others.map((middle) => distanceBetween(own, middle)));
      expect(nearest).toBeGreaterThan(far);
    }
  });

  test("groups lie side by side in a wide room, and stand over each other in a high one", () => {
    const apart = (view: ViewPicture) => {
      const [one, other] = view.blocks.map(({ pupils }) => middleOf(view.picture, pupils));
      return {
        x: Math.abs((one?.x ?? 0) - (other?.x ?? 0)),
        y: Math.abs((one?.y ?? 0) - (other?.y ?? 0)),
      };
    };
    const [wide, high] = [apart(groups), apart(blocksOf(one, one.groups, true))];
    expect(wide.x).toBeGreaterThan(wide.y);
    expect(high.y).toBeGreaterThan(high.x);
  });

  test("a hull around a subgroup holds exactly its members", () => {
    for (const { pupils } of subgroups.blocks) {
      const hull = hullOf(pupils.flatMap((pupil) => subgroups.picture.discs[pupil] ?? []));
      for (const [pupil, { centre, radius }] of subgroups.picture.discs.entries()) {
        const edge = [
          { x: centre.x - radius, y: centre.y },
          { x: centre.x + radius, y: centre.y },
          { x: centre.x, y: centre.y - radius },
          { x: centre.x, y: centre.y + radius },
        ];
        const inside = edge.filter((point) => hullHolds(hull, point)).length;
        expect(inside).toBe(pupils.includes(pupil) ? edge.length : 0);
      }
    }
  });
});

function at({ picture }: ViewPicture, pupil: number) {
  return picture.discs[pupil]?.centre ?? { x: 0, y: 0 };
}

function middleOf({ discs }: SociogramPicture, pupils: readonly number[]) {
  const own = pupils.flatMap((pupil) => discs[pupil]?.centre ?? []);
  return {
    x: own.reduce((sum, { x }) => sum + x, 0) / Math.max(1, own.length),
    y: own.reduce((sum, { y }) => sum + y, 0) / Math.max(1, own.length),
  };
}

describe("the same answers", () => {
  const [first] = cases;
  if (first === undefined) throw new Error("There is no case");

  test("some of these classes have stable subgroups", () => {
    expect(cases.filter(({ subgroups }) => subgroups.length > 1).length).toBeGreaterThan(2);
  });

  test("give the same bytes, in whatever order pupils are given", () => {
    const turned = reversed(first);
    for (const kind of ["target", "groups", "subgroups"] as const) {
      const view = (one: Case): ViewPicture =>
        kind === "target" ? targetOf(one) : blocksOf(one, one[kind]);
      const picture = view(first);
      expect(JSON.stringify(view(first))).toBe(JSON.stringify(picture));
      expect(view(turned).picture.discs.toReversed()).toEqual(picture.picture.discs);
      expect(view(turned).picture.labels.toReversed()).toEqual(picture.picture.labels);
    }
  });

  test("stand in the target near those with whom choices are mutual", () => {
    const length = (picture: SociogramPicture, type: string): number => {
      const lines = picture.lines.filter((line) => line.type === type);
      const centre = (pupil: number) => picture.discs[pupil]?.centre ?? { x: 0, y: 0 };
      const sum = lines.reduce(
        (all, { from, to }) => all + distanceBetween(centre(from), centre(to)),
        0,
      );
      return sum / lines.length;
    };
    for (const one of cases.filter(({ map }) => map.pupils.length >= 18)) {
      const { picture } = targetOf(one);
      const pairs = picture.discs.flatMap((disc, a) =>
        picture.discs.slice(a + 1).map((other) => distanceBetween(disc.centre, other.centre)),
      );
      const mean = pairs.reduce((sum, far) => sum + far, 0) / pairs.length;
      expect(length(picture, "mutual")).toBeLessThan(0.85 * mean);
    }
  });
});

function reversed({ map, groups, subgroups, name }: Case): Case {
  const last = map.pupils.length - 1;
  const turn = (blocks: readonly ViewBlock[]): readonly ViewBlock[] =>
    blocks.map((block) => ({ ...block, pupils: block.pupils.map((pupil) => last - pupil) }));
  return {
    name,
    map: {
      pupils: map.pupils.toReversed(),
      ties: map.ties.map((tie) => ({ ...tie, a: last - tie.a, b: last - tie.b })),
      start: map.start?.toReversed() ?? null,
    },
    groups: turn(groups),
    subgroups: turn(subgroups),
  };
}
