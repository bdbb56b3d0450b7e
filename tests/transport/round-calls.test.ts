import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { createLeaderRelay } from "../../src/transport/leader-relay.ts";
import type { RelayTransport } from "../../src/transport/relay-call.ts";
import type { LeaderRelay, RoundRelay } from "../../src/transport/round-port.ts";
import { createRoundRelay } from "../../src/transport/round-relay.ts";
import {
  inventedContribution,
  inventedContributor,
  inventedContributors,
  inventedName,
  inventedRound,
  inventedShare,
  inventedText,
  naiveSum,
  type InventedContributor,
  type InventedRound,
} from "../relay/support/invented-round.ts";
import { setupRelay, type RelayBench } from "../relay/support/relay-bench.ts";

const ok = (value?: unknown) => ({ ok: true, value });
const told = (code: string) => ({ ok: false, error: { type: "told", code } });
const unreadable = { ok: false, error: { type: "unreadable" } };

let relay: RelayBench;
let sent: { url: string; init: RequestInit }[];
let leader: LeaderRelay;
let teacher: RoundRelay;

beforeEach(() => {
  relay = setupRelay();
  sent = [];
  const transport: RelayTransport = {
    origin: "http://localhost:8080",
    fetch: (url, init) => {
      sent.push({ url, init });
      const { method = "GET", headers, body } = init;
      const extra = { headers: Object.fromEntries(new Headers(headers)) };
      return relay.call(
        method,
        url,
        body === undefined || body === null ? extra : { ...extra, body },
      );
    },
  };
  leader = createLeaderRelay(transport);
  teacher = createRoundRelay(transport);
});
afterEach(() => relay.close());

const by = ({ id, pass }: InventedRound, { tag, secret }: InventedContributor) => ({
  roundId: id,
  pass,
  tag,
  shareSecret: secret,
});
const byTag = (one: InventedContributor, other: InventedContributor) =>
  Buffer.compare(Buffer.from(one.tag, "base64url"), Buffer.from(other.tag, "base64url"));

test("carry a plain round from its making to its erasure", async () => {
  const round = inventedRound("plain");
  const { id, pass, owner, registration } = round;
  const teachers = inventedContributors(3).toSorted(byTag);
  const gone = inventedContributor("gone");
  expect(await leader.createRound(registration, null)).toEqual(ok());
  expect(await leader.createRound(registration, "AAAAAAAAAAAAAAAAAAAAAA")).toEqual(ok());
  expect(await teacher.description({ roundId: id, pass })).toEqual(ok(round.description));
  for (const each of [...teachers, gone]) {
    expect(await teacher.putShare(by(round, each), inventedContribution(each.tag))).toEqual(ok());
  }
  expect(await leader.result(id, owner.secret)).toEqual(told("not-frozen"));
  expect(await teacher.withdraw(by(round, gone))).toEqual(ok());
  expect(await teacher.shareStatus(by(round, gone))).toEqual(
    ok({ state: "open", stored: false, contributions: null }),
  );
  const { closesAt, deleteAt } = registration;
  const open = { state: "open", contributions: 3, closesAt, deleteAt };
  expect(await leader.status(id, owner.secret)).toEqual(ok(open));
  expect(await leader.freeze(id, owner.secret)).toEqual(ok(3));
  const [first] = teachers;
  if (first === undefined) throw new Error("teachers");
  expect(await teacher.shareStatus(by(round, first))).toEqual(
    ok({ state: "frozen", stored: true, contributions: 3 }),
  );
  expect(await leader.result(id, owner.secret)).toEqual(
    ok({
      contributions: 3,
      sum: naiveSum(teachers.map(({ tag }) => inventedShare(tag))),
      texts: teachers.map(({ tag }) => ({ tag, text: bytesToBase64Url(inventedText(tag)) })),
    }),
  );
  expect(await leader.deleteRound(id, owner.secret)).toEqual(ok());
  expect(await leader.deleteRound(id, owner.secret)).toEqual(told("refused"));
  expect(await leader.createRound(registration, null)).toEqual(told("erased"));
});

