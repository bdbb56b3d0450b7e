import fc from "fast-check";
import { expect, test } from "vitest";
import { openDatabase } from "../../relay/store/database.ts";
import { createSqliteStore } from "../../relay/store/sqlite.ts";
import type { RelayStore, StoreChange } from "../../relay/store/store.ts";
import { systemTiming } from "../../relay/store/timing.ts";
import { sha256 } from "../../relay/verifiers.ts";
import { base64UrlToBytes, bytesToBase64Url } from "../../src/core/ids.ts";
import { makeDataFolder } from "../relay/support/data-folder.ts";
import {
  inventedBytes,
  inventedSlot,
  inventedSurvey,
  noon,
} from "../relay/support/invented-survey.ts";

/** What a relay must do, written a second time in the plainest way: a list of slots, each holding what it holds. */
interface ModelSurvey {
  readonly slots: Map<string, ModelSlot>;
  opensAt: number;
  closesAt: number;
  deleteAt: number;
  isClosed: boolean;
  last: number;
}

interface ModelSlot {
  readonly verifier: string;
  state: { readonly type: "empty" } | { readonly type: "voided" } | ModelBallot;
}

interface ModelBallot {
  readonly type: "ballot";
  readonly n: number;
  readonly bytes: string;
}

interface Model {
  now: number;
  readonly surveys: Map<number, ModelSurvey>;
  /** By survey, the day from which the next sweep forgets that it was erased. */
  readonly erased: Map<number, number>;
}

interface Real {
  readonly store: RelayStore;
  readonly changes: StoreChange[];
}

const day = 86_400;
const dayOf = (seconds: number) => Math.floor(seconds / day);
const surveys = [0, 1, 2].map((index) => inventedSurvey(`survey ${index}`, { manifestBytes: 50 }));
/** Eight slots a survey registers, and four that new cards may add. */
const slotNames = Array.from({ length: 12 }, (_, index) => index);
const slotOf = (survey: number, index: number) =>
  index < 8
    ? (surveys[survey]?.slots[index] ?? inventedSlot("never"))
    : inventedSlot(`survey ${survey} new ${index}`);
const idOf = (survey: number) => surveys[survey]?.id ?? "";
const ballots = ["a", "b", "short"] as const;
const ballotOf = (name: (typeof ballots)[number]) =>
  inventedBytes(`ballot ${name}`, name === "short" ? 343 : 344);

const bytesOf = (text: string) => base64UrlToBytes(text) ?? new Uint8Array();
const refused = { ok: false, error: "refused" } as const;
const no = (error: string) => ({ ok: false, error });
const yes = (value: unknown) => ({ ok: true, value });

function stateAt(survey: ModelSurvey, now: number): "closed" | "not-open" | "open" {
  if (survey.isClosed || now >= survey.closesAt) return "closed";
  return now < survey.opensAt ? "not-open" : "open";
}

const held = (survey: ModelSurvey) =>
  [...survey.slots].flatMap(([slot, { state }]) =>
    state.type === "ballot" ? [{ n: state.n, slot, ballot: state.bytes }] : [],
  );

type Step = fc.AsyncCommand<Model, Real>;

/** A step that may be taken at any time: what a call must answer, by the model, is compared with what it does. */
function step(
  name: string,
  expected: (model: Model) => unknown,
  call: (store: RelayStore, now: number) => Promise<unknown>,
): Step {
  return {
    check: () => true,
    run: async (model, { store }) => {
      const answer = await call(store, model.now);
      expect(answer, name).toMatchObject(expected(model) as object);
    },
    toString: () => name,
  };
}

/** Opens, closes and erases so many steps of 900 seconds from the moment it is registered. */
const timesFrom = (now: number, [open, close, erase]: readonly [number, number, number]) => {
  const base = Math.floor(now / 900) * 900;
  return {
    opensAt: base + open * 900,
    closesAt: base + (open + close) * 900,
    deleteAt: base + (open + close + erase) * 900,
  };
};

