import type { ParticipationState } from "./analysis.ts";
import type { AnalysisInput, NominationRecord, ScaleRecord } from "./analysis-input.ts";
import type { PupilId, QuestionId } from "./ids.ts";
import { classChange, type ChangeWord } from "./metrics/class-change.ts";
import { density } from "./metrics/density.ts";
import { floorAnswers, participationOf } from "./metrics/participation.ts";
import { reciprocity } from "./metrics/reciprocity.ts";
import { shareChange, type Split } from "./metrics/share-change.ts";
import { countUnchosen } from "./metrics/unchosen.ts";
import { countWithoutMutual } from "./metrics/without-mutual.ts";
import { pupilsOverTime, type PupilOverTime } from "./pupils-over-time.ts";
import { isNegativeKind, type NominationKind, type ScaleTheme } from "./question.ts";
import { row, rowHas, rowLength, sociomatrixFromAnswers, type Sociomatrix } from "./sociomatrix.ts";
import {
  askings,
  hindranceBetween,
  sameScale,
  seenTwice,
  type Asked,
  type Hindrance,
  type SeenTwice,
} from "./waves-compared.ts";

/** The waves of one class side by side, oldest first. Questions that name classmates negatively are left out. */
export interface OverTime {
  readonly participation: readonly ParticipationCell[];
  /** In the order of the newest wave, then what only earlier ones asked. */
  readonly questions: readonly QuestionOverTime[];
  readonly own: readonly OwnOverTime[];
}

/** How a figure moved since the last wave that asked it. */
export type Step =
  /** Counted on those, or on that, which could be seen in both waves: a newcomer or leaver is no change. */
  | {
      readonly type: "compared";
      /** Index of the wave it is compared with. */
      readonly since: number;
      readonly word: ChangeWord;
      readonly before: number;
      readonly now: number;
      /** Pupils or pairs that could be seen twice. */
      readonly of: number;
      /** The difference chance alone explains, either way; null where the figure is a share. */
      readonly byChance: number | null;
    }
  | (Hindrance & { readonly since: number });

export interface ParticipationCell {
  readonly answered: number;
  readonly pupils: number;
  readonly state: ParticipationState;
}

export interface QuestionOverTime {
  readonly id: QuestionId;
  /** Of the newest wave that asked it. */
  readonly kind: NominationKind;
  /** One a wave; null where it was not asked. */
  readonly waves: readonly (QuestionCell | null)[];
  /** The pupils of the newest wave, in its order. */
  readonly pupils: readonly PupilOverTime[];
}

export const classFigures = ["density", "mutual", "unchosen", "withoutMutual"] as const;
/** "mutual": the share of choices that are returned. It and "withoutMutual" are of affiliation questions alone. */
export type ClassFigure = (typeof classFigures)[number];

export interface QuestionCell {
  readonly raters: number;
  readonly state: ParticipationState;
  /** Of the whole wave, as its own results show them; null where not defined or where too few answered. */
  readonly figures: Readonly<Record<ClassFigure, number | null>>;
  /** Null in the first wave that asked it. */
  readonly steps: Readonly<Record<ClassFigure, Step>> | null;
}

export interface OwnOverTime {
  readonly id: QuestionId;
  readonly theme: ScaleTheme;
  readonly waves: readonly (OwnCell | null)[];
}

export interface OwnCell {
  /** Of bullying those who say it happens; of all else those whose answer is no concern. */
  readonly count: number;
  readonly answered: number;
  readonly step: Step | null;
}

/** Pure, and the same for any order of the pupils. */
export function overTime(waves: readonly AnalysisInput[]): OverTime {
  return {
    participation: waves.map(({ pupils }) => {
      const answered = pupils.filter((pupil) => pupil.answered).length;
      const { state } = participationOf(answered, pupils.length);
      return { answered, pupils: pupils.length, state };
    }),
    questions: idsOf(waves, ({ nominations }) =>
      nominations.filter(({ kind }) => !isNegativeKind(kind)),
    ).map((id) => questionOverTime(waves, id)),
    own: idsOf(waves, ({ scales }) => scales.filter(asksConcern)).flatMap((id) =>
      ownOverTime(waves, id),
    ),
  };
}

