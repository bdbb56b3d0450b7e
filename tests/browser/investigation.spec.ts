import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test, type Browser, type Locator, type Page } from "@playwright/test";
import type { Answer, Answers } from "../../src/core/answers.ts";
import { surveyQuestion } from "../../src/core/catalogue/catalogue.ts";
import { readySetQuestions, readySets } from "../../src/core/catalogue/ready-sets.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import { isNegativeKind } from "../../src/core/question.ts";
import { asking } from "../../src/i18n/nb/asking.ts";
import { cases } from "../../src/i18n/nb/cases.ts";
import { investigation } from "../../src/i18n/nb/investigation.ts";
import { axeViolations } from "../support/axe.ts";
import { answerWithoutScreen, openCardWithoutScreen } from "../support/pupil-client.ts";
import { beginAnswering, openCard, pupilAt, pupilButton, title } from "../support/pupil-steps.ts";
import {
  button,
  heading,
  keepCopies,
  makeVault,
  readCards,
  teacherAt,
  unlock,
  type CardOnPage,
  type Teacher,
} from "../support/teacher-steps.ts";
import { startService, type TestService } from "../support/test-service.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

let service: TestService;

test.beforeAll(async () => {
  service = await startService();
});
test.afterAll(async () => service?.stop());

const passphrase = "Multebær modnes ved Femunden 5";
const pupils = [
  "Åshild",
  "Bjørn",
  "Cæcilie",
  "Dagny",
  "Eirik",
  "Frøya",
  "Gro",
  "Halvor",
  "Ingebjørg",
  "Jostein",
  "Kjersti",
  "Leif",
];
const concerned = pupils.slice(0, 8);

/** What the teacher writes, by the label of its field. */
const written = {
  teacher: "Solveig Aune",
  suspicion: "To foreldre har fortalt at noen står utenfor ved fotballbanen hver dag.",
  longLasting: "Det har vært slik siden skolestart, og samtaler har ikke endret det.",
  what: "Observasjon i friminuttene",
  on: "2026-09-14",
  result: "Vi så at noe skjedde, men ikke hva.",
  by: "Ragnhild Moe",
  role: "Rektor",
  decidedOn: "2026-10-02",
  whyThese: "De er ved fotballbanen i friminuttene.",
};

test(
  "the record says at each place what is missing, keeps what is typed, and is printed for signature",
  { tag: "@whole" },
  async ({ page }) => {
    const teacher = await teacherWithInvestigation(page);
    const { words } = teacher;
    await expect(page.getByText(investigation.missingHere(9))).toBeVisible();
    await expect(button(teacher, words.surveys.draft.open)).toBeDisabled();
    await button(teacher, investigation.section.write).click();

    // By the keyboard alone, from the heading of the page to the second step.
    await look(page, "record-suspicion");
    await tabTo(page, field(page, investigation.suspicion.teacher));
    await page.keyboard.press("Tab");
    await expect(page.getByText(investigation.gaps["teacher-missing"])).toBeVisible();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type(written.teacher);
    await page.keyboard.press("Tab");
    await expect(page.getByText(investigation.gaps["teacher-missing"])).toBeHidden();
    await page.keyboard.type(written.suspicion);
    await tabTo(page, button(teacher, investigation.next));
    await page.keyboard.press("Enter");
    await expect(heading(teacher, investigation.steps.grounds)).toBeFocused();

    // Locked in the middle of a word: nothing is lost.
    await field(page, investigation.grounds.unclear).fill("Vi vet ikke hvem det gjel");
    await button(teacher, words.shell.lock).click();
    await unlock(teacher, passphrase);
    await goToStep(page, investigation.steps.grounds);
    await expect(field(page, investigation.grounds.unclear)).toHaveValue(
      "Vi vet ikke hvem det gjel",
    );
    await look(page, "record-grounds");

    // Everything missing stands in one list, and each line leads to its field.
    await goToStep(page, investigation.steps.whole);
    await expect(page.getByText(investigation.summary.title)).toBeVisible();
    await look(page, "record-missing");
    await button(teacher, investigation.gaps["decider-missing"]).click();
    await expect(field(page, investigation.decision.by)).toBeFocused();
    await field(page, investigation.decision.by).fill(` ${written.teacher.toUpperCase()} `);
    await expect(page.getByText(investigation.gaps["decider-is-teacher"])).toBeVisible();
    await look(page, "record-decision");

    await fillRecord(page);
    await look(page, "record-pupils");
    await goToStep(page, investigation.steps.methods);
    await look(page, "record-methods");
    await goToStep(page, investigation.steps.whole);
    await expect(page.getByText(investigation.summary.complete)).toBeVisible();
    await look(page, "record-whole");

    await page.emulateMedia({ media: "print" });
    for (const text of [written.suspicion, written.what, written.by, written.whyThese]) {
      await expect(page.getByRole("article").getByText(text).first()).toBeVisible();
    }
    await expect(page.getByText(/makuleres innen \d+\. \p{L}+ \d{4}/u)).toBeVisible();
    for (const name of [investigation.summary.print, investigation.previous, words.shell.lock]) {
      await expect(button(teacher, name).first()).toBeHidden();
    }
    const edge = "14mm";
    const margin = { top: edge, right: edge, bottom: edge, left: edge };
    const pdf = await page.pdf({ format: "A4", margin });
    await keepPicture("record.pdf", () => Promise.resolve(pdf));
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  },
);

