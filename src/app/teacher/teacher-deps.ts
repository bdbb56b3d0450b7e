import type { AnalysisInput } from "../../core/analysis-input.ts";
import type { RandomBytes } from "../../core/ids.ts";
import type { UnitClass } from "../../core/leader/unit-counts.ts";
import type { KioskStore } from "../../storage/kiosk-store.ts";
import type { VaultStore } from "../../storage/vault-store.ts";
import type { PupilRelay, TeacherRelay } from "../../transport/relay-port.ts";
import type { KioskBundle } from "../../../workers/crypto-kiosk.protocol.ts";
import type { RoundRelay } from "../../transport/round-port.ts";
import type { TeacherCrypto } from "../../../workers/crypto-teacher.protocol.ts";
import type { KioskSession } from "../kiosk/kiosk-session.ts";
import type { VaultDeps } from "../vault/vault-deps.ts";

export type {
  Network,
  OtherTabs,
  SavedFile,
  VaultClock as TeacherClock,
} from "../vault/vault-deps.ts";

/** A kiosk whose code is here and whose crypto Worker has started: from now on it needs no network. */
export interface PreparedKiosk {
  open(bundle: KioskBundle): KioskSession;
  discard(): void;
}

/** Everything the teacher's side needs from outside; main builds the real ones. */
export interface TeacherDeps extends VaultDeps<TeacherCrypto> {
  /** A store that is gone with the page, for the sample class. */
  readonly memoryStore: () => VaultStore;
  readonly relay: TeacherRelay;
  readonly random: RandomBytes;
  /** What a kiosk in this browser has sealed and not sent. */
  readonly kioskStore: KioskStore;
  /** For sending it. */
  readonly pupilRelay: PupilRelay;
  /** Rejects when something it needs cannot be fetched or started. */
  readonly prepareKiosk: () => Promise<PreparedKiosk>;
  /** The calls of who contributes to a leader's round. */
  readonly roundRelay: RoundRelay;
  /** The figures of one class, off the page's thread. Rejects when the vault is locked meanwhile. */
  readonly analyse: (input: AnalysisInput) => Promise<UnitClass["analysis"]>;
  /** The code of `#invitasjon=` when the page was opened with one; main has taken it out of the address bar. */
  readonly invitation: string | null;
}
