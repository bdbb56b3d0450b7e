import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { schoolSums } from "../../../src/core/leader/fields.ts";
import { releaseRound } from "../../../src/core/leader/release.ts";
import { bytesToBase64Url, base64UrlToBytes } from "../../../src/core/ids.ts";
import { setupRelay, type RelayBench } from "../../relay/support/relay-bench.ts";
import {
  addPlace,
  contributeClasses,
  createLeaderWorld,
  inviteTeacher,
  newRound,
  openedRows,
  openNewLeaderVault,
  openRound,
  stepOf,
  sumsOf,
  unlockLeader,
  type LeaderPageOpened,
} from "../../support/leader/leader-harness.ts";
import { classNumbers } from "../../support/leader/rounds.ts";
import { valueOf } from "../../support/survey-crypto.ts";

let relay: RelayBench;
beforeEach(() => {
  relay = setupRelay();
});
afterEach(() => relay.close());

async function setupSchool() {
  const page = await openNewLeaderVault(createLeaderWorld(relay));
  return { page, placeId: await addPlace(page) };
}

/** A round that so many classes have contributed to. */
async function setupRound(classes: number) {
  const { page, placeId } = await setupSchool();
  const id = await openRound(page, placeId);
  return { page, placeId, id, teachers: await contributeClasses(page, id, classes) };
}

describe("a plain round", () => {
  test("of six classes gives the figures of the sums of their rounded numbers, and nothing before", async () => {
    const { page, placeId, id, teachers } = await setupRound(6);
    valueOf(await page.app.rounds.refresh(id));
    expect(stepOf(page, id)).toMatchObject({ type: "open", contributions: 6, trouble: null });
    expect(stepOf(page, id)).toMatchObject({ possible: expect.arrayContaining(["bullied"]) });
    expect(page.app.releases.list()).toEqual([]);
    valueOf(await page.app.rounds.freeze(id));
    expect(stepOf(page, id)).toEqual({ type: "frozen", contributions: 6 });
    expect(page.app.releases.list()).toEqual([]);
    const release = valueOf(await page.app.rounds.release(id));
    expect(stepOf(page, id)).toEqual({ type: "released", contributions: 6 });

    const sums = schoolSums(sumsOf(teachers));
    if (sums === null) throw new Error("As many numbers as fields");
    const { term, unitMost } = newRound(page, placeId);
    const expected = releaseRound({ placeId, level: "school", term, unitMost, sums }, []);
    expect(release).toEqual(valueOf(expected).release);
    expect(release.figures.some(({ printed }) => printed !== null)).toBe(true);
    expect(page.app.releases.ofPlace(placeId)).toEqual([
      { roundId: id, release, releasedOn: "2026-11-21" },
    ]);
  });

  test("is known to whoever contributed as frozen, with how many are in it", async () => {
    const { page, id, teachers } = await setupRound(3);
    valueOf(await page.app.rounds.freeze(id));
    for (const teacher of teachers) {
      const status = valueOf(await teacher.status());
      expect(status).toEqual({ state: "frozen", stored: true, contributions: 3 });
    }
  });

  test("of two classes gives nothing, and stays open for a third", async () => {
    const { page, id } = await setupRound(2);
    valueOf(await page.app.rounds.refresh(id));
    expect(stepOf(page, id)).toMatchObject({ contributions: 2, possible: [] });
    const failure = { ok: false, error: { type: "too-few", least: 3 } };
    expect(await page.app.rounds.freeze(id)).toEqual(failure);
    expect(stepOf(page, id)).toMatchObject({ type: "open" });
    expect(await page.app.rounds.release(id)).toEqual({ ok: false, error: { type: "not-now" } });
    const third = await inviteTeacher(page, page.app.rounds.invitation(id), classNumbers(2));
    valueOf(await third.send());
    valueOf(await page.app.rounds.freeze(id));
    expect(stepOf(page, id)).toEqual({ type: "frozen", contributions: 3 });
  });

  test("has no place for a class that comes late, and counts no class that has withdrawn", async () => {
    const { page, id, teachers } = await setupRound(4);
    const late = await inviteTeacher(page, page.app.rounds.invitation(id), classNumbers(5));
    const [first, ...others] = teachers;
    valueOf(await (first ?? late).withdraw());
    valueOf(await page.app.rounds.freeze(id));
    expect(await late.send()).toEqual({ ok: false, error: { type: "told", code: "frozen" } });
    expect(stepOf(page, id)).toEqual({ type: "frozen", contributions: 3 });
    const [round] = (await openedRows(page)).filter((row) => row.includes('"frozen"'));
    expect(JSON.parse(round ?? "")).toMatchObject({ state: { sums: sumsOf(others) } });
    expect(page.app.rounds.invitation(id)).toBeNull();
  });

  test("is released once a term and place, and the next term stands beside it", async () => {
    const { page, placeId, id } = await setupRound(4);
    valueOf(await page.app.rounds.freeze(id));
    const again = () => page.app.rounds.open(newRound(page, placeId));
    expect(await again()).toEqual({ ok: false, error: { type: "exists", roundId: id } });
    valueOf(await page.app.rounds.release(id));
    expect(await again()).toEqual({ ok: false, error: { type: "released-already" } });
    expect(await page.app.rounds.release(id)).toEqual({ ok: false, error: { type: "not-now" } });
    expect(await page.app.rounds.remove(id)).toEqual({ ok: false, error: { type: "kept" } });

    page.pass(90 * 86_400);
    await unlockLeader(page);
    const spring = await openRound(page, placeId);
    expect(page.app.rounds.find(spring)?.term).toEqual({ schoolYear: 2026, half: "spring" });
    await contributeClasses(page, spring, 4);
    valueOf(await page.app.rounds.freeze(spring));
    valueOf(await page.app.rounds.release(spring));
    const terms = page.app.releases.ofPlace(placeId).map(({ release }) => release.term.half);
    expect(terms).toEqual(["autumn", "spring"]);
  });

  test("can be deleted before it is frozen, at the relay too", async () => {
    const { page, placeId, id, teachers } = await setupRound(2);
    expect(await page.app.places.remove(placeId)).toEqual({
      ok: false,
      error: { type: "has-rounds" },
    });
    expect(valueOf(await page.app.rounds.remove(id))).toEqual({ relay: "erased" });
    expect(page.app.rounds.list()).toEqual([]);
    expect(await teachers[0]?.status()).toMatchObject({ error: { code: "refused" } });
    expect(valueOf(await page.store.readRows("keys"))).toEqual([]);
    valueOf(await page.app.places.remove(placeId));
  });
});

