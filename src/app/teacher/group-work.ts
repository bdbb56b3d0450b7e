import {
  createEffect,
  createMemo,
  createSignal,
  onCleanup,
  untrack,
  type Accessor,
} from "solid-js";
import type { AnalysisInput } from "../../core/analysis-input.ts";
import { quickAnalysis, type AnalysisOptions } from "../../core/analysis-options.ts";
import type { ClassAnalysis } from "../../core/analysis.ts";
import {
  recordEdit,
  redoEdit,
  startHistory,
  undoEdit,
  type EditHistory,
} from "../../core/edit-history.ts";
import {
  checkGroupProblem,
  type GroupProblem,
  type GroupProblemFailure,
} from "../../core/groups/group-problem.ts";
import {
  divisionOfPlan,
  exchanged,
  indexedPlan,
  isPlanFor,
  planOfDivision,
  problemAsked,
  questionsAsked,
  roomAsked,
  seatWishesAsked,
  usualRequest,
  type GroupPlan,
  type GroupPurpose,
  type GroupRequest,
} from "../../core/groups/group-request.ts";
import { divisionKey } from "../../core/groups/another-division.ts";
import { outcomeOf } from "../../core/groups/group-outcome.ts";
import { lostTies, type LostTies } from "../../core/groups/lost-company.ts";
import { divisionValue, groupTables } from "../../core/groups/group-value.ts";
import { gatherPupils, type PupilsToDivide } from "../../core/groups/pupils-to-divide.ts";
import type { Room } from "../../core/groups/room.ts";
import type { Division } from "../../core/groups/search-groups.ts";
import type { PupilId, SurveyId } from "../../core/ids.ts";
import type { AnalysisApi } from "../../../workers/analysis.protocol.ts";
import type { GroupsApi, ProvenDivision } from "../../../workers/groups.protocol.ts";
import type { Connection } from "../../../workers/rpc.ts";
import { createGroupProof, type GroupProof, type ProofState } from "./group-proof.ts";
import { outcomeOfPlan, type PlanOutcome } from "./group-outcome.ts";
import type { GroupClass } from "./groups-desk.ts";

export interface GroupWorkers {
  readonly analyse: AnalysisApi["analyse"];
  /** A Worker of its own each time. */
  readonly start: () => Connection<GroupsApi>;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
}

export interface GroupWorkSource {
  /** The survey's own class; null without answers. */
  readonly own: Accessor<GroupClass | null>;
  /** Classes a year may be divided with. */
  readonly others: Accessor<readonly GroupClass[]>;
  /** The round before of the survey's own class; null without one. */
  readonly before: Accessor<AnalysisInput | null>;
}

/** What undo and redo step through. */
export interface GroupState {
  readonly request: GroupRequest;
  /** Other classes' surveys that are divided with this one's. */
  readonly others: readonly SurveyId[];
  readonly plan: GroupPlan | null;
  /** What was made for another purpose, for when she comes back to it. */
  readonly aside: Readonly<Partial<Record<GroupPurpose, PutAside>>>;
}

export interface PutAside {
  readonly plan: GroupPlan;
  /** What the purposes do not have in common. */
  readonly request: Pick<GroupRequest, "division" | "balance" | "locked">;
}

export type SearchState =
  | { readonly type: "none" }
  /** done: 0 to 1. */
  | { readonly type: "running"; readonly done: number }
  | { readonly type: "failed" };

/** What happened last, to be said aloud. */
export type GroupNews =
  | { readonly type: "suggested" }
  | { readonly type: "same" }
  /** Asked for once more: what was shown before is not shown again. */
  | {
      readonly type: "another";
      readonly kept: number;
      readonly keptBefore: number;
      readonly choices: number;
      /** More pupils than before have nobody. */
      readonly isMoreAlone: boolean;
    }
  /** No other that meets the wishes as well was found. */
  | { readonly type: "no-other" }
  /** Another purpose was chosen; what was made for this one is there when it is chosen again. */
  | { readonly type: "put-aside"; readonly purpose: GroupPurpose }
  /** The proof found a better division before the first had been looked at. */
  | { readonly type: "replaced" }
  | { readonly type: "better-used" }
  | {
      readonly type: "exchanged";
      readonly pupils: readonly [PupilId, PupilId];
      /** One of them is locked: from now on in the new place. */
      readonly isLockMoved: boolean;
    }
  | { readonly type: "locked" | "unlocked"; readonly pupil: PupilId }
  | { readonly type: "group-locked" | "group-unlocked"; readonly group: number }
  | { readonly type: "opened"; readonly name: string }
  /** What was suggested no longer fits what is asked. */
  | { readonly type: "plan-gone" }
  | { readonly type: "undone" | "redone" };

