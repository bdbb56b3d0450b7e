import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createRateLimiter, relayRateLimits } from "../../relay/rate-limit.ts";
import { clientAddress } from "../../relay/client-address.ts";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import {
  inventedBallot,
  inventedBytes,
  inventedSlot,
  inventedSurvey,
  type InventedSlot,
} from "./support/invented-survey.ts";
import { setupRelay, told, type RelayBench } from "./support/relay-bench.ts";

const error = (code: string) => ({ error: code });

let relay: RelayBench;
beforeEach(() => void (relay = setupRelay()));
afterEach(() => relay.close());

const register = (json: unknown) => told(relay.call("POST", "/v1/surveys", { json }));
const firstSlot = (slots: readonly InventedSlot[]): InventedSlot => {
  const [slot] = slots;
  if (slot === undefined) throw new Error("slots");
  return slot;
};

describe("a registration", () => {
  test.each([
    [65_600, 201],
    [65_601, 400],
  ])("with a manifest of %i bytes gets %i", async (manifestBytes, status) => {
    expect((await register(inventedSurvey("s", { manifestBytes }).registration))[0]).toBe(status);
  });

  test.each([
    [0, 400],
    [8, 201],
    [9, 400],
    [120, 201],
    [128, 201],
    [136, 400],
  ])("with %i slots gets %i", async (slots, status) => {
    expect((await register(inventedSurvey("s", { slots }).registration))[0]).toBe(status);
  });

  test.each([
    [256, 201],
    [255, 400],
    [4096, 201],
    [4352, 400],
    [0, 400],
  ])("with padTo %i gets %i", async (padTo, status) => {
    expect((await register(inventedSurvey("s", { padTo }).registration))[0]).toBe(status);
  });

  const good = inventedSurvey("s").registration;
  const [slot] = good.slots;
  test.each<[string, unknown]>([
    ["another protocol", { ...good, protocol: 2 }],
    ["a field more", { ...good, name: "7B" }],
    ["a field more in a slot", { ...good, slots: good.slots.map((s) => ({ ...s, name: "Kari" })) }],
    ["a slot twice", { ...good, slots: good.slots.map(() => slot) }],
    ["a field less", { ...good, watchVerifier: undefined }],
    ["an id of 15 bytes", { ...good, surveyId: bytesToBase64Url(inventedBytes("x", 15)) }],
    ["an id spelled otherwise", { ...good, surveyId: `${"A".repeat(21)}B` }],
    ["padding in base64", { ...good, manifest: "AAA=" }],
    ["an empty manifest", { ...good, manifest: "" }],
    ["a fraction of a second", { ...good, closesAt: good.closesAt + 0.5 }],
    ["a time before 1970", { ...good, opensAt: -900 }],
    ["text for a number", { ...good, ballotBytes: "344" }],
    ["a list", [good]],
    ["nothing", null],
  ])("with %s is malformed", async (_, body) => {
    expect(await register(body)).toEqual([400, error("malformed")]);
  });

  test("that is no JSON, not UTF-8 or of another media type is malformed", async () => {
    const send = (body: BodyInit, type = "application/json") =>
      told(relay.call("POST", "/v1/surveys", { body, headers: { "Content-Type": type } }));
    const text = JSON.stringify(good);
    expect(await send("{")).toEqual([400, error("malformed")]);
    expect(await send("")).toEqual([400, error("malformed")]);
    expect(await send(Uint8Array.of(0x22, 0xff, 0x22))).toEqual([400, error("malformed")]);
    expect(await send(text, "text/plain")).toEqual([400, error("malformed")]);
    expect(await send(text, "application/json; charset=utf-8")).toEqual([201, { stored: true }]);
  });
});

/** Sends without stating a length, in pieces, and says how many pieces were asked for. */
function streamOf(pieces: number, pieceBytes: number) {
  let given = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (given === pieces) return controller.close();
        given += 1;
        controller.enqueue(new Uint8Array(pieceBytes).fill(0x20));
      },
    },
    { highWaterMark: 0 },
  );
  return { body, given: () => given };
}

describe("a body that is too long", () => {
  test("is refused by its stated length, before any of it is read", async () => {
    const { body, given } = streamOf(2, 65_536);
    const headers = { "Content-Type": "application/json", "Content-Length": "131073" };
    const answer = await told(relay.call("POST", "/v1/surveys", { body, headers }));
    expect(answer).toEqual([413, error("too-large")]);
    expect(given()).toBe(0);
  });

  test("is refused as soon as it has grown beyond, where no length is stated", async () => {
    const { body, given } = streamOf(1000, 65_536);
    const headers = { "Content-Type": "application/json" };
    const answer = await told(relay.call("POST", "/v1/surveys", { body, headers }));
    expect(answer).toEqual([413, error("too-large")]);
    expect(given()).toBe(3);
  });

  test.each([
    [131_072, 400],
    [131_073, 413],
  ])("of %i bytes of registration gets %i", async (length, status) => {
    const body = " ".repeat(length);
    const headers = { "Content-Type": "application/json" };
    expect((await relay.call("POST", "/v1/surveys", { body, headers })).status).toBe(status);
  });

  test.each([
    [4200, 400],
    [4201, 413],
  ])("of %i bytes of ballot gets %i", async (length, status) => {
    const survey = inventedSurvey("s");
    await relay.register(survey);
    const answer = await relay.put(survey, firstSlot(survey.slots), inventedBallot("a", length));
    expect(answer.status).toBe(status);
  });

  test.each([
    [1024, 400],
    [1025, 413],
  ])("of %i bytes of command gets %i", async (length, status) => {
    const survey = inventedSurvey("s");
    await relay.register(survey);
    const headers = { "Content-Type": "application/json" };
    const extra = { secret: survey.owner, body: " ".repeat(length), headers };
    const answer = await relay.call("POST", `/v1/surveys/${survey.id}/slots`, extra);
    expect(answer.status).toBe(status);
  });

  test("the largest ballot there is goes in and comes out", async () => {
    const survey = inventedSurvey("s", { padTo: 4096 });
    await relay.register(survey);
    const ballot = inventedBallot("a", 4184);
    expect((await relay.put(survey, firstSlot(survey.slots), ballot)).status).toBe(201);
    const path = `/v1/surveys/${survey.id}/ballots`;
    const page = await (await relay.call("GET", path, { secret: survey.owner })).json();
    expect(page).toMatchObject({ ballots: [{ ballot: bytesToBase64Url(ballot) }] });
  });
});

