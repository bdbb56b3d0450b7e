import { describe, expect, test } from "vitest";
import type { PupilId, RandomBytes } from "../../src/core/ids.ts";
import {
  addPupil,
  classProblems,
  createSchoolClass,
  displayNames,
  fewestPupils,
  isReadyForSurvey,
  mostPupils,
  removePupil,
  renameClass,
  renamePupil,
  type NewPupil,
  type SchoolClass,
} from "../../src/core/school-class.ts";

const sixNames = [
  "Åse Bjørnstad",
  "Emma Lund",
  "Emma Strand",
  "Noah Ødegård",
  "Ida Moe",
  "Per Dal",
];

describe("creating a class", () => {
  test("keeps order, cleans names and gives every pupil an id of its own", () => {
    const schoolClass = testCreateClass(["  Åse   Bjørnstad ", ...sixNames.slice(1)]);
    expect(namesOf(schoolClass)).toEqual(sixNames);
    expect(new Set(schoolClass.pupils.map((pupil) => pupil.id)).size).toBe(6);
  });

  test("may begin without pupils", () => {
    expect(testCreateClass([]).pupils).toEqual([]);
  });

  test("says which pupil's name is refused, and why", () => {
    const created = createSchoolClass(
      { name: "5A", groupLabel: null, pupils: toPupils(["Emma Lund", "01020312345"]) },
      countingRandom(),
    );
    expect(created).toEqual({
      ok: false,
      error: { type: "pupil-refused", position: 1, reason: { type: "name-unreadable" } },
    });
  });

  test("refuses a nameless class and one of more than 60", () => {
    const random = countingRandom();
    expect(createSchoolClass({ name: " ", groupLabel: null, pupils: [] }, random)).toEqual({
      ok: false,
      error: { type: "class-name-refused", reason: { type: "name-missing" } },
    });
    const pupils = toPupils(manyNames(mostPupils + 1));
    expect(createSchoolClass({ name: "5A", groupLabel: null, pupils }, random)).toEqual({
      ok: false,
      error: { type: "class-full", most: 60 },
    });
  });
});

describe("editing a class", () => {
  test("a new pupil comes last and the former class is untouched", () => {
    const before = testCreateClass(sixNames);
    const after = valueOf(addPupil(before, { name: "Nora Vik", group: null }, otherRandom()));
    expect(namesOf(after)).toEqual([...sixNames, "Nora Vik"]);
    expect(namesOf(before)).toEqual(sixNames);
  });

  test("the sixty-first pupil is refused", () => {
    const full = testCreateClass(manyNames(mostPupils));
    expect(addPupil(full, { name: "Nora Vik", group: null }, otherRandom())).toEqual({
      ok: false,
      error: { type: "class-full", most: 60 },
    });
  });

  test("another name leaves nothing of the former one behind", () => {
    const before = testCreateClass(sixNames);
    const after = valueOf(renamePupil(before, idAt(before, 0), "Kari Nordmann"));
    expect(idAt(after, 0)).toBe(idAt(before, 0));
    expect(JSON.stringify(after)).not.toMatch(/Åse|Bjørnstad/u);
    expect([...displayNames(after).values()][0]).toBe("Kari");
  });

  test("a name that is refused leaves the class as it was", () => {
    const before = testCreateClass(sixNames);
    expect(renamePupil(before, idAt(before, 1), "  ")).toEqual({
      ok: false,
      error: { type: "name-missing" },
    });
    expect(renamePupil(before, idAt(before, 1), "x".repeat(61))).toEqual({
      ok: false,
      error: { type: "name-too-long", length: 61, longest: 60 },
    });
  });

  test("removes the pupil asked for and no other", () => {
    const before = testCreateClass(sixNames);
    const after = valueOf(removePupil(before, idAt(before, 2)));
    expect(namesOf(after)).toEqual(sixNames.toSpliced(2, 1));
  });

  test("a pupil who is not in the class can be neither renamed nor removed", () => {
    const schoolClass = testCreateClass(sixNames);
    const gone = idAt(schoolClass, 2);
    const without = valueOf(removePupil(schoolClass, gone));
    const unknown = { ok: false, error: { type: "pupil-unknown" } };
    expect(removePupil(without, gone)).toEqual(unknown);
    expect(renamePupil(without, gone, "Nora Vik")).toEqual(unknown);
  });

  test("the class can be renamed", () => {
    const schoolClass = testCreateClass(sixNames);
    expect(valueOf(renameClass(schoolClass, " 10-B  (2026/27) ")).name).toBe("10-B (2026/27)");
    expect(renameClass(schoolClass, "01020312345").ok).toBe(false);
  });
});

describe("what stands between a class and its survey", () => {
  test("nothing, for a class of ordinary names", () => {
    expect(classProblems(testCreateClass(sixNames))).toEqual([]);
    expect(isReadyForSurvey(testCreateClass(sixNames))).toBe(true);
  });

  test("fewer than five block, five do not", () => {
    const four = testCreateClass(sixNames.slice(0, fewestPupils - 1));
    expect(classProblems(four)).toEqual([{ type: "too-few", blocking: true, count: 4, fewest: 5 }]);
    expect(isReadyForSurvey(four)).toBe(false);
    expect(isReadyForSurvey(testCreateClass(sixNames.slice(0, fewestPupils)))).toBe(true);
  });

  test("the same full name twice is pointed out, however written, and does not block", () => {
    const schoolClass = testCreateClass([...sixNames, "EMMA  lund"]);
    expect(classProblems(schoolClass)).toEqual([
      { type: "double", blocking: false, pupils: [idAt(schoolClass, 1), idAt(schoolClass, 6)] },
    ]);
    expect(isReadyForSurvey(schoolClass)).toBe(true);
  });

  test("a class that was not made here is checked as a whole", () => {
    const made = testCreateClass(manyNames(mostPupils));
    const foreign: SchoolClass = {
      ...made,
      name: "",
      pupils: [...made.pupils, { id: "another" as PupilId, name: "a@b.no", group: null }],
    };
    expect(classProblems(foreign).map((problem) => problem.type)).toEqual([
      "too-many",
      "class-name-refused",
      "name-refused",
    ]);
  });
});

function testCreateClass(names: readonly string[]): SchoolClass {
  return valueOf(
    createSchoolClass({ name: "5A", groupLabel: null, pupils: toPupils(names) }, countingRandom()),
  );
}

function toPupils(names: readonly string[]): readonly NewPupil[] {
  return names.map((name) => ({ name, group: null }));
}

function manyNames(count: number): readonly string[] {
  const letters = "abcdefghij";
  return Array.from(
    { length: count },
    (_, index) => `Elev ${letters[Math.floor(index / 10)]}${letters[index % 10]}`,
  );
}

function namesOf(schoolClass: SchoolClass): readonly string[] {
  return schoolClass.pupils.map((pupil) => pupil.name);
}

function idAt(schoolClass: SchoolClass, index: number): PupilId {
  const pupil = schoolClass.pupils[index];
  if (pupil === undefined) throw new Error("no such pupil in the test's class");
  return pupil.id;
}

function valueOf<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

function countingRandom(start = 0): RandomBytes {
  let next = start;
  return (length) => new Uint8Array(length).fill((next += 1));
}

function otherRandom(): RandomBytes {
  return countingRandom(200);
}
