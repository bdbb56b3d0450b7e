import { describe, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { sealText } from "../../src/crypto/round-shares.ts";
import { descriptionHash } from "../../src/crypto/sealed-description.ts";
import {
  addElements,
  elementsToBytes,
  multiplyElements,
  parseElements,
  sumVectors,
} from "../../src/protocol/field61.ts";
import type { RoundResult } from "../../src/protocol/round-api.ts";
import type { RoundText } from "../../src/protocol/round-text.ts";
import { readRoundFragment } from "../../src/crypto/round-fragment.ts";
import { roundAlpha } from "../../src/crypto/round-secrets.ts";
import {
  classNumbers,
  contribute,
  frozenResult,
  setupRound,
  shareOf,
  sumOfNumbers,
  textOf,
  withShare,
  type Contribution,
  type RoundSetup,
} from "../support/leader/rounds.ts";
import {
  at,
  bytesOfText,
  teacherSodium,
  valueOf,
  withBitTurned,
} from "../support/survey-crypto.ts";

const open = ({ leader, round }: RoundSetup, result: RoundResult) =>
  leader.openRoundSum(round.roundId, round.description, result);

/** The check that finds it; a result that passes would be an object. */
async function faultOf(setup: RoundSetup, result: RoundResult) {
  const opened = await open(setup, result);
  return opened.ok ? opened : opened.error;
}

const honest = ({ contributions }: RoundSetup) => frozenResult(contributions);

function withSum(result: RoundResult, change: (elements: bigint[]) => void): RoundResult {
  const elements = [...valueOf(parseElements(bytesOfText(result.sum)))];
  change(elements);
  return { ...result, sum: bytesToBase64Url(elementsToBytes(elements)) };
}

/** A text with parts of the maker's choice, sealed as a client would, in place of the first. */
function withText(setup: RoundSetup, change: Partial<RoundText>): RoundResult {
  const { round } = setup;
  const result = honest(setup);
  const first = at(result.texts, 0);
  const text: RoundText = {
    level: "school",
    roundId: round.roundId,
    descriptionHash: descriptionHash(teacherSodium, round.description),
    tag: bytesOfText(first.tag),
    seed: teacherSodium.randomBytes(32),
    ...change,
  };
  const { publicKey } = JSON.parse(new TextDecoder().decode(round.description)) as {
    publicKey: string;
  };
  const sealed = sealText(teacherSodium, bytesOfText(publicKey), text);
  const texts = result.texts.with(0, { tag: first.tag, text: bytesToBase64Url(sealed) });
  return { ...result, texts };
}

describe("a round of a school", () => {
  test("gives the sums of what was contributed, and nothing else", async () => {
    const setup = await setupRound(6);
    const sums = valueOf(await open(setup, honest(setup)));
    expect(sums).toEqual(sumOfNumbers(setup.contributions));
    expect(sums).toHaveLength(32);
    expect(sums.some((sum) => sum < 0)).toBe(true);
  });

  test("gives the same sums when its result is read again", async () => {
    const setup = await setupRound(3);
    const result = honest(setup);
    expect(await open(setup, result)).toEqual(await open(setup, result));
  });

  test("counts a contribution that replaced another once", async () => {
    const setup = await setupRound(3);
    const [first, ...others] = setup.contributions;
    if (first === undefined) throw new Error("There are three");
    const { secret } = first;
    const again = await contribute(setup.round, classNumbers(3), { secret });
    expect(again.body).not.toEqual(first.body);
    const replaced = [again, ...others];
    expect(await open(setup, frozenResult(replaced))).toEqual({
      ok: true,
      value: sumOfNumbers(replaced),
    });
    expect(await faultOf(setup, frozenResult([again, ...setup.contributions]))).toBe("tags");
  });
});

test("a round of a municipality gives the sums of its schools", async () => {
  const setup = await setupRound(4, { level: "municipality", unitMost: 20 });
  const sums = valueOf(await open(setup, honest(setup)));
  expect(sums).toEqual(sumOfNumbers(setup.contributions));
  expect(sums).toHaveLength(20);
});

describe("a relay that", () => {
  test("drops a share alone", async () => {
    const setup = await setupRound(4);
    const result = honest(setup);
    const { sum } = frozenResult(setup.contributions.slice(1));
    expect(await faultOf(setup, { ...result, sum })).toBe("mac");
  });

  test("drops a text alone, with or without counting it", async () => {
    const setup = await setupRound(4);
    const result = honest(setup);
    const texts = result.texts.slice(1);
    expect(await faultOf(setup, { ...result, texts })).toBe("contributions");
    expect(await faultOf(setup, { ...result, texts, contributions: 3 })).toBe("mac");
  });

  test("drops a contribution as if it had never come gives the sums of the others", async () => {
    const setup = await setupRound(4);
    const others = setup.contributions.slice(1);
    const sums = valueOf(await open(setup, frozenResult(others)));
    expect(sums).toEqual(sumOfNumbers(others));
  });

  test("adds a share twice", async () => {
    const setup = await setupRound(4);
    const [first] = setup.contributions;
    if (first === undefined) throw new Error("There are four");
    const { sum } = frozenResult([...setup.contributions, first]);
    expect(await faultOf(setup, { ...honest(setup), sum })).toBe("mac");
  });

  test("gives a whole contribution twice", async () => {
    const setup = await setupRound(4);
    const [first] = setup.contributions;
    if (first === undefined) throw new Error("There are four");
    expect(await faultOf(setup, frozenResult([...setup.contributions, first]))).toBe("tags");
  });

  test("gives one text under a second tag", async () => {
    const setup = await setupRound(4);
    const copy: Contribution = {
      ...at(setup.contributions, 0),
      secret: { shareSecret: "", tag: bytesToBase64Url(new Uint8Array(16)) },
    };
    expect(await faultOf(setup, frozenResult([...setup.contributions, copy]))).toBe("tag");
  });

  test("swaps the tags of two texts, or their places", async () => {
    const setup = await setupRound(4);
    const result = honest(setup);
    const [one, other, ...rest] = result.texts;
    if (one === undefined || other === undefined) throw new Error("There are four");
    const tags = [{ ...one, tag: other.tag }, { ...other, tag: one.tag }, ...rest];
    expect(await faultOf(setup, { ...result, texts: tags })).toBe("tag");
    expect(await faultOf(setup, { ...result, texts: [other, one, ...rest] })).toBe("tags");
  });

  test("replays a contribution of an earlier round of the same leader", async () => {
    const setup = await setupRound(3);
    const earlier = await setupRound(3, {}, setup.leader);
    const replayed = [...setup.contributions, at(earlier.contributions, 0)];
    expect(await faultOf(setup, frozenResult(replayed))).toBe("text");
    expect(await faultOf(setup, honest(earlier))).toBe("text");
  });

  test("mixes the share of another round into the sum", async () => {
    const setup = await setupRound(3);
    const other = await setupRound(3, {}, setup.leader);
    const mixed = setup.contributions.map((contribution, index) => {
      const share = shareOf(at(other.contributions, index).body);
      return index === 0
        ? { ...contribution, body: withShare(contribution.body, share) }
        : contribution;
    });
    expect(await faultOf(setup, frozenResult(mixed))).toBe("mac");
  });

  test("lies about the count, either way", async () => {
    const setup = await setupRound(4);
    const result = honest(setup);
    for (const contributions of [0, 3, 5, 1000]) {
      expect(await faultOf(setup, { ...result, contributions })).toBe("contributions");
    }
  });

  test("freezes too early gives nothing", async () => {
    const setup = await setupRound(4);
    for (const size of [0, 1, 2]) {
      const few = frozenResult(setup.contributions.slice(0, size));
      expect(await faultOf(setup, few)).toBe("too-few");
    }
  });

  test("adds to any one number, or to its half of the MAC", async () => {
    const setup = await setupRound(3);
    const result = honest(setup);
    for (let place = 0; place < 64; place += 1) {
      const changed = withSum(result, (elements) => {
        elements[place] = addElements(at(elements, place), 3n);
      });
      expect(await faultOf(setup, changed)).toBe("mac");
    }
  });

  test("takes the sum of nothing, or scales it", async () => {
    const setup = await setupRound(3);
    const result = honest(setup);
    const zeros = withSum(result, (elements) => elements.fill(0n));
    const doubled = withSum(result, (elements) =>
      elements.forEach((element, place) => {
        elements[place] = multiplyElements(2n, element);
      }),
    );
    expect(await faultOf(setup, zeros)).toBe("mac");
    expect(await faultOf(setup, doubled)).toBe("mac");
  });

  test("gives a sum of another size, or words that are no elements", async () => {
    const setup = await setupRound(3);
    const result = honest(setup);
    const short = bytesToBase64Url(bytesOfText(result.sum).subarray(0, 320));
    const high = bytesToBase64Url(bytesOfText(result.sum).fill(0xff, 0, 8));
    expect(await faultOf(setup, { ...result, sum: short })).toBe("sum");
    expect(await faultOf(setup, { ...result, sum: high })).toBe("sum");
    expect(await faultOf(setup, { ...result, sum: "no base64url" })).toBe("sum");
  });

  test("changes a byte of a text", async () => {
    const setup = await setupRound(3);
    const result = honest(setup);
    const { tag, text } = at(result.texts, 1);
    const changed = bytesToBase64Url(withBitTurned(bytesOfText(text), 90));
    expect(
      await faultOf(setup, { ...result, texts: result.texts.with(1, { tag, text: changed }) }),
    ).toBe("text");
  });
});

describe("a text that is opened but says something else", () => {
  test.each([
    ["another level", { level: "municipality" }, "level"],
    ["another round", { roundId: "AAAAAAAAAAAAAAAAAAAAAA" as never }, "round"],
    ["another description", { descriptionHash: new Uint8Array(20) }, "description"],
    ["another tag", { tag: new Uint8Array(16) }, "tag"],
    ["a seed of its own choice", {}, "mac"],
  ] as const)("names %s", async (_, change, fault) => {
    const setup = await setupRound(3);
    expect(await faultOf(setup, withText(setup, change))).toBe(fault);
  });

  test("has the seed of another contribution", async () => {
    const setup = await setupRound(3);
    const seed = new Uint8Array(32).fill(7);
    const one = withText(setup, { seed });
    const tag = at(one.texts, 1).tag;
    const sealed = at(
      withText(
        { ...setup, contributions: setup.contributions.filter((each) => each.secret.tag === tag) },
        { seed },
      ).texts,
      0,
    );
    expect(await faultOf(setup, { ...one, texts: one.texts.with(1, sealed) })).toBe("seeds");
  });

  test("is of a version of later", async () => {
    const setup = await setupRound(3);
    const result = honest(setup);
    const { publicKey } = JSON.parse(new TextDecoder().decode(setup.round.description)) as {
      publicKey: string;
    };
    const later = [
      new Uint8Array(88).fill(2),
      Uint8Array.from({ length: 88 }, (_, i) => (i === 0 ? 1 : i === 2 ? 2 : 0)),
    ];
    for (const bytes of later) {
      const padded = teacherSodium.pad(bytes, 128);
      const text = bytesToBase64Url(teacherSodium.boxSeal(padded, bytesOfText(publicKey)));
      const texts = result.texts.with(0, { ...at(result.texts, 0), text });
      expect(await faultOf(setup, { ...result, texts })).toBe("version");
    }
  });
});

describe("who is invited and adds to both halves rightly", () => {
  /** As a contributor with a changed app, or the relay with the help of one, can. */
  async function shifted(place: number, by: bigint) {
    const setup = await setupRound(4);
    const invitation = valueOf(readRoundFragment(teacherSodium, setup.fragment));
    const alpha = roundAlpha(teacherSodium, invitation);
    const changed = withSum(honest(setup), (elements) => {
      elements[place] = addElements(at(elements, place), by);
      elements[32 + place] = addElements(at(elements, 32 + place), multiplyElements(alpha, by));
    });
    return { setup, changed };
  }

  test("is found where the ones no longer count the contributions", async () => {
    const { setup, changed } = await shifted(0, 1n);
    expect(await faultOf(setup, changed)).toBe("ones");
  });

  test.each([
    [1, 3000n],
    [2, 300n],
    [3, 5n],
    [9, 90n],
    [19, 600n],
    [25, 2n ** 60n],
  ])("is found at place %i where no such round can be", async (place, by) => {
    const { setup, changed } = await shifted(place, by);
    expect(await faultOf(setup, changed)).toBe("bounds");
  });

  test("is not found within what can be: there is no proof that numbers are honest", async () => {
    const { setup, changed } = await shifted(13, 3n);
    const sums = valueOf(await open(setup, changed));
    const honestSums = sumOfNumbers(setup.contributions);
    expect(sums).toEqual(honestSums.with(13, at(honestSums, 13) + 3));
  });
});

test("texts without the relay's sum, and the sum without the texts, open to nothing", async () => {
  const setup = await setupRound(3);
  const result = honest(setup);
  const zeros = bytesToBase64Url(new Uint8Array(512));
  expect(await faultOf(setup, { ...result, sum: zeros })).toBe("mac");
  expect(await faultOf(setup, { ...result, texts: [] })).toBe("contributions");
  const all = sumVectors(
    setup.contributions.map(({ body }) => shareOf(body)),
    64,
  );
  expect(all.slice(0, 32).some((element) => element < 2n ** 20n)).toBe(false);
});

test("each body has one size, and no text is like another", async () => {
  const school = await setupRound(3);
  const town = await setupRound(3, { level: "municipality", unitMost: 20 });
  for (const { body } of school.contributions) expect(body).toHaveLength(512 + 176);
  for (const { body } of town.contributions) expect(body).toHaveLength(320 + 176);
  const texts = school.contributions.map(({ body }) => bytesToBase64Url(textOf(body)));
  expect(new Set(texts).size).toBe(3);
});

test("another description than the round's own is a bug and throws", async () => {
  const setup = await setupRound(3);
  const other = await setupRound(0, {}, setup.leader);
  const call = setup.leader.openRoundSum(
    setup.round.roundId,
    other.round.description,
    honest(setup),
  );
  await expect(call).rejects.toThrow("Not the description of this round");
});

test("keys that were forgotten open nothing any more", async () => {
  const setup = await setupRound(3);
  await setup.leader.forgetKeys([{ table: "keys", id: setup.round.roundId }]);
  await expect(open(setup, honest(setup))).rejects.toThrow("not held");
});
