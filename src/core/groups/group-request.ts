import type { PupilId, QuestionId } from "../ids.ts";
import {
  evenSizes,
  groupLimits,
  sizesNear,
  type GroupProblem,
  type PupilPair,
} from "./group-problem.ts";
import type { PupilToDivide, PupilsToDivide } from "./pupils-to-divide.ts";
import { layOutRoom, type Room, type RoomLayout } from "./room.ts";
import type { Division } from "./search-groups.ts";
import type { SeatWishes } from "./seat-plan.ts";
import { thoughtOfFirst } from "./thought-of-first.ts";

/** Groups of a class, a seating plan of its room, or a year into new classes. */
export const groupPurposes = ["groups", "seats", "classes"] as const;
export type GroupPurpose = (typeof groupPurposes)[number];

export type IdPair = readonly [PupilId, PupilId];

/** What the teacher takes out of, or adds to, the pupils an analysis gives. */
export interface ListEdits {
  readonly added: readonly PupilId[];
  readonly removed: readonly PupilId[];
}

/** By what pupils are spread evenly: the list's own group column, or the class a pupil comes from. */
export const balanceKinds = ["none", "group", "class"] as const;
export type BalanceKind = (typeof balanceKinds)[number];

/** What a teacher asks for, by the ids of pupils, so that it outlives a change of the class. */
export interface GroupRequest {
  readonly purpose: GroupPurpose;
  readonly division: { readonly by: "size" | "count"; readonly number: number };
  readonly room: { readonly layout: RoomLayout; readonly tablesAcross: number };
  /** Which answers count as ties; null is all about whom pupils like to be with. */
  readonly questions: readonly QuestionId[] | null;
  readonly first: ListEdits;
  readonly spread: ListEdits;
  readonly balance: BalanceKind;
  readonly front: readonly PupilId[];
  readonly apart: readonly IdPair[];
  readonly together: readonly IdPair[];
  /** They stay where the plan has them. */
  readonly locked: readonly PupilId[];
}

/** Who is in each group; at a table in the order of its seats. */
export type GroupPlan = readonly (readonly PupilId[])[];

const noEdits: ListEdits = { added: [], removed: [] };

export function usualRequest(purpose: GroupPurpose): GroupRequest {
  return {
    purpose,
    division: purpose === "classes" ? { by: "count", number: 2 } : { by: "size", number: 4 },
    room: { layout: "pairs", tablesAcross: 3 },
    questions: null,
    first: noEdits,
    spread: noEdits,
    balance: "none",
    front: [],
    apart: [],
    together: [],
    locked: [],
  };
}

/** The sizes asked for, brought to what is possible with so many pupils. Throws a RangeError without pupils. */
export function sizesAsked(request: GroupRequest, pupils: number): readonly number[] {
  if (request.purpose === "seats") {
    return roomAsked(request, pupils).tables.map(({ seats }) => seats.length);
  }
  const { by, number } = request.division;
  const wanted = Math.max(1, Math.floor(number));
  const sizes = by === "size" && request.purpose === "groups" ? sizesNear(pupils, wanted) : null;
  const count = sizes?.length ?? wanted;
  return evenSizes(pupils, Math.min(count, pupils, groupLimits.groupsMost));
}

export function roomAsked({ room }: GroupRequest, pupils: number): Room {
  return layOutRoom(pupils, room.layout, Math.max(1, Math.floor(room.tablesAcross)));
}

/** The questions that count, of those there are. */
export function questionsAsked(
  { questions }: Pick<GroupRequest, "questions">,
  known: PupilsToDivide,
): readonly QuestionId[] {
  return known.questions
    .filter(({ id, kind }) => questions?.includes(id) ?? kind === "affiliation")
    .map(({ id }) => id);
}

/** An analysis' list as the teacher has edited it, in the order of the class. */
export function editedList(
  found: readonly PupilId[],
  { added, removed }: ListEdits,
  pupils: readonly Pick<PupilToDivide, "id">[],
): readonly PupilId[] {
  return pupils
    .map(({ id }) => id)
    .filter((id) => added.includes(id) || (found.includes(id) && !removed.includes(id)));
}

/** The edits that give the list so. */
export function withListed(
  { added, removed }: ListEdits,
  id: PupilId,
  isListed: boolean,
): ListEdits {
  const without = (ids: readonly PupilId[]) => ids.filter((other) => other !== id);
  return isListed
    ? { added: [...without(added), id], removed: without(removed) }
    : { added: without(added), removed: [...without(removed), id] };
}

/**
 * What is asked, as numbers. Pupils who are not among those to divide fall out of wishes; who is locked keeps
 * the group the plan has for them.
 */
