import type { ClassAnalysis, Communities, QuestionAnalysis } from "../../analysis.ts";
import { stableSubgroups } from "../../stable-subgroups.ts";

/** Ways to see the map. All but "target", "subgroups" and "groups" leave everyone where the map has them. */
export const mapViews = ["all", "mutual", "pair", "target", "subgroups", "groups"] as const;
export type MapView = (typeof mapViews)[number];

/** Who stays in sight while the others fade. */
export type MapFilter =
  | { readonly type: "all" }
  /** Red or amber. */
  | { readonly type: "may-need" }
  | { readonly type: "group"; readonly group: string };

/** "cut-point": without whom a part held together by mutual choices would fall apart. "power": see the sign. */
export type SpecialPosition = "cut-point" | "power";

export interface MapViewRequest {
  readonly view: MapView;
  readonly analysis: ClassAnalysis;
  /** One of the analysis' questions. */
  readonly question: QuestionAnalysis;
  /** What a pair sets beside it; null in every other view. */
  readonly second: QuestionAnalysis | null;
  /** Of the same question; null while they are not known. */
  readonly communities: Communities | null;
  /** By pupil; null for a pupil without a group. */
  readonly groups: readonly (string | null)[];
  readonly filter: MapFilter;
}

/** What a view of the map says. Picture, legend and table are all made of this. */
export interface MapFacts {
  readonly view: MapView;
  readonly pupils: readonly PupilMapFacts[];
  /** The largest count on the second question; 0 without one. */
  readonly secondMost: number;
  /** Stable ones alone, of each those who are chosen within it, the largest first; empty in every other view, and under the floors of participation. */
  readonly subgroups: readonly (readonly number[])[];
  /** In the order of their names' code points; empty in every other view. */
  readonly groups: readonly string[];
}

export interface PupilMapFacts {
  readonly received: number;
  /** On the second question of a pair; null in every other view. */
  readonly secondReceived: number | null;
  /** Many choices on this question of a pair, fewer on the other than chance gives on average; null where neither. */
  readonly contrast: "first" | "second" | null;
  /** Place in `subgroups`; null where none is stable, and in every other view. */
  readonly subgroup: number | null;
  /** Place in `groups`; null without a group, and in every other view. */
  readonly group: number | null;
  /** Named by no one on any question: the sign "unseen". */
  readonly quiet: boolean;
  readonly positions: readonly SpecialPosition[];
  /** False where the filter fades the pupil. */
  readonly kept: boolean;
}

export function mapFacts(request: MapViewRequest): MapFacts {
  const { view, analysis, question, filter } = request;
  const isReadable = question.state !== "too-few";
  const second = view === "pair" ? request.second : null;
  const subgroups =
    view === "subgroups" && isReadable ? stableSubgroups(request.communities, question.ties) : [];
  const groups = view === "groups" ? groupNames(request.groups) : [];
  return {
    view,
    subgroups,
    groups,
    secondMost: Math.max(0, ...(second?.pupils ?? []).map(({ received }) => received)),
    pupils: analysis.pupils.map(({ signs, severity }, pupil) => {
      const group = request.groups[pupil] ?? null;
      return {
        received: question.pupils[pupil]?.received ?? 0,
        secondReceived: second?.pupils[pupil]?.received ?? null,
        contrast: second === null ? null : contrastOf(question, second, pupil),
        subgroup: placeIn(subgroups, (members) => members.includes(pupil)),
        group: placeIn(groups, (name) => name === group),
        quiet: isReadable && signs.some(({ id }) => id === "unseen"),
        positions: isReadable ? positionsOf(analysis, question, pupil) : [],
        kept:
          filter.type === "all" ||
          (filter.type === "group"
            ? filter.group === group
            : severity === "red" || severity === "amber"),
      };
    }),
  };
}

/** Every group of the class once, so that no language reorders them. */
export function groupNames(groups: readonly (string | null)[]): readonly string[] {
  return [...new Set(groups.filter((group) => group !== null))].sort((a, b) => (a < b ? -1 : 1));
}

/** The ties a view shows of a question under a filter: those of someone who is kept. */
export function isTieShown(
  facts: MapFacts,
  tie: { readonly from: number; readonly to: number },
): boolean {
  return facts.pupils[tie.from]?.kept !== false || facts.pupils[tie.to]?.kept !== false;
}

/** Above what chance would give by the reading, and below what it gives on average; null readings are under the floors. */
function contrastOf(
  first: QuestionAnalysis,
  second: QuestionAnalysis,
  pupil: number,
): PupilMapFacts["contrast"] {
  const [one, other] = [first.pupils[pupil], second.pupils[pupil]];
  if (!one || !other || one.reading === null || other.reading === null) return null;
  if (one.reading === "many" && other.received < other.expected) return "first";
  return other.reading === "many" && one.received < one.expected ? "second" : null;
}

/** On questions of affiliation alone: on others, mutual choices hold nobody together. */
function positionsOf(
  analysis: ClassAnalysis,
  question: QuestionAnalysis,
  pupil: number,
): readonly SpecialPosition[] {
  if (question.kind !== "affiliation") return [];
  const power = analysis.pupils[pupil]?.signs.some(
    ({ id, questionIds }) => id === "power-position" && questionIds.includes(question.id),
  );
  const cut = question.structure.cutPoints.includes(pupil);
  return [...(cut ? (["cut-point"] as const) : []), ...(power ? (["power"] as const) : [])];
}

function placeIn<Item>(items: readonly Item[], is: (item: Item) => boolean): number | null {
  const place = items.findIndex(is);
  return place === -1 ? null : place;
}
