import { expect, test } from "vitest";
import { receipt as en } from "../../../src/i18n/en/receipt.ts";
import { receipt as nb } from "../../../src/i18n/nb/receipt.ts";
import { receiptDrawing, receiptDrawings } from "../../../src/ui/components/receipt-pictures.ts";

test("what number is what picture never changes", () => {
  expect(receiptDrawings.map(({ name }) => name).join(" ")).toBe(
    "sun moon cloud mountain spruce leaf flower mushroom apple carrot fish snail butterfly duck boat anchor " +
      "house tent key bell umbrella mitten glasses ball balloon kite drum cup candle book ladder car",
  );
});

test("no two pictures are alike, in drawing or in name", () => {
  const drawn = receiptDrawings.map(({ line = "", solid = "" }) => `${line}|${solid}`);
  expect(new Set(drawn).size).toBe(32);
  expect(drawn).not.toContain("|");
  for (const { pictures } of [en, nb]) {
    const names = receiptDrawings.map(({ name }) => pictures[name]);
    expect(new Set(names).size).toBe(32);
    expect(Object.keys(pictures)).toHaveLength(32);
  }
});

test("a number that no receipt has is a bug", () => {
  expect(() => receiptDrawing(32)).toThrow(RangeError);
  expect(() => receiptDrawing(-1)).toThrow(RangeError);
});
