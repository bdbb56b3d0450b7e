import { describe, expect, test } from "vitest";
import { withFirmness } from "../../../src/app/teacher/firm-signs.ts";
import { readRecord } from "../../../src/app/vault/record.ts";
import {
  defaultSettings,
  settingsRecord,
} from "../../../src/app/teacher/records/settings-record.ts";
import { rosterOf } from "../../../src/app/teacher/results-roster.ts";
import {
  allColumns,
  chosenColumns,
  columnKey,
  firmestOf,
  isShown,
  isTurned,
  nextSort,
  sortedBy,
  turned,
  noFilter,
  ownFirst,
  sortedPupils,
  toldSigns,
  usualColumns,
  usualSort,
  withColumn,
} from "../../../src/app/teacher/roster-table.ts";
import { defaultFirmness, quickAnalysis } from "../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import type { ClassAnalysis } from "../../../src/core/analysis.ts";
import type { QuestionId } from "../../../src/core/ids.ts";
import type { Sign } from "../../../src/core/signs/sign.ts";
import { inventClass } from "../../support/invented-class.ts";
import { openKnownVault, openNewVault, valueOf } from "../../support/teacher-harness.ts";

const { names, input } = inventClass({ pupils: 26, seed: 1, participation: 0.9 });
const analysis = analyseClass(input, { ...quickAnalysis, firmness: defaultFirmness });
const groups = input.pupils.map(({ group }) => group);
const pupils = { names, groups };
const usual = rosterOf(analysis).flatMap((group) => group.pupils);
const breaks = "breaks" as QuestionId;

describe("columns", () => {
  test("are few at first, and those of the questions that were asked", () => {
    const all = allColumns(analysis, groups);
    expect(chosenColumns(all, null).map(columnKey)).toEqual(["reasons", "chance"]);
    expect(all.map(columnKey)).toEqual([
      ...["reasons", "chance", "signs", "firmness", "group"],
      ...analysis.questions.map(({ id }) => `received:${id}`),
      ...["mutual:breaks", "mutual:work"],
      ...analysis.scales.map(({ id }) => `own:${id}`),
    ]);
    expect(allColumns(analysis, [null]).map(columnKey)).not.toContain("group");
  });

  test("stand in their own order however they were chosen, and others' are remembered", () => {
    const all = allColumns(analysis, groups);
    const signs = { type: "signs" } as const;
    const keys = withColumn(["mutual:breaks", "received:own-1"], signs, true);
    expect(keys).toEqual(["mutual:breaks", "received:own-1", "signs"]);
    expect(chosenColumns(all, keys).map(columnKey)).toEqual(["signs", "mutual:breaks"]);
    expect(withColumn(keys, signs, false)).toEqual(["mutual:breaks", "received:own-1"]);
    expect(withColumn(null, signs, true)).toEqual([...usualColumns, "signs"]);
  });

  test("are remembered in the vault, over locking", async () => {
    const page = await openNewVault();
    expect(page.app.settings.rosterColumns()).toBeNull();
    const keys = ["reasons", "received:helps-others", "own:own-0123456789abcdef0123456789abcdef"];
    valueOf(await page.app.settings.setRosterColumns(keys));
    const again = await openKnownVault(page);
    expect(again.app.settings.rosterColumns()).toEqual(keys);
  });

  test("are not chosen in settings that were stored before they could be", () => {
    const { rosterColumns, withdrawals, roundInvitation, ...older } = defaultSettings;
    const row = { table: "settings", id: "settings", scope: "vault", revision: 1 } as const;
    expect(readRecord(settingsRecord, { ...row, schema: 2, value: older })?.value).toEqual({
      ...older,
      rosterColumns,
      withdrawals,
      roundInvitation,
    });
    const strange = { ...older, rosterColumns: ["Ola Nordmann"] };
    expect(readRecord(settingsRecord, { ...row, schema: 3, value: strange })).toBeNull();
  });
});

