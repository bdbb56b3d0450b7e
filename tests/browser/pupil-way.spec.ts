import { expect, test, type Page } from "@playwright/test";
import type { Answers } from "../../src/core/answers.ts";
import { refOf } from "../../src/core/question-ref.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import { chooseLanguage } from "../../src/i18n/choose-language.ts";
import { receipt } from "../../src/i18n/nb/receipt.ts";
import { startPupilService } from "../support/pupil-service.ts";
import {
  answerQuestions,
  beginAnswering,
  openCard,
  pupilAt,
  pupilButton,
  readReceipt,
  title,
  type Pupil,
} from "../support/pupil-steps.ts";
import { openPupilSurvey, type PupilSurveyAtRelay } from "../support/pupil-survey.ts";
import type { RelayProcess } from "../support/relay-process.ts";
import { createBrowserWatch, storedEntries } from "../support/watched-page.ts";

let relay: RelayProcess;
let survey: PupilSurveyAtRelay;

test.beforeAll(async () => {
  relay = await startPupilService();
});
test.afterAll(async () => relay?.stop());
test.beforeEach(async () => {
  survey = await openPupilSurvey(relay.origin);
});

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

const question = (id: string) => id as QuestionId;
const someAnswers: Answers = new Map([
  [question("breaks"), { type: "named", pupils: [1, 5, 18] }],
  [question("work"), { type: "nobody" }],
  [question("thriving"), { type: "chosen", value: 2 }],
  [question("bullied"), { type: "chosen", value: 1 }],
]);

function cardOf(index: number) {
  return { name: survey.names[index] ?? "", link: survey.linkOf(index) };
}

async function answerAll(pupil: Pupil, index: number): Promise<void> {
  await openCard(pupil, cardOf(index));
  await beginAnswering(pupil);
  await answerQuestions(pupil, someAnswers, { names: survey.names });
}

const send = (pupil: Pupil) => pupilButton(pupil, pupil.words.overview.send).click();

/** What the page has put to the relay, in order. */
function recordPuts(page: Page): readonly string[] {
  const puts: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "PUT") puts.push(request.postDataBuffer()?.toString("hex") ?? "");
  });
  return puts;
}

test("a pupil answers, and only the answer at the relay is left", async ({ page, context }) => {
  const watch = createBrowserWatch();
  await watch.watch(context);
  const pupil = pupilAt(page);
  const { words } = pupil;
  await page.goto(survey.linkOf(0));
  expect(page.url()).toBe(`${relay.origin}/svar`);
  await pupilButton(pupil, words.language.names.nb).click();
  await expect(title(pupil, words.identity.title("Sunniva"))).toBeFocused();
  await pupilButton(pupil, words.identity.yes).click();
  await expect(page.getByText(words.about.whoSees.title)).toBeVisible();
  await pupilButton(pupil, words.about.begin).click();
  await answerQuestions(pupil, someAnswers, { names: survey.names });
  await expect(title(pupil, words.overview.title)).toBeFocused();
  await expect(page.getByText("Emil, Sander, Åse-Marie")).toBeVisible();
  await send(pupil);
  const pictures = await readReceipt(pupil);
  for (const picture of pictures) expect(Object.values(receipt.pictures)).toContain(picture);

  const [size, ...others] = await survey.ballotSizes();
  expect(size).toBe(256 + 88);
  expect(others).toEqual([]);
  expect(await storedEntries(page)).toEqual([
    { place: "cookies", bytes: Buffer.from("") },
    { place: "history", bytes: Buffer.from("null") },
    { place: "window name", bytes: Buffer.from("") },
  ]);
  expect(watch.complaints).toEqual([]);
  expect([...watch.titles]).toEqual(["Samklang"]);
  expect([...watch.addresses]).toEqual([`${relay.origin}/svar`]);
  const elsewhere = watch.requests.filter(
    (address) => !address.startsWith(relay.origin) && !address.startsWith("data:"),
  );
  expect(elsewhere).toEqual([]);

  await pupilButton(pupil, words.receipt.done).click();
  await expect(title(pupil, words.noCard.title)).toBeVisible();
  await page.goto(survey.linkOf(0));
  await expect(title(pupil, words.problems.used.title)).toBeVisible();
});

test("what needs no script is painted first, but a page in the background does not wait for it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = (frame) => {
      window.addEventListener("frame", () => frame(0), { once: true });
      return 0;
    };
  });
  const inBackground = await page.context().newPage();
  await inBackground.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
    Object.defineProperty(document, "hidden", { value: true });
  });
  const arrived = page.waitForEvent("worker");
  await page.goto(survey.linkOf(0));
  await arrived;
  await inBackground.goto(survey.linkOf(1));
  await expect(title(pupilAt(inBackground), chooseLanguage.nb)).toBeVisible();
  await expect(page.locator("#loading")).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("frame")));
  await expect(title(pupilAt(page), chooseLanguage.nb)).toBeVisible();
});

