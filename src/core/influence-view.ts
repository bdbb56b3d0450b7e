import type { AnalysisInput } from "./analysis-input.ts";
import type { ChanceBand, ClassAnalysis, QuestionAnalysis } from "./analysis.ts";
import type { QuestionId } from "./ids.ts";
import { isNegativeKind } from "./question.ts";
import type { Sign, SignId } from "./signs/sign.ts";
import { stableSubgroups } from "./stable-subgroups.ts";

/**
 * Who decides in a class, as the signs found it: nothing here is a rule of its own about who stands out. Pupils are
 * indexes into the analysis.
 *
 * "not-asked": no question on influence. "too-few": each of them under the floors of participation.
 */
export type InfluenceView =
  | { readonly type: "not-asked" }
  | { readonly type: "too-few"; readonly raters: number; readonly pupils: number }
  | InfluenceFound;

export interface InfluenceFound {
  readonly type: "found";
  /** True when a question this rests on was answered by 60 to 80 %. */
  readonly caution: boolean;
  /** Named clearly more often than chance alone would give: the least likely by chance first. */
  readonly standOut: readonly InfluentialPupil[];
  /** In a special power position without standing out, in the order of the class. */
  readonly powerOnly: readonly InfluentialPupil[];
  /** Everyone who was named, most names first. */
  readonly named: readonly NamedForInfluence[];
  /** Pupils whom no one chose on some question, or without a mutual choice; empty too where no question of affiliation can carry it. */
  readonly alone: readonly AlonePupil[];
  /** The largest count on any of the questions, so that pictures of them share a scale. */
  readonly most: number;
}

export interface NamedForInfluence {
  readonly pupil: number;
  readonly counts: readonly InfluenceCount[];
}

export interface InfluentialPupil extends NamedForInfluence {
  /** Null for a pupil who does not stand out by counts. */
  readonly direction: InfluenceDirection | null;
  /** The sign behind the direction; null with it. */
  readonly sign: Sign | null;
  readonly power: Sign | null;
  readonly reach: InfluenceReach;
  /** One for each pupil who is alone, this pupil left out; those with a choice between them first. */
  readonly toAlone: readonly AloneLink[];
}

export type InfluenceDirection = "positive" | "negative" | "unclear";

export interface InfluenceCount {
  readonly questionId: QuestionId;
  readonly received: number;
  readonly possible: number;
  readonly band: ChanceBand;
}

/** On questions of affiliation. The lists are of all of them together; each classmate in one of the first two only. */
export interface InfluenceReach {
  /** Question by question, of those classmates who answered it. */
  readonly counts: readonly InfluenceCount[];
  readonly mutual: readonly number[];
  /** Chose this pupil, without a mutual choice between them. */
  readonly chosenBy: readonly number[];
  /** The others of the stable subgroup this pupil is in, question by question; none before subgroups are found. */
  readonly subgroups: readonly SharedSubgroup[];
}

export interface SharedSubgroup {
  readonly questionId: QuestionId;
  readonly others: readonly number[];
}

export interface AlonePupil {
  readonly pupil: number;
  /**
   * "unchosen": by no one, on every question of affiliation. "unchosen-on": on some of them. "no-mutual": chosen on
   * each, answered, and not one choice is mutual.
   */
  readonly why: "unchosen" | "unchosen-on" | "no-mutual";
  /** The questions of "unchosen-on"; else empty. */
  readonly on: readonly QuestionId[];
}

export interface AloneLink extends AlonePupil {
  /** Who chose whom on any question of affiliation; "mutual" on one and the same, "both" on different ones. */
  readonly tie: "mutual" | "chose" | "chosen-by" | "both" | "none";
  /** The questions on which the tie is; empty for "both", which is of different ones, and "none". */
  readonly tieOn: readonly QuestionId[];
  /**
   * True where the choice may be a way in: not beside a negative direction, and not where one named the other on a
   * question that names negatively.
   */
  readonly opening: boolean;
}

