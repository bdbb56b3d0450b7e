import { expect, test, type Locator, type Page } from "@playwright/test";
import { groups } from "../../src/i18n/nb/groups.ts";
import { results } from "../../src/i18n/nb/results.ts";
import { vault } from "../../src/i18n/nb/vault.ts";
import { axeViolations } from "../support/axe.ts";
import { inventClass } from "../support/invented-class.ts";
import { startService } from "../support/test-service.ts";
import { startResultsService, type ResultsService } from "../support/results-service.ts";

/** Groups, seats and new classes of invented classes in a real browser: tests/support/results-page. */
let service: ResultsService | undefined;

test.use({ contextOptions: { reducedMotion: "reduce" } });

test.beforeAll(async () => {
  service = await startResultsService();
});

test.afterAll(async () => {
  await service?.close();
});

async function openGroups(page: Page, query: string): Promise<void> {
  await page.goto(`${service?.address}?${query}`);
  await page.getByRole("tab", { name: results.tabs.groups }).click();
  await expect(button(page, groups.suggest)).toBeVisible();
}

function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

function tokens(page: Page): Locator {
  return page.locator("button[data-pupil]");
}

async function names(page: Page): Promise<readonly string[]> {
  return page
    .locator("button[data-pupil]")
    .evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ""));
}

