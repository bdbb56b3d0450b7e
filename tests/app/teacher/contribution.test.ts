import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { UnitPreview } from "../../../src/app/teacher/contribution-desk.ts";
import type { SurveyId } from "../../../src/core/ids.ts";
import { setupRelay, type RelayBench } from "../../relay/support/relay-bench.ts";
import {
  addClosedSurvey,
  addRound,
  invented,
  pupilNames,
  roundLine,
  setupLeaderRound,
  type LeaderRound,
} from "../../support/contributing-class.ts";
import {
  createWorld,
  openKnownVault,
  openNewVault,
  rest,
  sealWithCard,
  until,
  valueOf,
  type Page,
} from "../../support/teacher-harness.ts";

let relay: RelayBench;
beforeEach(() => {
  relay = setupRelay();
});
afterEach(() => relay.close());

/** A teacher with a closed survey, the relay itself and a network that can be cut. */
async function setupTeacher(plan: Parameters<typeof addClosedSurvey>[1] = {}) {
  const { calls, line, roundRelay } = roundLine(relay);
  const page = await openNewVault(createWorld({ roundRelay }));
  return { page, calls, line, ...(await addClosedSurvey(page, plan)) };
}

const stateOf = ({ app }: Page, id: SurveyId) => app.contributions.of(id)?.state;
const typeOf = (page: Page, id: SurveyId) => stateOf(page, id)?.type;

async function invite(page: Page, id: SurveyId, { link }: LeaderRound): Promise<void> {
  valueOf(await page.app.contributions.invite(id, link));
}

async function sayYes(page: Page, id: SurveyId, joined: readonly SurveyId[] = []) {
  const preview = valueOf(await page.app.contributions.preview(id, joined));
  valueOf(await page.app.contributions.contribute(id, { preview }));
  return preview;
}

/** Up to the relay's answer. */
async function contribute(page: Page, id: SurveyId, round: LeaderRound) {
  await invite(page, id, round);
  const preview = await sayYes(page, id);
  await until(() => typeOf(page, id) === "sent");
  return preview;
}

describe("an invitation", () => {
  test("is read with the school, term and kind it was made for, and nothing leaves", async () => {
    const { page, surveyId, calls } = await setupTeacher();
    const round = await setupLeaderRound(relay);
    expect(page.app.contributions.of(surveyId)).toMatchObject({ state: { type: "none" } });
    await invite(page, surveyId, round);
    const { place, term, mode } = round.content;
    expect(page.app.contributions.of(surveyId)).toMatchObject({
      state: { type: "invited" },
      round: { place, term, mode },
      isFixed: false,
    });
    valueOf(await page.app.contributions.preview(surveyId));
    expect(calls.map(({ method }) => method)).toEqual(["GET"]);
    const again = await openKnownVault(page);
    expect(typeOf(again, surveyId)).toBe("invited");
  });

  test.each([
    ["not an invitation", "https://skole.example/#kort", "not-invitation"],
    ["cut off", "https://skole.example/#r1.AAAA", "damaged"],
  ])("that is %s is refused in so many words", async (_, link, reason) => {
    const { page, surveyId } = await setupTeacher();
    const refused = { ok: false, error: { type: "link", reason } };
    expect(await page.app.contributions.invite(surveyId, link)).toEqual(refused);
    expect(await page.app.contributions.readLink(link)).toEqual(refused);
    expect(typeOf(page, surveyId)).toBe("none");
  });

  test("to a municipality's round is not for a teacher", async () => {
    const { page, surveyId } = await setupTeacher();
    const { link } = await setupLeaderRound(relay, { level: "municipality" });
    expect(await page.app.contributions.invite(surveyId, link)).toEqual({
      ok: false,
      error: { type: "link", reason: "other-level" },
    });
  });

  test("with one letter wrong, to a round that is gone, closed or out of reach is told apart", async () => {
    const { page, surveyId, line } = await setupTeacher();
    const round = await setupLeaderRound(relay);
    const wrong = round.link.slice(0, -1) + (round.link.endsWith("A") ? "B" : "A");
    const inviteTo = (link: string) => page.app.contributions.invite(surveyId, link);
    expect(await inviteTo(wrong)).toMatchObject({ error: { type: "link", reason: "damaged" } });
    line.cut = "lost-request";
    expect(await inviteTo(round.link)).toMatchObject({
      error: { type: "relay", failure: { type: "offline" } },
    });
    line.cut = null;
    page.clock.set(round.content.closesAt);
    expect(await inviteTo(round.link)).toMatchObject({ error: { type: "closed" } });
    page.clock.set(round.content.deleteAt);
    expect(await inviteTo(round.link)).toMatchObject({ error: { reason: "gone" } });
    page.clock.set(relay.clock.nowSeconds());
    valueOf(await round.erase());
    expect(await inviteTo(round.link)).toMatchObject({ error: { reason: "gone" } });
    expect(typeOf(page, surveyId)).toBe("none");
  });

  test("that was opened is kept for every class, until it is forgotten", async () => {
    const { page } = await setupTeacher();
    const { link } = await setupLeaderRound(relay);
    valueOf(await page.app.contributions.keepInvitation("https://skole.example/#content"));
    expect(page.app.contributions.invitation()).toBeNull();
    valueOf(await page.app.contributions.keepInvitation(link));
    const again = await openKnownVault(page);
    const kept = again.app.contributions.invitation();
    expect(kept).toBe(link.slice(link.indexOf("#") + 1));
    expect(await again.app.contributions.readLink(kept ?? "")).toMatchObject({
      value: { place: "Fjellvang skole" },
    });
    valueOf(await again.app.contributions.forgetInvitation());
    expect(again.app.contributions.invitation()).toBeNull();
  });

  test("is gone from the survey after a no, and the relay hears nothing of it", async () => {
    const { page, surveyId, calls } = await setupTeacher();
    await invite(page, surveyId, await setupLeaderRound(relay));
    valueOf(await page.app.contributions.decline(surveyId));
    expect(typeOf(page, surveyId)).toBe("none");
    expect(calls.map(({ method }) => method)).toEqual(["GET"]);
    const again = await openKnownVault(page);
    expect(typeOf(again, surveyId)).toBe("none");
    await invite(again, surveyId, await setupLeaderRound(relay));
  });
});

