import { expect, test } from "vitest";
import {
  contributionVector,
  countFields,
  municipalitySums,
  municipalityVector,
  noisedFields,
  schoolSums,
  type FieldNoise,
  type RoundedCounts,
} from "../../../src/core/leader/fields.ts";
import { trueCounts } from "../../support/leader/possible-counts.ts";

const counts = Object.fromEntries(
  countFields.map((field, place) => [field, place]),
) as unknown as RoundedCounts;
const noise = Object.fromEntries(
  noisedFields.map((field, place) => [field, -place]),
) as unknown as FieldNoise;

test("a contribution is 20 counts and 12 noises, in the order of the protocol", () => {
  const vector = contributionVector(counts, noise);
  expect(vector.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, place) => place));
  expect(vector.slice(20).map(Math.abs)).toEqual(Array.from({ length: 12 }, (_, place) => place));
  expect(noisedFields.map((field) => countFields.indexOf(field))).toEqual([
    2, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19,
  ]);
});

test("read again it is the same; another number of fields is nothing", () => {
  const vector = contributionVector(counts, noise);
  expect(schoolSums(vector)).toEqual({ ...counts, noise });
  expect(schoolSums(vector.slice(1))).toBeNull();
  expect(schoolSums([...vector, 0])).toBeNull();
});

test("a school contributes itself, its classes, rolls and flags as they are, and the rest with its noise", () => {
  const sums = { ...trueCounts({ one: 6, roll: 150, ballots: 141, mutualPairs: 120 }), noise };
  const vector = municipalityVector({ ...sums, bullied: 9, hasBullied: 6 });
  expect(vector).toHaveLength(20);
  expect(municipalitySums(vector)).toMatchObject({
    schools: 1,
    one: 6,
    roll: 150,
    hasBullied: 6,
    ballots: 141 + noise.ballots,
    bullied: 9 + noise.bullied,
  });
  expect(municipalitySums(vector)).not.toHaveProperty("mutualPairs");
  expect(municipalitySums(vector.slice(1))).toBeNull();
});
