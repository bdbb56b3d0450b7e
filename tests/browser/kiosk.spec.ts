import { expect, test, type Page } from "@playwright/test";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import { refOf } from "../../src/core/question-ref.ts";
import { axeViolations } from "../support/axe.ts";
import { findNeedles } from "../support/byte-search.ts";
import { inventedNames } from "../support/invented-names.ts";
import {
  beginAs,
  expectNames,
  giveAnswers,
  handIn,
  kioskWords,
  makeRoom,
} from "../support/kiosk-steps.ts";
import { startPupilService } from "../support/pupil-service.ts";
import { openPupilSurvey } from "../support/pupil-survey.ts";
import type { RelayProcess } from "../support/relay-process.ts";
import { screenWords } from "../support/screen-words.ts";
import { storedEntries } from "../support/watched-page.ts";

let relay: RelayProcess;

test.beforeAll(async () => {
  relay = await startPupilService();
});
test.afterAll(async () => relay?.stop());

/** Thirty children, whose names are found nowhere else. */
const names = [
  ...inventedNames.map(({ given }) => given),
  ...inventedNames.slice(0, 4).map(({ family }) => family),
];
const pupilWords = screenWords.nb.pupil;

function question<Type extends "nomination" | "scale">(type: Type) {
  const found = standardSet.find((each) => each.type === type);
  if (found === undefined) throw new Error("The standard set has one");
  return found;
}
const nomination = question("nomination");
const scale = question("scale");
const options = scale.type === "scale" ? scale.options.map(({ nb }) => nb) : [];

function openShortSurvey(level: "kindergarten" | "grades-5-7" = "grades-5-7") {
  const questions = [refOf(nomination), refOf(scale)];
  return openPupilSurvey(relay.origin, { names, questions, languages: ["nb"], level });
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("There is such an item");
  return item;
}

/**
 * The neutral page as it stands, without the list of names: whatever a child leaves behind makes it differ. Ids are
 * counted on by the page itself.
 */
async function neutralPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelectorAll("main li").forEach((item) => item.remove());
    return copy.outerHTML.replaceAll(/cl-\d+/g, "cl-n");
  });
}

/** All else that a page can keep of somebody. */
async function traces(page: Page) {
  return page.evaluate(() => ({
    fields: document.querySelectorAll("input, textarea, select, form, [contenteditable]").length,
    pressed: document.querySelectorAll("[aria-pressed=true], [aria-checked=true], :checked").length,
    announced: [...document.querySelectorAll("[role=status], [role=alert], [aria-live]")]
      .map((place) => place.textContent)
      .join(""),
    focus: document.activeElement?.tagName,
    scroll: window.scrollY,
    selected: String(getSelection()),
    history: history.length,
    state: history.state as unknown,
    address: location.href,
    title: document.title,
    language: document.documentElement.lang,
    session: sessionStorage.length,
    windowName: window.name,
    keys: Object.keys(localStorage).map((key) => key.replace(/\.[\w-]{43}$/, ".slot")),
  }));
}

/** In a whole run all thirty, otherwise a third of them. */
const children = names.map((_, index) => index).slice(0, process.env["WHOLE"] === "1" ? 30 : 10);

