import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import {
  inventedContribution,
  inventedContributor,
  inventedContributors,
  inventedRound,
  inventedShare,
  inventedText,
  naiveSum,
  prime,
  type InventedContributor,
} from "./support/invented-round.ts";
import { noon } from "./support/invented-survey.ts";
import { setupRelay, told, type RelayBench } from "./support/relay-bench.ts";
import { roundBench, type RoundBench } from "./support/round-bench.ts";

const day = 86_400;
const error = (code: string) => ({ error: code });
const stored = { stored: true };

let relay: RelayBench;
let round: RoundBench;
const registered = async (label: string, options?: Parameters<typeof inventedRound>[1]) => {
  const bench = roundBench(relay, inventedRound(label, options));
  expect((await bench.register()).status).toBe(201);
  return bench;
};
beforeEach(async () => {
  relay = setupRelay();
  round = await registered("ours");
});
afterEach(() => relay.close());

const teachers = inventedContributors(6);
const teacher = (index: number): InventedContributor => {
  const found = teachers[index];
  if (found === undefined) throw new Error("teachers");
  return found;
};
const contribute = (who: InventedContributor, label = who.tag) =>
  told(round.putShare(who, inventedContribution(label)));
const contributeAll = async (count: number) => {
  for (const who of teachers.slice(0, count)) await contribute(who);
};
const status = async () => (await round.status()).json();

describe("a round", () => {
  test("is made once, and known again by its bytes, also when its times are past", async () => {
    expect(await told(round.register())).toEqual([200, stored]);
    relay.clock.set(noon + 10 * day);
    expect(await told(round.register())).toEqual([200, stored]);
    const other = { ...round.round.registration, mode: "strict" };
    expect(await told(round.register({ json: other }))).toEqual([409, error("exists")]);
  });

  test.each<[string, number, number, number]>([
    ["the latest times", 92 * day, 122 * day, 201],
    ["closing too late", 92 * day + 900, 100 * day, 400],
    ["deletion too late", day, 31 * day + 900, 400],
    ["closing now", 0, day, 400],
    ["no quarter of an hour", day + 1, 2 * day, 400],
  ])("with %s is judged", async (_, closesIn, deletesIn, expected) => {
    const times = { closesAt: noon + closesIn, deleteAt: noon + deletesIn };
    const answer = await roundBench(relay, inventedRound("times", times)).register();
    expect(answer.status).toBe(expected);
  });

  test("gives its description to who has the pass", async () => {
    const answer = await round.description();
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(round.round.description);
  });

  test("says where it stands", async () => {
    const { closesAt, deleteAt } = round.round.registration;
    expect(await status()).toEqual({ state: "open", contributions: 0, closesAt, deleteAt });
    await contributeAll(2);
    expect(await status()).toMatchObject({ state: "open", contributions: 2 });
  });

  test("has neither names nor list when it is plain", async () => {
    for (const call of [
      round.putName(teacher(0), new Uint8Array(296)),
      round.putName(teacher(0), new Uint8Array(5000)),
      round.names(),
      round.list(),
    ]) {
      expect(await told(call)).toEqual([404, error("refused")]);
    }
  });

  test("is erased by its owner, for good", async () => {
    await contributeAll(3);
    expect(await told(round.erase())).toEqual([200, { erased: true }]);
    expect(await told(round.status())).toEqual([404, error("refused")]);
    expect(await contribute(teacher(0))).toEqual([404, error("refused")]);
    expect(await told(round.register())).toEqual([410, error("erased")]);
    // A late repetition of the freeze brings nothing back.
    expect(await told(round.freeze())).toEqual([404, error("refused")]);
  });

  test("past its deletion time is erased by the sweep, and its id forgotten 60 days later", async () => {
    const { deleteAt } = round.round.registration;
    await contributeAll(3);
    expect(await relay.store.eraseDue(deleteAt - 1)).toEqual({ ok: true, value: 0 });
    expect(await relay.store.eraseDue(deleteAt)).toEqual({ ok: true, value: 1 });
    expect(await told(round.status())).toEqual([404, error("refused")]);
    relay.clock.set(deleteAt);
    expect(await told(round.register())).toEqual([410, error("erased")]);
    await relay.store.eraseDue(deleteAt + 62 * day);
    const left = relay.database.prepare("SELECT count(*) AS n FROM erased_round").get();
    expect(left).toEqual({ n: 0 });
    expect(relay.database.prepare("SELECT count(*) AS n FROM round_share").get()).toEqual({ n: 0 });
  });
});

