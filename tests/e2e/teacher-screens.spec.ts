import { mkdirSync } from "node:fs";
import { expect, test, type Page, type TestDetails } from "@playwright/test";
import { languages, type Language } from "../../src/core/question.ts";
import { axeViolations } from "../support/axe.ts";
import { classListFile } from "../support/class-list-file.ts";
import { answerWithoutScreen } from "../support/pupil-client.ts";
import { openResults, showTab } from "../support/result-steps.ts";
import { strayWordsOn } from "../support/screen-language.ts";
import {
  button,
  chooseListFile,
  heading,
  keepCopies,
  readCards,
  teacherAt,
  unlock,
  type Teacher,
} from "../support/teacher-steps.ts";
import { startService, type TestService } from "../support/test-service.ts";

// Colours on their way from one to another are neither.
test.use({ contextOptions: { reducedMotion: "reduce" } });

let service: TestService;

test.beforeAll(async () => {
  service = await startService();
});
test.afterAll(async () => service?.stop());

type Look = (page: Page, name: string) => Promise<void>;

const passphrase = "Tyttebærlyng under Rondane 84";

/** Takes a teacher through every screen before the results, and looks at each. */
async function walkThrough(page: Page, language: Language, look: Look): Promise<void> {
  const teacher = teacherAt(page, language);
  const { words } = teacher;
  const press = (name: string) => button(teacher, name).click();
  const seen = (name: string) => expect(heading(teacher, name)).toBeVisible();
  await chooseLanguage(teacher, language);

  await seen(words.vault.welcome.title);
  await look(page, "welcome");
  await press(words.vault.welcome.restore);
  await seen(words.vault.restore.title);
  await look(page, "restore");
  await press(words.shell.back);
  await press(words.vault.welcome.begin);
  await seen(words.vault.create.title);
  const { passphrase: first, repeat, failures } = words.vault.create;
  await page.getByLabel(first, { exact: true }).fill("for kort");
  await page.getByLabel(repeat, { exact: true }).fill("for kort");
  await press(words.vault.create.submit);
  await expect(page.getByText(failures["too-short"])).toBeVisible();
  await look(page, "create");
  await page.getByLabel(first, { exact: true }).fill(passphrase);
  await page.getByLabel(repeat, { exact: true }).fill(passphrase);
  await press(words.vault.create.submit);
  await seen(words.vault.kit.title);
  await look(page, "kit");
  await page.getByLabel(words.vault.kit.confirm).check();
  await press(words.vault.kit.submit);
  await seen(words.shell.homePage.emptyTitle);
  await look(page, "home-empty");
  await press(words.shell.settings);
  await seen(words.vault.settings.title);
  await look(page, "settings");

  await press(words.shell.product);
  await page.getByRole("main").getByRole("button", { name: words.shell.newClass }).click();
  await seen(words.classes.newClass.title);
  await page.getByLabel(words.classes.newClass.paste).fill("%PDF-1.4");
  await look(page, "new-class");
  await press(words.shell.product);
  await chooseListFile(teacher, listWithProblems());
  await look(page, "class-preview");
  await page.locator("button[type=submit]").click();
  await seen(className);
  await look(page, "class");
  await page
    .getByRole("button", { name: `${words.classes.page.rename}: ` })
    .first()
    .click();
  await look(page, "class-rename");
  await press(words.shell.cancel);

  await press(words.classes.page.newSurvey);
  await seen(words.asking.begin.title);
  await look(page, "survey-new");
  await press(words.asking.begin.sets.standard.name);
  await seen(words.surveys.draft.title);
  await look(page, "survey-draft");
  await lookBehindSettings(teacher, look);
  await press(words.surveys.draft.preview);
  await expect(page.getByText(words.pupil.preview.banner)).toBeVisible();
  await look(page, "survey-preview");
  await press(words.surveys.draft.closePreview);
  await press(words.surveys.draft.open);
  await seen(words.surveys.cards.title);
  const [card] = await readCards(teacher);
  await look(page, "cards");
  await button(teacher, words.surveys.cards.newCard).first().click();
  await look(page, "cards-new");
  await press(words.shell.cancel);
  await press(words.surveys.tabs.results);
  await expect(page.getByText(words.surveys.results.none)).toBeVisible();
  await look(page, "results-none");
  await press(words.surveys.tabs.answers);
  await seen(words.surveys.live.title);
  await answerWithoutScreen(card?.link ?? "", () => new Map());
  await expect(page.getByText(words.surveys.answered(1, rosterLength))).toBeVisible();
  await look(page, "live");
  await press(words.surveys.tabs.results);
  await expect(heading(teacher, words.results.gate.title)).toBeVisible();
  await look(page, "results-gate");
  await openResults(teacher);
  await look(page, "results-one-answer");
  await press(words.surveys.tabs.answers);
  await press(words.surveys.live.projector);
  await expect(page.getByText(words.surveys.projector.count(1, rosterLength))).toBeVisible();
  await look(page, "projector");
  await press(words.surveys.projector.leave);
  await press(words.surveys.live.close);
  await look(page, "live-close");
  await press(words.surveys.live.closeConfirm);
  await expect(page.getByText(words.surveys.live.closed).first()).toBeVisible();
  await look(page, "closed");
  await press(words.surveys.live.remove);
  await look(page, "live-delete");
  await press(words.shell.cancel);
  await press(words.shell.product);
  await seen(words.shell.homePage.title);
  await look(page, "home");
  await press(words.shell.lock);
  await seen(words.vault.unlock.title);
  await unlock(teacher, "feil passordfrase her");
  await expect(page.getByText(words.vault.unlock.failures["wrong-passphrase"])).toBeVisible();
  await page.getByText(words.vault.unlock.forgotten).click();
  await look(page, "unlock");
}

