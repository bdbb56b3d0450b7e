import { describe, expect, test } from "vitest";
import { quickAnalysis } from "../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import { arrangeSociogram } from "../../../src/core/sociogram/arrange.ts";
import { arrangeView } from "../../../src/core/sociogram/views/arrange-view.ts";
import {
  groupNames,
  isTieShown,
  mapFacts,
  type MapFilter,
  type MapView,
} from "../../../src/core/sociogram/views/facts.ts";
import type { ViewPicture, ViewPlan } from "../../../src/core/sociogram/views/view-picture.ts";
import { linePath } from "../../../src/ui/sociogram/line-path.ts";
import { writePictureFile } from "../../../src/ui/sociogram/picture-file.ts";
import { results } from "../../../src/i18n/nb/results.ts";
import { fileMarksOf } from "../../../src/ui/teacher/results/map-views/file-marks.ts";
import { groupLetters } from "../../../src/ui/teacher/results/map-views/view-marks.ts";
import { mapViewWords } from "../../../src/ui/teacher/results/map-views/view-words.ts";
import { inventClass } from "../../support/invented-class.ts";
import { requestFrom } from "../../support/invented-map.ts";

const { names, input } = inventClass({ pupils: 26, seed: 5, participation: 1 });
const analysis = analyseClass(input, quickAnalysis);
const [question] = analysis.questions;
if (question === undefined) throw new Error("There is no question");
const main = question;
const influence = analysis.questions.find(({ kind }) => kind === "influence") ?? null;
const groups = input.pupils.map(({ group }) => group);
const texts = mapViewWords.nb;
const map = requestFrom(analysis, names, 0);
const everyone = arrangeSociogram(map);

interface Saved {
  readonly svg: string;
  readonly facts: ReturnType<typeof mapFacts>;
  readonly placed: ViewPicture | null;
}

function saved(view: MapView, filter: MapFilter = { type: "all" }, captions = names): Saved {
  const second = view === "pair" ? influence : null;
  const { communities } = main.structure;
  const request = { view, analysis, question: main, second, communities, groups, filter };
  const facts = mapFacts(request);
  const placed = placedOf(view, facts);
  const groupWords = groupNames(groups);
  const whole = placed?.picture ?? everyone;
  const blocks = view === "groups" ? groupWords : facts.subgroups.map((_, at) => `Nr. ${at + 1}`);
  const plan = {
    facts,
    placed,
    titles: blocks,
    letters: groupLetters(groupWords),
    nameless: false,
  };
  const first = "Friminutt";
  const speech = { texts, facts, first, second: second && "Bestemmer", groupNames: groupWords };
  const { svg } = writePictureFile({
    picture: { ...whole, lines: whole.lines.filter((line) => isTieShown(facts, line)) },
    labels: whole.labels,
    captions,
    lookOf: () => ({ halo: false, silent: false, severity: null }),
    mutualOnly: view === "mutual",
    marks: fileMarksOf(plan, speech, whole),
    title: "Hvem liker du å være sammen med?",
    legend: results.map.legend,
    footer: "Fra lærerens hvelv.",
  });
  return { svg, facts, placed };
}

function placedOf(view: MapView, facts: ReturnType<typeof mapFacts>): ViewPicture | null {
  const blocks =
    view === "subgroups"
      ? facts.subgroups
      : facts.groups.map((_, place) =>
          facts.pupils.flatMap(({ group }, pupil) => (group === place ? [pupil] : [])),
        );
  if (view !== "target" && blocks.length === 0) return null;
  const plan: ViewPlan =
    view === "target"
      ? { type: "target" }
      : {
          type: "blocks",
          upright: false,
          blocks: blocks.map((pupils) => ({ pupils, titleWidth: 90 })),
        };
  const start = everyone.discs.map(({ centre }) => centre);
  return arrangeView({ map: { ...map, start }, plan });
}

/** How often a mark is drawn. */
function count(svg: string, mark: string): number {
  return svg.split(`${mark}=""`).length - 1;
}

/** Texts that carry a mark, in the order they are written. */
function textsWith(svg: string, mark: string): readonly string[] {
  return [...svg.matchAll(new RegExp(` ${mark}="">([^<]*)</text>`, "gu"))].map(
    ([, words = ""]) => words,
  );
}

