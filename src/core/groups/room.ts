import { evenSizes, sizesNear } from "./group-problem.ts";

/** A place to sit: columns from the left, rows from the board, both from 0; in seats, not in metres. */
export interface Seat {
  readonly column: number;
  readonly row: number;
}

/** Pupils at one table work together. */
export interface Table {
  readonly seats: readonly Seat[];
}

export interface Room {
  readonly tables: readonly Table[];
  readonly columns: number;
  readonly rows: number;
}

/** How the tables of a classroom stand. */
export const roomLayouts = ["pairs", "threes", "fours", "singles"] as const;
export type RoomLayout = (typeof roomLayouts)[number];

/** Seats at one table, side by side and one behind the other. */
const tableShapes: Readonly<Record<RoomLayout, { readonly wide: number; readonly deep: number }>> =
  {
    pairs: { wide: 2, deep: 1 },
    threes: { wide: 3, deep: 1 },
    fours: { wide: 2, deep: 2 },
    singles: { wide: 1, deep: 1 },
  };

/**
 * A room with a seat for each pupil, its tables in lines of `tablesAcross` from the front, an aisle of one
 * seat between them. Tables that are not full have their seats nearest to the board. Throws a RangeError
 * without pupils or tables.
 */
export function layOutRoom(pupils: number, layout: RoomLayout, tablesAcross: number): Room {
  if (pupils < 1 || tablesAcross < 1) throw new RangeError("A room needs pupils and tables");
  const { wide, deep } = tableShapes[layout];
  const sizes = tableSizes(pupils, wide * deep);
  const tables = sizes.map((size, table): Table => {
    const left = (table % tablesAcross) * (wide + 1);
    const front = Math.floor(table / tablesAcross) * (deep + 1);
    const seats = Array.from({ length: size }, (_, seat) => ({
      column: left + (seat % wide),
      row: front + Math.floor(seat / wide),
    }));
    return { seats };
  });
  const all = tables.flatMap(({ seats }) => seats);
  return {
    tables,
    columns: Math.max(...all.map(({ column }) => column)) + 1,
    rows: Math.max(...all.map(({ row }) => row)) + 1,
  };
}

/** The front tables are full where tables hold two or three; larger ones share the gaps, so that nobody sits alone. */
function tableSizes(pupils: number, capacity: number): readonly number[] {
  if (capacity <= 2) {
    const full = Math.floor(pupils / capacity);
    return [
      ...Array.from({ length: full }, () => capacity),
      ...(pupils % capacity === 0 ? [] : [pupils % capacity]),
    ];
  }
  const sizes = sizesNear(pupils, capacity);
  return evenSizes(pupils, sizes.length);
}
