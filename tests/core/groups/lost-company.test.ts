import { describe, expect, test } from "vitest";
import { lostCompanyIn, lostTies } from "../../../src/core/groups/lost-company.ts";
import type { PupilId } from "../../../src/core/ids.ts";
import { answersOf, numberOf, pupilsOf, question, survey } from "../../support/school.ts";

/** A had B, C and D, and has none of them now; all the others are as they were. */
const rest = "E>F F>E G>H H>G I>J J>I K>L L>K";
const before = answersOf(`A>BCD B>AC C>ABD D>AC ${rest}`);
const now = answersOf(`A>BCD B>C C>BD D>C ${rest}`);

const pupils = pupilsOf(12);
const id = (letter: string): PupilId => pupils[numberOf(letter)]?.id ?? ("" as PupilId);
const ids = (letters: string): PupilId[] => [...letters].map(id);
const asked = (answers: typeof now, work = answers) =>
  survey(pupils, [
    question("breaks", "affiliation", answers),
    question("work", "affiliation", work),
  ]);
const questions = asked(now).nominations.map((one) => one.id);

describe("ties lost since the round before", () => {
  test("are those that were mutual then and on none of the questions now", () => {
    const lost = lostTies(asked(before), asked(now), questions);
    expect(lost.get(id("A"))).toEqual(ids("BCD"));
    expect(lost.get(id("B"))).toEqual(ids("A"));
    expect(lost.get(id("E"))).toEqual([]);
    const stands = lostTies(asked(before), asked(now, before), questions);
    expect(stands.get(id("A"))).toEqual([]);
  });

  test("are not known where the rounds cannot be compared", () => {
    const fewer = now.map((answer, pupil) => (pupil < 8 ? ({ type: "skipped" } as const) : answer));
    expect(lostTies(asked(before), asked(fewer), questions).size).toBe(0);
    expect(lostTies(asked(before), asked(now), []).size).toBe(0);
  });
});

describe("a group", () => {
  const lost = lostTies(asked(before), asked(now), questions);

  test("tells of the one who is with those who were lost, once", () => {
    expect(lostCompanyIn(ids("EBADC"), lost)).toEqual([{ pupil: id("A"), mates: ids("BDC") }]);
    expect(lostCompanyIn(ids("ABE"), lost)).toEqual([]);
    expect(lostCompanyIn(ids("ABCE"), lost)).toEqual([{ pupil: id("A"), mates: ids("BC") }]);
    expect(lostCompanyIn(ids("ABCEFG"), lost)).toEqual([]);
    expect(lostCompanyIn(ids("BA"), lost)).toEqual([{ pupil: id("B"), mates: ids("A") }]);
    expect(lostCompanyIn(ids("EFGH"), lost)).toEqual([]);
    expect(lostCompanyIn(ids("A"), lost)).toEqual([]);
  });
});
