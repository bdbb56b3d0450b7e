import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { contribute as words } from "../../src/i18n/nb/contribute.ts";
import { createLeaderRelay } from "../../src/transport/leader-relay.ts";
import { axeViolations } from "../support/axe.ts";
import { createLeader, roundContent } from "../support/leader/rounds.ts";
import { makeSampleBackup } from "../support/sample-backup.ts";
import { valueOf } from "../support/survey-crypto.ts";
import { button, heading, teacherAt } from "../support/teacher-steps.ts";
import { startService, type TestService } from "../support/test-service.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

let service: TestService;
test.beforeAll(async () => {
  service = await startService();
});
test.afterAll(async () => service?.stop());

/** A leader's round at the relay, of the half-year of the sample's latest survey. */
async function setupRound(term: Parameters<typeof roundContent>[0]) {
  const leader = createLeader();
  await leader.createThrowawayVault();
  const now = Math.floor(Date.now() / 900_000) * 900;
  const round = await leader.prepareRound(
    roundContent({ ...term, closesAt: now + 7 * 86_400, deleteAt: now + 21 * 86_400 }),
  );
  const relay = createLeaderRelay({ origin: service.relay.origin, fetch });
  const owner = await leader.roundOwnerSecret(round.roundId);
  valueOf(await relay.createRound(round.registration, null));
  return {
    invitation: round.invitation,
    contributions: async () => valueOf(await relay.status(round.roundId, owner)).contributions,
  };
}

test("an invitation leads to the numbers that would leave, a yes sends those, and they can be taken back", async ({
  page,
}) => {
  const { file, kit, term, counts, unit } = await makeSampleBackup();
  const round = await setupRound({ term });
  const teacher = teacherAt(page);
  const { vault } = teacher.words;
  await page.goto(`${service.origin}/${round.invitation}`);
  expect(new URL(page.url()).hash).toBe("");
  await button(teacher, vault.welcome.restore).click();
  await page
    .getByLabel(vault.restore.file)
    .setInputFiles({ name: "hvelv.samklang", mimeType: "", buffer: file });
  await button(teacher, vault.unlock.useKit).click();
  await page.getByLabel(vault.unlock.kit, { exact: true }).fill(kit);
  await button(teacher, vault.restore.submit).click();

  await expect(heading(teacher, words.pick.title)).toBeVisible();
  const surveys = page.getByRole("main").getByRole("listitem").getByRole("button");
  await look(page, "invitation", surveys.first());
  await surveys.first().press("Enter");
  await expect(heading(teacher, words.round.title)).toBeVisible();
  await look(page, "who");
  await button(teacher, words.steps.toNumbers).press("Enter");
  await expect(heading(teacher, words.numbers.title)).toBeFocused();

  const row = (field: keyof typeof words.numbers.fields) =>
    page.locator(`[data-field="${field}"]`).getByRole("cell");
  for (const field of Object.keys(words.numbers.fields) as (keyof typeof words.numbers.fields)[]) {
    await expect(row(field)).toHaveText([`${counts[field]}`, `${unit.rounded[field]}`]);
  }
  await page.getByText(words.numbers.all).press("Enter");
  await expect(page.locator("[data-vector]")).toHaveText(unit.numbers.join(", "));
  await look(page, "numbers");
  await button(teacher, words.steps.toQuestion).press("Enter");
  await expect(heading(teacher, words.question.title)).toBeFocused();
  const [yes, no] = [button(teacher, words.question.yes), button(teacher, words.steps.no)];
  expect((await yes.boundingBox())?.width).toBe((await no.boundingBox())?.width);
  await look(page, "question");
  expect(await round.contributions()).toBe(0);

  await page.keyboard.press("Tab");
  await expect(yes).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(teacher, words.state.sent.title)).toBeVisible();
  expect(await round.contributions()).toBe(1);
  await look(page, "sent");
  await button(teacher, words.actions.object).press("Enter");
  await expect(heading(teacher, words.objection.title)).toBeVisible();
  await page.keyboard.press("Escape");
  await button(teacher, words.actions.withdraw).press("Enter");
  await expect(heading(teacher, words.state.withdrawn.title)).toBeVisible();
  expect(await round.contributions()).toBe(0);
});

/** Axe at one width here; at all three where pictures are asked for. */
async function look(page: Page, name: string, ready = page.getByRole("main")): Promise<void> {
  await expect(ready).toBeVisible();
  const folder = process.env["SCREENSHOTS"];
  for (const width of folder === undefined ? [360] : [360, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await axeViolations(page), `${name}, ${width} px`).toEqual([]);
    const sticksOut = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect.soft(sticksOut, `${name}, ${width} px`).toBe(false);
    if (folder === undefined) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      `${folder}/contribute-${name}-${width}.png`,
      await page.screenshot({ fullPage: true }),
    );
  }
}
