import fc from "fast-check";
import { expect, test } from "vitest";
import { openDatabase } from "../../relay/store/database.ts";
import type { RoundStore } from "../../relay/store/round-store.ts";
import { createSqliteStore } from "../../relay/store/sqlite.ts";
import { systemTiming } from "../../relay/store/timing.ts";
import { sha256 } from "../../relay/verifiers.ts";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { makeDataFolder } from "../relay/support/data-folder.ts";
import {
  inventedContribution,
  inventedContributors,
  inventedName,
  inventedRound,
  inventedShare,
  naiveSum,
  prime,
} from "../relay/support/invented-round.ts";
import { noon } from "../relay/support/invented-survey.ts";

type Mode = "plain" | "strict";
type Kind = "a" | "b" | "short" | "prime";

/** What may be asked of a round; `who` is one of its teachers. */
type Step =
  | { readonly type: "name" | "share"; readonly who: number; readonly kind: Kind }
  | { readonly type: "withdraw"; readonly who: number }
  | { readonly type: "list" | "freeze" | "close" };

/** What a relay must do, written a second time in the plainest way. */
interface Model {
  readonly mode: Mode;
  state: "open" | "listed" | "frozen";
  isClosed: boolean;
  readonly held: Map<number, { isWithdrawn: boolean; name: Kind | null; share: Kind | null }>;
}

const teachers = inventedContributors(5);
const tagOf = (who: number) => teachers[who]?.tag ?? "";
const no = (error: string) => ({ ok: false, error });
const yes = (value: unknown) => ({ ok: true, value });

const nameOf = (kind: Kind) => inventedName(kind).subarray(0, kind === "short" ? 295 : 296);
function shareOf(kind: Kind): Uint8Array {
  const bytes = Buffer.from(inventedContribution(kind));
  if (kind === "prime") bytes.writeBigUInt64LE(prime, 8 * 17);
  return bytes.subarray(0, kind === "short" ? 687 : 688);
}

function expected(model: Model, step: Step): unknown {
  switch (step.type) {
    case "close":
      model.isClosed = true;
      return null;
    case "list":
      return expectedList(model);
    case "freeze":
      return expectedFreeze(model);
    case "withdraw":
      return expectedWithdrawal(model, step.who);
    case "name":
      return expectedName(model, step.who, step.kind);
    case "share":
      return expectedShare(model, step.who, step.kind);
  }
}

const countOf = (model: Model, what: "name" | "share") =>
  [...model.held.values()].filter((held) => held[what] !== null).length;

function expectedList(model: Model): unknown {
  if (model.mode === "plain") return no("refused");
  const names = countOf(model, "name");
  if (model.state === "open" && names < 3) return no("too-few");
  if (model.state === "open") model.state = "listed";
  return yes(names);
}

function expectedFreeze(model: Model): unknown {
  const shares = countOf(model, "share");
  if (model.state === "frozen") return yes(shares);
  if (model.mode === "strict" && model.state === "open") return no("not-listed");
  if (shares < 3) return no("too-few");
  model.state = "frozen";
  return yes(shares);
}

function expectedWithdrawal(model: Model, who: number): unknown {
  if (model.held.get(who)?.isWithdrawn === true) return { ok: true };
  if (model.state === "frozen") return no("frozen");
  model.held.set(who, { isWithdrawn: true, name: null, share: null });
  return { ok: true };
}

function expectedName(model: Model, who: number, kind: Kind): unknown {
  const held = model.held.get(who);
  if (model.mode === "plain") return no("refused");
  if (held?.isWithdrawn === true) return no("voided");
  if (held?.name === kind) return yes("same");
  if (model.state !== "open") return no("frozen");
  if (model.isClosed) return no("closed");
  if (kind === "short") return no("size");
  model.held.set(who, { isWithdrawn: false, name: kind, share: null });
  return yes(held === undefined ? "stored" : "replaced");
}

function expectedShare(model: Model, who: number, kind: Kind): unknown {
  const held = model.held.get(who);
  if (held?.isWithdrawn === true) return no("voided");
  if (model.state === "frozen") return held?.share === kind ? yes("same") : no("frozen");
  const isStrict = model.mode === "strict";
  if (isStrict && (model.state === "open" || held === undefined)) return no("not-listed");
  if (held?.share === kind) return yes("same");
  if (!isStrict && model.isClosed) return no("closed");
  if (kind === "short") return no("size");
  if (kind === "prime") return no("malformed");
  const before = held?.share ?? null;
  model.held.set(who, { isWithdrawn: false, name: held?.name ?? null, share: kind });
  return yes(before === null ? "stored" : "replaced");
}

