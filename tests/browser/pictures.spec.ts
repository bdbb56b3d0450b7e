import { readFile, writeFile } from "node:fs/promises";
import { arch, platform } from "node:os";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { influence as influenceWords } from "../../src/i18n/nb/influence.ts";
import { mapReplay as replayWords } from "../../src/i18n/nb/map-replay.ts";
import { results as words } from "../../src/i18n/nb/results.ts";
import { startResultsService, type ResultsService } from "../support/results-service.ts";

/**
 * The results of an invented class, beside pictures of how they looked when somebody last looked at them
 * (tests/pictures). Two browsers draw letters differently: the pictures hold for the one noted beside them.
 */
const note = join(import.meta.dirname, "../pictures/made-in.txt");
const makesAnew = process.env["UPDATE_PICTURES"] === "1";

let service: ResultsService | undefined;

test.use({ reducedMotion: "reduce", colorScheme: "light", deviceScaleFactor: 1 });

test.beforeAll(async ({ browser }) => {
  const [major] = browser.version().split(".");
  const here = `Chromium ${major ?? ""} on ${platform()} ${arch()}`;
  if (makesAnew) await writeFile(note, `${here}\n`);
  const there = (await readFile(note, "utf8")).trim();
  if (there !== here) {
    const reason = `The pictures were made in ${there}, and this is ${here}: they are not compared. UPDATE_PICTURES=1 makes them anew.`;
    console.log(reason);
    test.skip(true, reason);
  }
  service = await startResultsService();
});

test.afterAll(async () => {
  await service?.close();
});

interface Stop {
  readonly name: string;
  readonly tab: string;
  /** Until it is there, nothing more comes. */
  readonly ready: (page: Page) => Promise<void>;
}

const overview: Stop = {
  name: "overview",
  tab: words.tabs.overview,
  ready: async (page) => {
    await expect(page.getByText(/^Tegnene fra klassekameratenes valg: /u)).toBeVisible();
    await expect(page.locator("tbody tr:has(th button)")).toHaveCount(26);
  },
};

const map: Stop = {
  name: "map",
  tab: words.tabs.map,
  ready: async (page) => {
    await expect(page.locator("svg[role=group][data-complete]")).toBeVisible();
    await expect(page.locator("tr[data-row]")).toHaveCount(26);
    await expect(page.getByRole("checkbox", { name: "Skjul navn" })).toBeVisible();
    await expect(page.getByRole("button", { name: replayWords.open("våren 2026") })).toBeVisible();
  },
};

const stops: readonly Stop[] = [
  overview,
  map,
  {
    name: "matrix",
    tab: words.tabs.matrix,
    ready: (page) => expect(page.locator('[data-sum="received"]')).toHaveCount(26),
  },
  {
    name: "influence",
    tab: words.tabs.influence,
    ready: async (page) => {
      await expect(page.getByText(influenceWords.all.title)).toBeVisible();
      await expect(page.getByText(influenceWords.waiting)).toHaveCount(0);
    },
  },
  {
    name: "figures",
    tab: words.tabs.figures,
    ready: (page) => expect(page.locator("tr[data-question]").first()).toBeVisible(),
  },
  {
    name: "over-time",
    tab: words.tabs.time,
    ready: (page) => expect(page.locator("table[data-ties] tbody tr")).not.toHaveCount(0),
  },
  {
    name: "groups",
    tab: words.tabs.groups,
    ready: (page) => expect(page.getByRole("button", { name: "Lag forslag" })).toBeVisible(),
  },
  {
    name: "report",
    tab: words.tabs.report,
    ready: (page) =>
      expect(page.locator('[data-report-paper][aria-busy="false"]')).toContainText("side 1 av"),
  },
];

async function openResults(page: Page): Promise<void> {
  await page.goto(`${service?.address}?pupils=26&seed=1&participation=0.92&waves=2&theme=light`);
  await expect(page.getByRole("tablist")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

async function goTo(page: Page, { tab, ready }: Stop): Promise<void> {
  await page.getByRole("tab", { name: tab, exact: true }).click();
  await ready(page);
}

/** What is seen without scrolling; all that differs is told, not the first alone. */
async function expectPicture(page: Page, name: string, part: Part = {}): Promise<void> {
  // Nothing is pointed at.
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  // What differs does so at once: a test of many that differ ends within its time.
  await expect.soft(page).toHaveScreenshot(`${name}.png`, { ...part, timeout: 15_000 });
}

interface Part {
  readonly clip?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

test("on a desk everything looks as it did", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openResults(page);
  for (const stop of stops) {
    await goTo(page, stop);
    await expectPicture(page, stop.name);
  }
  await goTo(page, overview);
  await page.locator("tbody th button").first().click();
  await expect(page.getByRole("article").locator("table tbody tr").first()).toBeVisible();
  // The letter beside it has its own picture.
  await expectPicture(page, "pupil-sheet", { clip: { x: 680, y: 0, width: 760, height: 900 } });
});

test("on a phone the overview and the map look as they did", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await openResults(page);
  for (const stop of [overview, map]) {
    await goTo(page, stop);
    await expectPicture(page, `${stop.name}-phone`);
  }
});
