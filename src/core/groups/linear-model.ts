/**
 * A linear model to be maximised, in plain numbers that can be copied into a Worker: row by row, each row
 * a list of columns and their coefficients. Every column is a whole number or not; no solver is known here.
 */
export interface LinearModel {
  readonly columns: {
    readonly worth: readonly number[];
    readonly upper: readonly number[];
    /** 1 for whole numbers only. All lower bounds are 0. */
    readonly whole: readonly (0 | 1)[];
  };
  readonly rows: {
    readonly lower: readonly number[];
    readonly upper: readonly number[];
    /** Where each row begins in `column` and `factor`; one more than there are rows. */
    readonly starts: readonly number[];
    readonly column: readonly number[];
    readonly factor: readonly number[];
  };
}

/** Puts a model together. Columns are named by the number they are given. */
export interface ModelBuilder {
  addColumn(column: {
    readonly worth?: number;
    readonly upper?: number;
    readonly whole?: boolean;
  }): number;
  /** lower <= sum of factor times column <= upper. */
  addRow(row: {
    readonly terms: readonly (readonly [column: number, factor: number])[];
    readonly lower?: number;
    readonly upper?: number;
  }): void;
  build(): LinearModel;
}

export function createModelBuilder(): ModelBuilder {
  const worth: number[] = [];
  const upperOf: number[] = [];
  const whole: (0 | 1)[] = [];
  const lower: number[] = [];
  const upper: number[] = [];
  const starts = [0];
  const columnOf: number[] = [];
  const factor: number[] = [];
  return {
    addColumn: (column) => {
      worth.push(column.worth ?? 0);
      upperOf.push(column.upper ?? 1);
      whole.push(column.whole === true ? 1 : 0);
      return worth.length - 1;
    },
    addRow: (row) => {
      for (const [column, times] of row.terms) {
        columnOf.push(column);
        factor.push(times);
      }
      starts.push(columnOf.length);
      lower.push(row.lower ?? -Infinity);
      upper.push(row.upper ?? Infinity);
    },
    build: () => ({
      columns: { worth, upper: upperOf, whole },
      rows: { lower, upper, starts, column: columnOf, factor },
    }),
  };
}
