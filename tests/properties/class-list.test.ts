import fc from "fast-check";
import { expect, test } from "vitest";
import { nameKey, parsePupilName } from "../../src/core/pupil-name.ts";
import { chooseClass } from "../../src/files/class-list/class-choice.ts";
import { readClassList, readPastedNames } from "../../src/files/class-list/class-list.ts";
import type { ClassListPreview } from "../../src/files/class-list/preview.ts";

/** Text made of what class lists are made of, well and badly put together. */
const listPiece = fc.constantFrom(
  ...["Fornavn", "Etternavn", "Navn", "Klasse", "Kjønn", "Foresatt 1 navn", "Fødselsnummer"],
  ...["Åse", "Noah Ødegård", "Lund, Emma", "15991012345", "159910 12346", "5A", "6B", "J", "G"],
  ...[
    ";",
    ";",
    ";",
    ",",
    "\t",
    "\n",
    "\n",
    "\n",
    "\r\n",
    "\r",
    '"',
    '""',
    " ",
    "\uFFFD",
    "sep=;\n",
  ],
);
const listText = fc.oneof(
  fc.array(listPiece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

test("any bytes are read or refused, never thrown over, and every line is accounted for", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = readClassList(bytes, null);
      if (read.ok) expectAllLinesAccounted(read.value);
    }),
    { numRuns: 2000 },
  );
});

test("any text is accounted for line by line, as many lines as it has", () => {
  fc.assert(
    fc.property(listText, (text) => {
      const read = readClassList(new TextEncoder().encode(text), "5A.csv");
      if (!read.ok) return;
      expectAllLinesAccounted(read.value);
      // Zeros can make a few bytes look like UTF-16, which has other lines.
      if (read.value.encoding !== "utf-8") return;
      const lines = text.replace(/\r\n?/gu, "\n").replace(/\n$/u, "").split("\n");
      expect(read.value.lineCount).toBe(lines.length);
    }),
    { numRuns: 2000 },
  );
});

test("pasted text is accounted for, and what comes out are names", () => {
  fc.assert(
    fc.property(listText, (text) => {
      const read = readPastedNames(text);
      if (!read.ok) return;
      expectAllLinesAccounted(read.value);
      for (const row of read.value.rows) {
        expect(parsePupilName(row.name)).toEqual({ ok: true, value: row.name });
        expect(row.name).not.toMatch(/\d{3}/u);
      }
    }),
    { numRuns: 2000 },
  );
});

test("every pupil of every class can be chosen, once", () => {
  fc.assert(
    fc.property(listText, (text) => {
      const read = readPastedNames(text);
      if (!read.ok) return;
      const wish = { groupColumn: null, excludedLines: new Set<number>(), swapNames: false };
      const lines = read.value.classes.flatMap(({ name, count }) => {
        const choice = chooseClass(read.value, { className: name, ...wish });
        if (!choice.ok) throw new Error(choice.error.type);
        expect(choice.value.pupils).toHaveLength(count);
        return choice.value.pupils.map((pupil) => pupil.line);
      });
      expect(lines.toSorted((a, b) => a - b)).toEqual(read.value.rows.map((row) => row.line));
    }),
  );
});

test("a list written in any of the usual ways is read back name for name", () => {
  const syllable = fc.constantFrom("Å", "se", "Ø", "de", "går", "bjø", "rn", "Æ", "li", "ma");
  const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(""));
  const pupil = fc.record({ first: word, last: word });
  const pupils = fc.uniqueArray(pupil, {
    minLength: 5,
    maxLength: 60,
    selector: ({ first, last }) => nameKey(`${first} ${last}`),
  });
  const delimiter = fc.constantFrom(";", ",", "\t");
  const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
  fc.assert(
    fc.property(pupils, delimiter, lineEnd, fc.boolean(), (list, separator, end, quoted) => {
      const cell = (text: string): string => (quoted ? `"${text}"` : text);
      const rows = list.map(({ first, last }) => ["15991012345", last, first, "5A"]);
      const table = [["Fødselsnummer", "Etternavn", "Fornavn", "Klasse"], ...rows];
      const text = table.map((cells) => cells.map(cell).join(separator)).join(end);
      const read = readClassList(new TextEncoder().encode(text), null);
      expect(read.ok && read.value.rows.map((row) => row.name)).toEqual(
        list.map(({ first, last }) => `${first} ${last}`),
      );
    }),
  );
});

/** Names and cover names as teachers write them, among them words that are headings with a figure after. */
const listedName = fc.constantFrom(
  ...["Åse Ødegård", "Bjørn Lunde", "Elev 3", "Elev 12", "Barn 2", "Student 1", "Ida Dahl 2"],
  ...["Emma", "Navn 4", "Pupil 7", "Eleven Vik", "Nils-Ole Å."],
);
const listMark = fc.constantFrom<(index: number) => string>(
  () => "",
  (index) => `${index + 1}. `,
  (index) => `${index + 1}) `,
  (index) => `${index + 1}\t`,
  () => "- ",
  () => "• ",
);

test("a pasted list of names, numbered or not, is those names, whatever stands where", () => {
  const names = fc.array(listedName, { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(names, listMark, (list, mark) => {
      const read = readPastedNames(list.map((name, index) => mark(index) + name).join("\n"));
      expect(read.ok && read.value.rows.map((row) => row.name)).toEqual(list);
    }),
  );
});

test("no name is passed over in silence, wherever a heading stands", () => {
  const heading = fc.constantFrom("Elev", "Elevnavn", "Navn", "Fornavn", "Name");
  const names = fc.array(listedName, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(names, names, heading, listMark, (above, below, title, mark) => {
      const marked = [above, below].map((list) => list.map((name, index) => mark(index) + name));
      const read = readPastedNames([...(marked[0] ?? []), title, ...(marked[1] ?? [])].join("\n"));
      if (!read.ok) return;
      const passedOver = read.value.ignored.map(({ line }) => line);
      expect(passedOver.filter((line) => line !== above.length + 1)).toEqual([]);
    }),
  );
});

function expectAllLinesAccounted(preview: ClassListPreview): void {
  const accounted = [...preview.rows, ...preview.problems, ...preview.ignored].map(
    ({ line }) => line,
  );
  const every = Array.from({ length: preview.lineCount }, (_, index) => index + 1);
  expect(accounted.toSorted((a, b) => a - b)).toEqual(every);
}
