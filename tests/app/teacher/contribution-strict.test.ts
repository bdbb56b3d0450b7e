import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SurveyId } from "../../../src/core/ids.ts";
import { ok } from "../../../src/core/result.ts";
import type { RoundRelay } from "../../../src/transport/round-port.ts";
import { setupRelay, type RelayBench } from "../../relay/support/relay-bench.ts";
import {
  addClosedSurvey,
  roundLine,
  setupLeaderRound,
  type LeaderRound,
} from "../../support/contributing-class.ts";
import {
  createWorld,
  openKnownVault,
  openNewVault,
  rest,
  until,
  valueOf,
  type Page,
} from "../../support/teacher-harness.ts";

let relay: RelayBench;
beforeEach(() => {
  relay = setupRelay();
});
afterEach(() => relay.close());

interface Announced {
  readonly page: Page;
  readonly surveyId: SurveyId;
  readonly calls: ReturnType<typeof roundLine>["calls"];
  readonly line: ReturnType<typeof roundLine>["line"];
  /** What the relay gives out as the list, when it is not what it has. */
  readonly lie: { names: RoundRelay["names"] | null };
}

async function setupTeacher(pupils: number): Promise<Announced> {
  const { calls, line, roundRelay } = roundLine(relay);
  const lie: Announced["lie"] = { names: null };
  const lying: RoundRelay = {
    ...roundRelay,
    names: (...asked) => (lie.names ?? roundRelay.names)(...asked),
  };
  const page = await openNewVault(createWorld({ roundRelay: lying }));
  return { page, calls, line, lie, ...(await addClosedSurvey(page, { pupils })) };
}

async function announce(teacher: Announced, round: LeaderRound, name: string): Promise<void> {
  const { page, surveyId } = teacher;
  const { contributions } = page.app;
  valueOf(await contributions.invite(surveyId, round.link));
  const preview = valueOf(await contributions.preview(surveyId));
  valueOf(await contributions.announce(surveyId, { preview, name }));
  await until(() => typeOf(teacher) === "announced");
}

const typeOf = ({ page, surveyId }: Announced) => page.app.contributions.of(surveyId)?.state.type;
const namesOf = ({ page, surveyId }: Announced) => page.app.contributions.names(surveyId);

async function setupThree(names: readonly string[] = ["Åse Lund", "Jon Dahl", "Kari By"]) {
  const round = await setupLeaderRound(relay, { mode: "strict" });
  const teachers: Announced[] = [];
  for (const [index, name] of names.entries()) {
    const teacher = await setupTeacher(12 + index);
    await announce(teacher, round, name);
    teachers.push(teacher);
  }
  const [first, second, third] = teachers;
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error("A strict round has three");
  }
  return { round, teachers, first, second, third };
}

const isShare = ({ path }: { readonly path: string }) => path.includes("/shares/");

