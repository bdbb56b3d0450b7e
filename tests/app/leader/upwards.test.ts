import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RoundId } from "../../../src/core/ids.ts";
import type { PlaceId } from "../../../src/core/leader/release.ts";
import {
  municipalitySums,
  municipalityVector,
  schoolSums,
} from "../../../src/core/leader/fields.ts";
import { releaseRound } from "../../../src/core/leader/release.ts";
import type { RoundMode } from "../../../src/protocol/round-api.ts";
import { setupRelay, type RelayBench } from "../../relay/support/relay-bench.ts";
import {
  addPlace,
  contributeClasses,
  createLeaderWorld,
  newRound,
  openedRows,
  openKnownLeaderVault,
  openNewLeaderVault,
  openRound,
  stepOf,
  sumsOf,
  type LeaderPageOpened,
} from "../../support/leader/leader-harness.ts";
import { at, valueOf } from "../../support/survey-crypto.ts";
import { until } from "../../support/teacher-harness.ts";

let relay: RelayBench;
beforeEach(() => {
  relay = setupRelay();
});
afterEach(() => relay.close());

interface School {
  readonly page: LeaderPageOpened;
  readonly placeId: PlaceId;
  /** Its own released round. */
  readonly roundId: RoundId;
  /** Over its classes, place by place. */
  readonly sums: readonly number[];
}

/** A school's leader with a released round of so many classes. */
async function setupSchool(name = "Fjellvang skole", classes = 4): Promise<School> {
  const page = await openNewLeaderVault(createLeaderWorld(relay));
  const placeId = await addPlace(page, name);
  const roundId = await openRound(page, placeId);
  const teachers = await contributeClasses(page, roundId, classes);
  valueOf(await page.app.rounds.freeze(roundId));
  valueOf(await page.app.rounds.release(roundId));
  return { page, placeId, roundId, sums: sumsOf(teachers) };
}

/** The school owner, with an open round. */
async function setupMunicipality(mode: RoundMode = "plain", unitMost = 20) {
  const page = await openNewLeaderVault(createLeaderWorld(relay));
  const placeId = await addPlace(page, "Lia kommune", "municipality");
  const id = await openRound(page, placeId, { mode, unitMost });
  const link = page.app.rounds.invitation(id) ?? "";
  return { page, placeId, id, link };
}

const say = ({ page, roundId }: School, link: string, name: string | null = null) =>
  page.app.upwards.contribute(link, { roundId, name });
const upwardsStep = ({ page, roundId }: School) =>
  page.app.upwards.list().find((each) => each.roundId === roundId)?.step;

