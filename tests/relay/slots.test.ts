import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inventedBallot, inventedSlot, inventedSurvey } from "./support/invented-survey.ts";
import type { InventedSlot, InventedSurvey } from "./support/invented-survey.ts";
import { setupRelay, told, type RelayBench } from "./support/relay-bench.ts";

const error = (code: string) => ({ error: code });

let relay: RelayBench;
let survey: InventedSurvey;
let old: InventedSlot;
let other: InventedSlot;

beforeEach(async () => {
  relay = setupRelay();
  survey = inventedSurvey("ours");
  await relay.register(survey);
  const [first, second] = survey.slots;
  if (first === undefined || second === undefined) throw new Error("slots");
  [old, other] = [first, second];
});
afterEach(() => relay.close());

function reissue(voided: InventedSlot, { slot, verifier }: InventedSlot) {
  const json = { void: voided.slot, add: { slot, verifier } };
  const path = `/v1/surveys/${survey.id}/slots`;
  return told(relay.call("POST", path, { secret: survey.owner, json }));
}

const card = inventedSlot("new card");

describe("a new card", () => {
  test("voids the old slot and opens another", async () => {
    expect(await reissue(old, card)).toMatchObject([200, { state: "open", ballots: 0 }]);
    expect(await relay.slotState(survey, old)).toEqual({ state: "voided" });
    expect(await relay.slotState(survey, card)).toEqual({ state: "open" });
    const late = await told(relay.put(survey, old, inventedBallot("a")));
    expect(late).toEqual([403, error("voided")]);
    expect((await relay.put(survey, card, inventedBallot("b"))).status).toBe(201);
  });

  test("erases the old slot's ballot, and its number is not used again", async () => {
    await relay.put(survey, old, inventedBallot("a"));
    await relay.put(survey, other, inventedBallot("b"));
    expect(await reissue(old, card)).toMatchObject([200, { ballots: 1 }]);
    // Not even the same bytes are "stored before" now.
    const again = await told(relay.put(survey, old, inventedBallot("a")));
    expect(again).toEqual([403, error("voided")]);
    await relay.put(survey, card, inventedBallot("c"));
    const path = `/v1/surveys/${survey.id}/ballots`;
    const page = await (await relay.call("GET", path, { secret: survey.owner })).json();
    expect(page).toMatchObject({ ballots: [{ n: 2 }, { n: 3 }], last: 3 });
  });

  test("is not numbered anew when the last ballot was the one erased", async () => {
    await relay.put(survey, old, inventedBallot("a"));
    await reissue(old, card);
    const path = `/v1/surveys/${survey.id}/ballots`;
    const empty = await (await relay.call("GET", path, { secret: survey.owner })).json();
    expect(empty).toEqual({ ballots: [], last: 1 });
    await relay.put(survey, card, inventedBallot("b"));
    const page = await (await relay.call("GET", path, { secret: survey.owner })).json();
    expect(page).toMatchObject({ ballots: [{ n: 2 }], last: 2 });
  });

  test("asked for again is the same answer, also after it was used and the survey closed", async () => {
    await reissue(old, card);
    expect((await reissue(old, card))[0]).toBe(200);
    await relay.put(survey, card, inventedBallot("a"));
    relay.clock.set(survey.registration.closesAt);
    expect(await reissue(old, card)).toMatchObject([200, { state: "closed", ballots: 1 }]);
  });

  test("is refused where it would change something else", async () => {
    await reissue(old, card);
    const another = inventedSlot("another");
    expect(await reissue(old, another)).toEqual([403, error("voided")]);
    expect(await reissue(other, card)).toEqual([409, error("exists")]);
    expect(await reissue(other, other)).toEqual([409, error("exists")]);
    const forged = { ...card, verifier: another.verifier };
    expect(await reissue(old, forged)).toEqual([409, error("exists")]);
    expect(await reissue(inventedSlot("unknown"), another)).toEqual([404, error("refused")]);
    expect(await relay.slotState(survey, other)).toEqual({ state: "open" });
  });

  test("is not made for a closed survey", async () => {
    relay.clock.set(survey.registration.closesAt);
    expect(await reissue(old, card)).toEqual([410, error("closed")]);
    expect(await relay.slotState(survey, old)).toEqual({ state: "closed" });
  });

  test("finds room up to 128 slots, the voided ones among them", async () => {
    survey = inventedSurvey("large", { slots: 120 });
    await relay.register(survey);
    let current = survey.slots[0];
    for (let made = 0; made < 8; made += 1) {
      const next = inventedSlot(`large new ${made}`);
      if (current === undefined) throw new Error("slots");
      expect((await reissue(current, next))[0]).toBe(200);
      current = next;
    }
    if (current === undefined) throw new Error("slots");
    expect(await reissue(current, inventedSlot("too many"))).toEqual([409, error("slots")]);
    expect(await relay.slotState(survey, current)).toEqual({ state: "open" });
  });
});
