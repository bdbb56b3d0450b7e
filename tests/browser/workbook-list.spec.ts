import { expect, test, type Page } from "@playwright/test";
import { axeViolations } from "../support/axe.ts";
import { startPupilService } from "../support/pupil-service.ts";
import type { RelayProcess } from "../support/relay-process.ts";
import { button, heading, teacherAt } from "../support/teacher-steps.ts";
import { workbookFile, type SheetWish } from "../support/workbook-file.ts";

const names = ["Åse Dal", "Noah Vik", "Ida Moe", "Emil Strand", "Thea Lund", "Per Myhre"];
const list: SheetWish = {
  name: "Elever",
  rows: [
    ["Fjordvik skole", null, null, null],
    ["Elev", null, "Klasse", "Fødselsnummer"],
    ["Fornavn", "Etternavn", null, null],
    ...names.map((name, index) => [...name.split(" "), "5A", 15991012345 + index]),
  ],
  merged: ["A1:D1", "A2:B2"],
};
const figures: SheetWish = {
  name: "Statistikk",
  rows: [
    [1, 2],
    [3, 4],
  ],
};
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

let relay: RelayProcess;
test.beforeAll(async () => {
  relay = await startPupilService();
});
test.afterAll(async () => relay?.stop());

test("a workbook dropped or chosen becomes a class, by the keyboard alone", async ({ page }) => {
  const teacher = teacherAt(page);
  const { newClass, preview } = teacher.words.classes;
  await page.goto(relay.origin);
  await button(teacher, teacher.words.vault.welcome.sample).click();
  await button(teacher, teacher.words.shell.newClass).click();

  await drop(page, workbookFile([figures]), "tall.xlsx");
  await expect(page.getByRole("alert")).toHaveText(newClass.failures["no-name-column"]);
  const locked = Buffer.from(
    `\xD0\xCF\x11\xE0${"EncryptedPackage".split("").join("\0")}`,
    "latin1",
  );
  await drop(page, locked, "låst.xlsx");
  await expect(page.getByRole("alert")).toHaveText(newClass.failures["locked-workbook"]);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByLabel(newClass.chooseFile).setInputFiles({
    name: "klasseliste.xlsx",
    mimeType: xlsx,
    buffer: Buffer.from(workbookFile([figures, list])),
  });
  await expect(heading(teacher, preview.title)).toBeVisible();
  const sheet = page.getByLabel(preview.whichSheet);
  await expect(sheet.locator("option:checked")).toHaveText("Elever");
  await expect(page.getByRole("cell", { name: "Åse Dal", exact: true })).toBeVisible();
  await expect(page.getByText("159910")).toHaveCount(0);
  expect(await axeViolations(page)).toEqual([]);

  await sheet.focus();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("alert")).toHaveText(newClass.failures["no-name-column"]);
  await page.keyboard.press("ArrowDown");
  const make = button(teacher, preview.submit(names.length));
  await make.focus();
  await page.keyboard.press("Enter");
  await expect(heading(teacher, "5A")).toBeVisible();
  await expect(page.getByText("Noah Vik")).toBeVisible();
});

async function drop(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([content, fileName]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], fileName));
      return data;
    },
    [[...bytes], name] as const,
  );
  const words = teacherAt(page).words.classes.newClass;
  await page.getByText(words.dropHere).dispatchEvent("drop", { dataTransfer: transfer });
}