test("an investigation from its record to its cases, with eight of twelve", async ({
  page,
  browser,
}) => {
  const teacher = await teacherWithInvestigation(page);
  const { words } = teacher;
  const open = button(teacher, words.surveys.draft.open);
  await button(teacher, investigation.section.write).click();
  await fillRecord(page, { but: "role" });
  await button(teacher, investigation.back).click();
  await expect(page.getByText(investigation.missingHere(1))).toBeVisible();
  await expect(open).toBeDisabled();
  await button(teacher, investigation.section.write).click();
  await goToStep(page, investigation.steps.decision);
  await field(page, investigation.decision.role).fill(written.role);
  await goToStep(page, investigation.steps.whole);
  await expect(page.getByText(investigation.summary.complete)).toBeVisible();
  await button(teacher, investigation.back).last().click();
  await open.click();

  await expect(heading(teacher, words.surveys.cards.title)).toBeVisible();
  const cards = await readCards(teacher);
  expect(cards.map(({ name }) => name)).toEqual(concerned);
  await expectSilentManifest(cards[0]);
  await button(teacher, words.surveys.tabs.record).click();
  await expect(page.getByText(investigation.paper.sealedOn("").trim())).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);

  const clicked = cards.slice(6);
  for (const card of cards.slice(0, 6)) await answerWithoutScreen(card.link, answersOf);
  for (const card of clicked) await answerOnScreen(browser, card);
  await button(teacher, words.surveys.tabs.answers).click();
  await expect(page.getByText(words.surveys.answered(8, 8))).toBeVisible();

  await button(teacher, words.surveys.tabs.results).click();
  await button(teacher, words.results.gate.open).click();
  await expect(page.getByRole("tab", { selected: true })).toHaveText(words.results.tabs.cases);
  await expectOwnCase(page);
  await look(page, "case-own");

  // By the keyboard: the second case, and back.
  const next = button(teacher, cases.next);
  await next.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(cases.position(2, 2))).toBeVisible();
  await expectClaimedCase(page);
  await look(page, "case-claimed");
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByText(cases.position(1, 2))).toBeVisible();

  // Heard, with the day, also after locking.
  const talked = page.getByRole("checkbox", { name: cases.talk.tick("Åshild") });
  await talked.focus();
  await page.keyboard.press("Space");
  await expect(page.getByText(cases.heard(1, 3))).toBeVisible();
  await button(teacher, words.shell.lock).click();
  await unlock(teacher, passphrase);
  await button(teacher, words.results.gate.open).click();
  await expect(talked).toBeChecked();
  await expect(page.getByLabel(cases.talk.day("Åshild"))).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);

  await expectNoListOfNamed(teacher);
});

test("the results of a preventive survey have no cases", async ({ page }) => {
  const teacher = teacherAt(page);
  const { results, vault } = teacher.words;
  await page.goto(service.origin);
  await button(teacher, vault.welcome.sample).click();
  await expect(heading(teacher, results.roster.title)).toBeVisible();
  const { cases, ...others } = results.tabs;
  const shown = await page.getByRole("tab").allTextContents();
  expect(shown.length).toBeGreaterThan(2);
  expect(Object.values(others)).toEqual(expect.arrayContaining(shown));
  expect(shown).not.toContain(cases);
});

/* ---- what was answered ---- */

const asked = readySetQuestions(
  readySets.find(({ id }) => id === "investigation") ?? neverSet(),
  "grades-5-7",
)?.map((id) => {
  const question = surveyQuestion({ type: "catalogue", id, cap: null }, { kind: "investigation" });
  if (!question.ok) throw new Error("A question of the set is not allowed");
  return question.value;
});

function neverSet(): never {
  throw new Error("There is no ready set for investigations");
}