describe("a municipality's round", () => {
  test("of three schools has the sums of their classes with all their noise", async () => {
    const municipality = await setupMunicipality();
    const schools = [
      await setupSchool("Lia skole", 4),
      await setupSchool("Bakken skole", 5),
      await setupSchool("Åsen skole", 3),
    ];
    expect(municipality.link).toMatch(/^https:\/\/skole\.example\/leder#r1\./u);
    for (const school of schools) valueOf(await say(school, municipality.link));
    const { page, id, placeId } = municipality;
    valueOf(await page.app.rounds.refresh(id));
    expect(stepOf(page, id)).toMatchObject({ type: "open", contributions: 3 });
    valueOf(await page.app.rounds.freeze(id));

    const [kept] = (await openedRows(page)).filter((row) => row.includes('"frozen"'));
    const vectors = schools.map(({ sums }) => {
      const read = schoolSums(sums);
      if (read === null) throw new Error("As many numbers as fields");
      return { numbers: municipalityVector(read) };
    });
    expect(JSON.parse(kept ?? "")).toMatchObject({ state: { sums: sumsOf(vectors) } });
    const release = valueOf(await page.app.rounds.release(id));
    const sums = municipalitySums(sumsOf(vectors));
    if (sums === null) throw new Error("As many numbers as fields");
    const { term, unitMost } = newRound(page, placeId);
    const expected = releaseRound({ placeId, level: "municipality", term, unitMost, sums }, []);
    expect(release).toEqual(valueOf(expected).release);
    // Twelve classes are too few for the noise to cover: nothing is shown.
    expect(release.figures.every(({ printed }) => printed === null)).toBe(true);
    // Nor is anything of it kept but what was printed.
    expect((await openedRows(page)).join("")).toContain('"sums":null');

    for (const school of schools) {
      valueOf(await school.page.app.upwards.refresh(school.roundId));
      expect(upwardsStep(school)).toEqual({ type: "frozen", contributions: 3, isAmong: true });
    }
  });
});

describe("an invitation to a municipality's round", () => {
  test("shows whose it is and what would leave, and nothing leaves", async () => {
    const { link } = await setupMunicipality();
    const school = await setupSchool();
    const { line, app } = school.page;
    line.calls.length = 0;
    const offer = valueOf(await app.upwards.read(link));
    expect(offer.municipality).toMatchObject({ place: "Lia kommune", mode: "plain", unitMost: 20 });
    expect(offer.sources).toEqual([
      {
        roundId: school.roundId,
        placeId: school.placeId,
        place: "Fjellvang skole",
        classes: 4,
        problem: null,
        isSecond: false,
      },
    ]);
    expect(offer.leaves).toHaveLength(20);
    expect(offer.leaves.filter(({ how }) => how === "noised")).toHaveLength(12);
    expect(offer.leaves.map(({ field }) => field)).not.toContain("mutualPairs");
    expect(line.calls.map(({ method }) => method)).toEqual(["GET"]);
  });

  test("that is none, is damaged or is for teachers is told as that", async () => {
    const { page, roundId } = await setupSchool();
    const { read } = page.app.upwards;
    const { link } = await setupMunicipality();
    expect(await read("https://skole.example/")).toMatchObject({ error: { type: "damaged" } });
    expect(await read(`${link}x`)).toMatchObject({ error: { type: "damaged" } });
    const own = await setupSchool();
    const open = await openRound(own.page, await addPlace(own.page, "Annen skole"));
    const teachers = own.page.app.rounds.invitation(open) ?? "";
    expect(await read(teachers)).toEqual({ ok: false, error: { type: "for-teachers" } });
    expect(page.app.rounds.invitation(roundId)).toBeNull();
  });

  test("that came with the address waits in the vault until it is answered", async () => {
    const { link } = await setupMunicipality();
    const school = await setupSchool();
    school.page.app.dispose();
    let came: string | null = link.slice(link.indexOf("#") + 1);
    const page = await openKnownLeaderVault(school.page, {
      takeRoundInvitation: () => {
        const taken = came;
        came = null;
        return taken;
      },
    });
    await until(() => page.app.upwards.waiting() !== null);
    page.app.dispose();
    const later = await openKnownLeaderVault(school.page);
    const waiting = later.app.upwards.waiting();
    expect(link.endsWith(`#${waiting ?? ""}`)).toBe(true);
    valueOf(
      await later.app.upwards.contribute(waiting ?? "", { roundId: school.roundId, name: null }),
    );
    expect(later.app.upwards.waiting()).toBeNull();
    valueOf(await later.app.upwards.decline());
  });
});

describe("what a school has contributed", () => {
  test("is stored before it is sent, and sent until it is answered", async () => {
    const { link, page: owner, id } = await setupMunicipality();
    const school = await setupSchool();
    const { line } = school.page;
    line.forge = (method, _, answer) => {
      if (method === "PUT") throw new TypeError("No network");
      return answer;
    };
    expect(await say(school, link)).toEqual({
      ok: false,
      error: { type: "relay", failure: { type: "offline" } },
    });
    expect(upwardsStep(school)).toEqual({ type: "sending", trouble: { type: "offline" } });
    line.forge = null;
    school.page.app.dispose();
    const page = await openKnownLeaderVault(school.page);
    await until(() => upwardsStep({ ...school, page })?.type === "contributed");
    valueOf(await owner.app.rounds.refresh(id));
    expect(stepOf(owner, id)).toMatchObject({ contributions: 1 });
  });

  test("can be withdrawn until the round is frozen, and given again", async () => {
    const { link, page: owner, id } = await setupMunicipality();
    const school = await setupSchool();
    valueOf(await say(school, link));
    const already = { ok: false, error: { type: "problem", problem: { type: "already" } } };
    expect(await say(school, link)).toEqual(already);
    valueOf(await school.page.app.upwards.withdraw(school.roundId));
    expect(upwardsStep(school)).toEqual({ type: "withdrawn" });
    valueOf(await owner.app.rounds.refresh(id));
    expect(stepOf(owner, id)).toMatchObject({ contributions: 0 });
    valueOf(await say(school, link));
    for (const name of ["Bakken skole", "Åsen skole"])
      valueOf(await say(await setupSchool(name), link));
    valueOf(await owner.app.rounds.freeze(id));
    expect(await school.page.app.upwards.withdraw(school.roundId)).toEqual({
      ok: false,
      error: { type: "frozen" },
    });
    expect(upwardsStep(school)).toEqual({ type: "frozen", contributions: 3, isAmong: true });
  });

  test("is in one municipality's round at a time, and within what it takes", async () => {
    const first = await setupMunicipality();
    const second = await setupMunicipality();
    const small = await setupMunicipality("plain", 3);
    const school = await setupSchool();
    valueOf(await say(school, first.link));
    expect(await say(school, second.link)).toMatchObject({
      error: { problem: { type: "elsewhere", municipality: "Lia kommune" } },
    });
    valueOf(await school.page.app.upwards.withdraw(school.roundId));
    expect(await say(school, small.link)).toMatchObject({
      error: { problem: { type: "too-many-classes", most: 3 } },
    });
    valueOf(await say(school, second.link));
  });

  test("leaves only of a round that was released, and of the same term", async () => {
    const { link } = await setupMunicipality();
    const page = await openNewLeaderVault(createLeaderWorld(relay));
    const placeId = await addPlace(page);
    const [, before] = page.app.rounds.terms();
    const roundId = await openRound(page, placeId);
    await contributeClasses(page, roundId, 3);
    valueOf(await page.app.rounds.freeze(roundId));
    const unknown = { ok: false, error: { type: "unknown" } };
    expect(await page.app.upwards.contribute(link, { roundId, name: null })).toEqual(unknown);
    if (before === undefined) throw new Error("There is a term before");
    const earlier = await openRound(page, placeId, { term: before });
    await contributeClasses(page, earlier, 3);
    valueOf(await page.app.rounds.freeze(earlier));
    valueOf(await page.app.rounds.release(earlier));
    expect(valueOf(await page.app.upwards.read(link)).sources).toEqual([]);
    expect(await page.app.upwards.contribute(link, { roundId: earlier, name: null })).toEqual(
      unknown,
    );
  });
});

describe("a municipality's strict round", () => {
  test("takes names first, shows them to those who announced themselves, and then the numbers", async () => {
    const { link, page: owner, id } = await setupMunicipality("strict");
    const names = ["Kari, Lia", "Ola, Bakken", "Siv, Åsen"];
    const schools: School[] = [];
    for (const name of names) {
      const school = await setupSchool(`${name} skole`);
      expect(await say(school, link)).toEqual({ ok: false, error: { type: "name" } });
      valueOf(await say(school, link, name));
      expect(upwardsStep(school)).toEqual({ type: "announced", name });
      schools.push(school);
    }
    const first = at(schools, 0);
    const { upwards } = first.page.app;
    expect(await upwards.names(first.roundId)).toMatchObject({ error: { type: "relay" } });
    expect(await owner.app.rounds.freeze(id)).toEqual({ ok: false, error: { type: "not-listed" } });
    valueOf(await owner.app.rounds.listNames(id));
    expect(stepOf(owner, id)).toMatchObject({ type: "listed", contributions: 0 });
    for (const { page, roundId } of schools) {
      valueOf(await page.app.upwards.refresh(roundId));
      expect(upwardsStep({ ...first, page, roundId })?.type).toBe("to-confirm");
      // Not before the list was seen.
      expect((await page.app.upwards.confirmNames(roundId)).ok).toBe(false);
      const shown = valueOf(await page.app.upwards.names(roundId));
      expect(shown.map(({ name }) => name).toSorted()).toEqual(names);
      expect(shown.filter(({ isOwn }) => isOwn)).toHaveLength(1);
      valueOf(await page.app.upwards.confirmNames(roundId));
    }
    valueOf(await owner.app.rounds.freeze(id));
    expect(stepOf(owner, id)).toEqual({ type: "frozen", contributions: 3 });
    // The owner's app never asks for the names.
    expect(owner.line.calls.some(({ path }) => path.endsWith("/names"))).toBe(false);
  });

  test("with fewer than three names is not listed, and one that is objected to is left", async () => {
    const { link, page: owner, id } = await setupMunicipality("strict");
    const school = await setupSchool();
    valueOf(await say(school, link, "Kari"));
    expect(await owner.app.rounds.listNames(id)).toEqual({
      ok: false,
      error: { type: "too-few", least: 3 },
    });
    valueOf(await school.page.app.upwards.withdraw(school.roundId));
    expect(upwardsStep(school)).toEqual({ type: "withdrawn" });
    valueOf(await owner.app.rounds.refresh(id));
    expect(stepOf(owner, id)).toMatchObject({ type: "open", contributions: 0 });
  });
});
