import type { AnalysisInput } from "../src/core/analysis-input.ts";
import type { AnalysisOptions } from "../src/core/analysis-options.ts";
import type { ClassAnalysis } from "../src/core/analysis.ts";

/** What the analysis Worker does. The input holds ids and answers, never a name. */
export interface AnalysisApi {
  /** Tells its progress and stops early when the call is aborted. */
  analyse(input: AnalysisInput, options: AnalysisOptions): Promise<ClassAnalysis>;
}
