import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inventedBallot, inventedSlot, inventedSurvey } from "./support/invented-survey.ts";
import type { InventedSlot, InventedSurvey } from "./support/invented-survey.ts";
import { setupRelay, told, type CallExtra, type RelayBench } from "./support/relay-bench.ts";

let relay: RelayBench;
let survey: InventedSurvey;
let first: InventedSlot;

beforeEach(async () => {
  relay = setupRelay();
  survey = inventedSurvey("ours");
  await relay.register(survey);
  const [slot] = survey.slots;
  if (slot === undefined) throw new Error("slots");
  first = slot;
  await relay.put(survey, first, inventedBallot("a"));
});
afterEach(() => relay.close());

/** Status, headers and body: all an outsider can see. */
async function seen(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  const headers = [...response.headers].toSorted();
  return JSON.stringify([response.status, headers, await response.text()]);
}

const stranger = inventedSurvey("stranger");

function guardedCalls(id: string, slot: string, extra: CallExtra): Promise<Response>[] {
  const json = { void: slot, add: { slot, verifier: first.verifier } };
  const path = `/v1/surveys/${id}`;
  return [
    relay.call("GET", path, extra),
    relay.call("DELETE", path, extra),
    relay.call("POST", `${path}/close`, extra),
    relay.call("POST", `${path}/slots`, { ...extra, json }),
    relay.call("GET", `${path}/ballots`, extra),
    relay.call("GET", `${path}/ballots?after=nonsense`, extra),
    relay.call("GET", `${path}/events`, extra),
    relay.call("GET", `${path}/slots/${slot}`, extra),
    relay.call("PUT", `${path}/ballots/${slot}`, { ...extra, octets: inventedBallot("a") }),
    relay.call("PUT", `${path}/ballots/${slot}`, { ...extra, octets: inventedBallot("a", 9000) }),
  ];
}