describe("the order", () => {
  const by = (key: string, descending = false) =>
    sortedPupils(analysis, pupils, { by: key, descending });

  test("is as the roster has it, until a heading is pressed: one way, the other, and back", () => {
    expect(by("sign")).toEqual(usual);
    expect(by("sign", true)).toEqual(usual.toReversed());
    const first = nextSort(usualSort, "received:breaks");
    expect(first).toEqual({ by: "received:breaks", descending: true });
    const second = nextSort(first, "received:breaks");
    expect(second).toEqual({ by: "received:breaks", descending: false });
    expect(nextSort(second, "received:breaks")).toEqual(usualSort);
    expect(nextSort(second, "name")).toEqual({ by: "name", descending: false });
  });

  test("is turned only until it is sorted by something else", () => {
    const ticked = turned(sortedBy("received:breaks"));
    expect([isTurned(sortedBy("received:breaks")), isTurned(ticked)]).toEqual([false, true]);
    expect(turned(ticked)).toEqual({ by: "received:breaks", descending: true });
    expect(isTurned(sortedBy("name"))).toBe(false);
    expect(sortedBy("sign")).toEqual(usualSort);
  });

  test("holds every pupil once, by whatever it is sorted", () => {
    for (const column of allColumns(analysis, groups)) {
      for (const descending of [false, true]) {
        const order = by(columnKey(column), descending);
        expect(order.toSorted((a, b) => a - b)).toEqual([...names.keys()]);
      }
    }
  });

  test("by choices received is that of the counts, equals as the roster has them", () => {
    const received = (pupil: number) => analysis.questions[0]?.pupils[pupil]?.received ?? -1;
    const order = by("received:breaks", true);
    for (const [place, pupil] of order.entries()) {
      const before = order[place - 1];
      if (before === undefined) continue;
      expect(received(before)).toBeGreaterThanOrEqual(received(pupil));
      if (received(before) === received(pupil)) {
        expect(usual.indexOf(before)).toBeLessThan(usual.indexOf(pupil));
      }
    }
    expect(by("chance")).toEqual(by("received:breaks"));
  });

  test("has who has no value last, whichever way round", () => {
    const scale = analysis.scales[0]?.id;
    const values: Readonly<Record<string, (pupil: number) => number | null | undefined>> = {
      "mutual:breaks": (pupil) => analysis.questions[0]?.pupils[pupil]?.mutual,
      [`own:${scale ?? ""}`]: (pupil) =>
        analysis.pupils[pupil]?.ownReports.find(({ questionId }) => questionId === scale)?.value,
    };
    for (const [key, value] of Object.entries(values)) {
      const without = [...names.keys()].filter((pupil) => value(pupil) === null);
      expect(without.length).toBeGreaterThan(0);
      for (const descending of [false, true]) {
        expect(new Set(by(key, descending).slice(-without.length))).toEqual(new Set(without));
      }
    }
  });

  test("by name is the Norwegian one", () => {
    const three = { names: ["Åse", "Zara", "Ærlend"], groups: [null, null, null] };
    const few = { ...analysis, pupils: analysis.pupils.slice(0, 3) };
    const order = sortedPupils(few, three, { by: "name", descending: false });
    expect(order.map((pupil) => three.names[pupil])).toEqual(["Zara", "Ærlend", "Åse"]);
  });

  test("by an own answer begins with what asks most of the adults", () => {
    const concerns = by("own:bullied").map(
      (pupil) =>
        analysis.pupils[pupil]?.ownReports.find(({ questionId }) => questionId === "bullied")
          ?.concern ?? null,
    );
    const rank = { strong: 0, some: 1, none: 2 };
    const ranks = concerns.map((concern) => (concern === null ? 3 : rank[concern]));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBeGreaterThan(1);
  });

  test("by firmness begins with the firmest sign of each", () => {
    const words = by("firmness", true).map((pupil) =>
      firmestOf(analysis.pupils[pupil]?.signs ?? []),
    );
    const order = ["firm", "likely", "loose", null];
    const places = words.map((word) => order.indexOf(word));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe("a filter", () => {
  const shown = (filter: Partial<typeof noFilter>) =>
    [...names.keys()].filter(isShown(analysis, pupils, { ...noFilter, ...filter }));

  test("shows all at first, and pupils of the colours asked for", () => {
    expect(shown({})).toHaveLength(26);
    for (const severity of ["red", "amber", "green", "grey"] as const) {
      expect(shown({ severities: [severity] })).toEqual(
        [...names.keys()].filter((pupil) => analysis.pupils[pupil]?.severity === severity),
      );
    }
    const both = shown({ severities: ["red", "amber"] });
    expect(both).toHaveLength(
      analysis.pupils.filter(({ severity }) => severity === "red" || severity === "amber").length,
    );
  });

  test("by question shows those with a sign that rests on it; by group those of the group", () => {
    const found = shown({ questionId: breaks });
    expect(found.length).toBeGreaterThan(0);
    for (const pupil of names.keys()) {
      const signs = analysis.pupils[pupil]?.signs ?? [];
      expect(found.includes(pupil)).toBe(signs.some((sign) => sign.questionIds.includes(breaks)));
    }
    expect(shown({ group: "girl" })).toHaveLength(13);
  });

  test("finds a name by a part of it, without capitals or accents, and all of it together", () => {
    const one = { names: ["Åse", "Aslak", "René"], groups: ["girl", "boy", "boy"] };
    const find = (filter: Partial<typeof noFilter>) =>
      [0, 1, 2].filter(isShown(analysis, one, { ...noFilter, ...filter }));
    expect(find({ name: "ås" })).toEqual([0, 1]);
    expect(find({ name: " rene " })).toEqual([2]);
    expect(find({ name: "as", group: "boy" })).toEqual([1]);
    expect(find({ name: "x" })).toEqual([]);
  });
});

test("how firm a sign is comes to it later, and moves nobody", () => {
  const quick = analyseClass(input, quickAnalysis);
  const firm = withFirmness(quick, analysis);
  expect(withFirmness(quick, null)).toBe(quick);
  const order = (of: ClassAnalysis) => rosterOf(of).map(({ part, pupils: all }) => ({ part, all }));
  expect(order(firm)).toEqual(order(quick));
  const words = firm.pupils.map(({ signs }) => firmestOf(signs));
  expect(words).toEqual(analysis.pupils.map(({ signs }) => firmestOf(signs)));
  expect(new Set(words).size).toBeGreaterThan(1);
});

describe("the signs of a pupil", () => {
  const sign = (id: Sign["id"], basis: Sign["basis"], severity: Sign["severity"]): Sign => ({
    ...{ id, basis, severity, questionIds: [], evidence: [], firmness: null, caution: false },
  });
  const unchosen = sign("unchosen", "classmates", "red");
  const noMutual = sign("no-mutual", "classmates", "amber");
  const alone = sign("own-alone", "own", "red");
  const unhappy = sign("own-not-thriving", "own", "amber");

  test("begin with what the pupil says, and none is lost", () => {
    expect(ownFirst([unchosen, alone, noMutual, unhappy])).toEqual([
      ...[alone, unhappy],
      ...[unchosen, noMutual],
    ]);
  });

  test("are told on the screen by one of each kind, else by the first two", () => {
    expect(toldSigns([])).toEqual([]);
    expect(toldSigns([alone])).toEqual([alone]);
    expect(toldSigns([alone, unhappy, unchosen])).toEqual([alone, unchosen]);
    expect(toldSigns([unchosen, noMutual])).toEqual([unchosen, noMutual]);
  });
});
