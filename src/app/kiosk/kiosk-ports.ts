import type { LocalOffset } from "../../core/survey-dates.ts";
import type { KioskStore } from "../../storage/kiosk-store.ts";
import type { PupilRelay } from "../../transport/relay-port.ts";
import type { KioskCrypto } from "../../../workers/crypto-kiosk.protocol.ts";
import type { WaitForNetwork } from "../pupil/pupil-ports.ts";

export interface KioskClock {
  /** Whole seconds since 1970. */
  nowSeconds(): number;
  readonly localOffset: LocalOffset;
  /** Runs once; the function given back cancels. */
  after(ms: number, run: () => void): () => void;
}

/** All that a kiosk needs of the world. */
export interface KioskPorts {
  readonly crypto: KioskCrypto;
  /** Ends the crypto Worker, and with it every token. */
  readonly endCrypto: () => void;
  readonly relay: PupilRelay;
  readonly store: KioskStore;
  readonly waitForNetwork: WaitForNetwork;
  readonly clock: KioskClock;
  /** As the browser tells them, best first. */
  readonly browserLanguages: readonly string[];
  /** Gives a file to whoever holds the tablet. False when it was declined. */
  readonly saveFile: (file: {
    readonly name: string;
    readonly bytes: Uint8Array;
  }) => Promise<boolean>;
}
