import type { RandomBytes } from "../../core/ids.ts";
import type { LeaderRelay, RoundRelay } from "../../transport/round-port.ts";
import type { LeaderCrypto } from "../../../workers/crypto-leader.protocol.ts";
import type { ReleaseApi } from "../../../workers/release.protocol.ts";
import type { VaultDeps } from "../vault/vault-deps.ts";

/** Ends with everything it was given. */
export interface ReleaseWorker {
  readonly api: ReleaseApi;
  readonly terminate: () => void;
}

/** Everything the leader's side needs from outside; main builds the real ones. */
export interface LeaderDeps extends VaultDeps<LeaderCrypto> {
  readonly relay: LeaderRelay;
  /** For contributing a school's sums to a municipality's round. */
  readonly roundRelay: RoundRelay;
  readonly random: RandomBytes;
  /** One for each release. */
  readonly startRelease: () => ReleaseWorker;
  /** The code of `#invitasjon=` when the page was opened with one; main has taken it out of the address bar. */
  readonly invitation: string | null;
  /** What stood after "#" when the page was opened with an invitation to a round; it is given out once. */
  readonly takeRoundInvitation: () => string | null;
}
