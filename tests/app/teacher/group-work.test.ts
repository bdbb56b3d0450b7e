import { createRoot, createSignal } from "solid-js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createGroupWork, type GroupWork } from "../../../src/app/teacher/group-work.ts";
import type { GroupClass } from "../../../src/app/teacher/groups-desk.ts";
import { anotherDivision, divisionKey } from "../../../src/core/groups/another-division.ts";
import { quickAnalysis } from "../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import { divisionOfPlan } from "../../../src/core/groups/group-request.ts";
import { divisionValue, groupTables } from "../../../src/core/groups/group-value.ts";
import { searchGroups } from "../../../src/core/groups/search-groups.ts";
import { planSeats } from "../../../src/core/groups/seat-plan.ts";
import type { ClassId, PupilId, SurveyId } from "../../../src/core/ids.ts";
import type { GroupsApi, ProvenDivision } from "../../../workers/groups.protocol.ts";
import { RpcError, type Connection } from "../../../workers/rpc.ts";
import { inventClass } from "../../support/invented-class.ts";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function classOf(name: string, seed: number, pupils = 12): GroupClass {
  const { names, input } = inventClass({ pupils, seed, participation: 1 });
  const own = input.pupils.map((pupil) => ({ ...pupil, id: `${name}${pupil.id}` as PupilId }));
  return {
    surveyId: name as SurveyId,
    classId: name as ClassId,
    className: name,
    surveyName: "høst",
    groupLabel: null,
    input: { ...input, pupils: own },
    questions: [],
    today: own.map(({ id, group }, index) => ({ id, group, name: names[index] ?? "" })),
  };
}

/** A proof that has been asked for, to be answered by the test. */
interface AskedProof {
  readonly asked: Parameters<GroupsApi["prove"]>;
  readonly answer: (proven: ProvenDivision) => void;
  readonly fail: () => void;
}

async function setup(exchanges = 300) {
  const proofs: AskedProof[] = [];
  const running = new Set<object>();
  const clock = { ms: 0 };
  const start = (): Connection<GroupsApi> => {
    const own = {};
    running.add(own);
    let end = (): void => undefined;
    const api: GroupsApi = {
      suggest: (problem, seed) =>
        Promise.resolve(searchGroups(problem, seed, { starts: 1, exchanges })),
      another: (problem, former, seed) =>
        Promise.resolve(anotherDivision(problem, former, seed, { starts: 3, exchanges })),
      seat: ({ room, division, wishes }, seed) =>
        Promise.resolve(planSeats(room, division, wishes, seed)),
      prove: (...asked) =>
        new Promise((resolve, reject) => {
          const fail = () => reject(new RpcError("threw", "Error"));
          end = () => reject(new RpcError("terminated"));
          proofs.push({ asked, answer: resolve, fail });
        }),
    };
    return {
      api,
      with: () => api,
      terminate: () => {
        running.delete(own);
        end();
      },
    };
  };
  const [own, setOwn] = createSignal<GroupClass | null>(classOf("5A", 3));
  const others = () => [classOf("5B", 4)];
  const work = createRoot((dispose): GroupWork => {
    ends.push(dispose);
    const analyse = (input: GroupClass["input"]) =>
      Promise.resolve(analyseClass(input, quickAnalysis));
    const fixed = others();
    return createGroupWork(
      { analyse, start, now: () => clock.ms },
      { own, others: () => fixed, before: () => null },
    );
  });
  await vi.waitUntil(() => work.known() !== null);
  return { work, proofs, running, setOwn, own, clock };
}

async function setupSuggested(exchanges?: number) {
  const made = await setup(exchanges);
  await made.work.suggest();
  await vi.waitUntil(() => made.proofs.length > 0);
  const plan = made.work.plan();
  const [proof] = made.proofs;
  if (plan === null || proof === undefined) throw new Error("Nothing was suggested");
  const [problem, from] = proof.asked;
  const value = searchGroups(problem, 1, { starts: 1, exchanges: 300 }).value;
  return { ...made, plan, proof, from, value };
}

/** Another division said to be worth more than it is: what matters here is who takes whose place. */
function betterThan(from: readonly number[], value: number): ProvenDivision {
  const groupOf = [...from];
  const other = groupOf.findIndex((group) => group !== groupOf[0]);
  [groupOf[0], groupOf[other]] = [groupOf[other] ?? 0, groupOf[0] ?? 0];
  return { groupOf, value: value + 1_000_000, bound: value + 1_000_000, wishesImpossible: false };
}

