import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { inventedBallot, inventedSlot, inventedSurvey, noon } from "./support/invented-survey.ts";
import { setupRelay, told, type RelayBench } from "./support/relay-bench.ts";

let relay: RelayBench;
beforeEach(() => void (relay = setupRelay()));
afterEach(() => relay.close());

const stored = { stored: true };
const error = (code: string) => ({ error: code });

async function setupSurvey(label = "ours", options = {}) {
  const survey = inventedSurvey(label, options);
  expect((await relay.register(survey)).status).toBe(201);
  const [first, second, third] = survey.slots;
  if (first === undefined || second === undefined || third === undefined) throw new Error("slots");
  return { survey, first, second, third };
}

async function ballotsOf(survey: { id: string; owner: string }, after?: number) {
  const query = after === undefined ? "" : `?after=${after}`;
  const path = `/v1/surveys/${survey.id}/ballots${query}`;
  return (await relay.call("GET", path, { secret: survey.owner })).json();
}

describe("a ballot", () => {
  test("is stored, given back to its owner byte for byte, and numbered by arrival", async () => {
    const { survey, first, second } = await setupSurvey();
    expect(await told(relay.put(survey, second, inventedBallot("b")))).toEqual([201, stored]);
    expect(await told(relay.put(survey, first, inventedBallot("a")))).toEqual([201, stored]);
    expect(await ballotsOf(survey)).toEqual({
      ballots: [
        { n: 1, slot: second.slot, ballot: bytesToBase64Url(inventedBallot("b")) },
        { n: 2, slot: first.slot, ballot: bytesToBase64Url(inventedBallot("a")) },
      ],
      last: 2,
    });
    expect(await relay.slotState(survey, first)).toEqual({ state: "used" });
  });

  test("sent again with the same bytes is stored once, also after closing", async () => {
    const { survey, first } = await setupSurvey();
    await relay.put(survey, first, inventedBallot("a"));
    expect(await told(relay.put(survey, first, inventedBallot("a")))).toEqual([200, stored]);
    relay.clock.set(survey.registration.closesAt + 1);
    expect(await told(relay.put(survey, first, inventedBallot("a")))).toEqual([200, stored]);
    expect(await ballotsOf(survey)).toMatchObject({ last: 1 });
  });

  test("sent again with other bytes is refused and leaves the first", async () => {
    const { survey, first } = await setupSurvey();
    await relay.put(survey, first, inventedBallot("a"));
    expect(await told(relay.put(survey, first, inventedBallot("x")))).toEqual([409, error("used")]);
    // Also when the other bytes have another size, or the survey has closed since.
    const long = inventedBallot("x", 600);
    expect(await told(relay.put(survey, first, long))).toEqual([409, error("used")]);
    relay.clock.set(survey.registration.closesAt);
    expect(await told(relay.put(survey, first, inventedBallot("x")))).toEqual([409, error("used")]);
    const page = await ballotsOf(survey);
    expect(page).toMatchObject({ ballots: [{ ballot: bytesToBase64Url(inventedBallot("a")) }] });
  });

  test("is taken from the opening second and until the second before closing", async () => {
    const { survey, first, second, third } = await setupSurvey("timed", { opensAt: noon + 900 });
    const { opensAt, closesAt } = survey.registration;
    relay.clock.set(opensAt - 1);
    expect(await relay.slotState(survey, first)).toEqual({ state: "not-open" });
    const early = await told(relay.put(survey, first, inventedBallot("a")));
    expect(early).toEqual([409, error("not-open")]);
    relay.clock.set(opensAt);
    expect(await relay.slotState(survey, first)).toEqual({ state: "open" });
    expect((await relay.put(survey, first, inventedBallot("a"))).status).toBe(201);
    relay.clock.set(closesAt - 1);
    expect((await relay.put(survey, second, inventedBallot("b"))).status).toBe(201);
    relay.clock.set(closesAt);
    expect(await relay.slotState(survey, third)).toEqual({ state: "closed" });
    const late = await told(relay.put(survey, third, inventedBallot("c")));
    expect(late).toEqual([410, error("closed")]);
  });

  test.each([
    [343, 400, error("size")],
    [344, 201, stored],
    [345, 400, error("size")],
    [0, 400, error("size")],
  ])("of %i bytes where 344 are right gets %i", async (length, status, body) => {
    const { survey, first } = await setupSurvey();
    const answer = await told(relay.put(survey, first, inventedBallot("a", length)));
    expect(answer).toEqual([status, body]);
  });

  test("of the wrong size is told of the closed survey first", async () => {
    const { survey, first } = await setupSurvey();
    relay.clock.set(survey.registration.closesAt);
    const answer = await told(relay.put(survey, first, inventedBallot("a", 5)));
    expect(answer).toEqual([410, error("closed")]);
  });

  test("cannot go to another survey's slot or with another slot's secret", async () => {
    const { survey, first, second } = await setupSurvey();
    const other = await setupSurvey("theirs");
    const refused = [404, error("refused")];
    expect(await told(relay.put(other.survey, first, inventedBallot("a")))).toEqual(refused);
    const mixed = { ...first, auth: second.auth };
    expect(await told(relay.put(survey, mixed, inventedBallot("a")))).toEqual(refused);
    const unknown = inventedSlot("nobody's");
    expect(await told(relay.put(survey, unknown, inventedBallot("a")))).toEqual(refused);
    expect(await ballotsOf(survey)).toEqual({ ballots: [], last: 0 });
  });

  test("that two send at once into one slot is stored once", async () => {
    const { survey, first } = await setupSurvey();
    const statuses = await Promise.all(
      ["a", "b", "a"].map(
        async (label) => (await relay.put(survey, first, inventedBallot(label))).status,
      ),
    );
    expect(statuses).toEqual([201, 409, 200]);
  });
});

describe("pages of ballots", () => {
  test("hold 64 at most and go on after a number", async () => {
    const { survey } = await setupSurvey("full", { slots: 128 });
    await Promise.all(
      survey.slots.slice(0, 65).map((slot) => relay.put(survey, slot, inventedBallot(slot.slot))),
    );
    const first = (await ballotsOf(survey, 0)) as { ballots: { n: number }[]; last: number };
    expect(first.ballots.map(({ n }) => n)).toEqual(Array.from({ length: 64 }, (_, i) => i + 1));
    expect(first.last).toBe(65);
    const second = await ballotsOf(survey, 64);
    expect(second).toMatchObject({ ballots: [{ n: 65 }], last: 65 });
    expect(await ballotsOf(survey, 65)).toEqual({ ballots: [], last: 65 });
  });

  test.each(["-1", "1.5", "x", "", "01", "1e3", "9999999999"])(
    "after %j are refused as malformed",
    async (after) => {
      const { survey } = await setupSurvey();
      const path = `/v1/surveys/${survey.id}/ballots?after=${after}`;
      const answer = await told(relay.call("GET", path, { secret: survey.owner }));
      expect(answer).toEqual([400, error("malformed")]);
    },
  );
});
