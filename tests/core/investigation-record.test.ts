import { describe, expect, test } from "vitest";
import type { PupilId } from "../../src/core/ids.ts";
import {
  checkRecord,
  emptyRecord,
  recordFailure,
  recordLimits,
  type InvestigationRecord,
} from "../../src/core/investigation-record.ts";
import type { CalendarDay } from "../../src/core/survey-dates.ts";

const day = (text: string) => text as CalendarDay;
const today = day("2026-11-21");
const method = { what: "Samtaler", on: day("2026-10-01"), result: "Motstridende svar" };
const complete: InvestigationRecord = {
  teacher: "Kari Nordmann",
  suspicion: "Melding om utestenging fra to foreldre.",
  grounds: { longLasting: "", unclear: "Elevene forteller ulikt.", complicated: "" },
  otherMethods: [method],
  decision: { by: "Per Hansen", role: "Rektor", on: day("2026-11-20") },
  pupils: ["AAAAAAAAAAAAAAAAAAAAAA" as PupilId],
  whyThese: "Bare de som er sammen i friminuttet.",
  sealedOn: null,
};
const gapsOf = (change: Partial<InvestigationRecord>) =>
  checkRecord({ ...complete, ...change }, today).map(({ type }) => type);

describe("a record", () => {
  test("that is complete lacks nothing, also on the day of the decision", () => {
    expect(gapsOf({})).toEqual([]);
    expect(gapsOf({ decision: { ...complete.decision, on: today } })).toEqual([]);
  });

  test("that is empty lacks everything", () => {
    expect(checkRecord(emptyRecord, today).map(({ type }) => type)).toEqual([
      "teacher-missing",
      "suspicion-missing",
      "grounds-missing",
      "methods-missing",
      "decider-missing",
      "decider-role-missing",
      "decision-day-missing",
      "pupils-missing",
      "reason-for-pupils-missing",
    ]);
  });

  test.each<[string, Partial<InvestigationRecord>, string]>([
    ["a word instead of a suspicion", { suspicion: "mobbing" }, "suspicion-missing"],
    ["blanks instead of words", { suspicion: " ".repeat(40) }, "suspicion-missing"],
    ["figures instead of words", { suspicion: "12345678901234" }, "suspicion-missing"],
    ["no ground", { grounds: emptyRecord.grounds }, "grounds-missing"],
    ["a method without its day", { otherMethods: [{ ...method, on: null }] }, "method-day-missing"],
    [
      "a method without a result",
      { otherMethods: [method, { ...method, result: "" }] },
      "method-result-missing",
    ],
    [
      "a method of tomorrow",
      { otherMethods: [method, { ...method, on: day("2026-11-22") }] },
      "method-in-future",
    ],
    [
      "a decision of tomorrow",
      { decision: { ...complete.decision, on: day("2026-11-22") } },
      "decision-in-future",
    ],
    [
      "a decision before anything was tried",
      { decision: { ...complete.decision, on: day("2026-09-30") } },
      "decision-before-methods",
    ],
    [
      "the teacher's own decision",
      { decision: { ...complete.decision, by: "kari  NORDMANN" } },
      "decider-is-teacher",
    ],
    [
      "the same person, last name first",
      { decision: { ...complete.decision, by: "Nordmann, Kari" } },
      "decider-is-teacher",
    ],
    [
      "a decider without a role",
      { decision: { ...complete.decision, role: "" } },
      "decider-role-missing",
    ],
    ["no pupil", { pupils: [] }, "pupils-missing"],
    ["no reason for the pupils", { whyThese: "" }, "reason-for-pupils-missing"],
  ])("is not complete with %s", (_, change, gap) => {
    expect(gapsOf(change)).toEqual([gap]);
  });

  test("says which method lacks what", () => {
    const methods = [method, { what: "", on: null, result: "" }];
    expect(checkRecord({ ...complete, otherMethods: methods }, today)).toEqual([
      { type: "method-what-missing", method: 1 },
      { type: "method-day-missing", method: 1 },
      { type: "method-result-missing", method: 1 },
    ]);
  });

  test("is kept incomplete, but not without bounds", () => {
    expect(recordFailure(emptyRecord)).toBeNull();
    expect(recordFailure({ ...complete, suspicion: "to linjer\nog en til" })).toBeNull();
    const long = "a".repeat(recordLimits.textMost + 1);
    expect(recordFailure({ ...complete, suspicion: long })).toMatchObject({
      type: "record-text-refused",
    });
    expect(recordFailure({ ...complete, whyThese: "snudd \u202E tekst" })).toMatchObject({
      type: "record-text-refused",
    });
    expect(recordFailure({ ...complete, teacher: "to\nlinjer" })).not.toBeNull();
    const otherMethods = Array.from({ length: recordLimits.methodsMost + 1 }, () => method);
    expect(recordFailure({ ...complete, otherMethods })).toMatchObject({
      type: "record-too-many-methods",
    });
  });
});