describe("a suggestion", () => {
  test("has everybody once, in the sizes asked for, and says what it achieves", async () => {
    const { work, plan } = await setupSuggested();
    expect(plan.map(({ length }) => length)).toEqual([4, 4, 4]);
    expect(new Set(plan.flat()).size).toBe(12);
    expect(work.outcome()?.groups).toHaveLength(3);
    expect(work.news()).toEqual({ type: "suggested" });
    expect(work.proof()).toEqual({ type: "running" });
  });

  test("gives way to a better one before it was looked at, and undo brings it back", async () => {
    const { work, proof, plan, from, value, clock } = await setupSuggested();
    clock.ms += 1999;
    proof.answer(betterThan(from, value));
    await vi.waitUntil(() => work.news()?.type === "replaced");
    expect(work.plan()).not.toEqual(plan);
    work.undo();
    expect(work.plan()).toEqual(plan);
  });

  test("stays once it may have been looked at: the better one is offered", async () => {
    const { work, proof, plan, from, value, clock } = await setupSuggested();
    clock.ms += 2000;
    proof.answer(betterThan(from, value));
    await vi.waitUntil(() => work.proof().type === "known");
    expect(work.plan()).toEqual(plan);
    expect(work.news()).toEqual({ type: "suggested" });
    expect(work.proof()).toMatchObject({ isBetterKnown: true });
    expect(work.betterKept()).not.toBeNull();
    await work.useBetter();
    expect(work.plan()).not.toEqual(plan);
  });

  test("stays where something was changed: the better one is offered, and used when she says so", async () => {
    const { work, proof, plan, from, value } = await setupSuggested();
    const [a, b] = [plan[0]?.[0], plan[1]?.[0]];
    if (a === undefined || b === undefined) throw new Error("Groups without pupils");
    work.exchange(a, b);
    const own = work.plan();
    proof.answer(betterThan(from, value));
    await vi.waitUntil(() => work.proof().type === "known");
    expect(work.plan()).toEqual(own);
    expect(work.proof()).toMatchObject({ isBest: false, isBetterKnown: true });
    await work.useBetter();
    expect(work.news()).toEqual({ type: "better-used" });
    expect(work.plan()).not.toEqual(own);
    work.undo();
    expect(work.plan()).toEqual(own);
  });

  test("is the best when the proof says so, and no longer once two are exchanged for the worse", async () => {
    const { work, proof, plan, from } = await setupSuggested();
    const [problem] = proof.asked;
    const value = divisionValue(groupTables(problem), from);
    proof.answer({ groupOf: from, value, bound: value, wishesImpossible: false });
    await vi.waitUntil(() => work.proof().type === "known");
    expect(work.proof()).toEqual({ type: "known", isBest: true, isBetterKnown: false });
    work.setLocked(plan[0]?.[0] ?? ("" as PupilId), true);
    expect(work.proof()).toEqual({ type: "none" });
    expect(work.isStale()).toBe(false);
    work.undo();
    expect(work.proof()).toMatchObject({ isBest: true });
  });

  test("asked for once more is the better one that is known, and then always another, told with its cost", async () => {
    const { work, proof, from, clock } = await setupSuggested(1);
    const [problem] = proof.asked;
    const best = searchGroups(problem, 1);
    expect(best.value).toBeGreaterThan(divisionValue(groupTables(problem), from));
    clock.ms += 2000;
    proof.answer({ ...best, bound: best.value, wishesImpossible: false });
    await vi.waitUntil(() => work.proof().type === "known");
    const key = () =>
      divisionKey(problem, divisionOfPlan(work.plan() ?? [], work.known()?.pupils ?? []) ?? []);
    const shown = [key()];
    await work.suggest();
    expect(work.news()).toEqual({ type: "better-used" });
    expect(key()).toBe(divisionKey(problem, best.groupOf));
    for (let time = 0; time < 4; time += 1) {
      shown.push(key());
      const before = work.outcome();
      await work.suggest();
      expect(shown).not.toContain(key());
      expect(work.news()).toMatchObject({
        type: "another",
        kept: work.outcome()?.choicesKept,
        keptBefore: before?.choicesKept,
      });
    }
    // What is known of the best is not looked into once more.
    expect(work.proof()).toMatchObject({ type: "known" });
    work.undo();
    expect(shown).toContain(key());
  });

  test("says so where the wishes and locks leave no other", async () => {
    const { work, plan } = await setupSuggested();
    for (const group of plan.keys()) work.setGroupLocked(group, true);
    await work.suggest();
    expect(work.news()).toEqual({ type: "no-other" });
    expect(work.plan()).toEqual(plan);
  });

  test("gives no place to the best while another is looked at", async () => {
    const { work, proof, from, value } = await setupSuggested();
    await work.suggest();
    const another = work.plan();
    expect(work.proof()).toEqual({ type: "running" });
    proof.answer(betterThan(from, value));
    await vi.waitUntil(() => work.proof().type === "known");
    expect(work.plan()).toEqual(another);
    expect(work.proof()).toMatchObject({ isBetterKnown: true });
  });

  test("stands without a proof when that fails, or is stopped, and no Worker is left running", async () => {
    const { work, proof, proofs, running } = await setupSuggested();
    proof.fail();
    await vi.waitUntil(() => work.proof().type === "failed");
    expect(work.plan()).not.toBeNull();
    await work.suggest();
    await vi.waitUntil(() => proofs.length > 1);
    expect(work.proof()).toEqual({ type: "running" });
    work.stopProof();
    expect(work.proof()).toEqual({ type: "stopped" });
    for (const end of ends.splice(0)) end();
    expect(running.size).toBe(0);
  });

  test("keeps who is locked, again and again", async () => {
    const { work, plan } = await setupSuggested();
    const pupil = plan[2]?.[1] ?? ("" as PupilId);
    work.setLocked(pupil, true);
    for (let time = 0; time < 5; time += 1) {
      await work.suggest();
      expect(work.plan()?.[2]).toContain(pupil);
    }
  });

  test("keeps a locked group's members together, and lets go of them", async () => {
    const { work, plan } = await setupSuggested();
    const members = plan[1] ?? [];
    work.setGroupLocked(1, true);
    expect(work.news()).toEqual({ type: "group-locked", group: 1 });
    for (let time = 0; time < 5; time += 1) {
      await work.suggest();
      expect(new Set(work.plan()?.[1])).toEqual(new Set(members));
    }
    work.setGroupLocked(1, false);
    expect(work.state().request.locked).toEqual([]);
  });

  test("is not stale when a locked pupil changes places: the lock goes along, the wishes stand", async () => {
    const { work, plan } = await setupSuggested();
    const [a, b] = [plan[0]?.[0], plan[1]?.[0]];
    if (a === undefined || b === undefined) throw new Error("Groups without pupils");
    work.setLocked(a, true);
    work.exchange(a, b);
    expect(work.isStale()).toBe(false);
    expect(work.news()).toEqual({ type: "exchanged", pupils: [a, b], isLockMoved: true });
    await work.suggest();
    expect(work.plan()?.[1]).toContain(a);
    work.change((asked) => ({ ...asked, apart: [[a, b]] }));
    expect(work.isStale()).toBe(true);
  });

  test("is not made while wishes contradict each other", async () => {
    const { work } = await setup();
    const [a, b] = work.known()?.pupils.map(({ id }) => id) ?? [];
    if (a === undefined || b === undefined) throw new Error("A class without pupils");
    work.change((asked) => ({ ...asked, apart: [[a, b]], together: [[a, b]] }));
    expect(work.failures().map(({ type }) => type)).toEqual(["apart-and-together"]);
    await work.suggest();
    expect(work.plan()).toBeNull();
  });
});