describe("a ballot of another media type", () => {
  test.each([undefined, "application/json", "text/plain", "multipart/form-data; boundary=x"])(
    "%s is malformed",
    async (type) => {
      const survey = inventedSurvey("s");
      await relay.register(survey);
      const { slot, auth } = firstSlot(survey.slots);
      const headers: Record<string, string> = type === undefined ? {} : { "Content-Type": type };
      const body = Uint8Array.from(inventedBallot("a"));
      const path = `/v1/surveys/${survey.id}/ballots/${slot}`;
      const answer = await told(relay.call("PUT", path, { secret: auth, body, headers }));
      expect(answer).toEqual([400, error("malformed")]);
    },
  );
});

describe("the bucket of an address", () => {
  const rates = { capacity: 5, refillPerSecond: 1, addressesMost: 2 };

  test("is empty after its calls, says when to come back, and fills again", async () => {
    await relay.close();
    relay = setupRelay({ rates });
    const ask = () => relay.call("GET", "/v1/relay");
    for (let call = 0; call < 5; call += 1) expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.headers.get("retry-after")).toBe("1");
    expect(await told(refused)).toEqual([429, error("too-many-requests")]);
    expect((await relay.call("GET", "/v1/relay", { address: "192.0.2.2" })).status).toBe(200);
    relay.clock.advance(1);
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(429);
  });

  test("does not count pages, and counts a registration twentyfold", () => {
    let now = 0;
    const limiter = createRateLimiter({ ...rates, capacity: 45, addressesMost: 9 }, () => now);
    expect(limiter.take("a", 20)).toBe(0);
    expect(limiter.take("a", 20)).toBe(0);
    expect(limiter.take("a", 20)).toBe(15);
    now += 15_000;
    expect(limiter.take("a", 20)).toBe(0);
  });

  test("is forgotten when full, and by the address seen longest ago when there are too many", () => {
    let now = 0;
    const limiter = createRateLimiter(rates, () => now);
    limiter.take("a", 5);
    limiter.take("b", 1);
    limiter.take("c", 1);
    expect(limiter.size).toBe(2);
    expect(limiter.take("a", 5)).toBe(0);
    now += 4000;
    limiter.forget();
    expect(limiter.size).toBe(1);
    now += 1000;
    limiter.forget();
    expect(limiter.size).toBe(0);
  });

  test("bears a whole school: 700 pupils opening and sending at once, 30 teachers fetching each ballot", () => {
    const limiter = createRateLimiter(relayRateLimits, () => 0);
    const waits = new Set<number>();
    const calls = (count: number) => {
      for (let call = 0; call < count; call += 1) waits.add(limiter.take("school", 1));
    };
    for (let survey = 0; survey < 30; survey += 1) waits.add(limiter.take("school", 20));
    calls(700 * 3);
    calls(700 + 30 * 2);
    // And every tenth pupil's line breaks, so that all is asked again.
    calls(70 * 3);
    expect([...waits]).toEqual([0]);
  });

  test("is found by what the proxy saw, not by what the caller wrote", () => {
    const from = (peer: string, forwardedFor?: string) => ({ peer, forwardedFor });
    const forged = from("127.0.0.1", "192.0.2.9, 198.51.100.1");
    expect(clientAddress(forged, true)).toBe("198.51.100.1");
    expect(clientAddress(forged, false)).toBe("127.0.0.1");
    expect(clientAddress(from("127.0.0.1", "unknown"), true)).toBe("127.0.0.1");
    expect(clientAddress(from("127.0.0.1"), true)).toBe("127.0.0.1");
    expect(clientAddress(from("::ffff:192.0.2.1"), false)).toBe("192.0.2.1");
  });

  test.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
    ["2001:db8:1:2::", "2001:db8:1:2"],
    ["2001:0db8:0001:0002:ffff::1", "2001:db8:1:2"],
    ["2001:DB8::1", "2001:db8:0:0"],
    ["::1", "0:0:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
  ])("of IPv6 %s is that of %s", (peer, network) => {
    expect(clientAddress({ peer, forwardedFor: undefined }, false)).toBe(network);
  });

  test("is asked before anything else of a call", async () => {
    await relay.close();
    relay = setupRelay({ rates: { ...rates, capacity: 0 } });
    const calls = [
      relay.call("GET", `/v1/surveys/x/slots/${inventedSlot("a").slot}`),
      relay.call("POST", "/v1/surveys", { json: {} }),
    ];
    for (const call of calls) expect((await call).status).toBe(429);
  });
});
