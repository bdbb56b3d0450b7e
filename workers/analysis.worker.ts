import { quickAnalysis } from "../src/core/analysis-options.ts";
import { practiceInput } from "../src/core/analysis-practice.ts";
import { analyseClass, analysisSteps } from "../src/core/analysis-run.ts";
import { createBreath, driveAnalysis } from "./analysis.drive.ts";
import type { AnalysisApi } from "./analysis.protocol.ts";
import { serve } from "./rpc.ts";

const practiceRounds = 5;

// Practice, while nobody waits: see the layout Worker. Without communities, which results do not show first.
for (let round = 0; round < practiceRounds; round += 1) {
  analyseClass(practiceInput, { ...quickAnalysis, communities: false });
}

const breathing = { breathe: createBreath(), nowMs: () => performance.now(), everyMs: 50 };

serve<AnalysisApi>(self, (context) => ({
  analyse: (input, options) => driveAnalysis(analysisSteps(input, options), context, breathing),
}));
