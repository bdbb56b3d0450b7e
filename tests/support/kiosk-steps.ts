import { expect, type Page } from "@playwright/test";
import { screenWords } from "./screen-words.ts";

/** A shared tablet in a classroom, in the words on it. */
export const kioskWords = screenWords.nb.kiosk;
const pupilWords = screenWords.nb.pupil;

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true });

export async function expectNames(page: Page, count: number): Promise<void> {
  if (count === 0) return expect(heading(page, kioskWords.names.done.title)).toBeVisible();
  await expect(heading(page, kioskWords.names.title)).toBeVisible();
  await expect(page.getByRole("listitem")).toHaveCount(count);
}

/** From the names to the first question; the survey is asked in one language. */
export async function beginAs(page: Page, name: string): Promise<void> {
  await press(page, name);
  await expect(heading(page, kioskWords.identity.title(name))).toBeVisible();
  await press(page, kioskWords.identity.yes);
  await press(page, pupilWords.about.begin);
}

export interface KioskAnswers {
  /** Classmates' names for the nomination that comes first. */
  readonly named: readonly string[];
  /** The option of the scale that comes after it, as it reads. */
  readonly chosen: string;
}

/** Answers a survey of one nomination and one scale, up to the last look. */
export async function giveAnswers(page: Page, answers: KioskAnswers): Promise<void> {
  for (const name of answers.named) {
    await page.getByRole("group").getByRole("button", { name, exact: true }).click();
  }
  await press(page, pupilWords.question.next);
  await page.getByRole("radio", { name: answers.chosen, exact: true }).check();
  await press(page, pupilWords.question.next);
  await expect(heading(page, pupilWords.overview.title)).toBeVisible();
}

/** From the last look to the names of the four pictures. */
export async function handIn(page: Page): Promise<readonly string[]> {
  await press(page, pupilWords.overview.send);
  await expect(heading(page, kioskWords.receipt.title)).toBeVisible();
  const pictures = page.getByRole("list").getByRole("listitem");
  await expect(pictures).toHaveCount(4);
  return (await pictures.allInnerTexts()).map((text) => text.trim());
}

export async function makeRoom(page: Page): Promise<void> {
  await press(page, pupilWords.receipt.done);
}
