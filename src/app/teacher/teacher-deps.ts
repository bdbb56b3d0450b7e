import type { RandomBytes } from "../../core/ids.ts";
import type { LocalOffset } from "../../core/survey-dates.ts";
import type { KioskStore } from "../../storage/kiosk-store.ts";
import type { VaultStore } from "../../storage/vault-store.ts";
import type { PupilRelay, TeacherRelay } from "../../transport/relay-port.ts";
import type { KioskBundle } from "../../../workers/crypto-kiosk.protocol.ts";
import type { TeacherCrypto } from "../../../workers/crypto-teacher.protocol.ts";
import type { KioskSession } from "../kiosk/kiosk-session.ts";

/** A crypto Worker. Terminating it is what locking means: nothing it knew can be asked for again. */
export interface TeacherCryptoWorker extends TeacherCrypto {
  terminate(): void;
}

export interface TeacherClock {
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

/** A kiosk whose code is here and whose crypto Worker has started: from now on it needs no network. */
export interface PreparedKiosk {
  open(bundle: KioskBundle): KioskSession;
  discard(): void;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Everything the teacher's side needs from outside; main builds the real ones. */
export interface TeacherDeps {
  /** The vault of this browser. */
  readonly openStore: () => VaultStore;
  /** A store that is gone with the page, for the sample class. */
  readonly memoryStore: () => VaultStore;
  readonly makeCrypto: () => TeacherCryptoWorker;
  readonly relay: TeacherRelay;
  readonly clock: TeacherClock;
  readonly random: RandomBytes;
  readonly network: Network;
  readonly tabs: OtherTabs;
  /** What a kiosk in this browser has sealed and not sent. */
  readonly kioskStore: KioskStore;
  /** For sending it. */
  readonly pupilRelay: PupilRelay;
  /** Rejects when something it needs cannot be fetched or started. */
  readonly prepareKiosk: () => Promise<PreparedKiosk>;
  /** Asks the browser not to evict what is stored. May never settle: it is never awaited on the way to something. */
  readonly keepStorage: () => Promise<boolean>;
  /** Gives the file to the teacher. False when she declined. */
  readonly saveFile: (file: SavedFile) => Promise<boolean>;
  /** Where these pages are served from, without a trailing slash. */
  readonly pageOrigin: string;
  /** The code of `#invitasjon=` when the page was opened with one; main has taken it out of the address bar. */
  readonly invitation: string | null;
}
