import type { AnalysisApi } from "./analysis.protocol.ts";
import { connect, type Connection } from "./rpc.ts";

/** With firmness, a class of 60 on an old machine takes some seconds; this is for what hangs. */
const timeoutMs = 60_000;

export function startAnalysisWorker(): Connection<AnalysisApi> {
  const worker = new Worker(new URL("./analysis.worker.ts", import.meta.url), {
    type: "module",
    name: "analysis",
  });
  return connect<AnalysisApi>(worker, { timeoutMs });
}