describe("a share", () => {
  test("is stored, the same again, and replaced", async () => {
    expect(await contribute(teacher(0))).toEqual([201, stored]);
    expect(await contribute(teacher(0))).toEqual([200, stored]);
    expect(await contribute(teacher(0), "other")).toEqual([200, stored]);
    expect(await status()).toMatchObject({ contributions: 1 });
    await contribute(teacher(1));
    await contribute(teacher(2));
    await round.freeze();
    const { sum } = await (await round.result()).json();
    const shares = ["other", teacher(1).tag, teacher(2).tag].map((label) => inventedShare(label));
    expect(sum).toBe(naiveSum(shares));
  });

  test("of which the text alone is another is replaced as well", async () => {
    const same = inventedShare("a");
    await round.putShare(teacher(0), Uint8Array.from([...same, ...inventedText("one")]));
    await round.putShare(teacher(0), Uint8Array.from([...same, ...inventedText("two")]));
    await contribute(teacher(1));
    await contribute(teacher(2));
    await round.freeze();
    const { texts } = await (await round.result()).json();
    const text = bytesToBase64Url(inventedText("two"));
    expect(texts).toContainEqual({ tag: teacher(0).tag, text });
  });

  test("is told of to who has its secret", async () => {
    const asked = (who: InventedContributor) => told(round.share(who));
    const open = { state: "open", contributions: null };
    expect(await asked(teacher(0))).toEqual([200, { ...open, stored: false }]);
    await contributeAll(3);
    expect(await asked(teacher(0))).toEqual([200, { ...open, stored: true }]);
    await round.freeze();
    const frozen = { state: "frozen", contributions: 3 };
    expect(await asked(teacher(0))).toEqual([200, { ...frozen, stored: true }]);
    expect(await asked(teacher(5))).toEqual([200, { ...frozen, stored: false }]);
  });

  test.each([687, 689, 496, 176, 0, 512])("of %i bytes has the wrong size", async (length) => {
    const answer = told(round.putShare(teacher(0), new Uint8Array(length)));
    expect(await answer).toEqual([400, error("size")]);
  });

  test("of a municipality's round is 320 bytes and the text", async () => {
    const above = await registered("above", { shareBytes: 320 });
    expect((await above.putShare(teacher(0), new Uint8Array(688))).status).toBe(400);
    for (const who of teachers) {
      expect((await above.putShare(who, inventedContribution(who.tag, 320))).status).toBe(201);
    }
    await above.freeze();
    const { sum } = await (await above.result()).json();
    expect(sum).toBe(naiveSum(teachers.map(({ tag }) => inventedShare(tag, 320))));
  });

  test.each([prime, prime + 1n, (1n << 64n) - 1n])(
    "with the word %s is malformed",
    async (word) => {
      for (const place of [0, 31, 63]) {
        const body = Buffer.from(inventedContribution("a"));
        body.writeBigUInt64LE(word, 8 * place);
        const answer = told(round.putShare(teacher(0), body));
        expect(await answer).toEqual([400, error("malformed")]);
      }
      const text = Buffer.from(inventedContribution("a"));
      text.writeBigUInt64LE(word, 512);
      expect((await round.putShare(teacher(0), text)).status).toBe(201);
    },
  );

  test("of another media type, or longer than any, is refused before it is stored", async () => {
    const { invited, id } = round.round;
    const { tag, secret } = teacher(0);
    const path = `/v1/rounds/${id}/shares/${tag}`;
    const json = relay.call("PUT", path, { ...invited, secret, json: {} });
    expect(await told(json)).toEqual([400, error("malformed")]);
    const long = round.putShare(teacher(0), new Uint8Array(1025));
    expect(await told(long)).toEqual([413, error("too-large")]);
    expect(await status()).toMatchObject({ contributions: 0 });
  });

  test("is taken until closing, and the same again after it", async () => {
    await contribute(teacher(0));
    relay.clock.set(round.round.registration.closesAt - 1);
    expect(await contribute(teacher(1))).toEqual([201, stored]);
    relay.clock.set(round.round.registration.closesAt);
    expect(await contribute(teacher(1))).toEqual([200, stored]);
    expect(await contribute(teacher(1), "other")).toEqual([410, error("closed")]);
    expect(await contribute(teacher(2))).toEqual([410, error("closed")]);
    expect(await told(round.withdraw(teacher(1)))).toEqual([200, { withdrawn: true }]);
  });
});

