import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { axeViolations } from "../support/axe.ts";
import { expectNames, handIn, kioskWords, makeRoom } from "../support/kiosk-steps.ts";
import { startPupilService } from "../support/pupil-service.ts";
import type { RelayProcess } from "../support/relay-process.ts";
import {
  button,
  heading,
  keepCopies,
  lastCopied,
  makeVault,
  openSurvey,
  teacherAt,
  unlock,
  type Teacher,
} from "../support/teacher-steps.ts";

let relay: RelayProcess;

test.beforeAll(async () => {
  relay = await startPupilService();
});
test.afterAll(async () => relay?.stop());

const passphrase = "bestemor strikker lange votter";
const pupils = ["Åshild", "Bjørn", "Cæcilie", "Dagny", "Eirik", "Frøya"];

/** From the first visit to the page about the shared tablet of an open survey. */
async function comeToTablet(page: Page): Promise<Teacher> {
  const teacher = teacherAt(page);
  const { words } = teacher;
  await keepCopies(page);
  await page.goto(relay.origin);
  await makeVault(teacher, passphrase);
  await page.getByRole("main").getByRole("button", { name: words.shell.newClass }).click();
  await page.getByLabel(words.classes.newClass.paste).fill(pupils.join("\n"));
  await button(teacher, words.classes.newClass.read).click();
  await page.getByLabel(words.classes.preview.className).fill("8D");
  await button(teacher, words.classes.preview.submit(pupils.length)).click();
  await expect(heading(teacher, "8D")).toBeVisible();
  await openSurvey(teacher, { name: "Høst", contact: "Kari" });
  await button(teacher, words.surveys.tabs.tablet).click();
  await expect(heading(teacher, words.tablet.title)).toBeVisible();
  return teacher;
}

async function startHere(teacher: Teacher): Promise<void> {
  const { here } = teacher.words.tablet;
  await button(teacher, here.start).click();
  await button(teacher, here.dialog.confirm).click();
}

async function answerAs(page: Page, name: string): Promise<void> {
  const { pupil } = teacherAt(page).words;
  const press = (text: string) => page.getByRole("button", { name: text, exact: true }).click();
  await page.getByRole("button", { name, exact: true }).click();
  await press(kioskWords.identity.yes);
  await press(pupil.language.names.nb);
  await press(pupil.about.begin);
  for (let question = 1; question <= 10; question += 1) {
    await expect(page.getByText(pupil.question.position(question, 10))).toBeVisible();
    await press(pupil.question.skip);
    await press(pupil.question.next);
  }
  await handIn(page);
  await makeRoom(page);
}

async function look(page: Page, name: string): Promise<void> {
  for (const width of [360, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeViolations(page), `${name}, ${width} px`).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
    await page.screenshot({
      path: `test-results/screens/tablet-${name}-${width}.png`,
      fullPage: true,
    });
  }
}

test(
  "a teacher hands over her own device without a network, and has the answers when she unlocks",
  { tag: "@whole" },
  async ({ page, context }) => {
    const teacher = await comeToTablet(page);
    const { words } = teacher;
    await look(page, "page");
    await startHere(teacher);
    await expectNames(page, 6);
    await context.setOffline(true);
    await answerAs(page, "Bjørn");
    await expectNames(page, 5);
    for (const hidden of ["8D", "Høst", "Kari"]) {
      await expect(page.getByText(hidden, { exact: true })).toHaveCount(0);
    }

    // Going back in the history of the page leads to nothing of the teacher's.
    await page.evaluate(() => history.back());
    await expectNames(page, 5);

    // A wrong phrase keeps the class where it is, the right one leads back, with no network all the while.
    await button(teacher, kioskWords.names.adult).click();
    await look(page, "way-back");
    await unlock(teacher, "feil frase for denne gangen");
    await expect(page.getByText(words.vault.unlock.failures["wrong-passphrase"])).toBeVisible();
    await button(teacher, words.tablet.here.unlock.back).click();
    await expectNames(page, 5);
    await button(teacher, kioskWords.names.adult).click();
    await unlock(teacher, passphrase);
    await expect(page.getByText(words.shell.notices.kioskTakenIn("Høst", 1, 0))).toBeVisible();
    await expect(heading(teacher, words.tablet.title)).toBeVisible();
    await button(teacher, words.surveys.tabs.answers).click();
    await expect(page.getByText(words.surveys.answered(1, 6)).first()).toBeVisible();

    // The mailbox gets it as well, which keeps a second answer out.
    await context.setOffline(false);
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    await button(teacher, words.surveys.tabs.tablet).click();
    await startHere(teacher);
    await expectNames(page, 5);
  },
);

