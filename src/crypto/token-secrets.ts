import { labelledHash } from "./labelled-hash.ts";
import type { Sodium } from "./sodium.ts";

/** What a card's token gives, 32 bytes each. Who has one of them has none of the others. */
export interface TokenSecrets {
  /** Public name of the place for this pupil's ballot. */
  readonly slot: Uint8Array;
  /** Shown to the relay to write into the slot. */
  readonly auth: Uint8Array;
  readonly ballotKey: Uint8Array;
  readonly draftKey: Uint8Array;
  readonly orderSeed: Uint8Array;
}

/** D of docs/protocol.md, 4. surveyId and token are 16 bytes each. */
export function tokenSecrets(
  sodium: Sodium,
  surveyId: Uint8Array,
  token: Uint8Array,
): TokenSecrets {
  const derive = (name: string) =>
    labelledHash(sodium, `samklang.token.${name}.1`, surveyId, token);
  return {
    slot: derive("slot"),
    auth: derive("auth"),
    ballotKey: derive("ballot"),
    draftKey: derive("draft"),
    orderSeed: derive("order"),
  };
}
