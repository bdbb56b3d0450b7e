import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { expect, test, type Download, type Page } from "@playwright/test";
import { axeViolations } from "../support/axe.ts";
import {
  startLeaderTrendsService,
  type LeaderTrendsService,
} from "../support/leader-trends-service.ts";

/** A leader's trends, and the report and plan made of them, in a page of their own. */
let service: LeaderTrendsService | undefined;

test.beforeAll(async () => {
  service = await startLeaderTrendsService();
});

test.afterAll(async () => {
  await service?.close();
});

/** Part of poppler-utils. */
const reader = process.env["PDFTOTEXT"] ?? "pdftotext";

async function open(page: Page, asked: string): Promise<void> {
  await page.goto(`${service?.address}${asked}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

test("figures, table and files say the same, by the keyboard alone", async ({ page }) => {
  await open(page, "?of=four");
  expect(await axeViolations(page)).toEqual([]);

  // Every figure of the table stands in its chart in the same words, and no other does.
  const rows = await page.locator("tr[data-row]").evaluateAll((all) =>
    all.map((row) => ({
      id: row.getAttribute("data-row"),
      figures: [...row.querySelectorAll("td > span:first-child")]
        .slice(0, -1)
        .map(({ textContent }) => textContent),
    })),
  );
  expect(rows).toHaveLength(8);
  for (const { id, figures } of rows) {
    const chart = page.locator(`[data-indicator="${id}"] svg[role="img"]`);
    const drawn = await chart
      .locator("text")
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(drawn.filter((text) => /^(?:nær|under|over|vises)/u.test(text ?? ""))).toEqual(figures);
    for (const figure of figures)
      await expect(chart).toHaveAccessibleName(new RegExp(figure ?? ""));
  }

  const csv = await saved(page, async () => {
    await page.getByRole("button", { name: "Lagre tallene (CSV)" }).focus();
    await page.keyboard.press("Enter");
  });
  expect(csv.name).toBe("samklang-tall.csv");
  expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(csv.bytes.toString("utf8")).toContain(
    "Solbakken skole;skole;2025/26;vår;Blir mobbet;vises ikke;prosent;;6\r\n",
  );

  await page.getByRole("button", { name: "Lagre en figur" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Lagre en figur" });
  await dialog.getByRole("combobox").selectOption("bullied");
  const png = await saved(page, () => dialog.getByRole("button", { name: "Lagre" }).press("Enter"));
  expect(png.name).toBe("samklang-figur.png");
  expect(png.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.bytes.length).toBeGreaterThan(5000);
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Lagre en figur" })).toBeFocused();

  await page.getByLabel("Prosent").fill("88,4 prosent");
  await page.getByLabel("Hvor står det?").fill("Elevundersøkelsen, 7. trinn");
  await page.getByLabel("Hvor står det?").press("Enter");
  await expect(page.getByText("Skriv et tall fra 0 til 100")).toBeVisible();
  await page.getByLabel("Prosent").fill("88,4");
  await page.getByLabel("Prosent").press("Enter");
  const thriving = page.getByRole("article", { name: "Trives på skolen" });
  await expect(thriving).toContainText("Skrevet inn av deg");
  await expect(thriving).toContainText("88,4 %, 2026/27: Elevundersøkelsen, 7. trinn");
  await expect(thriving).toContainText("Ikke sammenlignet");

  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Solbakken skole, 14. juni 2027.")).toBeVisible();
});

test("what was chosen and written comes on paper, and is kept", async ({ page }) => {
  await open(page, "?of=four");
  await page.getByRole("button", { name: "Lag rapport og plan" }).press("Enter");
  await expect(page.getByText("side 1 av")).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole("checkbox", { name: /blir mobbet/u }).uncheck();
  await page.getByLabel("Dette gjorde vi i år").fill("Vi laget lekegrupper på alle trinn.");
  await page.getByText("Har noen å være sammen med", { exact: true }).first().press("Enter");
  await page.getByText("Noen tiltak å velge mellom").first().click();
  await page.getByRole("button", { name: /^Bruk dette: sette i gang aktiviteter/u }).press("Enter");
  await page.getByRole("textbox", { name: "Ansvarlig" }).first().fill("Trinnlederne");
  await page.getByRole("textbox", { name: "Ansvarlig" }).first().blur();
  const report = await printed(page, "Trinnlederne");
  for (const sheet of report) {
    expect(sheet).toContain("Årsrapport · Solbakken skole · 2026/27");
    expect(sheet).toContain("Laget av Solbakken skole 14. juni 2027.");
  }
  const text = report.join(" ");
  expect(text).toContain("Vi laget lekegrupper på alle trinn.");
  expect(text).toContain("nær 75 % nå, over 90 % da");
  expect(text).toContain("Sette i gang aktiviteter i friminuttene");
  expect(text).not.toContain("Svarene tyder på at nær 10 % blir mobbet.");
  expect(text).not.toContain("Funn som skal være med");

  await page.getByRole("radio", { name: "Planen" }).check();
  const plan = (await printed(page, "Plan etter skoleåret")).join(" ");
  expect(plan).toContain("1. Har noen å være sammen med");
  expect(plan).toContain("Trinnlederne");

  await page.getByRole("button", { name: "Tilbake til tallene" }).click();
  await page.getByRole("button", { name: "Lag rapport og plan" }).click();
  await expect(page.getByLabel("Dette gjorde vi i år")).toHaveValue(
    "Vi laget lekegrupper på alle trinn.",
  );
  await expect(page.getByRole("checkbox", { name: /blir mobbet/u })).not.toBeChecked();
});

test("what is withheld has one sentence, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, "?of=nothing");
  await expect(page.getByText("Ingen tall kan vises for høsten 2026")).toBeVisible();
  await expect(page.getByText("Vises ikke: for få klasser eller elever")).toHaveCount(1);
  await expect(page.getByRole("table")).toHaveCount(0);
  await open(page, "?of=withheld");
  await expect(page.getByText("Vises ikke: for få klasser eller elever")).toHaveCount(6);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBe(0);
});

/** Each sheet as it is printed, once this stands on the paper. */
async function printed(page: Page, awaited: string): Promise<readonly string[]> {
  const paper = page.locator("[data-report-paper]");
  await expect(paper).toContainText(awaited);
  await expect(paper).toHaveAttribute("aria-busy", "false");
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

async function saved(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}
