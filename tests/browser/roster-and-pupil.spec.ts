import { expect, test, type Page } from "@playwright/test";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import { axeViolations } from "../support/axe.ts";
import { inventClass } from "../support/invented-class.ts";
import { answerWithoutScreen } from "../support/pupil-client.ts";
import { startPupilService } from "../support/pupil-service.ts";
import type { RelayProcess } from "../support/relay-process.ts";
import { openResults } from "../support/result-steps.ts";
import {
  button,
  heading,
  keepCopies,
  makeVault,
  openSurvey,
  readCards,
  teacherAt,
  unlock,
} from "../support/teacher-steps.ts";
import { startResultsService, type ResultsService } from "../support/results-service.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** The list and the sheets of an invented class of 60: tests/support/results-page. */
let service: ResultsService | undefined;
let relay: RelayProcess | undefined;

test.beforeAll(async () => {
  service = await startResultsService();
});
test.afterAll(async () => {
  await service?.close();
  await relay?.stop();
});

const { names, input } = inventClass({ pupils: 60, seed: 1, participation: 1 });
const analysis = analyseClass(input, quickAnalysis);
const rows = (page: Page) => page.locator("tbody tr:has(td):visible");
async function namesShown(page: Page): Promise<readonly string[]> {
  // Rows of another order come by and by.
  await expect(page.locator("[role=region][aria-busy]")).toHaveCount(0);
  return rows(page).locator("th button").allTextContents();
}

/** How high the page is before it is sorted by name, and the least while it is. */
async function heightsWhileSorted(page: Page) {
  return page.evaluate(async () => {
    const height = (): number => document.documentElement.scrollHeight;
    const seen = [height()];
    document.querySelector<HTMLElement>("thead [data-type=name] button")?.click();
    do {
      await new Promise(requestAnimationFrame);
      seen.push(height());
    } while (document.querySelector("[role=region][aria-busy]") !== null);
    return { before: seen[0], least: Math.min(...seen.slice(0, -1)) };
  });
}

test("sixty pupils are sorted, filtered and found, by keyboard too, and pages are turned", async ({
  page,
}) => {
  await page.setViewportSize({ width: 820, height: 1000 });
  await page.goto(`${service?.address}?pupils=60&seed=1`);
  await expect(rows(page)).toHaveCount(60);
  await namesShown(page);
  const { before, least } = await heightsWhileSorted(page);
  expect(least).toBe(before);
  const head = page.getByRole("columnheader", { name: "Elev", exact: true });
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const byName = names.toSorted(new Intl.Collator("nb", { numeric: true }).compare);
  expect(await namesShown(page)).toEqual(byName);
  await head.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "descending");
  expect(await namesShown(page)).toEqual(byName.toReversed());

  await page
    .getByRole("combobox", { name: "Tegn", exact: true })
    .selectOption({ label: "Se nærmere" });
  const amber = analysis.pupils.filter(({ severity }) => severity === "amber").length;
  await expect(rows(page)).toHaveCount(amber);
  await expect(page.getByRole("status").filter({ hasText: "av 60 vises" })).toHaveText(
    `${amber} av 60 vises`,
  );
  await page.getByRole("button", { name: "Vis alle" }).click();
  await page.getByLabel("Søk etter et navn").fill(names[7] ?? "");
  await expect(rows(page).first()).toContainText(names[7] ?? "");
  await page.getByRole("button", { name: "Vis alle" }).click();
  await expect(rows(page)).toHaveCount(60);

  await page.getByText("Kolonner", { exact: true }).click();
  await page.getByLabel("Friminutt: valgt av").check();
  const received = page.getByRole("columnheader", { name: "Friminutt: valgt av" });
  await received.getByRole("button").click();
  await expect(received).toHaveAttribute("aria-sort", "descending");
  const most = Math.max(...(analysis.questions[0]?.pupils.map((each) => each.received) ?? []));
  await expect(rows(page).first()).toContainText(`: ${most} av `);
  await page.getByLabel("Initialer i denne listen").check();
  const told = (await rows(page).allTextContents()).join(" ");
  expect(
    names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(told)),
  ).toEqual([]);
  await page.getByLabel("Initialer i denne listen").uncheck();
  for (const width of [360, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeViolations(page), `${width} px`).toEqual([]);
  }

  await rows(page).locator("th button").first().click();
  const sheet = page.getByRole("article");
  const title = sheet.getByRole("heading", { level: 2 });
  const first = (await title.textContent()) ?? "";
  await title.focus();
  await page.keyboard.press("ArrowRight");
  await expect(title).not.toHaveText(first);
  await expect(title).toBeFocused();
  await expect(sheet.getByRole("button", { name: `Forrige: ${first}` })).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(title).toHaveText(first);
});

test(
  "a talk is kept as it is written, sealed over locking, changed, deleted and put back",
  { tag: "@whole" },
  async ({ page }) => {
    relay = await startPupilService();
    const teacher = teacherAt(page);
    const { words } = teacher;
    const passphrase = "bestemor strikker lange votter";
    const pupils = ["Åshild", "Bjørn", "Cæcilie", "Dagny", "Eirik", "Frøya"];
    await keepCopies(page);
    await page.goto(relay.origin);
    await makeVault(teacher, passphrase);
    await page.getByRole("main").getByRole("button", { name: words.shell.newClass }).click();
    await page.getByLabel(words.classes.newClass.paste).fill(pupils.join("\n"));
    await button(teacher, words.classes.newClass.read).click();
    await page.getByLabel(words.classes.preview.className).fill("8D");
    await button(teacher, words.classes.preview.submit(pupils.length)).click();
    await expect(heading(teacher, "8D")).toBeVisible();
    await openSurvey(teacher, { name: "Høst", contact: "Kari" });
    const [card] = await readCards(teacher);
    await answerWithoutScreen(card?.link ?? "", () => new Map());
    await button(teacher, words.surveys.tabs.results).click();
    await openResults(teacher);

    const openSheet = () => page.locator("tbody th button", { hasText: "Bjørn" }).first().click();
    await openSheet();
    const notes = page.getByRole("article", { name: "Om Bjørn" });
    await notes.getByRole("button", { name: "Noter en samtale" }).click();
    const said = notes.getByLabel("Det som ble sagt, med dine ord");
    await expect(said).toBeFocused();
    await expect(said).toHaveAttribute("spellcheck", "false");
    await expect(said).toHaveAttribute("translate", "no");
    await said.fill("Han savner Åshild, som flyttet.");
    await notes.getByLabel("Det vi ble enige om").fill("Vi snakkes i uke 50.");
    await expect(notes.getByText("Lagret, kryptert.")).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);

    await button(teacher, words.shell.lock).first().click();
    await expect(page.getByText("savner")).toHaveCount(0);
    await unlock(teacher, passphrase);
    await button(teacher, "Høst").first().click();
    await button(teacher, words.surveys.tabs.results).click();
    await openResults(teacher);
    await openSheet();
    await expect(notes.getByText("Han savner Åshild, som flyttet.")).toBeVisible();
    await notes.getByRole("button", { name: /^Slett samtalen/u }).click();
    await expect(notes.getByText("Samtalen er slettet.")).toBeVisible();
    await expect(notes.getByText("savner")).toHaveCount(0);
    await notes.getByRole("button", { name: "Angre" }).click();
    await expect(notes.getByText("Han savner Åshild, som flyttet.")).toBeVisible();
  },
);
