import { expect, test, type Page } from "@playwright/test";
import type { QuestionId } from "../../src/core/ids.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import { languages, type Language } from "../../src/core/question.ts";
import type { Answers } from "../../src/core/answers.ts";
import { chooseLanguage } from "../../src/i18n/choose-language.ts";
import { axeViolations } from "../support/axe.ts";
import { fakeNames } from "../support/pupil-fakes.ts";
import { startPupilService } from "../support/pupil-service.ts";
import { answerQuestions, pupilAt, pupilButton, title } from "../support/pupil-steps.ts";
import { openPupilSurvey } from "../support/pupil-survey.ts";
import { strayWordsOn } from "../support/screen-language.ts";
import type { RelayProcess } from "../support/relay-process.ts";

let relay: RelayProcess;

test.beforeAll(async () => {
  relay = await startPupilService();
});
test.afterAll(async () => relay?.stop());

const longName = "Maximiliane-Antoinette Bjørnstjerne-Haraldsdatter Østergård A.";
const names = [...fakeNames.slice(0, -1), longName];

type Look = (page: Page, name: string) => Promise<void>;

/** Takes a pupil through every screen there is and looks at each. */
async function walkThrough(page: Page, look: Look, language: Language = "nb"): Promise<void> {
  const survey = await openPupilSurvey(relay.origin, { names, languages });
  const pupil = pupilAt(page, language);
  const { words } = pupil;
  const press = (name: string) => pupilButton(pupil, name).click();
  const answers: Answers = new Map([
    ["breaks" as QuestionId, { type: "named", pupils: [1, 3, 16, 25] }],
    ["work" as QuestionId, { type: "nobody" }],
  ]);

  await page.goto(`${relay.origin}/svar`);
  await expect(title(pupil, words.noCard.title)).toBeVisible();
  await look(page, "no-card");
  await page.goto(survey.linkOf(0));
  await expect(title(pupil, chooseLanguage[language])).toBeVisible();
  await look(page, "language");
  await press(words.language.names[language]);
  await look(page, "identity");
  await press(words.identity.no);
  await look(page, "wrong-hands");
  await press(words.back);
  await press(words.identity.yes);
  await page.getByText(words.about.more.title).click();
  await look(page, "about");
  await press(words.about.begin);
  await look(page, "question");
  await pupilButton(pupil, words.question.next).dispatchEvent("click");
  await look(page, "question-unanswered");
  for (const name of ["Emil", "Nora", longName]) await press(name);
  await look(page, "question-chosen");
  await press(words.toolbar.easierReading);
  await look(page, "question-easier");
  await press(words.toolbar.easierReading);
  await press(words.toolbar.hide);
  await look(page, "hidden");
  await press(words.hidden.show);
  await press(words.question.nobody);
  await look(page, "question-nobody");
  await press(words.question.nobody);
  for (const name of ["Emil", "Nora", longName]) await press(name);
  await answerQuestions(pupil, answers, { names, to: 5 });
  await look(page, "scale");
  await page.getByRole("radio").nth(3).check();
  await look(page, "scale-chosen");
  await answerQuestions(pupil, answers, { names, from: 5 });
  await look(page, "overview");
  await page.route("**/v1/**", (route) => route.abort("internetdisconnected"));
  await press(words.overview.send);
  await expect(title(pupil, words.sending.waitingTitle)).toBeVisible();
  await look(page, "waiting");
  await page.unroute("**/v1/**");
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(title(pupil, words.receipt.title)).toBeVisible();
  await look(page, "receipt");
  await page.goto(survey.linkOf(0));
  await expect(title(pupil, words.problems.used.title)).toBeVisible();
  await look(page, "used");
}

/** WCAG 1.4.10: at 320 CSS pixels nothing has to be scrolled sideways. */
async function expectNoSidewaysScrolling(page: Page, name: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
}

/** ui: touch targets of 56 px on the pupil's page. Text links in a sentence are the one exception. */
async function expectLargeTargets(page: Page, name: string): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, label, summary")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ text: element.innerText, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 56 || box.width < 56)
      .map(({ text, box }) => `${text}: ${box.width} x ${box.height}`),
  );
  expect(small, `${name} has small targets`).toEqual([]);
}

