import { expect, test, type Page } from "@playwright/test";
import { overTime } from "../../src/core/over-time.ts";
import { tiesBetween } from "../../src/core/tie-changes.ts";
import { mapReplay as replay } from "../../src/i18n/nb/map-replay.ts";
import { olderRound as older } from "../../src/i18n/nb/older-round.ts";
import { overTime as words } from "../../src/i18n/nb/over-time.ts";
import { axeViolations } from "../support/axe.ts";
import { inventWaves } from "../support/invented-waves.ts";
import { startResultsService, type ResultsService } from "../support/results-service.ts";

/** Invented rounds of one class in a real browser: tests/support/results-page. */
let service: ResultsService | undefined;

test.beforeAll(async () => {
  service = await startResultsService();
});

test.afterAll(async () => {
  await service?.close();
});

const plan = { pupils: 26, seed: 3, participation: 0.92 };

async function openRounds(page: Page, waves: number, query = ""): Promise<void> {
  await page.goto(
    `${service?.address}?pupils=26&seed=3&participation=0.92&waves=${waves}&${query}`,
  );
  await expect(page.getByRole("tablist")).toBeVisible();
}

async function openTab(page: Page): Promise<void> {
  await page.getByRole("tab", { name: words.title }).click();
  await expect(page.getByRole("heading", { name: words.title, exact: true })).toBeVisible();
}

test("the tables say what the core says, and a round can be taken in by the keyboard", async ({
  page,
}) => {
  const waves = inventWaves({ ...plan, waves: 3 });
  const inputs = waves.map(({ input }) => input);
  const [, spring, autumn] = inputs;
  if (spring === undefined || autumn === undefined) throw new Error("Three rounds");
  await openRounds(page, 3);
  await openTab(page);
  const table = page.getByRole("table").first();
  await expect(table.getByRole("columnheader")).toHaveCount(3);
  await page.getByRole("checkbox").focus();
  await page.keyboard.press("Space");
  await expect(table.getByRole("columnheader")).toHaveCount(4);

  const found = overTime(inputs);
  const steps = found.questions.flatMap((question) =>
    question.waves.flatMap((cell) => {
      const shown = cell?.steps;
      if (!shown) return [];
      return question.kind === "affiliation" ? Object.values(shown) : [shown.density];
    }),
  );
  // Of those who are bullied no word says that it is well.
  const own = found.own.flatMap(({ theme, waves: cells }) =>
    cells
      .flatMap((cell) => cell?.step ?? [])
      .filter(({ type }) => theme !== "bullied" || type !== "compared"),
  );
  const wanted = [...own, ...steps].map((step) =>
    step.type === "compared" ? words.words[step.word] : words.tooLittle,
  );
  expect((await table.locator("[data-word]").allTextContents()).toSorted()).toEqual(
    wanted.toSorted(),
  );

  // Every pupil's line stands in a row that says the same in words.
  const lines = page.locator("table[data-lines] tbody tr");
  await expect(lines).toHaveCount(26);
  const main = found.questions.find(({ kind }) => kind === "affiliation");
  if (main === undefined) throw new Error("No question of whom one is with");
  const pupils = new Map(waves.at(-1)?.input.pupils.map(({ id }, index) => [id, index]));
  const rows = new Map(
    (await lines.allInnerTexts()).map((text) => [text.split(/[\t\n]/)[0]?.trim() ?? "", text]),
  );
  for (const { id, points } of main.pupils) {
    const name = waves.at(-1)?.names[pupils.get(id) ?? -1] ?? "";
    for (const point of points) {
      if (point === null) continue;
      const { received, expected } = point;
      expect(rows.get(name), name).toContain(
        expected === null
          ? String(received)
          : words.pupils.received(received, expected.low, expected.high),
      );
    }
  }

  // Ties between two rounds of the teacher's choice.
  const ties = tiesBetween(spring, autumn, main.id);
  if (ties.type !== "compared") throw new Error("Not compared");
  const { kept, gained, lost } = ties.changes;
  const status = page
    .getByRole("status")
    .filter({ hasText: words.ties.mutual(kept, gained, lost) });
  await expect(status).toBeVisible();
  await expect(page.getByText(/^Nye siden/)).toBeVisible();
  const later = page.locator("label", { hasText: words.ties.to }).locator("select").last();
  await later.focus();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByText(words.ties.sameWave)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(status).toBeVisible();
});

