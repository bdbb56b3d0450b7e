import { expect, test, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import { chooseLanguage } from "../../src/i18n/choose-language.ts";
import { findNeedles, type Haystack } from "../support/byte-search.ts";
import {
  answersOf,
  chosenQuestions,
  figuresOf,
  readClassOf26,
  receivedIn,
} from "../support/class-of-26.ts";
import { classListFile, className } from "../support/class-list-file.ts";
import { fullName, inventedNames } from "../support/invented-names.ts";
import { answerWithoutScreen, openCardWithoutScreen } from "../support/pupil-client.ts";
import {
  answerQuestions,
  beginAnswering,
  openCard,
  pupilAt,
  pupilButton,
  readReceipt,
  title,
  type CardInHand,
  type Pupil,
} from "../support/pupil-steps.ts";
import {
  button,
  chooseListFile,
  draftSurvey,
  heading,
  keepCopies,
  makeVault,
  readCards,
  teacherAt,
  unlock,
  type Teacher,
} from "../support/teacher-steps.ts";
import { isCall, recordedBytes, type Exchange } from "../support/recording-proxy.ts";
import { openResults, readChoices, showTab } from "../support/result-steps.ts";
import { writeRecord, type SecretNeedle, type TextNeedle } from "../support/run-record.ts";
import { startService, type TestService } from "../support/test-service.ts";
import { createBrowserWatch, storedEntries } from "../support/watched-page.ts";

test.describe.configure({ mode: "serial" });

const passphrase = "Blåbærtue og kveldsbris 1927";
const surveyFields = {
  name: "Haustrunde Fjøsnissen",
  contact: "Helsesykepleier Vigdrøna Bøklestadt",
};
const givenNames = inventedNames.map(({ given }) => given);
const data = readClassOf26();

const watch = createBrowserWatch();
let service: TestService;
let teacherContext: BrowserContext;
let teacher: Teacher;
let kit = "";
let cards: readonly CardInHand[] = [];
let backupBytes: Buffer = Buffer.alloc(0);
/** The relay's files while it held every answer. */
let relayFiles: readonly Haystack[] = [];
/** All that the teacher's browser had stored, at several times. */
const teacherStorage: Haystack[] = [];

test.beforeAll(async ({ browser }) => {
  console.log(`The class of this run: ${data.source}.`);
  service = await startService();
  teacherContext = await newContext(browser);
  const page = await teacherContext.newPage();
  await keepCopies(page);
  teacher = teacherAt(page);
  await page.goto(service.origin);
});

test.afterAll(async () => {
  await teacherContext?.close();
  await service?.stop();
});

test("a first visit ends in a vault with a recovery kit", async () => {
  kit = await makeVault(teacher, passphrase);
  expect(kit).toMatch(/^(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}$/);
});

test("a class list of Windows-1252 becomes a class of names alone", async () => {
  const { page, words } = teacher;
  const file = classListFile();
  await chooseListFile(teacher, file);
  for (const unread of ["Fødselsnummer", "Foresatt 1", "Mobil foresatt 1", "Adresse"]) {
    await expect(page.getByText(words.classes.preview.unread).locator("..")).toContainText(unread);
  }
  for (const cell of file.neverKept) await expect(page.getByText(cell)).toHaveCount(0);
  await expect(page.getByLabel(words.classes.preview.className)).toHaveValue(file.className);
  await button(teacher, words.classes.preview.submit(26)).click();
  await expect(heading(teacher, file.className)).toBeVisible();
  for (const name of inventedNames) {
    await expect(page.getByText(fullName(name), { exact: true })).toBeVisible();
  }
});

test("every question and every date is shown before a survey is opened", async () => {
  const { page, words } = teacher;
  await draftSurvey(teacher, surveyFields);
  const shown = page.getByRole("main");
  for (const question of standardSet) {
    await expect(shown).toContainText(question.text.nb);
    const options = question.type === "scale" ? question.options : [];
    for (const option of options) await expect(shown).toContainText(option.nb);
  }
  const { closes, relayDeletes, answersDeleted } = words.surveys.draft;
  for (const date of [closes, relayDeletes, answersDeleted]) {
    const term = page.getByRole("term").filter({ hasText: new RegExp(`^${date}$`) });
    await expect(term.locator("+ dd")).toHaveText(/\d{1,2}\. [a-z]+/);
  }
});

test("an opened survey gives each pupil a card of its own", async () => {
  await button(teacher, teacher.words.surveys.draft.open).click();
  cards = await readCards(teacher);
  expect(cards).toHaveLength(26);
  expect(new Set(cards.map(({ link }) => link)).size).toBe(26);
  expect(cards.every(({ link }) => link.startsWith(`${service.origin}/svar#1.`))).toBe(true);
  const warning = teacher.words.surveys.cards.thisMachineOnly(null);
  await expect(teacher.page.getByText(warning)).toBeVisible();
});

test("a card opens what classmates may see, and nothing that is the teacher's alone", async () => {
  const { surveyId, manifest } = await openCardWithoutScreen(cardOf(0).link);
  expect(manifest.roster).toEqual(givenNames);
  expect(manifest.title).toBe(className);
  expect(manifest.contact).toBe(surveyFields.contact);
  expect(manifest.questions.map(({ id }) => id)).toEqual(standardSet.map(({ id }) => id));
  const allowed = ["cap", "id", "kind", "optionCount", "own", "type"];
  const fields = new Set(manifest.questions.flatMap((question) => Object.keys(question)));
  expect([...fields].filter((field) => !allowed.includes(field))).toEqual([]);
  const whole = JSON.stringify(manifest);
  for (const { family } of inventedNames) expect(whole).not.toContain(family);
  for (const cell of classListFile().neverKept) expect(whole).not.toContain(cell);
  expect(whole).not.toContain(surveyFields.name);
  expect(whole).toContain(surveyId);
});

test("the teacher sees who has answered as it happens", async ({ browser }) => {
  await showLivePage();
  await expectAnswered(0);
  const pupil = await newPupil(browser);
  const pictures = await answerAll(pupil, 0);
  await expectAnswered(1);
  await expectReceiptAtTeacher(0, pictures);
  await expectNothingLeft(pupil.page);
});

test("a pupil answers on a phone 360 pixels wide", async ({ browser }) => {
  const pupil = await newPupil(browser, { viewport: { width: 360, height: 640 } });
  const pictures = await answerAll(pupil, 1);
  await expectAnswered(2);
  await expectReceiptAtTeacher(1, pictures);
  await expectNothingLeft(pupil.page);
});

test("without network at the moment of sending it waits, and sends the same by itself", async ({
  browser,
}) => {
  const pupil = await newPupil(browser);
  const { page, words } = pupil;
  await openCard(pupil, cardOf(2));
  await beginAnswering(pupil);
  await answerQuestions(pupil, answersOf(data, 2), { names: givenNames });
  await page.context().setOffline(true);
  await pupilButton(pupil, words.overview.send).click();
  await expect(title(pupil, words.sending.waitingTitle)).toBeVisible();
  await expect(page.getByText(words.sending.waiting)).toBeVisible();
  await expectAnswered(2);
  await page.context().setOffline(false);
  const pictures = await readReceipt(pupil);
  await expectAnswered(3);
  await expectReceiptAtTeacher(2, pictures);
  await expectNothingLeft(page);
});

test("a reload midway loses nothing: the same card brings the answers back", async ({
  browser,
}) => {
  const pupil = await newPupil(browser);
  const { page, words } = pupil;
  const answers = answersOf(data, 3);
  await openCard(pupil, cardOf(3));
  await beginAnswering(pupil);
  await answerQuestions(pupil, answers, { names: givenNames, to: 4 });
  await expect(page.getByText(words.question.position(5, 10))).toBeVisible();
  await page.reload();
  await expect(title(pupil, words.reloaded.title)).toBeVisible();
  await openCard(pupil, cardOf(3));
  await pupilButton(pupil, words.identity.yes).click();
  await expect(page.getByText(words.question.position(5, 10))).toBeVisible();
  await answerQuestions(pupil, answers, { names: givenNames, from: 4 });
  await expectOverviewSays(pupil, 3);
  await pupilButton(pupil, words.overview.send).click();
  const pictures = await readReceipt(pupil);
  await expectAnswered(4);
  await expectReceiptAtTeacher(3, pictures);
  await expectNothingLeft(page);
});

test("the card is gone from the address and the history as soon as it is read", async ({
  browser,
}) => {
  const pupil = await newPupil(browser);
  await pupil.page.goto(cardOf(4).link, { waitUntil: "commit" });
  await expect(pupil.page).toHaveURL(`${service.origin}/svar`);
  await expect(title(pupil, chooseLanguage.nb)).toBeVisible();
  const devTools = await pupil.page.context().newCDPSession(pupil.page);
  const { entries } = await devTools.send("Page.getNavigationHistory");
  expect(entries.map(({ url }) => url).filter((url) => url.includes("#"))).toEqual([]);
});

test("twenty-two more answers arrive", async () => {
  for (const card of cards.slice(4)) {
    await answerWithoutScreen(card.link, (name) => answersOf(data, givenNames.indexOf(name)));
  }
  await expectAnswered(26);
  const { page, words } = teacher;
  await expect(page.getByRole("cell", { name: words.surveys.live.answered })).toHaveCount(26);
});

test("the view for the projector counts and names nobody", async () => {
  const { page, words } = teacher;
  await button(teacher, words.surveys.live.projector).click();
  await expect(page.getByText(words.surveys.projector.count(26, 26))).toBeVisible();
  await expect(page.getByRole("main")).toContainText(words.surveys.projector.done);
  await expectNoNames(page);
  await button(teacher, words.surveys.projector.leave).click();
  await expect(heading(teacher, words.surveys.live.title)).toBeVisible();
});

test("a closed survey takes no more answers", async ({ browser }) => {
  const { words } = teacher;
  await button(teacher, words.surveys.live.close).click();
  await button(teacher, words.surveys.live.closeConfirm).click();
  await expect(teacher.page.getByText(words.surveys.live.closed).first()).toBeVisible();
  const pupil = await newPupil(browser);
  await pupil.page.goto(cardOf(5).link);
  await expect(title(pupil, pupil.words.problems.used.title)).toBeVisible();
  await rememberWhatIsStored("before the results");
});

test("the results show, for every pupil and question, exactly the choices of the data", async () => {
  await button(teacher, teacher.words.surveys.tabs.results).click();
  await openResults(teacher);
  await expectTheData();
});

test("the class figures are those computed elsewhere", async () => {
  const { page, words } = teacher;
  await showTab(teacher, "figures");
  const table = page.getByRole("region", { name: words.results.figures.tableTitle });
  for (const id of chosenQuestions) {
    const cells = await table.locator(`tr[data-question="${id}"] td`).allInnerTexts();
    const [raters, , reciprocity, unchosen, withoutMutual] = cells.map(readNumber);
    const asked = standardSet.find((question) => question.id === id);
    if (asked?.type !== "nomination" || asked.kind !== "affiliation") {
      // Of who helps it means nothing to be named by no one.
      expect([raters, ...cells.slice(2)]).toEqual([26, "–", "–", "–"]);
      continue;
    }
    const figures = figuresOf(data.choices.get(id) ?? []);
    expect({ raters, unchosen, withoutMutual }).toEqual({
      raters: 26,
      unchosen: figures.unchosen,
      withoutMutual: figures.withoutMutual,
    });
    expect(reciprocity).toBe(Math.round(100 * figures.reciprocity));
  }
});

test("figures published with the data agree with those on the page", () => {
  test.skip(
    data.reference === null,
    "the class of this run is invented: nobody has published figures",
  );
  const breaks = data.choices.get(chosenQuestions[0] ?? ("" as QuestionId)) ?? [];
  expect({ ...figuresOf(breaks), received: receivedIn(breaks) }).toEqual(data.reference);
});

test("what a pupil said about bullying stands first, with what the law asks", async () => {
  const { page, words } = teacher;
  await showTab(teacher, "overview");
  const panel = page.getByRole("tabpanel");
  await expect(panel.getByText(words.results.own.dutyTitle)).toBeVisible();
  await expect(panel.getByRole("button", { name: givenNames[20] ?? "" }).first()).toBeVisible();
});

test("locking shows nobody's name, and a wrong passphrase is told as such", async () => {
  const { page, words } = teacher;
  await rememberWhatIsStored("unlocked");
  await button(teacher, words.shell.lock).click();
  await expect(heading(teacher, words.vault.unlock.title)).toBeVisible();
  await expectNoNames(page);
  await unlock(teacher, "Blåbærtue og kveldsbris 1928");
  await expect(page.getByText(words.vault.unlock.failures["wrong-passphrase"])).toBeVisible();
  await rememberWhatIsStored("locked");
});

test("after a reload the passphrase brings everything back", async () => {
  const { page, words } = teacher;
  await page.reload();
  await expect(heading(teacher, words.vault.unlock.title)).toBeVisible();
  await unlock(teacher, passphrase);
  await goToSurvey();
  await openResults(teacher);
  await expectTheData();
});

test("a backup restores everything in an empty browser", async ({ browser }) => {
  const { page, words } = teacher;
  await button(teacher, words.shell.settings).click();
  const downloading = page.waitForEvent("download");
  await button(teacher, words.vault.settings.backupMake).first().click();
  const backup = await downloading;
  await expect(page.getByText(words.vault.settings.backupSaved)).toBeVisible();
  backupBytes = readFileSync(await backup.path());
  expect(
    findNeedles(textNeedles(), [
      { label: "file name", bytes: Buffer.from(backup.suggestedFilename()) },
    ]),
  ).toEqual([]);

  const context = await newContext(browser);
  const elsewhere = teacherAt(await context.newPage());
  await elsewhere.page.goto(service.origin);
  await button(elsewhere, words.vault.welcome.restore).click();
  await elsewhere.page.getByLabel(words.vault.restore.file).setInputFiles({
    name: "kopi.samklang",
    mimeType: "application/octet-stream",
    buffer: backupBytes,
  });
  await button(elsewhere, words.vault.unlock.useKit).click();
  await elsewhere.page.getByLabel(words.vault.unlock.kit, { exact: true }).fill(kit.toLowerCase());
  await button(elsewhere, words.vault.restore.submit).click();
  const here = teacher;
  teacher = elsewhere;
  await goToSurvey();
  await openResults(teacher);
  await expectTheData();
  teacher = here;
  await context.close();
});

test("a deleted survey is gone from the relay, and its keys from the browser", async () => {
  const { page, words } = teacher;
  const surveyId = /#1\.([\w-]{22})\./.exec(cards[0]?.link ?? "")?.[1] ?? "";
  const ballots = service.proxy.exchanges.filter(({ method }) => method === "PUT");
  const ballot = ballots[0]?.requestBody() ?? Buffer.alloc(0);
  const before = findNeedles([{ label: "ballot", bytes: ballot }], service.relay.files());
  expect(before.length).toBeGreaterThan(0);
  relayFiles = service.relay.files();
  await goToSurvey();
  await button(teacher, words.surveys.tabs.answers).click();
  await button(teacher, words.surveys.live.remove).click();
  await button(teacher, words.surveys.live.removeConfirm).click();
  await expect(page.getByText(words.surveys.live.removed.erased)).toBeVisible();

  const manifest = await fetch(`${service.relay.origin}/v1/surveys/${surveyId}/manifest`);
  expect(manifest.status).toBe(404);
  expect(await manifest.json()).toEqual({ error: "refused" });
  const gone = ballots.map((exchange, index) => ({
    label: `ballot ${index}`,
    bytes: exchange.requestBody(),
  }));
  expect(findNeedles(gone, service.relay.files())).toEqual([]);
  const rows = (await storedEntries(page)).filter(({ place }) => place.includes("> rows >"));
  const texts = rows.map(({ bytes }) => Buffer.from(bytes).toString());
  expect(texts.filter((text) => text.includes(surveyId))).toEqual([]);
  expect(texts.length).toBeGreaterThan(0);
});

test("the run is kept for the tests that search it", () => {
  const calls = service.proxy.exchanges.filter(isCall);
  const isBallot = ({ method, path }: Exchange) => method === "PUT" && path.includes("/ballots/");
  writeRecord(
    {
      texts: textNeedles(),
      secrets: { relay: cardSecrets(), teacher: [...cardSecrets(), ...ownerSecrets(calls)] },
      ballotSizes: calls.filter(isBallot).map((call) => call.requestBody().length),
      origin: service.origin,
      requests: watch.requests,
      titles: [...watch.titles],
      addresses: [...watch.addresses],
      complaints: watch.complaints,
      compressed: calls
        .filter((call) => /^content-encoding:/im.test(call.responseHead()))
        .map(({ path }) => path),
      cookies: service.proxy.exchanges
        .filter((each) => /^(?:set-)?cookie2?:/im.test(each.requestHead + each.responseHead()))
        .map(({ path }) => path),
      log: service.relay.log(),
    },
    {
      relay: [
        ...recordedBytes(service.proxy.exchanges),
        ...relayFiles.map(({ label, bytes }) => ({ label: `${label}, full`, bytes })),
        ...service.relay.files(),
        { label: "the relay's log", bytes: Buffer.from(service.relay.log()) },
      ],
      teacher: [...teacherStorage, { label: "backup", bytes: backupBytes }],
    },
  );
  expect(calls.length).toBeGreaterThan(26 * 3);
});

/* ---- what tests above are made of ---- */

async function newContext(
  browser: Browser,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await watch.watch(context);
  return context;
}

async function newPupil(
  browser: Browser,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Pupil> {
  const context = await newContext(browser, options);
  return pupilAt(await context.newPage());
}

function cardOf(index: number): CardInHand {
  const card = cards.find(({ name }) => name === givenNames[index]);
  if (card === undefined) throw new Error(`There is no card for pupil ${index}`);
  return card;
}

async function answerAll(pupil: Pupil, index: number): Promise<readonly string[]> {
  await openCard(pupil, cardOf(index));
  await beginAnswering(pupil);
  await answerQuestions(pupil, answersOf(data, index), { names: givenNames });
  await pupilButton(pupil, pupil.words.overview.send).click();
  return readReceipt(pupil);
}

async function showLivePage(): Promise<void> {
  await button(teacher, teacher.words.surveys.tabs.answers).click();
  await expect(heading(teacher, teacher.words.surveys.live.title)).toBeVisible();
}

async function expectAnswered(count: number): Promise<void> {
  await expect(teacher.page.getByText(teacher.words.surveys.answered(count, 26))).toBeVisible();
}

/** The four pictures beside the pupil's name are those on the pupil's screen. */
async function expectReceiptAtTeacher(index: number, pictures: readonly string[]): Promise<void> {
  const row = teacher.page.getByRole("row", { name: givenNames[index] ?? "" });
  await expect(row).toContainText(teacher.words.surveys.live.answered);
  const shown = await row
    .getByRole("img")
    .evaluateAll((images) => images.map((image) => image.getAttribute("aria-label")));
  expect(shown).toEqual(pictures);
}

/** Everything the pupil answered stands in the last look, also what was answered before the reload. */
async function expectOverviewSays(pupil: Pupil, index: number): Promise<void> {
  await expect(title(pupil, pupil.words.overview.title)).toBeVisible();
  const shown = pupil.page.getByRole("main").getByRole("listitem");
  const answers = [...answersOf(data, index).values()];
  await expect(shown).toHaveCount(answers.length);
  for (const [place, answer] of answers.entries()) {
    const item = shown.nth(place);
    if (answer.type === "skipped") await expect(item).toContainText(pupil.words.overview.skipped);
    if (answer.type === "nobody") await expect(item).toContainText(pupil.words.overview.nobody);
    if (answer.type !== "named") continue;
    for (const chosen of answer.pupils) await expect(item).toContainText(givenNames[chosen] ?? "");
  }
}

/** Nothing of the answers, the card or the survey stays on the pupil's device. */
async function expectNothingLeft(page: Page): Promise<void> {
  const stored = await storedEntries(page);
  const kept = stored.filter(({ bytes, place }) => bytes.length > 0 && place !== "history");
  expect(kept.map(({ place, bytes }) => `${place}: ${Buffer.from(bytes).toString()}`)).toEqual([]);
}

/** From the start to the survey. */
async function goToSurvey(): Promise<void> {
  const { page } = teacher;
  await page
    .getByRole("navigation")
    .first()
    .getByRole("button", { name: className, exact: true })
    .click();
  await page.getByRole("main").getByRole("button", { name: surveyFields.name }).click();
}

/** Read from the page, question by question, beside the data itself. */
async function expectTheData(): Promise<void> {
  await showTab(teacher, "map");
  for (const id of chosenQuestions) {
    const choices = data.choices.get(id) ?? [];
    const received = receivedIn(choices);
    const shown = await readChoices(teacher, id);
    expect(shown.map(({ name }) => name)).toEqual(givenNames);
    expect(shown.map((row) => row.received)).toEqual(received);
    const names = (pupils: readonly number[]) => pupils.map((pupil) => givenNames[pupil]);
    const chosenBy = (pupil: number) =>
      choices.flatMap((chosen, chooser) => (chosen.includes(pupil) ? [chooser] : []));
    for (const [pupil, row] of shown.entries()) {
      const chosen = choices[pupil] ?? [];
      const mutual = chosen.filter((other) => choices[other]?.includes(pupil));
      expect(row.mutual).toEqual(names(mutual));
      expect(row.chose).toEqual(names(chosen.filter((other) => !mutual.includes(other))));
      expect(row.nobody).toBe(chosen.length === 0);
      expect(row.chosenBy).toEqual(
        names(chosenBy(pupil).filter((other) => !mutual.includes(other))),
      );
    }
  }
}

async function expectNoNames(page: Page): Promise<void> {
  const visible = await page.locator("body").innerText();
  for (const { given, family } of inventedNames) {
    expect(visible).not.toContain(given);
    expect(visible).not.toContain(family);
  }
}

async function rememberWhatIsStored(when: string): Promise<void> {
  const stored = await storedEntries(teacher.page);
  teacherStorage.push(...stored.map(({ place, bytes }) => ({ label: `${when}: ${place}`, bytes })));
}

/** Everything that only the teacher may know, and what nobody should have kept. */
function textNeedles(): readonly TextNeedle[] {
  const label = (kind: string, texts: readonly string[]) =>
    texts.map((text, index) => ({ label: `${kind} ${index}`, text }));
  const questionTexts = standardSet.flatMap(({ text }) => Object.values(text));
  return [
    ...label("name", inventedNames.map(fullName)),
    ...label("given name", givenNames),
    ...label(
      "family name",
      inventedNames.map(({ family }) => family),
    ),
    ...label("class", [className]),
    ...label("survey", Object.values(surveyFields)),
    ...label("question", questionTexts),
    ...label("passphrase", [passphrase]),
    ...label("kit", [kit, kit.replaceAll("-", "")]),
    ...label("of the class list", classListFile().neverKept),
  ];
}

/** What opens the questions and seals an answer: it stands on the cards, and in their links after the "#". */
function cardSecrets(): readonly SecretNeedle[] {
  return cards.flatMap(({ link }, index) => {
    const body = Buffer.from(link.split(".").at(-1) ?? "", "base64url");
    expect(body).toHaveLength(16 + 20 + 16 + 1 + 3);
    const base64url = (from: number, to: number) => body.subarray(from, to).toString("base64url");
    return [
      { label: `manifest secret of card ${index}`, base64url: base64url(0, 16) },
      { label: `token of card ${index}`, base64url: base64url(36, 52) },
    ];
  });
}

/** What the teacher's calls are allowed by: the relay is shown it, but it may lie nowhere in the clear. */
function ownerSecrets(calls: readonly Exchange[]): readonly SecretNeedle[] {
  const secrets = calls
    .filter(({ method, path }) => method === "DELETE" || path.includes("/ballots?"))
    .map(
      ({ requestHead }) => /^authorization: Bearer ([\w-]{43})\r$/im.exec(requestHead)?.[1] ?? "",
    );
  expect(secrets.length).toBeGreaterThan(0);
  return [...new Set(secrets)].map((base64url) => ({ label: "owner secret", base64url }));
}

/** "50 %" and "50" as 50. */
function readNumber(text: string): number {
  return Number(text.replace(/[\s%]+/gu, ""));
}
