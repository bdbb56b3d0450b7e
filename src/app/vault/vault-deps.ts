import type { LocalOffset } from "../../core/survey-dates.ts";
import type { VaultStore } from "../../storage/vault-store.ts";
import type { VaultCrypto } from "../../../workers/crypto-vault.protocol.ts";

/** A crypto Worker. Terminating it is what locking means: nothing it knew can be asked for again. */
export type Terminable<Crypto> = Crypto & { terminate(): void };

export interface VaultClock {
  /** Whole seconds since 1970. */
  nowSeconds(): number;
  readonly localOffset: LocalOffset;
  /** Runs once; the function given back cancels. */
  after(ms: number, run: () => void): () => void;
}

export interface Network {
  /** Calls back when the browser believes to be online again. The function given back ends it. */
  onOnline(listener: () => void): () => void;
}

/** The other tabs of this browser that show the app. */
export interface OtherTabs {
  askToLock(): void;
  /** Another tab asks for it. The function given back ends the listening. */
  onAskedToLock(listener: () => void): () => void;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What every app with a vault needs from outside; main builds the real ones. */
export interface VaultDeps<Crypto extends VaultCrypto> {
  /** The vault of this browser. */
  readonly openStore: () => VaultStore;
  readonly makeCrypto: () => Terminable<Crypto>;
  readonly clock: VaultClock;
  readonly network: Network;
  readonly tabs: OtherTabs;
  /** Asks the browser not to evict what is stored. May never settle: it is never awaited on the way to something. */
  readonly keepStorage: () => Promise<boolean>;
  /** Gives the file to who asked for it. False when it was declined. */
  readonly saveFile: (file: SavedFile) => Promise<boolean>;
  /** Where these pages are served from, without a trailing slash. */
  readonly pageOrigin: string;
}
