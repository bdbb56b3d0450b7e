import { describe, expect, test } from "vitest";
import { quickAnalysis } from "../../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../../src/core/analysis-run.ts";
import {
  groupNames,
  isTieShown,
  mapFacts,
  type MapFacts,
  type MapViewRequest,
} from "../../../../src/core/sociogram/views/facts.ts";
import { inventClass } from "../../../support/invented-class.ts";

function classOf(pupils: number, seed: number, participation = 1) {
  const { input } = inventClass({ pupils, seed, participation });
  const analysis = analyseClass(input, quickAnalysis);
  const groups = input.pupils.map(({ group }) => group);
  const factsOf = (changed: Partial<MapViewRequest> = {}): MapFacts => {
    const [question] = analysis.questions;
    if (question === undefined) throw new Error("There is no question");
    return mapFacts({
      view: "all",
      analysis,
      question,
      second: null,
      communities: question.structure.communities,
      groups,
      filter: { type: "all" },
      ...changed,
    });
  };
  return { analysis, groups, factsOf };
}

const classes = [
  classOf(26, 1),
  classOf(26, 3),
  classOf(26, 5),
  classOf(26, 2),
  classOf(60, 3),
  classOf(30, 9),
  classOf(5, 4),
];

describe("what a view marks", () => {
  test("pupils nobody mentioned are those with the sign", () => {
    for (const { analysis, factsOf } of classes) {
      expect(factsOf().pupils.map(({ quiet }) => quiet)).toEqual(
        analysis.pupils.map(({ signs }) => signs.some(({ id }) => id === "unseen")),
      );
    }
    expect(classes.some(({ factsOf }) => factsOf().pupils.some(({ quiet }) => quiet))).toBe(true);
  });

  test("positions are the analysis' cut points and signs of power, on questions of affiliation alone", () => {
    for (const { analysis, factsOf } of classes) {
      for (const question of analysis.questions) {
        const marked = factsOf({ question }).pupils.map(({ positions }) => positions);
        const isAffiliation = question.kind === "affiliation" && question.state !== "too-few";
        for (const [pupil, positions] of marked.entries()) {
          const cut = question.structure.cutPoints.includes(pupil);
          expect(positions.includes("cut-point")).toBe(isAffiliation && cut);
          const power = analysis.pupils[pupil]?.signs.some(
            ({ id, questionIds }) => id === "power-position" && questionIds.includes(question.id),
          );
          expect(positions.includes("power")).toBe(isAffiliation && power);
        }
      }
    }
  });

  test("a pair tells who is chosen by many for one and by few for the other", () => {
    let contrasts = 0;
    for (const { analysis, factsOf } of classes) {
      const [question] = analysis.questions;
      const second = analysis.questions.find(({ kind }) => kind === "influence") ?? null;
      const facts = factsOf({ view: "pair", second });
      expect(facts.pupils.map(({ secondReceived }) => secondReceived)).toEqual(
        second?.pupils.map(({ received }) => received),
      );
      expect(facts.secondMost).toBe(Math.max(...(second?.pupils ?? []).map((one) => one.received)));
      for (const [pupil, { contrast }] of facts.pupils.entries()) {
        const [one, other] = [question?.pupils[pupil], second?.pupils[pupil]];
        if (one === undefined || other === undefined) throw new Error("A pupil is missing");
        const isMore = one.reading === "many" && other.received < other.expected;
        const isLess = other.reading === "many" && one.received < one.expected;
        expect(contrast).toBe(isMore ? "first" : isLess ? "second" : null);
        if (contrast !== null) contrasts += 1;
      }
    }
    expect(contrasts).toBeGreaterThan(0);
  });

  test("subgroups are those chosen within the stable ones of the analysis, and only in their view", () => {
    let outside = 0;
    for (const { analysis, factsOf } of classes) {
      const [question] = analysis.questions;
      const groups = question?.structure.communities?.groups ?? [];
      const readable = question?.state !== "too-few";
      const stable = readable ? groups.filter((group) => group.stable) : [];
      const facts = factsOf({ view: "subgroups" });
      const members = new Set(facts.subgroups.flat());
      for (const subgroup of facts.subgroups) {
        expect(subgroup.length).toBeGreaterThanOrEqual(3);
        expect(stable.some(({ pupils }) => subgroup.every((one) => pupils.includes(one)))).toBe(
          true,
        );
      }
      for (const [pupil, { subgroup, received }] of facts.pupils.entries()) {
        const place = facts.subgroups.findIndex((pupils) => pupils.includes(pupil));
        expect(subgroup).toBe(place === -1 ? null : place);
        // No outline goes around a child whom nobody has chosen.
        if (received === 0) expect(members.has(pupil)).toBe(false);
        const wasMember = stable.some(({ pupils }) => pupils.includes(pupil));
        if (!wasMember || members.has(pupil)) continue;
        outside += 1;
        const chosenBy = (question?.ties ?? []).flatMap(({ a, b, type }) =>
          b === pupil ? [a] : a === pupil && type === "mutual" ? [b] : [],
        );
        const own = stable.find(({ pupils }) => pupils.includes(pupil))?.pupils ?? [];
        const remaining = chosenBy.filter((one) => own.includes(one) && members.has(one));
        expect(remaining).toEqual([]);
      }
      expect(factsOf({ view: "target" }).subgroups).toEqual([]);
      expect(factsOf({ view: "subgroups", communities: null }).subgroups).toEqual([]);
    }
    expect(outside).toBeGreaterThan(0);
  });

  test("half a class carries no marks from classmates' choices", () => {
    const { factsOf, analysis } = classOf(26, 5, 0.5);
    const facts = factsOf({ view: "subgroups" });
    expect(facts.subgroups).toEqual([]);
    expect(facts.pupils.flatMap(({ positions }) => positions)).toEqual([]);
    expect(facts.pupils.some(({ quiet }) => quiet)).toBe(false);
    const second = analysis.questions.find(({ kind }) => kind === "influence") ?? null;
    const pair = factsOf({ view: "pair", second });
    expect(pair.pupils.every(({ contrast }) => contrast === null)).toBe(true);
  });
});

describe("a filter", () => {
  test("keeps a group, or those who are red or amber", () => {
    const { analysis, groups, factsOf } = classOf(26, 1);
    const girls = factsOf({ filter: { type: "group", group: "girl" } });
    expect(girls.pupils.map(({ kept }) => kept)).toEqual(groups.map((group) => group === "girl"));
    const need = factsOf({ filter: { type: "may-need" } });
    expect(need.pupils.map(({ kept }) => kept)).toEqual(
      analysis.pupils.map(({ severity }) => severity === "red" || severity === "amber"),
    );
    expect(new Set(need.pupils.map(({ kept }) => kept)).size).toBe(2);
  });

  test("shows every tie of someone who is kept, and no other", () => {
    const { analysis, groups, factsOf } = classOf(26, 1);
    const facts = factsOf({ filter: { type: "group", group: "girl" } });
    for (const { a, b } of analysis.questions[0]?.ties ?? []) {
      const wanted = groups[a] === "girl" || groups[b] === "girl";
      expect(isTieShown(facts, { from: a, to: b })).toBe(wanted);
    }
  });
});

test("groups come once each, in the order of their code points", () => {
  expect(groupNames(["b", null, "a", "b", "Å"])).toEqual(["a", "b", "Å"]);
});
