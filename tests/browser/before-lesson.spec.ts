import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { blankMark } from "../../src/core/letters/letter-edits.ts";
import { before as wordsEn } from "../../src/i18n/en/before.ts";
import { before } from "../../src/i18n/nb/before.ts";
import { lesson } from "../../src/i18n/nb/lesson.ts";
import { letters } from "../../src/i18n/nb/letters.ts";
import { lesson as lessonEn } from "../../src/i18n/en/lesson.ts";
import { axeViolations } from "../support/axe.ts";
import {
  beginSurvey,
  button,
  heading,
  keepCopies,
  makeVault,
  teacherAt,
  unlock,
  type Teacher,
} from "../support/teacher-steps.ts";
import { startService, type TestService } from "../support/test-service.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

let service: TestService;

test.beforeAll(async () => {
  service = await startService();
});
test.afterAll(async () => service?.stop());

const passphrase = "Tyttebærlyng under Rondane 84";
const pupils = ["Åshild", "Bjørn", "Cæcilie", "Dagny", "Eirik", "Frøya"];
const filledIn = {
  [before.fillIn.teacher]: "Kari Holm",
  [before.fillIn.school]: "Fjellet skole",
  [before.fillIn.officer]: "personvern@kommunen.example",
};
/** A Tuesday in every year this is run: the day of a letter can be any. */
const [lessonDay, laterDay] = ["2031-09-16", "2031-09-23"];

test(
  "a letter is filled in, written in, kept, printed on one sheet and copied",
  { tag: "@whole" },
  async ({ page }) => {
    const teacher = await teacherBeforeLesson(page);
    const { words } = teacher;
    await look(page, "letter-blank");
    await expect(page.getByText(before.blanks.title)).toBeVisible();
    await button(teacher, before.blanks.officer).click();
    await expect(page.getByLabel(before.fillIn.officer)).toBeFocused();
    for (const [label, text] of Object.entries(filledIn)) await fillAndLeave(page, label, text);
    await page.getByLabel(before.lessonDay).fill(lessonDay);
    await expect(page.getByText(before.blanks.title)).toBeHidden();
    await expect(paragraph(page, letters.parents.headings["how-long"])).toHaveValue(
      /31\. juli 2032/,
    );
    await expect(paragraph(page, letters.parents.headings["who-sees"])).toHaveValue(/Kari Holm/);

    const why = paragraph(page, letters.parents.headings.why);
    await why.focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("Fordi vi bryr oss.");
    await page.keyboard.press("Tab");
    await expect(page.getByText(before.yours)).toBeVisible();
    await fillAndLeave(page, `Avsnitt: ${letters.parents.names.greeting ?? ""}`, "Hei, den 16.");
    await look(page, "letter");

    // Left by Back while it is being written, and locked: nothing is lost.
    const contact = paragraph(page, letters.parents.headings.contact);
    await contact.fill("Ring meg.");
    await page.goBack();
    await expect(heading(teacher, words.surveys.draft.title)).toBeVisible();
    await button(teacher, words.surveys.tabs.before).click();
    await expect(contact).toHaveValue("Ring meg.");
    await contact.fill(`Ring ${blankMark}`);
    await button(teacher, words.shell.lock).click();
    await unlock(teacher, passphrase);
    await expect(contact).toHaveValue(`Ring ${blankMark}`);
    await expect(page.getByText(before.blanks.kept)).toBeVisible();
    await expect(why).toHaveValue("Fordi vi bryr oss.");

    await button(teacher, before.copy).click();
    await expect(page.getByText(before.copied)).toBeVisible();
    const copied = await page.evaluate(() => String(Reflect.get(globalThis, "copiedInTest")));
    expect(copied).toContain("Hvorfor\nFordi vi bryr oss.");
    for (const name of pupils) expect(copied).not.toContain(name);

    await page.getByLabel(before.lessonDay).fill(laterDay);
    await expect(page.getByText(before.otherDays)).toBeVisible();
    await expect(page.getByText(before.outdatedSome(1))).toBeVisible();
    await button(teacher, before.keepMine(letters.parents.names.greeting ?? "")).click();
    await expect(page.getByText(before.outdatedSome(1))).toBeHidden();
    await button(teacher, before.startAgain).click();
    await expect(why).not.toHaveValue("Fordi vi bryr oss.");
    await button(teacher, words.shell.undo).click();
    await expect(why).toHaveValue("Fordi vi bryr oss.");
    await button(teacher, before.useTemplate(letters.parents.headings.why ?? "")).click();
    await expect(why).not.toHaveValue("Fordi vi bryr oss.");

    for (const level of Object.values(before.levels)) {
      await page.getByLabel(before.level).selectOption(level);
      await expectOneSheet(page, `parents-${level}`);
    }
    await page.getByLabel(before.language).selectOption("English");
    await expectOneSheet(page, "parents-english");
    // As much more as the letter about an investigation has, and room to spare.
    const first = page.getByRole("textbox", { name: /^Avsnitt:/ }).first();
    await first.fill("We ask only those we must. ".repeat(28));
    await expectOneSheet(page, "parents-long");
    await button(teacher, before.parts.pupils).click();
    for (const level of Object.values(before.levels)) {
      await page.getByLabel(before.level).selectOption(level);
      await expectOneSheet(page, `pupils-${level}`);
    }
    await page.getByLabel(before.level).selectOption(before.levels["grades-1-4"]);
    await look(page, "pupils");
  },
);

