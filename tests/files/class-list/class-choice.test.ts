import { describe, expect, test } from "vitest";
import { createSchoolClass, displayNames } from "../../../src/core/school-class.ts";
import { chooseClass, firstChoice } from "../../../src/files/class-list/class-choice.ts";
import type {
  ClassChoice,
  ClassChoiceWish,
  ClassListPreview,
} from "../../../src/files/class-list/preview.ts";
import { guardianExport, readText } from "./school-files.ts";

describe("one class out of a school", () => {
  const school = readText(guardianExport);

  test("has its own pupils and no group unless one is asked for", () => {
    expect(chosen(school, { className: "5A" })).toEqual({
      className: "5A",
      groupLabel: null,
      pupils: [
        { line: 2, name: "Åse Bjørnstad", group: null },
        { line: 3, name: "Noah Kvam Ødegård", group: null },
        { line: 4, name: "Emma Lund", group: null },
        { line: 5, name: "Emma Strand", group: null },
        { line: 6, name: "Ida Sofie Moe", group: null },
      ],
      problems: [],
      sizeProblem: null,
    });
  });

  test("keeps gender as codes, other groups as written", () => {
    const byGender = chosen(school, { className: "5A", groupColumn: 4 });
    expect(byGender.groupLabel).toBe("gender");
    expect(byGender.pupils.map((pupil) => pupil.group)).toEqual([
      "girl",
      "boy",
      "girl",
      "girl",
      "girl",
    ]);
    const byTutor = chosen(school, { className: "5A", groupColumn: 7 });
    expect(byTutor.groupLabel).toBe("Kontaktlærergruppe");
    expect(byTutor.pupils.map((pupil) => pupil.group)).toEqual([
      "5A-1",
      "5A-2",
      "5A-1",
      "5A-2",
      "5A-1",
    ]);
  });

  test("becomes a class whose pupils can be told apart", () => {
    const choice = chosen(school, { className: "5A" });
    let next = 0;
    const created = createSchoolClass({ name: "5A", ...choice }, (length) =>
      new Uint8Array(length).fill((next += 1)),
    );
    expect(created.ok && [...displayNames(created.value).values()]).toEqual([
      ...["Åse", "Noah", "Emma L.", "Emma S.", "Ida"],
    ]);
    expect(JSON.stringify(created)).not.toContain("line");
  });

  test("that is not in the list, and a column that is no group, are refused", () => {
    expect(chooseClass(school, wish({ className: "7C" }))).toEqual({
      ok: false,
      error: { type: "unknown-class" },
    });
    expect(chooseClass(school, wish({ className: null }))).toMatchObject({ ok: false });
    expect(chooseClass(school, wish({ className: "5A", groupColumn: 3 }))).toEqual({
      ok: false,
      error: { type: "unknown-group-column" },
    });
  });

  test("hears of its own lines' problems and of those without a class, not of others'", () => {
    const preview = readText(
      "Navn;Klasse\nÅse Dal;5A\n;5A\n;6B\nx;y;z;5A\nNoah Vik;6B\nIda Moe;tlf 01234567\n",
    );
    const choice = chosen(preview, { className: "5A" });
    expect(choice.sizeProblem).toEqual({ type: "too-few", count: 1, fewest: 5 });
    expect(choice.problems).toEqual([
      { type: "name-missing", line: 3, className: "5A" },
      { type: "ragged", line: 5, className: null },
      { type: "class-unreadable", line: 7, className: null },
    ]);
  });

  test("is the teacher's to choose where there are several", () => {
    expect(firstChoice(school)).toBe(null);
    expect(firstChoice(readText("Navn;Klasse\nÅse Dal;5A\nNoah Vik;\n"))).toBe(null);
    expect(firstChoice(readText("Navn;Klasse\nÅse Dal;5A\nNoah Vik;5A\n"))).toBe(0);
    expect(firstChoice(readText("Åse Dal\nNoah Vik\n"))).toBe(0);
    expect(firstChoice(readText("15991012345\n"))).toBe(0);
  });

  test("may be the lines without a class", () => {
    const preview = readText("Navn;Klasse\nÅse Dal;5A\nNoah Vik;\n");
    expect(preview.classes).toEqual([
      { name: "5A", count: 1 },
      { name: null, count: 1 },
    ]);
    expect(chosen(preview, { className: null }).pupils.map((pupil) => pupil.name)).toEqual([
      "Noah Vik",
    ]);
  });

  test("named like a property of every object is a class like others", () => {
    const preview = readText("Navn;Klasse\nÅse Dal;__proto__\nNoah Vik;constructor\n");
    expect(chosen(preview, { className: "__proto__" }).pupils).toHaveLength(1);
  });
});