describe("what is asked", () => {
  test("in another size drops the plan and its locks, and undo has both again", async () => {
    const { work, plan } = await setupSuggested();
    work.setLocked(plan[0]?.[0] ?? ("" as PupilId), true);
    work.change((asked) => ({ ...asked, division: { by: "size", number: 3 } }));
    expect(work.plan()).toBeNull();
    expect(work.state().request.locked).toEqual([]);
    expect(work.news()).toEqual({ type: "plan-gone" });
    work.undo();
    expect(work.plan()).toEqual(plan);
    expect(work.state().request.locked).toHaveLength(1);
  });

  test("for another purpose puts the groups aside, with their locks, and has them again", async () => {
    const { work, plan } = await setupSuggested();
    const pupil = plan[0]?.[0] ?? ("" as PupilId);
    work.setLocked(pupil, true);
    work.change((asked) => ({ ...asked, front: [pupil] }));
    work.setPurpose("seats");
    expect(work.news()).toEqual({ type: "put-aside", purpose: "groups" });
    expect(work.plan()).toBeNull();
    expect(work.isOutdated()).toBe(false);
    await work.suggest();
    const seats = work.plan();
    work.setPurpose("groups");
    expect(work.plan()).toEqual(plan);
    expect(work.state().request).toMatchObject({ locked: [pupil], front: [pupil] });
    expect(work.isStale()).toBe(false);
    work.setPurpose("seats");
    expect(work.plan()).toEqual(seats);
    work.undo();
    expect(work.plan()).toEqual(plan);
  });

  test("of seats has every table of the room full", async () => {
    const { work } = await setup();
    work.setPurpose("seats");
    await work.suggest();
    expect(work.plan()?.map(({ length }) => length)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(work.outcome()?.seats).toMatchObject({ notInFront: [], tooNear: [] });
  });

  test("of a year takes the classes that are chosen", async () => {
    const { work } = await setup();
    work.setPurpose("classes");
    work.setOthers(["5B" as SurveyId]);
    await vi.waitUntil(() => work.known()?.pupils.length === 24);
    await work.suggest();
    expect(work.plan()?.map(({ length }) => length)).toEqual([12, 12]);
  });

  test("is kept when the class changes, and the plan is told to be of another day", async () => {
    const { work, setOwn, own } = await setupSuggested();
    const before = own();
    if (before === null) throw new Error("There is a class");
    setOwn({ ...before, today: before.today.slice(1) });
    expect(work.plan()).toBeNull();
    expect(work.isOutdated()).toBe(true);
    await work.suggest();
    expect(work.plan()?.flat()).toHaveLength(11);
  });
});