/** What a draft shows only to whom asks for it: every setting, the order of the questions, the bank, an own question. */
async function lookBehindSettings(teacher: Teacher, look: Look): Promise<void> {
  const { page, words } = teacher;
  const { draft, bank, own, settings } = words.asking;
  for (const summary of await page.getByRole("main").locator("summary").all()) {
    await summary.click();
  }
  await page
    .getByRole("group", { name: settings.participants })
    .getByRole("checkbox")
    .last()
    .uncheck();
  await button(teacher, draft.edit).click();
  await look(page, "survey-changes");
  await button(teacher, draft.addOwn).click();
  await page.getByLabel(own.completion.en).fill("not play");
  await expect(page.getByText(own.refused.negation("not"))).toBeVisible();
  await look(page, "survey-own-question");
  await button(teacher, words.shell.cancel).click();
  await button(teacher, draft.add).click();
  await expect(heading(teacher, bank.title)).toBeVisible();
  await page.locator("summary").filter({ hasText: bank.subjects.friendship }).click();
  await page.getByText(bank.more).first().click();
  await look(page, "question-bank");
  await button(teacher, bank.back).click();
  await expect(heading(teacher, words.surveys.draft.title)).toBeVisible();
  await page
    .getByRole("main")
    .locator("summary")
    .filter({ hasText: settings.participants })
    .click();
  await button(teacher, settings.all).click();
}

/** The results, of the class that comes with the product. */
async function walkThroughResults(page: Page, language: Language, look: Look): Promise<void> {
  const teacher = teacherAt(page, language);
  const { words } = teacher;
  await chooseLanguage(teacher, language);
  await button(teacher, words.vault.welcome.sample).click();
  await expect(page.getByText(words.shell.sampleBanner.text)).toBeVisible();
  await expect(heading(teacher, words.results.own.title)).toBeVisible();
  await expect(
    page.getByRole("heading", { name: words.results.roster.title, exact: true }),
  ).toBeVisible();
  await look(page, "results-overview");
  await showTab(teacher, "map");
  await expect(page.getByRole("heading", { name: words.results.map.table.title })).toBeVisible();
  await look(page, "results-map");
  await showTab(teacher, "figures");
  await expect(heading(teacher, words.results.figures.tableTitle)).toBeVisible();
  await look(page, "results-figures");
  await showTab(teacher, "overview");
  const panel = page.getByRole("tabpanel");
  await panel.locator("tbody th[scope=row] button").first().click();
  await expect(page.getByRole("article")).toBeVisible();
  await look(page, "results-pupil");
}

const walks = { classes: walkThrough, results: walkThroughResults };
const sizes = [360, 1440] as const;

/** In a whole run every screen at every size, otherwise each at one of them in turn. */
function createSizes(): () => readonly number[] {
  let screens = 0;
  return () => {
    if (process.env["WHOLE"] === "1") return sizes;
    screens += 1;
    return sizes.filter((_, index) => index === screens % sizes.length);
  };
}

