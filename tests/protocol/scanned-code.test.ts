import { describe, expect, test } from "vitest";
import { encodeCard, parseCard } from "../../src/protocol/card.ts";
import { scannedFragment } from "../../src/protocol/scanned-code.ts";

const fragment = encodeCard(
  "AAECAwQFBgcICQoLDA0ODw",
  Uint8Array.from({ length: 53 }, (_, index) => index * 4),
  Uint8Array.of(1, 2, 3),
).slice(1);

describe("the fragment of an address is what counts", () => {
  test.each([
    ["where the page stands", "https://samklang.skole.example"],
    ["another name of the same place", "http://192.0.2.7:8080"],
    ["a place of its own in a folder", "https://skole.example/samklang"],
    ["in capitals, as some programs write it", "HTTPS://SAMKLANG.SKOLE.EXAMPLE"],
  ])("%s", (_, origin) => {
    expect(scannedFragment(`${origin}/svar#${fragment}`)).toBe(fragment);
  });

  test("with blanks around it", () => {
    expect(scannedFragment(` https://samklang.example/svar#${fragment}\n`)).toBe(fragment);
  });

  test("and it is passed on as it is, damaged or not, for the page to say so", () => {
    const cut = fragment.slice(0, -7);
    expect(parseCard(cut).ok).toBe(false);
    expect(scannedFragment(`https://samklang.example/svar#${cut}`)).toBe(cut);
  });

  test("also of a kiosk, up to the longest there can be", () => {
    const kiosk = `k1.AAECAwQFBgcICQoLDA0ODw.${"A".repeat(1500)}`;
    expect(scannedFragment(`https://samklang.example/svar#${kiosk}`)).toBe(kiosk);
  });
});

test.each([
  ["nothing", ""],
  ["a shop", "https://example.com/"],
  ["the teacher's page", `https://samklang.example/#${fragment}`],
  ["an invitation", "https://samklang.example/#invitasjon=AAECAwQFBgcICQoLDA0ODw"],
  ["the page without a card", "https://samklang.example/svar"],
  ["a later version", `https://samklang.example/svar#2.${fragment.slice(2)}`],
  ["a fragment alone", `#${fragment}`],
  ["a fragment with more behind it", `https://samklang.example/svar#${fragment} and more`],
  ["a script", `javascript:alert(1)//svar#${fragment}`],
  ["another kind of address", `file:///svar#${fragment}`],
  ["a network", "WIFI:S:Skolenett;T:WPA;P:hemmelig;;"],
  ["two lines", `https://samklang.example/svar#${fragment}\nhttps://example.com/`],
  ["something without end", `https://samklang.example/svar#1.${"A".repeat(5000)}`],
])("%s is no card", (_, text) => {
  expect(scannedFragment(text)).toBeNull();
});
