import { createSeededRandom, randomBelow, type SeededRandom } from "../seeded-random.ts";
import type { PupilPair } from "./group-problem.ts";
import type { Room, Seat } from "./room.ts";
import type { Division } from "./search-groups.ts";

export interface SeatWishes {
  /** Pupils who should sit near the board. */
  readonly front: readonly number[];
  /** Pairs with nobody sitting next to the other, also across an aisle or in front. */
  readonly apart: readonly PupilPair[];
  /** Where pupils stay, by pupil: table and place at it; null where the plan is free. */
  readonly locked: readonly ({ readonly table: number; readonly place: number } | null)[];
}

export interface SeatPlan extends BrokenSeatWishes {
  /** The pupil of each seat, by table and place. */
  readonly tables: readonly (readonly number[])[];
}

export interface BrokenSeatWishes {
  /** Pupils who wished for the front and do not sit in the first row of a table there. */
  readonly notInFront: readonly number[];
  readonly tooNear: readonly PupilPair[];
}

/** What a broken wish costs, in whole numbers: pupils to keep apart before the front, and the nearest row before the next. */
const costs = { near: 1000, row: 10 } as const;

const exchanges = 12_000;

/**
 * Gives the tables of a division their places in the room and pupils their seats at them, so that few wishes
 * are broken. Who sits with whom is the division's to say: whole tables of one size change places, and pupils
 * of one table change seats. Deterministic; a plan without a broken wish is as good as any.
 */
export function planSeats(
  room: Room,
  division: Division,
  wishes: SeatWishes,
  seed: number,
): SeatPlan {
  const random = createSeededRandom(seed);
  let tables = beginning(room, division, wishes);
  let cost = costOf(room, tables, wishes);
  for (let turn = 0; turn < exchanges && cost > 0; turn += 1) {
    const next = changed(tables, wishes, random);
    if (next === null) continue;
    const nextCost = costOf(room, next, wishes);
    if (nextCost > cost) continue;
    tables = next;
    cost = nextCost;
  }
  return { tables, ...brokenSeatWishes(room, tables, wishes) };
}

type Seated = readonly (readonly number[])[];

function beginning(room: Room, division: Division, { locked }: SeatWishes): Seated {
  return room.tables.map(({ seats }, table) => {
    const here = division.flatMap((own, pupil) => (own === table ? [pupil] : []));
    const stays = here.filter((pupil) => locked[pupil] !== null && locked[pupil] !== undefined);
    const others = here.filter((pupil) => !stays.includes(pupil));
    return seats.map(
      (_, place) => stays.find((pupil) => locked[pupil]?.place === place) ?? others.shift() ?? -1,
    );
  });
}

/** Two seats of a table, or two tables of one size without anybody locked; null when the draw allows neither. */
function changed(tables: Seated, { locked }: SeatWishes, random: SeededRandom): Seated | null {
  const isFree = (pupil: number) => (locked[pupil] ?? null) === null;
  const a = randomBelow(random, tables.length);
  const one = tables[a] ?? [];
  if (random() < 0.5) {
    const b = randomBelow(random, tables.length);
    const other = tables[b] ?? [];
    const isPossible =
      a !== b && one.length === other.length && one.every(isFree) && other.every(isFree);
    return isPossible ? tables.map((own, at) => (at === a ? other : at === b ? one : own)) : null;
  }
  const [first, second] = [randomBelow(random, one.length), randomBelow(random, one.length)];
  const [p, q] = [one[first] ?? -1, one[second] ?? -1];
  if (first === second || !isFree(p) || !isFree(q)) return null;
  const exchanged = one.map((pupil) => (pupil === p ? q : pupil === q ? p : pupil));
  return tables.map((own, at) => (at === a ? exchanged : own));
}

function costOf(room: Room, tables: Seated, wishes: SeatWishes): number {
  const seatOf = seatsByPupil(room, tables);
  const near = wishes.apart.filter(([a, b]) => isNear(seatOf.get(a), seatOf.get(b))).length;
  const rows = wishes.front.reduce((sum, pupil) => sum + (seatOf.get(pupil)?.row ?? 0), 0);
  return near * costs.near + rows * costs.row;
}

/** Which wishes a plan does not meet, whoever made it. */
export function brokenSeatWishes(
  room: Room,
  tables: readonly (readonly number[])[],
  { front, apart }: Pick<SeatWishes, "front" | "apart">,
): BrokenSeatWishes {
  const seatOf = seatsByPupil(room, tables);
  return {
    notInFront: front.filter((pupil) => (seatOf.get(pupil)?.row ?? 0) > 0),
    tooNear: apart.filter(([a, b]) => isNear(seatOf.get(a), seatOf.get(b))),
  };
}

/** Those who sit near a seat and not at its table, by index. */
export function sittingNear(
  room: Room,
  tables: readonly (readonly number[])[],
  pupil: number,
): readonly number[] {
  const seatOf = seatsByPupil(room, tables);
  const own = tables.find((table) => table.includes(pupil)) ?? [];
  return [...seatOf.keys()].filter(
    (other) => !own.includes(other) && isNear(seatOf.get(pupil), seatOf.get(other)),
  );
}

function seatsByPupil(room: Room, tables: Seated): ReadonlyMap<number, Seat> {
  const seats = new Map<number, Seat>();
  for (const [table, pupils] of tables.entries()) {
    for (const [place, pupil] of pupils.entries()) {
      const seat = room.tables[table]?.seats[place];
      if (seat !== undefined) seats.set(pupil, seat);
    }
  }
  return seats;
}

/** Beside, in front or at the corner, also with one aisle between. */
function isNear(a: Seat | undefined, b: Seat | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return Math.abs(a.column - b.column) <= 2 && Math.abs(a.row - b.row) <= 2;
}