describe("a strict round", () => {
  test("takes a name first, then shows who takes part, then takes the numbers", async () => {
    const { round, teachers, first } = await setupThree();
    expect(first.calls.some(isShare)).toBe(false);
    expect(await namesOf(first)).toEqual({ ok: false, error: { type: "waiting" } });
    valueOf(await round.list());
    for (const teacher of teachers) {
      const again = await openKnownVault(teacher.page);
      const { names, hash } = valueOf(await again.app.contributions.names(teacher.surveyId));
      expect(names.map(({ name }) => name).toSorted()).toEqual(["Jon Dahl", "Kari By", "Åse Lund"]);
      expect(names.filter(({ own }) => own)).toHaveLength(1);
      valueOf(await again.app.contributions.confirmNames(teacher.surveyId, hash));
      await until(() => again.app.contributions.of(teacher.surveyId)?.state.type === "sent");
    }
    expect(await round.freeze()).toEqual({ ok: true, value: 3 });
    expect((await round.sums()).ok).toBe(true);
    const last = await openKnownVault(first.page);
    valueOf(await last.app.contributions.refresh(first.surveyId));
    expect(last.app.contributions.of(first.surveyId)?.state).toEqual({
      type: "frozen",
      counted: true,
      contributions: 3,
    });
  });

  test("takes no numbers without a name, and no name where none is asked for", async () => {
    const { page, surveyId } = await setupTeacher(12);
    const { contributions } = page.app;
    const strict = await setupLeaderRound(relay, { mode: "strict" });
    valueOf(await contributions.invite(surveyId, strict.link));
    const preview = valueOf(await contributions.preview(surveyId));
    expect(await contributions.contribute(surveyId, { preview })).toMatchObject({ ok: false });
    for (const name of ["", "   ", "x".repeat(61)]) {
      expect(await contributions.announce(surveyId, { preview, name })).toEqual({
        ok: false,
        error: { type: "name" },
      });
    }
    valueOf(await contributions.decline(surveyId));
    const plain = await setupLeaderRound(relay);
    valueOf(await contributions.invite(surveyId, plain.link));
    expect(await contributions.announce(surveyId, { preview, name: "Åse" })).toMatchObject({
      ok: false,
    });
  });

  test("a name waits for the network over a reload, and sends the same bytes", async () => {
    const teacher = await setupTeacher(12);
    const { page, surveyId, calls, line } = teacher;
    const round = await setupLeaderRound(relay, { mode: "strict" });
    valueOf(await page.app.contributions.invite(surveyId, round.link));
    const preview = valueOf(await page.app.contributions.preview(surveyId));
    line.cut = "lost-answer";
    valueOf(await page.app.contributions.announce(surveyId, { preview, name: "Åse Lund" }));
    await rest();
    expect(typeOf(teacher)).toBe("announcing");
    line.cut = null;
    const again = await openKnownVault(page);
    await until(() => again.app.contributions.of(surveyId)?.state.type === "announced");
    const puts = calls.filter(({ method }) => method === "PUT").map(({ body }) => body.join());
    expect(puts.length).toBeGreaterThan(1);
    expect(new Set(puts).size).toBe(1);
  });

  test("refuses a list with two names alike, without her own, or of fewer than three", async () => {
    const alike = await setupThree(["Åse Lund", "Jon Dahl", "JON  dahl"]);
    valueOf(await alike.round.list());
    const refused = (reason: string) => ({ ok: false, error: { type: "names", reason } });
    expect(await namesOf(alike.first)).toEqual(refused("alike"));

    const { round, teachers, first } = await setupThree();
    valueOf(await round.list());
    const given = teachers.at(1)?.page.roundRelay;
    if (given === undefined) throw new Error("no relay");
    first.lie.names = async (asked) => {
      const names = valueOf(await given.names(asked));
      return ok(names.filter(({ tag }) => tag !== ("tag" in asked ? asked.tag : "")));
    };
    expect(await namesOf(first)).toEqual(refused("own-missing"));
    first.lie.names = async (asked) => {
      const names = valueOf(await given.names(asked));
      const own = names.filter(({ tag }) => tag === ("tag" in asked ? asked.tag : ""));
      return ok([...own, ...names.filter((one) => !own.includes(one)).slice(0, 1)]);
    };
    expect(await namesOf(first)).toEqual(refused("too-few"));
    first.lie.names = async (asked) => {
      const [one, ...others] = valueOf(await given.names(asked));
      if (one === undefined) throw new Error("no names");
      const other = one.name.startsWith("A") ? "B" : "A";
      return ok([{ ...one, name: `${other}${one.name.slice(1)}` }, ...others]);
    };
    expect(await namesOf(first)).toEqual(refused("unopened"));
    expect(first.calls.some(isShare)).toBe(false);
  });

  test("refuses a list that is another than the one she saw, and a yes to one she never saw", async () => {
    const { round, teachers, first, second } = await setupThree([
      "Åse Lund",
      "Jon Dahl",
      "Kari By",
      "Eli Vik",
    ]);
    valueOf(await round.list());
    const { hash } = valueOf(await namesOf(first));
    const given = teachers.at(1)?.page.roundRelay;
    if (given === undefined) throw new Error("no relay");
    first.lie.names = async (asked) => {
      const names = valueOf(await given.names(asked));
      const isOwn = (tag: string) => "tag" in asked && tag === asked.tag;
      const dropped = names.find(({ tag }) => !isOwn(tag));
      return ok(names.filter((one) => one !== dropped));
    };
    const changed = { ok: false, error: { type: "names", reason: "changed" } };
    expect(await namesOf(first)).toEqual(changed);
    const again = await openKnownVault(first.page);
    expect(await again.app.contributions.names(first.surveyId)).toEqual(changed);
    // The list is the same for all, but the second has not looked at it.
    const unseen = await second.page.app.contributions.confirmNames(second.surveyId, hash);
    expect(unseen).toEqual({ ok: false, error: { type: "unknown" } });
  });

  test("a no to the list withdraws name and place, and says why", async () => {
    const { round, first } = await setupThree(["Åse Lund", "Jon Dahl", "Kari By", "Eli Vik"]);
    valueOf(await round.list());
    valueOf(await namesOf(first));
    valueOf(await first.page.app.contributions.withdraw(first.surveyId, true));
    await until(() => typeOf(first) === "withdrawn");
    expect(first.page.app.contributions.of(first.surveyId)?.state).toEqual({
      type: "withdrawn",
      objected: true,
    });
  });

  test("who comes after the list is told that she is late", async () => {
    const { round } = await setupThree();
    valueOf(await round.list());
    const late = await setupTeacher(12);
    const { contributions } = late.page.app;
    valueOf(await contributions.invite(late.surveyId, round.link));
    const preview = valueOf(await contributions.preview(late.surveyId));
    valueOf(await contributions.announce(late.surveyId, { preview, name: "Eli Vik" }));
    await until(() => typeOf(late) === "refused");
    expect(contributions.of(late.surveyId)?.state).toEqual({ type: "refused", reason: "late" });
  });

  test("says the name to the relay in no call, and the class to nobody", async () => {
    const { round, first } = await setupThree();
    valueOf(await round.list());
    const { hash } = valueOf(await namesOf(first));
    valueOf(await first.page.app.contributions.confirmNames(first.surveyId, hash));
    await until(() => typeOf(first) === "sent");
    for (const { path, headers, body } of first.calls) {
      const text = [path, headers, new TextDecoder().decode(body)].join("\n");
      for (const word of ["Åse", "Lund", "7B-klassen", first.surveyId]) {
        expect(text).not.toContain(word);
      }
    }
  });
});
