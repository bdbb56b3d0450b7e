import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addInvitation } from "../../relay/store/invitations.ts";
import { dayOf } from "../../relay/days.ts";
import { hashInvitation } from "../../relay/verifiers.ts";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { invitationHeader } from "../../src/protocol/relay-api.ts";
import { passHeader } from "../../src/protocol/round-api.ts";
import {
  inventedContribution,
  inventedContributor,
  inventedName,
  inventedRound,
  tagOf,
} from "./support/invented-round.ts";
import { inventedBytes, inventedSurvey, noon } from "./support/invented-survey.ts";
import { setupRelay, told, type CallExtra, type RelayBench } from "./support/relay-bench.ts";
import { roundBench } from "./support/round-bench.ts";

const refused = [404, { error: "refused" }];
const ours = inventedRound("ours", { mode: "strict" });
const theirs = inventedRound("theirs", { mode: "strict" });
const unknown = inventedRound("unknown");
const teacher = inventedContributor("teacher");
const other = inventedContributor("other");

let relay: RelayBench;
beforeEach(async () => {
  relay = setupRelay();
  for (const each of [ours, theirs]) {
    const round = roundBench(relay, each);
    await round.register();
    await round.putName(teacher, inventedName("teacher"));
  }
});
afterEach(() => relay.close());

/** Status, headers and body: all an outsider can see. */
async function seen(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  return JSON.stringify([response.status, [...response.headers].toSorted(), await response.text()]);
}

function ownersCalls(id: string, extra: CallExtra): Promise<Response>[] {
  const path = `/v1/rounds/${id}`;
  return [
    relay.call("GET", path, extra),
    relay.call("POST", `${path}/list`, extra),
    relay.call("POST", `${path}/freeze`, extra),
    relay.call("GET", `${path}/result`, extra),
    relay.call("DELETE", path, extra),
  ];
}

function invitedCalls(id: string, extra: CallExtra): Promise<Response>[] {
  const path = `/v1/rounds/${id}`;
  return [
    relay.call("GET", `${path}/description`, extra),
    relay.call("GET", `${path}/names`, extra),
  ];
}

function contributorsCalls(id: string, tag: string, extra: CallExtra): Promise<Response>[] {
  const path = `/v1/rounds/${id}`;
  const octets = inventedContribution("teacher");
  return [
    relay.call("PUT", `${path}/names/${tag}`, { ...extra, octets: inventedName("teacher") }),
    relay.call("PUT", `${path}/names/${tag}`, { ...extra, octets: new Uint8Array(9000) }),
    relay.call("PUT", `${path}/shares/${tag}`, { ...extra, octets }),
    relay.call("PUT", `${path}/shares/${tag}`, { ...extra, json: {} }),
    relay.call("GET", `${path}/shares/${tag}`, extra),
    relay.call("DELETE", `${path}/shares/${tag}`, extra),
  ];
}

const withPass = (pass: string, secret?: string): CallExtra =>
  secret === undefined
    ? { headers: { [passHeader]: pass } }
    : { headers: { [passHeader]: pass }, secret };

