import type { TeacherRelay } from "../../transport/relay-port.ts";
import type { TeacherCrypto } from "../../../workers/crypto-teacher.protocol.ts";
import type { OpenSession } from "../vault/open-session.ts";

export type { SessionChanges } from "../vault/open-session.ts";

/** A teacher's unlocked vault. */
export interface VaultSession extends OpenSession<TeacherCrypto> {
  readonly relay: TeacherRelay;
  /** The throwaway vault: there is no relay and nothing is kept. */
  readonly sample: boolean;
}