function register(index: number, version: number, times: readonly [number, number, number]): Step {
  const made = new Map<number, string>();
  return step(
    `register(${index}, ${version}, ${times.join("/")})`,
    (model) => {
      const existing = model.surveys.get(index);
      const key = `${version} ${times.join("/")}`;
      if (existing !== undefined)
        return registered.get(existing) === key ? yes("same") : no("exists");
      if (model.erased.has(index)) return no("erased");
      made.set(index, key);
      const survey: ModelSurvey = {
        slots: new Map(
          slotNames.slice(0, 8).map((name) => {
            const { slot, verifier } = slotOf(index, name);
            return [slot, { verifier, state: { type: "empty" } }];
          }),
        ),
        ...timesFrom(model.now, times),
        isClosed: false,
        last: 0,
      };
      registered.set(survey, key);
      model.surveys.set(index, survey);
      return yes("created");
    },
    (store, now) => {
      const invented = surveys[index]?.registration;
      if (invented === undefined) throw new Error("survey");
      return store.createSurvey(
        {
          surveyId: invented.surveyId,
          registrationHash: sha256(new TextEncoder().encode(`${version} ${times.join("/")}`)),
          ownerVerifier: bytesOf(invented.ownerVerifier),
          watchVerifier: bytesOf(invented.watchVerifier),
          manifest: bytesOf(invented.manifest),
          slots: invented.slots.map(({ slot, verifier }) => ({
            slot,
            verifier: bytesOf(verifier),
          })),
          ballotBytes: 344,
          ...timesFrom(now, times),
          invitationHash: null,
        },
        now,
      );
    },
  );
}

/** What a survey of the model was registered with. */
const registered = new WeakMap<ModelSurvey, string>();

function put(index: number, name: number, ballot: (typeof ballots)[number]): Step {
  const { slot } = slotOf(index, name);
  return step(
    `put(${index}, ${name}, ${ballot})`,
    (model) => {
      const survey = model.surveys.get(index);
      const place = survey?.slots.get(slot);
      if (survey === undefined || place === undefined) return refused;
      const { state } = place;
      if (state.type === "voided") return no("voided");
      const bytes = bytesToBase64Url(ballotOf(ballot));
      if (state.type === "ballot") return state.bytes === bytes ? yes("same") : no("used");
      const phase = stateAt(survey, model.now);
      if (phase !== "open") return no(phase);
      if (ballot === "short") return no("size");
      survey.last += 1;
      place.state = { type: "ballot", n: survey.last, bytes };
      return yes("stored");
    },
    (store, now) => store.putBallot({ surveyId: idOf(index), slot, ballot: ballotOf(ballot) }, now),
  );
}

function reissue(index: number, from: number, to: number): Step {
  const voided = slotOf(index, from).slot;
  const added = slotOf(index, to);
  return step(
    `reissue(${index}, ${from}, ${to})`,
    (model) => {
      const survey = model.surveys.get(index);
      const old = survey?.slots.get(voided);
      if (survey === undefined || old === undefined) return refused;
      if (survey.slots.has(added.slot)) {
        return old.state.type === "voided" ? { ok: true } : no("exists");
      }
      if (old.state.type === "voided") return no("voided");
      if (stateAt(survey, model.now) === "closed") return no("closed");
      old.state = { type: "voided" };
      survey.slots.set(added.slot, { verifier: added.verifier, state: { type: "empty" } });
      return { ok: true, value: { ballots: held(survey).length } };
    },
    (store, now) => {
      const add = { slot: added.slot, verifier: bytesOf(added.verifier) };
      return store.reissueSlot({ surveyId: idOf(index), void: voided, add }, now);
    },
  );
}

function close(index: number): Step {
  return step(
    `close(${index})`,
    (model) => {
      const survey = model.surveys.get(index);
      if (survey === undefined) return refused;
      if (!survey.isClosed) {
        survey.isClosed = true;
        survey.closesAt = Math.min(survey.closesAt, Math.floor(model.now / 900) * 900);
        survey.deleteAt = Math.min(survey.deleteAt, Math.ceil(model.now / 900) * 900 + 14 * day);
      }
      const { closesAt, deleteAt } = survey;
      return { ok: true, value: { closesAt, deleteAt, closedByHand: true } };
    },
    (store, now) => store.closeSurvey(idOf(index), now),
  );
}

function eraseInModel(model: Model, index: number): void {
  model.surveys.delete(index);
  model.erased.set(index, dayOf(model.now + 60 * day) + 1);
}

