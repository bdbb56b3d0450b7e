import type { LayoutApi } from "./layout.protocol.ts";
import { connect, type Connection } from "./rpc.ts";

const timeoutMs = 20_000;

/** Start it some seconds before a map is wanted: it makes itself ready meanwhile. */
export function startLayoutWorker(): Connection<LayoutApi> {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), {
    type: "module",
    name: "layout",
  });
  return connect<LayoutApi>(worker, { timeoutMs });
}
