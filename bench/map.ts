/**
 * From answers to a drawn map, as a teacher's old laptop meets it: the results page of an invented
 * class of 26, built as for production, in Chromium with the processor slowed down four times.
 *
 *   node bench/map.ts [--runs 7] [--rate 4] [--pupils 26] [--tab map|overview]
 *
 * Chromium slows the page's main thread only. So the work of the two Workers is measured alone as
 * well, and the last line adds what four times of it would take: an upper bound, since some of it
 * runs beside the page.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser, type Page } from "@playwright/test";
import { build, preview } from "vite";
import solid from "vite-plugin-solid";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "7" },
    rate: { type: "string", default: "4" },
    pupils: { type: "string", default: "26" },
    port: { type: "string", default: "8124" },
    tab: { type: "string", default: "map" },
  },
});
const runs = Number(values.runs);
const rate = Number(values.rate);

interface Run {
  /** From the answers being there to the frame that shows the map. */
  readonly drawnMs: number;
  /** The longest stretch in which the page could not answer. */
  readonly longestTaskMs: number;
  /** Of the drawing, spent waiting for the Workers. */
  readonly workersMs: number;
  /** The longest task while the pointer goes over every pupil. */
  readonly hoverTaskMs: number;
}

async function main(): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), "samklang-bench-"));
  try {
    await buildPage(outDir);
    const server = await preview({
      root: outDir,
      configFile: false,
      build: { outDir },
      preview: { port: Number(values.port), host: "127.0.0.1", strictPort: true },
    });
    const browser = await chromium.launch({
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"],
    });
    const address = `http://127.0.0.1:${values.port}/tests/support/results-page/index.html`;
    const measured: Run[] = [];
    for (let run = 0; run < runs; run += 1) measured.push(await measure(browser, address));
    report(measured);
    await browser.close();
    await server.close();
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

async function buildPage(outDir: string): Promise<void> {
  await build({
    root: resolve(import.meta.dirname, ".."),
    configFile: false,
    logLevel: "error",
    plugins: [solid()],
    worker: { format: "es" },
    css: { modules: { localsConvention: "camelCaseOnly" } },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: resolve(import.meta.dirname, "../tests/support/results-page/index.html"),
      },
    },
  });
}

/** One page, opened with `wait`: the Workers are ready, as they are when the teacher passes the question before the results. */
async function measure(browser: Browser, address: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${address}?pupils=${values.pupils}&seed=1&tab=${values.tab}&wait`);
  await page.evaluate(async () => {
    await document.fonts.load('13px "Source Sans 3 Variable"');
  });
  // The layout Worker practises once when it starts; the teacher reads the question meanwhile.
  await page.waitForTimeout(1500);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  const drawn = await page.evaluate(drawAndWatch);
  const hoverTaskMs = await hover(page);
  await context.close();
  return { ...drawn, hoverTaskMs };
}

/** Runs in the page. */
async function drawAndWatch(): Promise<Omit<Run, "hoverTaskMs">> {
  let longestTaskMs = 0;
  const watcher = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, entry.duration);
  });
  watcher.observe({ type: "longtask" });
  const open: unknown = Reflect.get(window, "openResults");
  if (typeof open !== "function") throw new Error("The page has no openResults");
  const start = performance.now();
  Reflect.apply(open, window, []);
  const drawnMs = await new Promise<number>((resolveDrawn) => {
    const look = (): void => {
      const map = document.querySelector("svg[role=group][data-complete]");
      if (map === null) requestAnimationFrame(look);
      else
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          // After the frame that paints it.
          channel.port1.onmessage = () => resolveDrawn(performance.now() - start);
          channel.port2.postMessage(null);
        });
    };
    look();
  });
  // The other questions are drawn behind; what they cost the page counts too.
  await new Promise((wait) => setTimeout(wait, 1500));
  watcher.disconnect();
  const marks = performance.getEntriesByType("measure");
  const workersMs = marks
    .filter(({ name }) => name.startsWith("results:") && name.endsWith("first"))
    .reduce((sum, { duration }) => sum + duration, 0);
  return { drawnMs, longestTaskMs, workersMs };
}

/** The pointer over every pupil; nothing but the page itself runs on the page meanwhile. */
async function hover(page: Page): Promise<number> {
  const places = await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { hoverTasks: tasks });
    return [...document.querySelectorAll("svg[role=group] [data-pupil] circle")].map((circle) => {
      const { left, top, width, height } = circle.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  });
  await page.evaluate(() => {
    const tasks: unknown = Reflect.get(window, "hoverTasks");
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (Array.isArray(tasks)) tasks.push(entry.duration);
    }).observe({ type: "longtask" });
  });
  for (const { x, y } of places) await page.mouse.move(x, y);
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const tasks: unknown = Reflect.get(window, "hoverTasks");
    return Array.isArray(tasks) ? Math.max(0, ...tasks.map(Number)) : 0;
  });
}

function report(measured: readonly Run[]): void {
  const median = (pick: (run: Run) => number): number => {
    const sorted = measured.map(pick).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const write = (name: string, value: number): void =>
    console.log(`${name.padEnd(58)} ${value.toFixed(0).padStart(6)} ms`);
  console.log(
    `${values.pupils} pupils, ${values.tab}, ${rate} times slower, median of ${runs} runs`,
  );
  write(
    "answers to drawn map",
    median((run) => run.drawnMs),
  );
  write("  slowest run", Math.max(...measured.map((run) => run.drawnMs)));
  write(
    "  of it analysis and layout, not slowed by Chromium",
    median((run) => run.workersMs),
  );
  write(
    `answers to drawn map, were the Workers ${rate} times slower too`,
    median((run) => run.drawnMs + (rate - 1) * run.workersMs),
  );
  write(
    "longest task of the page (0: none over 50)",
    Math.max(...measured.map((run) => run.longestTaskMs)),
  );
  write(
    "longest task while pointing at every pupil",
    Math.max(...measured.map((run) => run.hoverTaskMs)),
  );
}

await main();
