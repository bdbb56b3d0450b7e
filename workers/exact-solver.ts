import loadHighs, { type Highs, type Model } from "highs";
import type { LinearModel } from "../src/core/groups/linear-model.ts";

/** How the solver ended with a model that is maximised. */
export type Solved =
  /** The best there is. */
  | { readonly type: "best"; readonly values: Float64Array; readonly bound: number }
  /** Time ran out: what it has, if anything, and what no solution can exceed. */
  | {
      readonly type: "stopped";
      readonly values: Float64Array | null;
      readonly bound: number | null;
    }
  /** There is no solution at all. */
  | { readonly type: "impossible" };

export interface ExactSolver {
  /** Blocks its thread until it is done or the seconds have passed. `start` is a solution to begin from. */
  solve(model: LinearModel, start: readonly number[] | null, seconds: number): Solved;
}

/** HiGHS in WebAssembly (Huangfu and Hall 2018). The only file that knows it; its 3.5 MB are loaded when it is asked for. */
export async function loadExactSolver(): Promise<ExactSolver> {
  const highs = await loadHighs();
  return {
    solve: (model, start, seconds) =>
      highs.withModel(modelData(highs, model), (own) => run(highs, own, start, seconds)),
  };
}

function modelData(highs: Highs, { columns, rows }: LinearModel) {
  const finite = (value: number) => {
    if (value === Infinity) return highs.infinity;
    return value === -Infinity ? -highs.infinity : value;
  };
  const numCols = columns.worth.length;
  const numRows = rows.lower.length;
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: columns.worth,
    colLower: new Float64Array(numCols),
    colUpper: columns.upper.map(finite),
    rowLower: rows.lower.map(finite),
    rowUpper: rows.upper.map(finite),
    matrix: {
      format: "csr",
      numRows,
      numCols,
      starts: rows.starts,
      indices: rows.column,
      values: rows.factor,
    },
    integrality: Int32Array.from(columns.whole),
  } as const;
}

function run(highs: Highs, model: Model, start: readonly number[] | null, seconds: number): Solved {
  // All worths are whole numbers: what is better is better by one.
  model.options.set({ output_flag: false, time_limit: seconds, mip_abs_gap: 0.99, mip_rel_gap: 0 });
  if (start !== null) model.setSolution({ colValue: start });
  model.run();
  const { optimal, infeasible } = highs.constants.modelStatus;
  const status = model.getModelStatus();
  if (status === infeasible) return { type: "impossible" };
  const bound = Number(model.info.get("mip_dual_bound"));
  const isFound = Number(model.info.get("primal_solution_status")) === 2;
  const values = isFound ? model.getSolution().colValue : null;
  if (status === optimal && values !== null) return { type: "best", values, bound };
  return { type: "stopped", values, bound: Number.isFinite(bound) ? bound : null };
}
