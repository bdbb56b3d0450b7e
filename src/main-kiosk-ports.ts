import { createKioskCrypto } from "../workers/crypto-kiosk.client.ts";
import type { KioskClock, KioskPorts } from "./app/kiosk/kiosk-ports.ts";
import { openKioskStore } from "./main-kiosk-store.ts";
import { waitForNetwork } from "./main-network.ts";
import { createPupilRelay } from "./transport/pupil-relay.ts";
import { saveFile } from "./ui/components/save-file.ts";

const clock: KioskClock = {
  nowSeconds: () => Math.floor(Date.now() / 1000),
  localOffset: (atSeconds) => -60 * new Date(atSeconds * 1000).getTimezoneOffset(),
  after: (ms, run) => {
    const timer = window.setTimeout(run, ms);
    return () => window.clearTimeout(timer);
  },
};

/** The world of one kiosk, with a crypto Worker of its own. */
export function makeKioskPorts(): KioskPorts {
  const crypto = createKioskCrypto();
  return {
    crypto,
    endCrypto: () => crypto.terminate(),
    relay: createPupilRelay({ fetch: (...request) => fetch(...request), origin: location.origin }),
    store: openKioskStore(),
    waitForNetwork,
    clock,
    browserLanguages: navigator.languages,
    saveFile,
  };
}
