import { expect, test, type Locator, type Page } from "@playwright/test";
import type { Answers } from "../../src/core/answers.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import { answerWithoutScreen, openCardWithoutScreen } from "../support/pupil-client.ts";
import { openResults, readChoices, showTab } from "../support/result-steps.ts";
import { goToClass, lookAt, teacherWithClasses } from "../support/survey-making.ts";
import {
  beginSurvey,
  button,
  heading,
  openSetting,
  readCards,
  type Teacher,
} from "../support/teacher-steps.ts";
import { startService, type TestService } from "../support/test-service.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

let service: TestService;

test.beforeAll(async () => {
  service = await startService();
});
test.afterAll(async () => service?.stop());

const firstNames = [
  ..."Åshild Bjørn Cæcilie Dagny Eirik Frøya Gunnar Hedda Isak Jorunn Kåre Liv".split(" "),
];

test("a standard survey of a class there is takes fewer than fifteen clicks to its printed cards", async ({
  page,
}) => {
  const teacher = await teacherWithClasses(page, service.origin, { "7B": firstNames });
  const { words } = teacher;
  const counted = await countClicks(page);
  await button(teacher, words.classes.page.newSurvey).click();
  await button(teacher, words.asking.begin.sets.standard.name).click();
  await button(teacher, words.surveys.draft.open).click();
  await expect(page.getByRole("img", { name: /^QR: / })).toHaveCount(firstNames.length);
  await button(teacher, words.surveys.cards.print).click();
  const { clicks, keys, prints } = await counted();
  console.log(`From the class to printed cards: ${clicks} clicks, ${keys} keys.`);
  expect({ prints, keys }).toEqual({ prints: 1, keys: 0 });
  expect(clicks).toBeLessThan(15);
});

