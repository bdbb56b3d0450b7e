import type { KioskCrypto } from "./crypto-kiosk.protocol.ts";
import { connect, terminable } from "./rpc.ts";

/** What the Worker does takes milliseconds; loading it may take this long on the slowest lines. */
const timeoutMs = 120_000;

/** A Worker without a kiosk. terminate ends it with every token it held. */
export function createKioskCrypto(): KioskCrypto & { terminate(): void } {
  const worker = new Worker(new URL("./crypto-pupil.worker.ts", import.meta.url), {
    type: "module",
    name: "crypto",
  });
  return terminable(connect<KioskCrypto>(worker, { timeoutMs }));
}
