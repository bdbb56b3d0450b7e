import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  inventedBallot,
  inventedBytes,
  inventedSlot,
  inventedSurvey,
  noon,
  type InventedSurvey,
} from "./support/invented-survey.ts";
import { setupRelay, type RelayBench } from "./support/relay-bench.ts";

let relay: RelayBench;
beforeEach(() => void (relay = setupRelay()));
afterEach(() => relay.close());

/** Which of the needles stand in any file of the data folder, whole or by their first or last 16 bytes. */
function found(needles: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const files = readdirSync(relay.folder).map((name) => readFileSync(join(relay.folder, name)));
  return [...needles].flatMap(([label, bytes]) => {
    const parts = [bytes.subarray(0, 16), bytes.subarray(-16), bytes.subarray(100, 116)];
    const isThere = parts.some(
      (part) => part.length === 16 && files.some((file) => file.includes(Buffer.from(part))),
    );
    return isThere ? [label] : [];
  });
}

/** Everything the relay was given of a survey, as the bytes it stores. */
function traces(label: string, survey: InventedSurvey): ReadonlyMap<string, Uint8Array> {
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "base64url"));
  const { ownerVerifier, watchVerifier } = survey.registration;
  return new Map([
    [`${label} id`, bytes(survey.id)],
    [`${label} manifest`, inventedBytes(`${label} manifest`, 4137)],
    [`${label} owner verifier`, bytes(ownerVerifier)],
    [`${label} watch verifier`, bytes(watchVerifier)],
    ...survey.slots.flatMap(({ slot, verifier }, index): [string, Uint8Array][] => [
      [`${label} slot ${index}`, bytes(slot)],
      [`${label} verifier ${index}`, bytes(verifier)],
      [`${label} ballot ${index}`, ballotOf(label, index)],
    ]),
  ]);
}

const ballotOf = (label: string, index: number) => inventedBallot(`${label} ${index}`);

async function fill(label: string, options: { slots?: number; deleteAt?: number } = {}) {
  const survey = inventedSurvey(label, options);
  await relay.register(survey);
  await Promise.all(
    survey.slots.map((slot, index) => relay.put(survey, slot, ballotOf(label, index))),
  );
  return survey;
}

const erase = ({ id, owner }: InventedSurvey) =>
  relay.call("DELETE", `/v1/surveys/${id}`, { secret: owner });

describe("after erasing, no file of the relay holds a byte of", () => {
  test("the survey, while another survey's are all there", async () => {
    const ours = await fill("ours", { slots: 32 });
    const theirs = await fill("theirs", { slots: 32 });
    const [our, their] = [traces("ours", ours), traces("theirs", theirs)];
    expect(found(our)).toHaveLength(our.size);
    await erase(ours);
    expect(found(our)).toEqual([]);
    expect(found(their)).toHaveLength(their.size);
  });

  test("any of many surveys that were filled at once and erased in any order", async () => {
    const surveys = Array.from({ length: 20 }, (_, which) =>
      inventedSurvey(`survey ${which}`, { slots: 48 }),
    );
    for (const survey of surveys) await relay.register(survey);
    // Slot by slot over all surveys, so that their rows and pages are mixed as much as they ever are.
    for (let turn = 0; turn < 48; turn += 1) {
      const index = (turn * 37) % 48;
      await Promise.all(
        surveys.map(({ id, slots }, which) => {
          const slot = slots[index]?.slot ?? "";
          const ballot = ballotOf(`survey ${which}`, index);
          return relay.store.putBallot({ surveyId: id, slot, ballot }, noon);
        }),
      );
    }
    const kept = surveys.filter((_, which) => which % 5 === 3);
    const gone = surveys.filter((_, which) => which % 5 !== 3).toReversed();
    const tracesOf = (some: readonly InventedSurvey[]) =>
      new Map(some.flatMap((survey) => [...traces(`survey ${surveys.indexOf(survey)}`, survey)]));
    for (const survey of gone) await erase(survey);
    expect(found(tracesOf(gone))).toEqual([]);
    expect(found(tracesOf(kept))).toHaveLength(tracesOf(kept).size);
  }, 20_000);

  test("a survey whose time has come", async () => {
    const due = await fill("due", { deleteAt: noon + 8 * 86_400 });
    await relay.store.eraseDue(noon + 8 * 86_400);
    expect(found(traces("due", due))).toEqual([]);
  });

  test("the ballot of a voided card", async () => {
    const survey = await fill("ours", { slots: 32 });
    for (const index of [0, 17, 31]) {
      const card = inventedSlot(`new card ${index}`);
      const slot = survey.slots[index]?.slot;
      const json = { void: slot, add: { slot: card.slot, verifier: card.verifier } };
      await relay.call("POST", `/v1/surveys/${survey.id}/slots`, { secret: survey.owner, json });
    }
    const left = found(traces("ours", survey)).filter((label) => label.includes("ballot"));
    expect(left).toHaveLength(29);
    expect(left).not.toContain("ours ballot 17");
  });
});

test("the search finds what is there", async () => {
  await fill("ours");
  expect(found(new Map([["x", ballotOf("ours", 3)]]))).toEqual(["x"]);
  expect(found(new Map([["y", inventedBytes("never sent", 344)]]))).toEqual([]);
});