const directions: Readonly<Partial<Record<SignId, InfluenceDirection>>> = {
  "dominating-positive": "positive",
  "dominating-negative": "negative",
  "dominating-unclear": "unclear",
};

/** `input` is what the analysis was made of: it knows the questions that name negatively, which no page shows. */
export function influenceView(analysis: ClassAnalysis, input: AnalysisInput): InfluenceView {
  const asked = analysis.questions.filter(({ kind }) => kind === "influence");
  if (asked.length === 0) return { type: "not-asked" };
  const questions = asked.filter(({ state }) => state !== "too-few");
  if (questions.length === 0) {
    const raters = Math.max(...asked.map((question) => question.raters));
    return { type: "too-few", raters, pupils: analysis.pupils.length };
  }
  const affiliation = analysis.questions.filter(
    ({ kind, state }) => kind === "affiliation" && state !== "too-few",
  );
  const alone = alonePupils(affiliation, analysis.pupils.length);
  const of = (pupil: number): InfluentialPupil => {
    const signs = analysis.pupils[pupil]?.signs ?? [];
    const sign = signs.find(({ id }) => directions[id] !== undefined) ?? null;
    const direction = sign === null ? null : (directions[sign.id] ?? null);
    return {
      ...namedFor(questions, pupil),
      direction,
      sign,
      power: signs.find(({ id }) => id === "power-position") ?? null,
      reach: reachOf(affiliation, pupil),
      toAlone: linksToAlone(affiliation, { pupil, alone, direction, input }),
    };
  };
  const everyone = analysis.pupils.map((_, pupil) => namedFor(questions, pupil));
  const marked = analysis.pupils.flatMap(({ signs }, pupil) =>
    signs.some(({ id }) => id === "power-position" || directions[id] !== undefined)
      ? [of(pupil)]
      : [],
  );
  return {
    type: "found",
    caution: [...questions, ...affiliation].some(({ state }) => state === "caution"),
    standOut: marked
      .filter(({ direction }) => direction !== null)
      .toSorted((a, b) => leastChance(questions, a.pupil) - leastChance(questions, b.pupil)),
    powerOnly: marked.filter(({ direction, power }) => direction === null && power !== null),
    named: everyone.filter((one) => namesOf(one) > 0).toSorted((a, b) => namesOf(b) - namesOf(a)),
    alone,
    most: Math.max(0, ...everyone.flatMap(({ counts }) => counts.map(({ received }) => received))),
  };
}

function namedFor(questions: readonly QuestionAnalysis[], pupil: number): NamedForInfluence {
  const counts = questions.flatMap(({ id, pupils }): InfluenceCount[] => {
    const figures = pupils[pupil];
    if (figures === undefined) return [];
    const { received, possible, band } = figures;
    return [{ questionId: id, received, possible, band }];
  });
  return { pupil, counts };
}

function namesOf({ counts }: NamedForInfluence): number {
  return counts.reduce((sum, { received }) => sum + received, 0);
}

/** The smallest chance of so many names on any of the questions. */
function leastChance(questions: readonly QuestionAnalysis[], pupil: number): number {
  return Math.min(1, ...questions.map(({ pupils }) => pupils[pupil]?.pHigh ?? 1));
}

function reachOf(affiliation: readonly QuestionAnalysis[], pupil: number): InfluenceReach {
  const mutual = new Set<number>();
  const chosenBy = new Set<number>();
  for (const { pupils } of affiliation) {
    for (const other of pupils[pupil]?.mutualWith ?? []) mutual.add(other);
    for (const other of pupils[pupil]?.chosenBy ?? []) chosenBy.add(other);
  }
  return {
    counts: namedFor(affiliation, pupil).counts,
    mutual: ascending(mutual),
    chosenBy: ascending(chosenBy).filter((other) => !mutual.has(other)),
    subgroups: affiliation.flatMap((question) => sharedSubgroup(question, pupil)),
  };
}

