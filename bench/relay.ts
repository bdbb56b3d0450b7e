// node bench/relay.ts: how many ballots a second the relay takes, with group commit and with a transaction for
// each ballot, and how long a pupil waits. Everything on loopback, in one run, bounded in number and time.
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, createServer, request, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { getRequestListener } from "@hono/node-server";
import { createRelayApp } from "../relay/app.ts";
import { systemClock } from "../relay/clock.ts";
import { createEventHub } from "../relay/event-hub.ts";
import { noPages } from "../relay/pages.ts";
import { createRateLimiter } from "../relay/rate-limit.ts";
import { openDatabase } from "../relay/store/database.ts";
import { createSqliteStore } from "../relay/store/sqlite.ts";
import { systemTiming, type Timing } from "../relay/store/timing.ts";
import {
  inventedBytes,
  inventedSurvey,
  type InventedSurvey,
} from "../tests/relay/support/invented-survey.ts";

const surveysCount = 8;
const slotsCount = 128;
const connections = 50;
const padTo = 2048;
const port = 8105;

/** A commit for each ballot: work is done at once instead of with the turn's other work. */
const oneByOne: Timing = { ...systemTiming, after: (_, run) => run() };

interface Measured {
  readonly ballots: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
}

/** Beside what the pupils saw, the processor's time the relay itself took: it does not depend on who else is busy. */
interface Result extends Measured {
  readonly cpuMs: number;
}

async function measure(timing: Timing, label: string): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "samklang-bench-"));
  const opened = openDatabase(folder);
  if (!opened.ok) throw new Error(opened.error);
  const store = createSqliteStore({ database: opened.value, report: console.error, timing });
  const hub = createEventHub(systemClock);
  store.listen(hub.publish);
  const app = createRelayApp({
    store,
    hub,
    pages: noPages,
    limiter: createRateLimiter({ capacity: 1e9, refillPerSecond: 1e9, addressesMost: 9 }, () => 0),
    pageOrigins: [],
    clock: systemClock,
    info: { protocol: 1, publicUrl: null, invitationRequired: false },
    report: console.error,
  });
  const listener = getRequestListener((incoming) => app(incoming, { address: "bench" }));
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  try {
    const before = process.threadCpuUsage();
    const measured = await loadFromWorker(label);
    const { user, system } = process.threadCpuUsage(before);
    return { ...measured, cpuMs: (user + system) / 1000 };
  } finally {
    await stop(server);
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

/** The pupils are in a thread of their own, so that their work is not counted as the relay's. */
async function loadFromWorker(label: string): Promise<Measured> {
  const worker = new Worker(new URL(import.meta.url), { workerData: label });
  const [measured] = (await once(worker, "message")) as [Measured];
  await worker.terminate();
  return measured;
}

async function load(label: string): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const now = Math.floor(Date.now() / 1000 / 900) * 900;
  const times = { opensAt: now - 900, closesAt: now + 86_400, deleteAt: now + 2 * 86_400 };
  const surveys = Array.from({ length: surveysCount }, (_, index) =>
    inventedSurvey(`${label} ${index}`, { slots: slotsCount, padTo, ...times }),
  );
  for (const { registration } of surveys) {
    const body = Buffer.from(JSON.stringify(registration));
    await send(agent, "POST", "/v1/surveys", { "Content-Type": "application/json" }, body);
  }
  const ballots = surveys.flatMap((survey) =>
    survey.slots.map((_, index) => ballotOf(survey, index)),
  );
  const waits: number[] = [];
  const started = performance.now();
  const pupil = async () => {
    for (let next = ballots.pop(); next !== undefined; next = ballots.pop()) {
      const sent = performance.now();
      await send(agent, "PUT", next.path, next.headers, next.body);
      waits.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, pupil));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  const sorted = waits.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { ballots: waits.length, seconds, p50: at(0.5), p99: at(0.99) };
}

function ballotOf({ id, slots }: InventedSurvey, index: number) {
  const { slot = "", auth = "" } = slots[index] ?? {};
  return {
    path: `/v1/surveys/${id}/ballots/${slot}`,
    headers: { Authorization: `Bearer ${auth}`, "Content-Type": "application/octet-stream" },
    body: Buffer.from(inventedBytes(slot, padTo + 88)),
  };
}

async function send(
  agent: Agent,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: Buffer,
): Promise<void> {
  const call = request({ host: "127.0.0.1", port, agent, method, path, headers });
  call.setHeader("Content-Length", body.length);
  call.end(body);
  const [answer] = (await once(call, "response")) as [IncomingMessage];
  answer.resume();
  await once(answer, "end");
  if (answer.statusCode !== 201) throw new Error(`The relay answered ${answer.statusCode}`);
}

async function compare(): Promise<void> {
  const seconds: Record<string, number> = {};
  // Both twice, in turn, so that neither has the warmer machine.
  for (const round of [1, 2]) {
    for (const [name, timing] of [
      ["one by one", oneByOne],
      ["group commit", systemTiming],
    ] as const) {
      const result = await measure(timing, `${name} ${round}`);
      seconds[name] = (seconds[name] ?? 0) + result.seconds;
      const perSecond = (result.ballots / result.seconds).toFixed(0).padStart(6);
      const cpu = (result.cpuMs / result.ballots).toFixed(2);
      console.log(
        `${name.padEnd(12)}  ${perSecond} ballots a second   p50 ${result.p50.toFixed(1)} ms` +
          `   p99 ${result.p99.toFixed(1)} ms   ${cpu} ms of processor a ballot`,
      );
    }
  }
  const ratio = (seconds["one by one"] ?? Number.NaN) / (seconds["group commit"] ?? Number.NaN);
  console.log(`group commit is ${ratio.toFixed(2)} times as fast`);
}

if (isMainThread) await compare();
else parentPort?.postMessage(await load(String(workerData)));