test("the card is gone from the address before any library has arrived", async ({ page }) => {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const asked: string[] = [];
  await page.route(/\/(?:worker-start|both-pages|pupil-start)-/, async (route) => {
    asked.push(page.url());
    await gate;
    await route.continue();
  });
  await page.goto(survey.linkOf(0), { waitUntil: "commit" });
  await expect(page).toHaveURL(`${relay.origin}/svar`);
  await expect(page.getByText(pupilAt(page).words.opening)).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  open();
  await expect(title(pupilAt(page), chooseLanguage.nb)).toBeVisible();
});

test("where the page's own files do not arrive, it says so in both languages", async ({ page }) => {
  await page.route(/\/pupil-start-/, (route) => route.abort());
  await page.goto(survey.linkOf(0));
  await expect(page.getByText("Siden ble ikke hentet.", { exact: false })).toBeVisible();
  await expect(page.getByText("The page did not load.", { exact: false })).toBeVisible();
  expect(page.url()).toBe(`${relay.origin}/svar`);
});

test("without a network the sealed answer waits, is tried again by itself, and is the same", async ({
  page,
  context,
}) => {
  const pupil = pupilAt(page);
  await answerAll(pupil, 16);
  const puts = recordPuts(page);
  await context.setOffline(true);
  await send(pupil);
  await expect(title(pupil, pupil.words.sending.waitingTitle)).toBeVisible();
  await expect(page.getByText(pupil.words.sending.mayClose)).toBeVisible();
  expect(await survey.ballotSizes()).toEqual([]);
  await context.setOffline(false);
  await readReceipt(pupil);
  expect(puts.length).toBeGreaterThan(1);
  expect(new Set(puts).size).toBe(1);
});

test("a page closed while it waited sends on at the next visit, without the card", async ({
  page,
  context,
}) => {
  const pupil = pupilAt(page);
  await answerAll(pupil, 2);
  const puts = recordPuts(page);
  await context.setOffline(true);
  await send(pupil);
  await expect(title(pupil, pupil.words.sending.waitingTitle)).toBeVisible();
  await page.close();
  await context.setOffline(false);

  const later = pupilAt(await context.newPage());
  const laterPuts = recordPuts(later.page);
  await later.page.goto(`${relay.origin}/svar`);
  await readReceipt(later);
  expect(laterPuts).toEqual([puts[0]]);
  expect(await survey.ballotSizes()).toHaveLength(1);
  expect(await later.page.evaluate(() => localStorage.length)).toBe(0);
});

test("a reload loses nothing: the card brings the answers back at the same question", async ({
  page,
}) => {
  const pupil = pupilAt(page);
  const { words } = pupil;
  await openCard(pupil, cardOf(3));
  await beginAnswering(pupil);
  await answerQuestions(pupil, someAnswers, { names: survey.names, to: 2 });
  await expect(title(pupil, standardSet[2]?.text.nb ?? "")).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  for (const name of survey.names) expect(stored).not.toContain(name);

  await page.reload();
  await expect(title(pupil, words.reloaded.title)).toBeVisible();
  await openCard(pupil, cardOf(3));
  await pupilButton(pupil, words.identity.yes).click();
  await expect(title(pupil, standardSet[2]?.text.nb ?? "")).toBeVisible();
  await pupilButton(pupil, words.back).click();
  await expect(pupilButton(pupil, words.question.nobody)).toHaveAttribute("aria-pressed", "true");
  await pupilButton(pupil, words.back).click();
  await expect(pupilButton(pupil, "Sander")).toHaveAttribute("aria-pressed", "true");
  await expect(pupilButton(pupil, "Yasmin")).toHaveAttribute("aria-pressed", "false");
});

test("where nothing can be stored, it says so and still sends", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  const pupil = pupilAt(page);
  await openCard(pupil, cardOf(4));
  await beginAnswering(pupil);
  await expect(page.getByText(pupil.words.question.notKept)).toBeVisible();
  await answerQuestions(pupil, someAnswers, { names: survey.names });
  await send(pupil);
  await readReceipt(pupil);
});