describe("who may contribute", () => {
  test("is a closed preventive survey of this vault, and never an open one or the sample", async () => {
    const { page, classId } = await setupTeacher();
    const draft = valueOf(await page.app.surveys.createDraft(classId, "Vår"));
    expect(page.app.contributions.of(draft)).toBeNull();
    valueOf(await page.app.surveys.open(draft, page.app.surveys.closingDays(draft).usual));
    expect(page.app.contributions.of(draft)).toBeNull();
    await page.app.vault.lock();
    await page.app.vault.remove();
    valueOf(await page.app.vault.startSample());
    for (const { survey } of page.app.surveys.list()) {
      expect(page.app.contributions.of(survey.id)).toBeNull();
      expect(await page.app.contributions.invite(survey.id, "#r1.x.y")).toMatchObject({
        ok: false,
      });
    }
  });

  test.each([
    [
      "fewer than 70 % answered",
      { pupils: 20, answered: 13 },
      { type: "too-few-ballots", least: 14 },
    ],
    ["fewer than 12 pupils", { pupils: 11 }, { type: "unit-too-small", least: 12 }],
    ["more than the round takes", { pupils: 16 }, { type: "unit-too-large", most: 15 }],
  ])("is not a class with %s", async (_, plan, refusal) => {
    const { page, surveyId } = await setupTeacher(plan);
    const unitMost = plan.pupils === 16 ? 15 : 30;
    await invite(page, surveyId, await setupLeaderRound(relay, { unitMost }));
    expect(await page.app.contributions.preview(surveyId)).toMatchObject({
      error: { type: "unit", refusals: [refusal] },
    });
  });

  test("is not a class whose survey closed in another term", async () => {
    const { page, surveyId } = await setupTeacher();
    const term = { schoolYear: 2027, half: "autumn" } as const;
    await invite(page, surveyId, await setupLeaderRound(relay, { term }));
    expect(await page.app.contributions.preview(surveyId)).toMatchObject({
      error: { refusals: [{ type: "other-term", term: { schoolYear: 2026, half: "autumn" } }] },
    });
  });

  test("are small classes of one teacher together, and then none of them alone", async () => {
    const { page, surveyId } = await setupTeacher({ pupils: 8, name: "Liten A" });
    const other = await addClosedSurvey(page, { pupils: 9, name: "Liten B" });
    await addClosedSurvey(page, { pupils: 5, name: "For liten" });
    const round = await setupLeaderRound(relay);
    await invite(page, other.surveyId, round);
    await invite(page, surveyId, round);
    const joinable = page.app.contributions.joinable(surveyId);
    expect(joinable.map(({ className }) => className)).toEqual(["Liten B"]);
    const preview = await sayYes(page, surveyId, [other.surveyId]);
    expect(preview.counts).toMatchObject({ one: 1, roll: 17, ballots: 17 });
    await until(() => typeOf(page, surveyId) === "sent");
    const joined = { type: "joined", surveyId };
    expect(stateOf(page, other.surveyId)).toEqual(joined);
    const again = await openKnownVault(page);
    expect(stateOf(again, other.surveyId)).toEqual(joined);
    expect(await again.app.contributions.invite(other.surveyId, round.link)).toMatchObject({
      error: { type: "round", refusal: joined },
    });
    // Either survey takes the whole contribution with it.
    valueOf(await again.app.surveys.remove(other.surveyId));
    expect(typeOf(again, surveyId)).toBe("spent");
    expect(await again.app.contributions.invite(surveyId, round.link)).toMatchObject({
      error: { type: "round", refusal: { type: "spent" } },
    });
    expect(typeOf(await openKnownVault(again), surveyId)).toBe("spent");
    expect(await round.freeze()).toMatchObject({ ok: false });
  });

  test("is a class once a term, by whichever survey", async () => {
    const { page, surveyId, classId } = await setupTeacher();
    const round = await setupLeaderRound(relay);
    await contribute(page, surveyId, round);
    const second = await addRound(page, classId, { pupils: 14 });
    const refused = { error: { type: "round", refusal: { type: "class-contributed", surveyId } } };
    expect(await page.app.contributions.invite(second, round.link)).toMatchObject(refused);
    const other = await setupLeaderRound(relay, { place: "Fjellvang skole, nytt navn" });
    expect(await page.app.contributions.invite(second, other.link)).toMatchObject(refused);
    expect(await page.app.contributions.invite(surveyId, other.link)).toMatchObject({
      error: { type: "round", refusal: { type: "in-other-round", place: "Fjellvang skole" } },
    });
    valueOf(await page.app.contributions.withdraw(surveyId));
    await until(() => typeOf(page, surveyId) === "withdrawn");
    await contribute(page, second, other);
  });
});

