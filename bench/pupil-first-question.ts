/**
 * What a pupil waits for: bytes to the first question, first paint, first screen, first question, and tasks on the
 * main thread longer than 50 ms. Slow 4G by a real slow line, CPU four times slower by the browser; a new browser
 * profile each time. Tasks are counted in processor time of visits at full speed, times four: the browser's own
 * slowing down counts whatever else the machine does. Prints; decides nothing.
 * node scripts/run.mjs bench/pupil-first-question.ts
 */
import { chromium, type Browser } from "@playwright/test";
import config from "../playwright.config.ts";
import { startPupilService } from "../tests/support/pupil-service.ts";
import { openPupilSurvey } from "../tests/support/pupil-survey.ts";
import { openSlowLine, slow4G } from "../tests/support/slow-line.ts";

const runs = 5;
const cpuSlowdown = 4;

interface Visit {
  readonly bytes: number;
  readonly firstPaintMs: number;
  readonly firstScreenMs: number;
  readonly firstQuestionMs: number;
}

const relay = await startPupilService();
const { launchOptions } = config.use ?? {};
const browser = await chromium.launch(launchOptions);
try {
  const visits: Visit[] = [];
  const tasks: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    visits.push((await visit(browser, cpuSlowdown)).visit);
    tasks.push(...(await visit(browser, 1)).tasksMs.map((ms) => ms * cpuSlowdown));
  }
  console.table(visits);
  const median = (value: (visit: Visit) => number) =>
    visits.map(value).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  console.log(
    [
      `Median of ${runs}, slow 4G, CPU ${cpuSlowdown}x slower:`,
      `${median(({ bytes }) => bytes)} bytes to the first question (headers and survey included)`,
      `first contentful paint ${median(({ firstPaintMs }) => firstPaintMs)} ms`,
      `first screen ${median(({ firstScreenMs }) => firstScreenMs)} ms`,
      `first question ${median(({ firstQuestionMs }) => firstQuestionMs)} ms`,
      `longest tasks ${longest(tasks).join(", ")} ms in ${runs} visits, ${tasks.filter((ms) => ms > 50).length} over 50 ms`,
    ].join("\n  "),
  );
} finally {
  await browser.close();
  await relay.stop();
}

function longest(tasksMs: readonly number[]): readonly number[] {
  return tasksMs
    .toSorted((a, b) => b - a)
    .slice(0, 5)
    .map(Math.round);
}

async function visit(
  on: Browser,
  slowdown: number,
): Promise<{ readonly visit: Visit; readonly tasksMs: readonly number[] }> {
  const survey = await openPupilSurvey(relay.origin);
  const line = await openSlowLine(relay.origin, slow4G);
  const context = await on.newContext({
    locale: "nb-NO",
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(hurryToFirstQuestion);
  await on.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await page.goto(
    line.origin + new URL(survey.linkOf(0)).pathname + new URL(survey.linkOf(0)).hash,
  );
  await page.waitForFunction(() => "firstQuestionMs" in window);
  const bytes = line.received();
  // Choosing, and going on, counts as well: a page that answers late feels broken.
  await page.getByRole("button", { name: "Emil", exact: true }).click();
  await page.getByRole("button", { name: "Nora", exact: true }).click();
  await page.getByRole("button", { name: "Videre", exact: true }).click();
  await page.getByText("Spørsmål 2 av", { exact: false }).waitFor();
  const seen = await page.evaluate(() => {
    const { firstScreenMs, firstQuestionMs } = window as unknown as Seen;
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { firstScreenMs, firstQuestionMs, firstPaintMs: paint?.startTime ?? NaN };
  });
  const tasksMs = mainThreadTasksMs(await on.stopTracing());
  await context.close();
  await line.close();
  return {
    visit: {
      bytes,
      firstPaintMs: Math.round(seen.firstPaintMs),
      firstScreenMs: Math.round(seen.firstScreenMs),
      firstQuestionMs: Math.round(seen.firstQuestionMs),
    },
    tasksMs,
  };
}

interface Seen {
  firstScreenMs: number;
  firstQuestionMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of work of this thread: what other programs do meanwhile does not count. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly isMainFrame?: boolean } };
}

/** How long each task of the page's main thread worked. */
function mainThreadTasksMs(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: TraceEvent[] };
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, ph, pid, tid }) => {
      const isTask = name === "RunTask" || name === "ThreadControllerImpl::RunTask";
      return isTask && ph === "X" && mainThreads.has(`${pid} ${tid}`);
    })
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** Runs in the page: a pupil who presses at once whatever leads on. */
function hurryToFirstQuestion(): void {
  const seen = window as unknown as Seen;
  const leadingOn = ["Norsk", "Ja, det er meg", "Begynn"];
  new MutationObserver(() => {
    if ("firstQuestionMs" in window) return;
    const buttons = [...document.querySelectorAll("button")];
    if (
      buttons.some((button) => button.hasAttribute("aria-pressed") && button.innerText === "Emil")
    ) {
      seen.firstQuestionMs = performance.now();
      return;
    }
    const next = buttons.find((button) => leadingOn.includes(button.innerText));
    if (next === undefined) return;
    if (!("firstScreenMs" in window)) seen.firstScreenMs = performance.now();
    // A press of its own, as from a finger: not within the work that brought the button.
    setTimeout(() => next.click());
  }).observe(document, { childList: true, subtree: true });
}
