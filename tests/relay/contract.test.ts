import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RelayStore } from "../../relay/store/store.ts";
import { err } from "../../src/core/result.ts";
import { invitationHeader, parseSurveyRegistration } from "../../src/protocol/relay-api.ts";
import { relayErrorCodes } from "../../src/protocol/relay-errors.ts";
import { parseRoundRegistration } from "../../src/protocol/round-api.ts";
import { api, documentedAnswers, holdToSchema, seenAnswers } from "./support/contract.ts";
import {
  inventedContribution,
  inventedContributors,
  inventedName,
  inventedRound,
} from "./support/invented-round.ts";
import { inventedBallot, inventedSlot, inventedSurvey, noon } from "./support/invented-survey.ts";
import { setupRelay, type BenchOptions, type RelayBench } from "./support/relay-bench.ts";
import { roundBench } from "./support/round-bench.ts";

let relay: RelayBench;
const setup = (options?: BenchOptions) => (relay = setupRelay(options));
beforeEach(() => void setup());
afterEach(() => relay.close());

const survey = inventedSurvey("ours");
const path = `/v1/surveys/${survey.id}`;
const [first, second] = survey.slots;
if (first === undefined || second === undefined) throw new Error("slots");
const slotPath = `${path}/slots/${first.slot}`;
const ballotPath = `${path}/ballots/${first.slot}`;
const card = inventedSlot("card");
const owner = { secret: survey.owner };
const octets = inventedBallot("a");
const reissue = (voided: string, { slot, verifier } = card) => ({
  ...owner,
  json: { void: voided, add: { slot, verifier } },
});

const plain = inventedRound("plain");
const strict = inventedRound("strict", { mode: "strict" });
const teachers = inventedContributors(4);
const [alma, bo, cilla, david] = teachers;
if (alma === undefined || bo === undefined || cilla === undefined || david === undefined) {
  throw new Error("teachers");
}

