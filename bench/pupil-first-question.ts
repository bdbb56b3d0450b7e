/**
 * What a pupil waits for: bytes to the first question, first paint, first screen, first question, and tasks on the
 * main thread longer than 50 ms, up to the second question. Slow 4G by a real slow line, CPU four times slower by the
 * browser; a new browser profile each time. Tasks are counted in processor time of visits at full speed, times four:
 * the browser's own slowing down counts whatever else the machine does. Prints; decides nothing.
 * node scripts/run.mjs bench/pupil-first-question.ts
 */
import { chromium, type Browser, type Page } from "@playwright/test";
import config from "../playwright.config.ts";
import { startPupilService } from "../tests/support/pupil-service.ts";
import { openPupilSurvey } from "../tests/support/pupil-survey.ts";
import { fastLine, openSlowLine, slow4G, type LineSpeed } from "../tests/support/slow-line.ts";

const runs = 5;
const cpuSlowdown = 4;
const longTaskMs = 50;

interface Visit {
  readonly bytes: number;
  readonly firstPaintMs: number;
  readonly firstScreenMs: number;
  readonly firstQuestionMs: number;
  /** Of each task of the page's main thread, in processor time. */
  readonly tasksMs: readonly number[];
}

interface Conditions {
  readonly line: LineSpeed;
  readonly slowdown: number;
}

const relay = await startPupilService();
const { launchOptions } = config.use ?? {};
const browser = await chromium.launch(launchOptions);
try {
  const slow: Visit[] = [];
  const slowCpu: Visit[] = [];
  const full: Visit[] = [];
  for (let run = 0; run < runs; run += 1) {
    slow.push(await visit(browser, { line: slow4G, slowdown: cpuSlowdown }));
    slowCpu.push(await visit(browser, { line: fastLine, slowdown: cpuSlowdown }));
    full.push(await visit(browser, { line: fastLine, slowdown: 1 }));
  }
  const tasks = full.flatMap(({ tasksMs }) => tasksMs.map((ms) => ms * cpuSlowdown));
  const longest = tasks.toSorted((a, b) => b - a).slice(0, 5);
  console.log(
    `${median(slow, ({ bytes }) => bytes)} bytes to the first question, gzip, headers and survey included`,
  );
  console.log(`Slow 4G, CPU ${cpuSlowdown}x slower: ${told(slow)}`);
  console.log(`Fast line, CPU ${cpuSlowdown}x slower: ${told(slowCpu)}`);
  console.log(
    `Main thread, CPU ${cpuSlowdown}x slower: ${tasks.filter((ms) => ms > longTaskMs).length} tasks over ` +
      `${longTaskMs} ms in ${runs} visits; the longest ${longest.map(Math.round).join(", ")} ms`,
  );
} finally {
  await browser.close();
  await relay.stop();
}

function told(visits: readonly Visit[]): string {
  return [
    `first contentful paint ${median(visits, ({ firstPaintMs }) => firstPaintMs)} ms`,
    `first screen ${median(visits, ({ firstScreenMs }) => firstScreenMs)} ms`,
    `first question ${median(visits, ({ firstQuestionMs }) => firstQuestionMs)} ms`,
  ].join(", ");
}

function median(visits: readonly Visit[], value: (visit: Visit) => number): number {
  return Math.round(visits.map(value).sort((a, b) => a - b)[Math.floor(visits.length / 2)] ?? 0);
}

async function visit(on: Browser, { line: speed, slowdown }: Conditions): Promise<Visit> {
  const survey = await openPupilSurvey(relay.origin);
  const line = await openSlowLine(relay.origin, speed);
  const context = await on.newContext({ locale: "nb-NO", viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(hurryToSecondQuestion);
  await on.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  const firstQuestion = said(page, "first question");
  const secondQuestion = said(page, "second question");
  const card = new URL(survey.linkOf(0));
  await page.goto(line.origin + card.pathname + card.hash, { waitUntil: "commit" });
  await firstQuestion;
  const bytes = line.received();
  await secondQuestion;
  // Nothing of the test may run in the page before this: its scripts would be counted.
  const tasksMs = mainThreadTasksMs(await on.stopTracing(), line.origin);
  const seen = await page.evaluate(() => {
    const at = (mark: string) => performance.getEntriesByName(mark)[0]?.startTime ?? NaN;
    return {
      firstPaintMs: at("first-contentful-paint"),
      firstScreenMs: at("first screen"),
      firstQuestionMs: at("first question"),
    };
  });
  await context.close();
  await line.close();
  return { bytes, ...seen, tasksMs };
}

async function said(page: Page, text: string): Promise<void> {
  await page.waitForEvent("console", (message) => message.text() === text);
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of work of this thread: what other programs do meanwhile does not count. */
  readonly tdur?: number;
  readonly args?: { readonly beginData?: { readonly url?: string } };
}

function mainThreadTasksMs(trace: Buffer, origin: string): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: TraceEvent[] };
  const parsing = traceEvents.find(
    ({ name, args }) => name === "ParseHTML" && args?.beginData?.url?.startsWith(origin),
  );
  if (parsing === undefined) throw new Error("The page is not in the trace");
  return traceEvents
    .filter(({ name, ph, pid, tid }) => {
      const isTask = name === "RunTask" || name === "ThreadControllerImpl::RunTask";
      return isTask && ph === "X" && pid === parsing.pid && tid === parsing.tid;
    })
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** Runs in the page: a pupil who presses at once whatever leads on. */
function hurryToSecondQuestion(): void {
  const leadingOn = ["Bokmål", "Ja, det er meg", "Begynn"];
  const tell = (mark: string) => {
    performance.mark(mark);
    console.log(mark);
  };
  let isAtQuestion = false;
  // A press of its own, as from a finger: not within the work that brought the button.
  const press = (button: Element | undefined) =>
    setTimeout(() => {
      if (button instanceof HTMLElement) button.click();
    });
  const observer = new MutationObserver(() => {
    const buttons = [...document.querySelectorAll("main button")];
    const named = (text: string) => buttons.find(({ textContent }) => textContent === text);
    if (isAtQuestion) return;
    if (named("Emil") !== undefined) {
      isAtQuestion = true;
      tell("first question");
      observer.disconnect();
      press(named("Emil"));
      press(named("Nora"));
      press(named("Videre"));
      setTimeout(() => setTimeout(() => requestAnimationFrame(() => tell("second question"))));
      return;
    }
    const next = buttons.find(({ textContent }) => leadingOn.includes(textContent));
    if (next === undefined) return;
    if (next.textContent === leadingOn[0]) tell("first screen");
    press(next);
  });
  observer.observe(document, { childList: true, subtree: true });
}
