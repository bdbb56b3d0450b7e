/**
 * From answers to a drawn map, as a teacher's old laptop meets it: the results page of an invented
 * class of 26, built as for production, in Chromium with the processor slowed down four times.
 *
 *   node bench/map.ts [--runs 7] [--rate 4] [--pupils 26] [--tab map|overview] [--tasks 30]
 *
 * By the clock it is what a teacher waits, as far as nothing else runs on the machine. In processor
 * time what other programs do meanwhile does not count: so a task over 50 ms is told from a busy
 * machine. Chromium slows the page's main thread only; what the Workers take is given beside it. With
 * --tasks the first run's tasks of at least so many milliseconds are listed with what they consist of.
 *
 * The machine itself adds to some tasks and not to others: how much is measured in the same runs by sixty tasks
 * that are all the same. So the longest task is given twice: of all there were, and of each step (a pupil pointed at,
 * a button pressed) the median of its runs, the highest of them. What is long each time is in both, what the machine
 * added once in the first alone.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser, type Page } from "@playwright/test";
import { preview } from "vite";
import { buildResultsPage } from "../tests/support/results-page-build.ts";
import { readTrace, type PageTrace, type Phase } from "./page-trace.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "7" },
    rate: { type: "string", default: "4" },
    pupils: { type: "string", default: "26" },
    port: { type: "string", default: "8124" },
    tab: { type: "string", default: "map" },
    tasks: { type: "string" },
  },
});
const runs = Number(values.runs);
const rate = Number(values.rate);
const origin = `http://127.0.0.1:${values.port}`;
const plainPage = "bench/plain-map/index.html";
const traced = ["toplevel", "devtools.timeline", "blink.user_timing"];

/** What the teacher does, in order; each between two marks in the page's own time line. */
const phases = [
  "draw",
  "after",
  "hover",
  "question",
  "mutual",
  "pupil",
  "drag",
  "roster",
  "matrix",
  "even",
] as const;
type PhaseName = (typeof phases)[number];

function endOf(phase: PhaseName): string {
  return `${phase}:end`;
}

function stepOf(phase: PhaseName, step: number): string {
  return `${phase}:${step}`;
}

interface Measured {
  /** Slowed down by the browser. */
  readonly slowed: Run[];
  /** At full speed: the browser's own slowing down counts whatever else the machine does. */
  readonly full: Run[];
  readonly plain: Draw[];
}

interface Draw {
  /** From the answers being there to the frame that shows the map. */
  readonly drawnMs: number;
  readonly draw: Phase;
}

/** A phase with the longest task of each of its steps. */
interface SteppedPhase extends Phase {
  readonly stepsMs: readonly number[];
}

interface Run extends Readonly<Record<PhaseName, SteppedPhase>> {
  /** From the answers being there to the frame that shows the map. */
  readonly drawnMs: number;
  /** Frames a second while a pupil is dragged. */
  readonly dragFrames: number;
  /** The median of the tasks that are the same. */
  readonly evenMs: number;
}

async function main(): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), "samklang-bench-"));
  try {
    await buildResultsPage(outDir, [plainPage]);
    const server = await preview({
      root: outDir,
      configFile: false,
      logLevel: "error",
      build: { outDir: "." },
      preview: { port: Number(values.port), host: "127.0.0.1", strictPort: true },
    });
    const browser = await chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"],
    });
    const measured: Measured = { slowed: [], full: [], plain: [] };
    for (let run = 0; run < runs; run += 1) {
      measured.plain.push(await measurePlain(browser));
      measured.slowed.push(await measure(browser, rate));
      measured.full.push(await measure(browser, 1));
    }
    report(measured);
    await browser.close();
    await server.close();
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** A page opened with `wait`, ready as it is when the teacher has come to the survey and its results are a click away. */
async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const address = `${origin}/tests/support/results-page/index.html`;
  await page.goto(`${address}?pupils=${values.pupils}&seed=1&tab=${values.tab}&wait`);
  await page.evaluate(async () => {
    await document.fonts.load('13px "Source Sans 3 Variable"');
  });
  // Page and Workers practise once when they start; the teacher reads meanwhile.
  await page.waitForTimeout(2500);
  return page;
}