describe("line by line", () => {
  test("every kind of problem has its line in the source", () => {
    const preview = readText(
      [
        "Fornavn;Etternavn;Merknad",
        "Åse;Bjørnstad;",
        "",
        ";;bare merknad",
        "Noah;\uFFFDdeg\uFFFDrd;",
        "Emma;Lund 15991012345;",
        "Ida;Moe\u0007;",
        "123;456;",
        `Per;${"x".repeat(60)};`,
        "Ola;Vik;a;b",
        "Kari",
        "Nora;Dal;",
      ].join("\n"),
    );
    expect(preview.rows.map((row) => row.line)).toEqual([2, 12]);
    expect(preview.ignored.map((ignored) => [ignored.line, ignored.reason])).toEqual([
      [1, "heading"],
      [3, "blank"],
    ]);
    expect(preview.problems.map((problem) => [problem.line, problem.type])).toEqual([
      [4, "name-missing"],
      [5, "name-unreadable"],
      [6, "name-unreadable"],
      [7, "name-unreadable"],
      [8, "name-unreadable"],
      [9, "name-too-long"],
      [10, "ragged"],
      [11, "ragged"],
    ]);
  });

  test("a double is marked with the line it repeats and stays until it is left out", () => {
    const preview = readText("Emma Lund\nNoah Vik\nIda Moe\nPer Dal\nEMMA  LUND\nÅse Bø\n");
    const both = chosen(preview, {});
    expect(both.pupils).toHaveLength(6);
    expect(both.problems).toEqual([{ type: "double", line: 5, firstLine: 1 }]);
    const one = chosen(preview, { excludedLines: new Set([5]) });
    expect(one.pupils.map((pupil) => pupil.line)).toEqual([1, 2, 3, 4, 6]);
    expect(one.problems).toEqual([]);
  });

  test("more than sixty and fewer than five are counted after lines are left out", () => {
    const letters = [..."abcdefgh"];
    const names = letters.flatMap((first) => letters.map((last) => `Elev ${first}${last}`));
    const preview = readText(names.slice(0, 61).join("\n"));
    const all = chosen(preview, {});
    expect(all.sizeProblem).toEqual({ type: "too-many", count: 61, most: 60 });
    expect(all.problems).toEqual([]);
    expect(chosen(preview, { excludedLines: new Set([7]) }).sizeProblem).toBe(null);
    const left = new Set(Array.from({ length: 57 }, (_, index) => index + 1));
    expect(chosen(preview, { excludedLines: left }).sizeProblem).toEqual({
      type: "too-few",
      count: 4,
      fewest: 5,
    });
  });

  test("a line the teacher has left out is no longer a problem", () => {
    const preview = readText("Åse Dal\n15991012345\nNoah Vik\n");
    const choice = chosen(preview, { excludedLines: new Set([2]) });
    expect(choice.problems).toEqual([]);
  });

  test("a list of nothing but problems is shown, not refused", () => {
    const preview = readText("15991012345\n15991012346\n");
    expect(chosen(preview, {}).problems.map((problem) => problem.type)).toEqual([
      "name-unreadable",
      "name-unreadable",
    ]);
  });
});

test("last names first can be turned round", () => {
  const preview = readText("Bjørnstad;Åse\nØdegård;Noah\nLund;Emma\n");
  const turned = chosen(preview, { swapNames: true });
  expect(turned.pupils.map((pupil) => pupil.name)).toEqual([
    ...["Åse Bjørnstad", "Noah Ødegård", "Emma Lund"],
  ]);
});

test("without a class column the file's name names the class", () => {
  expect(chosen(readText("Åse Dal\nNoah Vik\n", "5A.csv"), {}).className).toBe("5A");
});

function wish(parts: Partial<ClassChoiceWish>): ClassChoiceWish {
  return {
    className: null,
    groupColumn: null,
    excludedLines: new Set(),
    swapNames: false,
    ...parts,
  };
}

function chosen(preview: ClassListPreview, parts: Partial<ClassChoiceWish>): ClassChoice {
  const choice = chooseClass(preview, wish(parts));
  if (!choice.ok) throw new Error(choice.error.type);
  return choice.value;
}