describe("who has no right", () => {
  test("gets one and the same answer to everything, whether or not it exists", async () => {
    const answers = new Set<string>();
    const header = (value: string) => ({ headers: { Authorization: value } });
    const noRights: readonly CallExtra[] = [
      {},
      { secret: stranger.owner },
      { secret: inventedSlot("stranger").auth },
      { secret: "short" },
      { secret: `${"A".repeat(42)}B` },
      header("Basic dXNlcjpwYXNz"),
      header("Bearer"),
      header(`Bearer ${survey.owner} ${survey.owner}`),
    ];
    const places = [
      [survey.id, first.slot],
      [survey.id, inventedSlot("unknown").slot],
      [stranger.id, first.slot],
      ["not-an-id", "not-a-slot"],
      ["%00", "..%2f"],
    ] as const;
    for (const [id, slot] of places) {
      for (const right of noRights) {
        for (const call of guardedCalls(id, slot, right)) answers.add(await seen(call));
      }
    }
    answers.add(await seen(relay.call("GET", `/v1/surveys/${stranger.id}/manifest`)));
    answers.add(await seen(relay.call("GET", "/v1/surveys/x/manifest")));
    expect([...answers]).toHaveLength(1);
    expect([...answers][0]).toMatch(/^\[404,.*\{\\"error\\":\\"refused\\"\}"\]$/);
  });

  test("is neither owner with a slot's secret, nor pupil with the owner's", async () => {
    const path = `/v1/surveys/${survey.id}`;
    const refused = [404, { error: "refused" }];
    const asOwner = relay.call("GET", `${path}/ballots`, { secret: first.auth });
    const asPupil = relay.call("GET", `${path}/slots/${first.slot}`, { secret: survey.owner });
    const asWatcher = relay.call("GET", `${path}/slots/${first.slot}`, { secret: survey.watcher });
    for (const call of [asOwner, asPupil, asWatcher]) expect(await told(call)).toEqual(refused);
  });

  test("cannot use what the relay stores as a secret", async () => {
    const path = `/v1/surveys/${survey.id}`;
    const { ownerVerifier } = survey.registration;
    const asOwner = relay.call("GET", path, { secret: ownerVerifier });
    const asPupil = relay.call("GET", `${path}/slots/${first.slot}`, { secret: first.verifier });
    expect(await told(asOwner)).toEqual([404, { error: "refused" }]);
    expect(await told(asPupil)).toEqual([404, { error: "refused" }]);
  });
});

describe("what is no call", () => {
  test.each([
    ["GET", "/v1"],
    ["GET", "/v1/"],
    ["GET", "/v1/surveys"],
    ["PATCH", "/v1/relay"],
    ["OPTIONS", "/v1/surveys"],
    ["POST", "/v1/relay"],
    ["GET", "/v1/surveys/a/b/c/d"],
    ["PUT", "/v1/surveys/a/manifest"],
    ["GET", "/v1/relay/"],
    ["HEAD", "/v1/relay"],
  ])("%s %s is not found", async (method, path) => {
    const answer = await relay.call(method, path);
    expect(answer.status).toBe(404);
    if (method !== "HEAD") expect(await answer.json()).toEqual({ error: "not-found" });
  });

  test("a HEAD of a stream opens none", async () => {
    await relay.call("HEAD", `/v1/surveys/${survey.id}/events`, { secret: survey.owner });
    expect(relay.hub.size).toBe(0);
  });
});

describe("a relay on one machine", () => {
  const info = (url: string, headers = {}) => relay.call("GET", url, { headers });

  test.each(["localhost:8080", "127.0.0.1:9999", "[::1]:8080", "localhost"])(
    "answers to %s",
    async (host) => expect((await info(`http://${host}/v1/relay`)).status).toBe(200),
  );

  test.each([
    "evil.example:8080",
    "localhost.evil.example",
    "192.0.2.1:8080",
    "127.0.0.2",
    "[::2]",
  ])("does not answer to %s, as a name a web site pointed here", async (host) => {
    const answer = await info(`http://${host}/v1/relay`);
    expect(await told(answer)).toEqual([404, { error: "not-found" }]);
    expect((await info(`http://${host}/`)).status).toBe(404);
  });

  test.each([
    "X-Forwarded-For",
    "X-Forwarded-Host",
    "X-Forwarded-Proto",
    "X-Real-IP",
    "Forwarded",
    "Via",
  ])("takes nothing that a proxy passed on with %s", async (header) => {
    expect((await info("/v1/relay", { [header]: "192.0.2.7" })).status).toBe(404);
  });
});

describe("a page of another origin", () => {
  const change = (origin: string) => {
    const extra = { secret: survey.owner, headers: { Origin: origin } };
    return told(relay.call("POST", `/v1/surveys/${survey.id}/close`, extra));
  };

  test.each([
    "https://evil.example",
    "null",
    "http://localhost:5173",
    "http://localhost:8080.evil.example",
  ])("%s changes nothing, even with the secret", async (origin) => {
    expect(await change(origin)).toEqual([404, { error: "refused" }]);
    const status = relay.call("GET", `/v1/surveys/${survey.id}`, { secret: survey.owner });
    expect(await told(status)).toMatchObject([200, { state: "open" }]);
  });

  test("is not the relay's own", async () => {
    expect((await change("http://localhost:8080"))[0]).toBe(200);
  });

  test("may be one the operator named", async () => {
    await relay.close();
    const publicUrl = "https://svar.example.org";
    relay = setupRelay({ publicUrl, pageOrigins: ["https://laerer.example.org"] });
    const origins = [publicUrl, "https://laerer.example.org", "https://x.example.org"];
    const statuses = await Promise.all(
      origins.map(async (origin) => {
        const extra = { secret: survey.owner, headers: { Origin: origin } };
        return told(relay.call("DELETE", `/v1/surveys/${survey.id}`, extra));
      }),
    );
    // No survey here: who may ask at all is told "refused" as well, so it is the invitation that tells them apart.
    expect(new Set(statuses.map(([status]) => status))).toEqual(new Set([404]));
    const invited = await Promise.all(
      origins.map(async (origin) => relay.register(survey, { headers: { Origin: origin } })),
    );
    expect(invited.map(({ status }) => status)).toEqual([403, 403, 404]);
  });
});
