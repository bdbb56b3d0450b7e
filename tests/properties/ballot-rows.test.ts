import fc from "fast-check";
import { expect, test } from "vitest";
import { lastNumber, rowsForArrivals, type Arrival } from "../../src/app/teacher/ballot-book.ts";
import { ballotRecord, type SlotBallots } from "../../src/app/teacher/records/ballot-record.ts";
import { afterWriting, rowOf, type StoredRecord } from "../../src/app/vault/record.ts";
import { bytesToBase64Url } from "../../src/core/ids.ts";

const surveyId = "AAECAwQFBgcICQoLDA0ODw";
const slotOf = (place: number) => bytesToBase64Url(new Uint8Array(32).fill(place));
const ownSlots = new Set([0, 1].map(slotOf));

/** Few slots and few ballots, so that the same ones meet again and again, by either way. */
const arrival = fc
  .record({ place: fc.nat({ max: 3 }), ballot: fc.nat({ max: 24 }), byRelay: fc.boolean() })
  .map(({ place, ballot, byRelay }) => ({ place, ballot, byRelay }));

function replay(steps: readonly { place: number; ballot: number; byRelay: boolean }[]) {
  let rows = new Map<string, StoredRecord<SlotBallots>>();
  let n = 0;
  for (const { place, ballot, byRelay } of steps) {
    if (byRelay) n += 1;
    const one: Arrival = {
      slot: slotOf(place),
      n: byRelay ? n : null,
      ballot: new Uint8Array(8).fill(ballot),
    };
    const before = rows;
    const changed = rowsForArrivals({ id: surveyId, ownSlots }, rows, [one]);
    rows = new Map(rows);
    for (const row of changed) {
      // Reading back what is written is part of it: a row that cannot be stored throws.
      rowOf(ballotRecord, row);
      rows.set(row.id, afterWriting(row));
      expectGrown(before.get(row.id)?.value ?? [], row.value);
    }
  }
  return { rows, n };
}

/** What was there keeps its bytes and its place; at most one is new, at the end. */
function expectGrown(before: SlotBallots, after: SlotBallots): void {
  expect(after.length - before.length).toBeLessThanOrEqual(1);
  for (const [place, { ballot, n }] of before.entries()) {
    expect(after[place]?.ballot).toEqual(ballot);
    if (n !== null) expect(after[place]?.n).toBe(n);
  }
}

test("whatever comes by relay and file, a row is never overfull, and every ballot in it stands once", () => {
  fc.assert(
    fc.property(fc.array(arrival, { maxLength: 120 }), (steps) => {
      const { rows } = replay(steps);
      for (const { value } of rows.values()) {
        expect(value.length).toBeLessThanOrEqual(16);
        expect(value.filter(({ n }) => n === null).length).toBeLessThanOrEqual(8);
        const distinct = new Set(value.map(({ ballot }) => ballot.join()));
        expect(distinct.size).toBe(value.length);
      }
    }),
  );
});

test("the relay is asked after a number it has given, also where a file was first", () => {
  fc.assert(
    fc.property(fc.array(arrival, { maxLength: 40 }), (steps) => {
      const { rows, n } = replay(steps);
      const numbers = [...rows.values()].flatMap(({ value }) => value.map((each) => each.n));
      const given = numbers.filter((each) => each !== null);
      expect(lastNumber(rows)).toBe(given.length === 0 ? 0 : Math.max(...given));
      expect(lastNumber(rows)).toBeLessThanOrEqual(n);
    }),
  );
});

test("eight of the one way leave room for the other, in either order", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.integer({ min: 8, max: 30 }), (byRelayFirst, count) => {
      const flood = Array.from({ length: count }, (_, ballot) => ({
        place: 0,
        ballot: ballot + 100,
        byRelay: byRelayFirst,
      }));
      const { rows } = replay([...flood, { place: 0, ballot: 1, byRelay: !byRelayFirst }]);
      const value = rows.get(slotOf(0))?.value ?? [];
      expect(value).toHaveLength(9);
      expect(value.at(-1)?.ballot[0]).toBe(1);
    }),
  );
});

test("a row for a slot of one's own is made however many others there are", () => {
  const foreign = Array.from({ length: 256 }, (_, index) => {
    const slot = bytesToBase64Url(new Uint8Array(32).fill(7).with(0, index));
    return [slot, { id: slot, scope: surveyId, revision: 1, value: [] }] as const;
  });
  const arrivalIn = (slot: string): Arrival => ({ slot, n: null, ballot: new Uint8Array(8) });
  const survey = { id: surveyId, ownSlots };
  expect(rowsForArrivals(survey, new Map(foreign), [arrivalIn(slotOf(0))])).toHaveLength(1);
  expect(rowsForArrivals(survey, new Map(foreign), [arrivalIn(slotOf(9))])).toHaveLength(0);
});
