import { describe, expect, test } from "vitest";
import { createSeededRandom } from "../../../src/core/seeded-random.ts";
import { readPatiently, readQuickly } from "../../../src/files/card-picture/own-decoder.ts";
import type { Pixels } from "../../../src/files/card-picture/pixels.ts";
import { codePicture, toRgba, type PictureWish } from "../../support/code-picture.ts";

const size = { width: 480, height: 480 };
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function cardText(seed: number): string {
  const random = createSeededRandom(seed);
  const some = (length: number): string =>
    Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join("");
  return `https://samklang.eksempel.no/svar#1.${some(22)}.${some(75)}`;
}

function pixelsOf(text: string, wish: Omit<PictureWish, "width" | "height">): Pixels {
  return { data: toRgba(codePicture(text, { ...size, ...wish })), ...size };
}

/** How many of the cards were read; none may ever be read as another text. */
function countRead(
  seeds: readonly number[],
  wishOf: (seed: number) => Omit<PictureWish, "width" | "height">,
): number {
  return seeds.filter((seed) => {
    const text = cardText(seed);
    const read = readQuickly(pixelsOf(text, { seed, ...wishOf(seed) }));
    expect([text, null]).toContain(read);
    return read !== null;
  }).length;
}

function fifty(from: number): readonly number[] {
  return Array.from({ length: 50 }, (_, index) => from + index);
}

describe("of two hundred cards, in a single picture each,", () => {
  test("those that lie straight are all read", () => {
    expect(countRead(fifty(1), () => ({ square: 6 }))).toBe(50);
  });

  test("those that lie at any angle are nearly all read", () => {
    const read = countRead(fifty(51), (seed) => ({ square: 6, turned: seed * 7.3, blurred: 1 }));
    expect(read).toBeGreaterThanOrEqual(45);
  });

  test("those that are small and noisy are mostly read", () => {
    const wish = (seed: number) => ({ square: 4, turned: seed * 3.1, noise: 30 });
    expect(countRead(fifty(101), wish)).toBeGreaterThanOrEqual(40);
  });

  test("those that are out of focus are nearly all read", () => {
    const wish = (seed: number) => ({ square: 6, turned: seed * 5.7, blurred: 5, noise: 8 });
    expect(countRead(fifty(151), wish)).toBeGreaterThanOrEqual(43);
  });
});

test("a photo is looked at longer than a picture of the camera, and read at least as well", () => {
  const wishes = fifty(201)
    .slice(0, 12)
    .map((seed) => ({ seed, square: 3.4, turned: seed * 9.1, noise: 40 }));
  const pictures = wishes.map((wish) => pixelsOf(cardText(wish.seed), wish));
  const quick = pictures.filter((pixels) => readQuickly(pixels) !== null).length;
  const patient = pictures.filter((pixels) => readPatiently(pixels) !== null).length;
  expect(patient).toBeGreaterThanOrEqual(quick);
});

test("the longest kiosk link is read from a picture of the camera", () => {
  const text = `https://samklang.eksempel.no/svar#k1.${"AbCd-_09".repeat(180)}`;
  const wide = { width: 1280, height: 720 };
  const data = toRgba(codePicture(text, { ...wide, square: 4.3, turned: 2 }));
  expect(readQuickly({ data, ...wide })).toBe(text);
});

test.each([
  ["an empty desk", 0],
  ["noise alone", 120],
])("%s is no code", (_, noise) => {
  const grey = new Uint8ClampedArray(size.width * size.height * 4).fill(150);
  const random = createSeededRandom(9);
  const data = grey.map((value) => value + (2 * random() - 1) * noise);
  expect(readQuickly({ data, ...size })).toBeNull();
  expect(readPatiently({ data, ...size })).toBeNull();
});