for (const [part, walk] of Object.entries(walks)) {
  test(`${part}: every screen is accessible by day and by night, small and large, in bokmål`, async ({
    page,
  }) => {
    await openPage(page);
    const sizesNow = createSizes();
    await walk(page, "nb", async (_, name) => {
      for (const width of sizesNow()) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: "light" });
        expect.soft(await axeViolations(page), `${name}, ${width} px`).toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        const dark = await axeViolations(page, ["color-contrast"]);
        expect.soft(dark, `${name}, ${width} px, dark`).toEqual([]);
      }
      await expectNoSidewaysScrolling(page, name);
      expect.soft(await strayWordsOn(page, "nb"), name).toEqual([]);
    });
  });

  test(
    `${part}: every screen is accessible in English, without a Norwegian word left`,
    inWhole(part),
    async ({ page }) => {
      await openPage(page);
      const sizesNow = createSizes();
      await walk(page, "en", async (_, name) => {
        for (const width of sizesNow()) {
          await page.setViewportSize({ width, height: 800 });
          expect.soft(await axeViolations(page), `${name}, ${width} px`).toEqual([]);
        }
        expect.soft(await strayWordsOn(page, "en"), name).toEqual([]);
      });
    },
  );

  test(
    `${part}: every screen is accessible in nynorsk, without a word of bokmål or English left`,
    inWhole(part),
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await openPage(page);
      await walk(page, "nn", async (_, name) => {
        expect.soft(await axeViolations(page), name).toEqual([]);
        expect.soft(await sidewaysOverflow(page), name).toEqual([]);
        expect.soft(await strayWordsOn(page, "nn"), name).toEqual([]);
      });
    },
  );
}

/** The longest walk in its second and third language; the words of all are read by tests/i18n. */
function inWhole(part: string): TestDetails {
  return part === "classes" ? { tag: "@whole" } : {};
}

/** WCAG 1.4.10 at 320 pixels, and 1.4.4 with letters of twice the size. */
async function expectNoSidewaysScrolling(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await sidewaysOverflow(page), `${name} at 320 px`).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await setLetters(page, "200%");
  expect.soft(await sidewaysOverflow(page), `${name} with large letters`).toEqual([]);
  await setLetters(page, "");
}

/** Pictures of every screen, for people to look at. Not a test of anything: run by scripts/screenshots.mjs alone. */
if (process.env["SCREENSHOTS"] !== undefined) {
  const folder = process.env["SCREENSHOTS"];
  mkdirSync(folder, { recursive: true });
  for (const [part, walk] of Object.entries(walks)) {
    test(`pictures of ${part}`, async ({ page }) => {
      await openPage(page);
      await walk(page, pictureLanguage(), async (_, name) => {
        for (const width of [360, 820, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
        }
        await page.emulateMedia({ colorScheme: "dark" });
        await page.screenshot({ path: `${folder}/${name}-1440-dark.png`, fullPage: true });
        await page.emulateMedia({ colorScheme: "light" });
      });
    });
  }
}

const rosterLength = 7;
const className = "9C";

/** A short list with a line without a name, two of one name, and columns that nobody reads. */
function listWithProblems(): { readonly name: string; readonly bytes: Buffer } {
  const [headings = "", ...lines] = classListFile().bytes.toString("latin1").split("\r\n");
  const few = lines
    .slice(0, 6)
    .map((line) => line.replace(/^([^;]*;[^;]*);[^;]*/, `$1;${className}`));
  const doubled = few[1] ?? "";
  const nameless = (few[2] ?? "").replace(/^[^;]*;[^;]*/, ";");
  return {
    name: "liste.csv",
    bytes: Buffer.from([headings, ...few, doubled, nameless, ""].join("\r\n"), "latin1"),
  };
}

async function openPage(page: Page): Promise<void> {
  await keepCopies(page);
  await page.goto(service.origin);
}

async function chooseLanguage({ page }: Teacher, language: Language): Promise<void> {
  await page.getByRole("combobox").selectOption(language);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** SCREENS_IN=nn draws the pictures in another language. */
function pictureLanguage(): Language {
  return languages.find((language) => language === process.env["SCREENS_IN"]) ?? "nb";
}

async function setLetters(page: Page, size: string): Promise<void> {
  await page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
  }, size);
}

/** WCAG 1.4.10: what sticks out of the page. What scrolls in a box of its own is allowed to. */
async function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
