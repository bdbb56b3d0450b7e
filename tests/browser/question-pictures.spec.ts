import { expect, test, type Page } from "@playwright/test";
import type { QuestionId } from "../../src/core/ids.ts";
import { asked } from "../../src/core/catalogue/asked/nb.ts";
import type { QuestionRef } from "../../src/core/question-ref.ts";
import type { SchoolLevel } from "../../src/core/question.ts";
import { axeViolations } from "../support/axe.ts";
import { fakeNames } from "../support/pupil-fakes.ts";
import { startPupilService } from "../support/pupil-service.ts";
import { beginAnswering, pupilAt, pupilButton, title } from "../support/pupil-steps.ts";
import { openPupilSurvey } from "../support/pupil-survey.ts";
import type { RelayProcess } from "../support/relay-process.ts";

let relay: RelayProcess;

test.beforeAll(async () => {
  relay = await startPupilService();
});
test.afterAll(async () => relay?.stop());

test.use({ viewport: { width: 360, height: 640 } });

const drawing = 'svg[viewBox="0 0 64 64"]';
const questions: readonly QuestionRef[] = ["play", "kindergarten-feel"].map((id) => ({
  type: "catalogue",
  id: id as QuestionId,
  cap: null,
}));

/** At the first question of a survey for the level, with the addresses of every script that was loaded. */
async function atFirstQuestion(page: Page, level: SchoolLevel) {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  const survey = await openPupilSurvey(relay.origin, { level, questions, languages: ["nb"] });
  const pupil = pupilAt(page);
  await page.goto(survey.linkOf(0));
  await expect(title(pupil, pupil.words.identity.title(fakeNames[0] ?? ""))).toBeVisible();
  await beginAnswering(pupil);
  await expect(title(pupil, asked["play"]?.text ?? "")).toBeVisible();
  return { pupil, scripts };
}

test("children who do not read yet see a picture, another for another question, and screen readers none", async ({
  page,
}) => {
  const { pupil } = await atFirstQuestion(page, "kindergarten");
  await expect(page.locator(drawing)).toBeVisible();
  await expect(page.locator(`[aria-hidden="true"] ${drawing}`)).toHaveCount(1);
  expect(await axeViolations(page)).toEqual([]);
  const first = await page.locator(drawing).innerHTML();
  await pupilButton(pupil, pupil.words.question.skip).click();
  await pupilButton(pupil, pupil.words.question.next).click();
  await expect(title(pupil, asked["kindergarten-feel"]?.text ?? "")).toBeVisible();
  await expect(page.locator(drawing)).toBeVisible();
  expect(await page.locator(drawing).innerHTML()).not.toBe(first);
});

test("older pupils see none and load none", async ({ page }) => {
  const { scripts } = await atFirstQuestion(page, "grades-5-7");
  await expect(page.locator(drawing)).toHaveCount(0);
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((address) => address.includes("question-pictures"))).toEqual([]);
});
