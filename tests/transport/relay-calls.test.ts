import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createPupilRelay } from "../../src/transport/pupil-relay.ts";
import type { RelayTransport } from "../../src/transport/relay-call.ts";
import { createTeacherRelay } from "../../src/transport/teacher-relay.ts";
import {
  inventedBallot,
  inventedBytes,
  inventedSlot,
  inventedSurvey,
} from "../relay/support/invented-survey.ts";
import { setupRelay, type RelayBench } from "../relay/support/relay-bench.ts";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { createManualTimers } from "./support/manual-timers.ts";

const offline = { ok: false, error: { type: "offline" } };
const unreadable = { ok: false, error: { type: "unreadable" } };
const told = (code: string) => ({ ok: false, error: { type: "told", code } });
const ok = (value?: unknown) => ({ ok: true, value });

describe("calls to a real relay", () => {
  let relay: RelayBench;
  let transport: RelayTransport;
  beforeEach(() => {
    relay = setupRelay();
    transport = {
      fetch: (url, init) => throughBench(relay, url, init),
      origin: "http://localhost:8080",
    };
  });
  afterEach(() => relay.close());

  test("carry a survey from its making to its erasure", async () => {
    const teacher = createTeacherRelay(transport);
    const pupil = createPupilRelay(transport);
    const survey = inventedSurvey("ours");
    const [first, second] = survey.slots;
    if (first === undefined || second === undefined) throw new Error("slots");
    const { closesAt, deleteAt } = survey.registration;
    const info = { protocol: 1, publicUrl: null, invitationRequired: false };
    expect(await teacher.info()).toEqual(ok(info));
    expect(await teacher.createSurvey(survey.registration, null)).toEqual(ok());
    expect(await teacher.createSurvey(survey.registration, "AAAAAAAAAAAAAAAAAAAAAA")).toEqual(ok());
    expect(await pupil.manifest(survey.id)).toEqual(ok(inventedBytes("ours manifest", 4137)));
    expect(await pupil.slotState(survey.id, first.slot, first.auth)).toEqual(ok("open"));
    const ballot = inventedBallot("a");
    expect(await pupil.putBallot(survey.id, first.slot, first.auth, ballot)).toEqual(ok());
    expect(await pupil.putBallot(survey.id, first.slot, first.auth, ballot)).toEqual(ok());
    const other = inventedBallot("b");
    const again = await pupil.putBallot(survey.id, first.slot, first.auth, other);
    expect(again).toEqual(told("used"));
    expect(await teacher.ballotsAfter(survey.id, survey.owner, 0)).toEqual(
      ok({ ballots: [{ n: 1, slot: first.slot, ballot: bytesToBase64Url(ballot) }], last: 1 }),
    );
    const { slot, verifier } = inventedSlot("card");
    const reissue = { void: second.slot, add: { slot, verifier } };
    expect(await teacher.reissueSlot(survey.id, survey.owner, reissue)).toEqual(ok());
    const open = { state: "open", closesAt, deleteAt, ballots: 1 };
    expect(await teacher.status(survey.id, survey.watcher)).toEqual(ok(open));
    expect(await teacher.close(survey.id, survey.owner)).toMatchObject(ok({ state: "closed" }));
    expect(await teacher.deleteSurvey(survey.id, survey.owner)).toEqual(ok());
    expect(await teacher.deleteSurvey(survey.id, survey.owner)).toEqual(told("refused"));
    expect(await pupil.slotState(survey.id, first.slot, first.auth)).toEqual(told("refused"));
    expect(await teacher.createSurvey(survey.registration, null)).toEqual(told("erased"));
  });

  test("send a registration as the same bytes each time, however it was kept", async () => {
    const bodies: unknown[] = [];
    const fetch: RelayTransport["fetch"] = (url, init) => {
      bodies.push(init.body);
      return throughBench(relay, url, init);
    };
    const teacher = createTeacherRelay({ ...transport, fetch });
    const { registration } = inventedSurvey("ours");
    const { slots, ...others } = registration;
    const kept = {
      slots: slots.map(({ slot, verifier }) => ({ verifier, slot })),
      ...others,
    };
    expect(await teacher.createSurvey(registration, null)).toEqual(ok());
    expect(await teacher.createSurvey(kept, null)).toEqual(ok());
    expect(bodies[0]).toBe(bodies[1]);
  });
});

