import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { passHeader, type RoundResult, type RoundStatus } from "../../src/protocol/round-api.ts";
import {
  inventedContribution,
  inventedContributors,
  inventedRound,
  inventedShare,
  naiveSum,
  type InventedContributor,
  type InventedRound,
} from "./support/invented-round.ts";
import { startRelayChild, type RelayChild } from "./support/relay-child.ts";

const rounds = 4;
const teachers = inventedContributors(40);
const shareOf = (round: number, { tag }: InventedContributor) => `${round} ${tag}`;

/** Ends with its test, also when the test fails. */
function startRelay(folder: string): RelayChild {
  const relay = startRelayChild({ DATA_DIR: folder });
  onTestFinished(async () => {
    relay.kill("SIGKILL");
    await relay.exited;
  });
  return relay;
}

async function fill(origin: string, number: number): Promise<InventedRound> {
  const now = Math.floor(Date.now() / 1000 / 900) * 900;
  const times = { closesAt: now + 86_400, deleteAt: now + 2 * 86_400 };
  const round = inventedRound(`round ${number}`, times);
  const created = await fetch(`${origin}/v1/rounds`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(round.registration),
  });
  expect(created.status).toBe(201);
  const puts = teachers.map(async (who) => {
    const answer = await fetch(`${origin}/v1/rounds/${round.id}/shares/${who.tag}`, {
      method: "PUT",
      headers: {
        Authorization: `Bearer ${who.secret}`,
        [passHeader]: round.pass,
        "Content-Type": "application/octet-stream",
      },
      body: Uint8Array.from(inventedContribution(shareOf(number, who))),
    });
    expect(answer.status).toBe(201);
  });
  await Promise.all(puts);
  return round;
}

const asOwner = ({ owner }: InventedRound) => ({
  headers: { Authorization: `Bearer ${owner.secret}` },
});

async function frozenResult(origin: string, round: InventedRound): Promise<string> {
  const path = `${origin}/v1/rounds/${round.id}`;
  const frozen = await fetch(`${path}/freeze`, { method: "POST", ...asOwner(round) });
  expect(await frozen.json()).toEqual({ contributions: teachers.length });
  return (await fetch(`${path}/result`, asOwner(round))).text();
}

/** How many shares of a round stand in any file of the folder. */
function sharesIn(folder: string, number: number): number {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const shares = teachers.map((who) => Buffer.from(inventedShare(shareOf(number, who))));
  return shares.filter((share) => files.some((file) => file.includes(share.subarray(256, 288))))
    .length;
}

/** A round that was being frozen when its relay was killed. */
interface Frozen {
  readonly number: number;
  readonly round: InventedRound;
}

/** What the relay after the kill says and holds, whichever side of the transaction the kill fell on; the result. */
async function checkAfterKill(
  folder: string,
  origin: string,
  { number, round }: Frozen,
): Promise<{ readonly state: string; readonly result: string }> {
  const answer = await fetch(`${origin}/v1/rounds/${round.id}`, asOwner(round));
  const { state, contributions } = (await answer.json()) as RoundStatus;
  expect(contributions).toBe(teachers.length);
  // What a killed relay had frozen and not yet erased, its successor erases before it answers.
  expect(sharesIn(folder, number)).toBe(state === "frozen" ? 0 : teachers.length);
  const result = await frozenResult(origin, round);
  expect(sharesIn(folder, number)).toBe(0);
  const { sum, texts } = JSON.parse(result) as RoundResult;
  const shares = teachers.map((who) => inventedShare(shareOf(number, who)));
  expect(sum).toBe(naiveSum(shares));
  expect(texts).toHaveLength(teachers.length);
  return { state, result };
}

/** Freezes and kills: at once, some calls later, or (the last) when the freeze was answered. */
async function freezeAndKill(relay: RelayChild, { number, round }: Frozen): Promise<void> {
  const origin = await relay.ready;
  const path = `${origin}/v1/rounds/${round.id}/freeze`;
  const freeze = fetch(path, { method: "POST", ...asOwner(round) }).catch(() => null);
  if (number === rounds - 1) await freeze;
  else for (let call = 0; call < 2 * number; call += 1) await fetch(`${origin}/v1/relay`);
  relay.kill("SIGKILL");
  expect(await relay.exited).toBeNull();
  await freeze;
}

/**
 * Where the kill falls (before the transaction, within it, before the erasure, within it, after it) is the machine's
 * choice; what is asked for must hold wherever it falls.
 */
test(`a relay killed around a freeze has all shares or the sum, and then the same sum for ever, ${rounds} times`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "samklang-kill-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const results = new Map<InventedRound, string>();
  const states: string[] = [];
  let relay = startRelay(folder);
  for (let number = 0; number < rounds; number += 1) {
    const round = await fill(await relay.ready, number);
    expect(sharesIn(folder, number)).toBe(teachers.length);
    await freezeAndKill(relay, { number, round });
    relay = startRelay(folder);
    const origin = await relay.ready;
    const { state, result } = await checkAfterKill(folder, origin, { number, round });
    states.push(state);
    for (const [earlier, was] of results) expect(await frozenResult(origin, earlier)).toBe(was);
    results.set(round, result);
  }
  // The last had been answered.
  expect(states.at(-1)).toBe("frozen");
  relay.kill("SIGKILL");
  await relay.exited;
}, 120_000);