describe("a withdrawal", () => {
  test("takes a share back, and nothing comes under the tag any more", async () => {
    await contributeAll(2);
    expect(await told(round.withdraw(teacher(0)))).toEqual([200, { withdrawn: true }]);
    expect(await told(round.withdraw(teacher(0)))).toEqual([200, { withdrawn: true }]);
    expect(await status()).toMatchObject({ contributions: 1 });
    expect(await contribute(teacher(0))).toEqual([403, error("voided")]);
    expect(await contribute(teacher(0), "other")).toEqual([403, error("voided")]);
    expect(await (await round.share(teacher(0))).json()).toMatchObject({ stored: false });
  });

  test("that overtakes its share keeps it out", async () => {
    expect(await told(round.withdraw(teacher(0)))).toEqual([200, { withdrawn: true }]);
    expect(await contribute(teacher(0))).toEqual([403, error("voided")]);
  });

  test("comes too late after the freeze, but is repeated", async () => {
    await contributeAll(4);
    await round.withdraw(teacher(3));
    await round.freeze();
    expect(await told(round.withdraw(teacher(0)))).toEqual([409, error("frozen")]);
    expect(await told(round.withdraw(teacher(5)))).toEqual([409, error("frozen")]);
    expect(await told(round.withdraw(teacher(3)))).toEqual([200, { withdrawn: true }]);
    expect(await (await round.result()).json()).toMatchObject({ contributions: 3 });
  });
});

describe("a freeze", () => {
  test("needs three shares", async () => {
    expect(await told(round.freeze())).toEqual([409, error("too-few")]);
    await contributeAll(2);
    expect(await told(round.freeze())).toEqual([409, error("too-few")]);
    expect(await told(round.result())).toEqual([409, error("not-frozen")]);
    await contribute(teacher(2));
    expect(await told(round.freeze())).toEqual([200, { contributions: 3 }]);
  });

  test("makes one sum, which reads the same for ever", async () => {
    await contributeAll(5);
    expect(await told(round.freeze())).toEqual([200, { contributions: 5 }]);
    const first = await (await round.result()).text();
    const inOrder = teachers
      .slice(0, 5)
      .toSorted((a, b) => Buffer.from(a.tag, "base64url").compare(Buffer.from(b.tag, "base64url")));
    expect(JSON.parse(first)).toEqual({
      contributions: 5,
      sum: naiveSum(inOrder.map(({ tag }) => inventedShare(tag))),
      texts: inOrder.map(({ tag }) => ({ tag, text: bytesToBase64Url(inventedText(tag)) })),
    });
    expect(await contribute(teacher(0))).toEqual([200, stored]);
    expect(await contribute(teacher(0), "other")).toEqual([409, error("frozen")]);
    expect(await contribute(teacher(5))).toEqual([409, error("frozen")]);
    expect(await told(round.freeze())).toEqual([200, { contributions: 5 }]);
    expect(await (await round.result()).text()).toBe(first);
  });

  test("moves deletion to at most 30 days from then, never later", async () => {
    const long = { closesAt: noon + 92 * day, deleteAt: noon + 122 * day };
    round = await registered("long", long);
    await contributeAll(3);
    relay.clock.set(noon + 1000);
    await round.freeze();
    const frozen = { state: "frozen", contributions: 3, deleteAt: noon + 900 + 30 * day };
    expect(await status()).toMatchObject(frozen);
    relay.clock.set(noon + 5 * day);
    await round.freeze();
    expect(await status()).toMatchObject(frozen);
  });

  test("adds what is near the prime without losing a bit", async () => {
    const words = (word: bigint) => {
      const bytes = Buffer.alloc(688);
      for (let place = 0; place < 64; place += 1) bytes.writeBigUInt64LE(word, 8 * place);
      return bytes;
    };
    for (const who of teachers) await round.putShare(who, words(prime - 1n));
    await round.freeze();
    const { sum } = await (await round.result()).json();
    expect(Buffer.from(sum, "base64url").readBigUInt64LE(8 * 63)).toBe(prime - 6n);
  });

  test("is not made by who is invited, nor its result given", async () => {
    await contributeAll(3);
    const { id, invited, pass } = round.round;
    for (const secret of [pass, teacher(0).secret]) {
      const extra = { ...invited, secret };
      const answer = told(relay.call("POST", `/v1/rounds/${id}/freeze`, extra));
      expect(await answer).toEqual([404, error("refused")]);
      const result = told(relay.call("GET", `/v1/rounds/${id}/result`, extra));
      expect(await result).toEqual([404, error("refused")]);
    }
    expect(await status()).toMatchObject({ state: "open" });
  });
});

