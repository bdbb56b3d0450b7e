import type { NominationKind, ScaleTheme } from "./question.ts";
import type { SurveyChange } from "./change.ts";
import type { PupilId, QuestionId } from "./ids.ts";
import type { Sign } from "./signs/sign.ts";
import type { RatingAnalysis, StatusAnalysis } from "./status/status.ts";

/**
 * What the analysis worker hands to the pages: plain data, safe to copy between threads.
 *
 * Every list called `pupils` is in the order of the input's pupils, and every number in a list of
 * pupils (chose, mutualWith, subgroups ...) is an index into that order.
 * Null always means "cannot be known or is not defined", never zero.
 */
export interface ClassAnalysis {
  readonly participation: Participation;
  readonly pupils: readonly PupilAnalysis[];
  readonly questions: readonly QuestionAnalysis[];
  readonly scales: readonly ScaleAnalysis[];
  /** Social status from a liked and a disliked question; null in every preventive survey. */
  readonly status: StatusAnalysis | null;
  /** One a rating question; empty in every preventive survey. */
  readonly ratings: readonly RatingAnalysis[];
  /** Null without an earlier wave of the same class. */
  readonly change: SurveyChange | null;
}

/**
 * How much classmates' choices can carry.
 * "too-few": under 60 % or under 10 answers, nothing built from classmates' choices is shown;
 * "caution": under 80 %, shown with a caution; "enough": 80 % and more.
 */
export type ParticipationState = "too-few" | "caution" | "enough";

export interface Participation {
  readonly answered: number;
  /** Pupils on the roster. */
  readonly pupils: number;
  /** answered / pupils, 0 to 1; 0 for an empty roster. */
  readonly share: number;
  readonly state: ParticipationState;
}

/** Red and amber come from signs. Green: the answers give no sign. Grey: too little to say. */
export type Severity = "red" | "amber" | "green" | "grey";

/** Why a pupil has the severity: by signs, by their absence, or by what is missing. */
export type SeverityReason = "signs" | "no-sign" | "did-not-answer" | "too-few-answers";

export interface PupilAnalysis {
  readonly id: PupilId;
  readonly answered: boolean;
  readonly severity: Severity;
  readonly severityReason: SeverityReason;
  /** Own words before classmates' choices; of each kind red before amber. */
  readonly signs: readonly Sign[];
  /** What the pupil said about the own situation, one a scale of the survey. Shown at any participation, first. */
  readonly ownReports: readonly OwnReport[];
  /** True when an own report opens the duty sentence: the adult now knows and must look into it. */
  readonly duty: boolean;
  /** Classmates with the best chance of contact, best first; null unless the pupil is without mutual choices. */
  readonly bridges: readonly BridgeSuggestion[] | null;
}

export interface OwnReport {
  readonly questionId: QuestionId;
  readonly theme: ScaleTheme;
  /** 1-based into the question's options; null when skipped or not answered. */
  readonly value: number | null;
  /** What the value asks of the adults; null when there is no value. */
  readonly concern: "strong" | "some" | "none" | null;
  readonly duty: boolean;
}

export interface BridgeSuggestion {
  readonly pupil: number;
  /** Orders the suggestions of one pupil; has no meaning of its own and is not shown. */
  readonly score: number;
  readonly reasons: readonly BridgeReason[];
}

export type BridgeReason =
  | { readonly type: "chosen-by-pupil"; readonly questionIds: readonly QuestionId[] }
  | { readonly type: "chose-pupil"; readonly questionIds: readonly QuestionId[] }
  | { readonly type: "shared-friends"; readonly pupils: readonly number[] }
  /** Of several such questions the one with most names. */
  | { readonly type: "prosocial"; readonly received: number; readonly questionId: QuestionId }
  /** Mutual choices on the question with most, the first of several; 0 only where none can be unknown. */
  | { readonly type: "has-room"; readonly mutual: number; readonly questionId: QuestionId }
  /** Answered none of the questions about whom one likes to be with: whom they would choose is not known. */
  | { readonly type: "unanswered" };

export interface QuestionAnalysis {
  readonly id: QuestionId;
  readonly kind: NominationKind;
  /** Pupils who answered this question (with names or with "nobody"). */
  readonly raters: number;
  /** raters / pupils, 0 to 1. */
  readonly share: number;
  readonly state: ParticipationState;
  readonly figures: QuestionFigures;
  readonly pupils: readonly PupilFigures[];
  /** Every pair with at least one choice, once, `a` < `b` for mutual ones. For drawing the map. */
  readonly ties: readonly Tie[];
  readonly structure: QuestionStructure;
  /** Null without at least two groups with pupils in both. */
  readonly groups: GroupFigures | null;
}

/**
 * "mutual": both chose each other. "one-way": `a` chose `b`, `b` answered and did not choose back.
 * "unknown": `a` chose `b`, and `b` did not answer.
 */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly type: "mutual" | "one-way" | "unknown";
}

