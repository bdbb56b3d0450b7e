import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import type { BallotPage } from "../../src/protocol/relay-api.ts";
import { inventedBallot, inventedSurvey, type InventedSurvey } from "./support/invented-survey.ts";
import { startRelayChild, type RelayChild } from "./support/relay-child.ts";

const rounds = 10;
const pupilsAtOnce = 24;

/** What one killed relay had acknowledged: by slot, the ballot. */
interface Round {
  readonly survey: InventedSurvey;
  readonly acknowledged: ReadonlyMap<string, string>;
  readonly sent: ReadonlyMap<string, string>;
}

/** Answers at once from many pupils; the relay is killed in the middle, as soon as it has acknowledged so many. */
async function answerUntilKilled(
  folder: string,
  round: number,
  check: (origin: string) => Promise<void>,
): Promise<Round> {
  const relay = startRelay(folder);
  const origin = await relay.ready;
  await check(origin);
  const now = Math.floor(Date.now() / 1000 / 900) * 900;
  const survey = inventedSurvey(`round ${round}`, {
    slots: 128,
    opensAt: now - 900,
    closesAt: now + 86_400,
    deleteAt: now + 2 * 86_400,
  });
  const created = await fetch(`${origin}/v1/surveys`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(survey.registration),
  });
  expect(created.status).toBe(201);
  const acknowledged = new Map<string, string>();
  const sent = new Map<string, string>();
  const killAfter = 5 + round * 11;
  const waiting = [...survey.slots];

  async function pupil(): Promise<void> {
    for (let slot = waiting.shift(); slot !== undefined; slot = waiting.shift()) {
      const ballot = inventedBallot(`round ${round} ${slot.slot}`);
      sent.set(slot.slot, bytesToBase64Url(ballot));
      const answer = await fetch(`${origin}/v1/surveys/${survey.id}/ballots/${slot.slot}`, {
        method: "PUT",
        headers: {
          Authorization: `Bearer ${slot.auth}`,
          "Content-Type": "application/octet-stream",
        },
        body: Uint8Array.from(ballot),
      }).catch(() => null);
      if (answer === null) return;
      if (answer.status === 201) acknowledged.set(slot.slot, bytesToBase64Url(ballot));
      if (acknowledged.size === killAfter) relay.kill("SIGKILL");
    }
  }

  await Promise.all(Array.from({ length: pupilsAtOnce }, pupil));
  relay.kill("SIGKILL");
  expect(await relay.exited).toBeNull();
  expect(acknowledged.size).toBeGreaterThanOrEqual(killAfter);
  return { survey, acknowledged, sent };
}

/** Ends with its test, also when the test fails. */
function startRelay(folder: string): RelayChild {
  const relay = startRelayChild({ DATA_DIR: folder });
  onTestFinished(async () => {
    relay.kill("SIGKILL");
    await relay.exited;
  });
  return relay;
}

async function fetchAll(
  origin: string,
  { id, owner }: InventedSurvey,
): Promise<Map<string, string>> {
  const ballots = new Map<string, string>();
  for (let after = 0; ;) {
    const answer = await fetch(`${origin}/v1/surveys/${id}/ballots?after=${after}`, {
      headers: { Authorization: `Bearer ${owner}` },
    });
    expect(answer.status).toBe(200);
    const page = (await answer.json()) as BallotPage;
    if (page.ballots.length === 0) return ballots;
    for (const { n, slot, ballot } of page.ballots) {
      ballots.set(slot, ballot);
      after = n;
    }
  }
}

test(`what the relay has acknowledged survives kill -9 under load, ${rounds} times`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "samklang-kill-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const done: Round[] = [];
  // Every killed relay's ballots are asked from the one after it: the file is whatever the kill has left.
  const checkAll = async (origin: string) => {
    for (const { survey, acknowledged, sent } of done) {
      const kept = await fetchAll(origin, survey);
      for (const [slot, ballot] of acknowledged) expect(kept.get(slot)).toBe(ballot);
      // What was sent and not acknowledged is there whole, or not at all.
      for (const [slot, ballot] of kept) expect(sent.get(slot)).toBe(ballot);
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    done.push(await answerUntilKilled(folder, round, checkAll));
  }
  const last = startRelay(folder);
  await checkAll(await last.ready);
  last.kill("SIGINT");
  expect(await last.exited).toBe(0);
  const database = new DatabaseSync(join(folder, "samklang.db"));
  expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
  database.close();
}, 120_000);