describe("at the same moment", () => {
  test("whoever withdraws before the freeze is not in the sum", async () => {
    await contributeAll(4);
    const [withdrawn, frozen] = await Promise.all([
      told(round.withdraw(teacher(0))),
      told(round.freeze()),
    ]);
    const { contributions, sum, texts } = await (await round.result()).json();
    const isOut = withdrawn[0] === 200;
    // One of two, and sum, texts, counts and answers all say which.
    expect(withdrawn).toEqual(isOut ? [200, { withdrawn: true }] : [409, error("frozen")]);
    const inSum = teachers.slice(isOut ? 1 : 0, 4);
    expect(frozen).toEqual([200, { contributions: inSum.length }]);
    expect(contributions).toBe(inSum.length);
    expect(texts).toHaveLength(inSum.length);
    expect(sum).toBe(naiveSum(inSum.map(({ tag }) => inventedShare(tag))));
  });

  test("a withdrawal first leaves too few, a freeze first keeps all", async () => {
    const roundId = round.round.id;
    const place = { roundId, tag: teacher(0).tag };
    await contributeAll(3);
    // At the store, where the order of calls is the order in which they are done.
    const store = relay.store.rounds;
    const [withdrawn, tooFew] = await Promise.all([
      store.withdraw(place),
      store.freeze(roundId, noon),
    ]);
    expect([withdrawn, tooFew]).toEqual([{ ok: true }, { ok: false, error: "too-few" }]);
    await contribute(teacher(3));
    const [frozen, tooLate] = await Promise.all([
      store.freeze(roundId, noon),
      store.withdraw({ roundId, tag: teacher(1).tag }),
    ]);
    expect([frozen, tooLate]).toEqual([
      { ok: true, value: 3 },
      { ok: false, error: "frozen" },
    ]);
  });

  test("a share is in the sum or told that it is not", async () => {
    const roundId = round.round.id;
    await contributeAll(3);
    const store = relay.store.rounds;
    const put = (who: InventedContributor) =>
      store.putShare({ roundId, tag: who.tag, body: inventedContribution(who.tag) }, noon);
    const [before, frozen, after, again] = await Promise.all([
      put(teacher(3)),
      store.freeze(roundId, noon),
      put(teacher(4)),
      put(teacher(3)),
    ]);
    expect([before, frozen, after, again]).toEqual([
      { ok: true, value: "stored" },
      { ok: true, value: 4 },
      { ok: false, error: "frozen" },
      { ok: true, value: "same" },
    ]);
    const { sum } = await (await round.result()).json();
    expect(sum).toBe(naiveSum(teachers.slice(0, 4).map(({ tag }) => inventedShare(tag))));
  });

  test("two freezes make one sum", async () => {
    await contributeAll(3);
    const answers = await Promise.all([told(round.freeze()), told(round.freeze())]);
    expect(answers).toEqual([
      [200, { contributions: 3 }],
      [200, { contributions: 3 }],
    ]);
  });
});

describe("a full round", () => {
  const places = inventedContributors(1000, "full");
  const fill = async (from: number, to: number) => {
    const roundId = round.round.id;
    const body = inventedContribution("full");
    await Promise.all(
      places
        .slice(from, to)
        .map(({ tag }) => relay.store.rounds.putShare({ roundId, tag, body }, noon)),
    );
  };

  test("takes no new tag, withdrawn ones counting, and the known ones all the same", async () => {
    const late = inventedContributor("late");
    await round.withdraw(teacher(0));
    await fill(0, 998);
    expect(await contribute(teacher(1))).toEqual([201, stored]);
    expect(await contribute(late)).toEqual([409, error("full")]);
    expect(await contribute(teacher(1), "other")).toEqual([200, stored]);
    expect(await contribute(teacher(0))).toEqual([403, error("voided")]);
    // Nothing need be remembered of a withdrawal here: the tag is not taken anyway.
    expect(await told(round.withdraw(late))).toEqual([200, { withdrawn: true }]);
    expect(await contribute(late)).toEqual([409, error("full")]);
    expect((await round.putShare(late, new Uint8Array(5))).status).toBe(409);
    expect(await told(round.freeze())).toEqual([200, { contributions: 999 }]);
    const result = await (await round.result()).json();
    const shares = [...places.slice(0, 998).map(() => "full"), "other"];
    expect(result).toMatchObject({ sum: naiveSum(shares.map((label) => inventedShare(label))) });
  });
});
