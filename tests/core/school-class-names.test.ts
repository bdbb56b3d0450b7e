import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayNamesOf } from "../../src/core/display-name.ts";
import { nameKey, parseClassName, parsePupilName } from "../../src/core/pupil-name.ts";

const unreadable = { ok: false, error: { type: "name-unreadable" } };

describe("a pupil's name", () => {
  test.each([
    ["Åse Bjørnstad-Ødegård", "Åse Bjørnstad-Ødegård"],
    ["  Emma\t Lund ", "Emma Lund"],
    ["Emma\u00A0Lund", "Emma Lund"],
    ["\uFEFFEmma\u200B Lund", "Emma Lund"],
    ["A\u030Ase", "Åse"],
    ["Ødegård, Noah", "Noah Ødegård"],
    ["Emma Lund,", "Emma Lund"],
    ["Siobhán O’Neill", "Siobhán O’Neill"],
    ["Nguyễn Thị Ánh", "Nguyễn Thị Ánh"],
    ["محمد علي", "محمد علي"],
    ["Олена Шевченко", "Олена Шевченко"],
    ["Áilu Sárá Gáppe", "Áilu Sárá Gáppe"],
    ["Emma 2", "Emma 2"],
    ["J. P. Dal (Jens)", "J. P. Dal (Jens)"],
  ])("%j is kept as %j", (written, kept) => {
    expect(parsePupilName(written)).toEqual({ ok: true, value: kept });
  });

  test.each([
    "01020312345",
    "010203 12345",
    "Emma Lund 01020312345",
    "Emma 010203 12345",
    "Emma 01 02 03",
    "99 88 77 66",
    "emma@eksempel.no",
    "Bj\uFFFDrn",
    "BjÃ¸rn",
    "InÃªs",
    "Emma\u0007Lund",
    "Emma\u202Edlunl",
    "=cmd()",
    "5A",
    "Klasse 5A",
    "- - -",
    "Lund, Emma, 5A",
    "Antall: elever",
  ])("%j is refused without being repeated", (written) => {
    expect(parsePupilName(written)).toEqual(unreadable);
  });

  test("is missing when nothing can be seen of it", () => {
    for (const blank of ["", "  ", "\u200B\u00A0", " , "]) {
      expect(parsePupilName(blank)).toEqual({ ok: false, error: { type: "name-missing" } });
    }
  });

  test("has sixty characters at most, counted as people count", () => {
    expect(parsePupilName("å".repeat(60)).ok).toBe(true);
    expect(parsePupilName("A\u030A".repeat(60)).ok).toBe(true);
    expect(parsePupilName("å".repeat(61))).toEqual({
      ok: false,
      error: { type: "name-too-long", length: 61, longest: 60 },
    });
  });

  test("once parsed is parsed to itself, whatever was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (written) => {
        const parsed = parsePupilName(written);
        expect(parsed.ok ? parsePupilName(parsed.value) : parsed).toEqual(parsed);
      }),
    );
  });
});

describe("a class's name", () => {
  test.each(["5A", "10-B", "Vg1 STA", "5. trinn", "DEU-10a", "2026-27 8C", "Blå & grønn"])(
    "%j is kept",
    (name) => {
      expect(parseClassName(name)).toEqual({ ok: true, value: name });
    },
  );

  test.each(["01020312345", "Tlf 99887766", "post@skole.no", "5\uFFFD"])(
    "%j is refused",
    (name) => {
      expect(parseClassName(name)).toEqual(unreadable);
    },
  );
});

describe("the names classmates see", () => {
  test("first names where they differ", () => {
    expect(displayNamesOf(["Åse Bjørnstad", "Noah Ødegård", "Ida"])).toEqual([
      "Åse",
      "Noah",
      "Ida",
    ]);
  });

  test("an initial of the last name where two share the first, and only there", () => {
    expect(displayNamesOf(["Emma Lund", "Emma Sofie Strand", "Noah Moe"])).toEqual([
      "Emma L.",
      "Emma S.",
      "Noah",
    ]);
  });

  test("all initials where last names begin alike, the whole name where those do not do", () => {
    expect(displayNamesOf(["Emma Sofie Lund", "Emma Larsen"])).toEqual(["Emma S. L.", "Emma L."]);
    expect(displayNamesOf(["Emma Lund", "Emma Larsen"])).toEqual(["Emma Lund", "Emma Larsen"]);
  });

  test("numbers in the order of the list for one and the same name", () => {
    expect(displayNamesOf(["Emma Lund", "Noah Moe", "emma lund"])).toEqual([
      "Emma 1",
      "Noah",
      "Emma 2",
    ]);
    expect(displayNamesOf(["Emma Lund", "Emma Lund", "Emma Strand"])).toEqual([
      "Emma L. 1",
      "Emma L. 2",
      "Emma S.",
    ]);
  });

  test("a name written like somebody's short form does not meet it", () => {
    expect(displayNamesOf(["Emma Lund", "Emma Strand", "Emma L."])).toEqual([
      "Emma Lund",
      "Emma S.",
      "Emma L.",
    ]);
    expect(new Set(displayNamesOf(["Emma 1", "Emma Lund", "Emma Lund"])).size).toBe(3);
  });

  test("initials of å, ø and of letters built of several marks stay whole", () => {
    expect(displayNamesOf(["Ola Ødegård", "Ola ånes", "Ola Dal"])).toEqual([
      "Ola Ø.",
      "Ola Å.",
      "Ola D.",
    ]);
  });

  test("stay short enough to travel, also of names of many short words", () => {
    const many = (letter: string): string => `a ${`${letter} `.repeat(28)}ed`;
    const names = [many("b"), many("c"), "x".repeat(60), `${"y".repeat(58)} ß`];
    for (const label of displayNamesOf([...names, ...names])) {
      expect([...label].length).toBeLessThanOrEqual(64);
    }
  });

  test("are never alike and never blank, whatever the names", () => {
    const word = fc.constantFrom(
      "Emma",
      "emma",
      "Noah",
      "L.",
      "Lund",
      "Larsen",
      "S",
      "1",
      "2",
      "Åse",
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60 }), (names) => {
        const shown = displayNamesOf(names);
        expect(shown).toHaveLength(names.length);
        expect(new Set(shown.map(nameKey)).size).toBe(names.length);
        expect(shown.every((label) => label.trim() !== "")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