/** Newest wave first: what is asked now stands in its own order. */
function idsOf(
  waves: readonly AnalysisInput[],
  recordsOf: (wave: AnalysisInput) => readonly { readonly id: QuestionId }[],
): readonly QuestionId[] {
  return [...new Set(waves.toReversed().flatMap((wave) => recordsOf(wave).map(({ id }) => id)))];
}

/* ---- whom pupils choose ---- */

function questionOverTime(waves: readonly AnalysisInput[], id: QuestionId): QuestionOverTime {
  const asked = askings<NominationRecord>(waves, id, ({ nominations }) => nominations);
  const newest = asked.at(-1);
  if (newest === undefined) throw new RangeError("No wave asked this");
  const cells = new Map(
    asked.map((one, place) => [one.wave, questionCell(asked[place - 1] ?? null, one)]),
  );
  return {
    id,
    kind: newest.record.kind,
    waves: waves.map((_, wave) => cells.get(wave) ?? null),
    pupils: pupilsOverTime(waves, asked),
  };
}

function questionCell(
  before: Asked<NominationRecord> | null,
  now: Asked<NominationRecord>,
): QuestionCell {
  const matrix = sociomatrixFromAnswers(now.record.answers);
  const { state } = participationOf(matrix.raters, matrix.size);
  const returns = now.record.kind === "affiliation" && state !== "too-few";
  return {
    raters: matrix.raters,
    state,
    figures: {
      density: state === "too-few" ? null : density.compute(matrix),
      mutual: returns ? reciprocity.compute(matrix) : null,
      unchosen: state === "too-few" ? null : countUnchosen(matrix),
      withoutMutual: returns ? countWithoutMutual(matrix) : null,
    },
    steps: before === null ? null : stepsBetween(before, now),
  };
}

function stepsBetween(
  before: Asked<NominationRecord>,
  now: Asked<NominationRecord>,
): Readonly<Record<ClassFigure, Step>> {
  const found = hindranceBetween(before, now);
  const since = before.wave;
  if (found !== null) {
    const hindrance = { ...found, since };
    return { density: hindrance, mutual: hindrance, unchosen: hindrance, withoutMutual: hindrance };
  }
  const twice = seenTwice(before, now);
  return {
    density: densityStep(twice, since),
    mutual: mutualStep(twice, since),
    unchosen: countStep(twice, since, {
      has: (matrix, pupil) => rowLength(matrix.choosers, pupil) === 0,
      among: () => true,
    }),
    withoutMutual: countStep(twice, since, {
      has: (matrix, pupil) => rowLength(matrix.mutual, pupil) === 0,
      among: (matrix, pupil) => matrix.rated[pupil] === 1,
    }),
  };
}

function densityStep({ before, now }: SeenTwice, since: number): Step {
  const changes = everyone(now).map(
    (pupil) => rowLength(now.chosen, pupil) - rowLength(before.chosen, pupil),
  );
  const { word, most } = classChange.compute(changes);
  const of = now.raters;
  return {
    type: "compared",
    since,
    word,
    before: before.choices,
    now: now.choices,
    of,
    byChance: most,
  };
}

interface PupilFact {
  readonly has: (matrix: Sociomatrix, pupil: number) => boolean;
  readonly among: (matrix: Sociomatrix, pupil: number) => boolean;
}

function countStep(
  { before, now }: SeenTwice,
  since: number,
  { has, among }: PupilFact,
): Extract<Step, { type: "compared" }> {
  const pupils = everyone(now).filter((pupil) => among(now, pupil));
  return comparedCounts(
    since,
    pupils.map((pupil) => ({ before: has(before, pupil), now: has(now, pupil) })),
  );
}

function comparedCounts(
  since: number,
  pupils: readonly { readonly before: boolean; readonly now: boolean }[],
): Extract<Step, { type: "compared" }> {
  const { word, most } = classChange.compute(
    pupils.map((pupil) => Number(pupil.now) - Number(pupil.before)),
  );
  return {
    type: "compared",
    since,
    word,
    before: pupils.filter((pupil) => pupil.before).length,
    now: pupils.filter((pupil) => pupil.now).length,
    of: pupils.length,
    byChance: most,
  };
}