/** One of a few. The input lies over its word. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("radio", { name, exact: true }).check();
}

async function suggest(page: Page, name: string): Promise<void> {
  await button(page, name).press("Enter");
  await expect(page.getByRole("heading", { name: groups.outcome.title })).toBeVisible();
  await expect(page.getByText(groups.searching)).toBeHidden();
}

test("groups are suggested, exchanged, taken back and locked by the keyboard alone", async ({
  page,
}) => {
  await openGroups(page, "pupils=12&seed=3");
  await suggest(page, groups.suggest);
  await expect(page.getByText(groups.proof.best)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  const before = await names(page);
  const [one, other] = [before[0] ?? "", before[5] ?? ""];
  await tokens(page).nth(0).press("Enter");
  await expect(page.getByText(groups.news.picked(one))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tokens(page).nth(0)).toHaveAttribute("aria-pressed", "false");
  await tokens(page).nth(0).press("Enter");
  await tokens(page).nth(5).press("Enter");
  await expect(page.getByText(groups.news.exchanged(one, other))).toBeVisible();
  await expect(tokens(page).nth(5)).toBeFocused();
  await expect(tokens(page).nth(5)).toHaveAttribute(
    "aria-label",
    new RegExp(`^${one}, gruppe 2\\.`),
  );
  const changed = before.map((name) => (name === one ? other : name === other ? one : name));
  expect(await names(page)).toEqual(changed);
  // What is shown is no longer the best, and a better one is at hand; it does not take the teacher's place.
  await expect(page.getByText(groups.proof.best)).toBeHidden();

  await page.keyboard.press("ControlOrMeta+z");
  expect(await names(page)).toEqual(before);
  await expect(page.getByText(groups.proof.best)).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Shift+z");
  expect(await names(page)).toEqual(changed);

  await button(page, groups.plan.lock(one)).press("Enter");
  await expect(page.getByText(groups.news.locked(one))).toBeVisible();
  await suggest(page, groups.again);
  await expect(
    page.locator("section", { hasText: groups.plan.group.groups(2) }).last(),
  ).toContainText(one);
  expect(await names(page)).not.toEqual(changed);

  // What was made is there again after a look at the seating plan.
  const made = await names(page);
  await button(page, groups.wishes.editLabel).click();
  await choose(page, groups.purposes.seats);
  await expect(page.getByText(groups.news.putAside.groups)).toBeVisible();
  await expect(tokens(page)).toHaveCount(0);
  await choose(page, groups.purposes.groups);
  expect(await names(page)).toEqual(made);
});

test(
  "a seating plan says who sits where, and the paper holds names alone",
  { tag: "@whole" },
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1000 });
    await openGroups(page, "pupils=60&seed=5");
    await choose(page, groups.purposes.seats);
    await page.getByText(groups.wishes.front.title).click();
    const front = page.locator("details", { hasText: groups.wishes.front.hint });
    await front.getByRole("combobox").selectOption({ index: 4 });
    await front.getByRole("button", { name: groups.wishes.add }).click();
    await suggest(page, groups.suggest);
    await expect(page.getByText(groups.outcome.front(1, 1))).toBeVisible();
    await expect(tokens(page)).toHaveCount(60);
    await expect(tokens(page).first()).toHaveAttribute(
      "aria-label",
      /, bord 1, rad 1 fra tavla\. Sammen med .+\. Nær .+\./,
    );
    expect(await axeViolations(page)).toEqual([]);

    const { names: pupils } = inventClass({ pupils: 60, seed: 5, participation: 1 });
    await button(page, groups.paper.show).click();
    const wall = page.getByRole("dialog", { name: groups.paper.show });
    const words = (await wall.innerText()).split("\n").filter((line) => line !== "");
    const tables = Array.from({ length: 30 }, (_, table) => groups.plan.group.seats(table + 1));
    expect(words.toSorted()).toEqual(
      [
        ...pupils,
        ...tables,
        groups.paper.close,
        groups.purposes.seats,
        groups.paper.of("5B", "21. november 2026"),
        groups.plan.board,
      ].toSorted(),
    );
    await button(page, groups.paper.close).click();

    // From the board the front row is nearest, and what was to the left is to the right.
    const first = async () => (await tokens(page).first().boundingBox()) ?? { x: 0, y: 0 };
    const last = async () => (await tokens(page).last().boundingBox()) ?? { x: 0, y: 0 };
    expect((await first()).y).toBeLessThan((await last()).y);
    await choose(page, groups.plan.views.board);
    expect((await first()).y).toBeGreaterThan((await last()).y);

    await page.setViewportSize({ width: 360, height: 800 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { name: groups.outcome.title })).toBeHidden();
    await expect(page.getByRole("heading", { name: groups.purposes.seats })).toBeVisible();
  },
);

test("what contradicts itself, what is not known and what is kept is said where it belongs", async ({
  page,
}) => {
  await openGroups(page, "pupils=20&seed=7&participation=0.45");
  await expect(page.getByText(groups.basis.tooFew)).toBeVisible();
  await expect(page.getByText(groups.wishes.questions.title)).toBeHidden();
  for (const [title, hint] of [
    [groups.wishes.apart.title, groups.wishes.apart.hint],
    [groups.wishes.together.title, groups.wishes.together.hint],
  ] as const) {
    await page.getByText(title, { exact: true }).click();
    const wish = page.locator("details", { hasText: hint });
    await wish.getByLabel(groups.wishes.first).selectOption({ index: 1 });
    await wish.getByLabel(groups.wishes.second).selectOption({ index: 2 });
    await wish.getByRole("button", { name: groups.wishes.add }).click();
  }
  const together = page.locator("details", { hasText: groups.wishes.together.hint });
  await expect(together.getByText(groups.contradictions.title)).toBeVisible();
  await expect(button(page, groups.suggest)).toBeDisabled();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByText(groups.contradictions.title)).toBeHidden();
  await suggest(page, groups.suggest);
  await expect(page.getByText(groups.wishes.title, { exact: true })).toBeHidden();
  await expect(page.getByText(groups.outcome.met(1))).toBeVisible();

  await button(page, groups.saved.save).click();
  await page.getByLabel(groups.saved.name, { exact: true }).fill("Uke 48");
  await page.keyboard.press("Enter");
  await expect(page.getByText(groups.saved.done("Uke 48"))).toBeVisible();
  const kept = await names(page);
  await button(page, groups.wishes.editLabel).click();
  await choose(page, groups.size.count);
  await expect(tokens(page)).toHaveCount(0);
  await button(page, groups.saved.openLabel("Uke 48")).click();
  expect(await names(page)).toEqual(kept);
  await button(page, groups.saved.remove("Uke 48")).click();
  await expect(page.getByText(groups.saved.none)).toBeVisible();
  await page
    .getByText(groups.saved.removed("Uke 48"))
    .last()
    .getByRole("button", { name: groups.undo })
    .click();
  await expect(button(page, groups.saved.openLabel("Uke 48"))).toBeVisible();
});

test(
  "three classes become two, with the ties each of them gave",
  { tag: "@whole" },
  async ({ page }) => {
    await openGroups(page, "pupils=26&seed=1");
    await choose(page, groups.purposes.classes);
    await page.getByLabel("5A: høsten 2026").check();
    await page.getByLabel("5C: høsten 2026").check();
    await expect(page.getByText(groups.basis.across)).toBeVisible();
    await suggest(page, groups.suggest);
    await expect(tokens(page)).toHaveCount(74);
    await expect(
      page.getByText(groups.outcome.everybody(groups.outcome.where.classes)),
    ).toBeVisible();
    // The proof may take its time; stopping it is at once.
    const stop = button(page, groups.proof.stop);
    if (await stop.isVisible()) {
      await stop.click();
      await expect(page.getByText(groups.proof.stopped)).toBeVisible();
    }
    expect(await axeViolations(page)).toEqual([]);
  },
);

test("in the pages as they are served the solver runs, under their security policy", async ({
  page,
}) => {
  const service = await startService();
  try {
    const refused: string[] = [];
    const fetched: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") refused.push(message.text());
    });
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(service.origin);
    await button(page, vault.welcome.sample).click();
    await page.getByRole("tab", { name: results.tabs.groups }).click();
    const size = page.getByRole("spinbutton", { name: groups.size.size });
    await size.fill("2");
    await size.blur();
    expect(fetched.filter((path) => /highs|groups\.worker/.test(path))).toEqual([]);
    await suggest(page, groups.suggest);
    await expect(page.getByText(groups.proof.running)).toBeHidden();
    await expect(page.getByText(groups.proof.failed)).toBeHidden();
    expect(fetched.some((path) => path.endsWith(".wasm"))).toBe(true);
    expect(refused).toEqual([]);
  } finally {
    await service.stop();
  }
});
