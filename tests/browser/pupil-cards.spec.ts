import { expect, test, type Page } from "@playwright/test";
import { chooseLanguage } from "../../src/i18n/choose-language.ts";
import { axeViolations } from "../support/axe.ts";
import { screenWords } from "../support/screen-words.ts";
import { startPupilService } from "../support/pupil-service.ts";
import { pupilAt, pupilButton, title } from "../support/pupil-steps.ts";
import { openPupilSurvey } from "../support/pupil-survey.ts";
import type { RelayProcess } from "../support/relay-process.ts";

let relay: RelayProcess;

test.beforeAll(async () => {
  relay = await startPupilService();
});
test.afterAll(async () => relay?.stop());

/** The sentence stands there, nothing of the survey does, and the card is out of the address. */
async function expectSentence(page: Page, wanted: string): Promise<void> {
  await expect(title(pupilAt(page), wanted)).toBeFocused();
  await expect(page.getByText("Sunniva")).toHaveCount(0);
  expect(page.url()).toBe(`${relay.origin}/svar`);
  expect(await axeViolations(page)).toEqual([]);
}

test("each card that cannot be used has a sentence of its own, before the first question", async ({
  page,
}) => {
  const { problems, noCard } = screenWords.nb.pupil;
  const survey = await openPupilSurvey(relay.origin);
  const link = survey.linkOf(0);

  await page.goto(`${relay.origin}/svar`);
  await expectSentence(page, noCard.title);

  await page.goto(link.slice(0, -1) + (link.endsWith("A") ? "B" : "A"));
  await expectSentence(page, problems.damaged.title);

  await page.goto(link.slice(0, -9));
  await expectSentence(page, problems.damaged.title);

  await survey.replaceCard(0);
  await page.goto(link);
  await expectSentence(page, problems.voided.title);

  await survey.close();
  await page.goto(survey.linkOf(1));
  await expectSentence(page, problems.closed.title);

  await survey.erase();
  await page.goto(survey.linkOf(2));
  await expectSentence(page, problems.unknown.title);
});

test("a survey that is not open yet says when it opens", async ({ page }) => {
  const survey = await openPupilSurvey(relay.origin, { opensInSeconds: 3 * 86_400 });
  await page.goto(survey.linkOf(0));
  await expectSentence(page, screenWords.nb.pupil.problems.notOpen.title);
  await expect(page.getByText(/^Den åpner \p{L}+ \d+\. \p{L}+ kl\. \d\d:\d\d\./u)).toBeVisible();
});

test("without a network before the first question it can be tried again, with the same card", async ({
  page,
}) => {
  const survey = await openPupilSurvey(relay.origin);
  const { problems, tryAgain } = screenWords.nb.pupil;
  await page.route("**/v1/**", (route) => route.abort("internetdisconnected"));
  await page.goto(survey.linkOf(0));
  await expectSentence(page, problems.unreachable.title);
  await page.unroute("**/v1/**");
  await pupilButton(pupilAt(page), tryAgain).click();
  await expect(title(pupilAt(page), chooseLanguage.nb)).toBeFocused();
});

test("where libsodium does not start, the page says so and the card stays unused", async ({
  page,
}) => {
  const survey = await openPupilSurvey(relay.origin);
  await page.route(/crypto-pupil\.worker/, (route) => route.abort());
  await page.goto(survey.linkOf(0));
  await expectSentence(page, screenWords.nb.pupil.cannotRun.title);
});

test("a survey swapped by the relay is not shown", async ({ page }) => {
  const survey = await openPupilSurvey(relay.origin);
  const other = await openPupilSurvey(relay.origin);
  const otherId = new URL(other.linkOf(0)).hash.split(".")[1] ?? "";
  await page.route("**/manifest", async (route) => {
    const response = await route.fetch({ url: `${relay.origin}/v1/surveys/${otherId}/manifest` });
    await route.fulfill({ response });
  });
  await page.goto(survey.linkOf(0));
  await expectSentence(page, screenWords.nb.pupil.problems.mismatch.title);
});

test("a card in the wrong hands goes back to the teacher, and nothing is lost", async ({
  page,
}) => {
  const survey = await openPupilSurvey(relay.origin, { languages: ["nb"] });
  const pupil = pupilAt(page);
  const { words } = pupil;
  await page.goto(survey.linkOf(0));
  await expect(title(pupil, words.identity.title("Sunniva"))).toBeFocused();
  await pupilButton(pupil, words.identity.no).click();
  await expect(title(pupil, words.wrongHands.title)).toBeFocused();
  await expect(page.getByText("Sunniva")).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await pupilButton(pupil, words.back).click();
  await expect(title(pupil, words.identity.title("Sunniva"))).toBeFocused();
});

test.describe("in a browser that reads English", () => {
  test.use({ locale: "en-GB" });

  test("the sentences are English, and Norwegian is one press away", async ({ page }) => {
    await page.goto(`${relay.origin}/svar#1.not-a-card`);
    const { pupil: english } = screenWords.en;
    await expect(title(pupilAt(page), english.problems.damaged.title)).toBeFocused();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("button", { name: english.language.names.nb }).click();
    await expect(title(pupilAt(page), screenWords.nb.pupil.problems.damaged.title)).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "nb");
  });
});