describe("who has no right", () => {
  test("gets one and the same answer to everything, whether or not it exists", async () => {
    const answers = new Set<string>();
    const owner = ours.owner.secret;
    const noOwners: readonly CallExtra[] = [
      {},
      { secret: theirs.owner.secret },
      { secret: ours.pass },
      { secret: ours.registration.ownerVerifier },
      { secret: "short" },
      withPass(ours.pass, teacher.secret),
      { headers: { Authorization: owner } },
      { headers: { [passHeader]: owner } },
    ];
    const uninvited: readonly CallExtra[] = [
      {},
      withPass(theirs.pass),
      withPass(owner, owner),
      withPass(ours.registration.passVerifier),
      withPass(""),
      withPass(`${ours.pass}A`),
      withPass(`Bearer ${ours.pass}`),
      { secret: ours.pass },
    ];
    const noContributors: readonly CallExtra[] = [
      ...uninvited,
      withPass(ours.pass),
      withPass(ours.pass, other.secret),
      withPass(ours.pass, teacher.tag),
      withPass(theirs.pass, teacher.secret),
      { secret: teacher.secret },
    ];
    for (const extra of noOwners) {
      for (const call of ownersCalls(ours.id, extra)) answers.add(await seen(call));
    }
    for (const extra of uninvited) {
      for (const call of invitedCalls(ours.id, extra)) answers.add(await seen(call));
    }
    for (const extra of noContributors) {
      for (const call of contributorsCalls(ours.id, teacher.tag, extra)) {
        answers.add(await seen(call));
      }
    }
    for (const id of [unknown.id, "not-an-id", "%00"]) {
      for (const call of [
        ...ownersCalls(id, unknown.owner),
        ...invitedCalls(id, withPass(unknown.pass)),
        ...contributorsCalls(id, teacher.tag, withPass(unknown.pass, teacher.secret)),
      ]) {
        answers.add(await seen(call));
      }
    }
    for (const tag of [other.tag, "not-a-tag", "%00", `${"A".repeat(21)}B`, `${teacher.tag}AAAA`]) {
      const extra = withPass(ours.pass, teacher.secret);
      for (const call of contributorsCalls(ours.id, tag, extra)) answers.add(await seen(call));
    }
    expect([...answers]).toHaveLength(1);
    expect([...answers][0]).toMatch(/^\[404,.*\{\\"error\\":\\"refused\\"\}"\]$/);
    // And nothing has happened to what is there.
    const status = await (await roundBench(relay, ours).status()).json();
    expect(status).toMatchObject({ state: "open", contributions: 1 });
  });

  test("is a survey's owner at a round, or a round's at a survey", async () => {
    const survey = inventedSurvey("s");
    await relay.register(survey);
    const atRound = relay.call("GET", `/v1/rounds/${ours.id}`, { secret: survey.owner });
    const atSurvey = relay.call("GET", `/v1/surveys/${survey.id}`, ours.owner);
    expect([await told(atRound), await told(atSurvey)]).toEqual([refused, refused]);
  });

  test("cannot take the tag of a secret that is no secret", async () => {
    const zeros = bytesToBase64Url(new Uint8Array(32));
    const none: CallExtra = { headers: { [passHeader]: ours.pass } };
    for (const call of contributorsCalls(ours.id, tagOf(zeros), none)) {
      expect(await told(call)).toEqual(refused);
    }
  });
});

describe("where invitations are required", () => {
  const code = inventedBytes("invitation", 16);
  const headers = { [invitationHeader]: bytesToBase64Url(code) };
  const register = (label: string, extra: CallExtra = { headers }) =>
    relay.call("POST", "/v1/rounds", { json: inventedRound(label).registration, ...extra });

  beforeEach(async () => {
    await relay.close();
    relay = setupRelay({ publicUrl: "https://samklang.example.org" });
    addInvitation(relay.database, hashInvitation(code), dayOf(noon));
  });

  test("a round needs one, and marks it as used", async () => {
    expect((await register("a", {})).status).toBe(403);
    const wrong = { [invitationHeader]: bytesToBase64Url(inventedBytes("other", 16)) };
    expect((await register("a", { headers: wrong })).status).toBe(403);
    expect((await register("a")).status).toBe(201);
    expect(relay.database.prepare("SELECT used FROM invitation").get()).toEqual({ used: 1 });
  });

  test("a hundred living rounds are made with one, counted apart from surveys", async () => {
    for (let index = 0; index < 100; index += 1) {
      expect((await register(`round ${index}`)).status).toBe(201);
    }
    expect(await told(register("one more"))).toEqual([403, { error: "invitation" }]);
    expect((await register("round 7")).status).toBe(200);
    expect((await relay.register(inventedSurvey("s"), { headers })).status).toBe(201);
    const gone = inventedRound("round 7");
    await relay.call("DELETE", `/v1/rounds/${gone.id}`, gone.owner);
    expect((await register("one more")).status).toBe(201);
  });

  test("an expired one makes no round, and those made with it go on", async () => {
    await register("a");
    const later = noon + 400 * 86_400;
    relay.clock.set(later);
    await relay.store.eraseDue(later - 399 * 86_400);
    expect((await register("b")).status).toBe(403);
    const { id, owner } = inventedRound("a");
    expect((await relay.call("GET", `/v1/rounds/${id}`, owner)).status).toBe(200);
  });
});

test("a registration longer than 8 KiB is refused, and one of 8 KiB read", async () => {
  const headers = { "Content-Type": "application/json" };
  const send = (body: string) => relay.call("POST", "/v1/rounds", { body, headers });
  expect((await send(" ".repeat(8192))).status).toBe(400);
  expect((await send(" ".repeat(8193))).status).toBe(413);
  const text = JSON.stringify(inventedRound("long").registration);
  expect((await send(text.padEnd(8192, " "))).status).toBe(201);
});

test("making a round takes twenty tokens, and every other call one", async () => {
  await relay.close();
  relay = setupRelay({ rates: { capacity: 21, refillPerSecond: 1, addressesMost: 9 } });
  const round = roundBench(relay, ours);
  expect((await round.register()).status).toBe(201);
  expect((await round.status()).status).toBe(200);
  expect((await round.status()).status).toBe(429);
});