function sharedSubgroup(
  { id, structure, ties }: QuestionAnalysis,
  pupil: number,
): readonly SharedSubgroup[] {
  const found = stableSubgroups(structure.communities, ties);
  const members = found.find((one) => one.includes(pupil));
  if (members === undefined) return [];
  const others = ascending(new Set(members)).filter((other) => other !== pupil);
  return [{ questionId: id, others }];
}

function ascending(pupils: ReadonlySet<number>): number[] {
  return [...pupils].toSorted((a, b) => a - b);
}

function alonePupils(affiliation: readonly QuestionAnalysis[], count: number): AlonePupil[] {
  if (affiliation.length === 0) return [];
  return Array.from({ length: count }, (_, pupil) => pupil).flatMap((pupil): AlonePupil[] => {
    const figures = affiliation.flatMap(({ pupils }) => pupils[pupil] ?? []);
    if (figures.every(({ received }) => received === 0)) {
      return [{ pupil, why: "unchosen", on: [] }];
    }
    const on = affiliation.filter(({ pupils }) => pupils[pupil]?.received === 0);
    if (on.length > 0) return [{ pupil, why: "unchosen-on", on: on.map(({ id }) => id) }];
    const answered = figures.filter(({ mutual }) => mutual !== null);
    // A choice to or from someone whose answer is missing may be mutual: then "none" is not known.
    const withoutMutual =
      answered.length > 0 &&
      figures.every(({ mutual, unknownWith }) => (mutual ?? 0) === 0 && unknownWith.length === 0);
    return withoutMutual ? [{ pupil, why: "no-mutual", on: [] }] : [];
  });
}

const tieOrder = ["mutual", "both", "chosen-by", "chose", "none"] as const;

function linksToAlone(
  affiliation: readonly QuestionAnalysis[],
  about: {
    readonly pupil: number;
    readonly alone: readonly AlonePupil[];
    readonly direction: InfluenceDirection | null;
    readonly input: AnalysisInput;
  },
): AloneLink[] {
  const { pupil, direction, input } = about;
  return about.alone
    .filter((one) => one.pupil !== pupil)
    .map((one): AloneLink => {
      const { tie, tieOn } = tieBetween(affiliation, pupil, one.pupil);
      const opening =
        tie !== "none" && direction !== "negative" && !isNegativeBetween(input, pupil, one.pupil);
      return { ...one, tie, tieOn, opening };
    })
    .toSorted((a, b) => tieOrder.indexOf(a.tie) - tieOrder.indexOf(b.tie));
}

function tieBetween(
  affiliation: readonly QuestionAnalysis[],
  pupil: number,
  other: number,
): Pick<AloneLink, "tie" | "tieOn"> {
  const on = (list: "mutualWith" | "chose" | "chosenBy"): readonly QuestionId[] =>
    affiliation.flatMap(({ id, pupils }) => (pupils[pupil]?.[list].includes(other) ? [id] : []));
  const [mutual, chose, chosenBy] = [on("mutualWith"), on("chose"), on("chosenBy")];
  if (mutual.length > 0) return { tie: "mutual", tieOn: mutual };
  if (chose.length > 0 && chosenBy.length > 0) return { tie: "both", tieOn: [] };
  if (chose.length > 0) return { tie: "chose", tieOn: chose };
  return chosenBy.length > 0 ? { tie: "chosen-by", tieOn: chosenBy } : { tie: "none", tieOn: [] };
}

/** Either named the other on a question that names negatively. */
function isNegativeBetween(input: AnalysisInput, one: number, other: number): boolean {
  return input.nominations.some(({ kind, answers }) => {
    const names = (chooser: number, chosen: number): boolean => {
      const answer = answers[chooser];
      return answer?.type === "named" && answer.pupils.includes(chosen);
    };
    return isNegativeKind(kind) && (names(one, other) || names(other, one));
  });
}
