import { expect, test } from "vitest";
import { levelOfClassName } from "../../src/core/school-level.ts";
import { freeName } from "../../src/core/survey-naming.ts";

test.each([
  ["1A", "grades-1-4"],
  ["4b", "grades-1-4"],
  ["5. trinn", "grades-5-7"],
  ["7B", "grades-5-7"],
  ["Klasse 8D", "grades-8-10"],
  ["10A", "grades-8-10"],
  ["VG1 A", "upper-secondary"],
  ["vg 3", "upper-secondary"],
  ["1STA", "upper-secondary"],
  ["2idb", "upper-secondary"],
  ["1st grade", "grades-1-4"],
  ["3rd grade", "grades-1-4"],
  ["Solstua barnehage", "kindergarten"],
  ["11A", null],
  ["2027", null],
  ["Gruppe A", null],
])("the class %s is taken for %s", (name, level) => {
  expect(levelOfClassName(name)).toBe(level);
});

test("a name that is taken gets the lowest number that is free", () => {
  expect(freeName("Høsten 2026", ["Våren 2026"])).toBe("Høsten 2026");
  expect(freeName("Høsten 2026", ["Høsten 2026", "Høsten 2026 (3)"])).toBe("Høsten 2026 (2)");
  expect(freeName("Høst", ["Høst", "Høst (2)"])).toBe("Høst (3)");
});
