import { expect, type Locator, type Page } from "@playwright/test";
import type { Language } from "../../src/core/question.ts";
import { screenWords, type ScreenWords } from "./screen-words.ts";

/** A teacher at her browser: what she does, in the words she reads. */
export interface Teacher {
  readonly page: Page;
  readonly words: ScreenWords;
}

export function teacherAt(page: Page, language: Language = "nb"): Teacher {
  return { page, words: screenWords[language] };
}

export function button({ page }: Teacher, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

export function heading({ page }: Teacher, name: string): Locator {
  return page.getByRole("heading", { name, exact: true });
}

/** From the first visit to an open, empty vault. Gives the recovery kit as it was shown. */
export async function makeVault(teacher: Teacher, passphrase: string): Promise<string> {
  const { page, words } = teacher;
  await button(teacher, words.vault.welcome.begin).click();
  await page.getByLabel(words.vault.create.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(words.vault.create.repeat, { exact: true }).fill(passphrase);
  await button(teacher, words.vault.create.submit).click();
  const kit = await page.getByRole("group", { name: words.vault.kit.code }).innerText();
  await page.getByLabel(words.vault.kit.confirm).check();
  await button(teacher, words.vault.kit.submit).click();
  await expect(heading(teacher, words.shell.homePage.emptyTitle)).toBeVisible();
  return kit.replaceAll(/\s+/g, "-");
}

export async function unlock(teacher: Teacher, passphrase: string): Promise<void> {
  const { page, words } = teacher;
  await page.getByLabel(words.vault.unlock.passphrase, { exact: true }).fill(passphrase);
  await button(teacher, words.vault.unlock.submit).click();
}

export interface ListFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Up to the preview of what was read. */
export async function chooseListFile(teacher: Teacher, file: ListFile): Promise<void> {
  const { page, words } = teacher;
  await page.getByRole("main").getByRole("button", { name: words.shell.newClass }).click();
  await page.getByLabel(words.classes.newClass.chooseFile).setInputFiles({
    name: file.name,
    mimeType: "text/csv",
    buffer: file.bytes,
  });
  await expect(heading(teacher, words.classes.preview.title)).toBeVisible();
}

/** From the class to an open survey and its cards. */
export async function openSurvey(teacher: Teacher, survey: SurveyFields): Promise<void> {
  await draftSurvey(teacher, survey);
  await button(teacher, teacher.words.surveys.draft.open).click();
  await expect(heading(teacher, teacher.words.surveys.cards.title)).toBeVisible();
}

/** From the class to a survey that can be opened. */
export async function draftSurvey(teacher: Teacher, survey: SurveyFields): Promise<void> {
  const { page, words } = teacher;
  await beginSurvey(teacher);
  await fillAndLeave(page.getByLabel(words.surveys.draft.name, { exact: true }), survey.name);
  await openSetting(teacher, words.asking.settings.contact);
  await fillAndLeave(page.getByLabel(words.surveys.draft.contact, { exact: true }), survey.contact);
}

/** From the class to a draft with the questions of a ready set. */
export async function beginSurvey(
  teacher: Teacher,
  set: keyof Teacher["words"]["asking"]["begin"]["sets"] = "standard",
): Promise<void> {
  const { words } = teacher;
  await button(teacher, words.classes.page.newSurvey).click();
  await button(teacher, words.asking.begin.sets[set].name).click();
  await expect(heading(teacher, words.surveys.draft.title)).toBeVisible();
}

/** What is behind a line that says how it is. */
export async function openSetting({ page }: Teacher, name: string): Promise<void> {
  await page.getByRole("main").locator("summary").filter({ hasText: name }).click();
}

export interface SurveyFields {
  readonly name: string;
  readonly contact: string;
}

export interface CardOnPage {
  readonly name: string;
  readonly link: string;
}

/** Name and link of each card, as "copy link" gives it. */
export async function readCards(teacher: Teacher): Promise<readonly CardOnPage[]> {
  const { page, words } = teacher;
  const copy = button(teacher, words.surveys.cards.copy);
  await expect(copy.first()).toBeVisible();
  const cards: CardOnPage[] = [];
  for (const card of await page.getByRole("listitem").filter({ has: copy }).all()) {
    const name = await card.getByRole("paragraph").first().innerText();
    await card.getByRole("button", { name: words.surveys.cards.copy }).click();
    await expect(page.getByText(words.surveys.cards.copied(name))).toBeVisible();
    cards.push({ name, link: await lastCopied(page) });
  }
  return cards;
}

/** What "copy" put on the clipboard is also kept for the test: a page may not read the clipboard. */
export async function keepCopies(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      await write(text);
      Object.assign(globalThis, { copiedInTest: text });
    };
  });
}

export async function lastCopied(page: Page): Promise<string> {
  return page.evaluate(() => String(Reflect.get(globalThis, "copiedInTest")));
}

/** Drafts are kept when the field is left. */
async function fillAndLeave(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.blur();
  await expect(field).toHaveValue(text);
}