/** Whether of the pairs with a choice more are mutual. */
function mutualStep(twice: SeenTwice, since: number): Step {
  const pairs = pairsOf(twice);
  const splitOf = (wave: "before" | "now"): Split => ({
    yes: pairs.filter((pair) => pair[wave] === 2).length,
    no: pairs.filter((pair) => pair[wave] === 1).length,
  });
  const [before, now] = [splitOf("before"), splitOf("now")];
  const word = shareChange.compute(before, now);
  return {
    type: "compared",
    since,
    word,
    before: before.yes,
    now: now.yes,
    of: pairs.length,
    byChance: null,
  };
}

interface PairTwice {
  /** Choices within the pair: 0, 1, or 2 when mutual. */
  readonly before: number;
  readonly now: number;
}

/** Pairs who both answered both times, with a choice in one wave at least. */
function pairsOf({ before, now }: SeenTwice): readonly PairTwice[] {
  const pairs: PairTwice[] = [];
  for (const a of everyone(now)) {
    if (now.rated[a] !== 1) continue;
    const others = new Set(
      [before, now].flatMap((wave) => [...row(wave.chosen, a), ...row(wave.choosers, a)]),
    );
    for (const b of others) {
      if (b <= a || now.rated[b] !== 1) continue;
      pairs.push({ before: choicesWithin(before, a, b), now: choicesWithin(now, a, b) });
    }
  }
  return pairs;
}

function choicesWithin({ chosen }: Sociomatrix, a: number, b: number): number {
  return Number(rowHas(chosen, a, b)) + Number(rowHas(chosen, b, a));
}

function everyone({ size }: Sociomatrix): readonly number[] {
  return Array.from({ length: size }, (_, pupil) => pupil);
}

/* ---- what pupils say of themselves ---- */

function ownOverTime(waves: readonly AnalysisInput[], id: QuestionId): readonly OwnOverTime[] {
  const asked = askings<ScaleRecord>(waves, id, ({ scales }) => scales);
  const newest = asked.at(-1);
  if (newest === undefined) return [];
  const cells = new Map(
    asked.map((one, place) => [one.wave, ownCell(asked[place - 1] ?? null, one)]),
  );
  return [
    { id, theme: newest.record.theme, waves: waves.map((_, wave) => cells.get(wave) ?? null) },
  ];
}

function ownCell(before: Asked<ScaleRecord> | null, now: Asked<ScaleRecord>): OwnCell {
  const answers = countedAnswers(now);
  return {
    count: [...answers.values()].filter((counts) => counts).length,
    answered: answers.size,
    step: before === null ? null : ownStep(before, now),
  };
}

function ownStep(before: Asked<ScaleRecord>, now: Asked<ScaleRecord>): Step {
  const since = before.wave;
  if (!sameScale(before.record, now.record)) {
    return { type: "incomparable", since, reason: "different-scale" };
  }
  const [then, today] = [countedAnswers(before), countedAnswers(now)];
  const pupils = [...today].flatMap(([id, counts]) => {
    const earlier = then.get(id);
    return earlier === undefined ? [] : [{ before: earlier, now: counts }];
  });
  if (then.size < floorAnswers) return { type: "too-little", since, where: "before" };
  if (today.size < floorAnswers) return { type: "too-little", since, where: "now" };
  if (pupils.length < floorAnswers) return { type: "too-little", since, where: "twice" };
  return comparedCounts(since, pupils);
}

/** Whether the answer of each pupil who gave one is counted: see OwnCell. */
function countedAnswers({ pupils, record }: Asked<ScaleRecord>): ReadonlyMap<PupilId, boolean> {
  const { strong, some } = record.concern;
  return new Map(
    pupils.flatMap((id, index) => {
      const answer = record.answers[index];
      if (answer?.type !== "chosen") return [];
      const concern = strong.includes(answer.value) || some.includes(answer.value);
      return [[id, record.theme === "bullied" ? concern : !concern] as const];
    }),
  );
}

function asksConcern({ concern }: ScaleRecord): boolean {
  return concern.strong.length + concern.some.length > 0;
}
