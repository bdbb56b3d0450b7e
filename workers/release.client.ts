import type { ReleaseApi } from "./release.protocol.ts";
import { connect, type Connection } from "./rpc.ts";

/** The search has an end of its own; this is for a Worker that hangs. */
const timeoutMs = 300_000;

export function startReleaseWorker(): Connection<ReleaseApi> {
  const worker = new Worker(new URL("./release.worker.ts", import.meta.url), {
    type: "module",
    name: "release",
  });
  return connect<ReleaseApi>(worker, { timeoutMs });
}