describe("a file of the map holds what its view marks", () => {
  test("in every view: quiet children dotted and special positions, with what that means", () => {
    for (const view of ["all", "mutual"] as const) {
      const { svg, facts } = saved(view);
      const quiet = facts.pupils.filter((pupil) => pupil.quiet);
      const shapes = facts.pupils.flatMap(({ positions }) => positions);
      expect(quiet.length).toBeGreaterThan(0);
      expect(shapes.length).toBeGreaterThan(0);
      // One more for each in the legend.
      expect(svg.split('stroke-dasharray="0.1 4.4"')).toHaveLength(quiet.length + 2);
      expect(count(svg, "data-shape")).toBe(shapes.length);
      expect(svg).toContain(texts.legend.quiet);
      expect(svg).not.toContain(texts.legend.hull);
      expect(svg).not.toContain(texts.legend.ring);
    }
  });

  test("a pair: an arc in each disc that the second question fills, and who differs in bold", () => {
    const { svg, facts } = saved("pair");
    const filled = facts.pupils.filter(({ secondReceived }) => (secondReceived ?? 0) > 0);
    const differing = facts.pupils.filter(({ contrast }) => contrast !== null);
    expect(filled.length).toBeGreaterThan(0);
    expect(differing.length).toBeGreaterThan(0);
    expect(count(svg, "data-arc")).toBe(filled.length);
    expect(svg.split('stroke-width="3.25"')).toHaveLength(differing.length + 2);
    expect(svg).toContain(texts.legend.arc("Bestemmer"));
    expect(svg).toContain(texts.legend.contrast);
  });

  test("rings, each with its count, whole within the picture", () => {
    const { svg, placed } = saved("target");
    const rings = placed?.rings ?? [];
    expect(rings.length).toBeGreaterThan(2);
    expect(count(svg, "data-ring")).toBe(rings.length);
    expect(textsWith(svg, "data-title")).toEqual(rings.map(({ received }) => String(received)));
    expect(svg).toContain(texts.legend.ring);
    const [, width, height] = /width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
    const widest = Math.max(...rings.map(({ radius }) => radius));
    expect(Number(width)).toBeGreaterThan(2 * widest);
    expect(Number(height)).toBeGreaterThan(2 * widest);
  });

  test("stable subgroups: a hull and a title each", () => {
    const { svg, facts } = saved("subgroups");
    expect(facts.subgroups.length).toBeGreaterThan(0);
    expect(count(svg, "data-hull")).toBe(facts.subgroups.length);
    expect(textsWith(svg, "data-title")).toEqual(facts.subgroups.map((_, at) => `Nr. ${at + 1}`));
    expect(svg).toContain(texts.legend.hull);
  });

  test("groups: their letter in every disc, and whose letter it is", () => {
    const { svg, facts } = saved("groups");
    const letters = groupLetters(groupNames(groups));
    expect(textsWith(svg, "data-letter")).toEqual(
      facts.pupils.flatMap(({ group }) => (group === null ? [] : [letters[group]])),
    );
    for (const [at, name] of groupNames(groups).entries()) {
      expect(svg).toContain(texts.legend.group(letters[at] ?? "", name));
    }
  });

  test("a filter: the others fade, their ties are left out, and it is said", () => {
    const [group = ""] = groupNames(groups);
    const { svg, facts } = saved("all", { type: "group", group });
    const kept = facts.pupils.filter((pupil) => pupil.kept).length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(26);
    expect(svg.split('data-pupil="" opacity=')).toHaveLength(26 - kept + 1);
    expect(svg.replaceAll("\n", " ")).toContain(`Viser ${kept} av 26 elever`);
    for (const line of everyone.lines) {
      expect(svg.includes(`d="${linePath(line)}"`)).toBe(isTieShown(facts, line));
    }
  });

  test("without names it has none, nor lines that lead to them", () => {
    const { svg } = saved(
      "all",
      { type: "all" },
      names.map(() => ""),
    );
    for (const name of names) expect(svg).not.toContain(`>${name}<`);
    expect(svg).not.toContain("<line ");
    expect(count(svg, "data-pupil")).toBe(26);
  });
});
