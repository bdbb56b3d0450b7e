import { describe, expect, test } from "vitest";
import { noisedFields } from "../../src/core/leader/fields.ts";
import { newClassId, type SurveyId } from "../../src/core/ids.ts";
import { noisePart, unitNoise, type UniformBelow } from "../../src/crypto/unit-noise.ts";
import { createSeededRandom, randomBelow } from "../../src/core/seeded-random.ts";
import { trueCounts } from "../support/leader/possible-counts.ts";
import { seededSodium } from "../support/leader/seeded-sodium.ts";
import {
  contentOf,
  createTeacher,
  randomBytes,
  setupSurvey,
  teacherSodium,
  valueOf,
} from "../support/survey-crypto.ts";

const counts = trueCounts({
  roll: 25,
  ballots: 22,
  hasBreaks: 1,
  breaksAnswered: 21,
  mutual: 16,
  mutualPairs: 14,
  unchosen: 2,
  hasBullied: 1,
  bulliedAnswered: 22,
  bullied: 1,
});

describe("the numbers of a unit", () => {
  test("are the same whenever they are asked for", async () => {
    const { teacher, surveyId } = await setupSurvey(25);
    const first = await teacher.unitNumbers([surveyId], counts);
    expect(await teacher.unitNumbers([surveyId], counts)).toEqual(first);
    expect(first.numbers).toHaveLength(32);
    expect(first.numbers.slice(0, 3)).toEqual([1, first.rounded.roll, first.rounded.ballots]);
    for (const number of first.numbers.slice(8, 20)) expect(number % 3).toBe(0);
  });

  test("are the same in a browser the vault was restored in", async () => {
    const phrase = "en frase som er lang nok for testen";
    const teacher = createTeacher();
    const { header } = valueOf(await teacher.createVault(phrase));
    const classId = newClassId(randomBytes);
    const classRow = await teacher.createClassKey(classId);
    const content = contentOf(25);
    const { keysRow } = valueOf(await teacher.prepareSurvey(classId, content));
    const before = await teacher.unitNumbers([content.surveyId], counts);
    const rows = [classRow, keysRow];
    const file = await teacher.sealBackup({ header, rows, tombstones: [] });
    const other = createTeacher();
    valueOf(await other.openBackup(file, { type: "passphrase", passphrase: phrase }));
    expect(await other.unitNumbers([content.surveyId], counts)).toEqual(before);
  });

  test("are of the classes together, in whatever order", async () => {
    const teacher = createTeacher();
    await teacher.createThrowawayVault();
    const one = await setupSurvey(12, {}, teacher);
    const other = await setupSurvey(13, {}, teacher);
    const joined = await teacher.unitNumbers([one.surveyId, other.surveyId], counts);
    expect(await teacher.unitNumbers([other.surveyId, one.surveyId], counts)).toEqual(joined);
    const alone = await teacher.unitNumbers([one.surveyId], counts);
    expect(joined.numbers.slice(20)).not.toEqual(alone.numbers.slice(20));
  });

  test("are refused for no class, one class twice, and keys that are not there", async () => {
    const { teacher, surveyId } = await setupSurvey(25);
    await expect(teacher.unitNumbers([], counts)).rejects.toThrow("unit");
    await expect(teacher.unitNumbers([surveyId, surveyId], counts)).rejects.toThrow("unit");
    const unknown = "AAAAAAAAAAAAAAAAAAAAAA" as SurveyId;
    await expect(teacher.unitNumbers([unknown], counts)).rejects.toThrow("not held");
  });
});

describe("noise", () => {
  const below: UniformBelow = (
    (random) => (bound: number) =>
      randomBelow(random, bound)
  )(createSeededRandom(11));

  test("of 32 classes is the discrete Laplace number of ratio 45/46", () => {
    const sums = Array.from({ length: 6000 }, () =>
      Array.from({ length: 32 }, () => noisePart(below)).reduce((sum, part) => sum + part, 0),
    );
    const ratio = 45 / 46;
    const probability = (z: number) => ((1 - ratio) / (1 + ratio)) * ratio ** Math.abs(z);
    const isNear = (seen: number, share: number) => {
      const spread = Math.sqrt(6000 * share * (1 - share));
      expect(Math.abs(seen - 6000 * share)).toBeLessThan(4 * spread);
    };
    for (const most of [0, 5, 20, 45, 90, 150, 250]) {
      let share = probability(0);
      for (let z = 1; z <= most; z += 1) share += 2 * probability(z);
      isNear(sums.filter((sum) => Math.abs(sum) <= most).length, share);
    }
    isNear(sums.filter((sum) => sum > 0).length, (1 - probability(0)) / 2);
    const variance = sums.reduce((sum, each) => sum + each * each, 0) / sums.length;
    expect(variance / (2 * 45 * 46)).toBeGreaterThan(0.9);
    expect(variance / (2 * 45 * 46)).toBeLessThan(1.1);
  });

  test("is whole, of both signs, and other for other fields and surveys", () => {
    const sodium = seededSodium(teacherSodium, 5);
    const drawn = Array.from({ length: 300 }, (_, of) => {
      const surveyId = `${"A".repeat(19)}${String(of).padStart(3, "0")}`.slice(0, 21);
      return unitNoise(sodium, [
        { surveyId: `${surveyId}A` as SurveyId, rowSecret: sodium.randomBytes(32) },
      ]);
    });
    const all = drawn.flatMap((noise) => noisedFields.map((field) => noise[field]));
    expect(all.every(Number.isSafeInteger)).toBe(true);
    expect(all.some((each) => each < 0) && all.some((each) => each > 0)).toBe(true);
    for (const field of noisedFields) {
      expect(new Set(drawn.map((noise) => noise[field])).size).toBeGreaterThan(10);
    }
  });
});