test("children in a row without a network leave nothing of themselves, and all their answers arrive", async ({
  page,
  context,
}) => {
  const survey = await openShortSurvey();
  const { link } = survey.kioskLink(children);
  await page.goto(link);
  await expectNames(page, children.length);
  expect(page.url()).toBe(`${relay.origin}/svar`);
  await context.setOffline(true);
  const untouched = await neutralPage(page);
  const before = await traces(page);
  expect(before.fields).toBe(0);

  for (const index of children) {
    const name = at(names, index);
    const named = [at(names, index + 1), at(names, index + 7)];
    const chosen = at(options, index);
    await beginAs(page, name);
    const inputs = await page.locator("input:not([type=radio]), textarea, select, form").count();
    expect(inputs, "nothing to write in").toBe(0);
    await giveAnswers(page, { named, chosen });
    const receipt = await handIn(page);
    await makeRoom(page);
    const left = children.length - 1 - index;
    await expectNames(page, left);

    if (left > 0) expect(await neutralPage(page), name).toBe(untouched);
    // The screen takes the focus once it stands.
    await expect(page.locator("h1"), name).toBeFocused();
    const now = await traces(page);
    expect(now, name).toEqual({ ...before, keys: now.keys, focus: "H1" });
    expect(new Set(now.keys), name).toEqual(
      new Set(["samklang.kiosk.1.slot", expect.stringMatching(/^samklang\.kiosk-exit\.1\./)]),
    );
    const html = await page.content();
    for (const trace of [name, chosen]) expect(html, name).not.toContain(trace);
    const kept = (await storedEntries(page)).map(({ place, bytes }) => ({ label: place, bytes }));
    const needles = [name, ...named, chosen, ...receipt].filter((text) => text.length >= 8);
    const wanted = needles.map((text) => ({ label: text, text }));
    expect(findNeedles(wanted, kept), name).toEqual([]);
  }

  expect(await survey.ballotSizes()).toEqual([]);
  await context.setOffline(false);
  await expect.poll(async () => (await survey.ballotSizes()).length).toBe(children.length);
  const ballots = await survey.ballots();
  const answers = ballots.map((ballot) => {
    if (ballot.type === "invalid") throw new Error(ballot.reason);
    const { rosterIndex } = ballot;
    return [rosterIndex, ballot.answers.get(nomination.id), ballot.answers.get(scale.id)] as const;
  });
  expect(answers.toSorted(([one], [other]) => one - other)).toEqual(
    children.map((index) => [
      index,
      {
        type: "named",
        pupils: [(index + 1) % 30, (index + 7) % 30].toSorted((one, other) => one - other),
      },
      { type: "chosen", value: (index % options.length) + 1 },
    ]),
  );
  await expect.poll(async () => (await traces(page)).keys.length).toBeLessThanOrEqual(1);
});

test("what a child was doing does not come back with the page, by no way there is", async ({
  page,
}) => {
  const survey = await openShortSurvey();
  const { link } = survey.kioskLink([0, 1, 2]);
  await page.goto(link);
  await expectNames(page, 3);
  const name = at(names, 0);
  await beginAs(page, name);
  await page.getByRole("button", { name: at(names, 5), exact: true }).click();

  // As a browser does before it puts a page aside, and when it brings it back.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
  });
  await expect(page.getByRole("heading", { name: kioskWords.over.left.title })).toBeVisible();
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  const html = await page.content();
  for (const each of names) expect(html).not.toContain(each);

  await page.goto(link);
  await expectNames(page, 3);
  await beginAs(page, name);
  await page.getByRole("button", { name: at(names, 5), exact: true }).click();
  await page.goto(`${relay.origin}/favicon.svg`);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const again = await page.content();
  for (const each of names) expect(again).not.toContain(each);
  expect(await survey.ballotSizes()).toEqual([]);
});

test("two minutes without a touch lead back to the names, and what was chosen is gone", async ({
  page,
}) => {
  await page.clock.install();
  const survey = await openShortSurvey();
  await page.goto(survey.kioskLink([0, 1]).link);
  await expectNames(page, 2);
  await beginAs(page, at(names, 0));
  await page.getByRole("button", { name: at(names, 5), exact: true }).click();
  await page.clock.fastForward("01:41");
  const warning = page.getByRole("alertdialog", { name: kioskWords.idle.title });
  await expect(warning).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole("button", { name: kioskWords.idle.stay }).click();
  await expect(warning).toBeHidden();
  await expect(page.getByRole("button", { pressed: true })).toHaveCount(1);
  await page.clock.fastForward("02:01");
  await expectNames(page, 2);
  await beginAs(page, at(names, 0));
  await expect(page.getByRole("button", { pressed: true })).toHaveCount(0);
});