test(
  "questions are put in order, taken out and back, found in the bank and written by the keyboard",
  { tag: "@whole" },
  async ({ page }) => {
    const teacher = await teacherWithClasses(page, service.origin, { "7B": firstNames });
    const { words } = teacher;
    const { draft, bank, own } = words.asking;
    await button(teacher, words.classes.page.newSurvey).click();
    await expect(page.getByRole("combobox", { name: words.asking.begin.level })).toHaveValue(
      "grades-5-7",
    );
    await lookAt(page, "new-survey");
    await button(teacher, words.asking.begin.sets.investigation.name).click();
    await expect(page.getByText(words.surveys.draft.problems.recordIncomplete)).toBeVisible();
    await expect(button(teacher, words.surveys.draft.open)).toBeDisabled();
    await lookAt(page, "investigation-draft");
    await goToClass(teacher, "7B");
    await beginSurvey(teacher, "short");
    await expect(page.getByText(words.asking.begin.facts(5, 5))).toBeVisible();
    await button(teacher, draft.edit).press("Enter");
    const [breaks = "", includes = "", thriving = ""] = await questionsOf(page, 3);
    await lookAt(page, "question-order");

    await button(teacher, draft.moveDown(breaks)).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => questionsOf(page, 2)).toEqual([includes, breaks]);
    await expect(button(teacher, draft.moveDown(breaks))).toBeFocused();
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => questionsOf(page, 2)).toEqual([breaks, includes]);
    // At the end of the way up there is only down.
    await expect(button(teacher, draft.moveDown(breaks))).toBeFocused();
    await rowOf(page, thriving).dragTo(rowOf(page, breaks));
    await expect.poll(() => questionsOf(page, 3)).toEqual([thriving, breaks, includes]);

    await button(teacher, draft.take(breaks)).press("Enter");
    await expect(page.getByText(draft.taken(breaks))).toBeVisible();
    await expect(button(teacher, draft.take(includes))).toBeFocused();
    await button(teacher, words.shell.undo).click();
    await expect.poll(() => questionsOf(page, 3)).toEqual([thriving, breaks, includes]);
    await expect(button(teacher, draft.take(breaks))).toBeFocused();

    await button(teacher, draft.addOwn).press("Enter");
    const nb = page.getByLabel(own.completion.nb);
    await nb.fill("mobbe Åshild");
    await expect(page.getByText(own.refused.harm("mobbe"))).toBeVisible();
    await expect(page.getByText(own.refused.name("åshild"))).toBeVisible();
    await nb.fill("spille fotball");
    await expect(
      page.getByText(own.reads("Hvem liker du å spille fotball sammen med?")),
    ).toBeVisible();
    await lookAt(page, "own-question");
    await page.keyboard.press("Enter");
    await expect(page.getByText(own.refused.missing)).toBeVisible();
    await page.getByLabel(own.completion.en).fill("play football");
    await page.getByRole("dialog").getByLabel(own.cap).selectOption("3");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(button(teacher, draft.addOwn)).toBeFocused();

    await button(teacher, draft.addOwn).press("Enter");
    await nb.fill("spille fotball");
    await page.getByLabel(own.completion.en).fill("play football");
    await page.getByRole("dialog").getByLabel(own.cap).selectOption("3");
    await button(teacher, own.save).press("Enter");
    await expect(rowOf(page, "Hvem liker du å spille fotball sammen med?")).toContainText(
      `${draft.own} · ${draft.limited(3)}`,
    );

    await button(teacher, draft.add).press("Enter");
    await expect(heading(teacher, bank.title)).toBeVisible();
    await page.locator("summary").filter({ hasText: bank.subjects.breaks }).press("Enter");
    await lookAt(page, "question-bank");
    await expect(bankRow(page, breaks)).toContainText(bank.chosen);
    await page.getByLabel(bank.search).fill("ordene finnes ikke");
    await expect(page.getByText(bank.none)).toBeVisible();
    await button(teacher, bank.showAll).click();
    await page.getByLabel(bank.subject).selectOption("case");
    const refused = page.getByRole("main").getByRole("listitem").filter({ hasText: bank.notHere });
    await expect(refused.first()).toBeVisible();
    await expect(refused.getByRole("button")).toHaveCount(0);
    await page.getByLabel(bank.subject).selectOption("noise");
    const peace = bankRow(page, "Får du ro til å jobbe i timene?");
    await peace.locator("summary").click();
    await expect(peace).toContainText(bank.source);
    await peace.getByRole("button", { name: bank.add }).press("Enter");
    await expect(peace).toContainText(bank.chosen);
    await expect(peace.getByRole("button", { name: draft.takeShort })).toBeFocused();
    await button(teacher, bank.back).press("Enter");
    await expect(page.getByText(words.asking.begin.facts(7, 7))).toBeVisible();

    await button(teacher, words.surveys.draft.open).click();
    const [card] = await readCards(teacher);
    const { manifest } = await openCardWithoutScreen(card?.link ?? "");
    expect(manifest.level).toBe("grades-5-7");
    expect(manifest.questions.map(({ id }) => String(id).replace(/^own-.*/u, "own"))).toEqual(
      expect.arrayContaining(["thriving", "breaks", "includes", "own"]),
    );
    expect(manifest.questions.slice(0, 3).map(({ id }) => id)).toEqual([
      "thriving",
      "breaks",
      "includes",
    ]);
  },
);