/** One call for every answer the file documents; each is held to it by the bench. */
describe("the relay answers as relay/openapi.json says", () => {
  test("when all is well", async () => {
    await relay.call("GET", "/v1/relay");
    await relay.register(survey);
    await relay.register(survey);
    await relay.call("GET", `${path}/manifest`);
    await relay.call("GET", path, owner);
    await relay.call("GET", slotPath, { secret: first.auth });
    await relay.put(survey, first, octets);
    await relay.put(survey, first, octets);
    await relay.call("GET", `${path}/ballots`, owner);
    const events = await relay.call("GET", `${path}/events`, owner);
    await events.body?.cancel();
    await relay.call("POST", `${path}/slots`, reissue(second.slot));
    await relay.call("POST", `${path}/close`, owner);
    await relay.call("DELETE", path, owner);
    await relay.register(survey);
  });

  test("when something is not right", async () => {
    await relay.call("POST", "/v1/surveys", { json: {} });
    await relay.call("POST", "/v1/surveys", { json: " ".repeat(131_072) });
    await relay.register(survey, { headers: { Origin: "https://evil.example" } });
    await relay.register(survey);
    const other = { ...survey.registration, manifest: "AAAA" };
    await relay.register(survey, { json: other });
    await relay.put(survey, first, inventedBallot("a", 5));
    await relay.put(survey, first, inventedBallot("a", 5000));
    await relay.put(survey, first, octets);
    await relay.put(survey, first, inventedBallot("b"));
    await relay.call("GET", `${path}/ballots?after=x`, owner);
    await relay.call("GET", `${path}/events?after=x`, owner);
    await relay.call("POST", `${path}/slots`, { ...owner, json: {} });
    await relay.call("POST", `${path}/slots`, { ...owner, json: " ".repeat(1024) });
    await relay.call("POST", `${path}/slots`, reissue(second.slot, first));
    await relay.call("POST", `${path}/slots`, reissue(second.slot));
    await relay.call("POST", `${path}/slots`, reissue(second.slot, inventedSlot("third")));
    await relay.put(survey, second, octets);
    await relay.call("POST", `${path}/close`, owner);
    await relay.put(survey, card, octets);
    await relay.call("POST", `${path}/slots`, reissue(first.slot, inventedSlot("late")));
  });

  test("of rounds, when all is well", async () => {
    const round = roundBench(relay, strict);
    await round.register();
    await round.register();
    await round.description();
    await round.status();
    for (const teacher of [alma, bo, cilla, alma]) {
      await round.putName(teacher, inventedName(teacher.tag));
    }
    await round.list();
    await round.names();
    for (const teacher of [alma, bo, cilla, alma]) {
      await round.putShare(teacher, inventedContribution(teacher.tag));
    }
    await round.share(alma);
    await round.withdraw(david);
    await round.freeze();
    await round.result();
    await round.erase();
    expect((await round.register()).status).toBe(410);
  });

  test("of rounds, when something is not right", async () => {
    const round = roundBench(relay, strict);
    const other = roundBench(relay, plain);
    await relay.call("POST", "/v1/rounds", { json: {} });
    await relay.call("POST", "/v1/rounds", { json: " ".repeat(8192) });
    await round.register({ headers: { Origin: "https://evil.example" } });
    await round.register();
    await round.register({ json: { ...strict.registration, mode: "plain" } });
    await round.putName(alma, new Uint8Array(295));
    await round.putName(alma, new Uint8Array(1025));
    await round.list();
    await round.names();
    await round.freeze();
    await round.result();
    await round.putShare(alma, inventedContribution("a"));
    for (const teacher of [alma, bo, cilla]) await round.putName(teacher, inventedName("n"));
    await round.list();
    await round.putName(david, inventedName("n"));
    await round.withdraw(bo);
    await round.putName(bo, inventedName("n"));
    await round.putShare(bo, inventedContribution("b"));
    await other.register();
    for (const teacher of teachers.slice(1)) {
      await other.putShare(teacher, inventedContribution(teacher.tag));
    }
    await other.putShare(alma, new Uint8Array(687));
    await other.putShare(alma, new Uint8Array(1025));
    relay.clock.set(plain.registration.closesAt);
    await other.putShare(alma, inventedContribution("a"));
    await other.freeze();
    await other.withdraw(bo);
    relay.clock.set(noon);
    const late = roundBench(relay, inventedRound("late", { mode: "strict" }));
    await late.register();
    relay.clock.set(late.round.registration.closesAt);
    await late.putName(alma, inventedName("a"));
  });

  const everyRoundCall = () => {
    const round = roundBench(relay, strict);
    return [
      () => round.register(),
      () => round.status(),
      () => round.description(),
      () => round.putName(alma, inventedName("a")),
      () => round.list(),
      () => round.names(),
      () => round.putShare(alma, inventedContribution("a")),
      () => round.share(alma),
      () => round.withdraw(alma),
      () => round.freeze(),
      () => round.result(),
      () => round.erase(),
    ];
  };

  const everyCall = () => [
    () => relay.call("GET", "/v1/relay"),
    () => relay.register(survey),
    () => relay.call("GET", `${path}/manifest`),
    () => relay.call("GET", path, owner),
    () => relay.call("GET", slotPath, { secret: first.auth }),
    () => relay.call("PUT", ballotPath, { secret: first.auth, octets }),
    () => relay.call("GET", `${path}/ballots`, owner),
    () => relay.call("GET", `${path}/events`, owner),
    () => relay.call("POST", `${path}/slots`, reissue(first.slot)),
    () => relay.call("POST", `${path}/close`, owner),
    () => relay.call("DELETE", path, owner),
  ];

  test("when nothing is there, or nobody is invited", async () => {
    for (const call of everyCall().slice(2)) expect((await call()).status).toBe(404);
    for (const call of everyRoundCall().slice(1)) expect((await call()).status).toBe(404);
    await relay.close();
    setup({ publicUrl: "https://samklang.example.org" });
    const headers = { [invitationHeader]: card.slot };
    expect((await relay.register(survey, { headers })).status).toBe(403);
    expect((await roundBench(relay, plain).register({ headers })).status).toBe(403);
  });

  test("when an address has called too often", async () => {
    await relay.close();
    setup({ rates: { capacity: 0, refillPerSecond: 1, addressesMost: 9 } });
    for (const call of [...everyCall(), ...everyRoundCall()]) {
      expect((await call()).status).toBe(429);
    }
  });

  test("when the database does not", async () => {
    await relay.close();
    setup({ wrapStore: brokenStore });
    for (const call of [...everyCall().slice(1), ...everyRoundCall()]) {
      expect((await call()).status).toBe(503);
    }
  });

  test("and all its documented answers were seen, and no other", () => {
    expect([...seenAnswers].toSorted()).toEqual([...documentedAnswers].toSorted());
  });
});

