import { readFileSync } from "node:fs";
import {
  expect,
  test,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from "@playwright/test";
import { countFields, schoolSums, type CountField } from "../../src/core/leader/fields.ts";
import { releaseRound, type PlaceId } from "../../src/core/leader/release.ts";
import { termOf } from "../../src/core/leader/term.ts";
import { addDays, dayAt } from "../../src/core/survey-dates.ts";
import { contribute } from "../../src/i18n/nb/contribute.ts";
import { leader as leaderWords } from "../../src/i18n/nb/leader.ts";
import { leaderRounds as rounds } from "../../src/i18n/nb/leader-rounds.ts";
import { leaderTrends as trends } from "../../src/i18n/nb/leader-trends.ts";
import { shell } from "../../src/i18n/nb/shell.ts";
import { vault } from "../../src/i18n/nb/vault.ts";
import { trendWords } from "../../src/ui/leader/trends/trend-words.ts";
import { findNeedles, type Haystack, type Needle } from "../support/byte-search.ts";
import { inventedNames } from "../support/invented-names.ts";
import { makeInventedSchool, type InventedSchoolClass } from "../support/invented-school.ts";
import { createLeader } from "../support/leader/rounds.ts";
import { norwegianOffset } from "../support/manual-clock.ts";
import {
  isCall,
  recordedBytes,
  startRecordingProxy,
  type Exchange,
  type RecordingProxy,
} from "../support/recording-proxy.ts";
import { numberNeedles } from "../support/round-needles.ts";
import { at, valueOf } from "../support/survey-crypto.ts";
import {
  button,
  heading,
  keepCopies,
  lastCopied,
  teacherAt,
  type Teacher,
} from "../support/teacher-steps.ts";
import { startService, type TestService } from "../support/test-service.ts";
import { createBrowserWatch, storedEntries } from "../support/watched-page.ts";

/** One leader, six class teachers and a seventh who is late, each in a browser of their own, and the relay between. */
test.describe.configure({ mode: "serial" });

const school = "Tyrihans skole";
const passphrase = "Tyttebærlyng under Rondane 84";
const { page: roundPage } = rounds;

/** What a teacher saw before she said yes. */
interface Shown {
  readonly label: string;
  /** "Sendes", all 32 in their order. */
  readonly numbers: readonly number[];
  /** "Hos dere", in the order of the table; empty where only what was sent before is shown. */
  readonly real: readonly number[];
}

const watch = createBrowserWatch();
let service: TestService;
/** The leader's browser has a line of its own, so that it is known what went over it. */
let leaderLine: RecordingProxy;
let leaderContext: BrowserContext;
let leader: Page;
let kit = "";
let link = "";
let classes: readonly InventedSchoolClass[] = [];
/** Of the six, by the place of the class in the school. */
const contributed = new Map<number, Shown>();
/** The one who stays to see what comes of it. */
let first: Teacher;
/** Of everyone who was shown any, the late one too. */
const everyonesNumbers: Shown[] = [];
/** All that the leader's app had stored and showed, at several times, and what the relay had. */
const leaderHaystacks: Haystack[] = [];
const relayHaystacks: Haystack[] = [];
let sums: readonly number[] = [];
/** Of the classes' surveys, which closed yesterday. */
const yesterday = addDays(dayAt(Math.floor(Date.now() / 1000), norwegianOffset), -1);
const term = termOf(yesterday);
const termYear = Number(yesterday.slice(0, 4));

test.beforeAll(async ({ browser }) => {
  [service, classes] = await Promise.all([startService(), makeInventedSchool()]);
  leaderLine = await startRecordingProxy(service.relay.origin);
  leaderContext = await newContext(browser);
  leader = await leaderContext.newPage();
  await keepCopies(leader);
});

test.afterAll(async () => {
  await leaderContext?.close();
  await leaderLine?.stop();
  await service?.stop();
});

test("a leader opens a round and has one link for everybody", async () => {
  await leader.goto(`${leaderLine.origin}/leder`);
  await press(vault.welcome.begin);
  await leader.getByLabel(vault.create.passphrase, { exact: true }).fill(passphrase);
  await leader.getByLabel(vault.create.repeat, { exact: true }).fill(passphrase);
  await press(vault.create.submit);
  kit = (await leader.getByRole("group", { name: vault.kit.code }).innerText()).trim();
  await leader.getByLabel(vault.kit.confirm).check();
  await press(vault.kit.submit);
  await leader.getByLabel(leaderWords.place.name, { exact: true }).fill(school);
  await leader.keyboard.press("Enter");
  await press(rounds.home.open);
  await leader.getByRole("radio", { name: leaderWords.termTitle(term.half, termYear) }).check();
  await press(rounds.fresh.submit);
  await press(rounds.invitation.copyLink);
  await expect(leader.getByText(rounds.invitation.linkCopied)).toBeVisible();
  link = (await lastCopied(leader)).replace(leaderLine.origin, service.origin);
  expect(link).toMatch(/\/#r1\./u);
  await press(rounds.invitation.toRound);
  await expectCounted(0);
});

test("with two classes the leader gets nothing, and is told so", async ({ browser }) => {
  await contributeByHand(browser, 0);
  await contributeByLink(browser, 1);
  await askAgain();
  await expectCounted(2);
  await expect(leader.getByText(roundPage.tooFewYet.school)).toBeVisible();
  await expect(leader.getByText(roundPage.freeze.few)).toBeVisible();
  await expect(leaderButton(roundPage.freeze.button)).toHaveCount(0);
  // A changed app may ask all the same.
  const { path, owner } = ownCall();
  const asOwner = { headers: { authorization: `Bearer ${owner}` } };
  const freeze = `${service.relay.origin}${path}/freeze`;
  const refused = await fetch(freeze, { ...asOwner, method: "POST" });
  expect([refused.status, await refused.json()]).toEqual([409, { error: "too-few" }]);
  const none = await fetch(`${service.relay.origin}${path}/result`, asOwner);
  expect([none.status, await none.json()]).toEqual([409, { error: "not-frozen" }]);
});

test("who takes the numbers back is one less for the leader", async ({ browser }) => {
  const { teacher, shown } = await contributeByLink(browser, 2, { stay: true });
  await askAgain();
  await expectCounted(3);
  await expect(leaderButton(roundPage.freeze.button)).toBeVisible();
  await button(teacher, contribute.actions.withdraw).click();
  await expect(heading(teacher, contribute.state.withdrawn.title)).toBeVisible();
  await askAgain();
  await expectCounted(2);
  await expect(leaderButton(roundPage.freeze.button)).toHaveCount(0);
  // Another yes sends the same numbers.
  await button(teacher, contribute.actions.again).click();
  const again = await sayYes(teacher, 2);
  expect(again.numbers).toEqual(shown.numbers);
  await teacher.page.context().close();
  await askAgain();
  await expectCounted(3);
});

test("with six the sums are those of the numbers the teachers were shown", async ({ browser }) => {
  for (const of of [3, 4, 5]) await contributeByLink(browser, of);
  await askAgain();
  await expectCounted(6);
  await rememberWhatLies("before the sum");
  await press(roundPage.freeze.button);
  const dialog = leader.getByRole("dialog", { name: roundPage.freeze.question });
  await expect(dialog).toContainText(roundPage.freeze.counted.school(6));
  await dialog.getByRole("button", { name: roundPage.freeze.button }).click();
  await expect(leader.getByRole("heading", { name: roundPage.frozen.title })).toBeVisible();
  await press(roundPage.frozen.button);
  await expect(leader.getByRole("heading", { name: roundPage.released.title })).toBeVisible();
  await press(roundPage.released.button);

  const six = [...contributed.values()].map(({ numbers }) => numbers);
  expect(six).toHaveLength(6);
  sums = at(six, 0).map((_, place) => six.reduce((sum, numbers) => sum + at(numbers, place), 0));
  const read = schoolSums(sums);
  if (read === null) throw new Error("There should be as many numbers as fields");
  const round = {
    placeId: "AAAAAAAAAAAAAAAAAAAAAA" as PlaceId,
    level: "school",
    term,
    unitMost: 30,
    sums: read,
  } as const;
  const { release } = valueOf(releaseRound(round, []));
  const words = trendWords("nb");
  const expected = release.figures.map(({ indicator, printed }) => [
    indicator,
    words.figure(printed),
    ...(printed === null ? [] : [trends.figure.of(words.count(printed.of))]),
  ]);
  await expect(leader.getByText(trends.tookPart.school(6, words.term(term)))).toBeVisible();
  const rows = leader.locator("tr[data-row]");
  await expect(rows).toHaveCount(expected.length);
  const printed = await rows.evaluateAll((all) =>
    all.map((row) => [
      row.getAttribute("data-row"),
      ...[...(row.querySelector("td")?.querySelectorAll("span") ?? [])].map(
        ({ textContent }) => textContent,
      ),
    ]),
  );
  expect(printed).toEqual(expected);
  await rememberPage("with the figures");
  // None is withheld, however these classes are rounded: the comparison was one of numbers.
  expect(release.figures.filter((figure) => figure.printed === null)).toEqual([]);
});

test("the seventh comes too late, and is told so; the first that hers was counted", async ({
  browser,
}) => {
  const late = await openInvitation(browser, 6);
  await toTheQuestion(late, 6);
  await button(late, contribute.question.yes).click();
  await expect(heading(late, contribute.state.late.title)).toBeVisible();
  await expect(late.page.getByText(contribute.state.late.text)).toBeVisible();
  await late.page.context().close();

  await showTab(first, first.words.surveys.tabs.answers);
  await showTab(first, first.words.surveys.tabs.contribute);
  await expect(heading(first, contribute.state.counted.title)).toBeVisible();
  await expect(first.page.getByText(contribute.state.counted.text(6))).toBeVisible();
  await first.page.context().close();
});

test("the leader's vault holds these sums and nothing of a class", async () => {
  await press(shell.settings);
  const downloading = leader.waitForEvent("download");
  await leaderButton(vault.settings.backupMake).first().click();
  const backup = readFileSync(await (await downloading).path());
  const crypto = createLeader();
  const content = valueOf(await crypto.openBackup(backup, { type: "kit", kit }));
  const sealed = content.rows.filter(({ table }) => table !== "keys");
  const rows = (await crypto.openRows(sealed)).map(valueOf);
  const kept = rows.filter(({ table }) => table === "rounds").map(({ value }) => value);
  expect(kept).toEqual([expect.objectContaining({ state: expect.objectContaining({ sums }) })]);
  for (const [index, row] of rows.entries()) {
    const label = `the leader's vault, opened: row ${index} of ${row.table}`;
    leaderHaystacks.push({ label, bytes: Buffer.from(JSON.stringify(row)) });
  }
  await rememberWhatLies("after the release");
  await press(shell.lock);
  await expect(leader.getByRole("heading", { name: vault.unlock.title })).toBeVisible();
  await rememberWhatLies("locked");
});

test("no pupil, class, teacher or class's number lies with the leader or the relay", () => {
  const needles = [...nameNeedles(), ...everyonesNumbers.flatMap(classNeedles)];
  expect(everyonesNumbers).toHaveLength(8);
  const leaderTraffic = recordedBytes(leaderLine.exchanges);
  const relayTraffic = recordedBytes(service.proxy.exchanges);
  expect(leaderLine.exchanges.filter(isCall).length).toBeGreaterThan(8);
  expect(service.proxy.exchanges.filter(isCall).length).toBeGreaterThan(20);
  const haystacks = [...leaderHaystacks, ...leaderTraffic, ...relayHaystacks, ...relayTraffic];
  expect(findNeedles(needles, haystacks)).toEqual([]);
  const calls = [...leaderLine.exchanges, ...service.proxy.exchanges].filter(isCall);
  expect(calls.filter(isCompressed).map(({ path }) => path)).toEqual([]);
  // Had any of it been there, it would have been found.
  const planted = needles.map((needle) => ({
    label: needle.label,
    bytes: Buffer.concat([
      Buffer.from("x"),
      "text" in needle ? Buffer.from(needle.text) : needle.bytes,
    ]),
  }));
  const found = new Set(findNeedles(needles, planted).map(({ haystack }) => haystack));
  expect(found.size).toBe(new Set(planted.map(({ label }) => label)).size);
});

test("no page complained, or asked any other place for anything", () => {
  expect(watch.complaints).toEqual([]);
  const own = [leaderLine.origin, service.origin];
  const elsewhere = watch.requests.filter(
    (address) => !own.includes(new URL(address).origin) && !/^(?:data|blob):/u.test(address),
  );
  expect(elsewhere).toEqual([]);
  expect(
    [...watch.titles].filter((title) => !/^(?:Samklang(?: for ledere)?)?$/u.test(title)),
  ).toEqual([]);
  expect([...watch.addresses].filter((address) => address.includes("#r1"))).toEqual([]);
  expect(service.relay.log()).toMatch(/^Samklang is ready: http:\/\/localhost:\d+\n$/u);
});

/** The whole way: a vault opened, the class's survey found, the invitation pasted. */
async function contributeByHand(browser: Browser, of: number): Promise<void> {
  const teacher = teacherAt(await (await newContext(browser)).newPage());
  await teacher.page.goto(service.origin);
  await restoreVault(teacher, of);
  const { className, surveyName } = at(classes, of);
  const { page, words } = teacher;
  const navigation = page.getByRole("navigation").first();
  await navigation.getByRole("button", { name: className, exact: true }).click();
  await page.getByRole("main").getByRole("button", { name: surveyName }).click();
  await showTab(teacher, words.surveys.tabs.contribute);
  await page.getByLabel(contribute.link.label, { exact: true }).fill(link);
  await button(teacher, contribute.link.read).click();
  await sayYes(teacher, of);
  first = teacher;
}

/** The shortest way: the link opened, a backup restored, and yes. */
async function contributeByLink(
  browser: Browser,
  of: number,
  { stay = false } = {},
): Promise<{ readonly teacher: Teacher; readonly shown: Shown }> {
  const teacher = await openInvitation(browser, of);
  const shown = await sayYes(teacher, of);
  if (!stay) await teacher.page.context().close();
  return { teacher, shown };
}

async function openInvitation(browser: Browser, of: number): Promise<Teacher> {
  const teacher = teacherAt(await (await newContext(browser)).newPage());
  await teacher.page.goto(link);
  await restoreVault(teacher, of);
  await expect(heading(teacher, contribute.pick.title)).toBeVisible();
  const surveys = teacher.page.getByRole("main").getByRole("listitem").getByRole("button");
  await surveys.filter({ hasText: at(classes, of).surveyName }).click();
  return teacher;
}

async function restoreVault(teacher: Teacher, of: number): Promise<void> {
  const { file, kit: code } = at(classes, of);
  await button(teacher, vault.welcome.restore).click();
  await teacher.page
    .getByLabel(vault.restore.file)
    .setInputFiles({ name: "hvelv.samklang", mimeType: "", buffer: file });
  await button(teacher, vault.unlock.useKit).click();
  await teacher.page.getByLabel(vault.unlock.kit, { exact: true }).fill(code);
  await button(teacher, vault.restore.submit).click();
}

async function sayYes(teacher: Teacher, of: number): Promise<Shown> {
  const shown = await toTheQuestion(teacher, of);
  await button(teacher, contribute.question.yes).click();
  await expect(heading(teacher, contribute.state.sent.title)).toBeVisible();
  contributed.set(of, shown);
  return shown;
}

/** What would leave, as the page says it: number by number in the table, and all of them in a row. */
async function toTheQuestion(teacher: Teacher, of: number): Promise<Shown> {
  const { page } = teacher;
  await expect(heading(teacher, contribute.round.title)).toBeVisible();
  await button(teacher, contribute.steps.toNumbers).click();
  await expect(heading(teacher, contribute.numbers.title)).toBeVisible();
  const vector = await page.locator("[data-vector]").textContent();
  const numbers = (vector ?? "").split(", ").map(Number);
  const table = await page.locator("tr[data-field]").evaluateAll((rows) =>
    rows.map((row) => ({
      field: row.getAttribute("data-field"),
      leaves: Number(row.querySelector("td[data-leaves]")?.textContent),
      real: row.querySelector("td:not([data-leaves])")?.textContent ?? null,
    })),
  );
  expect(table).toHaveLength(14);
  for (const { field, leaves } of table) {
    expect(leaves, `${field}`).toBe(numbers[countFields.indexOf(field as CountField)]);
  }
  expect(numbers).toHaveLength(32);
  const real = table.map((row) => (row.real === null ? NaN : Number(row.real)));
  const shown = {
    label: `class ${of}`,
    numbers,
    real: real.some(Number.isNaN) ? [] : real,
  };
  everyonesNumbers.push(shown);
  await button(teacher, contribute.steps.toQuestion).click();
  await expect(heading(teacher, contribute.question.title)).toBeVisible();
  return shown;
}

async function showTab(teacher: Teacher, name: string): Promise<void> {
  await button(teacher, name).click();
}

async function askAgain(): Promise<void> {
  await press(roundPage.askAgain);
}

async function expectCounted(count: number): Promise<void> {
  const said = leader.getByRole("status").filter({ hasText: /./u }).first();
  await expect(said).toHaveText(rounds.contributed.school(count));
  await rememberPage(`with ${count}`);
}

function leaderButton(name: string): Locator {
  return leader.getByRole("button", { name, exact: true });
}

async function press(name: string): Promise<void> {
  await leaderButton(name).click();
}

/** The round's address at the relay, and what proves that a call is the leader's. */
function ownCall(): { readonly path: string; readonly owner: string } {
  for (const { method, path, requestHead } of leaderLine.exchanges.toReversed()) {
    const owner = /^authorization: Bearer ([\w-]{43})\r$/im.exec(requestHead)?.[1];
    if (method === "GET" && /^\/v1\/rounds\/[\w-]{22}$/u.test(path) && owner !== undefined) {
      return { path, owner };
    }
  }
  throw new Error("The leader has not asked how many there are");
}

async function rememberWhatLies(when: string): Promise<void> {
  for (const { place, bytes } of await storedEntries(leader)) {
    leaderHaystacks.push({ label: `leader, ${when}: ${place}`, bytes });
  }
  await rememberPage(when);
  const log = { label: "the relay's log", bytes: Buffer.from(service.relay.log()) };
  for (const { label, bytes } of [...service.relay.files(), log]) {
    relayHaystacks.push({ label: `${label}, ${when}`, bytes });
  }
}

async function rememberPage(when: string): Promise<void> {
  const page = Buffer.from(await leader.content());
  leaderHaystacks.push({ label: `the leader's page, ${when}`, bytes: page });
}

/** Every pupil's name is one of these given names and one of these family names; of the others every word of a name. */
function nameNeedles(): readonly Needle[] {
  const pupils = inventedNames.flatMap(({ given, family }) => [given, family]);
  for (const name of classes.flatMap((each) => each.pupils)) {
    expect(name.split(" ").filter((part) => !pupils.includes(part))).toEqual([]);
  }
  const others = classes.flatMap(({ className, teacher }) => [className, ...teacher.split(" ")]);
  return [...pupils, ...others].map((text) => ({ label: text, text }));
}

function classNeedles({ label, numbers, real }: Shown): readonly Needle[] {
  return [
    ...numberNeedles({ label, numbers }),
    ...numberNeedles({ label: `${label} as it is`, numbers: real }),
  ];
}

function isCompressed({ responseHead }: Exchange): boolean {
  return /^content-encoding:/im.test(responseHead());
}

async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  await watch.watch(context);
  return context;
}
