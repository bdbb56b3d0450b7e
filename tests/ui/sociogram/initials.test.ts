import fc from "fast-check";
import { expect, test } from "vitest";
import { initialsOf } from "../../../src/ui/sociogram/initials.ts";

test("two letters that say most of the name", () => {
  expect(initialsOf(["Filip", "Emma L.", "Åse-Marie", "Ægir"])).toEqual(["Fi", "EL", "ÅM", "Æg"]);
});

test("names that begin alike get different letters", () => {
  expect(initialsOf(["Johannes", "Jonas", "Joakim"])).toEqual(["Jo", "Jn", "Ja"]);
});

test("no two are alike, whatever the names", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 60 }), (names) => {
      const initials = initialsOf(names);
      expect(new Set(initials).size).toBe(names.length);
      expect(initials.every((short) => short.length > 0)).toBe(true);
    }),
  );
});
