import { analysisSteps } from "../src/core/analysis-run.ts";
import { createBreath, driveAnalysis } from "./analysis.drive.ts";
import type { AnalysisApi } from "./analysis.protocol.ts";
import { serve } from "./rpc.ts";

const breathe = createBreath();

serve<AnalysisApi>(self, (context) => ({
  analyse: (input, options) => driveAnalysis(analysisSteps(input, options), context, breathe),
}));