test("closing while a pupil answers ends in a gentle sentence and an empty device", async ({
  page,
}) => {
  const pupil = pupilAt(page);
  await answerAll(pupil, 17);
  await survey.close();
  await send(pupil);
  await expect(title(pupil, pupil.words.notDelivered.closed.title)).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("of two devices with one card the second is told that another answer came first", async ({
  page,
  browser,
}) => {
  const first = pupilAt(page);
  await answerAll(first, 6);
  const otherContext = await browser.newContext();
  const second = pupilAt(await otherContext.newPage());
  await answerAll(second, 6);
  await send(first);
  await readReceipt(first);
  await send(second);
  await expect(title(second, second.words.notDelivered.used.title)).toBeVisible();
  await expect(second.page.getByRole("listitem")).toHaveCount(0);
  await otherContext.close();
});

test("the next card on the same page starts anew, with nothing of the one before", async ({
  page,
}) => {
  const pupil = pupilAt(page);
  await openCard(pupil, cardOf(7));
  await beginAnswering(pupil);
  await pupilButton(pupil, "Emil").click();
  const link = survey.linkOf(8);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect(page).toHaveURL(`${relay.origin}/svar`);
  await pupilButton(pupil, pupil.words.language.names.nb).click();
  await expect(title(pupil, pupil.words.identity.title("Maja"))).toBeVisible();
  await beginAnswering(pupil);
  await expect(pupilButton(pupil, "Emil")).toHaveAttribute("aria-pressed", "false");
  await page.goBack();
  expect(page.url()).not.toContain("#");
});

test("pupils in a row on one device leave nothing on it", async ({ page }) => {
  // Thirty of them when the whole is run.
  const names = Array.from(
    { length: process.env["WHOLE"] === "1" ? 30 : 6 },
    (_, index) => `Oddvine ${index + 1}`,
  );
  const [mood] = standardSet.filter(({ type }) => type === "scale");
  if (mood === undefined) throw new Error("No scale to ask");
  const short = await openPupilSurvey(relay.origin, {
    names,
    languages: ["nb"],
    questions: [refOf(mood)],
  });
  const pupil = pupilAt(page);
  const { words } = pupil;
  for (const [index, name] of names.entries()) {
    await page.goto(short.linkOf(index));
    await expect(title(pupil, words.identity.title(name))).toBeVisible();
    await beginAnswering(pupil);
    await page
      .getByRole("radio")
      .nth(index % 5)
      .check();
    await pupilButton(pupil, words.question.next).click();
    await send(pupil);
    await readReceipt(pupil);
    await expect(page.getByText("Oddvine")).toHaveCount(0);
    if (index % 2 === 0) await pupilButton(pupil, words.receipt.done).click();
  }
  expect(await short.ballotSizes()).toHaveLength(names.length);
  const kept = await storedEntries(page);
  expect(kept.map(({ place, bytes }) => `${place}: ${Buffer.from(bytes).toString()}`)).toEqual([
    "cookies: ",
    "history: null",
    "window name: ",
  ]);
});

test("a page the browser brings back asks whose it is, and after the receipt shows nothing", async ({
  page,
}) => {
  const pupil = pupilAt(page);
  const bringBack = () =>
    page.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
    );
  await answerAll(pupil, 9);
  await bringBack();
  await expect(title(pupil, pupil.words.identity.title("Elias"))).toBeVisible();
  await pupilButton(pupil, pupil.words.identity.yes).click();
  await send(pupil);
  await readReceipt(pupil);
  await bringBack();
  await expect(title(pupil, pupil.words.noCard.title)).toBeVisible();
});

test("the keyboard alone gets through", async ({ page }) => {
  const pupil = pupilAt(page);
  const { words } = pupil;
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = page.locator(":focus");
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 12; presses += 1) {
      await press("Tab");
      if ((await focused.innerText()) === name) return;
    }
    throw new Error("The keyboard does not get there");
  };

  await page.goto(survey.linkOf(10));
  await expect(title(pupil, chooseLanguage.nb)).toBeFocused();
  await tabTo(words.language.names.nb);
  await press("Enter");
  await expect(title(pupil, words.identity.title("Ronja"))).toBeFocused();
  await tabTo(words.identity.yes);
  await press("Enter");
  await expect(title(pupil, words.about.title)).toBeFocused();
  await tabTo(words.about.begin);
  await press("Enter");

  await expect(title(pupil, standardSet[0]?.text.nb ?? "")).toBeFocused();
  await press("Tab");
  const chips = page
    .getByRole("group")
    .filter({ has: pupilButton(pupil, "Emil") })
    .getByRole("button");
  await expect(chips.first()).toBeFocused();
  await press("ArrowRight", "Space");
  await expect(chips.nth(1)).toBeFocused();
  await expect(chips.nth(1)).toHaveAttribute("aria-pressed", "true");
  await press("End");
  await expect(chips.last()).toBeFocused();
  await press("Home", "ArrowDown");
  const firstBox = await chips.first().boundingBox();
  const belowBox = await focused.boundingBox();
  expect(belowBox?.y).toBeGreaterThan((firstBox?.y ?? 0) + 40);
  await press("ArrowUp");
  await expect(chips.first()).toBeFocused();
  await tabTo(words.question.next);
  await press("Enter");

  for (const asked of standardSet.slice(1, 5)) {
    await expect(title(pupil, asked.text.nb)).toBeFocused();
    await tabTo(words.question.skip);
    await press("Space", "Tab", "Tab", "Enter");
  }
  for (const asked of standardSet.slice(5)) {
    await expect(title(pupil, asked.text.nb)).toBeFocused();
    await press("Tab", "ArrowDown");
    await expect(page.getByRole("radio").nth(1)).toBeChecked();
    await tabTo(words.question.next);
    await press("Enter");
  }
  await expect(title(pupil, words.overview.title)).toBeFocused();
  await pupilButton(pupil, words.overview.send).focus();
  await press("Enter");
  await expect(title(pupil, words.receipt.title)).toBeFocused();
});

