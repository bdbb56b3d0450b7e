import type {
  RoundMode,
  RoundState,
  RoundStatus,
  ShareBytes,
  ShareStatus,
} from "../../src/protocol/round-api.ts";
import type { RoundTimes } from "../../src/protocol/round-times.ts";
import type { StoreAnswer } from "./store.ts";

/**
 * Where leaders' rounds lie (docs/protocol.md, 8.5). As in `RelayStore`, ids and tags are base64url as they travel, all
 * else is bytes; "refused" means that there is no such round. A state is never taken back: open, listed, frozen.
 */
export interface RoundStore {
  readRound(roundId: string): StoreAnswer<RoundRecord>;
  readStatus(roundId: string): StoreAnswer<RoundStatus>;
  readDescription(roundId: string): StoreAnswer<Uint8Array>;
  /** Every name that is not withdrawn, by ascending tag; "refused" in a plain round, "not-listed" before the list. */
  readNames(roundId: string): StoreAnswer<readonly StoredName[], "not-listed">;
  /** Nothing stored under the tag is an answer as well. */
  readShare(place: SharePlace): StoreAnswer<ShareStatus>;
  /** "not-frozen" before; from then on the same bytes for ever. */
  readResult(roundId: string): StoreAnswer<StoredResult, "not-frozen">;

  /**
   * The same registration again changes nothing and is not judged anew. "malformed" when the times are not allowed now;
   * "invitation" when the invitation is none, or has as many living rounds as it may.
   */
  createRound(
    creation: RoundCreation,
    nowSeconds: number,
  ): StoreAnswer<"created" | "same", "invitation" | "exists" | "erased" | "malformed">;
  /** "refused" also in a plain round; "frozen" once the list is made. */
  putName(
    put: SharePlace & { readonly name: Uint8Array },
    nowSeconds: number,
  ): StoreAnswer<PutOutcome, "voided" | "frozen" | "closed" | "full" | "size">;
  /** b and the sealed text, one after the other. */
  putShare(
    put: SharePlace & { readonly body: Uint8Array },
    nowSeconds: number,
  ): StoreAnswer<
    PutOutcome,
    "voided" | "frozen" | "not-listed" | "closed" | "full" | "size" | "malformed"
  >;
  /** When it answers, no byte of name and share is left in the files; the tag takes nothing more. */
  withdraw(place: SharePlace): StoreAnswer<void, "frozen">;
  /** Takes no further names and returns how many there are; "refused" in a plain round. */
  list(roundId: string): StoreAnswer<number, "too-few">;
  /**
   * Makes the sum, erases every share and returns how many there were, in one transaction; done before: the same
   * answer. When it answers, no byte of a share is left in the files of the store.
   */
  freeze(roundId: string, nowSeconds: number): StoreAnswer<number, "too-few" | "not-listed">;
  /** When it answers, no byte of the round is left in the files, but the hash of its id for a while. */
  deleteRound(roundId: string, nowSeconds: number): StoreAnswer<void>;
}

export type PutOutcome = "stored" | "replaced" | "same";

export interface RoundRecord extends RoundTimes {
  readonly ownerVerifier: Uint8Array;
  readonly passVerifier: Uint8Array;
  readonly mode: RoundMode;
  readonly state: RoundState;
}

export interface RoundCreation extends RoundTimes {
  readonly roundId: string;
  /** SHA-256 of the registration's bytes as they came. */
  readonly registrationHash: Uint8Array;
  readonly ownerVerifier: Uint8Array;
  readonly passVerifier: Uint8Array;
  readonly description: Uint8Array;
  readonly mode: RoundMode;
  readonly shareBytes: ShareBytes;
  /** Hash of the invitation it was made with, which is marked as used; null where none is needed. */
  readonly invitationHash: Uint8Array | null;
}

export interface SharePlace {
  readonly roundId: string;
  readonly tag: string;
}

export interface StoredName {
  readonly tag: string;
  readonly name: Uint8Array;
}

export interface StoredResult {
  readonly sum: Uint8Array;
  /** One for each share in the sum, by ascending tag. */
  readonly texts: readonly { readonly tag: string; readonly text: Uint8Array }[];
}
