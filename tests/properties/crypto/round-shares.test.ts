import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesToBase64Url, newClassId, type RoundId } from "../../../src/core/ids.ts";
import { newRound } from "../../../src/crypto/leader-round.ts";
import { expandSeed, withMac } from "../../../src/crypto/round-elements.ts";
import { readRoundFragment } from "../../../src/crypto/round-fragment.ts";
import { roundAlpha, shareTag } from "../../../src/crypto/round-secrets.ts";
import { sealShare, splitVector } from "../../../src/crypto/round-shares.ts";
import { openRoundSum } from "../../../src/crypto/round-sum.ts";
import { unitKey, unitShifts } from "../../../src/crypto/rounding-shift.ts";
import {
  addVectors,
  elementOf,
  elementsToBytes,
  fieldPrime,
  signedValueOf,
} from "../../../src/protocol/field61.ts";
import type { RoundResult } from "../../../src/protocol/round-api.ts";
import { parseRoundDescription } from "../../../src/protocol/round-description.ts";
import {
  classNumbers,
  frozenResult,
  roundContent,
  shareOf,
  sumOfNumbers,
  type Contribution,
} from "../../support/leader/rounds.ts";
import { seededSodium } from "../../support/leader/seeded-sodium.ts";
import { createShareStatistics, furthest } from "../../support/leader/share-statistics.ts";
import { at, randomBytes, teacherSodium, valueOf } from "../../support/survey-crypto.ts";

const element = fc.bigInt({ min: 0n, max: fieldPrime - 1n });
const sodium = teacherSodium;

test("two halves add up to what was split, whatever it was", () => {
  fc.assert(
    fc.property(fc.array(element, { minLength: 1, maxLength: 64 }), (vector) => {
      const { seed, share } = splitVector(sodium, vector);
      const other = expandSeed(sodium, seed, vector.length);
      expect(other).not.toBeNull();
      expect(addVectors(share, other ?? [])).toEqual(vector);
    }),
  );
});

test("a whole number comes back with its sign", () => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(number, (value) => {
      expect(signedValueOf(elementOf(BigInt(value)))).toBe(BigInt(value));
    }),
  );
});

const round = newRound(sodium, roundContent());
const invitation = valueOf(readRoundFragment(sodium, round.invitation.slice(1)));
const description = valueOf(parseRoundDescription(round.description));
const toJoin = { secret: invitation, description, descriptionHash: invitation.descriptionHash };

function contribution(of: number): Contribution {
  const secret = randomBytes(32);
  const numbers = classNumbers(of);
  return {
    secret: {
      shareSecret: bytesToBase64Url(secret),
      tag: bytesToBase64Url(shareTag(sodium, secret)),
    },
    numbers,
    body: sealShare(sodium, toJoin, { numbers, shareSecret: secret }),
  };
}

const made = Array.from({ length: 16 }, (_, of) => contribution(of));
const chosen = fc.subarray(made, { minLength: 3 });
const open = (result: RoundResult) =>
  openRoundSum(
    sodium,
    { keys: round.keys, opened: { bytes: round.description, description } },
    result,
  );

test("any set of three contributions or more gives its sums", () => {
  fc.assert(
    fc.property(chosen, (set) => {
      expect(open(frozenResult(set))).toEqual({ ok: true, value: sumOfNumbers(set) });
    }),
  );
});

test("a sum of other shares than those of the texts is never taken", () => {
  const sets = fc.tuple(
    chosen,
    fc.array(fc.constantFrom(...made), { minLength: 1, maxLength: 20 }),
  );
  fc.assert(
    fc.property(sets, ([set, summed]) => {
      const isSame = summed.length === set.length && set.every((each) => summed.includes(each));
      fc.pre(!isSame);
      const { sum } = frozenResult(summed);
      expect(open({ ...frozenResult(set), sum }).ok).toBe(false);
    }),
  );
});