/** Dividing pupils: what is asked, what is suggested, what it achieves and whether anything does better. */
export interface GroupWork {
  readonly state: Accessor<GroupState>;
  /** Null while the answers are being analysed. */
  readonly known: Accessor<PupilsToDivide | null>;
  /** The classes that are divided, the survey's own first. */
  readonly classes: Accessor<readonly GroupClass[]>;
  /** The plan, where it is of today's pupils and of the sizes asked for. */
  readonly plan: Accessor<GroupPlan | null>;
  /** There is a plan, and pupils have come or gone since. */
  readonly isOutdated: Accessor<boolean>;
  /** Who had a mutual choice in the round before and not now, on the questions that count. */
  readonly lostTies: Accessor<LostTies>;
  /** Null but for a seating plan. */
  readonly room: Accessor<Room | null>;
  /** What contradicts itself; nothing is suggested while there is any. */
  readonly failures: Accessor<readonly GroupProblemFailure[]>;
  readonly outcome: Accessor<PlanOutcome | null>;
  /** The wishes are others than those the suggestion was made for. */
  readonly isStale: Accessor<boolean>;
  readonly search: Accessor<SearchState>;
  readonly proof: Accessor<ProofState>;
  /** What the better division that is at hand keeps, in the unit of the outcome; null without one. */
  readonly betterKept: Accessor<number | null>;
  readonly news: Accessor<GroupNews | null>;
  /** The analysis could not be made: a bug, told without details. */
  readonly failed: Accessor<boolean>;
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  /** A change of the groups' number, size or room drops the plan. */
  change(edit: (request: GroupRequest) => GroupRequest): void;
  setPurpose(purpose: GroupPurpose): void;
  setOthers(surveys: readonly SurveyId[]): void;
  /**
   * Who is locked keeps the place. Asked for once more under the same wishes it is another division than those that
   * were shown. Does nothing while wishes contradict each other.
   */
  suggest(): Promise<void>;
  stopSearch(): void;
  exchange(one: PupilId, other: PupilId): void;
  /** In the group the plan has: the others of it may be replaced by the next suggestion. */
  setLocked(pupil: PupilId, locked: boolean): void;
  /** All who are in the group by the plan: they stay together. */
  setGroupLocked(group: number, locked: boolean): void;
  stopProof(): void;
  useBetter(): Promise<void>;
  open(saved: Omit<GroupState, "aside"> & { readonly name: string }): void;
  undo(): void;
  redo(): void;
}

/** So long nobody has begun to plan by what is shown; what is better is offered later, and not put in its place. */
const unseenMs = 2000;

const analysisOptions: AnalysisOptions = { ...quickAnalysis, communities: false };

