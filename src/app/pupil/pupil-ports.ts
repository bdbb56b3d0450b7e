import type { LocalOffset } from "../../core/survey-dates.ts";
import type { PupilStore } from "../../storage/pupil-store.ts";
import type { PupilRelay } from "../../transport/relay-port.ts";
import type { PupilCrypto } from "../../../workers/crypto-pupil.protocol.ts";

/** Resolves when the time is over, at once when the network comes back, and when the signal aborts. */
export type WaitForNetwork = (atMostMs: number, signal: AbortSignal) => Promise<void>;

/** All that the pupil's page needs of the world. */
export interface PupilPorts {
  readonly crypto: PupilCrypto;
  /** Ends the crypto Worker: the card, its token and every key are gone with it. */
  readonly endCrypto: () => void;
  readonly relay: PupilRelay;
  readonly store: PupilStore;
  readonly waitForNetwork: WaitForNetwork;
  readonly nowSeconds: () => number;
  readonly localOffset: LocalOffset;
  /** As the browser tells them, best first. */
  readonly browserLanguages: readonly string[];
  /** The page was loaded anew while it was in use: the card went with it. */
  readonly reloaded: boolean;
}
