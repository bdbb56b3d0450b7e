import { afterEach, beforeEach, expect, test } from "vitest";
import { newClassId } from "../../src/core/ids.ts";
import type { RoundContent } from "../../src/protocol/round-description.ts";
import { createLeaderRelay } from "../../src/transport/leader-relay.ts";
import type { RelayTransport } from "../../src/transport/relay-call.ts";
import { createRoundRelay } from "../../src/transport/round-relay.ts";
import { noon } from "../relay/support/invented-survey.ts";
import { setupRelay, type RelayBench } from "../relay/support/relay-bench.ts";
import { createLeader, roundContent } from "../support/leader/rounds.ts";
import { trueCounts } from "../support/leader/possible-counts.ts";
import { at, contentOf, createTeacher, randomBytes, valueOf } from "../support/survey-crypto.ts";

/** The relay itself, the transport's clients and the Workers' handlers: what travels between them is the product's. */
let relay: RelayBench;
let transport: RelayTransport;
beforeEach(() => {
  relay = setupRelay();
  transport = {
    origin: "http://localhost:8080",
    fetch: (url, { method = "GET", headers, body }) => {
      const extra = { headers: Object.fromEntries(new Headers(headers)) };
      return relay.call(
        method,
        url,
        body === undefined || body === null ? extra : { ...extra, body },
      );
    },
  };
});
afterEach(() => relay.close());

const times = { closesAt: noon + 7 * 86_400, deleteAt: noon + 21 * 86_400 };

async function setupLeader(changes: Partial<RoundContent> = {}) {
  const leader = createLeader();
  await leader.createThrowawayVault();
  const round = await leader.prepareRound(roundContent({ ...times, ...changes }));
  const { roundId, description, registration } = round;
  const client = createLeaderRelay(transport);
  const owner = await leader.roundOwnerSecret(roundId);
  valueOf(await client.createRound(registration, null));
  return {
    invitation: round.invitation.slice(1),
    list: () => client.list(roundId, owner),
    freeze: () => client.freeze(roundId, owner),
    sums: async () => {
      const result = valueOf(await client.result(roundId, owner));
      return leader.openRoundSum(roundId, description, result);
    },
  };
}

/** A class of so many pupils with its vault and its survey, and an invitation that was read. */
async function setupTeacher(invitation: string, roll: number) {
  const teacher = createTeacher();
  await teacher.createThrowawayVault();
  const classId = newClassId(randomBytes);
  await teacher.createClassKey(classId);
  const content = contentOf(roll);
  valueOf(await teacher.prepareSurvey(classId, content));
  const client = createRoundRelay(transport);
  const pass = valueOf(await teacher.readRoundLink(invitation));
  const sealed = valueOf(await client.description(pass));
  const { bytes: description } = valueOf(await teacher.openRound(invitation, sealed));
  const { tag, shareSecret } = await teacher.newShareSecret();
  const contribution = { ...pass, tag, shareSecret };
  const counts = trueCounts({
    roll,
    ballots: roll - 1,
    hasThriving: 1,
    thrivingAnswered: roll - 2,
    notThriving: roll % 5,
  });
  const { numbers } = await teacher.unitNumbers([content.surveyId], counts);
  const own = { tag, name: "" };
  return {
    numbers,
    send: async () => {
      const share = { invitation, description, numbers, shareSecret };
      return client.putShare(contribution, await teacher.sealShare(share));
    },
    announce: async (name: string) => {
      own.name = name;
      const sealedName = await teacher.sealRoundName(invitation, shareSecret, name);
      return client.putName(contribution, sealedName);
    },
    names: async () => {
      const names = valueOf(await client.names(pass));
      return teacher.openRoundNames(invitation, names, own);
    },
    withdraw: () => client.withdraw(contribution),
    status: () => client.shareStatus(contribution),
  };
}

const told = (code: string) => ({ ok: false, error: { type: "told", code } });
const sumsOf = (teachers: readonly { readonly numbers: readonly number[] }[]) =>
  at(teachers, 0).numbers.map((_, place) =>
    teachers.reduce((sum, { numbers }) => sum + at(numbers, place), 0),
  );

test("six classes give the sums of their rounded numbers, and the seventh comes too late", async () => {
  const leader = await setupLeader();
  const rolls = [18, 21, 24, 25, 26, 28];
  const teachers = await Promise.all(rolls.map((roll) => setupTeacher(leader.invitation, roll)));
  for (const teacher of teachers) valueOf(await teacher.send());
  // Sent once more with another seed: it replaces.
  valueOf(await at(teachers, 2).send());
  expect(await leader.freeze()).toEqual({ ok: true, value: 6 });
  expect(await leader.sums()).toEqual({ ok: true, value: sumsOf(teachers) });
  const late = await setupTeacher(leader.invitation, 23);
  expect(await late.send()).toEqual(told("frozen"));
  expect(await at(teachers, 0).withdraw()).toEqual(told("frozen"));
  expect(valueOf(await at(teachers, 0).status())).toMatchObject({ stored: true, contributions: 6 });
  expect(await leader.sums()).toEqual({ ok: true, value: sumsOf(teachers) });
});

test("two classes give nothing, also when there were three", async () => {
  const leader = await setupLeader();
  const teachers = await Promise.all(
    [18, 21, 24].map((roll) => setupTeacher(leader.invitation, roll)),
  );
  for (const teacher of teachers) valueOf(await teacher.send());
  valueOf(await at(teachers, 1).withdraw());
  expect(await leader.freeze()).toEqual(told("too-few"));
  expect(await at(teachers, 1).send()).toEqual(told("voided"));
});

test("a strict round takes names, shows them to those named, and then numbers", async () => {
  const leader = await setupLeader({ mode: "strict" });
  const teachers = await Promise.all(
    [18, 21, 24].map((roll) => setupTeacher(leader.invitation, roll)),
  );
  const names = ["Åse Lund", "Jon Dahl", "Kari By"];
  for (const [index, teacher] of teachers.entries()) {
    valueOf(await teacher.announce(at(names, index)));
    expect(await teacher.send()).toEqual(told("not-listed"));
  }
  expect(await leader.list()).toEqual({ ok: true, value: 3 });
  const lists = await Promise.all(teachers.map((teacher) => teacher.names()));
  const shown = lists.map((list) => valueOf(list));
  expect(new Set(shown.map(({ hash }) => hash)).size).toBe(1);
  expect(
    at(shown, 0)
      .names.map(({ name }) => name)
      .sort(),
  ).toEqual([...names].sort());
  for (const teacher of teachers) valueOf(await teacher.send());
  expect(await leader.freeze()).toEqual({ ok: true, value: 3 });
  expect(await leader.sums()).toEqual({ ok: true, value: sumsOf(teachers) });
});