export function problemAsked(
  known: PupilsToDivide,
  request: GroupRequest,
  plan: GroupPlan | null,
): GroupProblem {
  const { pupils } = known;
  const indexOf = indexesById(pupils);
  const pairs = (ids: readonly IdPair[]) => pairsByIndex(ids, indexOf);
  const choices = choicesAsked(known, request);
  const first = new Set(editedList(thoughtOfFirst(known, choices), request.first, pupils));
  const spread = new Set(editedList(known.deciding, request.spread, pupils));
  const groupOf = plan && divisionOfPlan(plan, pupils);
  return {
    pupils: pupils.length,
    sizes: sizesAsked(request, pupils.length),
    choices,
    first: pupils.map(({ id }) => first.has(id)),
    apart: pairs(request.apart),
    together: pairs(request.together),
    balance: labelsOf(pupils, request.balance),
    spread: pupils.map(({ id }) => spread.has(id)),
    locked: pupils.map(({ id }, index) =>
      request.locked.includes(id) ? (groupOf?.[index] ?? null) : null,
    ),
  };
}

/** The wishes that concern seats. A locked pupil keeps the seat the plan has. */
export function seatWishesAsked(
  { pupils }: Pick<PupilsToDivide, "pupils">,
  request: GroupRequest,
  plan: GroupPlan | null,
): SeatWishes {
  const indexOf = indexesById(pupils);
  return {
    front: request.front.flatMap((id) => indexOf.get(id) ?? []),
    apart: pairsByIndex(request.apart, indexOf),
    locked: pupils.map(({ id }) => {
      if (plan === null || !request.locked.includes(id)) return null;
      const table = plan.findIndex((group) => group.includes(id));
      return table < 0 ? null : { table, place: plan[table]?.indexOf(id) ?? 0 };
    }),
  };
}

/** Null when the plan is not of these pupils, each once. */
export function divisionOfPlan(
  plan: GroupPlan,
  pupils: readonly Pick<PupilToDivide, "id">[],
): Division | null {
  const groupOf = new Map(plan.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const division = pupils.flatMap(({ id }) => groupOf.get(id) ?? []);
  const placed = plan.reduce((sum, group) => sum + group.length, 0);
  return division.length === pupils.length && placed === pupils.length ? division : null;
}

/** In every group the order of the class. */
export function planOfDivision(
  division: Division,
  pupils: readonly Pick<PupilToDivide, "id">[],
): GroupPlan {
  const groups = Array.from({ length: Math.max(-1, ...division) + 1 }, (): PupilId[] => []);
  for (const [index, { id }] of pupils.entries()) groups[division[index] ?? 0]?.push(id);
  return groups;
}

/** By index, in the order of each group: at a table that of its seats. */
export function indexedPlan(
  plan: GroupPlan,
  pupils: readonly Pick<PupilToDivide, "id">[],
): readonly (readonly number[])[] {
  const indexOf = indexesById(pupils);
  return plan.map((group) => group.map((id) => indexOf.get(id) ?? -1));
}

/** The two have changed places; the same plan when one of them has none. */
export function exchanged(plan: GroupPlan, one: PupilId, other: PupilId): GroupPlan {
  const isThere = (id: PupilId) => plan.some((group) => group.includes(id));
  if (one === other || !isThere(one) || !isThere(other)) return plan;
  return plan.map((group) => group.map((id) => (id === one ? other : id === other ? one : id)));
}

/** True when the plan seats these pupils in groups of the sizes asked for. */
export function isPlanFor(
  plan: GroupPlan,
  request: GroupRequest,
  pupils: readonly Pick<PupilToDivide, "id">[],
): boolean {
  if (divisionOfPlan(plan, pupils) === null) return false;
  const sizes = sizesAsked(request, pupils.length);
  return plan.length === sizes.length && plan.every(({ length }, at) => length === sizes[at]);
}

/** Whom the rule says to think of first, before the teacher has edited the list. */
export function firstAsked(
  known: PupilsToDivide,
  request: Pick<GroupRequest, "questions">,
): readonly PupilId[] {
  return thoughtOfFirst(known, choicesAsked(known, request));
}

function choicesAsked(
  known: PupilsToDivide,
  request: Pick<GroupRequest, "questions">,
): GroupProblem["choices"] {
  const counted = questionsAsked(request, known);
  const questions = known.questions.filter(({ id }) => counted.includes(id));
  return known.pupils.map((_, pupil) =>
    [...new Set(questions.flatMap(({ choices }) => choices[pupil] ?? []))].sort((a, b) => a - b),
  );
}

function labelsOf(
  pupils: readonly PupilToDivide[],
  balance: BalanceKind,
): readonly (number | null)[] {
  if (balance === "none") return pupils.map(() => null);
  if (balance === "class") return pupils.map(({ classIndex }) => classIndex);
  const labels = [...new Set(pupils.flatMap(({ group }) => group ?? []))];
  return pupils.map(({ group }) => (group === null ? null : labels.indexOf(group)));
}

function indexesById(pupils: readonly Pick<PupilToDivide, "id">[]): ReadonlyMap<PupilId, number> {
  return new Map(pupils.map(({ id }, index) => [id, index]));
}

function pairsByIndex(
  pairs: readonly IdPair[],
  indexOf: ReadonlyMap<PupilId, number>,
): readonly PupilPair[] {
  return pairs.flatMap(([one, other]): PupilPair[] => {
    const [a, b] = [indexOf.get(one), indexOf.get(other)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
}
