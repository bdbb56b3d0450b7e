import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { holdToSchema } from "./support/contract.ts";
import { inventedBallot, inventedSlot, inventedSurvey } from "./support/invented-survey.ts";
import type { InventedSlot, InventedSurvey } from "./support/invented-survey.ts";
import { openStream, type OpenStream } from "./support/open-stream.ts";
import { setupRelay, told, type RelayBench } from "./support/relay-bench.ts";

let relay: RelayBench;
let survey: InventedSurvey;
let slots: readonly [InventedSlot, InventedSlot, InventedSlot];

beforeEach(async () => {
  relay = setupRelay();
  survey = inventedSurvey("ours");
  await relay.register(survey);
  const [first, second, third] = survey.slots;
  if (first === undefined || second === undefined || third === undefined) throw new Error("slots");
  slots = [first, second, third];
});
afterEach(() => relay.close());

const alive = ":\n\n";
const closed = "event: closed\ndata: {}\n\n";
const filled = (n: number, { slot }: InventedSlot) =>
  `event: filled\ndata: ${JSON.stringify({ n, slot })}\n\n`;
const put = (slot: InventedSlot) => relay.put(survey, slot, inventedBallot(slot.slot));

async function watch(after = 0, secret = survey.watcher): Promise<OpenStream> {
  const path = `/v1/surveys/${survey.id}/events?after=${after}`;
  const response = await relay.call("GET", path, { secret });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const stream = openStream(response);
  expect(await stream.next()).toBe(alive);
  return stream;
}

describe("an event stream", () => {
  test("tells owner and watcher first what was, then what comes", async () => {
    await put(slots[1]);
    await put(slots[0]);
    for (const secret of [survey.owner, survey.watcher]) {
      const stream = await watch(0, secret);
      expect(await stream.next()).toBe(filled(1, slots[1]));
      expect(await stream.next()).toBe(filled(2, slots[0]));
      await stream.leave();
    }
    const stream = await watch(2);
    await put(slots[2]);
    expect(await stream.next()).toBe(filled(3, slots[2]));
  });

  test("tells only what came after the number asked for", async () => {
    for (const slot of slots) await put(slot);
    const stream = await watch(2);
    expect(await stream.next()).toBe(filled(3, slots[2]));
  });

  test("tells a ballot that arrives while it opens exactly once", async () => {
    const opening = watch(0);
    const arriving = put(slots[0]);
    const stream = await opening;
    await arriving;
    await put(slots[1]);
    expect(await stream.next()).toBe(filled(1, slots[0]));
    expect(await stream.next()).toBe(filled(2, slots[1]));
  });

  test("tells nothing of ballots refused or sent again, nor of other surveys", async () => {
    const stream = await watch();
    await put(slots[0]);
    await put(slots[0]);
    await relay.put(survey, slots[0], inventedBallot("other bytes"));
    const other = inventedSurvey("other");
    await relay.register(other);
    const [theirs] = other.slots;
    if (theirs === undefined) throw new Error("slots");
    await relay.put(other, theirs, inventedBallot("theirs"));
    await put(slots[1]);
    expect(await stream.next()).toBe(filled(1, slots[0]));
    expect(await stream.next()).toBe(filled(2, slots[1]));
  });

  test("tells of a new card", async () => {
    const stream = await watch();
    const card = inventedSlot("new card");
    const json = { void: slots[0].slot, add: { slot: card.slot, verifier: card.verifier } };
    const extra = { secret: survey.owner, json };
    await relay.call("POST", `/v1/surveys/${survey.id}/slots`, extra);
    expect(await stream.next()).toBe(
      `event: voided\ndata: ${JSON.stringify({ slot: slots[0].slot })}\n\n`,
    );
  });

  test("tells of closing by hand once, also who comes later", async () => {
    const stream = await watch();
    const path = `/v1/surveys/${survey.id}/close`;
    await relay.call("POST", path, { secret: survey.owner });
    await relay.call("POST", path, { secret: survey.owner });
    expect(await stream.next()).toBe(closed);
    relay.clock.advance(15);
    expect(await stream.next()).toBe(alive);
    const late = await watch();
    expect(await late.next()).toBe(closed);
  });

  test("tells of closing by the clock at the next heartbeat", async () => {
    relay.clock.set(survey.registration.closesAt - 20);
    const stream = await watch();
    relay.clock.advance(15);
    expect(await stream.next()).toBe(alive);
    relay.clock.advance(15);
    expect(await stream.next()).toBe(alive);
    expect(await stream.next()).toBe(closed);
  });

  test("ends when the survey is erased, saying so", async () => {
    const stream = await watch();
    await relay.call("DELETE", `/v1/surveys/${survey.id}`, { secret: survey.owner });
    expect(await stream.rest()).toBe("event: erased\ndata: {}\n\n");
    expect(relay.hub.size).toBe(0);
  });

  test("ends when the relay stops", async () => {
    const stream = await watch();
    relay.hub.close();
    expect(await stream.rest()).toBe("");
  });

  test("beats every 15 seconds, by one timer for all, and by none when nobody listens", async () => {
    expect(relay.clock.timers).toBe(0);
    const one = await watch();
    const two = await watch();
    expect(relay.clock.timers).toBe(1);
    relay.clock.advance(14);
    relay.clock.advance(1);
    expect(await one.next()).toBe(alive);
    expect(await two.next()).toBe(alive);
    await one.leave();
    await two.leave();
    expect(relay.clock.timers).toBe(0);
    expect(relay.hub.size).toBe(0);
  });

  test("is one of eight at most", async () => {
    const streams = [];
    for (let count = 0; count < 8; count += 1) streams.push(await watch());
    const path = `/v1/surveys/${survey.id}/events`;
    const ninth = await told(relay.call("GET", path, { secret: survey.watcher }));
    expect(ninth).toEqual([429, { error: "too-many-requests" }]);
    await streams[0]?.leave();
    await watch();
  });

  test("is given up when nobody reads it, instead of filling memory", async () => {
    await watch();
    expect(relay.hub.size).toBe(1);
    relay.clock.advance(15 * 600);
    expect(relay.hub.size).toBe(0);
  });

  test("says what the file describes", async () => {
    holdToSchema("FilledEvent", { n: 1, slot: slots[0].slot });
    holdToSchema("VoidedEvent", { slot: slots[0].slot });
    holdToSchema("ClosedEvent", {});
    holdToSchema("ErasedEvent", {});
    expect(() => holdToSchema("FilledEvent", { n: 0, slot: slots[0].slot })).toThrow();
    expect(() => holdToSchema("ClosedEvent", { by: "whom" })).toThrow();
  });

  test.each(["-1", "x"])("after %j is malformed", async (after) => {
    const path = `/v1/surveys/${survey.id}/events?after=${after}`;
    const answer = await told(relay.call("GET", path, { secret: survey.watcher }));
    expect(answer).toEqual([400, { error: "malformed" }]);
  });
});
