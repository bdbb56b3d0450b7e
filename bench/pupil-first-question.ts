/**
 * What a pupil waits for: bytes to the first question, first paint, first screen and first question, and tasks on the
 * main thread longer than 50 ms from the card to the receipt. Slow 4G by a real slow line, CPU four times slower by the
 * browser; a new browser profile each time. Tasks are counted in processor time of visits at full speed, times four:
 * the browser's own slowing down counts whatever else the machine does. Beside each stands what the same browser needs
 * for a page of one word: no page can have less. Prints; decides nothing.
 * node scripts/run.mjs bench/pupil-first-question.ts
 */
import { createServer } from "node:http";
import { once } from "node:events";
import { chromium, type Browser } from "@playwright/test";
import config from "../playwright.config.ts";
import { pupil } from "../src/i18n/nb/pupil.ts";
import { startPupilService } from "../tests/support/pupil-service.ts";
import { openPupilSurvey } from "../tests/support/pupil-survey.ts";
import { fastLine, openSlowLine, slow4G, type LineSpeed } from "../tests/support/slow-line.ts";
import { openBarePage, type BarePage } from "./bare-page.ts";
import {
  answerEverything,
  firstPaintOfAny,
  hurryToFirstQuestion,
  type FirstSeen,
  type PupilButtons,
} from "./pupil-in-page.ts";

const runs = 9;
const cpuSlowdown = 4;
const longTaskMs = 50;

const buttons: PupilButtons = {
  leadingOn: [pupil.language.names.nb, pupil.identity.yes, pupil.about.begin],
  next: [pupil.question.next, pupil.question.toOverview],
  change: pupil.overview.change,
  send: pupil.overview.send,
  done: pupil.receipt.done,
};

interface Visit extends FirstSeen {
  readonly bytes: number;
}

interface Task {
  /** Processor time, as of a CPU that is slowed down. */
  readonly ms: number;
  /** What had been pressed last. */
  readonly after: string;
}

const relay = await startPupilService();
const empty = await serveEmptyPage();
const { launchOptions } = config.use ?? {};
const args = [...(launchOptions?.args ?? []), "--accept-lang=nb-NO"];
const browser = await chromium.launch({ ...launchOptions, args });
try {
  const lines = [
    { name: "Slow 4G", speed: slow4G, visits: [] as Visit[], emptyMs: [] as number[] },
    { name: "Fast line", speed: fastLine, visits: [] as Visit[], emptyMs: [] as number[] },
  ];
  const tasks: Task[] = [];
  const emptyTasks: Task[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const { speed, visits, emptyMs } of lines) {
      visits.push(await visit(browser, speed));
      emptyMs.push(await visitEmpty(browser, speed));
    }
    const address = cardAt((await openPupilSurvey(relay.origin)).linkOf(0), relay.origin);
    tasks.push(...(await tasksOf(browser, address, (page) => page.run(answerEverything, buttons))));
    emptyTasks.push(
      ...(await tasksOf(browser, empty.origin, (page) => page.run(firstPaintOfAny, null))),
    );
  }
  const bytes = lines.flatMap(({ visits }) => visits.map((each) => each.bytes));
  console.log(`${middle(bytes)} bytes to the first question, gzip, headers and survey included`);
  for (const { name, visits, emptyMs } of lines) {
    console.log(
      `${name}, CPU ${cpuSlowdown}x slower, least and median of ${runs} visits: ` +
        `first contentful paint ${told(visits.map((each) => each.firstPaintMs))} ` +
        `(a page of one word: ${told(emptyMs)}), ` +
        `first screen ${told(visits.map((each) => each.firstScreenMs))}, ` +
        `first question ${told(visits.map((each) => each.firstQuestionMs))}`,
    );
  }
  console.log(`Main thread, CPU ${cpuSlowdown}x slower, card to receipt: ${toldTasks(tasks)}`);
  console.log(`Main thread, a page of one word: ${toldTasks(emptyTasks)}`);
} finally {
  await browser.close();
  await relay.stop();
  empty.stop();
}

function told(list: readonly number[]): string {
  return `${Math.round(Math.min(...list))}/${middle(list)} ms`;
}

function toldTasks(tasks: readonly Task[]): string {
  const long = tasks.filter(({ ms }) => ms > longTaskMs);
  const longest = tasks.toSorted((a, b) => b.ms - a.ms).slice(0, 5);
  return (
    `${long.length} tasks over ${longTaskMs} ms in ${runs} visits; the longest ` +
    longest.map(({ ms, after }) => `${Math.round(ms)} ms (${after})`).join(", ")
  );
}

function middle(list: readonly number[]): number {
  return Math.round(list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0);
}

/** The same card by way of another origin. */
function cardAt(link: string, origin: string): string {
  const { pathname, hash } = new URL(link);
  return origin + pathname + hash;
}

async function visit(on: Browser, speed: LineSpeed): Promise<Visit> {
  const survey = await openPupilSurvey(relay.origin);
  const line = await openSlowLine(relay.origin, speed);
  const page = await openBarePage(on);
  await page.slowDown(cpuSlowdown);
  await page.open(cardAt(survey.linkOf(0), line.origin));
  const seen = await page.run(hurryToFirstQuestion, buttons);
  const bytes = line.received();
  await page.close();
  await line.close();
  return { bytes, ...seen };
}

async function visitEmpty(on: Browser, speed: LineSpeed): Promise<number> {
  const line = await openSlowLine(empty.origin, speed);
  const page = await openBarePage(on);
  await page.slowDown(cpuSlowdown);
  await page.open(line.origin);
  const paintMs = await page.run(firstPaintOfAny, null);
  await page.close();
  await line.close();
  return paintMs;
}

async function serveEmptyPage(): Promise<{ readonly origin: string; stop(): void }> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end("<!doctype html><title>Samklang</title><p>Samklang");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The page has no port");
  return { origin: `http://127.0.0.1:${address.port}`, stop: () => void server.close() };
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock. */
  readonly ts: number;
  /** Microseconds of work of this thread: what other programs do meanwhile does not count. */
  readonly tdur?: number;
}

/** All tasks of the page's main thread, from the first that has to do with the address. */
async function tasksOf(
  on: Browser,
  address: string,
  visiting: (page: BarePage) => Promise<unknown>,
): Promise<readonly Task[]> {
  const page = await openBarePage(on);
  // More categories would tell where the time goes, and take time themselves.
  await on.startTracing(undefined, { categories: ["toplevel", "blink.user_timing"] });
  await page.open(address);
  await visiting(page);
  const trace = (await on.stopTracing()).toString();
  await page.close();
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: TraceEvent[] };
  const marks = traceEvents
    .filter(({ name, cat }) => cat.includes("user_timing") && name.startsWith("pupil: "))
    .toSorted((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (first === undefined) throw new Error("The visit is not in the trace");
  return traceEvents
    .filter(({ name, ph, pid, tid }) => {
      const isTask = ph === "X" && /^(ThreadControllerImpl::)?RunTask$/u.test(name);
      return isTask && pid === first.pid && tid === first.tid;
    })
    .map(({ ts, tdur = 0 }) => ({
      ms: (tdur / 1000) * cpuSlowdown,
      after: marks.findLast((mark) => mark.ts <= ts)?.name.replace("pupil: ", "") ?? "the address",
    }));
}
