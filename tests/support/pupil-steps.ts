import { expect, type Locator, type Page } from "@playwright/test";
import type { Answer, Answers } from "../../src/core/answers.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { Language, PreventiveQuestion } from "../../src/core/question.ts";
import { screenWords, type ScreenWords } from "./screen-words.ts";

/** A pupil at a screen: what a pupil presses, by the words on it. */
export interface Pupil {
  readonly page: Page;
  readonly language: Language;
  readonly words: ScreenWords["pupil"];
}

export function pupilAt(page: Page, language: Language = "nb"): Pupil {
  return { page, language, words: screenWords[language].pupil };
}

export function pupilButton({ page }: Pupil, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

export function title({ page }: Pupil, text: string): Locator {
  return page.getByRole("heading", { level: 1, name: text, exact: true });
}

/** From the card to the name on it. */
export async function openCard(pupil: Pupil, card: CardInHand): Promise<void> {
  const { page, language, words } = pupil;
  await page.goto(card.link);
  await pupilButton(pupil, words.language.names[language]).click();
  await expect(title(pupil, words.identity.title(card.name))).toBeVisible();
}

export interface CardInHand {
  readonly name: string;
  readonly link: string;
}

/** From the name on the card to the first question. */
export async function beginAnswering(pupil: Pupil): Promise<void> {
  await pupilButton(pupil, pupil.words.identity.yes).click();
  await pupilButton(pupil, pupil.words.about.begin).click();
}

/** Answers the questions from one place to another, the last look being after the last. */
export async function answerQuestions(
  pupil: Pupil,
  answers: Answers,
  part: { readonly names: readonly string[]; readonly from?: number; readonly to?: number },
): Promise<void> {
  const { from = 0, to = standardSet.length } = part;
  for (const question of standardSet.slice(from, to)) {
    await expect(title(pupil, question.text[pupil.language])).toBeVisible();
    const answer = answers.get(question.id) ?? { type: "skipped" };
    await giveAnswer(pupil, question, { answer, names: part.names });
    await pupilButton(pupil, pupil.words.question.next).click();
  }
}

async function giveAnswer(
  pupil: Pupil,
  question: PreventiveQuestion,
  { answer, names }: { readonly answer: Answer; readonly names: readonly string[] },
): Promise<void> {
  const { page, words, language } = pupil;
  switch (answer.type) {
    case "skipped":
      return pupilButton(pupil, words.question.skip).click();
    case "nobody":
      return pupilButton(pupil, words.question.nobody).click();
    case "named":
      for (const index of answer.pupils) await pupilButton(pupil, names[index] ?? "").click();
      return undefined;
    case "chosen": {
      const option = question.type === "scale" ? question.options[answer.value - 1] : undefined;
      return page.getByRole("radio", { name: option?.[language] ?? "", exact: true }).check();
    }
    case "rated":
      throw new Error("The questions of the standard set have no ratings");
  }
}

/** The names of the four pictures at the end. */
export async function readReceipt(pupil: Pupil): Promise<readonly string[]> {
  await expect(title(pupil, pupil.words.receipt.title)).toBeVisible();
  const pictures = pupil.page
    .locator("section")
    .filter({ has: pupil.page.getByRole("heading", { name: pupil.words.receipt.pictures }) })
    .getByRole("listitem");
  await expect(pictures).toHaveCount(4);
  return (await pictures.allInnerTexts()).map((text) => text.trim());
}