test(
  "who is left out, and when it opens, is chosen once and put right while it is open",
  { tag: "@whole" },
  async ({ page }) => {
    const teacher = await teacherWithClasses(page, service.origin, { "7B": firstNames });
    const { words } = teacher;
    const { settings, live, draft } = words.asking;
    await beginSurvey(teacher);
    await openSetting(teacher, settings.participants);
    for (const name of ["Åshild", "Bjørn", "Cæcilie"]) {
      await page.getByRole("checkbox", { name }).uncheck();
    }
    await expect(page.getByText(draft.smallClass(10))).toBeVisible();
    await expect(page.getByLabel(settings.mayBeChosen)).toBeChecked();
    await openSetting(teacher, settings.languages);
    await page.getByRole("checkbox", { name: words.shell.languageNames.nn }).check();
    await openSetting(teacher, settings.cap);
    await page.getByRole("combobox", { name: settings.cap }).selectOption("4");
    await expect(page.getByText(draft.limited(4)).first()).toBeVisible();
    await openSetting(teacher, settings.dates);
    await page.getByLabel(settings.later).check();
    const openingDay = page.getByLabel(settings.openingDay);
    const today = await openingDay.getAttribute("min");
    await openingDay.fill(dayAfter(today ?? ""));
    await openingDay.blur();
    await lookAt(page, "survey-settings");
    await goToClass(teacher, "7B");
    const line = page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ hasText: settings.opensOn("") });
    await expect(line).toContainText(words.surveys.states.draft);
    await line.getByRole("button").click();
    await openSetting(teacher, settings.dates);
    await page.getByLabel(settings.now).check();

    await button(teacher, words.surveys.draft.open).click();
    const cards = await readCards(teacher);
    expect(cards.map(({ name }) => name)).toEqual(firstNames.slice(3));
    const { manifest } = await openCardWithoutScreen(cards[0]?.link ?? "");
    expect(manifest.roster).toEqual(firstNames);
    expect(manifest.languages).toEqual(["nb", "nn", "en"]);
    expect(manifest.questions[0]).toMatchObject({ id: "breaks", cap: 4 });
    await answerWithoutScreen(cards[0]?.link ?? "", () => new Map());

    await button(teacher, words.surveys.tabs.answers).click();
    await expect(page.getByText(words.surveys.answered(1, 9))).toBeVisible();
    await button(teacher, live.takePart("Åshild")).click();
    await expect(page.getByText(live.takesPart("Åshild"))).toBeVisible();
    await expect(page.getByText(words.surveys.answered(1, 10))).toBeVisible();
    await button(teacher, live.answerAgain("Dagny")).click();
    await button(teacher, words.surveys.cards.newCardConfirm).click();
    await expect(page.getByRole("row", { name: "Dagny" })).toContainText(live.renewed);
    await expect(page.getByText(words.surveys.answered(0, 10))).toBeVisible();
    await lookAt(page, "live-renewed");
    await button(teacher, live.showCards).click();
    expect((await readCards(teacher)).map(({ name }) => name)).toContain("Åshild");
  },
);

test(
  "a survey is repeated with two newcomers and without who left, up to its results",
  { tag: "@whole" },
  async ({ page }) => {
    const teacher = await teacherWithClasses(page, service.origin, { "7B": firstNames });
    const { words } = teacher;
    const { wave, draft, settings } = words.asking;
    await beginSurvey(teacher);
    await button(teacher, words.surveys.draft.open).click();
    await answerAll(teacher, firstNames);
    await closeSurvey(teacher, firstNames.length);

    await goToClass(teacher, "7B");
    await page.getByRole("button", { name: `${words.classes.page.remove}: Bjørn` }).click();
    for (const name of ["Magnus", "Nora"]) {
      await page.getByLabel(words.classes.page.addTitle, { exact: true }).fill(name);
      await button(teacher, words.classes.page.add).click();
      await expect(page.getByText(name, { exact: true })).toBeVisible();
    }
    const laterNames = [...firstNames.filter((name) => name !== "Bjørn"), "Magnus", "Nora"];
    await button(teacher, words.classes.page.newSurvey).click();
    await button(teacher, wave.repeat).click();
    await expect(heading(teacher, words.surveys.draft.title)).toBeVisible();
    await expect(page.getByText(wave.newcomers("Magnus, Nora", 2))).toBeVisible();
    await expect(page.getByText(wave.leavers("Bjørn", 1))).toBeVisible();
    await expect(page.getByText(wave.sameQuestions)).toBeVisible();
    await expect(page.getByLabel(words.surveys.draft.name, { exact: true })).toHaveValue(/\(2\)$/u);
    await openSetting(teacher, settings.cap);
    await page.getByRole("combobox", { name: settings.cap }).selectOption("2");
    await expect(page.getByText(wave.sameQuestions)).toBeHidden();
    await button(teacher, draft.edit).click();
    await button(teacher, draft.take("Hvem i klassen bestemmer mest?")).click();
    await lookAt(page, "next-wave");
    await button(teacher, wave.putBack).click();
    await expect(page.getByText(wave.sameQuestions)).toBeVisible();

    await button(teacher, words.surveys.draft.open).click();
    await answerAll(teacher, laterNames);
    await closeSurvey(teacher, laterNames.length);
    await openResults(teacher);
    await showTab(teacher, "map");
    const shown = await readChoices(teacher, "breaks" as QuestionId);
    expect(shown.map(({ name }) => name)).toEqual(laterNames);
    expect(shown.every(({ received, mutual }) => received === 2 && mutual.length === 2)).toBe(true);
  },
);

