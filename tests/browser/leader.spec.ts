import { expect, test, type Locator, type Page } from "@playwright/test";
import { leader } from "../../src/i18n/nb/leader.ts";
import { leaderRounds as rounds } from "../../src/i18n/nb/leader-rounds.ts";
import { shell } from "../../src/i18n/nb/shell.ts";
import { vault } from "../../src/i18n/nb/vault.ts";
import { axeViolations } from "../support/axe.ts";
import { strayWordsOn } from "../support/screen-language.ts";
import { keepPicture, sticksOut } from "../support/survey-making.ts";
import { keepCopies, lastCopied } from "../support/teacher-steps.ts";
import { startService, type TestService } from "../support/test-service.ts";

test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 360, height: 900 } });

let service: TestService;

test.beforeAll(async () => {
  service = await startService();
});
test.afterAll(async () => service?.stop());

const school = "Tyrihans skole";
const passphrase = "Tyttebærlyng under Rondane 84";

test("whoever opens a municipality's invitation is told where it went", async ({ page }) => {
  await page.goto(`${service.origin}/leder#r1.kept-until-the-vault-is-open`);
  await expect(page.getByText(leader.invited.begin)).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
});

test("a head teacher opens a round and invites to it by the keyboard alone, on a phone", async ({
  page,
}) => {
  const { fresh, invitation } = rounds;
  await keepCopies(page);
  await page.goto(`${service.origin}/leder`);
  await expect(heading(page, leader.welcome.title)).toBeVisible();
  await lookAt(page, "leader-welcome");
  await press(page, button(page, vault.welcome.begin));
  await expect(heading(page, vault.create.title)).toBeVisible();
  await write(page, page.getByLabel(vault.create.passphrase, { exact: true }), passphrase);
  await write(page, page.getByLabel(vault.create.repeat, { exact: true }), passphrase);
  await page.keyboard.press("Enter");
  await expect(heading(page, vault.kit.title)).toBeVisible();
  await press(page, page.getByLabel(vault.kit.confirm), "Space");
  await press(page, button(page, vault.kit.submit));

  await expect(heading(page, leader.place.firstTitle)).toBeVisible();
  await lookAt(page, "leader-place");
  await write(page, page.getByLabel(leader.place.name, { exact: true }), school);
  await page.keyboard.press("Enter");
  await expect(heading(page, school)).toBeVisible();
  await lookAt(page, "leader-home");

  await press(page, button(page, rounds.home.open));
  await expect(heading(page, fresh.title)).toBeVisible();
  // What a small school can hope for is said before anything is opened.
  await expect(page.getByText(fresh.small.school.text)).toBeVisible();
  await expect(page.getByRole("radio", { name: fresh.modes.school.plain.name })).toBeChecked();
  await lookAt(page, "leader-new-round");
  await press(page, button(page, fresh.submit));

  await expect(heading(page, invitation.title.school)).toBeVisible();
  await expect(page.getByRole("img", { name: invitation.codeLabel })).toBeVisible();
  await lookAt(page, "leader-invitation");
  await press(page, button(page, invitation.copyLink));
  await expect(page.getByText(invitation.linkCopied)).toBeVisible();
  const link = await lastCopied(page);
  expect(link).toMatch(/^http:\/\/[^/]+\/#r1\.[\w-]{22}\.[\w-]{52}$/u);
  await press(page, button(page, invitation.copyMessage));
  await expect(page.getByText(invitation.messageCopied)).toBeVisible();
  const message = await lastCopied(page);
  expect(message).toContain(link);
  expect(message).toContain(school);
  expect(message).toContain(invitation.texts.school.stays);

  await press(page, button(page, invitation.toRound));
  await expect(page.getByRole("status").filter({ hasText: /./u }).first()).toHaveText(
    rounds.contributed.school(0),
  );
  await expect(page.getByText(rounds.page.notWhich.school)).toBeVisible();
  await expect(page.getByText(rounds.page.freeze.few)).toBeVisible();
  await expect(button(page, rounds.page.freeze.button)).toHaveCount(0);
  await lookAt(page, "leader-round");

  // Others see addresses and titles: nothing there says which school, or which round.
  expect(await page.title()).not.toContain(school);
  expect(page.url()).toBe(`${service.origin}/leder`);
  await press(page, button(page, shell.lock));
  await expect(heading(page, vault.unlock.title)).toBeVisible();
  await expect(page.getByText(school)).toHaveCount(0);
});

function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

function heading(page: Page, name: string): Locator {
  return page.getByRole("heading", { name, exact: true });
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.insertText(text);
}

/** As far as Tab leads, once round the page. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await expect(target).toBeEnabled();
  for (let step = 0; step < 40; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The keyboard does not lead there");
}

/** Accessible and whole on a phone, also with letters of twice the size, and in Norwegian throughout. */
async function lookAt(page: Page, name: string): Promise<void> {
  expect.soft(await axeViolations(page), name).toEqual([]);
  expect.soft(await sticksOut(page), name).toBe(false);
  expect.soft(await strayWordsOn(page, "nb"), name).toEqual([]);
  await keepPicture(page, name);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect.soft(await sticksOut(page), `${name}, large letters`).toBe(false);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
}
