import { expect, test, type Locator, type Page } from "@playwright/test";
import { answerWithoutScreen } from "../support/pupil-client.ts";
import { pupilAt, pupilButton, title } from "../support/pupil-steps.ts";
import {
  beginSurvey,
  button,
  heading,
  keepCopies,
  makeVault,
  openSurvey,
  readCards,
  teacherAt,
  type CardOnPage,
  type Teacher,
} from "../support/teacher-steps.ts";
import { startService, type TestService } from "../support/test-service.ts";

let service: TestService;

test.beforeAll(async () => {
  service = await startService();
});
test.afterAll(async () => service?.stop());

const pupils = ["Åshild", "Bjørn", "Cæcilie", "Dagny", "Eirik", "Frøya"];

test("the keyboard alone gets a teacher from the first visit to the cards", async ({ page }) => {
  const teacher = teacherAt(page);
  const { words } = teacher;
  const { create, kit, welcome } = words.vault;
  await page.goto(service.origin);
  await pressAt(page, button(teacher, welcome.begin));
  await expect(page.getByText(/^\w+(-\w+){5}$/u)).toBeVisible();
  await pressAt(page, button(teacher, create.useSuggestion));
  await pressAt(page, button(teacher, create.submit));
  await expect(heading(teacher, kit.title)).toBeVisible();
  await tabTo(page, page.getByLabel(kit.confirm));
  await page.keyboard.press("Space");
  await pressAt(page, button(teacher, kit.submit));

  await expect(heading(teacher, words.shell.homePage.emptyTitle)).toBeVisible();
  await pressAt(page, page.getByRole("main").getByRole("button", { name: words.shell.newClass }));
  await tabTo(page, page.getByLabel(words.classes.newClass.paste));
  for (const name of pupils) {
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  await pressAt(page, button(teacher, words.classes.newClass.read));
  await tabTo(page, page.getByLabel(words.classes.preview.className));
  await page.keyboard.type("8D");
  await pressAt(page, button(teacher, words.classes.preview.submit(pupils.length)));

  await expect(heading(teacher, "8D")).toBeVisible();
  await pressAt(page, button(teacher, words.classes.page.newSurvey));
  await expect(heading(teacher, words.asking.begin.title)).toBeVisible();
  await pressAt(page, button(teacher, words.asking.begin.sets.standard.name));
  await expect(heading(teacher, words.surveys.draft.title)).toBeVisible();
  await pressAt(page, button(teacher, words.surveys.draft.preview));
  await expect(page.getByText(words.pupil.preview.banner)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText(words.pupil.preview.banner)).toBeHidden();
  await pressAt(page, button(teacher, words.surveys.draft.open));

  await expect(heading(teacher, words.surveys.cards.title)).toBeVisible();
  await pressAt(page, button(teacher, words.surveys.cards.newCard).first());
  await expect(heading(teacher, words.surveys.cards.newCardTitle("Åshild"))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button(teacher, words.surveys.cards.newCard).first()).toBeFocused();
  await pressAt(page, button(teacher, words.surveys.tabs.answers));
  await expect(heading(teacher, words.surveys.live.title)).toBeVisible();
  await pressAt(page, button(teacher, words.surveys.live.close));
  await pressAt(page, button(teacher, words.surveys.live.closeConfirm));
  await expect(page.getByText(words.surveys.live.closed).first()).toBeVisible();
});

test("a new card takes the old one's place, also where that was used", async ({ page }) => {
  const teacher = await teacherWithCards(page);
  const { words } = teacher;
  const [used, unused] = await readCards(teacher);
  await answerWithoutScreen(used?.link ?? "", () => new Map());
  const renewed = await renewCard(teacher, 0);
  await renewCard(teacher, 1);
  for (const old of [used, unused]) await expectProblem(page, old, "voided");
  await button(teacher, words.surveys.tabs.answers).click();
  await expect(page.getByText(words.surveys.answered(0, pupils.length))).toBeVisible();
  await answerWithoutScreen(renewed.link, () => new Map());
  await expect(page.getByText(words.surveys.answered(1, pupils.length))).toBeVisible();
  await expectProblem(page, renewed, "used");
});

test(
  "closing and deleting say so on every card that comes after",
  { tag: "@whole" },
  async ({ page }) => {
    const teacher = await teacherWithCards(page);
    const { live, tabs } = teacher.words.surveys;
    const [card] = await readCards(teacher);
    await button(teacher, tabs.answers).click();
    await button(teacher, live.close).click();
    await button(teacher, live.closeConfirm).click();
    await expect(page.getByText(live.closed).first()).toBeVisible();
    await expectProblem(page, card, "closed");
    await button(teacher, live.remove).click();
    await button(teacher, live.removeConfirm).click();
    await expect(page.getByText(live.removed.erased)).toBeVisible();
    await expectProblem(page, card, "unknown");
  },
);

test("on paper there are the cards and nothing else", async ({ page }) => {
  const teacher = await teacherWithCards(page);
  const { words } = teacher;
  await expect(button(teacher, words.surveys.cards.print)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const name of [words.surveys.cards.print, words.surveys.cards.copy, words.shell.lock]) {
    await expect(button(teacher, name).first()).toBeHidden();
  }
  await expect(heading(teacher, words.surveys.cards.title)).toBeHidden();
  for (const name of pupils) await expect(page.getByText(name, { exact: true })).toBeVisible();
  await expect(page.getByRole("img", { name: /^QR: / })).toHaveCount(pupils.length);
  const pages = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(1);
});

test("without the relay the survey waits, and opens with the same keys when it is back", async ({
  page,
}) => {
  const teacher = await teacherWithClass(page);
  const { words } = teacher;
  await page.route("**/v1/surveys", (route) => route.abort("internetdisconnected"));
  await beginSurvey(teacher);
  await button(teacher, words.surveys.draft.open).click();
  await expect(heading(teacher, words.surveys.openingPage.title)).toBeVisible();
  await page.unroute("**/v1/surveys");
  await button(teacher, words.surveys.openingPage.resume).click();
  await expect(heading(teacher, words.surveys.cards.title)).toBeVisible();
  const [card] = await readCards(teacher);
  await answerWithoutScreen(card?.link ?? "", () => new Map());
});

test("the sample class is one click from its results, and leaves nothing behind", async ({
  page,
}) => {
  const teacher = teacherAt(page);
  const { words } = teacher;
  await page.goto(service.origin);
  await button(teacher, words.vault.welcome.sample).click();
  await expect(heading(teacher, words.results.roster.title)).toBeVisible();
  await expect(page.getByText(words.shell.sampleBanner.text)).toBeVisible();
  await page.reload();
  await expect(heading(teacher, words.vault.welcome.title)).toBeVisible();
  const counts = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = "" }) => name);
    const rows = names.map(
      (name) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(new Error("The database could not be read"));
          opening.onsuccess = () => {
            const stores = [...opening.result.objectStoreNames];
            if (stores.length === 0) return resolve(0);
            const reading = opening.result.transaction(stores);
            let found = 0;
            for (const store of stores) {
              const counting = reading.objectStore(store).count();
              counting.onsuccess = () => (found += counting.result);
            }
            reading.oncomplete = () => resolve(found);
          };
        }),
    );
    return Promise.all(rows);
  });
  expect(counts.filter((count) => count > 0)).toEqual([]);
});