test("it is accessible by day and by night, and fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openRounds(page, 2);
  await openTab(page);
  await expect(page.locator("table[data-ties] tbody tr")).not.toHaveCount(0);
  await page.getByRole("button", { name: words.class.behind }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axeViolations(page, ["color-contrast"])).toEqual([]);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
});

test("the map tells how it became what it is, in two steps where less motion is asked for", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openRounds(page, 2, "tab=map");
  const waves = inventWaves({ ...plan, waves: 2 });
  const [spring, autumn] = waves.map(({ input }) => input);
  const main = autumn?.nominations.find(({ kind }) => kind === "affiliation");
  if (!spring || !autumn || !main) throw new Error("Two rounds");
  const ties = tiesBetween(spring, autumn, main.id);
  if (ties.type !== "compared") throw new Error("Not compared");
  await page.getByRole("button", { name: replay.open("våren 2026") }).press("Enter");
  await expect(page.getByRole("heading", { name: replay.title("våren 2026") })).toBeFocused();
  await expect(page.getByRole("img", { name: replay.pictureThen("våren 2026", 26) })).toBeVisible();
  await expect(page.getByRole("button", { name: replay.again })).toHaveCount(0);
  await page.getByRole("button", { name: replay.now, exact: true }).press("Enter");
  await expect(page.getByRole("img", { name: replay.pictureNow(26) })).toBeVisible();
  // Each pair stands once in the words.
  const told = await page.getByText(/^(Nye|Ikke lenger) gjensidige/).allInnerTexts();
  expect(told.join("; ").split("; ").length).toBe(ties.changes.gained + ties.changes.lost);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: replay.open("våren 2026") })).toBeFocused();
});

test("a round alone says so, and a deleted one is not passed over", async ({ page }) => {
  await openRounds(page, 1);
  await openTab(page);
  await expect(page.getByText(words.only)).toBeVisible();
  await openRounds(page, 1, "deleted");
  await expect(page.getByText(words.letter.deleted)).toBeVisible();
  await openTab(page);
  await expect(page.getByText(words.deleted)).toBeVisible();
});

test("an older round says on every tab that there is a newer one, and opens it; on a phone too", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const names = inventWaves({ ...plan, waves: 2 }).at(-1)?.names ?? [];
  await openRounds(page, 2, "newer");
  await expect(page.getByText(older.title, { exact: true })).toBeVisible();
  await expect(page.getByText(older.now("Vår 2027"))).toBeVisible();
  const line = older.line.split("{round}")[0] ?? "";
  const groupsLine = older.groupsLine.split("{round}")[0] ?? "";
  const tabs = page.getByRole("tab");
  for (let place = 1; place < (await tabs.count()); place += 1) {
    await tabs.nth(place).click();
    const head = page.getByText(new RegExp(`^(${line}|${groupsLine})`));
    await expect(head).toBeInViewport({ ratio: 1 });
    await expect(head.getByRole("button", { name: "Vår 2027" })).toBeVisible();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  // On the sheet, which takes the place of the rest, and on paper.
  await tabs.first().click();
  await page
    .getByRole("row")
    .getByRole("button", { name: names[0] ?? "", exact: true })
    .click();
  const sheet = page.getByRole("article");
  await expect(sheet.getByText(new RegExp(`^${line}`))).toBeInViewport({ ratio: 1 });
  expect(await axeViolations(page)).toEqual([]);
  const onPaper = /eldre runde: klassen har en nyere/;
  await expect(page.locator("article > p").last()).toHaveText(onPaper);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("tfoot").getByText(onPaper)).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await sheet.getByRole("button", { name: "Vår 2027" }).click();
  await expect(page).toHaveTitle("newer");
});