/**
 * Åshild says it herself, and names Bjørn. Three name her; two of them name Bjørn as well, one names Gro. Frøya alone
 * names Halvor. Who is not here answered "nobody" and nothing of concern.
 */
const said: Readonly<Record<string, Readonly<Record<string, readonly string[] | number>>>> = {
  Åshild: { bullied: 4, "case-bullied-you": ["Bjørn"] },
  Cæcilie: {
    "case-bullied": ["Åshild"],
    "case-bullies": ["Bjørn"],
    "seen-bullying": 3,
    "case-stopped": ["Dagny"],
  },
  Dagny: { "case-bullied": ["Åshild"], "case-bullies": ["Bjørn"] },
  Eirik: { "case-bullied": ["Åshild"], "case-joins-in": ["Gro"], "case-stopped": ["Dagny"] },
  Frøya: { "case-bullied": ["Halvor"] },
};

function answerOf(name: string, id: QuestionId): Answer {
  const given = said[name]?.[id];
  const question = asked?.find((each) => each.id === id);
  if (typeof given === "number") return { type: "chosen", value: given };
  if (given !== undefined) {
    const pupilsNamed = given.map((each) => concerned.indexOf(each)).toSorted((a, b) => a - b);
    return { type: "named", pupils: pupilsNamed };
  }
  return question?.type === "nomination" ? { type: "nobody" } : { type: "chosen", value: 1 };
}

function answersOf(name: string): Answers {
  return new Map((asked ?? []).map(({ id }) => [id, answerOf(name, id)]));
}

async function answerOnScreen(browser: Browser, card: CardOnPage): Promise<void> {
  const context = await browser.newContext({ locale: "nb-NO" });
  const pupil = pupilAt(await context.newPage());
  await openCard(pupil, card);
  await beginAnswering(pupil);
  for (const question of asked ?? []) {
    await expect(title(pupil, question.text.nb)).toBeVisible();
    const isNomination = question.type === "nomination";
    if (isNomination) await pupilButton(pupil, pupil.words.question.nobody).click();
    else {
      const option = question.options[0]?.nb ?? "";
      await pupil.page.getByRole("radio", { name: option, exact: true }).check();
    }
    await pupilButton(pupil, pupil.words.question.next).click();
  }
  await pupilButton(pupil, pupil.words.overview.send).click();
  await expect(title(pupil, pupil.words.receipt.title)).toBeVisible();
  await context.close();
}

/* ---- what is seen ---- */

async function expectOwnCase(page: Page): Promise<void> {
  const sheet = page.getByRole("article", { name: "Åshild" });
  await expect(sheet.getByText(cases.own.title("Åshild"))).toBeVisible();
  await expect(sheet.getByText(cases.own.named("Åshild"))).toBeVisible();
  await expect(sheet.getByText(cases.others.exposed("Åshild", 3, 7))).toBeVisible();
  await expect(sheet.getByText(cases.named.byExposed("Åshild", "Bjørn"))).toBeVisible();
  await expect(sheet.getByText(cases.named.byOthers("Bjørn", 2, 6))).toBeVisible();
  await expect(sheet.getByText(cases.named.also(2, "Åshild"))).toBeVisible();
  await expect(sheet.getByText(cases.named.oneOther("Gro"))).toBeVisible();
  await expect(sheet.getByText(cases.oneClaim)).toBeVisible();
  await expect(sheet.getByText(cases.claim)).toHaveCount(3);
  await expect(sheet.getByText(cases.support.witness("Cæcilie"))).toBeVisible();
  await expect(sheet.getByText(/^Du har visst dette siden \d+\. \p{L}+ \d{4}\./u)).toBeVisible();
  // Who only named somebody, or was named by no one, is nowhere in it.
  for (const name of ["Eirik", "Frøya", "Halvor"]) await expect(sheet).not.toContainText(name);
}

async function expectClaimedCase(page: Page): Promise<void> {
  const sheet = page.getByRole("article", { name: "Halvor" });
  await expect(sheet.getByText(cases.own.nothing("Halvor"))).toBeVisible();
  await expect(sheet.getByText(cases.others.oneExposed("Halvor"))).toBeVisible();
  await expect(sheet.getByText(cases.oneClaim)).toBeVisible();
  await expect(sheet.getByText(cases.named.none)).toBeVisible();
  await expect(sheet).not.toContainText("Frøya");
  await expect(sheet).not.toContainText("Bjørn");
}