function erase(index: number): Step {
  return step(
    `erase(${index})`,
    (model) => {
      if (!model.surveys.has(index)) return refused;
      eraseInModel(model, index);
      return { ok: true };
    },
    (store, now) => store.deleteSurvey(idOf(index), now),
  );
}

const eraseDue: Step = step(
  "eraseDue",
  (model) => {
    const due = [...model.surveys].filter(([, { deleteAt }]) => deleteAt <= model.now);
    for (const [index] of due) eraseInModel(model, index);
    for (const [index, forget] of model.erased) {
      if (forget <= dayOf(model.now)) model.erased.delete(index);
    }
    return yes(due.length);
  },
  (store, now) => store.eraseDue(now),
);

function pass(seconds: number): Step {
  return {
    check: () => true,
    run: async (model) => void (model.now += seconds),
    toString: () => `pass(${seconds})`,
  };
}

/** Everything that can be read of every survey is what the model holds. */
const look: Step = {
  check: () => true,
  toString: () => "look",
  run: async (model, { store }) => {
    for (const index of surveys.keys()) {
      const survey = model.surveys.get(index);
      const page = await store.readBallots(idOf(index), 0);
      const filled = await store.readFilled(idOf(index), 1);
      if (survey === undefined) {
        expect(page).toEqual(refused);
        expect(filled).toEqual(yes([]));
        continue;
      }
      const expected = held(survey).toSorted((one, other) => one.n - other.n);
      expect(page.ok && page.value.last).toBe(survey.last);
      const read = page.ok ? page.value.ballots : [];
      expect(read.map((one) => ({ ...one, ballot: bytesToBase64Url(one.ballot) }))).toEqual(
        expected,
      );
      const after = expected.filter(({ n }) => n > 1).map(({ n, slot }) => ({ n, slot }));
      expect(filled).toEqual(yes(after));
      const status = await store.readSurvey(idOf(index));
      expect(status).toMatchObject({ ok: true, value: { ballots: expected.length } });
    }
  },
};

const surveyIndex = fc.nat({ max: 2 });
const slotIndex = fc.nat({ max: 11 });
const times = fc.constantFrom([-1, 40, 4], [2, 8, 1], [0, 1, 1344]) as fc.Arbitrary<
  readonly [number, number, number]
>;

const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(surveyIndex, fc.nat({ max: 1 }), times).map((given) => register(...given)),
  fc.tuple(surveyIndex, slotIndex, fc.constantFrom(...ballots)).map((given) => put(...given)),
  fc.tuple(surveyIndex, slotIndex, fc.constantFrom("a" as const)).map((given) => put(...given)),
  fc.tuple(surveyIndex, slotIndex, slotIndex).map((given) => reissue(...given)),
  surveyIndex.map(close),
  surveyIndex.map(erase),
  fc.constant(eraseDue),
  fc.constantFrom(0, 1, 899, 900, 3600, day, 15 * day, 61 * day).map(pass),
  fc.constant(look),
];

test("the relay's store does what the plain model does, whatever is asked in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { size: "large", maxCommands: 60 }), async (commands) => {
      const folder = makeDataFolder();
      const opened = openDatabase(folder.path);
      if (!opened.ok) throw new Error(opened.error);
      const store = createSqliteStore({
        database: opened.value,
        report: (code) => expect.fail(`SQLite said ${code}`),
        timing: { ...systemTiming, nowMs: () => 0 },
      });
      const changes: StoreChange[] = [];
      store.listen((change) => changes.push(change));
      try {
        const setup = () => ({
          model: { now: noon, surveys: new Map(), erased: new Map() },
          real: { store, changes },
        });
        await fc.asyncModelRun(setup, commands);
        // Whatever happened, numbers were announced in order and never twice.
        for (const { id } of surveys)
          holdAnnouncements(changes.filter(({ surveyId }) => surveyId === id));
      } finally {
        await store.close();
        folder.remove();
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

function holdAnnouncements(changes: readonly StoreChange[]): void {
  let last = 0;
  for (const change of changes) {
    if (change.type === "filled") expect(change.n).toBe(++last);
    if (change.type === "erased") last = 0;
  }
}