describe("a yes", () => {
  test("sends the numbers that were shown, and the sum is of them", async () => {
    const round = await setupLeaderRound(relay);
    const sent: UnitPreview[] = [];
    for (const pupils of [12, 13, 14]) {
      const { page, surveyId } = await setupTeacher({ pupils });
      sent.push(await contribute(page, surveyId, round));
    }
    expect(await round.freeze()).toEqual({ ok: true, value: 3 });
    const sums = sent[0]?.numbers.map((_, place) =>
      sent.reduce((sum, { numbers }) => sum + (numbers[place] ?? 0), 0),
    );
    expect(await round.sums()).toEqual({ ok: true, value: sums });
  });

  test("is stored before it is sent, and repeated over reloads with the same bytes until it is answered", async () => {
    const { page, surveyId, calls, line } = await setupTeacher();
    const round = await setupLeaderRound(relay);
    await invite(page, surveyId, round);
    line.cut = "lost-answer";
    const { numbers } = await sayYes(page, surveyId);
    await until(() => calls.some(({ method }) => method === "PUT"));
    await rest();
    expect(typeOf(page, surveyId)).toBe("sending");
    const again = await openKnownVault(page);
    await until(() => calls.filter(({ method }) => method === "PUT").length > 1);
    await rest();
    expect(typeOf(again, surveyId)).toBe("sending");
    line.cut = null;
    again.clock.pass(60);
    await until(() => typeOf(again, surveyId) === "sent");
    const bodies = calls.filter(({ method }) => method === "PUT").map(({ body }) => body.join());
    expect(new Set(bodies).size).toBe(1);
    const kept = valueOf(await again.app.contributions.preview(surveyId));
    expect(kept).toMatchObject({ counts: null, numbers });
  });

  test("that was stored when the page ended is sent by the next page", async () => {
    const { page, surveyId, line } = await setupTeacher();
    const round = await setupLeaderRound(relay);
    await invite(page, surveyId, round);
    line.cut = "lost-request";
    await sayYes(page, surveyId);
    page.app.dispose();
    line.cut = null;
    const again = await openKnownVault(page);
    await until(() => typeOf(again, surveyId) === "sent");
  });

  test("says nothing of a class, a pupil or a survey to anyone on the way", async () => {
    const { page, surveyId, classId, calls } = await setupTeacher();
    const round = await setupLeaderRound(relay);
    await contribute(page, surveyId, round);
    valueOf(await page.app.contributions.replace(surveyId));
    await until(() => typeOf(page, surveyId) === "sent");
    valueOf(await page.app.contributions.refresh(surveyId));
    valueOf(await page.app.contributions.withdraw(surveyId));
    await until(() => typeOf(page, surveyId) === "withdrawn");
    const words = [
      ...pupilNames(14).flatMap((name) => name.split(" ")),
      "7B-klassen",
      "Høstkartlegging",
      surveyId,
      classId,
    ];
    for (const { path, headers, body } of calls) {
      const text = [path, headers, new TextDecoder("latin1").decode(body), utf8(body)].join("\n");
      for (const word of words) expect(text).not.toContain(word);
    }
    expect(calls.length).toBeGreaterThan(4);
  });

  test("is not changed by answers that come later, nor by asking again", async () => {
    const { page, surveyId } = await setupTeacher({ pupils: 20, answered: 18 });
    const round = await setupLeaderRound(relay);
    const { numbers } = await contribute(page, surveyId, round);
    valueOf(await page.app.contributions.withdraw(surveyId));
    await until(() => typeOf(page, surveyId) === "withdrawn");
    const late = await sealWithCard(page, surveyId, {
      rosterIndex: 19,
      answers: invented(19, 20),
    });
    page.relay.forge(surveyId, late.slot, late.ballot);
    valueOf(await page.app.live.collect(surveyId));
    expect(page.app.surveys.find(surveyId)?.answered).toBe(19);
    await invite(page, surveyId, round);
    expect((await contributeAgain(page, surveyId)).numbers).toEqual(numbers);
  });

  test("after closing is not taken, and nothing is kept of it", async () => {
    const { page, surveyId } = await setupTeacher();
    const round = await setupLeaderRound(relay);
    await invite(page, surveyId, round);
    const preview = valueOf(await page.app.contributions.preview(surveyId));
    page.clock.set(round.content.closesAt);
    expect(await page.app.contributions.contribute(surveyId, { preview })).toEqual({
      ok: false,
      error: { type: "closed" },
    });
    expect(typeOf(page, surveyId)).toBe("invited");
  });
});

