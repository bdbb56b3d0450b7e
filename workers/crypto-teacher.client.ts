import type { TeacherCrypto } from "./crypto-teacher.protocol.ts";
import { connect, terminable } from "./rpc.ts";

/** Opening a vault with 256 MiB takes seconds on the slowest devices, and loading the Worker on the slowest lines. */
const timeoutMs = 120_000;

/**
 * A Worker with no vault open. terminate ends it with every key it held, which is what locking means;
 * a new one is made to unlock again.
 */
export function createTeacherCrypto(): TeacherCrypto & { terminate(): void } {
  const worker = new Worker(new URL("./crypto-teacher.worker.ts", import.meta.url), {
    type: "module",
    name: "crypto",
  });
  return terminable(connect<TeacherCrypto>(worker, { timeoutMs }));
}
