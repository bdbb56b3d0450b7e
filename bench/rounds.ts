// node bench/rounds.ts: a municipality of 120 schools and 2,000 classes contributes through a relay in a process of its
// own, as npm start runs it: time, the relay's memory and its files, for three terms one after the other to see what
// grows. Every sum is checked. Linux, for the relay's memory is read from /proc. Bounded in number; on loopback.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { openDatabase } from "../relay/store/database.ts";
import { addInvitation } from "../relay/store/invitations.ts";
import { dayOf } from "../relay/days.ts";
import { hashInvitation } from "../relay/verifiers.ts";
import { bytesToBase64Url } from "../src/core/ids.ts";
import { invitationHeader } from "../src/protocol/relay-api.ts";
import { passHeader, type RoundResult } from "../src/protocol/round-api.ts";
import { inventedBytes } from "../tests/relay/support/invented-survey.ts";
import {
  inventedContribution,
  inventedContributor,
  inventedRound,
  inventedShare,
  naiveSum,
  type InventedContributor,
  type InventedRound,
} from "../tests/relay/support/invented-round.ts";
import { root } from "../scripts/prepare/places.mjs";

const terms = ["first", "second", "third"];
const schools = 120;
const classes = 2000;
const teachersAtOnce = 50;
const leadersAtOnce = 10;
const now = Math.floor(Date.now() / 1000 / 900) * 900;
const times = { closesAt: now + 86_400, deleteAt: now + 20 * 86_400 };

const json = { "Content-Type": "application/json" };
const octets = { "Content-Type": "application/octet-stream" };

interface Contribution {
  readonly who: InventedContributor;
  readonly label: string;
}

/** A school's round with its classes, or the municipality's with its schools. */
interface Gathering {
  readonly round: InventedRound;
  readonly shareBytes: 512 | 320;
  readonly contributions: readonly Contribution[];
  readonly invitation: string;
  /** Of its own, as a school has behind the proxy. */
  readonly address: string;
}

const folder = mkdtempSync(join(tmpdir(), "samklang-bench-"));
const invitations = giveInvitations(terms.length * (schools + 1));
const relay = spawn(process.execPath, ["--max-semi-space-size=4", "relay/main.ts"], {
  cwd: root,
  env: {
    PATH: process.env["PATH"],
    NODE_NO_WARNINGS: "1",
    PORT: "0",
    PAGES_DIR: "",
    DATA_DIR: folder,
    PUBLIC_URL: "https://samklang.example.org",
    TRUSTED_PROXY: "1",
  },
  stdio: ["ignore", "pipe", "inherit"],
});
const ended = once(relay, "close");
try {
  const origin = await readyAt();
  console.log(`at the start    ${memory()}   ${files()}`);
  for (const term of terms) await runTerm(origin, term);
} finally {
  relay.kill("SIGTERM");
  await ended;
  rmSync(folder, { recursive: true });
}

async function runTerm(origin: string, term: string): Promise<void> {
  const perSchool = Array.from({ length: schools }, (_, school) =>
    gathering(term, school, Math.floor(classes / schools) + (school < classes % schools ? 1 : 0)),
  );
  const municipality = gathering(term, schools, schools);
  const all = [...perSchool, municipality];
  await phase(`${term}: rounds`, all, leadersAtOnce, (each) => create(origin, each));
  const asked = perSchool.flatMap((each) => each.contributions.map((one) => ({ each, one })));
  const waits = await phase(`${term}: classes`, asked, teachersAtOnce, ({ each, one }) =>
    contribute(origin, each, one),
  );
  if (waits !== asked.length) throw new Error("Not everybody contributed");
  await phase(`${term}: freezes`, perSchool, leadersAtOnce, (each) => freeze(origin, each));
  const upwards = municipality.contributions;
  await phase(`${term}: upwards`, upwards, leadersAtOnce, (one) =>
    contribute(origin, municipality, one),
  );
  await phase(`${term}: the sum`, [municipality], 1, (each) => freeze(origin, each));
  await phase(`${term}: results`, all, leadersAtOnce, (each) => checkResult(origin, each));
}

/** Runs the work over all items, so many at once, and prints how long it and each took. */
async function phase<Item>(
  name: string,
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<number> {
  const waiting = [...items];
  const waits: number[] = [];
  const started = performance.now();
  const worker = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      const began = performance.now();
      await work(item);
      waits.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - started) / 1000;
  const sorted = waits.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
  console.log(
    `${name.padEnd(16)}${String(items.length).padStart(5)} in ${seconds.toFixed(1).padStart(5)} s` +
      `   p50 ${at(0.5).padStart(4)} ms   p99 ${at(0.99).padStart(4)} ms   ${memory()}   ${files()}`,
  );
  return waits.length;
}