test("a tablet without network hands its answers over as a file, and is emptied by the code alone", async ({
  page,
  context,
}) => {
  const survey = await openShortSurvey();
  const { link, code } = survey.kioskLink([0, 1]);
  await page.goto(link);
  await expectNames(page, 2);
  await context.setOffline(true);
  await beginAs(page, at(names, 1));
  await giveAnswers(page, { named: [at(names, 3)], chosen: at(options, 0) });
  await handIn(page);
  await makeRoom(page);
  await page.getByRole("button", { name: kioskWords.names.adult }).click();
  await expect(page.getByText(kioskWords.adult.waiting(1))).toBeVisible();
  await expect(page.getByText(kioskWords.adult.code.fileFirst)).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: kioskWords.adult.file.save }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^samklang-svar-\d{4}-\d\d-\d\d\.samklangsvar$/);
  await page.getByRole("button", { name: kioskWords.adult.code.title }).click();
  // The keys of a keyboard do as well as the buttons.
  await page.keyboard.type(code === "00000000" ? "00000001" : "00000000");
  await expect(page.getByText(kioskWords.adult.code.wrong)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  for (const digit of code) {
    await page.getByRole("button", { name: digit, exact: true }).click();
  }
  await expect(page.getByRole("heading", { name: kioskWords.over.emptied.title })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("after a reload what waits is offered without the link and without a name", async ({
  page,
}) => {
  const survey = await openShortSurvey();
  const { link, code } = survey.kioskLink([0, 1]);
  await page.goto(link);
  await expectNames(page, 2);
  // The pages can be had; the relay cannot.
  await page.route("**/v1/**", (route) => route.abort("internetdisconnected"));
  await beginAs(page, at(names, 1));
  await giveAnswers(page, { named: [at(names, 3)], chosen: at(options, 0) });
  await handIn(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: kioskWords.leftovers.title })).toBeVisible();
  const html = await page.content();
  for (const each of names) expect(html).not.toContain(each);
  expect(await axeViolations(page)).toEqual([]);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: kioskWords.adult.file.save }).click();
  await downloading;
  await page.getByRole("button", { name: kioskWords.adult.code.title }).click();
  await page.keyboard.type(code);
  await expect(page.getByRole("heading", { name: kioskWords.over.emptied.title })).toBeVisible();
});

const widths = [360, 820, 1440] as const;

test(
  "every screen of the kiosk holds to what everybody needs, at every width, with the keyboard",
  { tag: "@whole" },
  async ({ page }) => {
    const survey = await openShortSurvey();
    const look = async (name: string): Promise<void> => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await axeViolations(page), `${name}, ${width} px`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
        await page.screenshot({ path: `test-results/screens/kiosk-${name}-${width}.png` });
      }
    };
    const pressKey = async (name: string): Promise<void> => {
      await page.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
    };
    await page.goto(survey.kioskLink().link);
    await expectNames(page, 30);
    await look("names");
    await pressKey(kioskWords.names.adult);
    await expect(page.getByText(kioskWords.adult.allSent)).toBeVisible();
    await pressKey(kioskWords.adult.code.title);
    await look("adult");
    await pressKey(kioskWords.back);
    await pressKey(at(names, 4));
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await look("identity");
    await pressKey(kioskWords.identity.yes);
    await pressKey(pupilWords.about.begin);
    await page
      .getByRole("group")
      .getByRole("button", { name: at(names, 8) })
      .focus();
    await page.keyboard.press("Space");
    await look("question");
    await pressKey(pupilWords.question.next);
    await page.getByRole("radio").first().focus();
    await page.keyboard.press("ArrowDown");
    await look("scale");
    await pressKey(pupilWords.question.next);
    await pressKey(pupilWords.overview.send);
    await expect(page.getByRole("heading", { name: kioskWords.receipt.title })).toBeVisible();
    await look("receipt");
    await pressKey(pupilWords.receipt.done);
    await expectNames(page, 29);
    await survey.close();
    await pressKey(at(names, 6));
    await pressKey(kioskWords.identity.yes);
    await expect(
      page.getByRole("heading", { name: kioskWords.problems.closed.title }),
    ).toBeVisible();
    await look("closed");
  },
);