test(
  "several classes are prepared, opened and printed in one go",
  { tag: "@whole" },
  async ({ page }) => {
    const classes = { "7A": firstNames.slice(0, 6), "7B": firstNames.slice(6), "7C": firstNames };
    const teacher = await teacherWithClasses(page, service.origin, classes);
    const { words } = teacher;
    const { begin, several } = words.asking;
    await button(teacher, words.classes.page.newSurvey).click();
    await openSetting(teacher, begin.otherClasses);
    await page.getByRole("checkbox", { name: "7B" }).check();
    await button(teacher, begin.sets.short.name).click();
    await expect(heading(teacher, several.title)).toBeVisible();
    await lookAt(page, "several-classes");
    await button(teacher, several.lookOver("7B")).click();
    await expect(heading(teacher, words.surveys.draft.title)).toBeVisible();
    await button(teacher, words.shell.product).click();
    await button(teacher, several.together(2)).click();
    await button(teacher, several.open(2)).click();
    await expect(page.getByText(several.opened(2))).toBeVisible();
    await expect(button(teacher, several.print(12))).toBeEnabled();
    await lookAt(page, "several-cards");
    await page.emulateMedia({ media: "print" });
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  },
);

/* ---- what tests above are made of ---- */

/** Counts what a hand does: clicks, keys, and calls for paper. */
async function countClicks(page: Page) {
  await page.evaluate(() => {
    const counts = { clicks: 0, keys: 0, prints: 0 };
    Object.assign(globalThis, { counts });
    const count = (what: keyof typeof counts) => (event: Event) => {
      if (event.isTrusted) counts[what] += 1;
    };
    addEventListener("click", count("clicks"), true);
    addEventListener("keydown", count("keys"), true);
    globalThis.print = () => void (counts.prints += 1);
  });
  return () =>
    page.evaluate(
      () =>
        Reflect.get(globalThis, "counts") as Readonly<Record<"clicks" | "keys" | "prints", number>>,
    );
}

function rowOf(page: Page, question: string): Locator {
  return page.locator("[data-question]").filter({ hasText: question });
}

function bankRow(page: Page, question: string): Locator {
  return page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: question, exact: true }) });
}

/** The first questions as they stand in order. */
async function questionsOf(page: Page, count: number): Promise<readonly string[]> {
  const all = await page
    .locator("[data-question]")
    .evaluateAll((rows) => rows.map((row) => row.querySelector("span span")?.textContent ?? ""));
  return all.slice(0, count);
}

/** Each names the next one and the one before, in the order of the cards. */
async function answerAll(teacher: Teacher, names: readonly string[]): Promise<void> {
  for (const { link } of await readCards(teacher)) {
    await answerWithoutScreen(link, (name): Answers => {
      const place = names.indexOf(name);
      const pupils = [place - 1, place + 1].map((other) => (other + names.length) % names.length);
      return new Map([["breaks" as QuestionId, { type: "named", pupils }]]);
    });
  }
}

async function closeSurvey(teacher: Teacher, count: number): Promise<void> {
  const { page, words } = teacher;
  await button(teacher, words.surveys.tabs.answers).click();
  await expect(page.getByText(words.surveys.answered(count, count))).toBeVisible();
  await button(teacher, words.surveys.live.close).click();
  await button(teacher, words.surveys.live.closeConfirm).click();
  await expect(page.getByText(words.surveys.live.closed).first()).toBeVisible();
  await button(teacher, words.surveys.tabs.results).click();
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
