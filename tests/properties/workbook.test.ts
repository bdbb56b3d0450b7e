import fc from "fast-check";
import { expect, test } from "vitest";
import { readClassFile } from "../../src/files/class-list/class-file.ts";
import type { ClassSheet } from "../../src/files/class-list/preview.ts";
import { everyText } from "../files/class-list/every-text.ts";
import { workbookFile, type Cell, type SheetWish } from "../support/workbook-file.ts";

const elevenFigures = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 })
  .map((figures) => figures.join(""));

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    ...["Navn", "Fornavn", "Etternavn", "Klasse", "Gruppe", "Kjønn", "Fødselsnummer"],
    ...["Åse Dal", "Noah", "Vik", "5A", "6B", "J", "G", "Elev", "Foresatt 1"],
    ...[null, true, 5, 39_814.5],
  ),
  elevenFigures,
  elevenFigures.map((figures) => `Åse ${figures.slice(0, 6)} ${figures.slice(6)}`),
  elevenFigures.map((figures) => `${figures}5A`),
  elevenFigures.map(Number),
  fc.integer({ min: 10 ** 10, max: 10 ** 15 }),
  fc.double({ min: 1e10, max: 1e21, noNaN: true }),
  fc.integer({ min: 36_526, max: 55_000 }).map((days) => ({
    day: new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10),
  })),
  fc.tuple(fc.string(), elevenFigures).map(([formula, saved]) => ({ formula, saved })),
  fc.string({ unit: "binary", maxLength: 20 }).map((inline) => ({ inline })),
);

const sheet: fc.Arbitrary<SheetWish> = fc.record({
  name: fc.oneof(elevenFigures, fc.constantFrom("Elever", "5A"), fc.string({ maxLength: 12 })),
  rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
});

const workbook = fc.array(sheet, { minLength: 1, maxLength: 3 }).map(workbookFile);

test("no eleven figures come out of a workbook, wherever they stand in it", async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (bytes) => {
      const read = await readClassFile(bytes, null);
      expect(everyText(read).filter((text) => /\d{11}/u.test(text))).toEqual([]);
      if (read.ok) read.value.forEach(expectAllRowsAccounted);
    }),
    { numRuns: 500 },
  );
});

test("a workbook that is damaged anywhere is read or refused, never thrown over", async () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(workbook, damage, fc.nat(), async (bytes, changes, cut) => {
      const damaged = bytes.slice(0, cut % 3 === 0 ? cut % (bytes.length + 1) : bytes.length);
      for (const [at, value] of changes)
        if (damaged.length > 0) damaged[at % damaged.length] = value;
      const read = await readClassFile(damaged, null);
      if (read.ok) read.value.forEach(expectAllRowsAccounted);
    }),
    { numRuns: 1000 },
  );
});

function expectAllRowsAccounted({ reading }: ClassSheet): void {
  if (!reading.ok) return;
  const { rows, problems, ignored, lineCount } = reading.value;
  const lines = [...rows, ...problems, ...ignored].map(({ line }) => line);
  expect(lines.toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: lineCount }, (_, index) => index + 1),
  );
}
