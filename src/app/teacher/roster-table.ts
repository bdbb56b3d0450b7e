import type { ClassAnalysis, OwnReport, PupilAnalysis, Severity } from "../../core/analysis.ts";
import type { QuestionId } from "../../core/ids.ts";
import type { FirmnessWord, Sign } from "../../core/signs/sign.ts";
import { compareNames } from "./name-order.ts";
import { rosterOf } from "./results-roster.ts";

/** What the class list can say of each pupil, beside name and sign. */
export type RosterColumn =
  | { readonly type: "reasons" | "chance" | "signs" | "firmness" | "group" }
  | { readonly type: "received" | "mutual" | "own"; readonly questionId: QuestionId };

export interface RosterSort {
  /** "sign": those who may need the teacher first on top. Else "name", or the key of a column. */
  readonly by: string;
  readonly descending: boolean;
}

export interface RosterFilter {
  /** Empty: all. */
  readonly severities: readonly Severity[];
  /** Pupils with a sign that rests on this question. */
  readonly questionId: QuestionId | null;
  readonly group: string | null;
  /** Part of a name. */
  readonly name: string;
}

/** What of the class is not in its analysis, by roster index. */
export interface RosterPupils {
  readonly names: readonly string[];
  readonly groups: readonly (string | null)[];
}

export const usualSort: RosterSort = { by: "sign", descending: false };
export const noFilter: RosterFilter = { severities: [], questionId: null, group: null, name: "" };
export const usualColumns: readonly string[] = ["reasons", "chance"];

/** By this a choice of columns is remembered. */
export function columnKey(column: RosterColumn): string {
  return "questionId" in column ? `${column.type}:${column.questionId}` : column.type;
}

/** Every column there can be of these answers, in the order in which they stand. */
export function allColumns(
  analysis: ClassAnalysis,
  groups: RosterPupils["groups"],
): readonly RosterColumn[] {
  const { questions, scales } = analysis;
  return [
    { type: "reasons" },
    { type: "chance" },
    { type: "signs" },
    { type: "firmness" },
    ...(groups.some((group) => group !== null) ? [{ type: "group" } as const] : []),
    ...questions.map(({ id }) => ({ type: "received", questionId: id }) as const),
    ...questions
      .filter(({ kind }) => kind === "affiliation")
      .map(({ id }) => ({ type: "mutual", questionId: id }) as const),
    ...scales.map(({ id }) => ({ type: "own", questionId: id }) as const),
  ];
}

/** Those of the keys that there are, in the order in which they stand; the usual ones where none is chosen. */
export function chosenColumns(
  all: readonly RosterColumn[],
  keys: readonly string[] | null,
): readonly RosterColumn[] {
  const wanted = new Set(keys ?? usualColumns);
  return all.filter((column) => wanted.has(columnKey(column)));
}

/** With one column more, or less. What other surveys ask is remembered too. */
export function withColumn(
  keys: readonly string[] | null,
  column: RosterColumn,
  shown: boolean,
): readonly string[] {
  const key = columnKey(column);
  const others = (keys ?? usualColumns).filter((kept) => kept !== key);
  return shown ? [...others, key] : others;
}

/** The next press on a heading: first as the column is read, then the other way round, then as the list was. */
export function nextSort(sort: RosterSort, by: string): RosterSort {
  if (sort.by !== by) return sortedBy(by);
  return isTurned(sort) ? usualSort : turned(sort);
}

/** As the column is read. */
export function sortedBy(by: string): RosterSort {
  return { by, descending: isReadFromTheTop(by) };
}

/** True where it is the other way round than the column is read. */
export function isTurned({ by, descending }: RosterSort): boolean {
  return descending !== isReadFromTheTop(by);
}

export function turned({ by, descending }: RosterSort): RosterSort {
  return { by, descending: !descending };
}

/** Of counts the largest comes first; names and answers begin at their beginning. */
function isReadFromTheTop(by: string): boolean {
  return /^(?:signs|firmness|received:|mutual:|chance)/u.test(by);
}

