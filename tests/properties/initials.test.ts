import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { initialsOf } from "../../src/core/initials.ts";

/** Names short and alike enough to meet: letters of three alphabets, digits, hyphens, accents in two spellings. */
const letter = fc.constantFrom(
  "A",
  "a",
  "B",
  "Å",
  "A\u030A",
  "Ж",
  "é",
  "e\u0301",
  "1",
  "2",
  "-",
  "'",
  "𝒳",
);
const word = fc.array(letter, { minLength: 1, maxLength: 3 }).map((letters) => letters.join(""));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const roster = fc.array(name, { minLength: 1, maxLength: 40 });

const plain = (text: string): string => text.normalize("NFC").toLocaleLowerCase("nb");

describe("initials", () => {
  test("are as many as the names, and tell every two pupils apart", () => {
    fc.assert(
      fc.property(roster, (names) => {
        const initials = initialsOf(names).map(plain);
        expect(initials).toHaveLength(names.length);
        expect(new Set(initials).size).toBe(names.length);
      }),
    );
  });

  test("are never a name, nor a word of one, of anybody in the class", () => {
    fc.assert(
      fc.property(roster, (names) => {
        const words = names.flatMap((one) => plain(one).split(/[^\p{L}\p{M}\p{N}]+/u));
        const refused = new Set([...words, ...names.map(plain)]);
        expect(initialsOf(names).filter((label) => refused.has(plain(label)))).toEqual([]);
      }),
    );
  });

  test("are two capital letters, or one and a number", () => {
    fc.assert(
      fc.property(roster, (names) => {
        const odd = initialsOf(names).filter(
          (label) => !/^(?:(?:[\p{Lu}\p{Lo}\p{N}]\p{M}*){2}|.\d+)$/u.test(label),
        );
        expect(odd).toEqual([]);
      }),
    );
  });

  test("are the same in any order of the list", () => {
    const different = fc.uniqueArray(name, {
      minLength: 1,
      maxLength: 40,
      selector: (one) => one.normalize("NFC"),
    });
    fc.assert(
      fc.property(different, (names) => {
        expect(initialsOf(names.toReversed()).toReversed()).toEqual(initialsOf(names));
      }),
    );
  });

  test("of the class stay as they are beside those who left, who get what is left", () => {
    fc.assert(
      fc.property(roster, roster, (names, gone) => {
        const beside = initialsOf(names, gone);
        expect(new Set(beside.map(plain)).size).toBe(names.length + gone.length);
        expect(beside.slice(0, names.length)).toEqual(initialsOf(names));
      }),
    );
    expect(initialsOf(["Maria", "Adam"], ["Maja", "Marius"])).toEqual(["MA", "AD", "MJ", "MR"]);
  });

  test("use the last name where there is one, and the next letter where there is none", () => {
    expect(initialsOf(["Adam Bakken", "Kari Anne Lie", "Emma L.", "Åse-Marie", "Filip"])).toEqual([
      ...["AB", "KL", "EL", "ÅM", "FI"],
    ]);
  });

  test("that two would share are neither's", () => {
    expect(initialsOf(["Maria", "Maja", "Liam", "Linnea", "Lars"])).toEqual([
      ...["MR", "MJ", "LM", "LN", "LA"],
    ]);
    expect(initialsOf(["Johannes", "Jonas", "Joakim"])).toEqual(["JH", "JN", "JA"]);
    expect(initialsOf(["Adam Bakken", "Anna Berg"])).toEqual(["AD", "AN"]);
  });

  test("have a number where letters would say a name, or run out", () => {
    expect(initialsOf(["Bo", "Bo", "B", "Li", "Ulli Li"])).toEqual(["B2", "B3", "B1", "L1", "UL"]);
    expect(initialsOf(["", "–"])).toEqual(["?1", "?2"]);
  });
});