export function createGroupWork(workers: GroupWorkers, source: GroupWorkSource): GroupWork {
  const first: GroupState = {
    request: usualRequest("groups"),
    others: [],
    plan: null,
    aside: {},
  };
  const [history, setHistory] = createSignal<EditHistory<GroupState>>(startHistory(first));
  const [search, setSearch] = createSignal<SearchState>({ type: "none" });
  const [news, setNews] = createSignal<GroupNews | null>(null);
  /** For what the plan that is shown was suggested, and as what; by purpose. */
  const [suggestions, setSuggestions] = createSignal<
    Readonly<Partial<Record<GroupPurpose, Suggestion | null>>>
  >({});
  const suggested = () => suggestions()[request().purpose] ?? null;
  const setSuggested = (made: Suggestion | null): void =>
    void setSuggestions((before) => ({ ...before, [untrack(request).purpose]: made }));
  /** What was shown under the same wishes, whoever was locked: nobody who asks once more gets one of them. */
  const shownByWishes = new Map<string, readonly Division[]>();

  const state = () => history().present;
  const request = () => state().request;
  const classes = createMemo(() => classesAsked(source, state()));
  const analysed = createAnalyses(workers.analyse, classes);
  const known = createMemo((): PupilsToDivide | null => {
    const found = analysed.found();
    return found && gatherPupils(found);
  });
  const pupils = () => known()?.pupils ?? [];
  const plan = createMemo(() => {
    const { plan: kept } = state();
    return kept && pupils().length > 0 && isPlanFor(kept, request(), pupils()) ? kept : null;
  });
  const problem = createMemo((): GroupProblem | null => {
    const found = known();
    if (found === null || found.pupils.length === 0) return null;
    return problemAsked(found, request(), plan());
  });
  const key = createMemo(() => JSON.stringify(problem()));
  /** Without the locks: they hold what is shown, so what is shown follows them. */
  const wishKey = createMemo(() => {
    const asked = problem();
    return JSON.stringify(asked && { ...asked, locked: [] });
  });
  const failures = createMemo(() => {
    const asked = problem();
    const checked = asked && checkGroupProblem(asked);
    return checked === null || checked.ok ? [] : checked.error;
  });
  const division = createMemo((): Division | null => {
    const shown = plan();
    return shown && divisionOfPlan(shown, pupils());
  });
  const value = createMemo(() => {
    const [asked, own] = [problem(), division()];
    return asked && own && divisionValue(groupTables(asked), own);
  });
  const room = createMemo(() =>
    request().purpose === "seats" && pupils().length > 0
      ? roomAsked(request(), pupils().length)
      : null,
  );
  const proof: GroupProof = createGroupProof(workers.start, { key, value });

  /** Searches and seats; ended when what it works on is overtaken. */
  let worker: Connection<GroupsApi> | null = null;
  let run = 0;
  let seed = 0;
  const endWorker = (): void => {
    run += 1;
    worker?.terminate();
    worker = null;
  };
  onCleanup(endWorker);

  function stopSearch(): void {
    if (search().type === "running") endWorker();
    setSearch({ type: "none" });
  }

  function record(next: GroupState): void {
    setHistory((before) => recordEdit(before, next));
  }

  /** The plan of a division: at tables with seats, else as lists. */
  async function planned(groupOf: Division): Promise<GroupPlan> {
    const found = known();
    const asked = room();
    if (found === null || asked === null) return planOfDivision(groupOf, untrack(pupils));
    worker ??= workers.start();
    const wishes = seatWishesAsked(found, request(), plan());
    const seats = await worker.api.seat({ room: asked, division: groupOf, wishes }, seed);
    return seats.tables.map((table) => table.flatMap((index) => found.pupils[index]?.id ?? []));
  }

  async function suggest(): Promise<void> {
    const asked = problem();
    if (asked === null || failures().length > 0) return;
    if (plan() !== null && suggested()?.key === wishKey()) return another(asked);
    stopSearch();
    proof.stop();
    seed += 1;
    const [own, before, askedKey] = [++run, plan(), wishKey()];
    setSearch({ type: "running", done: 0 });
    try {
      worker ??= workers.start();
      const onProgress = (done: number): void => {
        if (own === run) setSearch({ type: "running", done });
      };
      const found = await worker.with({ onProgress }).suggest(asked, seed);
      const groupOf = atLeastAsGood(asked, found.groupOf);
      const isShown = room() === null && groupOf === untrack(division);
      const next = isShown ? before : await planned(groupOf);
      if (own !== run || next === null) return;
      setSearch({ type: "none" });
      const isSame = before !== null && hasSameGroups(before, next);
      if (!isSame) record({ ...state(), plan: next });
      setNews({ type: isSame ? "same" : "suggested" });
      setSuggested({ key: askedKey, plan: isSame ? before : next });
      const told = proof.state();
      noteShown(askedKey, groupOf);
      if (told.type !== "known" || !told.isBest) void prove(asked, groupOf);
    } catch {
      // What a worker throws may speak of the answers: it is told as a failure and nothing else.
      if (own === run) setSearch({ type: "failed" });
    }
  }

  function noteShown(key: string, division: Division): void {
    shownByWishes.set(key, [...(shownByWishes.get(key) ?? []), division]);
  }

  /** The better one that is at hand, or what a search finds beside all that was shown. */
  async function another(asked: GroupProblem): Promise<void> {
    const [shown, askedKey] = [division(), wishKey()];
    if (shown === null) return;
    // By hand she may have made one that no search gave her. The one that is shown is the last.
    const former = [...(shownByWishes.get(askedKey) ?? []), shown];
    const seen = new Set(former.map((one) => divisionKey(asked, one)));
    const better = proof.better();
    if (better !== null && !seen.has(divisionKey(asked, better.groupOf))) {
      stopSearch();
      return use(better, "better-used");
    }
    stopSearch();
    seed += 1;
    const own = ++run;
    setSearch({ type: "running", done: 0 });
    try {
      worker ??= workers.start();
      const onProgress = (done: number): void => {
        if (own === run) setSearch({ type: "running", done });
      };
      const found = await worker.with({ onProgress }).another(asked, former, seed);
      const next = found === null || own !== run ? null : await planned(found.groupOf);
      if (own !== run) return;
      setSearch({ type: "none" });
      const isNew = found !== null && next !== null && !hasSameGroups(next, plan() ?? []);
      if (!isNew) return void setNews({ type: "no-other" });
      record({ ...state(), plan: next });
      setNews(anotherNews(asked, shown, found.groupOf));
      setSuggested({ key: askedKey, plan: next });
      noteShown(askedKey, found.groupOf);
      // What the best is worth may be known already, or being looked into, or not be wanted.
      const isOpen = proof.state().type === "none" || proof.state().type === "failed";
      if (isOpen) void prove(asked, bestOf(asked, [...former, found.groupOf]));
    } catch {
      if (own === run) setSearch({ type: "failed" });
    }
  }

  /** What is shown, or was found while proving, stands against the search. */
  function atLeastAsGood(asked: GroupProblem, found: Division): Division {
    const known = [found, untrack(division), proof.proven()?.groupOf ?? null];
    return bestOf(
      asked,
      known.filter((one) => one !== null),
    );
  }

  async function prove(asked: GroupProblem, from: Division): Promise<void> {
    const [begun, askedKey, shownAt] = [state(), key(), workers.now()];
    const proven = await proof.start(asked, askedKey, from);
    if (proven === null || state() !== begun || workers.now() - shownAt >= unseenMs) return;
    // Nor is what she has seen and gone on from put back in the place of another.
    const isSeen = (shownByWishes.get(wishKey()) ?? []).length > 1;
    if (isSeen) return;
    if (proven.value > divisionValue(groupTables(asked), from)) await use(proven, "replaced");
  }

  async function use({ groupOf }: ProvenDivision, told: "replaced" | "better-used"): Promise<void> {
    const begun = state();
    try {
      const next = await planned(groupOf);
      if (state() !== begun) return;
      record({ ...begun, plan: next });
      setSuggested({ key: wishKey(), plan: next });
      noteShown(wishKey(), groupOf);
      setNews({ type: told });
    } catch {
      setSearch({ type: "failed" });
    }
  }

  function changeState(next: GroupState): void {
    const before = state();
    if (JSON.stringify(before) === JSON.stringify(next)) return;
    stopSearch();
    const isKept = before.plan === null || frameOf(before) === frameOf(next);
    record(isKept ? next : { ...next, plan: null, request: { ...next.request, locked: [] } });
    setNews(isKept ? null : { type: "plan-gone" });
  }

  function lock(pupils: readonly PupilId[], isLocked: boolean): void {
    const others = request().locked.filter((id) => !pupils.includes(id));
    const locked = isLocked ? [...others, ...pupils] : others;
    stopSearch();
    record({ ...state(), request: { ...request(), locked } });
  }

  function step(to: (before: EditHistory<GroupState>) => EditHistory<GroupState>): void {
    stopSearch();
    setHistory(to);
  }

  return {
    state,
    known,
    classes,
    plan,
    lostTies: createMemo(() => {
      const [found, own, before] = [known(), source.own(), source.before()];
      if (found === null || own === null || before === null) return new Map();
      return lostTies(before, own.input, questionsAsked(request(), found));
    }),
    isOutdated: () => state().plan !== null && known() !== null && plan() === null,
    room,
    failures,
    outcome: createMemo(() => {
      const [asked, shown, own] = [problem(), plan(), division()];
      if (asked === null || shown === null || own === null) return null;
      const made = suggested();
      return outcomeOfPlan(asked, {
        division: own,
        seats: room() && {
          room: roomAsked(request(), pupils().length),
          tables: indexedPlan(shown, pupils()),
        },
        wishes: seatWishesAsked({ pupils: pupils() }, request(), shown),
        suggested: made && made.key === wishKey() ? divisionOfPlan(made.plan, pupils()) : null,
      });
    }),
    isStale: () => plan() !== null && suggested() !== null && suggested()?.key !== wishKey(),
    search,
    proof: proof.state,
    betterKept: () => {
      const [asked, better] = [problem(), proof.better()];
      return asked && better && outcomeOf(asked, better.groupOf).choicesKept;
    },
    news,
    failed: analysed.failed,
    canUndo: () => history().past.length > 0,
    canRedo: () => history().future.length > 0,
    change: (edit) => changeState({ ...state(), request: edit(request()) }),
    setPurpose: (purpose) => {
      const before = state();
      const left = before.request.purpose;
      if (left === purpose) return;
      stopSearch();
      const aside = asideOf(before);
      const { [purpose]: kept, ...others } = aside;
      const usual = {
        division: usualRequest(purpose).division,
        balance: "none",
        locked: [],
      } as const;
      record({
        ...before,
        request: { ...before.request, purpose, ...(kept?.request ?? usual) },
        plan: kept?.plan ?? null,
        aside: others,
      });
      setNews(aside[left] === undefined ? null : { type: "put-aside", purpose: left });
    },
    setOthers: (others) => changeState({ ...state(), others }),
    suggest,
    stopSearch,
    exchange: (one, other) => {
      const shown = plan();
      const next = shown && exchanged(shown, one, other);
      if (next === null || next === shown) return;
      stopSearch();
      record({ ...state(), plan: next });
      const isLockMoved = [one, other].some((id) => request().locked.includes(id));
      setNews({ type: "exchanged", pupils: [one, other], isLockMoved });
    },
    setLocked: (pupil, isLocked) => {
      if (plan() === null) return;
      lock([pupil], isLocked);
      setNews({ type: isLocked ? "locked" : "unlocked", pupil });
    },
    setGroupLocked: (group, isLocked) => {
      const members = plan()?.[group];
      if (members === undefined) return;
      lock(members, isLocked);
      setNews({ type: isLocked ? "group-locked" : "group-unlocked", group });
    },
    stopProof: proof.stop,
    useBetter: async () => {
      const better = proof.better();
      if (better !== null) await use(better, "better-used");
    },
    open: ({ name, ...saved }) => {
      stopSearch();
      const { [saved.request.purpose]: _, ...aside } = asideOf(state());
      record({ ...saved, aside });
      setSuggested(null);
      setNews({ type: "opened", name });
    },
    undo: () => {
      step(undoEdit);
      setNews({ type: "undone" });
    },
    redo: () => {
      step(redoEdit);
      setNews({ type: "redone" });
    },
  };
}