function throughBench(relay: RelayBench, url: string, init: RequestInit): Promise<Response> {
  const { method = "GET", headers, body } = init;
  const extra = { headers: Object.fromEntries(new Headers(headers)) };
  return relay.call(method, url, body === undefined || body === null ? extra : { ...extra, body });
}

describe("what comes back", () => {
  const secret = bytesToBase64Url(inventedBytes("secret", 32));
  const json = { "Content-Type": "application/json" };
  const answering = (answer: () => Response | Promise<Response>): RelayTransport => ({
    fetch: async () => answer(),
    origin: "https://samklang.example.org",
  });
  const put = (answer: () => Response | Promise<Response>) =>
    createPupilRelay(answering(answer)).putBallot("id", "slot", secret, inventedBallot("a"));
  const text = (body: string, status = 200, headers: Record<string, string> = json) =>
    put(() => new Response(body, { status, headers }));

  test("is stored only when the relay itself says so", async () => {
    expect(await text('{"stored":true}', 201)).toEqual(ok());
    expect(await text('{"stored":true}', 200)).toEqual(ok());
    expect(await text("<html>Sign in to the guest network</html>", 200, {})).toEqual(unreadable);
    expect(await text('{"stored":true}', 200, { "Content-Type": "text/html" })).toEqual(unreadable);
    expect(await text('{"stored":false}')).toEqual(unreadable);
    expect(await text('{"stored":true,"and":1}')).toEqual(unreadable);
    expect(await text("", 200)).toEqual(unreadable);
    expect(await text('{"stored":tr', 200)).toEqual(unreadable);
    expect(await put(() => new Response(null, { status: 204 }))).toEqual(unreadable);
  });

  test("is a no only with the code and status of this protocol", async () => {
    expect(await text('{"error":"used"}', 409)).toEqual(told("used"));
    expect(await text('{"error":"unavailable"}', 503)).toEqual(told("unavailable"));
    expect(await text('{"error":"too-many-requests"}', 429)).toEqual(told("too-many-requests"));
    expect(await text('{"error":"used"}', 410)).toEqual(unreadable);
    expect(await text('{"error":"blocked"}', 403)).toEqual(unreadable);
    expect(await text("<h1>Not Found</h1>", 404, { "Content-Type": "text/html" })).toEqual(
      unreadable,
    );
    expect(await text('{"error":"used"}', 200)).toEqual(unreadable);
  });

  test.each([408, 502, 503, 504])(
    "from a proxy that does not reach the relay, with %i, is no answer",
    async (status) => {
      expect(await text("<h1>Bad Gateway</h1>", status, { "Content-Type": "text/html" })).toEqual(
        offline,
      );
    },
  );

  test("is offline when nothing does, or when it breaks off", async () => {
    expect(await put(() => Promise.reject(new TypeError("Failed to fetch")))).toEqual(offline);
    const broken = new ReadableStream({ start: (controller) => controller.error(new Error("x")) });
    expect(await put(() => new Response(broken, { status: 201, headers: json }))).toEqual(offline);
  });

  test("is unreadable when it has no end", async () => {
    let pulls = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulls += 1;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
    });
    expect(await put(() => new Response(endless, { headers: json }))).toEqual(unreadable);
    expect(pulls).toBeLessThan(40);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["too much", new Uint8Array(65_601)],
  ])("as a manifest of %s is unreadable", async (_, body) => {
    const headers = { "Content-Type": "application/octet-stream" };
    const pupil = createPupilRelay(
      answering(() => new Response(Uint8Array.from(body), { headers })),
    );
    expect(await pupil.manifest("id")).toEqual(unreadable);
  });

  test("as a manifest of another media type is unreadable", async () => {
    const pupil = createPupilRelay(
      answering(() => new Response("<html>", { headers: { "Content-Type": "text/html" } })),
    );
    expect(await pupil.manifest("id")).toEqual(unreadable);
  });

  test("as ballots out of order or of the wrong spelling is unreadable", async () => {
    const slot = bytesToBase64Url(inventedBytes("slot", 32));
    const page = (ballots: readonly unknown[]) => {
      const body = JSON.stringify({ ballots, last: 9 });
      const teacher = createTeacherRelay(answering(() => new Response(body, { headers: json })));
      return teacher.ballotsAfter("id", secret, 0);
    };
    expect((await page([{ n: 1, slot, ballot: "AAAA" }])).ok).toBe(true);
    expect(
      await page([
        { n: 2, slot, ballot: "AAAA" },
        { n: 1, slot, ballot: "AAAA" },
      ]),
    ).toEqual(unreadable);
    expect(await page([{ n: 1, slot, ballot: "AAA=" }])).toEqual(unreadable);
    expect(await page([{ n: 1, slot: "x", ballot: "AAAA" }])).toEqual(unreadable);
  });
});