/** All pupils in the order asked for. Who has no value stands last, whichever way round. */
export function sortedPupils(
  analysis: ClassAnalysis,
  pupils: RosterPupils,
  sort: RosterSort,
): readonly number[] {
  const usual = rosterOf(analysis).flatMap((group) => group.pupils);
  if (sort.by === "sign") return sort.descending ? usual.toReversed() : usual;
  const value = valueBy(analysis, pupils, sort.by);
  const values = new Map(usual.map((pupil) => [pupil, value(pupil)]));
  const place = new Map(usual.map((pupil, index) => [pupil, index]));
  return usual.toSorted((a, b) => {
    const [one, other] = [values.get(a) ?? null, values.get(b) ?? null];
    if (one === null || other === null) {
      return Number(one === null) - Number(other === null) || placed(a, b);
    }
    const order =
      typeof one === "string" || typeof other === "string"
        ? compareNames(String(one), String(other))
        : one - other;
    return (sort.descending ? -order : order) || placed(a, b);
  });

  function placed(a: number, b: number): number {
    return (place.get(a) ?? 0) - (place.get(b) ?? 0);
  }
}

export function isShown(
  analysis: ClassAnalysis,
  { names, groups }: RosterPupils,
  filter: RosterFilter,
): (pupil: number) => boolean {
  const wanted = plain(filter.name);
  return (pupil) => {
    const found = analysis.pupils[pupil];
    if (found === undefined) return false;
    const { severities, questionId, group } = filter;
    return (
      (severities.length === 0 || severities.includes(found.severity)) &&
      (questionId === null || found.signs.some((sign) => sign.questionIds.includes(questionId))) &&
      (group === null || groups[pupil] === group) &&
      (wanted === "" || plain(names[pupil] ?? "").includes(wanted))
    );
  };
}

/** The firmest word there is of a pupil's signs; null where none has one. */
export function firmestOf(signs: readonly Sign[]): FirmnessWord | null {
  const words = signs.flatMap(({ firmness }) => (firmness === null ? [] : [firmness.word]));
  return firmnessOrder.findLast((word) => words.includes(word)) ?? null;
}

/** What the pupil says first, then what classmates' choices suggest; each in the order in which it was found. */
export function ownFirst(signs: readonly Sign[]): readonly Sign[] {
  return [
    ...signs.filter(({ basis }) => basis === "own"),
    ...signs.filter(({ basis }) => basis !== "own"),
  ];
}

/**
 * What a row has room for on the screen, of signs in the order of `ownFirst`: the first, and the first of the
 * other kind, so that own words and classmates' choices stand beside each other.
 */
export function toldSigns(signs: readonly Sign[]): readonly Sign[] {
  const [first, second] = signs;
  if (first === undefined) return [];
  const other = signs.find(({ basis }) => basis !== first.basis) ?? second;
  return other === undefined ? [first] : [first, other];
}

const firmnessOrder: readonly FirmnessWord[] = ["loose", "likely", "firm"];

type Value = number | string | null;

function valueBy(
  analysis: ClassAnalysis,
  { names, groups }: RosterPupils,
  by: string,
): (pupil: number) => Value {
  const [type, id] = by.split(":");
  const question =
    type === "chance"
      ? (analysis.questions.find(({ kind }) => kind === "affiliation") ?? analysis.questions[0])
      : analysis.questions.find((one) => one.id === id);
  const of =
    (read: (pupil: PupilAnalysis) => Value) =>
    (index: number): Value => {
      const pupil = analysis.pupils[index];
      return pupil === undefined ? null : read(pupil);
    };
  switch (type) {
    case "name":
      return (pupil) => names[pupil] ?? null;
    case "group":
      return (pupil) => groups[pupil] ?? null;
    case "received":
    case "chance":
      return (pupil) => question?.pupils[pupil]?.received ?? null;
    case "mutual":
      return (pupil) => question?.pupils[pupil]?.mutual ?? null;
    case "own":
      return of(({ ownReports }) => ownOrder(ownReports.find((one) => one.questionId === id)));
    case "firmness":
      return of(({ signs }) => {
        const word = firmestOf(signs);
        return word === null ? null : firmnessOrder.indexOf(word);
      });
    default:
      return of(({ signs }) => signs.length);
  }
}

/** What asks something of the adults first, then as the answers were offered. */
function ownOrder(report: OwnReport | undefined): number | null {
  if (report === undefined || report.value === null) return null;
  const concern = report.concern === "strong" ? 0 : report.concern === "some" ? 100 : 200;
  return concern + report.value;
}

/** Without capitals, accents and what is around: "ås" finds "Åse", and so does "as". */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}