function call(rounds: RoundStore, roundId: string, step: Step, now: number): Promise<unknown> {
  switch (step.type) {
    case "close":
      return Promise.resolve(null);
    case "list":
      return rounds.list(roundId);
    case "freeze":
      return rounds.freeze(roundId, now);
    case "withdraw":
      return rounds.withdraw({ roundId, tag: tagOf(step.who) });
    case "name":
      return rounds.putName({ roundId, tag: tagOf(step.who), name: nameOf(step.kind) }, now);
    case "share":
      return rounds.putShare({ roundId, tag: tagOf(step.who), body: shareOf(step.kind) }, now);
  }
}

const who = fc.nat({ max: teachers.length - 1 });
const kind = fc.constantFrom<Kind>("a", "a", "b", "b", "short", "prime");
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant("name" as const), who, kind }) },
  { weight: 12, arbitrary: fc.record({ type: fc.constant("share" as const), who, kind }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("withdraw" as const), who }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constantFrom("list" as const, "freeze" as const) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("close" as const) }) },
);
/** Steps of one batch are asked at once, before any of them is answered. */
const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 8 }), { maxLength: 8 });
const modes = fc.constantFrom<Mode>("plain", "strict");
/** Half of the time everybody has announced herself and the list is made (of a plain round: is refused) beforehand. */
const beginnings = fc.constantFrom<readonly Step[]>(
  [],
  [...teachers.map((_, who): Step => ({ type: "name", who, kind: "a" })), { type: "list" }],
);

test("whatever is asked of a round, and however much at once, it answers as the model does", async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(modes, beginnings, batches, async (mode, beginning, asked) => {
      const { folder, store, rounds, roundId } = await newRound(mode);
      const model: Model = { mode, state: "open", isClosed: false, held: new Map() };
      const { closesAt } = inventedRound("ours", { mode }).registration;
      for (const batch of [beginning, ...asked]) {
        const wanted: unknown[] = [];
        const answers: Promise<unknown>[] = [];
        for (const each of batch) {
          wanted.push(expected(model, each));
          answers.push(call(rounds, roundId, each, model.isClosed ? closesAt : noon));
        }
        expect(await Promise.all(answers)).toEqual(wanted);
      }
      await holdResult(rounds, roundId, model);
      reached.add(`${mode} ${model.state}`);
      await store.close();
      folder.remove();
    }),
    { numRuns: 150 },
  );
  // A property that never came so far would say nothing.
  expect([...reached].toSorted()).toEqual([
    "plain frozen",
    "plain open",
    "strict frozen",
    "strict listed",
    "strict open",
  ]);
});

async function newRound(mode: Mode) {
  const folder = makeDataFolder();
  const database = openDatabase(folder.path);
  if (!database.ok) throw new Error(database.error);
  const timing = { ...systemTiming, nowMs: () => 0 };
  const store = createSqliteStore({ database: database.value, report: () => undefined, timing });
  const { registration, description } = inventedRound("ours", { mode });
  const { roundId, shareBytes, closesAt, deleteAt } = registration;
  const hash = sha256(description);
  const verifiers = { registrationHash: hash, ownerVerifier: hash, passVerifier: hash };
  const content = { roundId, mode, shareBytes, closesAt, deleteAt, description };
  await store.rounds.createRound({ ...content, ...verifiers, invitationHash: null }, noon);
  return { folder, store, rounds: store.rounds, roundId };
}

/** Sum and texts are those of the shares the model holds, and of no other. */
async function holdResult(rounds: RoundStore, roundId: string, model: Model): Promise<void> {
  const result = await rounds.readResult(roundId);
  if (model.state !== "frozen") return expect(result).toEqual(no("not-frozen"));
  if (!result.ok) throw new Error(result.error);
  const held = [...model.held].flatMap(([teacher, { share }]) =>
    share === null ? [] : [{ tag: tagOf(teacher), share }],
  );
  expect(bytesToBase64Url(result.value.sum)).toBe(
    naiveSum(held.map(({ share }) => inventedShare(share))),
  );
  const tags = result.value.texts.map(({ tag }) => tag);
  expect(tags.toSorted()).toEqual(held.map(({ tag }) => tag).toSorted());
}
