import { spawnSync } from "node:child_process";
import { expect, test, type Page } from "@playwright/test";
import { initialsOf } from "../../src/core/initials.ts";
import { axeViolations } from "../support/axe.ts";
import { inventClass } from "../support/invented-class.ts";
import { startResultsService, type ResultsService } from "../support/results-service.ts";

/** The report on paper as it comes out of a real browser, and the guide beside the results. */
let service: ResultsService | undefined;

test.beforeAll(async () => {
  service = await startResultsService();
});

test.afterAll(async () => {
  await service?.close();
});

/** Part of poppler-utils. */
const reader = process.env["PDFTOTEXT"] ?? "pdftotext";
const plan = { pupils: 26, seed: 1, participation: 0.9 };
const { names } = inventClass(plan);

async function openReport(page: Page): Promise<void> {
  await page.goto(`${service?.address}?pupils=26&seed=1&participation=0.9&waves=2`);
  await page.getByRole("tab", { name: "Rapport til møte" }).click();
  await expect(page.getByText("side 1 av")).toBeVisible();
}

/** What each sheet says: of the printed file where there is a program to read it, else of the page as it is printed. */
async function sheetsOf(page: Page): Promise<readonly string[]> {
  await expect(page.locator("[data-report-paper]")).toHaveAttribute("aria-busy", "false");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const read = spawnSync(reader, ["-", "-"], { input: pdf, encoding: "utf8" });
  if (read.error === undefined) return read.stdout.split("\f").slice(0, -1).map(joined);
  console.log("pdftotext is not here: the page itself is read, as it is printed");
  await page.emulateMedia({ media: "print" });
  const sheets = await page.locator("[data-report-paper] > div").allInnerTexts();
  await page.emulateMedia({ media: null });
  return sheets.map(joined);
}

function joined(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

function found(text: string, words: readonly string[]): readonly string[] {
  return words.filter((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}\\d])`, "u").test(text));
}

/** On every sheet: what it is, its number, who may have it, and when it is shredded. */
function expectFurniture(sheets: readonly string[], kind: string, mayHave: string): void {
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet).toContain(kind);
    expect(sheet).toContain(`side ${index + 1} av ${sheets.length}`);
    expect(sheet).toContain(mayHave);
    expect(sheet).toContain("Makuleres innen 31. juli 2027");
  }
}

test("each variant is printed on whole sheets, and leaks nothing", async ({ page }) => {
  await openReport(page);
  const nobody = await sheetsOf(page);
  expect(nobody.length).toBeGreaterThan(1);
  expectFurniture(nobody, "uten elever", "Her står ingen elever");
  expect(found(nobody.join(" "), [...names, ...initialsOf(names)])).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole("radio", { name: /^Elever med initialer/u }).check();
  await page.getByRole("checkbox", { name: "Sosiogrammet" }).check();
  await page.getByRole("checkbox", { name: "Amina" }).check();
  await expect(page.getByRole("img", { name: /^Hvem som valgte hvem/u })).toBeVisible();
  const initials = await sheetsOf(page);
  expect(initials.length).toBeGreaterThan(3);
  expectFurniture(initials, "med initialer", "Initialer skjuler ikke");
  expect(found(initials.join(" "), names)).toEqual([]);
  expect(found(initials.join(" "), initialsOf(names))).toEqual(initialsOf(names));
  // Not hidden on the sheets either.
  const markup = await page.locator("[data-report-paper]").evaluate(({ outerHTML }) => outerHTML);
  expect(found(markup, names)).toEqual([]);

  await page.getByRole("radio", { name: /^Elever med navn/u }).check();
  await page.getByRole("combobox", { name: "I sosiogrammet står" }).selectOption("names");
  await expect(page.getByRole("img", { name: /^Hvem som valgte hvem/u })).toContainText("Amina");
  const withNames = await sheetsOf(page);
  expectFurniture(withNames, "med navn", "En forelder får bare det som gjelder eget barn");
  expect(found(withNames.join(" "), names)).toEqual(names);
  // A pupil's block stands whole on one sheet, the page of one pupil begins a sheet.
  expect(withNames.filter((sheet) => sheet.includes("Om Amina"))).toHaveLength(1);
  await expect(page.getByText(`${withNames.length} sider`)).toBeVisible();
});

test(
  "the guide stands beside what is read, and by the keyboard alone",
  { tag: "@whole" },
  async ({ page }) => {
    await page.goto(`${service?.address}?pupils=26&seed=1`);
    const button = page.getByRole("button", { name: "Slik leser du dette" });
    await button.focus();
    await page.keyboard.press("Enter");
    const guide = page.getByRole("complementary", { name: "Slik leser du dette" });
    await expect(guide.getByRole("heading", { name: "Slik leser du dette" })).toBeFocused();
    await expect(
      page.getByRole("heading", { name: "Elevene", exact: true, level: 2 }),
    ).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("tab", { name: "Matrise" }).click();
    await expect(guide.getByText("Alle valg på ett spørsmål i et rutenett")).toBeVisible();
    await guide.getByText("Sosiogram", { exact: true }).click();
    await guide.getByRole("button", { name: "Vis «Sosiogram»" }).click();
    await expect(page.getByRole("tab", { name: "Sosiogram" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await guide.getByRole("heading", { name: "Slik leser du dette" }).focus();
    await page.keyboard.press("Escape");
    await expect(guide).toHaveCount(0);
    await expect(button).toBeFocused();

    // Where there is no room beside, a step of its own, with the browser's own way back.
    await page.setViewportSize({ width: 360, height: 780 });
    await button.click();
    await expect(guide).toBeVisible();
    await expect(button).toBeHidden();
    await page.goBack();
    await expect(guide).toHaveCount(0);
    await expect(button).toBeFocused();
  },
);
