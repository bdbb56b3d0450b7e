import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { initialsOf } from "../../src/app/teacher/initials.ts";

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

  test("stay what people expect where nothing is in the way", () => {
    expect(initialsOf(["Filip", "Emma L.", "Åse-Marie", "Fia", "Bo", "Kari Anne Lie"])).toEqual([
      "Fi1",
      "EL",
      "ÅM",
      "Fi2",
      "B",
      "KL",
    ]);
    expect(initialsOf(["Bo", "Bo", "B"])).toEqual(["B1", "B2", "B3"]);
  });
});