describe("a call", () => {
  const secret = bytesToBase64Url(inventedBytes("secret", 32));

  /** A relay that never answers, and notices when it is hung up on. */
  function silent() {
    const timers = createManualTimers();
    const fetch: RelayTransport["fetch"] = (_, init) =>
      new Promise((_resolve, reject) => {
        if (init.signal?.aborted === true) reject(new DOMException("Aborted", "AbortError"));
        init.signal?.addEventListener("abort", () =>
          reject(new DOMException("Aborted", "AbortError")),
        );
      });
    const transport = { fetch, origin: "https://samklang.example.org", timers };
    return { timers, pupil: createPupilRelay(transport) };
  }

  test("is given up after half a minute, and leaves no timer", async () => {
    const { timers, pupil } = silent();
    const answer = pupil.slotState("id", "slot", secret);
    timers.pass(29_999);
    expect(timers.pending()).toBe(1);
    timers.pass(1);
    expect(await answer).toEqual(offline);
    expect(timers.pending()).toBe(0);
  });

  test("ends at once when it is aborted, before or while it runs", async () => {
    const { timers, pupil } = silent();
    const controller = new AbortController();
    const running = pupil.putBallot("id", "slot", secret, inventedBallot("a"), controller.signal);
    controller.abort();
    expect(await running).toEqual(offline);
    expect(await pupil.manifest("id", controller.signal)).toEqual(offline);
    expect(timers.pending()).toBe(0);
  });

  test("sends its secret as a header to the page's origin, and nothing else along", async () => {
    const seen: { url: string; init: RequestInit }[] = [];
    const transport: RelayTransport = {
      fetch: async (url, init) => {
        seen.push({ url, init });
        return new Response('{"stored":true}', {
          status: 201,
          headers: { "Content-Type": "application/json" },
        });
      },
      origin: "https://samklang.example.org",
    };
    await createPupilRelay(transport).putBallot("id", "slot", secret, inventedBallot("a"));
    expect(seen).toHaveLength(1);
    const [{ url, init } = { url: "", init: {} }] = seen;
    expect(url).toBe("https://samklang.example.org/v1/surveys/id/ballots/slot");
    const { headers, credentials, cache, redirect, referrerPolicy, body } = init;
    expect({ headers, credentials, cache, redirect, referrerPolicy }).toEqual({
      headers: { Authorization: `Bearer ${secret}`, "Content-Type": "application/octet-stream" },
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
    });
    expect(body).toEqual(inventedBallot("a"));
  });
});