function gathering(term: string, number: number, size: number): Gathering {
  const label = `${term} ${number}`;
  const shareBytes = number === schools ? 320 : 512;
  return {
    shareBytes,
    round: inventedRound(label, { shareBytes, ...times }),
    contributions: Array.from({ length: size }, (_, index) => ({
      who: inventedContributor(`${label} ${index}`),
      label: `${label} ${index}`,
    })),
    invitation: invitations.pop() ?? "",
    address: `198.51.100.${number}`,
  };
}

async function create(origin: string, { round, invitation, address }: Gathering): Promise<void> {
  await call(origin, "POST", "/v1/rounds", 201, {
    headers: { [invitationHeader]: invitation, "X-Forwarded-For": address, ...json },
    body: JSON.stringify(round.registration),
  });
}

/** As a teacher's client does: reads the description, contributes, asks. Every fiftieth changes what was sent. */
async function contribute(
  origin: string,
  { round, shareBytes, address }: Gathering,
  { who, label }: Contribution,
): Promise<void> {
  const path = `/v1/rounds/${round.id}`;
  const headers = {
    [passHeader]: round.pass,
    Authorization: `Bearer ${who.secret}`,
    "X-Forwarded-For": address,
  };
  await call(origin, "GET", `${path}/description`, 200, { headers });
  const put = (body: Uint8Array, expected: number) =>
    call(origin, "PUT", `${path}/shares/${who.tag}`, expected, {
      headers: { ...headers, ...octets },
      body: Uint8Array.from(body),
    });
  const isChanged = label.endsWith("7") && label.length % 5 === 0;
  if (isChanged) await put(inventedContribution(`first ${label}`, shareBytes), 201);
  await put(inventedContribution(label, shareBytes), isChanged ? 200 : 201);
  await call(origin, "GET", `${path}/shares/${who.tag}`, 200, { headers });
}

async function freeze(origin: string, each: Gathering): Promise<void> {
  await call(origin, "POST", `/v1/rounds/${each.round.id}/freeze`, 200, asOwner(each));
}

async function checkResult(origin: string, each: Gathering): Promise<void> {
  const answer = await call(
    origin,
    "GET",
    `/v1/rounds/${each.round.id}/result`,
    200,
    asOwner(each),
  );
  const { contributions, sum } = JSON.parse(answer) as RoundResult;
  const shares = each.contributions.map(({ label }) => inventedShare(label, each.shareBytes));
  if (contributions !== shares.length || sum !== naiveSum(shares)) throw new Error("A wrong sum");
}

function asOwner({ round, address }: Gathering): RequestInit {
  const Authorization = `Bearer ${round.owner.secret}`;
  return { headers: { Authorization, "X-Forwarded-For": address } };
}

async function call(
  origin: string,
  method: string,
  path: string,
  expected: number,
  init: RequestInit,
): Promise<string> {
  const answer = await fetch(`${origin}${path}`, { method, ...init });
  const text = await answer.text();
  if (answer.status !== expected) throw new Error(`${method} was answered ${answer.status}`);
  return text;
}

function giveInvitations(count: number): string[] {
  const database = openDatabase(folder);
  if (!database.ok) throw new Error(database.error);
  const codes = Array.from({ length: count }, (_, index) => inventedBytes(`code ${index}`, 16));
  for (const code of codes) addInvitation(database.value, hashInvitation(code), dayOf(now));
  database.value.close();
  return codes.map(bytesToBase64Url);
}

async function readyAt(): Promise<string> {
  const said = once(relay.stdout.setEncoding("utf8"), "data");
  const line = await Promise.race([said, ended.then(() => [""])]);
  const port = /http:\/\/localhost:(\d+)/.exec(String(line[0]))?.[1];
  if (port === undefined) throw new Error("The relay ended before it was ready");
  return `http://127.0.0.1:${port}`;
}

/** The relay's memory now and at its highest. */
function memory(): string {
  const status = readFileSync(`/proc/${relay.pid}/status`, "utf8");
  const megabytes = (name: string) =>
    (Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) / 1024).toFixed(0);
  return `${megabytes("VmRSS")} MB, at most ${megabytes("VmHWM")} MB`;
}

function files(): string {
  const bytes = readdirSync(folder).reduce(
    (sum, name) => sum + statSync(join(folder, name)).size,
    0,
  );
  return `files ${(bytes / 1_048_576).toFixed(1)} MB`;
}