/** Answers every call as an engine does that can neither read nor write. */
function brokenStore(store: RelayStore): RelayStore {
  const broken = () => Promise.resolve(err("unavailable"));
  return {
    ...store,
    rounds: { ...store.rounds, readRound: broken, createRound: broken },
    readSurvey: broken,
    readManifest: broken,
    readSlot: broken,
    readBallots: broken,
    readFilled: broken,
    createSurvey: broken,
  };
}

describe("the file itself", () => {
  test("gives every error code to some answer, and no other", () => {
    const text = JSON.stringify(api.paths);
    const given = [...text.matchAll(/"error":\{"enum":(\[[^\]]*\])/g)].flatMap(
      ([, list = "[]"]) => JSON.parse(list) as string[],
    );
    const elsewhere = ["not-found"];
    expect([...new Set([...given, ...elsewhere])].toSorted()).toEqual(relayErrorCodes.toSorted());
  });

  const good = survey.registration;
  test.each<[string, unknown]>([
    ["a registration", good],
    ["a field more", { ...good, name: "7B" }],
    ["a field less", { ...good, manifest: undefined }],
    ["an id spelled otherwise", { ...good, surveyId: `${"A".repeat(21)}B` }],
    ["a short verifier", { ...good, ownerVerifier: "AAAA" }],
    ["another size", { ...good, ballotBytes: 345 }],
    ["too many slots", { ...good, slots: inventedSurvey("x", { slots: 136 }).registration.slots }],
    ["a manifest too long", inventedSurvey("x", { manifestBytes: 65_601 }).registration],
    ["the longest manifest", inventedSurvey("x", { manifestBytes: 65_600 }).registration],
    ["times as text", { ...good, closesAt: String(noon) }],
  ])("judges %s as the parser does", (_, value) => {
    const json: unknown = JSON.parse(JSON.stringify(value));
    const isParsed = parseSurveyRegistration(json).ok;
    const judge = () => holdToSchema("SurveyRegistration", json);
    if (isParsed) expect(judge).not.toThrow();
    else expect(judge).toThrow();
  });

  const { registration } = plain;
  test.each<[string, unknown]>([
    ["a registration", registration],
    ["the other mode and size", { ...registration, mode: "strict", shareBytes: 320 }],
    ["a field more", { ...registration, place: "Fjellvik skole" }],
    ["a field less", { ...registration, passVerifier: undefined }],
    ["a third mode", { ...registration, mode: "open" }],
    ["another size", { ...registration, shareBytes: 400 }],
    ["a short description", { ...registration, description: registration.description.slice(4) }],
    ["a long description", { ...registration, description: `${registration.description}AAAA` }],
    ["an id spelled otherwise", { ...registration, roundId: `${"A".repeat(21)}B` }],
  ])("judges %s of a round as the parser does", (_, value) => {
    const json: unknown = JSON.parse(JSON.stringify(value));
    const judge = () => holdToSchema("RoundRegistration", json);
    if (parseRoundRegistration(json).ok) expect(judge).not.toThrow();
    else expect(judge).toThrow();
  });
});