/** Drawn by a page that takes no care, under the same conditions: what this machine makes of the task. */
async function measurePlain(browser: Browser): Promise<Draw> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/${plainPage}?pupils=${values.pupils}&seed=1`);
  await page.waitForTimeout(500);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await browser.startTracing(page, { categories: traced });
  const drawnMs = await page.evaluate(drawMap);
  await page.waitForTimeout(200);
  const draw = readTrace(await browser.stopTracing()).phase("draw", endOf("draw"), true);
  await context.close();
  return { drawnMs, draw };
}

async function measure(browser: Browser, slowdown: number): Promise<Run> {
  const page = await openPage(browser);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await browser.startTracing(page, { categories: traced });
  const drawnMs = await page.evaluate(drawMap);
  await page.waitForTimeout(2500);
  await page.evaluate(() => void performance.mark("after:end"));
  await walkThrough(page);
  const dragFrames = await dragPupil(page);
  await sortLists(page);
  await during(page, "even", () => page.evaluate(evenTasks));
  const trace = readTrace(await browser.stopTracing());
  await page.context().close();
  if (values.tasks !== undefined && !listed) listTasks(trace, Number(values.tasks));
  const record = Object.fromEntries(phases.map((name) => [name, steppedPhase(trace, name)]));
  const even = trace.tasks("even", endOf("even"), 2 * slowdown).map(({ ms }) => ms);
  const evenMs = medianOf(even);
  return { drawnMs, dragFrames, evenMs, ...(record as Record<PhaseName, SteppedPhase>) };
}

function steppedPhase(trace: PageTrace, name: PhaseName): SteppedPhase {
  const whole = trace.phase(name, endOf(name), name === "draw");
  const marks = trace.marks().filter((mark) => new RegExp(`^${name}:\\d+$`, "u").test(mark));
  const stepsMs = marks.map((mark, place) => {
    const next = marks[place + 1] ?? endOf(name);
    return trace.phase(mark, next, false).longestTaskMs;
  });
  return { ...whole, stepsMs: stepsMs.length > 0 ? stepsMs : [whole.longestTaskMs] };
}

/** Runs in the page: sixty tasks of the same work, a frame apart. */
async function evenTasks(): Promise<void> {
  const work = (): number => {
    let value = 0;
    for (let turn = 0; turn < 1_500_000; turn += 1) value = (value * 31 + turn) % 1_000_003;
    return value;
  };
  for (let task = 0; task < 60; task += 1) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    work();
  }
}

let listed = false;

function listTasks(trace: PageTrace, leastMs: number): void {
  listed = true;
  for (const name of phases) {
    for (const { atMs, ms, parts } of trace.tasks(name, endOf(name), leastMs)) {
      const inside = parts.map(([part, took]) => `${part} ${took.toFixed(1)}`).join(", ");
      console.log(`${name.padEnd(9)} +${atMs.toFixed(0)} ms: ${ms.toFixed(0)} ms = ${inside}`);
    }
  }
}

/** Everything else a teacher does with the map, by the mouse alone: whatever else asks the page something is work of its own. */
async function walkThrough(page: Page): Promise<void> {
  const discs = await middlesOf(page, "svg[role=group] [data-pupil] circle");
  await during(page, "hover", async () => {
    for (const [step, { x, y }] of discs.entries()) {
      await mark(page, stepOf("hover", step));
      await page.mouse.move(x, y);
      await page.waitForTimeout(60);
    }
  });
  await press(page, "question", (await middlesOf(page, "input[type=radio]")).slice(1, 2));
  await press(page, "mutual", (await middlesOf(page, "input[name=map-view]")).slice(1, 2));
  const moved = await middlesOf(page, "svg[role=group] [data-pupil] circle");
  await press(page, "pupil", [moved[0], moved.at(-2)]);
}

/** Drags the pupil in the middle of the class around for two seconds, a step every sixtieth. */
async function dragPupil(page: Page): Promise<number> {
  const discs = await middlesOf(page, "svg[role=group] [data-pupil] circle:first-child");
  const [start] = discs
    .filter(({ y }) => y > 0 && y < 860)
    .toSorted((a, b) => away(a, discs) - away(b, discs));
  if (start === undefined) throw new Error("Nobody to drag");
  await page.mouse.move(start.x, start.y);
  await page.waitForTimeout(120);
  await page.mouse.down();
  await page.evaluate(countFrames);
  await during(page, "drag", async () => {
    for (let step = 1; step <= 120; step += 1) {
      const turn = step / 10;
      const next = page.waitForTimeout(1000 / 60);
      await page.mouse.move(start.x + 60 * Math.sin(turn), start.y + 40 * Math.sin(turn * 1.3));
      await next;
    }
    await page.mouse.up();
    await page.waitForTimeout(600);
  });
  const frames: unknown = await page.evaluate(() => Reflect.get(window, "framesWhileDragged"));
  return typeof frames === "number" ? frames : 0;
}

/** The class list by three columns, one of them twice; the matrix by choices received. */
async function sortLists(page: Page): Promise<void> {
  const tabs = await middlesOf(page, "[role=tab]");
  const open = async (tab: Place | undefined): Promise<void> => {
    if (tab === undefined) throw new Error("No such tab");
    await page.mouse.click(tab.x, tab.y);
    await page.waitForTimeout(3500);
  };
  await open(tabs[0]);
  const heads = "thead [role=columnheader] button";
  await page.evaluate((all) => document.querySelector(all)?.scrollIntoView(), heads);
  await page.waitForTimeout(800);
  const columns = await middlesOf(page, heads);
  await press(page, "roster", [columns[1], columns[0], columns[0], columns.at(-1)]);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(500);
  await open(tabs[2]);
  const sorts = "select:has(option[value=received])";
  await page.evaluate((all) => document.querySelector<HTMLElement>(all)?.focus(), sorts);
  // By the keyboard: what finds the list by its words runs in the page.
  await during(page, "matrix", async () => {
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(1500);
  });
  const sort = await page.evaluate(
    (all) => document.querySelector<HTMLSelectElement>(all)?.value,
    sorts,
  );
  if (sort !== "received") throw new Error("The matrix is not sorted by choices received");
}

function away({ x, y }: Place, all: readonly Place[]): number {
  const middle = (pick: (place: Place) => number): number =>
    all.reduce((sum, place) => sum + pick(place), 0) / Math.max(1, all.length);
  return Math.hypot(x - middle((place) => place.x), y - middle((place) => place.y));
}

/** Runs in the page: from the next frame until the pointer is up. */
function countFrames(): void {
  let frames = 0;
  let start: number | null = null;
  const count = (now: number): void => {
    start ??= now;
    frames += 1;
    const seconds = (now - start) / 1000;
    if (seconds > 0) Object.assign(window, { framesWhileDragged: (frames - 1) / seconds });
    frame = requestAnimationFrame(count);
  };
  let frame = requestAnimationFrame(count);
  window.addEventListener("pointerup", () => cancelAnimationFrame(frame), { once: true });
}

async function press(
  page: Page,
  phase: PhaseName,
  places: readonly (Place | undefined)[],
): Promise<void> {
  await during(page, phase, async () => {
    for (const [step, place] of places.entries()) {
      if (place === undefined) throw new Error(`Nothing to press for ${phase}`);
      await mark(page, stepOf(phase, step));
      // As a hand does it: there, down, up.
      await page.mouse.move(place.x, place.y);
      await page.waitForTimeout(120);
      await page.mouse.down();
      await page.waitForTimeout(60);
      await page.mouse.up();
      await page.waitForTimeout(1200);
    }
  });
}

async function during(page: Page, phase: PhaseName, act: () => Promise<void>): Promise<void> {
  await mark(page, phase);
  await act();
  await mark(page, endOf(phase));
}

async function mark(page: Page, name: string): Promise<void> {
  await page.evaluate((text) => void performance.mark(text), name);
}

interface Place {
  readonly x: number;
  readonly y: number;
}

async function middlesOf(page: Page, selector: string): Promise<readonly Place[]> {
  return page.evaluate(
    (all) =>
      [...document.querySelectorAll(all)].map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    selector,
  );
}

/** Runs in the page: gives the milliseconds until the frame that shows the whole map. */
async function drawMap(): Promise<number> {
  const open: unknown = Reflect.get(window, "openResults");
  if (typeof open !== "function") throw new Error("The page has no openResults");
  performance.mark("draw");
  const start = performance.now();
  Reflect.apply(open, window, []);
  return new Promise<number>((resolveDrawn) => {
    const look = (): void => {
      const map = document.querySelector("svg[role=group][data-complete]");
      if (map === null) requestAnimationFrame(look);
      else {
        const channel = new MessageChannel();
        // After the frame that paints it: frames are asked about before they are painted.
        channel.port1.onmessage = () => {
          performance.mark("draw:end");
          performance.mark("after");
          resolveDrawn(performance.now() - start);
        };
        channel.port2.postMessage(null);
      }
    };
    requestAnimationFrame(look);
  });
}

function medianOf(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

function report({ slowed, full, plain }: Measured): void {
  const write = (name: string, pick: (run: Run) => number, unit = "ms", of = slowed): void => {
    const all = of.map(pick).toSorted((a, b) => a - b);
    const [least = 0, median = 0, most = 0] = [all[0], all[Math.floor(all.length / 2)], all.at(-1)];
    const figures = [least, median, most].map((value) => value.toFixed(0).padStart(7)).join("");
    console.log(`${name.padEnd(54)}${figures} ${unit}`);
  };
  console.log(`${values.pupils} pupils, ${values.tab}, ${rate} times slower, ${runs} runs`);
  console.log(`${"".padEnd(54)}  least median   most`);
  write("answers to drawn map, by the clock", ({ drawnMs }) => drawnMs);
  write("  processor time of the main thread", ({ draw }) => draw.mainMs);
  write("  processor time of the Workers, not slowed down", ({ draw }) => draw.workersMs);
  const names: Readonly<Record<PhaseName, string>> = {
    draw: "until the map is drawn",
    after: "the rest of the page",
    hover: "pointing at every pupil",
    question: "another question",
    mutual: "mutual choices only",
    pupil: "two pupils' sheets",
    drag: "dragging a pupil",
    roster: "sorting the class list",
    matrix: "sorting the matrix",
    even: "sixty tasks that are the same",
  };
  /** Of each step the median of its runs; the highest. */
  const eachTime = (name: PhaseName, of: readonly Run[]): number => {
    const steps = of[0]?.[name].stepsMs ?? [];
    return Math.max(
      ...steps.map((_, step) => medianOf(of.map((run) => run[name].stepsMs[step] ?? 0))),
    );
  };
  const writeLongest = (title: string, times: number, of: readonly Run[]): void => {
    console.log(`${title.padEnd(54)}  least median   most   each time`);
    for (const name of phases) {
      const all = of.map((run) => times * run[name].longestTaskMs).toSorted((a, b) => a - b);
      const figures = [all[0] ?? 0, medianOf(all), all.at(-1) ?? 0, times * eachTime(name, of)];
      const columns = figures.map((value, at) => value.toFixed(0).padStart(at === 3 ? 12 : 7));
      console.log(`${`  ${names[name]}`.padEnd(54)}${columns.join("")} ms`);
    }
    const one = times * medianOf(of.map(({ evenMs }) => evenMs));
    console.log(`${"    of which one in the median takes".padEnd(68)}${one.toFixed(0)} ms`);
  };
  writeLongest("Longest task of the main thread, slowed by the browser", 1, slowed);
  writeLongest(`The same at full speed, times ${rate}`, rate, full);
  const beside = (name: string, pick: (draw: Draw) => number): void => {
    const [own, other] = [medianOf(slowed.map(pick)), medianOf(plain.map(pick))];
    const ratio = (own / other).toFixed(2);
    console.log(`${name.padEnd(54)}${other.toFixed(0).padStart(14)} ms, ours ${ratio} of it`);
  };
  console.log("A plain page with d3-force, in the same runs; medians");
  beside("  answers to drawn map, by the clock", ({ drawnMs }) => drawnMs);
  beside("  longest task of the main thread", ({ draw }) => draw.longestTaskMs);
  write("Frames while dragging", ({ dragFrames }) => dragFrames, "a second");
}

await main();
