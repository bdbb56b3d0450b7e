import { describe, expect, test } from "vitest";
import {
  addOpenSurvey,
  answer,
  firstNames,
  linkOf,
  openKnownVault,
  openNewVault,
  sealWithCard,
  until,
  valueOf,
} from "../../support/teacher-harness.ts";

async function setupCards(pageOrigin = "https://skole.example") {
  const page = await openNewVault(undefined, { pageOrigin });
  return { ...page, ...(await addOpenSurvey(page)) };
}

describe("cards", () => {
  test("one a pupil, to the page's own origin, each with its own secret", async () => {
    const { app, surveyId, relay } = await setupCards();
    relay.publicUrl = "https://en-annen.example";
    const sheet = valueOf(await app.surveys.cards(surveyId));
    expect(sheet).toMatchObject({ origin: "https://skole.example", thisMachineOnly: false });
    expect(sheet.cards.map(({ name }) => name)).toEqual(firstNames);
    for (const { link } of sheet.cards) {
      expect(link).toMatch(/^https:\/\/skole\.example\/svar#1\.[\w-]{22}\.[\w-]+$/);
    }
    expect(new Set(sheet.cards.map(({ link }) => link)).size).toBe(6);
  });

  test("are the same after a reload", async () => {
    const page = await setupCards();
    const again = await openKnownVault(page);
    expect(await again.app.surveys.cards(page.surveyId)).toEqual(
      await page.app.surveys.cards(page.surveyId),
    );
  });

  test.each([
    ["http://localhost:8080", true],
    ["http://127.0.0.1:8080", true],
    ["http://[::1]:8080", true],
    ["http://samklang.localhost", true],
    ["https://localhost.skole.example", false],
    ["http://10.0.0.4:8080", false],
  ])("links to %s: for this machine only is %s", async (origin, expected) => {
    const { app, surveyId, relay } = await setupCards(origin);
    relay.publicUrl = "https://skole.example";
    expect(valueOf(await app.surveys.cards(surveyId))).toMatchObject({
      thisMachineOnly: expected,
      publicUrl: "https://skole.example",
    });
  });

  test("are shown offline too", async () => {
    const { app, surveyId, relay } = await setupCards();
    relay.online = false;
    expect(valueOf(await app.surveys.cards(surveyId))).toMatchObject({ publicUrl: null });
  });
});

describe("a new card", () => {
  test("voids the old one, and what was answered with it is gone", async () => {
    const { app, surveyId, ...page } = await setupCards();
    const old = await answer({ app, ...page }, surveyId, { rosterIndex: 1 });
    await until(() => app.live.progress(surveyId)?.answered === 1);
    const card = valueOf(await app.surveys.newCard(surveyId, 1));
    expect(card.link).not.toBe(old.link);
    expect(await linkOf({ app }, surveyId, 1)).toBe(card.link);
    await until(() => app.live.progress(surveyId)?.answered === 0);
    expect(app.live.progress(surveyId)?.pupils[1]?.type).toBe("waiting");
    expect(() => page.relay.put(surveyId, old.slot, old.ballot)).toThrow();
    const stored = valueOf(await page.store.readRows("ballots"));
    expect(stored).toHaveLength(1);
    const fresh = await answer({ app, ...page }, surveyId, { rosterIndex: 1 });
    await until(() => app.live.progress(surveyId)?.answered === 1);
    expect(app.live.progress(surveyId)?.pupils[1]).toMatchObject({ receipt: fresh.receipt });
    const again = await openKnownVault({ ...page });
    expect(again.app.live.progress(surveyId)).toMatchObject({ answered: 1, invalid: [] });
  });

  test("a ballot with the old card that a relay brings back is listed and does not count", async () => {
    const { app, surveyId, ...page } = await setupCards();
    const old = await answer({ app, ...page }, surveyId, { rosterIndex: 1 });
    await until(() => app.live.progress(surveyId)?.answered === 1);
    valueOf(await app.surveys.newCard(surveyId, 1));
    page.relay.forge(surveyId, old.slot, old.ballot);
    await until(() => app.live.progress(surveyId)?.invalid.length === 1);
    expect(app.live.progress(surveyId)).toMatchObject({
      answered: 0,
      invalid: [{ rosterIndex: 1, reason: "voided-slot" }],
    });
    expect(app.live.progress(surveyId)?.pupils[1]?.type).toBe("waiting");
  });

  for (const how of ["lost-request", "lost-answer"] as const) {
    test(`is not shown before the relay knows it (${how}), and is told again by itself`, async () => {
      const { app, surveyId, ...page } = await setupCards();
      const old = await sealWithCard({ app, ...page }, surveyId, { rosterIndex: 1 });
      page.relay.fail("reissueSlot", how);
      expect(await app.surveys.newCard(surveyId, 1)).toMatchObject({ error: { type: "relay" } });
      const sheet = valueOf(await app.surveys.cards(surveyId));
      expect(sheet.cards.map(({ link }) => link === null)).toEqual([
        false,
        true,
        false,
        false,
        false,
        false,
      ]);
      const again = await openKnownVault({ ...page });
      await until(() => again.relay.calls.filter((call) => call === "reissueSlot").length > 0);
      let link: string | null = null;
      for (; link === null;) {
        link = valueOf(await again.app.surveys.cards(surveyId)).cards[1]?.link ?? null;
      }
      expect(link).not.toBe(old.link);
      expect(() => page.relay.put(surveyId, old.slot, old.ballot)).toThrow();
      await answer(again, surveyId, { rosterIndex: 1 });
      await until(() => again.app.live.progress(surveyId)?.answered === 1);
    });
  }

  test("when it cannot be stored, the old one still works", async () => {
    const page = await setupCards();
    const before = await linkOf(page, page.surveyId, 1);
    const apply = page.store.apply;
    Object.assign(page.store, { apply: async () => ({ ok: false, error: { type: "full" } }) });
    expect(await page.app.surveys.newCard(page.surveyId, 1)).toMatchObject({
      error: { type: "full" },
    });
    Object.assign(page.store, { apply });
    expect(await linkOf(page, page.surveyId, 1)).toBe(before);
    expect(page.relay.calls).not.toContain("reissueSlot");
    await answer(page, page.surveyId, { rosterIndex: 1 });
    valueOf(await page.app.live.collect(page.surveyId));
    expect(page.app.live.progress(page.surveyId)?.answered).toBe(1);
  });
});
