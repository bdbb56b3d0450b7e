import type { Result } from "../core/result.ts";
import type { RelayInfo } from "../protocol/relay-api.ts";
import type {
  RoundRegistration,
  RoundResult,
  RoundStatus,
  SealedName,
  ShareStatus,
} from "../protocol/round-api.ts";
import type { RelayFailure } from "./relay-port.ts";

type Answer<Value> = Promise<Result<Value, RelayFailure>>;

/** base64url of the 32-byte owner secret of a round. */
export type RoundOwner = string;

/** The leader's calls about a round (docs/protocol.md, 8.5). Each may be repeated until it is answered. */
export interface LeaderRelay {
  info(signal?: AbortSignal): Answer<RelayInfo>;
  /** The relay knows the same registration again by its bytes. */
  createRound(
    registration: RoundRegistration,
    invitation: string | null,
    signal?: AbortSignal,
  ): Answer<void>;
  status(roundId: string, owner: RoundOwner, signal?: AbortSignal): Answer<RoundStatus>;
  /** Strict rounds: takes no further names. Answers how many there are. */
  list(roundId: string, owner: RoundOwner, signal?: AbortSignal): Answer<number>;
  /** Makes the sum, once and for all. Answers how many contributions are in it. */
  freeze(roundId: string, owner: RoundOwner, signal?: AbortSignal): Answer<number>;
  /** The same bytes each time; nothing of it is checked but its form. */
  result(roundId: string, owner: RoundOwner, signal?: AbortSignal): Answer<RoundResult>;
  /** Repeated after it was done, it is told "refused": there is no round any more. */
  deleteRound(roundId: string, owner: RoundOwner, signal?: AbortSignal): Answer<void>;
}

/** A round, for who is invited to it. */
export interface InvitedTo {
  readonly roundId: string;
  /** base64url of 32 bytes. */
  readonly pass: string;
}

/** One contribution to it. */
export interface ContributionTo extends InvitedTo {
  /** base64url of 16 bytes. */
  readonly tag: string;
  /** base64url of the 32 bytes of which the tag is a hash. */
  readonly shareSecret: string;
}

/** The calls of who contributes to a round. Each may be repeated until it is answered. */
export interface RoundRelay {
  /** The sealed description: 4,137 bytes. */
  description(round: InvitedTo, signal?: AbortSignal): Answer<Uint8Array>;
  /** Strict rounds, before the list. "Stored", "the same again" and "replaced" are all ok. */
  putName(contribution: ContributionTo, sealedName: Uint8Array, signal?: AbortSignal): Answer<void>;
  /** Strict rounds, from the list on: by ascending tag. */
  names(round: InvitedTo, signal?: AbortSignal): Answer<readonly SealedName[]>;
  /** b and the sealed text, one after the other. "Stored", "the same again" and "replaced" are all ok. */
  putShare(contribution: ContributionTo, share: Uint8Array, signal?: AbortSignal): Answer<void>;
  shareStatus(contribution: ContributionTo, signal?: AbortSignal): Answer<ShareStatus>;
  /** Name and share. The tag is of no use afterwards. */
  withdraw(contribution: ContributionTo, signal?: AbortSignal): Answer<void>;
}