const sizes = [
  { name: "360", viewport: { width: 360, height: 640 } },
  { name: "820", viewport: { width: 820, height: 1180 } },
  { name: "1440", viewport: { width: 1440, height: 900 } },
];

for (const { name: size, viewport } of sizes) {
  test.describe(`at ${size} px`, () => {
    test.use({ viewport });

    const details = size === "360" ? {} : { tag: "@whole" };
    test(
      "every screen is accessible, large enough to press, and no wider than the window",
      details,
      async ({ page }) => {
        await walkThrough(page, async (_, name) => {
          expect(await axeViolations(page), name).toEqual([]);
          await expectNoSidewaysScrolling(page, name);
          await expectLargeTargets(page, name);
          await page.screenshot({ path: `test-results/screens/pupil-${name}-${size}.png` });
        });
      },
    );
  });
}

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test("nothing has to be scrolled sideways", { tag: "@whole" }, async ({ page }) => {
    await walkThrough(page, expectNoSidewaysScrolling);
  });

  test("nor with letters of twice the size", async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener("DOMContentLoaded", () => {
        document.documentElement.style.fontSize = "200%";
      });
    });
    await walkThrough(page, async (_, name) => {
      await expectNoSidewaysScrolling(page, name);
      await page.screenshot({ path: `test-results/screens/pupil-${name}-320-large.png` });
    });
  });
});

test.describe("in the dark and without motion", () => {
  test.use({
    viewport: { width: 360, height: 640 },
    colorScheme: "dark",
    contextOptions: { reducedMotion: "reduce" },
  });

  test("every screen is accessible and nothing moves", { tag: "@whole" }, async ({ page }) => {
    await walkThrough(page, async (_, name) => {
      expect(await axeViolations(page), name).toEqual([]);
      const moving = await page.evaluate(() => document.getAnimations().length);
      expect(moving, name).toBe(0);
      await page.screenshot({ path: `test-results/screens/pupil-${name}-360-dark.png` });
    });
  });
});

test.describe("in a browser that asks for nynorsk", () => {
  test.use({ viewport: { width: 360, height: 640 }, locale: "nn-NO" });

  test(
    "every screen is in nynorsk, accessible, and no wider than the window",
    {
      tag: "@whole",
    },
    async ({ page }) => {
      const look: Look = async (_, name) => {
        await expect(page.locator("html")).toHaveAttribute("lang", "nn");
        expect(await strayWordsOn(page, "nn"), name).toEqual([]);
        expect(await axeViolations(page), name).toEqual([]);
        await expectNoSidewaysScrolling(page, name);
        await expectLargeTargets(page, name);
        await page.screenshot({ path: `test-results/screens/pupil-${name}-360-nn.png` });
      };
      await walkThrough(page, look, "nn");
    },
  );
});

test("from right to left the arrow keys follow the eye", async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      document.documentElement.dir = "rtl";
    });
  });
  const survey = await openPupilSurvey(relay.origin, { languages: ["nb"] });
  const pupil = pupilAt(page);
  await page.goto(survey.linkOf(0));
  await pupilButton(pupil, pupil.words.identity.yes).click();
  await pupilButton(pupil, pupil.words.about.begin).click();
  await expect(title(pupil, standardSet[0]?.text.nb ?? "")).toBeFocused();
  await page.keyboard.press("Tab");
  const focused = page.locator(":focus");
  const before = await focused.boundingBox();
  await page.keyboard.press("ArrowLeft");
  const after = await focused.boundingBox();
  expect(after?.x).toBeLessThan(before?.x ?? 0);
  await expectNoSidewaysScrolling(page, "right to left");
});

test("paper gets nothing of what a pupil answers", async ({ page }) => {
  const survey = await openPupilSurvey(relay.origin, { languages: ["nb"] });
  const pupil = pupilAt(page);
  await page.goto(survey.linkOf(0));
  await expect(title(pupil, pupil.words.identity.title("Sunniva"))).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(title(pupil, pupil.words.identity.title("Sunniva"))).toBeHidden();
});