test("carry a strict round's names to who is invited", async () => {
  const round = inventedRound("strict", { mode: "strict" });
  const { id, pass, owner } = round;
  const teachers = inventedContributors(3).toSorted(byTag);
  await leader.createRound(round.registration, null);
  for (const each of teachers) {
    expect(await teacher.putName(by(round, each), inventedName(each.tag))).toEqual(ok());
  }
  expect(await teacher.names({ roundId: id, pass })).toEqual(told("not-listed"));
  expect(await leader.list(id, owner.secret)).toEqual(ok(3));
  expect(await teacher.names({ roundId: id, pass })).toEqual(
    ok(teachers.map(({ tag }) => ({ tag, name: bytesToBase64Url(inventedName(tag)) }))),
  );
  expect(await leader.freeze(id, owner.secret)).toEqual(told("too-few"));
});

test("send a registration as the same bytes each time, however it was kept", async () => {
  const { registration } = inventedRound("plain");
  const { mode, roundId, ...others } = registration;
  expect(await leader.createRound(registration, null)).toEqual(ok());
  expect(await leader.createRound({ ...others, roundId, mode }, null)).toEqual(ok());
  expect(sent[0]?.init.body).toBe(sent[1]?.init.body);
});

test("carry secrets in headers alone", async () => {
  const round = inventedRound("plain");
  const who = inventedContributor("a");
  await leader.createRound(round.registration, null);
  await leader.status(round.id, round.owner.secret);
  await teacher.putShare(by(round, who), inventedContribution("a"));
  await teacher.description({ roundId: round.id, pass: round.pass });
  const urls = sent.map(({ url }) => url).join("\n");
  for (const secret of [round.owner.secret, round.pass, who.secret]) {
    expect(urls).not.toContain(secret);
  }
  expect(sent.map(({ init }) => init.headers)).toEqual([
    { "Content-Type": "application/json" },
    { Authorization: `Bearer ${round.owner.secret}` },
    {
      Authorization: `Bearer ${who.secret}`,
      "Samklang-Round": round.pass,
      "Content-Type": "application/octet-stream",
    },
    { "Samklang-Round": round.pass },
  ]);
});

describe("what is not of the protocol", () => {
  const json = (body: unknown) => async () =>
    new Response(JSON.stringify(body), { headers: { "Content-Type": "application/json" } });
  const origin = "https://samklang.example.org";
  const someone = by(inventedRound("x"), inventedContributor("x"));

  test("is no withdrawal, no freeze and no result", async () => {
    const stored = { fetch: json({ stored: true }), origin };
    expect(await createRoundRelay(stored).withdraw(someone)).toEqual(unreadable);
    expect(await createLeaderRelay(stored).freeze("id", "secret")).toEqual(unreadable);
    expect(await createLeaderRelay(stored).result("id", "secret")).toEqual(unreadable);
    expect(await createLeaderRelay(stored).status("id", "secret")).toEqual(unreadable);
    expect(await createRoundRelay(stored).shareStatus(someone)).toEqual(unreadable);
  });

  test("is no description when it is too long", async () => {
    const fetch = async () =>
      new Response(new Uint8Array(4138), {
        headers: { "Content-Type": "application/octet-stream" },
      });
    expect(await createRoundRelay({ fetch, origin }).description(someone)).toEqual(unreadable);
  });

  test("is not the largest result there can be, which is read", async () => {
    const texts = Array.from({ length: 1000 }, (_, index) => ({
      tag: inventedContributor(`t ${index}`).tag,
      text: bytesToBase64Url(inventedText("t")),
    }));
    const result = { contributions: 1000, sum: bytesToBase64Url(new Uint8Array(512)), texts };
    const answer = await createLeaderRelay({ fetch: json(result), origin }).result("id", "secret");
    expect(answer).toEqual(ok(result));
  });
});