interface Suggestion {
  /** Equal for equal wishes, whoever is locked. */
  readonly key: string;
  readonly plan: GroupPlan;
}

/** With what is shown, where there is anything. */
function asideOf({ request, plan, aside }: GroupState): GroupState["aside"] {
  if (plan === null) return aside;
  const { division, balance, locked } = request;
  return { ...aside, [request.purpose]: { plan, request: { division, balance, locked } } };
}

function bestOf(asked: GroupProblem, divisions: readonly Division[]): Division {
  const tables = groupTables(asked);
  return divisions.reduce((best, one) =>
    divisionValue(tables, one) > divisionValue(tables, best) ? one : best,
  );
}

function anotherNews(asked: GroupProblem, before: Division, now: Division): GroupNews {
  const [then, made] = [outcomeOf(asked, before), outcomeOf(asked, now)];
  return {
    type: "another",
    kept: made.choicesKept,
    keptBefore: then.choicesKept,
    choices: made.choices,
    isMoreAlone: made.withoutAnyone.length > then.withoutAnyone.length,
  };
}

/** What a plan must fit: another number of groups, or other pupils, and it is of no use. */
function frameOf({ request, others }: GroupState): string {
  const { purpose, division, room } = request;
  return JSON.stringify(
    purpose === "seats" ? [purpose, room] : [purpose, division, purpose === "classes" && others],
  );
}