test(
  "the checklist is ticked off by the keyboard, and kept; open surveys have it too",
  { tag: "@whole" },
  async ({ page }) => {
    const teacher = await teacherBeforeLesson(page);
    const { words } = teacher;
    await button(teacher, before.parts.checklist).click();
    await page.getByLabel(before.lessonDay).fill("2031-10-10");
    await expect(page.getByRole("status").getByText(lesson.remarks.friday)).toBeVisible();
    await expect(page.getByRole("status").getByText(lesson.holidays.autumn(39, 41))).toBeVisible();
    const box = page.getByRole("checkbox", { name: lesson.school["adult-present"].label });
    await box.focus();
    await page.keyboard.press("Space");
    await expect(page.getByText(before.checklist.done(1, 14))).toBeVisible();
    await look(page, "checklist");
    await expectOneSheet(page, "checklist");

    await button(teacher, before.backToSurvey).click();
    await button(teacher, words.surveys.draft.open).click();
    await expect(heading(teacher, words.surveys.cards.title)).toBeVisible();
    await button(teacher, words.surveys.tabs.before).click();
    await button(teacher, before.parts.checklist).click();
    await expect(box).toBeChecked();
    await expect(page.getByText(before.outsideSurvey)).toBeVisible();

    await page.getByRole("combobox", { name: words.shell.language }).selectOption("en");
    await expect(page.getByText(wordsEn.checklist.done(1, 14))).toBeVisible();
    await expect(page.getByText(lessonEn.school["adult-present"].label)).toBeVisible();
    expect(await page.getByRole("main").innerText()).not.toMatch(/\b(?:og|ikke|som|elevene)\b/u);
  },
);

/* ---- what tests above are made of ---- */

async function teacherBeforeLesson(page: Page): Promise<Teacher> {
  const teacher = teacherAt(page);
  const { classes, shell, surveys } = teacher.words;
  await keepCopies(page);
  await page.goto(service.origin);
  await makeVault(teacher, passphrase);
  await page.getByRole("main").getByRole("button", { name: shell.newClass }).click();
  await page.getByLabel(classes.newClass.paste).fill(pupils.join("\n"));
  await button(teacher, classes.newClass.read).click();
  await page.getByLabel(classes.preview.className).fill("7B");
  await button(teacher, classes.preview.submit(pupils.length)).click();
  await beginSurvey(teacher);
  await button(teacher, surveys.tabs.before).click();
  await expect(heading(teacher, before.title)).toBeVisible();
  return teacher;
}

function paragraph(page: Page, name: string | null): Locator {
  return page.getByRole("textbox", { name: before.paragraph(name ?? ""), exact: true });
}

async function fillAndLeave(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.blur();
  await expect(field).toHaveValue(text);
}

/** Accessible by day and by night, and nothing sticks out; a picture for people where they are asked for. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [360, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await axeViolations(page), `${name}, ${width} px`).toEqual([]);
    const sticksOut = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect.soft(sticksOut, `${name}, ${width} px`).toBe(false);
    await keepPicture(`${name}-${width}.png`, () => page.screenshot({ fullPage: true }));
  }
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await axeViolations(page, ["color-contrast"]), `${name}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

async function expectOneSheet(page: Page, name: string): Promise<void> {
  const edge = "10mm";
  const margin = { top: edge, right: edge, bottom: edge, left: edge };
  const pdf = await page.pdf({ format: "A4", margin });
  await keepPicture(`${name}.pdf`, () => Promise.resolve(pdf));
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect.soft(sheets, name).toHaveLength(1);
}

/** For people to look at: scripts/screenshots.mjs and whoever sets the folder. */
async function keepPicture(name: string, take: () => Promise<Buffer>): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name.replaceAll(" ", "-")}`, await take());
}
