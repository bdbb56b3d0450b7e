import { describe, expect, test } from "vitest";
import { decodeKit, encodeKit } from "../../src/crypto/recovery-kit.ts";
import { at, randomBytes } from "../support/survey-crypto.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const isSame = (a: string, b: string) => a === b || [a, b].toSorted().join("") === "0Z";

function wrongGroups(text: string): readonly number[] | "accepted" {
  const decoded = decodeKit(text);
  return decoded.ok ? "accepted" : decoded.error;
}

/** Kits that hold every symbol in every place of a group. */
const kits = Array.from({ length: 12 }, () => randomBytes(20));

describe("the recovery kit", () => {
  test("comes back from what was written down", () => {
    for (const kit of kits) expect(decodeKit(encodeKit(kit))).toEqual({ ok: true, value: kit });
  });

  test("is eight groups of five symbols", () => {
    for (const kit of kits) {
      expect(encodeKit(kit)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
    }
  });

  test("is known: the bytes 0 to 19", () => {
    // Symbols by hand: 00000 00000 00000 10000 -> 0 0 0 G; check (27 * 16 + 0) mod 31 = 29 = X.
    const written = encodeKit(Uint8Array.from({ length: 20 }, (_, index) => index));
    expect(written.slice(0, 5)).toBe("000GX");
    expect(written.replaceAll("-", "").replace(/(.{4})./g, "$1")).toBe(
      "000G40R40M30E209185GR38E1W8124GK",
    );
  });

  test("is read in any case, with other separators, and with I, L and O for 1 and 0", () => {
    const kit = Uint8Array.from({ length: 20 }, (_, index) => index * 8);
    const written = encodeKit(kit);
    const spellings = [
      written.toLowerCase(),
      written.replaceAll("-", " "),
      written.replaceAll("-", ""),
      `  ${written.replaceAll("-", " - ")}\n`,
      written.replaceAll("0", "O").replaceAll("1", "I"),
      written.replaceAll("0", "o").replaceAll("1", "l"),
      written.replaceAll("-", "").replace(/(.{8})/g, "$1 "),
    ];
    for (const spelling of spellings) {
      expect(decodeKit(spelling)).toEqual({ ok: true, value: kit });
    }
  });

  test("names the group of every single wrong symbol, but 0 for Z", () => {
    for (const kit of kits) {
      const written = encodeKit(kit);
      for (const [place, symbol] of [...written].entries()) {
        if (symbol === "-") continue;
        for (const other of `${alphabet}U?`) {
          if (isSame(symbol, other)) continue;
          const changed = written.slice(0, place) + other + written.slice(place + 1);
          expect(wrongGroups(changed)).toEqual([Math.floor(place / 6) + 1]);
        }
      }
    }
  });

  test("notices every two neighbours swapped, but 0 and Z", () => {
    for (const kit of kits) {
      const symbols = encodeKit(kit).replaceAll("-", "");
      for (let place = 0; place + 1 < symbols.length; place += 1) {
        const [one = "", two = ""] = symbols.slice(place, place + 2);
        if (isSame(one, two)) continue;
        const swapped = symbols.slice(0, place) + two + one + symbols.slice(place + 2);
        expect(wrongGroups(swapped)).not.toBe("accepted");
      }
    }
  });

  test("names both of two groups swapped", () => {
    for (const kit of kits) {
      const groups = encodeKit(kit).split("-");
      for (let one = 0; one < 8; one += 1) {
        for (let two = one + 1; two < 8; two += 1) {
          const swapped = groups.with(one, at(groups, two)).with(two, at(groups, one));
          expect(wrongGroups(swapped.join("-"))).toEqual([one + 1, two + 1]);
        }
      }
    }
  });

  test("never has Z as a check symbol, and never accepts one", () => {
    // 000 and 0 have the check 0 in the first group; Z is worth 31, the same modulo 31.
    const written = encodeKit(new Uint8Array(20));
    expect(written.slice(0, 5)).toBe("00000");
    expect(wrongGroups(`0000Z${written.slice(5)}`)).toEqual([1]);
  });

  test("names missing, short, long and surplus groups", () => {
    const groups = encodeKit(at(kits, 0)).split("-");
    expect(wrongGroups("")).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(wrongGroups(groups.slice(0, 7).join("-"))).toEqual([8]);
    expect(wrongGroups(groups.with(2, at(groups, 2).slice(1)).join("-"))).toEqual([3]);
    expect(wrongGroups(groups.with(4, `${at(groups, 4)}7`).join(" "))).toEqual([5]);
    expect(wrongGroups([...groups, at(groups, 0)].join("-"))).toEqual([8]);
  });
});