/** Formulas and sources: docs/metrics.md. All shares are 0 to 1. */
export interface QuestionFigures {
  readonly choices: number;
  readonly density: number | null;
  /** Share of choices that are returned, among pupils who both answered. */
  readonly reciprocity: number | null;
  /** Share of connected pairs that are mutual, among pupils who both answered. */
  readonly dyadicReciprocity: number | null;
  /** Mutual pairs of all pairs, among pupils who both answered. */
  readonly cohesion: number | null;
  readonly mutualPairs: number;
  /** Pairs where both answered and one chose. */
  readonly oneWay: number;
  /** Choices of a pupil who did not answer: neither one-way nor mutual. */
  readonly unknownReciprocity: number;
  /** Pupils chosen by no one. */
  readonly unchosen: number;
  /** Pupils who answered "nobody". A separate fact from being unchosen. */
  readonly choseNobody: number;
  /** Pupils who answered and have no mutual choice with anyone who answered. */
  readonly withoutMutual: number;
  readonly indegreeSd: number | null;
  readonly gini: number | null;
  readonly centralisation: number | null;
  readonly transitivity: number | null;
  readonly katzPowell: number | null;
}

export interface PupilFigures {
  /** Choices received. */
  readonly received: number;
  /** Classmates who answered and could have named this pupil. */
  readonly possible: number;
  /** Choices given; 0 = answered "nobody"; null = skipped or did not answer. */
  readonly given: number | null;
  /** Mutual choices; null = did not answer, so unknown. */
  readonly mutual: number | null;
  /** received / possible, 0 to 1; null when no one could have named the pupil. */
  readonly share: number | null;
  /** Choices that chance alone would give on average. */
  readonly expected: number;
  /** Counts that chance alone would give: outside it the probability on that side is at most 0.05. */
  readonly band: ChanceBand;
  /** P(X >= received) if every rater named the same number of classmates at random. */
  readonly pHigh: number;
  /** P(X <= received). */
  readonly pLow: number;
  /** Null for questions that name negatively. Sums to 1 over the class. */
  readonly pagerank: number | null;
  /** At least 1; null for questions that name negatively, or where it cannot be computed exactly enough. */
  readonly katz: number | null;
  /** Directed, unnormalised; null where the analysis was asked to leave it out. */
  readonly betweenness: number | null;
  /** Betweenness on mutual ties: shown only as "possible bridge"; null where left out. */
  readonly bridge: number | null;
  readonly chose: readonly number[];
  readonly chosenBy: readonly number[];
  readonly mutualWith: readonly number[];
  /** Chosen by this pupil; they answered and did not choose back. */
  readonly oneWayTo: readonly number[];
  /** They chose this pupil, who answered and did not choose back. */
  readonly oneWayFrom: readonly number[];
  /** Chosen by this pupil, or choosing this pupil, where the other direction was never answered. */
  readonly unknownWith: readonly number[];
  /** At least 3 mutual choices and P(X >= received) <= 0.01. A word for the code: never shown as "star". */
  readonly star: boolean;
  /** At most 1 mutual choice and chosen by a star; false when mutual is unknown. */
  readonly powerPosition: boolean;
  /** Null for questions that name negatively, and where too few answered. */
  readonly reading: Reading | null;
}

/** Inclusive counts. */
export interface ChanceBand {
  readonly low: number;
  readonly high: number;
}

/** The reading of positive choices: "many" P(X >= received) <= 0.05, "few" P(X <= received) <= 0.05, "none" zero. */
export type Reading = "many" | "some" | "few" | "none";

export interface QuestionStructure {
  /** Maximal sets of 3 or more who all choose each other; null when there are too many to mean anything. */
  readonly subgroups: readonly (readonly number[])[] | null;
  /** Rows of 4 or more joined by mutual choices without closing, in order. */
  readonly chains: readonly (readonly number[])[];
  /** Pupils whose absence would part a component of mutual choices. */
  readonly cutPoints: readonly number[];
  /** Parts of the class joined by choices of any direction, largest first. */
  readonly components: readonly (readonly number[])[];
  /** Null when not asked for, for negative questions, or without any choice. */
  readonly communities: Communities | null;
}

export interface Communities {
  /** Newman's Q of the best partition found, on the undirected collapse; a better one may exist. */
  readonly modularity: number;
  readonly groups: readonly Community[];
}

export interface Community {
  readonly pupils: readonly number[];
  /** How often two members share a community over all starts, 0 to 1. */
  readonly stability: number;
  /** Only a stable community is drawn with a hull. */
  readonly stable: boolean;
}

export interface GroupFigures {
  /** Choices between groups / all choices with a known group on both sides. */
  readonly betweenShare: number | null;
  /** The same if choices were blind to group. */
  readonly betweenExpected: number | null;
  /** Coleman's homophily index of each group, -1 to 1; null for a group without choices. */
  readonly coleman: readonly { readonly group: string; readonly index: number | null }[];
  /** Odds of a choice within the group over the odds between groups; null where a cell is zero. */
  readonly oddsRatio: number | null;
}

export interface ScaleAnalysis {
  readonly id: QuestionId;
  readonly theme: ScaleTheme;
  /** Pupils who answered. */
  readonly answered: number;
  /** How many chose each value; counts[v - 1] is value v. */
  readonly counts: readonly number[];
  readonly mean: number | null;
  /** Sample standard deviation; null under two answers. */
  readonly spread: number | null;
  /** Share of those who answered whose value is a strong or some concern. */
  readonly atRisk: number | null;
}
