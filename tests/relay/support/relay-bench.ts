import type { DatabaseSync } from "node:sqlite";
import { createRelayApp } from "../../../relay/app.ts";
import { createEventHub, type EventHub } from "../../../relay/event-hub.ts";
import { noPages, type Pages } from "../../../relay/pages.ts";
import { createRateLimiter, relayRateLimits, type RateLimits } from "../../../relay/rate-limit.ts";
import { openDatabase } from "../../../relay/store/database.ts";
import { createSqliteStore } from "../../../relay/store/sqlite.ts";
import { systemTiming } from "../../../relay/store/timing.ts";
import type { RelayStore } from "../../../relay/store/store.ts";
import { makeDataFolder } from "./data-folder.ts";
import { holdToContract } from "./contract.ts";
import type { InventedSlot, InventedSurvey } from "./invented-survey.ts";
import { createManualClock, type ManualClock } from "./manual-clock.ts";

/** A whole relay without a socket, whose every answer is held to relay/openapi.json. */
export interface RelayBench {
  readonly folder: string;
  readonly clock: ManualClock;
  readonly store: RelayStore;
  readonly database: DatabaseSync;
  readonly hub: EventHub;
  /** What it reported: kinds of errors and SQLite's codes. */
  readonly reports: readonly (string | number)[];
  call(method: string, path: string, extra?: CallExtra): Promise<Response>;
  register(survey: InventedSurvey, extra?: CallExtra): Promise<Response>;
  put(survey: InventedSurvey, slot: InventedSlot, ballot: Uint8Array): Promise<Response>;
  slotState(survey: InventedSurvey, slot: InventedSlot): Promise<unknown>;
  close(): Promise<void>;
}

export interface CallExtra {
  readonly secret?: string;
  readonly json?: unknown;
  readonly octets?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
  readonly address?: string;
}

export interface BenchOptions {
  readonly publicUrl?: string;
  readonly pageOrigins?: readonly string[];
  readonly pages?: Pages;
  readonly rates?: RateLimits;
  /** Changes the store, as a test that makes it fail does. */
  readonly wrapStore?: (store: RelayStore) => RelayStore;
}

export function setupRelay(options: BenchOptions = {}): RelayBench {
  const { path: folder, remove } = makeDataFolder();
  const clock = createManualClock();
  const opened = openDatabase(folder);
  if (!opened.ok) throw new Error(opened.error);
  const reports: (string | number)[] = [];
  const report = (kind: string | number) => void reports.push(kind);
  // No time passes, so that a scrub is never put off.
  const timing = { ...systemTiming, nowMs: () => 0 };
  const plainStore = createSqliteStore({ database: opened.value, report, timing });
  const store = options.wrapStore?.(plainStore) ?? plainStore;
  const hub = createEventHub(clock);
  store.listen(hub.publish);
  const publicUrl = options.publicUrl ?? null;
  const app = createRelayApp({
    store,
    hub,
    clock,
    report,
    pages: options.pages ?? noPages,
    limiter: createRateLimiter(options.rates ?? relayRateLimits, () => clock.nowSeconds() * 1000),
    pageOrigins: options.pageOrigins ?? [],
    info: { protocol: 1, publicUrl, invitationRequired: publicUrl !== null },
  });

  async function call(method: string, path: string, extra: CallExtra = {}): Promise<Response> {
    const request = new Request(new URL(path, publicUrl ?? "http://localhost:8080"), {
      method,
      headers: headersOf(extra),
      ...bodyOf(extra),
    });
    const response = await app(request, { address: extra.address ?? "192.0.2.1" });
    await holdToContract(request, response);
    return response;
  }

  return {
    folder,
    clock,
    store,
    database: opened.value,
    hub,
    reports,
    call,
    register: (survey, extra = {}) =>
      call("POST", "/v1/surveys", { json: survey.registration, ...extra }),
    put: (survey, { slot, auth }, ballot) =>
      call("PUT", `/v1/surveys/${survey.id}/ballots/${slot}`, { secret: auth, octets: ballot }),
    slotState: async (survey, { slot, auth }) =>
      (await call("GET", `/v1/surveys/${survey.id}/slots/${slot}`, { secret: auth })).json(),
    async close() {
      hub.close();
      await store.close();
      remove();
    },
  };
}

/** Status and body, as one value to compare. */
export async function told(response: Response | Promise<Response>): Promise<readonly unknown[]> {
  const answer = await response;
  return [answer.status, await answer.json()];
}

function headersOf({ secret, json, octets, headers }: CallExtra): Headers {
  const all = new Headers();
  if (secret !== undefined) all.set("Authorization", `Bearer ${secret}`);
  if (json !== undefined) all.set("Content-Type", "application/json");
  if (octets !== undefined) all.set("Content-Type", "application/octet-stream");
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
  return all;
}

function bodyOf({ json, octets, body }: CallExtra): RequestInit {
  if (json !== undefined) return { body: JSON.stringify(json) };
  if (octets !== undefined) return { body: Uint8Array.from(octets) };
  if (body === undefined) return {};
  // A stream has no stated length; Node asks for this field with one.
  return { body, duplex: "half" } as RequestInit;
}