describe("what is opened", () => {
  test("is only what a round can be", async () => {
    const { page, placeId } = await setupSchool();
    const { problem, closingDays } = page.app.rounds;
    const { first, last } = closingDays();
    const wrong = (changes: Parameters<typeof newRound>[2]) =>
      problem(newRound(page, placeId, changes));
    expect(wrong({})).toBeNull();
    expect(wrong({ unitMost: 14 })).toEqual({ type: "unit-most", least: 15, most: 60 });
    expect(wrong({ unitMost: 20.5 })).toMatchObject({ type: "unit-most" });
    expect(wrong({ term: { schoolYear: 2027, half: "autumn" } })).toEqual({ type: "term" });
    expect(wrong({ closesOn: last })).toBeNull();
    expect(wrong({ closesOn: "2027-06-01" as typeof first })).toEqual({
      type: "closes-on",
      first,
      last,
    });
    expect(problem({ ...newRound(page, placeId), placeId: "x" as typeof placeId })).toEqual({
      type: "unknown",
    });
    // The relay takes the last day too.
    expect(stepOf(page, await openRound(page, placeId, { closesOn: last }))).toMatchObject({
      type: "open",
    });
  });
});

/** The relay's sum with one element turned into another. */
async function forgedSum(answer: Response): Promise<Response> {
  const result = (await answer.json()) as { sum: string };
  const sum = base64UrlToBytes(result.sum) ?? new Uint8Array();
  sum[8] = (sum[8] ?? 0) ^ 1;
  return Response.json({ ...result, sum: bytesToBase64Url(sum) });
}

const isResult = (path: string) => path.endsWith("/result");

describe("a relay that lies", () => {
  async function setupLie(lie: (answer: Response) => Promise<Response>) {
    const setup = await setupRound(4);
    const { line } = setup.page;
    line.forge = async (_, path, answer) => (isResult(path) ? lie(answer) : answer);
    valueOf(await setup.page.app.rounds.freeze(setup.id));
    line.forge = null;
    return setup;
  }

  async function expectNoFigure(page: LeaderPageOpened): Promise<void> {
    expect(page.app.releases.list()).toEqual([]);
    expect((await openedRows(page)).join("")).not.toMatch(/"sums"|"release"/u);
    expect(valueOf(await page.store.readRows("keys"))).toEqual([]);
  }

  test("about the sum is told as one, and no figure is stored", async () => {
    const { page, id } = await setupLie(forgedSum);
    expect(stepOf(page, id)).toEqual({ type: "unfit", fault: "mac", next: "new-round" });
    expect(await page.app.rounds.release(id)).toEqual({ ok: false, error: { type: "not-now" } });
    await expectNoFigure(page);
  });

  test("about how many there are is told as one too", async () => {
    const { page, id } = await setupLie(async (answer) => {
      const result = (await answer.json()) as { contributions: number; texts: unknown[] };
      return Response.json({ ...result, texts: result.texts.slice(1) });
    });
    expect(stepOf(page, id)).toMatchObject({ type: "unfit", fault: "contributions" });
    await expectNoFigure(page);
  });

  test("leaves a new round to be made in the same term", async () => {
    const { page, placeId, id } = await setupLie(forgedSum);
    const closesOn = page.app.rounds.closingDays().usual;
    const again = valueOf(await page.app.rounds.openAgain(id, closesOn));
    await contributeClasses(page, again, 3);
    valueOf(await page.app.rounds.freeze(again));
    valueOf(await page.app.rounds.release(again));
    expect(
      page.app.rounds
        .ofPlace(placeId)
        .map(({ step }) => step.type)
        .sort(),
    ).toEqual(["released", "unfit"]);
  });
});
