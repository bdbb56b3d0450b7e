// node scripts/run.mjs bench/round-shares.ts [--draws 1000000] [--seed 1]: contributions of one and the same class, drawn
// anew each time. Whether what the relay gets (its share, and of every tenth the sealed text) and what the leader gets
// (the seed's share) can be told from random bytes. docs/leader-rounds.md has the figures.
import { parseArgs } from "node:util";
import type { RoundId } from "../src/core/ids.ts";
import { expandSeed, withMac } from "../src/crypto/round-elements.ts";
import { roundAlpha } from "../src/crypto/round-secrets.ts";
import { sealText, splitVector } from "../src/crypto/round-shares.ts";
import { elementOf, elementsToBytes } from "../src/protocol/field61.ts";
import { roundLimits } from "../src/protocol/round-limits.ts";
import { classNumbers } from "../tests/support/leader/rounds.ts";
import { seededSodium } from "../tests/support/leader/seeded-sodium.ts";
import {
  createByteStatistics,
  createShareStatistics,
  furthest,
  type ShareStatistics,
} from "../tests/support/leader/share-statistics.ts";
import { teacherSodium } from "../tests/support/survey-crypto.ts";

const { values } = parseArgs({
  options: {
    draws: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
  },
});
const draws = Number(values.draws);
const sodium = seededSodium(teacherSodium, Number(values.seed));

const roundId = "AAAAAAAAAAAAAAAAAAAAAA" as RoundId;
const { publicKey } = sodium.boxKeyPair();
const alpha = roundAlpha(sodium, { roundId, roundSecret: sodium.randomBytes(16) });
const vector = withMac(
  classNumbers(1).map((number) => elementOf(BigInt(number))),
  alpha,
);
const head = { level: "school", roundId, descriptionHash: sodium.randomBytes(20) } as const;
const tag = sodium.randomBytes(roundLimits.tagBytes);

const elements = roundLimits.shareBytes.school / 8;
/** Before it stands the public key of the box, which is a point of the curve and no random bytes. */
const keyBytes = 32;
const statistics: Readonly<Record<string, ShareStatistics>> = {
  "the relay's share": createShareStatistics(elements),
  "the sealed text": createByteStatistics(roundLimits.sealedTextBytes - keyBytes),
  "the leader's share": createShareStatistics(elements),
};

const start = process.cpuUsage();
for (let draw = 1; draw <= draws; draw += 1) {
  const { seed, share } = splitVector(sodium, vector);
  statistics["the relay's share"]?.add(elementsToBytes(share));
  if (draw % 10 === 0) {
    const text = sealText(sodium, publicKey, { ...head, tag, seed });
    statistics["the sealed text"]?.add(text.subarray(keyBytes));
  }
  statistics["the leader's share"]?.add(elementsToBytes(expandSeed(sodium, seed, elements) ?? []));
  if (draw % 100_000 === 0) console.log(`${draw} drawn`);
}
const { user, system } = process.cpuUsage(start);

console.log(`${draws} contributions, ${((user + system) / 1e6).toFixed(0)} s of one core`);
for (const [name, each] of Object.entries(statistics)) {
  const deviates = each.deviates();
  const { name: table, deviate, beyondThree } = furthest(deviates);
  console.log(
    `${name}: ${deviates.size} tables, furthest ${deviate.toFixed(2)} (${table}), ` +
      `${beyondThree} beyond 3 (of random ones ${(0.0027 * deviates.size).toFixed(1)})`,
  );
}