test("Videre waits for an answer, and says what is missing", async ({ page }) => {
  const pupil = pupilAt(page);
  const { question: words } = pupil.words;
  await openCard(pupil, cardOf(11));
  await beginAnswering(pupil);
  const next = pupilButton(pupil, words.next);
  await expect(next).toHaveAttribute("aria-disabled", "true");
  await next.dispatchEvent("click");
  await expect(page.getByRole("status").filter({ hasText: words.nameFirst })).toBeVisible();
  await pupilButton(pupil, "Emil").click();
  await expect(page.getByText(words.nameFirst)).toHaveCount(0);
  await expect(next).toHaveAttribute("aria-disabled", "false");
  await pupilButton(pupil, "Emil").click();
  await expect(next).toHaveAttribute("aria-disabled", "true");
});

test("nothing moves under the finger when names are chosen", async ({ page }) => {
  const pupil = pupilAt(page);
  await openCard(pupil, cardOf(12));
  await beginAnswering(pupil);
  const names = ["Emil", "Astrid", "Thea", "Isak", "Maja", "Elias", "Nora"];
  const placeOf = async (name: string) => {
    const box = await pupilButton(pupil, name).boundingBox();
    const scrolled = await page.evaluate(() => scrollY);
    return box === null ? null : { ...box, y: box.y + scrolled };
  };
  const before = await Promise.all(names.map(placeOf));
  for (const name of names) await pupilButton(pupil, name).click();
  expect(await Promise.all(names.map(placeOf))).toEqual(before);
  await expect(pupilButton(pupil, "Nora")).toBeFocused();
  await expect(page.getByText(pupil.words.question.shelfCount(7, null))).toBeVisible();
});

test("hiding blanks the screen, and showing brings it back with its focus", async ({ page }) => {
  const pupil = pupilAt(page);
  const { words } = pupil;
  await openCard(pupil, cardOf(13));
  await beginAnswering(pupil);
  await pupilButton(pupil, "Emil").click();
  await page.keyboard.press("Escape");
  await expect(page.getByText(words.hidden.title)).toBeVisible();
  await expect(pupilButton(pupil, "Emil")).toBeHidden();
  await expect(page.getByText(standardSet[0]?.text.nb ?? "")).toBeHidden();
  await expect(pupilButton(pupil, words.hidden.show)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(pupilButton(pupil, "Emil")).toBeFocused();
  await expect(pupilButton(pupil, "Emil")).toHaveAttribute("aria-pressed", "true");
  await pupilButton(pupil, words.toolbar.hide).click();
  await expect(pupilButton(pupil, "Emil")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(pupilButton(pupil, "Emil")).toBeVisible();
});

test("a screen is read aloud by a voice of the device, and by no other", async ({ page }) => {
  await page.addInitScript(() => {
    const spoken: unknown[] = [];
    const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang });
    class Utterance extends EventTarget {
      voice: unknown = null;
      lang = "";
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice("nb-NO", false), voice("nb-NO", true), voice("en-GB", false)],
      speak: ({ text, voice: used }: Utterance) => spoken.push({ text, used }),
      cancel: () => undefined,
    });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, spoken });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  });
  const pupil = pupilAt(page);
  await openCard(pupil, cardOf(14));
  await beginAnswering(pupil);
  await pupilButton(pupil, pupil.words.toolbar.readAloud).click();
  const spoken = await page.evaluate(
    () =>
      (window as unknown as { spoken: { text: string; used: { localService: boolean } }[] }).spoken,
  );
  expect(spoken[0]?.text).toBe(standardSet[0]?.text.nb);
  expect(spoken.map(({ text }) => text)).toContain("Emil");
  expect(spoken.every(({ used }) => used.localService)).toBe(true);

  await page.goto(survey.linkOf(15));
  await pupilButton(pupil, pupil.words.language.names.en).click();
  const english = pupilAt(page, "en");
  await expect(title(english, english.words.identity.title("Noah"))).toBeVisible();
  await expect(pupilButton(english, english.words.toolbar.readAloud)).toHaveCount(0);
});