function classesAsked(
  source: GroupWorkSource,
  { request, others }: GroupState,
): readonly GroupClass[] {
  const own = source.own();
  if (own === null) return [];
  if (request.purpose !== "classes") return [own];
  return [own, ...source.others().filter(({ surveyId }) => others.includes(surveyId))];
}

function hasSameGroups(one: GroupPlan, other: GroupPlan): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type Analysed = GroupClass & { readonly analysis: ClassAnalysis };

/** The analyses of classes, each made once for its answers. */
function createAnalyses(
  analyse: AnalysisApi["analyse"],
  classes: Accessor<readonly GroupClass[]>,
): {
  /** Null until all are there. */
  readonly found: Accessor<readonly Analysed[] | null>;
  readonly failed: Accessor<boolean>;
} {
  const [made, setMade] = createSignal<ReadonlyMap<AnalysisInput, ClassAnalysis>>(new Map());
  const [failed, setFailed] = createSignal(false);
  const asked = new Set<AnalysisInput>();
  let over = false;
  onCleanup(() => {
    over = true;
  });
  createEffect(() => {
    for (const { input } of classes()) {
      if (asked.has(input)) continue;
      asked.add(input);
      analyse(input, analysisOptions).then(
        (analysis) => {
          if (!over) setMade((before) => new Map(before).set(input, analysis));
        },
        () => {
          if (!over) setFailed(true);
        },
      );
    }
  });
  return {
    failed,
    found: createMemo(() => {
      const all = classes().flatMap((one): Analysed[] => {
        const analysis = made().get(one.input);
        return analysis === undefined ? [] : [{ ...one, analysis }];
      });
      return all.length === classes().length ? all : null;
    }),
  };
}
