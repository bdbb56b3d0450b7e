/**
 * From the passphrase to the results, as a teacher's old laptop meets it: a vault with a class of 26 and five surveys of
 * it, restored once through the page, then opened again and again in a browser of its own, with the main thread slowed
 * down four times.
 *
 *   chrt -r 20 node bench/unlock.ts [--runs 7] [--rate 4] [--pupils 26] [--waves 5] [--tasks 30]
 *
 * Nobody reads on the way: class list, newest survey, "nobody else sees the screen" are pressed by the page itself in the
 * moment they are painted. Deriving the key is slow by design, takes place in a Worker, which Chromium does not slow
 * down, and stands apart. Tasks are in processor time, so that other programs do not count. With --tasks the first run's
 * tasks of at least so many milliseconds are listed with what they consist of. PAGES_DIR names pages built already.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, expect, type BrowserContext } from "@playwright/test";
import { preparePages } from "../scripts/prepare/pages.mjs";
import { startRelay } from "../tests/support/relay-process.ts";
import { button, heading, teacherAt, type Teacher } from "../tests/support/teacher-steps.ts";
import { readTrace, type PageTrace, type Phase } from "./page-trace.ts";
import { makeWavesVault, type WavesVault } from "./waves-vault.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "7" },
    rate: { type: "string", default: "4" },
    pupils: { type: "string", default: "26" },
    waves: { type: "string", default: "5" },
    tasks: { type: "string" },
  },
});
const [runs, rate] = [Number(values.runs), Number(values.rate)];
const passphrase = "bestemor strikker lange votter";
const promisedMs = 1000;
const longTaskMs = 50;

/** What is painted, in order; each ends the part that is called by it and begins the next. */
const stops = ["list", "gate", "letter", "map", "settled"] as const;
type Stop = (typeof stops)[number];

interface Run {
  readonly keyMs: number;
  /** By the clock, since the passphrase was sent. */
  readonly at: Readonly<Record<Stop, number>>;
  readonly parts: Readonly<Record<Stop, Phase>>;
}

async function main(): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "samklang-bench-"));
  const builtPages = process.env["PAGES_DIR"];
  if (builtPages === undefined) await preparePages(process.execPath);
  const relay = await startRelay(builtPages);
  try {
    const waves = Number(values.waves);
    const vault = await makeWavesVault({ passphrase, pupils: Number(values.pupils), waves });
    const first = await openBrowser(profile);
    await restore(await openPage(first, relay.origin), vault);
    await first.close();
    const measured: Run[] = [];
    for (let run = 0; run < runs; run += 1) {
      const context = await openBrowser(profile);
      measured.push(await measure(context, await openPage(context, relay.origin), vault));
      await context.close();
    }
    report(measured);
  } finally {
    await relay.stop();
    await rm(profile, { recursive: true, force: true });
  }
}

/** A browser with a profile on the disk: what it stores is there the next time. */
function openBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"],
    locale: "nb-NO",
    viewport: { width: 1440, height: 900 },
  });
}

async function openPage(context: BrowserContext, origin: string): Promise<Teacher> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(origin);
  return teacherAt(page);
}

async function restore(teacher: Teacher, { file, latest }: WavesVault): Promise<void> {
  const { page, words } = teacher;
  await button(teacher, words.vault.welcome.restore).click();
  await page
    .getByLabel(words.vault.restore.file)
    .setInputFiles({ name: "hvelv.samklang", mimeType: "", buffer: file });
  await page.getByLabel(words.vault.unlock.passphrase, { exact: true }).fill(passphrase);
  await button(teacher, words.vault.restore.submit).click();
  await expect(page.getByRole("button", { name: latest })).toBeVisible({ timeout: 30_000 });
}

async function measure(context: BrowserContext, teacher: Teacher, vault: WavesVault): Promise<Run> {
  const { page, words } = teacher;
  const browser = context.browser();
  if (browser === null) throw new Error("The profile has no browser");
  await expect(heading(teacher, words.vault.unlock.title)).toBeVisible();
  await page.getByLabel(words.vault.unlock.passphrase, { exact: true }).fill(passphrase);
  // Typing it takes a teacher longer.
  await page.waitForTimeout(2500);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
  await browser.startTracing(page, {
    categories: ["toplevel", "devtools.timeline", "blink.user_timing"],
  });
  const at = await page.evaluate(walk, {
    submit: words.vault.unlock.submit,
    survey: vault.latest,
    gate: words.results.gate.open,
    overview: words.results.tabs.overview,
  });
  const trace = readTrace(await browser.stopTracing());
  if (values.tasks !== undefined && !listed) listTasks(trace, Number(values.tasks));
  const parts = Object.fromEntries(
    stops.map((stop, index) => {
      const from = stops[index - 1] ?? "enter";
      return [stop, trace.phase(from, stop, from === "enter")];
    }),
  ) as Run["parts"];
  return { keyMs: parts.list.longestWorkerTaskMs, at, parts };
}

