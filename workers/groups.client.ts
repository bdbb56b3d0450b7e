import type { GroupsApi } from "./groups.protocol.ts";
import { connect, type Connection } from "./rpc.ts";

/** A proof is told how long it may take; this is for what hangs. */
const timeoutMs = 120_000;

export function startGroupsWorker(): Connection<GroupsApi> {
  const worker = new Worker(new URL("./groups.worker.ts", import.meta.url), {
    type: "module",
    name: "groups",
  });
  return connect<GroupsApi>(worker, { timeoutMs });
}
