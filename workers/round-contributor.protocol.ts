import type { Result } from "../src/core/result.ts";
import type { RoundPass, ShareSecret, ShareToSeal } from "../src/crypto/round-contributor.ts";
import type { OwnName, RefusedNames, RoundNames } from "../src/crypto/round-names.ts";
import type { OpenedDescription, UnopenedDescription } from "../src/crypto/sealed-description.ts";
import type { SealedName } from "../src/protocol/round-api.ts";

// The words of the calls, for who uses them: what they mean is said where they are made.
export type { RoundPass, ShareSecret, ShareToSeal } from "../src/crypto/round-contributor.ts";
export type { OwnName, RefusedNames, RoundNames } from "../src/crypto/round-names.ts";
export type { OpenedDescription, UnopenedDescription } from "../src/crypto/sealed-description.ts";

/**
 * Contributing to a round (docs/protocol.md, 8): a teacher to a school's, a school's leader to a municipality's. A
 * fragment is what stands after "#" in the invitation's address, and is checked by readRoundLink: later calls reject
 * for one that is damaged.
 */
export interface RoundContributor {
  /** Damaged: not an invitation of this protocol, or mistyped. */
  readRoundLink(fragment: string): Promise<Result<RoundPass, "damaged">>;
  /** D out of what the relay gave. Goes on only when it is the description the invitation was made for. */
  openRound(
    fragment: string,
    sealed: Uint8Array,
  ): Promise<Result<OpenedDescription, UnopenedDescription>>;
  /** For one contribution to one round. Who withdraws and comes back takes a new one. */
  newShareSecret(): Promise<ShareSecret>;
  /** The body of `PUT /v1/rounds/:id/shares/:tag`. Another one at every call, though of the same numbers. */
  sealShare(share: ShareToSeal): Promise<Uint8Array>;
  /** The body of `PUT /v1/rounds/:id/names/:tag`. Rejects for a name that is not of 1 to 60 code points. */
  sealRoundName(fragment: string, shareSecret: string, name: string): Promise<Uint8Array>;
  /** The list of a strict round, or why nothing may be sent upon it. */
  openRoundNames(
    fragment: string,
    names: readonly SealedName[],
    own: OwnName,
  ): Promise<Result<RoundNames, RefusedNames>>;
}