test("Escape twice covers everything", async ({ page }) => {
  const teacher = teacherAt(page);
  const { words } = teacher;
  await page.goto(service.origin);
  await button(teacher, words.vault.welcome.sample).click();
  await expect(heading(teacher, words.results.roster.title)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  const show = page.getByRole("dialog").getByRole("button");
  await expect(show).toBeFocused();
  const seen = await page.evaluate(() =>
    [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].map(
        (y) =>
          document.elementFromPoint(innerWidth * x, innerHeight * y)?.closest("dialog") === null,
      ),
    ),
  );
  expect(seen).not.toContain(true);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

/* ---- what tests above are made of ---- */

/** Tab by Tab, as long as it takes to walk through a whole page, each stop with a visible focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const outlined = await page.locator(":focus").evaluateAll(([focused]) => {
      if (focused === undefined) return true;
      const near = [focused, focused.nextElementSibling, focused.parentElement];
      return near.some((each) => each !== null && getComputedStyle(each).outlineStyle !== "none");
    });
    expect(outlined, "a stop without a visible focus").toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("The keyboard does not get there");
}

async function pressAt(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

async function teacherWithClass(page: Page): Promise<Teacher> {
  const teacher = teacherAt(page);
  const { classes, shell } = teacher.words;
  await keepCopies(page);
  await page.goto(service.origin);
  await makeVault(teacher, "Rypa flyr over Hardanger 1");
  await page.getByRole("main").getByRole("button", { name: shell.newClass }).click();
  await page.getByLabel(classes.newClass.paste).fill(pupils.join("\n"));
  await button(teacher, classes.newClass.read).click();
  await page.getByLabel(classes.preview.className).fill("8D");
  await button(teacher, classes.preview.submit(pupils.length)).click();
  await expect(heading(teacher, "8D")).toBeVisible();
  return teacher;
}

async function teacherWithCards(page: Page): Promise<Teacher> {
  const teacher = await teacherWithClass(page);
  await openSurvey(teacher, { name: "Høst", contact: "Helsesykepleieren" });
  return teacher;
}

async function renewCard(teacher: Teacher, place: number): Promise<CardOnPage> {
  const { words, page } = teacher;
  const name = pupils[place] ?? "";
  await button(teacher, words.surveys.cards.newCard).nth(place).click();
  await button(teacher, words.surveys.cards.newCardConfirm).click();
  await expect(page.getByText(words.surveys.cards.newCardMade(name))).toBeVisible();
  const renewed = (await readCards(teacher))[place];
  if (renewed === undefined) throw new Error("The new card is not there");
  return renewed;
}

/** On a device of its own, the card gets the sentence for its state before the first question. */
async function expectProblem(
  page: Page,
  card: CardOnPage | undefined,
  problem: "used" | "closed" | "voided" | "unknown",
): Promise<void> {
  const context = await page.context().browser()?.newContext();
  if (context === undefined || card === undefined) throw new Error("There is no card to try");
  const pupil = pupilAt(await context.newPage());
  await pupil.page.goto(card.link);
  await expect(title(pupil, pupil.words.problems[problem].title)).toBeVisible();
  await expect(pupilButton(pupil, pupil.words.identity.yes)).toHaveCount(0);
  await context.close();
}