describe("until the sum is made", () => {
  test("a contribution can be replaced and withdrawn, and given again under another tag", async () => {
    const { page, surveyId, calls } = await setupTeacher();
    const round = await setupLeaderRound(relay);
    await contribute(page, surveyId, round);
    valueOf(await page.app.contributions.replace(surveyId));
    expect(typeOf(page, surveyId)).toBe("sending");
    await until(() => typeOf(page, surveyId) === "sent");
    const puts = calls.filter(({ method }) => method === "PUT");
    expect(new Set(puts.map(({ path }) => path)).size).toBe(1);
    expect(new Set(puts.map(({ body }) => body.join())).size).toBe(2);
    valueOf(await page.app.contributions.withdraw(surveyId));
    await until(() => typeOf(page, surveyId) === "withdrawn");
    const again = await openKnownVault(page);
    expect(stateOf(again, surveyId)).toEqual({ type: "withdrawn", objected: false });
    await contribute(again, surveyId, round);
    const paths = calls.filter(({ method }) => method === "PUT").map(({ path }) => path);
    expect(new Set(paths).size).toBe(2);
  });

  test("a withdrawal waits for the network, also over a reload, and a lost answer does no harm", async () => {
    const { page, surveyId, line } = await setupTeacher();
    await contribute(page, surveyId, await setupLeaderRound(relay));
    line.cut = "lost-answer";
    valueOf(await page.app.contributions.withdraw(surveyId, true));
    await rest();
    expect(typeOf(page, surveyId)).toBe("withdrawing");
    const again = await openKnownVault(page);
    expect(typeOf(again, surveyId)).toBe("withdrawing");
    line.cut = null;
    expect(await again.app.contributions.refresh(surveyId)).toEqual({ ok: true, value: "stored" });
    expect(stateOf(again, surveyId)).toEqual({ type: "withdrawn", objected: true });
  });

  test("what was never answered can be withdrawn, and does not come back", async () => {
    const { page, surveyId, line } = await setupTeacher();
    const round = await setupLeaderRound(relay);
    await invite(page, surveyId, round);
    line.cut = "lost-answer";
    await sayYes(page, surveyId);
    await rest();
    valueOf(await page.app.contributions.withdraw(surveyId));
    line.cut = null;
    valueOf(await page.app.contributions.refresh(surveyId));
    expect(typeOf(page, surveyId)).toBe("withdrawn");
    const others = await Promise.all([12, 13].map((pupils) => setupTeacher({ pupils })));
    for (const other of others) await contribute(other.page, other.surveyId, round);
    expect(await round.freeze()).toMatchObject({ error: { code: "too-few" } });
  });

  test("deleting the survey withdraws it, now or when the relay can be reached", async () => {
    const round = await setupLeaderRound(relay);
    const near = await setupTeacher();
    await contribute(near.page, near.surveyId, round);
    expect(await near.page.app.surveys.remove(near.surveyId)).toMatchObject({
      value: { relay: "erased" },
    });
    expect(near.calls.at(-1)?.method).toBe("DELETE");
    const far = await setupTeacher({ pupils: 12 });
    await contribute(far.page, far.surveyId, round);
    far.line.cut = "lost-request";
    expect(await far.page.app.surveys.remove(far.surveyId)).toMatchObject({
      value: { relay: "pending" },
    });
    far.line.cut = null;
    const before = far.calls.length;
    await openKnownVault(far.page);
    await until(() => far.calls.length > before);
    await rest();
    expect(far.calls.slice(before).map(({ method }) => method)).toEqual(["DELETE"]);
    const later = far.calls.length;
    await openKnownVault(far.page);
    await rest();
    expect(far.calls.length).toBe(later);
    const stored = await far.page.store.readRows("contributions");
    expect(stored).toEqual({ ok: true, value: [] });
  });

  test("deleting the class withdraws it too", async () => {
    const { page, surveyId, classId, calls } = await setupTeacher();
    await contribute(page, surveyId, await setupLeaderRound(relay));
    valueOf(await page.app.classes.remove(classId));
    expect(calls.at(-1)?.method).toBe("DELETE");
    expect(await page.store.readRows("contributions")).toEqual({ ok: true, value: [] });
  });

  test("answers that are deleted on their day leave the contribution where it is", async () => {
    const { page, surveyId, calls } = await setupTeacher();
    const day = relay.clock.nowSeconds() + 300 * 86_400;
    const round = await setupLeaderRound(relay);
    await contribute(page, surveyId, round);
    await page.app.vault.lock();
    page.clock.set(day);
    const again = await openKnownVault(page);
    await rest();
    expect(again.app.surveys.find(surveyId)).toBeNull();
    expect(await page.store.readRows("contributions")).toEqual({ ok: true, value: [] });
    expect(calls.map(({ method }) => method)).not.toContain("DELETE");
  });
});

