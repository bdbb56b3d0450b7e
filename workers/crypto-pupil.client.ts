import type { PupilCrypto } from "./crypto-pupil.protocol.ts";
import { connect, terminable } from "./rpc.ts";

/** What the Worker does takes milliseconds; loading it may take this long on the slowest lines. */
const timeoutMs = 120_000;

/** A Worker without a card. terminate ends it with the card and every key it held. */
export function createPupilCrypto(): PupilCrypto & { terminate(): void } {
  const worker = new Worker(new URL("./crypto-pupil.worker.ts", import.meta.url), {
    type: "module",
    name: "crypto",
  });
  return terminable(connect<PupilCrypto>(worker, { timeoutMs }));
}
