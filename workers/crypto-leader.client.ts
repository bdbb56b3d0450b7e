import type { LeaderCrypto } from "./crypto-leader.protocol.ts";
import { connect, terminable } from "./rpc.ts";

/** As in crypto-teacher.client.ts. */
const timeoutMs = 120_000;

/** A Worker with no vault open. terminate ends it with every key it held, which is what locking means. */
export function createLeaderCrypto(): LeaderCrypto & { terminate(): void } {
  const worker = new Worker(new URL("./crypto-leader.worker.ts", import.meta.url), {
    type: "module",
    name: "crypto",
  });
  return terminable(connect<LeaderCrypto>(worker, { timeoutMs }));
}