interface Pressed {
  readonly submit: string;
  readonly survey: string;
  readonly gate: string;
  readonly overview: string;
}

/** Runs in the page: presses its way to the results, and waits until nothing changes for two seconds. */
async function walk(pressed: Pressed): Promise<Record<Stop, number>> {
  const quietMs = 2000;
  const start = performance.now();
  let changedAt = start;
  const painted = (): Promise<void> =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        // After the frame that paints it: frames are asked about before they are painted.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(null);
      }),
    );
  const see = async <Found>(name: string, find: () => Found | null | undefined) => {
    for (;;) {
      await new Promise(requestAnimationFrame);
      const found = find();
      if (found !== null && found !== undefined) {
        await painted();
        performance.mark(name);
        return { found, atMs: performance.now() - start };
      }
    }
  };
  const buttonOf = (text: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent.includes(text));
  performance.mark("enter");
  buttonOf(pressed.submit)?.click();
  const list = await see("list", () => buttonOf(pressed.survey));
  list.found.click();
  const gate = await see("gate", () => buttonOf(pressed.gate));
  new MutationObserver(() => (changedAt = performance.now())).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  gate.found.click();
  const letter = await see("letter", () =>
    document.querySelector(`section[aria-label="${pressed.overview}"] p`),
  );
  const map = await see("map", () => document.querySelector("svg[role=group][data-complete]"));
  while (performance.now() - changedAt < quietMs) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  performance.mark("settled");
  return {
    list: list.atMs,
    gate: gate.atMs,
    letter: letter.atMs,
    map: map.atMs,
    settled: changedAt - start,
  };
}

let listed = false;

function listTasks(trace: PageTrace, leastMs: number): void {
  listed = true;
  for (const [index, stop] of stops.entries()) {
    for (const { atMs, ms, parts } of trace.tasks(stops[index - 1] ?? "enter", stop, leastMs)) {
      const inside = parts.map(([part, took]) => `${part} ${took.toFixed(1)}`).join(", ");
      console.log(
        `until ${stop.padEnd(8)} +${atMs.toFixed(0)} ms: ${ms.toFixed(0)} ms = ${inside}`,
      );
    }
  }
}

function report(measured: readonly Run[]): void {
  const spread = (pick: (run: Run) => number): readonly [number, number, number] => {
    const all = measured.map(pick).toSorted((a, b) => a - b);
    return [all[0] ?? 0, all[Math.floor(all.length / 2)] ?? 0, all.at(-1) ?? 0];
  };
  const write = (name: string, pick: (run: Run) => number): void => {
    const figures = spread(pick).map((value) => value.toFixed(0).padStart(7));
    console.log(`${name.padEnd(60)}${figures.join("")} ms`);
  };
  const toResults = ({ at, keyMs }: Run): number => at.letter - keyMs;
  const longest = ({ parts }: Run): number =>
    Math.max(...stops.map((stop) => parts[stop].longestTaskMs));
  console.log(
    `${values.pupils} pupils, ${values.waves} waves, ${rate} times slower, ${measured.length} runs`,
  );
  console.log(`${"".padEnd(60)}  least median   most`);
  write("deriving the key, not slowed down", ({ keyMs }) => keyMs);
  write("passphrase to class list, without deriving the key", ({ at, keyMs }) => at.list - keyMs);
  write("class list to the question about the screen", ({ at }) => at.gate - at.list);
  write("from there to the letter's first paragraph", ({ at }) => at.letter - at.gate);
  write("passphrase to results, without deriving the key", toResults);
  write("class list to results", ({ at }) => at.letter - at.list);
  write("class list to the drawn map", ({ at }) => at.map - at.list);
  write("class list to the settled view", ({ at }) => at.settled - at.list);
  console.log("Longest task of the main thread, in processor time");
  write("  until the class list", ({ parts }) => parts.list.longestTaskMs);
  write("  until the question about the screen", ({ parts }) => parts.gate.longestTaskMs);
  write("  until the letter", ({ parts }) => parts.letter.longestTaskMs);
  write("  until the map", ({ parts }) => parts.map.longestTaskMs);
  write("  until it has settled", ({ parts }) => parts.settled.longestTaskMs);
  const say = (name: string, pick: (run: Run) => number, most: number): void => {
    const within = measured.filter((run) => pick(run) <= most).length;
    const isSo = spread(pick)[1] <= most ? "is" : "is not";
    console.log(
      `${name} ${isSo} within ${most} ms in the median; ${within} of ${measured.length} runs are`,
    );
  };
  say("From passphrase to results, without deriving the key,", toResults, promisedMs);
  say("The longest task of the main thread", longest, longTaskMs);
}

await main();