describe("after the sum is made", () => {
  /** Two other classes have contributed. */
  async function setupRound(changes: Parameters<typeof setupLeaderRound>[1] = {}) {
    const round = await setupLeaderRound(relay, changes);
    for (const pupils of [12, 13, 14]) {
      const other = await setupTeacher({ pupils });
      await contribute(other.page, other.surveyId, round);
    }
    return round;
  }

  test("the teacher sees how many are in it and that hers is, and asks no more", async () => {
    const { page, surveyId, calls } = await setupTeacher();
    const round = await setupRound();
    await contribute(page, surveyId, round);
    expect(await page.app.contributions.refresh(surveyId)).toEqual({ ok: true, value: "stored" });
    expect(typeOf(page, surveyId)).toBe("sent");
    valueOf(await round.freeze());
    valueOf(await page.app.contributions.refresh(surveyId));
    const frozen = { type: "frozen", counted: true, contributions: 4 };
    expect(stateOf(page, surveyId)).toEqual(frozen);
    const asked = calls.length;
    const again = await openKnownVault(page);
    valueOf(await again.app.contributions.refresh(surveyId));
    expect(stateOf(again, surveyId)).toEqual(frozen);
    expect(calls.length).toBe(asked);
    expect(await again.app.contributions.withdraw(surveyId)).toMatchObject({ ok: false });
  });

  test("a withdrawal that came second is told that it is in the sum", async () => {
    const { page, surveyId, line } = await setupTeacher();
    const round = await setupRound();
    await contribute(page, surveyId, round);
    line.cut = "lost-request";
    valueOf(await page.app.contributions.withdraw(surveyId));
    await rest();
    valueOf(await round.freeze());
    line.cut = null;
    valueOf(await page.app.contributions.refresh(surveyId));
    expect(stateOf(page, surveyId)).toEqual({ type: "frozen", counted: true, contributions: 4 });
  });

  test("a class that comes late is told, and its numbers are not there", async () => {
    const { page, surveyId } = await setupTeacher();
    const round = await setupRound();
    await invite(page, surveyId, round);
    valueOf(await round.freeze());
    await sayYes(page, surveyId);
    await until(() => typeOf(page, surveyId) === "refused");
    expect(stateOf(page, surveyId)).toEqual({ type: "refused", reason: "late" });
    expect((await round.sums()).ok).toBe(true);
  });

  test("a lost answer is no second contribution: what lies there is found to be counted", async () => {
    const { page, surveyId, line } = await setupTeacher();
    const round = await setupRound();
    await contribute(page, surveyId, round);
    line.cut = "lost-request";
    // Sealed anew, and never arrived before the sum: the first one is in it.
    valueOf(await page.app.contributions.replace(surveyId));
    await rest();
    valueOf(await round.freeze());
    line.cut = null;
    valueOf(await page.app.contributions.refresh(surveyId));
    expect(stateOf(page, surveyId)).toEqual({ type: "frozen", counted: true, contributions: 4 });
  });

  test("a second plain round of the term is its own question, with the same numbers", async () => {
    const { page, surveyId } = await setupTeacher();
    const round = await setupRound();
    const { numbers } = await contribute(page, surveyId, round);
    valueOf(await round.freeze());
    valueOf(await page.app.contributions.refresh(surveyId));
    const second = await setupLeaderRound(relay);
    await invite(page, surveyId, second);
    expect(page.app.contributions.of(surveyId)).toMatchObject({ isSecond: true });
    const preview = valueOf(await page.app.contributions.preview(surveyId));
    expect(preview.numbers).toEqual(numbers);
    const { contribute: yes } = page.app.contributions;
    expect(await yes(surveyId, { preview })).toEqual({ ok: false, error: { type: "second" } });
    valueOf(await yes(surveyId, { preview, second: true }));
    await until(() => typeOf(page, surveyId) === "sent");
    const third = await setupLeaderRound(relay, { mode: "strict" });
    valueOf(await page.app.contributions.withdraw(surveyId));
    await until(() => typeOf(page, surveyId) === "withdrawn");
    expect(await page.app.contributions.invite(surveyId, third.link)).toMatchObject({
      error: { type: "round", refusal: { type: "strict-again" } },
    });
  });

  test("a round the relay has erased is over, and holds the class back until its day", async () => {
    const { page, surveyId } = await setupTeacher();
    const round = await setupLeaderRound(relay);
    await contribute(page, surveyId, round);
    valueOf(await round.erase());
    valueOf(await page.app.contributions.refresh(surveyId));
    expect(stateOf(page, surveyId)).toEqual({ type: "refused", reason: "gone" });
    const other = await setupLeaderRound(relay, {
      closesAt: round.content.deleteAt + 86_400,
      deleteAt: round.content.deleteAt + 2 * 86_400,
    });
    expect(await page.app.contributions.invite(surveyId, other.link)).toMatchObject({
      error: { refusal: { type: "in-other-round" } },
    });
    page.clock.set(round.content.deleteAt);
    await invite(page, surveyId, other);
  });

  test("a round nothing was ever heard of ends on its day", async () => {
    const { page, surveyId } = await setupTeacher();
    const round = await setupLeaderRound(relay);
    await contribute(page, surveyId, round);
    page.clock.set(round.content.deleteAt);
    const again = await openKnownVault(page);
    expect(typeOf(again, surveyId)).toBe("ended");
  });
});

async function contributeAgain(page: Page, id: SurveyId) {
  const preview = await sayYes(page, id);
  await until(() => typeOf(page, id) === "sent");
  return preview;
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
