import { afterEach, describe, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { createTeacherRelay } from "../../src/transport/teacher-relay.ts";
import type { WatchTransport } from "../../src/transport/survey-watch.ts";
import { inventedBallot, inventedBytes, inventedSurvey } from "../relay/support/invented-survey.ts";
import { setupRelay } from "../relay/support/relay-bench.ts";
import { createManualTimers } from "./support/manual-timers.ts";

const watcher = bytesToBase64Url(inventedBytes("watcher", 32));
const slot = bytesToBase64Url(inventedBytes("slot", 32));
const filled = (n: number) => ({ type: "filled", n, slot });
const filledText = (n: number) => `event: filled\ndata: ${JSON.stringify({ n, slot })}\n\n`;
const connected = { type: "connected" };
const disconnected = { type: "disconnected" };

const leaving: AbortController[] = [];
afterEach(() => leaving.splice(0).forEach((controller) => controller.abort()));

/** A relay whose streams the test writes. Each call of `next` waits for the next attempt to reach it. */
function setupWatch(after = 0) {
  const timers = createManualTimers();
  const heard: unknown[] = [];
  const urls: string[] = [];
  const attempts: ((answer: Response | Error) => void)[] = [];
  let arrived = Promise.withResolvers<void>();
  const controller = new AbortController();
  leaving.push(controller);

  const fetch: WatchTransport["fetch"] = (url, init) => {
    urls.push(url);
    return new Promise((resolve, reject) => {
      const hangUp = () => reject(new DOMException("Aborted", "AbortError"));
      init.signal?.addEventListener("abort", hangUp);
      attempts.push((answer) => {
        if (answer instanceof Error) return reject(answer);
        init.signal?.addEventListener("abort", () => streams.at(-1)?.fail());
        resolve(answer);
      });
      arrived.resolve();
    });
  };
  const streams: { fail(): void }[] = [];

  function openEvents() {
    let writer: ReadableStreamDefaultController<Uint8Array> | null = null;
    const body = new ReadableStream<Uint8Array>({ start: (given) => void (writer = given) });
    const stream = {
      write: (text: string) => writer?.enqueue(new TextEncoder().encode(text)),
      end: () => writer?.close(),
      fail: () => writer?.error(new DOMException("Aborted", "AbortError")),
      response: new Response(body, { headers: { "Content-Type": "text/event-stream" } }),
    };
    streams.push(stream);
    return stream;
  }

  createTeacherRelay({ fetch, origin: "https://a.example", timers, jitter: () => 1 }).watch(
    "id",
    watcher,
    after,
    (event) => heard.push(event),
    controller.signal,
  );
  return {
    timers,
    heard,
    urls,
    stop: () => controller.abort(),
    openEvents,
    /** Answers the attempt that is waiting, or the next one. */
    async next(answer: Response | Error) {
      while (attempts.length === 0) {
        arrived = Promise.withResolvers();
        await arrived.promise;
      }
      attempts.shift()?.(answer);
    },
  };
}

/** Lets everything that is ready run: a turn of the loop, after all promises. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("watching a survey", () => {
  test("tells what comes, and that the line is up", async () => {
    const { heard, openEvents, next, urls } = setupWatch(3);
    const events = openEvents();
    await next(events.response);
    events.write(
      `:\n\n${filledText(4)}event: voided\ndata: {"slot":"${slot}"}\n\nevent: closed\ndata: {}\n\n`,
    );
    await settle();
    expect(heard).toEqual([connected, filled(4), { type: "voided", slot }, { type: "closed" }]);
    expect(urls).toEqual(["https://a.example/v1/surveys/id/events?after=3"]);
  });

  test("comes back after a break, from the last number it was told, waiting longer each time", async () => {
    const { heard, openEvents, next, urls, timers } = setupWatch();
    const events = openEvents();
    await next(events.response);
    events.write(filledText(1) + filledText(2));
    events.end();
    await settle();
    expect(heard).toEqual([connected, filled(1), filled(2), disconnected]);
    const waits: (number | null)[] = [];
    for (let attempt = 0; attempt < 7; attempt += 1) {
      waits.push(timers.next());
      timers.pass(timers.next() ?? 0);
      await next(new TypeError("Failed to fetch"));
      await settle();
    }
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    timers.pass(30_000);
    const again = openEvents();
    await next(again.response);
    await settle();
    expect(heard).toEqual([connected, filled(1), filled(2), disconnected, connected]);
    expect(urls.at(-1)).toBe("https://a.example/v1/surveys/id/events?after=2");
    again.end();
    await settle();
    expect(timers.next()).toBe(1000);
  });

  test("gives up a line that shows no sign of life for 45 seconds", async () => {
    const { heard, openEvents, next, timers } = setupWatch();
    const events = openEvents();
    await next(events.response);
    await settle();
    timers.pass(44_000);
    events.write(":\n\n");
    await settle();
    timers.pass(44_999);
    await settle();
    expect(heard).toEqual([connected]);
    timers.pass(1);
    await settle();
    expect(heard).toEqual([connected, disconnected]);
    expect(timers.next()).toBe(1000);
  });

  test("says that there is no line when there never was one", async () => {
    const { heard, next, timers } = setupWatch();
    await next(new TypeError("Failed to fetch"));
    await settle();
    timers.pass(1000);
    await next(new Response("<h1>Bad Gateway</h1>", { status: 502 }));
    await settle();
    expect(heard).toEqual([disconnected]);
    expect(timers.next()).toBe(2000);
  });

  test.each([429, 503])("comes back after %i", async (status) => {
    const { heard, next, timers } = setupWatch();
    const body = JSON.stringify({ error: status === 429 ? "too-many-requests" : "unavailable" });
    await next(new Response(body, { status, headers: { "Content-Type": "application/json" } }));
    await settle();
    expect(heard).toEqual([disconnected]);
    expect(timers.next()).toBe(1000);
  });

  test("ends when the relay refuses", async () => {
    const { heard, next, timers } = setupWatch();
    const headers = { "Content-Type": "application/json" };
    await next(new Response('{"error":"refused"}', { status: 404, headers }));
    await settle();
    expect(heard).toEqual([disconnected]);
    expect(timers.pending()).toBe(0);
  });

  test("ends when the survey is erased", async () => {
    const { heard, openEvents, next, timers } = setupWatch();
    const events = openEvents();
    await next(events.response);
    events.write("event: erased\ndata: {}\n\n" + filledText(9));
    await settle();
    expect(heard).toEqual([connected, { type: "erased" }]);
    expect(timers.pending()).toBe(0);
  });

  test("passes over what is not of the protocol, and leaves a stream that has no lines", async () => {
    const { heard, openEvents, next } = setupWatch();
    const events = openEvents();
    await next(events.response);
    events.write("event: filled\ndata: {\n\nevent: filled\ndata: {}\n\nevent: news\ndata: {}\n\n");
    events.write(filledText(1));
    await settle();
    expect(heard).toEqual([connected, filled(1)]);
    events.write("x".repeat(5000));
    await settle();
    expect(heard).toEqual([connected, filled(1), disconnected]);
  });

  test.each(["before it is answered", "while it reads", "while it waits"])(
    "stops at once, in silence, when aborted %s",
    async (when) => {
      const { heard, openEvents, next, stop, timers, urls } = setupWatch();
      const events = openEvents();
      if (when !== "before it is answered") await next(events.response);
      if (when === "while it waits") events.end();
      await settle();
      const before = heard.length;
      stop();
      await settle();
      expect(heard).toHaveLength(before);
      expect(timers.pending()).toBe(0);
      expect(urls).toHaveLength(1);
    },
  );

  test("works with the relay itself", async () => {
    const relay = setupRelay();
    const survey = inventedSurvey("ours");
    await relay.register(survey);
    const [first] = survey.slots;
    if (first === undefined) throw new Error("slots");
    await relay.put(survey, first, inventedBallot("a"));
    const heard: unknown[] = [];
    const ended = Promise.withResolvers<void>();
    const fetch: WatchTransport["fetch"] = (url, { headers }) =>
      relay.call("GET", url, { headers: Object.fromEntries(new Headers(headers)) });
    const teacher = createTeacherRelay({ fetch, origin: "http://localhost:8080" });
    const controller = new AbortController();
    const listen = (event: { readonly type: string }) => {
      heard.push(event);
      if (event.type === "filled") void teacherErases();
      if (event.type === "erased") ended.resolve();
    };
    const teacherErases = () =>
      relay.call("DELETE", `/v1/surveys/${survey.id}`, { secret: survey.owner });
    teacher.watch(survey.id, survey.watcher, 0, listen, controller.signal);
    await ended.promise;
    expect(heard).toEqual([
      connected,
      { type: "filled", n: 1, slot: first.slot },
      { type: "erased" },
    ]);
    await relay.close();
  });
});