/** Whatever is shown beside the cases knows nothing of questions that name classmates negatively. */
async function expectNoListOfNamed({ page, words }: Teacher): Promise<void> {
  const negative = (asked ?? []).filter(
    (question) => question.type === "nomination" && isNegativeKind(question.kind),
  );
  expect(negative.length).toBe(4);
  const { cases: casesTab, map, overview } = words.results.tabs;
  const others = (await page.getByRole("tab").allInnerTexts()).filter((tab) => tab !== casesTab);
  expect(others).toContain(map);
  for (const tab of others) {
    await page.getByRole("tab", { name: tab, exact: true }).click();
    await expect(page.getByRole("tabpanel", { name: tab, exact: true })).toBeVisible();
    if (tab === map) await expect(page.locator("svg[role=group][data-complete]")).toBeVisible();
    if (tab === overview) await page.getByRole("button", { name: "Bjørn" }).first().click();
    const shown = page.getByRole("main");
    for (const { text, shortText } of negative) {
      await expect(shown).not.toContainText(text.nb);
      await expect(shown).not.toContainText(shortText.nb);
    }
  }
}

async function expectSilentManifest(card: CardOnPage | undefined): Promise<void> {
  const { manifest } = await openCardWithoutScreen(card?.link ?? "");
  expect(manifest).toMatchObject({ kind: "investigation", roster: concerned });
  const whole = JSON.stringify(manifest);
  const { on, decidedOn, role, ...told } = written;
  for (const text of [...Object.values(told), on, decidedOn]) expect(whole).not.toContain(text);
  expect(whole.toLowerCase()).not.toContain(role.toLowerCase());
}

/* ---- what is done ---- */

async function teacherWithInvestigation(page: Page): Promise<Teacher> {
  const teacher = teacherAt(page);
  const { classes, shell, surveys } = teacher.words;
  await keepCopies(page);
  await page.goto(service.origin);
  await makeVault(teacher, passphrase);
  await page.getByRole("main").getByRole("button", { name: shell.newClass }).click();
  await page.getByLabel(classes.newClass.paste).fill(pupils.join("\n"));
  await button(teacher, classes.newClass.read).click();
  await page.getByLabel(classes.preview.className).fill("7B");
  await button(teacher, classes.preview.submit(pupils.length)).click();
  await button(teacher, classes.page.newSurvey).click();
  await button(teacher, asking.begin.sets.investigation.name).click();
  await expect(heading(teacher, surveys.draft.title)).toBeVisible();
  return teacher;
}

/** From any step of the record to the last field of it; what was written before is written over. */
async function fillRecord(page: Page, { but }: { readonly but?: "role" } = {}): Promise<void> {
  const { suspicion, grounds, methods, decision, pupils: who, steps } = investigation;
  await goToStep(page, steps.suspicion);
  await field(page, suspicion.teacher).fill(written.teacher);
  await field(page, suspicion.text).fill(written.suspicion);
  await goToStep(page, steps.grounds);
  await field(page, grounds.longLasting).fill(written.longLasting);
  await goToStep(page, steps.methods);
  await page.getByRole("button", { name: methods.addFirst }).click();
  await expect(field(page, methods.what)).toBeFocused();
  await field(page, methods.what).fill(written.what);
  await field(page, methods.on).fill(written.on);
  await field(page, methods.result).fill(written.result);
  await goToStep(page, steps.decision);
  await field(page, decision.by).fill(written.by);
  if (but !== "role") await field(page, decision.role).fill(written.role);
  await field(page, decision.on).fill(written.decidedOn);
  await goToStep(page, steps.pupils);
  for (const name of concerned) await page.getByRole("checkbox", { name, exact: true }).check();
  await expect(page.getByText(who.chosen(concerned.length, pupils.length))).toBeVisible();
  await field(page, who.whyThese).fill(written.whyThese);
}

async function goToStep(page: Page, name: string): Promise<void> {
  const steps = page.getByRole("navigation", { name: investigation.steps.label });
  await steps.getByRole("button", { name }).click();
  await expect(page.getByRole("heading", { name, exact: true })).toBeFocused();
}

function field(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("The keyboard does not get there");
}

/** Accessible by day and by night, and nothing sticks out; a picture for people where they are asked for. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of [360, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await axeViolations(page), `${name}, ${width} px`).toEqual([]);
    const sticksOut = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect.soft(sticksOut, `${name}, ${width} px`).toBe(false);
    await keepPicture(`${name}-${width}.png`, () => page.screenshot({ fullPage: true }));
  }
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await axeViolations(page, ["color-contrast"]), `${name}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

/** For people to look at: whoever sets the folder. */
async function keepPicture(name: string, take: () => Promise<Buffer>): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, await take());
}