test("a sum with anything added to any of its elements is never taken", () => {
  const change = fc.record({
    set: chosen,
    added: fc.array(fc.record({ place: fc.nat(63), by: element }), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(change, ({ set, added }) => {
      const honest = frozenResult(set);
      const sum = set.map(({ body }) => shareOf(body)).reduce(addVectors);
      const changed = [...sum];
      for (const { place, by } of added) changed[place] = elementOf(at(changed, place) + by);
      fc.pre(changed.some((each, place) => each !== sum[place]));
      const given = { ...honest, sum: bytesToBase64Url(elementsToBytes(changed)) };
      expect(open(given)).toEqual({ ok: false, error: "mac" });
    }),
  );
});

test("texts left out, repeated or in another order are never taken", () => {
  const lists = chosen.chain((set) => {
    const { texts } = frozenResult(set);
    return fc.tuple(fc.constant(set), fc.array(fc.constantFrom(...texts), { maxLength: 18 }));
  });
  fc.assert(
    fc.property(lists, ([set, texts]) => {
      const honest = frozenResult(set);
      const isSame =
        texts.length === honest.texts.length &&
        texts.every(({ tag }, place) => tag === honest.texts[place]?.tag);
      fc.pre(!isSame);
      expect(open({ ...honest, texts }).ok).toBe(false);
      expect(open({ ...honest, texts, contributions: texts.length }).ok).toBe(false);
    }),
  );
});

test("a unit has one key, in whatever order its classes are given", () => {
  const classes = Array.from({ length: 5 }, () => ({
    classId: newClassId(randomBytes),
    key: randomBytes(32),
  }));
  const orders = fc
    .subarray(classes, { minLength: 1 })
    .chain((unit) =>
      fc.tuple(fc.constant(unit), fc.shuffledSubarray(unit, { minLength: unit.length })),
    );
  fc.assert(
    fc.property(orders, ([unit, order]) => {
      expect(unitKey(sodium, order)).toEqual(unitKey(sodium, unit));
    }),
  );
});

test("the three shifts are equally likely, over units and over fields", () => {
  const seeded = seededSodium(sodium, 3);
  const counts = new Map<string, number>();
  const fields = ["ballots", "mutual", "bullied"] as const;
  for (let unit = 0; unit < 6000; unit += 1) {
    const shifts = unitShifts(seeded, seeded.randomBytes(32));
    for (const field of fields) {
      const key = `${field} ${shifts(field, 3)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const pair = `pair ${shifts("ballots", 3)} ${shifts("bullied", 1)}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  expect(counts.size).toBe(18);
  for (const [key, count] of counts) {
    const expected = key.startsWith("pair") ? 6000 / 9 : 2000;
    expect(Math.abs(count - expected), key).toBeLessThan(4 * Math.sqrt(expected));
  }
});

describe("over 20,000 contributions of one class", () => {
  const draws = 20_000;
  // Of one round and no other, so that the sample is the same in every run.
  const alpha = roundAlpha(sodium, {
    roundId: "AAAAAAAAAAAAAAAAAAAAAA" as RoundId,
    roundSecret: new Uint8Array(16),
  });
  const numbers = classNumbers(1).map((number) => elementOf(BigInt(number)));

  /** As the relay and the leader see them, each for itself. */
  function sample(vector: readonly bigint[], seed: number) {
    const seeded = seededSodium(sodium, seed);
    const relay = createShareStatistics(vector.length);
    const leader = createShareStatistics(vector.length);
    for (let draw = 0; draw < draws; draw += 1) {
      const split = splitVector(seeded, vector);
      relay.add(elementsToBytes(split.share));
      leader.add(elementsToBytes(expandSeed(seeded, split.seed, vector.length) ?? []));
    }
    return { relay: furthest(relay.deviates()), leader: furthest(leader.deviates()) };
  }

  test("neither the relay's shares nor the leader's can be told from random", () => {
    const seen = sample(withMac(numbers, alpha), 1);
    for (const { name, deviate, beyondThree } of [seen.relay, seen.leader]) {
      expect(Math.abs(deviate), name).toBeLessThan(4.5);
      expect(beyondThree).toBeLessThanOrEqual(3);
    }
  });

  test("the same tables tell at once what is hidden badly", () => {
    const statistics = createShareStatistics(64);
    const seeded = seededSodium(sodium, 2);
    const vector = withMac(numbers, alpha);
    for (let draw = 0; draw < 500; draw += 1) {
      const mask = expandSeed(seeded, seeded.randomBytes(32), 64) ?? [];
      // One bit too few, and the number shows in what is left.
      const weak = mask.map((each) => each >> 1n);
      statistics.add(elementsToBytes(vector.map((each, at) => elementOf(each - (weak[at] ?? 0n)))));
    }
    expect(Math.abs(furthest(statistics.deviates()).deviate)).toBeGreaterThan(20);
  });
});
