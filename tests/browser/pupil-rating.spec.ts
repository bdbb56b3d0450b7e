import { expect, test } from "@playwright/test";
import type { QuestionId } from "../../src/core/ids.ts";
import { axeViolations } from "../support/axe.ts";
import { fakeNames } from "../support/pupil-fakes.ts";
import { startPupilService } from "../support/pupil-service.ts";
import { pupilAt, pupilButton, title } from "../support/pupil-steps.ts";
import { openPupilSurvey } from "../support/pupil-survey.ts";
import type { RelayProcess } from "../support/relay-process.ts";

let relay: RelayProcess;

test.beforeAll(async () => {
  relay = await startPupilService();
});
test.afterAll(async () => relay?.stop());

const longName = "Maximiliane-Antoinette Bjørnstjerne-Haraldsdatter Østergård A.";
const pictures = process.env["RATING_PICTURES"];

test("classmates are rated by keyboard and by finger, on the narrowest screen too", async ({
  page,
}) => {
  const names = [...fakeNames.slice(0, 11), longName];
  const survey = await openPupilSurvey(relay.origin, {
    kind: "investigation",
    languages: ["nb"],
    names,
    questions: ["rate-work-7", "rate-breaks-3"].map((id) => ({
      type: "catalogue",
      id: id as QuestionId,
      cap: null,
    })),
  });
  const pupil = pupilAt(page);
  const { words } = pupil;
  const rows = page.getByRole("group").getByRole("radiogroup");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(survey.linkOf(0));
  await expect(title(pupil, words.identity.title(names[0] ?? ""))).toBeVisible();
  await pupilButton(pupil, words.identity.yes).click();
  await pupilButton(pupil, words.about.begin).click();

  await expect(rows).toHaveCount(11);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await pupilButton(pupil, words.question.next).dispatchEvent("click");
  await expect(page.getByText(words.question.rateFirst)).toBeVisible();

  // Classmates stand in another order for every card: two rows that follow each other, neither of them the one below.
  const place = await rows.evaluateAll(
    (all, name) => all.findIndex((row) => row.textContent?.includes(name) === true),
    longName,
  );
  const from = place < 2 ? 2 : 0;
  await rows.nth(from).getByRole("radio").nth(3).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(rows.nth(from).getByRole("radio").nth(4)).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(
    rows
      .nth(from + 1)
      .getByRole("radio")
      .nth(0),
  ).toBeChecked();
  const last = page.getByRole("radiogroup", { name: longName });
  // The page may still be scrolling to the row: a finger would press again.
  await expect(async () => {
    await last.locator("label").nth(6).click();
    await expect(last.getByRole("radio").nth(6)).toBeChecked({ timeout: 1000 });
  }).toPass();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(3);

  for (const width of [360, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeViolations(page), `at ${width} pixels`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `at ${width} pixels`).toBe(0);
    if (pictures) await page.screenshot({ path: `${pictures}/rating-${width}.png` });
  }

  const longRow = page.getByRole("radiogroup", { name: longName });
  await page.getByRole("button", { name: words.question.takeRatingBack(longName) }).click();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(2);
  await expect(longRow.getByRole("radio").nth(0)).toBeFocused();
  await pupilButton(pupil, words.question.next).click();
  await pupilButton(pupil, words.question.skip).click();
  await pupilButton(pupil, words.question.next).click();
  await expect(title(pupil, words.overview.title)).toBeVisible();
  if (pictures) await page.screenshot({ path: `${pictures}/rating-overview.png` });
  await pupilButton(pupil, words.overview.send).click();
  await expect(title(pupil, words.receipt.title)).toBeVisible();
  expect(await survey.ballotSizes()).toEqual([256 + 88]);
});
