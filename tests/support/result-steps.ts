import { expect } from "@playwright/test";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import { button, heading, type Teacher } from "./teacher-steps.ts";

/** What the teacher's page says of one question, by pupil. */
export interface ChoicesOnPage {
  readonly name: string;
  readonly received: number;
  /** Given names: of those who chose each other, those chosen, those chosen by. */
  readonly mutual: readonly string[];
  readonly chose: readonly string[];
  /** The answer was "nobody". */
  readonly nobody: boolean;
  readonly chosenBy: readonly string[];
}

export type ResultsTabName = keyof Teacher["words"]["results"]["tabs"];

/** Through the question whether anybody else sees the screen. */
export async function openResults(teacher: Teacher): Promise<void> {
  const { words } = teacher;
  await expect(heading(teacher, words.results.gate.title)).toBeVisible();
  await button(teacher, words.results.gate.open).click();
  await expect(heading(teacher, words.results.own.title)).toBeVisible();
}

export async function showTab(teacher: Teacher, tab: ResultsTabName): Promise<void> {
  const { page, words } = teacher;
  await page.getByRole("tab", { name: words.results.tabs[tab] }).click();
}

/** Read from the table that stands under the map. */
export async function readChoices(
  teacher: Teacher,
  questionId: QuestionId,
): Promise<readonly ChoicesOnPage[]> {
  const { page, words } = teacher;
  const question = standardSet.find(({ id }) => id === questionId);
  if (question === undefined) throw new Error(`There is no question ${questionId}`);
  await page.getByRole("radio", { name: question.shortText.nb, exact: true }).check();
  const { caption, none, nobody } = words.results.map.table;
  const table = page.getByRole("table", { name: caption(question.text.nb) });
  await expect(table).toBeVisible();
  // Its rows come by and by.
  const pupils = await page.locator("svg[role=group][data-complete] [data-pupil]").count();
  await expect(table.locator("tbody tr")).toHaveCount(pupils);
  const rows = await table
    .locator("tbody tr")
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    );
  const givenNames = (cell = ""): readonly string[] =>
    cell === none || cell === nobody ? [] : cell.split(", ").map(givenName);
  return rows.map(([name = "", received = "", mutual, chose, chosenBy]) => ({
    name: givenName(name),
    received: Number(received),
    mutual: givenNames(mutual),
    chose: givenNames(chose),
    nobody: chose === nobody,
    chosenBy: givenNames(chosenBy),
  }));
}

function givenName(name: string): string {
  return name.split(" ", 1)[0] ?? "";
}
