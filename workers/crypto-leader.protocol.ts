import type { RoundId } from "../src/core/ids.ts";
import type { Result } from "../src/core/result.ts";
import type { PreparedRound } from "../src/crypto/leader-crypto.ts";
import type { RoundFault } from "../src/crypto/round-sum.ts";
import type { RoundResult } from "../src/protocol/round-api.ts";
import type { RoundContent } from "../src/protocol/round-description.ts";
import type { VaultCrypto } from "./crypto-vault.protocol.ts";
import type { RoundContributor } from "./round-contributor.protocol.ts";

// The words of the calls, for who uses them: what they mean is said where they are made.
export type { PreparedRound } from "../src/crypto/leader-crypto.ts";
export type { RoundFault } from "../src/crypto/round-sum.ts";

/**
 * What a leader's crypto Worker does: a vault of its own kind, rounds of this leader, and contributing a school's sums
 * to a municipality's round. Rows of it all have the scope "vault".
 */
export interface LeaderCrypto extends VaultCrypto, RoundContributor {
  /** Makes a round with its keys, which are held from now on. Rejects for content no round can have. */
  prepareRound(content: RoundContent): Promise<PreparedRound>;
  /** base64url. Needed until the relay has erased the round: ask before its keys are forgotten. */
  roundOwnerSecret(roundId: RoundId): Promise<string>;
  /**
   * The sums of a frozen round in the order of its level's fields (schoolSums and municipalitySums of src/core/leader
   * read them), or the first check that fails. description is what prepareRound gave.
   */
  openRoundSum(
    roundId: RoundId,
    description: Uint8Array,
    result: RoundResult,
  ): Promise<Result<readonly number[], RoundFault>>;
}
