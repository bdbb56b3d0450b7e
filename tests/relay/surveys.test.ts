import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashInvitation } from "../../relay/verifiers.ts";
import { addInvitation, revokeInvitation } from "../../relay/store/invitations.ts";
import { dayOf } from "../../relay/days.ts";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { inventedBallot, inventedBytes, inventedSurvey, noon } from "./support/invented-survey.ts";
import { setupRelay, told, type RelayBench } from "./support/relay-bench.ts";

const day = 86_400;
const stored = { stored: true };
const error = (code: string) => ({ error: code });

let relay: RelayBench;
beforeEach(() => void (relay = setupRelay()));
afterEach(() => relay.close());

const statusOf = (survey: { id: string }, secret: string) =>
  told(relay.call("GET", `/v1/surveys/${survey.id}`, { secret }));
const close = (survey: { id: string; owner: string }) =>
  told(relay.call("POST", `/v1/surveys/${survey.id}/close`, { secret: survey.owner }));
const erase = (survey: { id: string; owner: string }) =>
  told(relay.call("DELETE", `/v1/surveys/${survey.id}`, { secret: survey.owner }));

describe("registering", () => {
  test("stores the sealed manifest, which who knows the id can fetch", async () => {
    const survey = inventedSurvey("ours", { manifestBytes: 4137 });
    expect(await told(relay.register(survey))).toEqual([201, stored]);
    const answer = await relay.call("GET", `/v1/surveys/${survey.id}/manifest`);
    expect(answer.status).toBe(200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(bytes).toEqual(inventedBytes("ours manifest", 4137));
  });

  test("again with the same bytes is the same, whatever happened since", async () => {
    const survey = inventedSurvey("ours");
    await relay.register(survey);
    const [first] = survey.slots;
    if (first === undefined) throw new Error("slots");
    await relay.put(survey, first, inventedBallot("a"));
    relay.clock.set(survey.registration.closesAt + day);
    expect(await told(relay.register(survey))).toEqual([200, stored]);
    expect(await statusOf(survey, survey.owner)).toMatchObject([200, { ballots: 1 }]);
  });

  test.each<[string, (body: object) => object]>([
    ["another manifest", (body) => ({ ...body, manifest: "AAAA" })],
    [
      "another owner",
      (body) => ({ ...body, ownerVerifier: inventedSurvey("x").registration.ownerVerifier }),
    ],
    [
      "slots in another order",
      (body) => ({ ...body, slots: inventedSurvey("ours").registration.slots.toReversed() }),
    ],
  ])("again with %s does not replace it", async (_, change) => {
    const survey = inventedSurvey("ours");
    await relay.register(survey);
    const json = change(survey.registration);
    expect(await told(relay.register(survey, { json }))).toEqual([409, error("exists")]);
    expect((await statusOf(survey, survey.owner))[0]).toBe(200);
  });

  test("after erasing is told so for 60 days, then forgotten", async () => {
    const survey = inventedSurvey("ours");
    await relay.register(survey);
    await erase(survey);
    expect(await told(relay.register(survey))).toEqual([410, error("erased")]);
    relay.clock.advance(60 * day);
    await relay.store.eraseDue(relay.clock.nowSeconds());
    const later = inventedSurvey("ours", { closesAt: noon + 70 * day, deleteAt: noon + 71 * day });
    expect(await told(relay.register(later))).toEqual([410, error("erased")]);
    relay.clock.advance(day);
    await relay.store.eraseDue(relay.clock.nowSeconds());
    expect(await told(relay.register(later))).toEqual([201, stored]);
  });

  const inHours = (hours: number) => noon + hours * 3600;
  test.each([
    ["closing in the past", { closesAt: noon }],
    ["closing before opening", { opensAt: inHours(2), closesAt: inHours(2) }],
    ["closing after 46 days", { closesAt: noon + 46 * day + 900, deleteAt: noon + 47 * day }],
    ["deletion at closing", { closesAt: inHours(9), deleteAt: inHours(9) }],
    [
      "deletion 14 days after closing and a step",
      { closesAt: inHours(24), deleteAt: inHours(24) + 14 * day + 900 },
    ],
    ["deletion after 60 days", { closesAt: noon + 46 * day, deleteAt: noon + 60 * day + 900 }],
    ["times between the steps", { closesAt: inHours(9) + 1 }],
  ])("with %s is malformed", async (_, times) => {
    const survey = inventedSurvey("ours", times);
    expect(await told(relay.register(survey))).toEqual([400, error("malformed")]);
    expect((await statusOf(survey, survey.owner))[0]).toBe(404);
  });

  test("with the latest times allowed is taken", async () => {
    const survey = inventedSurvey("ours", { closesAt: noon + 46 * day, deleteAt: noon + 60 * day });
    expect(await told(relay.register(survey))).toEqual([201, stored]);
  });
});

describe("the state of a survey", () => {
  test("is told to its owner and its watcher", async () => {
    const survey = inventedSurvey("ours", { opensAt: noon + 900 });
    await relay.register(survey);
    const { closesAt, deleteAt } = survey.registration;
    const status = { state: "not-open", closesAt, deleteAt, ballots: 0 };
    expect(await statusOf(survey, survey.owner)).toEqual([200, status]);
    expect(await statusOf(survey, survey.watcher)).toEqual([200, status]);
    relay.clock.set(noon + 900);
    expect(await statusOf(survey, survey.watcher)).toMatchObject([200, { state: "open" }]);
    relay.clock.set(closesAt);
    expect(await statusOf(survey, survey.watcher)).toMatchObject([200, { state: "closed" }]);
  });

  test("is all a watcher gets: no ballots, no closing, no erasing, no new slots", async () => {
    const survey = inventedSurvey("ours");
    await relay.register(survey);
    const path = `/v1/surveys/${survey.id}`;
    const secret = survey.watcher;
    const json = { void: survey.slots[0]?.slot, add: inventedSurvey("x").registration.slots[0] };
    const calls = [
      relay.call("GET", `${path}/ballots`, { secret }),
      relay.call("POST", `${path}/close`, { secret }),
      relay.call("DELETE", path, { secret }),
      relay.call("POST", `${path}/slots`, { secret, json }),
    ];
    for (const call of calls) expect(await told(call)).toEqual([404, error("refused")]);
    expect(await statusOf(survey, secret)).toMatchObject([200, { state: "open" }]);
  });
});

describe("closing", () => {
  test("takes no more ballots and brings deletion to 14 days, rounded up to a step", async () => {
    const survey = inventedSurvey("ours", { closesAt: noon + 30 * day, deleteAt: noon + 44 * day });
    await relay.register(survey);
    relay.clock.set(noon + 100);
    const closed = {
      state: "closed",
      closesAt: noon,
      deleteAt: noon + 900 + 14 * day,
      ballots: 0,
    };
    expect(await close(survey)).toEqual([200, closed]);
    relay.clock.advance(3 * day);
    expect(await close(survey)).toEqual([200, closed]);
    const [first] = survey.slots;
    if (first === undefined) throw new Error("slots");
    const late = await told(relay.put(survey, first, inventedBallot("a")));
    expect(late).toEqual([410, error("closed")]);
  });

  test("never puts deletion off, and holds when the relay's clock is set back", async () => {
    const survey = inventedSurvey("ours", { closesAt: noon + 7 * day, deleteAt: noon + 8 * day });
    await relay.register(survey);
    expect(await close(survey)).toMatchObject([200, { deleteAt: noon + 8 * day }]);
    relay.clock.set(noon - 1800);
    expect(await statusOf(survey, survey.owner)).toMatchObject([200, { state: "closed" }]);
  });

  test("works before opening", async () => {
    const survey = inventedSurvey("ours", { opensAt: noon + day });
    await relay.register(survey);
    expect(await close(survey)).toMatchObject([200, { state: "closed" }]);
    relay.clock.set(noon + 2 * day);
    expect(await statusOf(survey, survey.owner)).toMatchObject([200, { state: "closed" }]);
  });
});

describe("erasing", () => {
  test("leaves nothing to ask about, also not for the owner", async () => {
    const survey = inventedSurvey("ours");
    await relay.register(survey);
    const [first] = survey.slots;
    if (first === undefined) throw new Error("slots");
    await relay.put(survey, first, inventedBallot("a"));
    expect(await erase(survey)).toEqual([200, { erased: true }]);
    expect(await erase(survey)).toEqual([404, error("refused")]);
    expect(await statusOf(survey, survey.owner)).toEqual([404, error("refused")]);
    expect(await relay.slotState(survey, first)).toEqual(error("refused"));
    const path = `/v1/surveys/${survey.id}/manifest`;
    expect(await told(relay.call("GET", path))).toEqual([404, error("refused")]);
  });

  test("happens by itself when the time has come, and to no other survey", async () => {
    const due = inventedSurvey("due", { deleteAt: noon + 8 * day });
    const later = inventedSurvey("later", { deleteAt: noon + 8 * day + 900 });
    await relay.register(due);
    await relay.register(later);
    expect(await relay.store.eraseDue(noon + 8 * day - 1)).toEqual({ ok: true, value: 0 });
    expect(await relay.store.eraseDue(noon + 8 * day)).toEqual({ ok: true, value: 1 });
    expect((await statusOf(due, due.owner))[0]).toBe(404);
    expect((await statusOf(later, later.owner))[0]).toBe(200);
  });
});

describe("with an address of its own, a relay", () => {
  const publicUrl = "https://samklang.example.org";
  const code = inventedBytes("invitation", 16);
  const header = { "Samklang-Invitation": bytesToBase64Url(code) };

  beforeEach(async () => {
    await relay.close();
    relay = setupRelay({ publicUrl });
    addInvitation(relay.database, hashInvitation(code), dayOf(noon));
  });

  test("says so", async () => {
    const info = { protocol: 1, publicUrl, invitationRequired: true };
    expect(await told(relay.call("GET", "/v1/relay"))).toEqual([200, info]);
  });

  test.each([
    ["no invitation", {}],
    ["an unknown one", { "Samklang-Invitation": bytesToBase64Url(inventedBytes("other", 16)) }],
    ["something else", { "Samklang-Invitation": "please" }],
    ["a longer one", { "Samklang-Invitation": bytesToBase64Url(inventedBytes("invitation", 17)) }],
  ])("registers nothing with %s", async (_, headers) => {
    const answer = await told(relay.register(inventedSurvey("ours"), { headers }));
    expect(answer).toEqual([403, error("invitation")]);
  });

  test("registers with an invitation, again and again, until it is revoked", async () => {
    const one = inventedSurvey("one");
    expect((await relay.register(one, { headers: header })).status).toBe(201);
    expect((await relay.register(one, { headers: header })).status).toBe(200);
    expect((await relay.register(inventedSurvey("two"), { headers: header })).status).toBe(201);
    expect(revokeInvitation(relay.database, 1)).toBe(true);
    const third = await told(relay.register(inventedSurvey("three"), { headers: header }));
    expect(third).toEqual([403, error("invitation")]);
    expect((await statusOf(one, one.owner))[0]).toBe(200);
  });

  test("lets an invitation expire after 400 days", async () => {
    const survey = (now: number) =>
      inventedSurvey("late", { opensAt: now, closesAt: now + day, deleteAt: now + 2 * day });
    relay.clock.set(noon + 400 * day);
    const late = survey(relay.clock.nowSeconds());
    expect((await relay.register(late, { headers: header })).status).toBe(403);
    relay.clock.set(noon + 399 * day);
    const intime = survey(relay.clock.nowSeconds());
    expect((await relay.register(intime, { headers: header })).status).toBe(201);
  });

  test("gives an invitation 200 living surveys", async () => {
    const surveys = Array.from({ length: 200 }, (_, index) =>
      inventedSurvey(`survey ${index}`, { manifestBytes: 10 }),
    );
    for (const survey of surveys) {
      expect((await relay.register(survey, { headers: header })).status).toBe(201);
    }
    const next = inventedSurvey("one too many", { manifestBytes: 10 });
    const answer = await told(relay.register(next, { headers: header }));
    expect(answer).toEqual([403, error("invitation")]);
    const [first] = surveys;
    if (first === undefined) throw new Error("surveys");
    expect((await erase(first))[0]).toBe(200);
    expect((await relay.register(next, { headers: header })).status).toBe(201);
  });
});
