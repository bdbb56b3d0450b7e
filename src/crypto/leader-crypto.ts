import { bytesToBase64Url, type RoundId } from "../core/ids.ts";
import type { Result } from "../core/result.ts";
import type { RoundRegistration, RoundResult } from "../protocol/round-api.ts";
import { parseRoundDescription, type RoundContent } from "../protocol/round-description.ts";
import type { SealedRow } from "../protocol/sealed-row.ts";
import { productCosts } from "./key-wrap.ts";
import { addRoundKeys, heldRound } from "./keyring.ts";
import { newRound } from "./leader-round.ts";
import { createRoundContributor } from "./round-contributor.ts";
import { openRoundSum, type RoundFault } from "./round-sum.ts";
import type { Argon2Cost, TeacherSodium } from "./sodium.ts";
import { leaderVault } from "./vault-kind.ts";
import { createVaultWork } from "./vault-work.ts";

export interface PreparedRound {
  readonly roundId: RoundId;
  /** The round's keys, sealed: store it before registering. */
  readonly keysRow: SealedRow;
  /** The exact bytes of D, for the round's row. */
  readonly description: Uint8Array;
  /** The fragment of the invitation's address, "#" included. One for all who are invited. */
  readonly invitation: string;
  readonly registration: RoundRegistration;
}

/** The bytes given as a description are not those the round's keys were made with. */
export class DescriptionMismatchError extends Error {
  override readonly name = "DescriptionMismatchError";

  constructor() {
    super("Not the description of this round");
  }
}

/** Everything a leader's Worker does. As for createTeacherCryptoHandlers, with a vault of its own kind. */
export function createLeaderCryptoHandlers(
  load: () => Promise<TeacherSodium>,
  costs: readonly Argon2Cost[] = productCosts,
) {
  const { sodium, held, calls } = createVaultWork(load, leaderVault, costs);

  return {
    ...calls,
    ...createRoundContributor(sodium, "municipality"),

    async prepareRound(content: RoundContent): Promise<PreparedRound> {
      const library = await sodium();
      const keyring = held();
      const { keys, ...round } = newRound(library, content);
      const { roundId } = round;
      return { ...round, keysRow: addRoundKeys(library, keyring, { roundId, keys }) };
    },

    async roundOwnerSecret(roundId: RoundId): Promise<string> {
      return bytesToBase64Url(heldRound(held(), roundId).ownerSecret);
    },

    async openRoundSum(
      roundId: RoundId,
      bytes: Uint8Array,
      result: RoundResult,
    ): Promise<Result<readonly number[], RoundFault>> {
      const library = await sodium();
      const keys = heldRound(held(), roundId);
      const parsed = parseRoundDescription(bytes);
      const isItsOwn =
        parsed.ok &&
        parsed.value.roundId === roundId &&
        parsed.value.publicKey === bytesToBase64Url(keys.publicKey);
      if (!isItsOwn) throw new DescriptionMismatchError();
      const opened = { bytes, description: parsed.value };
      return openRoundSum(library, { keys, opened }, result);
    },
  };
}
