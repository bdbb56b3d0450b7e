import { describe, expect, test } from "vitest";
import {
  checkPassphrase,
  generatePassphrase,
  normalPassphrase,
} from "../../src/crypto/passphrase.ts";
import { phraseWords } from "../../src/crypto/phrase-words.ts";
import { pupilSodium } from "../support/survey-crypto.ts";

function verdict(passphrase: string): string {
  const checked = checkPassphrase(passphrase);
  return checked.ok ? "accepted" : checked.error.type;
}

describe("a passphrase", () => {
  test.each([
    "tretten blå geiter i skogen",
    "kaffe ved Sognsvann klokka ni",
    "Xk7!pQ2vLm9#rT4",
    "jeg kjøpte 4 epler på torget",
    "søsteren min heter noe annet",
    "839274618273645 hemmelig",
    "!#%&/()=?*^¨;:_-><|§",
    "пароль для моей школы",
  ])("is accepted: %s", (passphrase) => {
    expect(verdict(passphrase)).toBe("accepted");
  });

  test("needs 15 characters, counted as people see them composed", () => {
    expect(verdict("Xk7!pQ2vLm9#rT")).toBe("too-short");
    expect(verdict("Xk7!pQ2vLm9#rTå")).toBe("accepted");
    // a and a combining ring: one character after composition.
    expect(verdict("Xk7!pQ2vLm9#rå".normalize("NFD"))).toBe("too-short");
    expect(verdict("Xk7!pQ2vLm9#rTå".normalize("NFD"))).toBe("accepted");
    // Characters outside the first 65,536 count once.
    expect(verdict("🦊🐻🐼🦁🐯🐨🐸")).toBe("too-short");
  });

  test.each([
    "aaaaaaaaaaaaaaaaaaaa",
    "abcabcabcabcabcabc",
    "passordpassordpassord",
    "correct horse correct horse",
    "123456789012345678",
    "abcdefghijklmnopqrst",
    "qwertyuiopasdfgh",
    "qwerty123456asdfgh",
    "112233445566778899",
    "zyxwvutsrqponmlkj",
    "a b c d e f g h i j k",
    "---------------------",
    "                    ",
    "1q1q1q1q1q1q1q1q1q1q",
  ])("is too simple: %s", (passphrase) => {
    expect(verdict(passphrase)).toBe("too-simple");
  });

  test.each([
    "correct horse battery staple",
    "Correct-Horse-Battery-Staple!",
    "Ja, vi elsker dette landet",
    "Alle fugler, små de er",
    "alle fugler små de er 2026",
    "passord hemmelig skole",
    "Velkommen til skolen 2026",
    "P4ssord hemmelig 123",
    "klasse lærer skole 5A",
    "sommer2026sommer2025",
    "jeg elsker deg 123456",
    "mitt passord er hemmelig",
    "P4ssord! hemmelig? 123!!!",
  ])("is too common: %s", (passphrase) => {
    expect(verdict(passphrase)).toBe("too-common");
  });

  test("opens the vault however its letters were composed, and with nothing else changed", () => {
    expect(normalPassphrase("å".normalize("NFD"))).toBe("å");
    expect(normalPassphrase(" To  ord ")).toBe(" To  ord ");
  });
});

describe("a generated passphrase", () => {
  test("is six words of the list, and always accepted", () => {
    for (let draw = 0; draw < 300; draw += 1) {
      const passphrase = generatePassphrase(pupilSodium);
      const words = passphrase.split("-");
      expect(words).toHaveLength(6);
      expect(words.every((word) => phraseWords.includes(word))).toBe(true);
      expect(verdict(passphrase)).toBe("accepted");
    }
  });

  test("can hold every word: each pair of bytes gives one, evenly", () => {
    const drawn = new Map<string, number>();
    for (let value = 0; value < 65_536; value += 6) {
      const pairs = Array.from({ length: 6 }, (_, index) => (value + index) % 65_536);
      const bytes = Uint8Array.from(pairs.flatMap((pair) => [pair >> 8, pair & 255]));
      const words = generatePassphrase({ ...pupilSodium, randomBytes: () => bytes }).split("-");
      for (const word of words) drawn.set(word, (drawn.get(word) ?? 0) + 1);
    }
    expect(drawn.size).toBe(1024);
    // 65,536 is no multiple of 6: the last draw of the loop runs over by a few.
    expect([...drawn.values()].every((times) => times === 64 || times === 65)).toBe(true);
  });
});

describe("the list of words", () => {
  test("has 1,024 different ones of 3 to 8 letters from a to z", () => {
    expect(phraseWords).toHaveLength(1024);
    expect(new Set(phraseWords).size).toBe(1024);
    expect(phraseWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  test("has no word that begins another, and no two with the same first four letters", () => {
    const sorted = phraseWords.toSorted();
    const begun = sorted.filter((word, index) => sorted[index + 1]?.startsWith(word));
    expect(begun).toEqual([]);
    expect(new Set(phraseWords.map((word) => word.slice(0, 4))).size).toBe(1024);
  });

  test("has no two words that one slip of the finger turns into each other", () => {
    const close: string[] = [];
    for (const [index, word] of phraseWords.entries()) {
      for (const other of phraseWords.slice(index + 1)) {
        if (isOneSlipAway(word, other)) close.push(`${word} ${other}`);
      }
    }
    expect(close).toEqual([]);
  });
});

function isOneSlipAway(a: string, b: string): boolean {
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return (
      long.length - short.length === 1 &&
      [...long].some((_, gap) => long.slice(0, gap) + long.slice(gap + 1) === short)
    );
  }
  const places = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  const [first = 0, second = 0] = places;
  const swapped = second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return places.length === 1 || (places.length === 2 && swapped);
}
