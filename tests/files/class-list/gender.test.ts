import { expect, test } from "vitest";
import { isGenderColumn, readGenders } from "../../../src/files/class-list/gender.ts";

test.each([
  [["J", "G"]],
  [["K", "M"]],
  [["k", "m"]],
  [["Jente", "Gutt"]],
  [["jente", "gut"]],
  [["Kvinne", "Mann"]],
  [["Female", "Male"]],
  [["F", "M"]],
  [["Girl", "Boy"]],
  [["G", "B"]],
])("%j are a girl and a boy", (written) => {
  expect(readGenders(written)).toEqual(["girl", "boy"]);
  expect(isGenderColumn([...written, ""])).toBe(true);
});

test("blank and other words give no group", () => {
  expect(readGenders(["", "  ", "?", "Ukjent", "15991012345"])).toEqual(Array(5).fill(null));
});

test("a column of other letters, or of one gender alone, is not taken for gender without a heading", () => {
  expect(isGenderColumn(["A", "B"])).toBe(false);
  expect(isGenderColumn(["G", "G"])).toBe(false);
  expect(isGenderColumn([])).toBe(false);
});
