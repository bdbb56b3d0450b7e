import { describe, expect, test } from "vitest";
import { quickAnalysis } from "../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import { arrangeSociogram } from "../../../src/core/sociogram/arrange.ts";
import { distanceBetween } from "../../../src/core/sociogram/geometry.ts";
import { arrangeView } from "../../../src/core/sociogram/views/arrange-view.ts";
import {
  groupNames,
  mapFacts,
  mapViews,
  type MapFacts,
  type MapView,
} from "../../../src/core/sociogram/views/facts.ts";
import { hullHolds, hullOf } from "../../../src/core/sociogram/views/hull.ts";
import type { ViewPlan } from "../../../src/core/sociogram/views/view-picture.ts";
import { arcPath, groupLetters } from "../../../src/ui/teacher/results/map-views/view-marks.ts";
import {
  mapViewWords,
  spokenFacts,
  viewColumns,
  type ViewSpeech,
} from "../../../src/ui/teacher/results/map-views/view-words.ts";
import { inventClass } from "../../support/invented-class.ts";
import { requestFrom } from "../../support/invented-map.ts";

const { names, input } = inventClass({ pupils: 26, seed: 1, participation: 1 });
const analysis = analyseClass(input, quickAnalysis);
const [question] = analysis.questions;
if (question === undefined) throw new Error("There is no question");
const influence = analysis.questions.find(({ kind }) => kind === "influence") ?? null;
const groups = input.pupils.map(({ group }) => group);

function factsOf(view: MapView): MapFacts {
  return mapFacts({
    view,
    analysis,
    question: question ?? raise(),
    second: view === "pair" ? influence : null,
    communities: question?.structure.communities ?? null,
    groups,
    filter: { type: "all" },
  });
}

function raise(): never {
  throw new Error("There is no question");
}

function speechOf(view: MapView, language: "nb" | "nn" | "en" = "nb"): ViewSpeech {
  return {
    texts: mapViewWords[language],
    facts: factsOf(view),
    first: "Friminutt",
    second: view === "pair" ? "Bestemmer" : null,
    groupNames: groupNames(groups),
  };
}

/** What the table says under a heading, one a pupil; null without such a column. */
function columnOf(view: MapView, heading: string): readonly string[] | null {
  const column = viewColumns(speechOf(view)).find((one) => one.heading === heading);
  return column ? names.map((_, pupil) => column.cell(pupil)) : null;
}

function pictureOf(view: MapView) {
  const map = requestFrom(analysis, names, 0);
  const start = arrangeSociogram(map).discs.map(({ centre }) => centre);
  const facts = factsOf(view);
  const blocks =
    view === "subgroups"
      ? facts.subgroups
      : facts.groups.map((_, place) =>
          facts.pupils.flatMap(({ group }, pupil) => (group === place ? [pupil] : [])),
        );
  const plan: ViewPlan =
    view === "target"
      ? { type: "target" }
      : {
          type: "blocks",
          upright: false,
          blocks: blocks.map((pupils) => ({ pupils, titleWidth: 90 })),
        };
  return arrangeView({ map: { ...map, start }, plan });
}

const texts = mapViewWords.nb;

describe("the table says what the picture shows", () => {
  test("in rings: the ring a pupil stands on is the one the table names", () => {
    const { picture, rings } = pictureOf("target");
    const seen = picture.discs.map(({ centre }) => {
      const nearest = rings.toSorted(
        (a, b) =>
          Math.abs(distanceBetween(centre, a.centre) - a.radius) -
          Math.abs(distanceBetween(centre, b.centre) - b.radius),
      )[0];
      return String(nearest?.received);
    });
    expect(columnOf("target", texts.table.ring)).toEqual(seen);
  });

  test("in subgroups: the hull around a pupil is the one the table names", () => {
    const { picture, blocks } = pictureOf("subgroups");
    expect(blocks.length).toBeGreaterThan(1);
    const hulls = blocks.map(({ pupils }) =>
      hullOf(pupils.flatMap((one) => picture.discs[one] ?? [])),
    );
    const seen = picture.discs.map(({ centre }) => {
      const place = hulls.findIndex((hull) => hullHolds(hull, centre));
      return place === -1 ? texts.table.noSubgroup : texts.table.subgroupOf(place + 1);
    });
    expect(columnOf("subgroups", texts.table.subgroup)).toEqual(seen);
  });

  test("in groups: those who stand together have one name in the table", () => {
    const { blocks } = pictureOf("groups");
    const told = columnOf("groups", texts.table.group);
    for (const [place, { pupils }] of blocks.entries()) {
      expect(new Set(pupils.map((pupil) => told?.[pupil]))).toEqual(
        new Set([groupNames(groups)[place]]),
      );
    }
    expect(blocks.flatMap(({ pupils }) => pupils).length).toBe(names.length);
  });

  test("beside a second question: the arc is as long as the count in the table is high", () => {
    const told = columnOf("pair", "Bestemmer");
    const { pupils, secondMost } = factsOf("pair");
    expect(told).toEqual(pupils.map(({ secondReceived }) => String(secondReceived)));
    for (const { secondReceived } of pupils) {
      const share = (secondReceived ?? 0) / secondMost;
      expect(arcPath(10, share) === "").toBe(secondReceived === 0);
      expect(arcPath(10, share).includes(" 1 1 ")).toBe(share > 0.5);
    }
  });

  test("in every view: whoever is marked is noted, and nobody else", () => {
    for (const view of mapViews) {
      const told = columnOf(view, texts.table.marks);
      for (const [pupil, { quiet, positions }] of factsOf(view).pupils.entries()) {
        const wanted = [
          ...(quiet ? [texts.table.quiet] : []),
          ...positions.map((position) => texts.table.positions[position]),
        ];
        expect(told?.[pupil]).toBe(wanted.join(", ") || "–");
      }
    }
  });

  test("a view says nothing of another: such columns are missing", () => {
    const headings = (view: MapView) => viewColumns(speechOf(view)).map(({ heading }) => heading);
    expect(headings("all")).toEqual([texts.table.marks]);
    expect(headings("mutual")).toEqual([texts.table.marks]);
    expect(headings("pair")).toEqual(["Bestemmer", texts.table.contrast, texts.table.marks]);
    expect(headings("target")).toEqual([texts.table.ring, texts.table.marks]);
  });
});

test("what is heard of a pupil is what the table says, in every language", () => {
  for (const language of ["nb", "nn", "en"] as const) {
    const { spoken } = mapViewWords[language];
    for (const [pupil, one] of factsOf("target").pupils.entries()) {
      const told = spokenFacts(speechOf("target", language), pupil);
      expect(told).toContain(spoken.ring(one.received));
      expect(told.includes(spoken.quiet)).toBe(one.quiet);
      for (const position of ["cut-point", "power"] as const) {
        expect(told.includes(spoken.positions[position])).toBe(one.positions.includes(position));
      }
    }
    for (const [pupil, one] of factsOf("subgroups").pupils.entries()) {
      const told = spokenFacts(speechOf("subgroups", language), pupil);
      const sentence = one.subgroup === null ? "" : spoken.subgroup(one.subgroup + 1);
      expect(told).toContain(sentence);
    }
  }
});

test("groups are told apart by letters, or by numbers where letters are alike", () => {
  expect(groupLetters(["gutter", "jenter"])).toEqual(["G", "J"]);
  expect(groupLetters(["gruppe a", "gruppe b"])).toEqual(["1", "2"]);
});