test(
  "a reload in the middle comes back to a locked vault, and what is sealed is taken in",
  { tag: "@whole" },
  async ({ page, context }) => {
    const teacher = await comeToTablet(page);
    const { words } = teacher;
    const other = await context.newPage();
    await other.goto(relay.origin);
    await unlock(teacherAt(other), passphrase);
    await expect(other.getByRole("button", { name: words.shell.lock })).toBeVisible();
    await startHere(teacher);
    await expectNames(page, 6);
    // Every other tab is locked with it.
    await expect(heading(teacherAt(other), words.vault.unlock.title)).toBeVisible();
    await other.close();

    await page.route("**/v1/**", (route) => route.abort("internetdisconnected"));
    await answerAs(page, "Dagny");
    await beginInTheMiddle(page);
    await page.reload();
    await expect(heading(teacher, words.vault.unlock.title)).toBeVisible();
    const html = await page.content();
    for (const name of pupils) expect(html).not.toContain(name);
    await page.goBack();
    await page.goForward();
    await expect(heading(teacher, words.vault.unlock.title)).toBeVisible();
    await unlock(teacher, passphrase);
    await expect(page.getByText(words.shell.notices.kioskTakenIn("Høst", 1, 0))).toBeVisible();
  },
);

async function beginInTheMiddle(page: Page): Promise<void> {
  const { pupil } = teacherAt(page).words;
  await page.getByRole("button", { name: "Eirik", exact: true }).click();
  await page.getByRole("button", { name: kioskWords.identity.yes, exact: true }).click();
  await page.getByRole("button", { name: pupil.language.names.nb, exact: true }).click();
  await page.getByRole("button", { name: pupil.about.begin, exact: true }).click();
}

test(
  "a link for another tablet says what it can do, and the file from there is taken in with its outcome",
  { tag: "@whole" },
  async ({ page, browser }) => {
    const teacher = await comeToTablet(page);
    const { words } = teacher;
    const { other, file } = words.tablet;
    await button(teacher, other.make).click();
    await expect(page.getByText(other.power)).toBeVisible();
    await expect(page.getByRole("img", { name: other.qr })).toBeVisible();
    const code = (await page.getByText(/^\d{4} \d{4}$/u).innerText()).replace(" ", "");
    await look(page, "link");
    await button(teacher, other.copy).click();
    await expect(page.getByText(other.copied)).toBeVisible();
    const link = await lastCopied(page);

    const tablet = await (await browser.newContext()).newPage();
    await tablet.goto(link);
    await expectNames(tablet, 6);
    await tablet.context().setOffline(true);
    await answerAs(tablet, "Frøya");
    await tablet.getByRole("button", { name: kioskWords.names.adult }).click();
    const downloading = tablet.waitForEvent("download");
    await tablet.getByRole("button", { name: kioskWords.adult.file.save }).click();
    const bytes = await readFile(await (await downloading).path());

    const choose = (buffer: Buffer) =>
      page
        .getByLabel(file.choose)
        .setInputFiles({ name: "svar.samklangsvar", mimeType: "application/octet-stream", buffer });
    await choose(bytes.subarray(0, -1));
    await expect(page.getByText(file.failures.damaged)).toBeVisible();
    await choose(bytes);
    await expect(page.getByText(file.added(1))).toBeVisible();
    await expect(page.getByText(file.empty)).toBeVisible();
    await look(page, "file");
    await choose(bytes);
    await expect(page.getByText(file.known(1))).toBeVisible();

    await tablet.getByRole("button", { name: kioskWords.adult.code.title }).click();
    await tablet.keyboard.type(code);
    await expect(
      tablet.getByRole("heading", { name: kioskWords.over.emptied.title }),
    ).toBeVisible();
    await tablet.context().close();
    await button(teacher, words.surveys.tabs.answers).click();
    await expect(page.getByText(words.surveys.answered(1, 6)).first()).toBeVisible();
  },
);
