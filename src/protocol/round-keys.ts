import * as v from "valibot";
import { bytesToBase64Url } from "../core/ids.ts";
import { bytesOf } from "./base64url-schema.ts";
import { limits } from "./limits.ts";
import { roundSecretBytes } from "./round-link.ts";

/** The keys of one round, made together (docs/protocol.md, 8.1). */
export interface RoundKeys {
  /** X25519. */
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
  /** R. */
  readonly roundSecret: Uint8Array;
  readonly ownerSecret: Uint8Array;
}

const keyBytes = 32;

const roundKeysSchema = v.strictObject({
  publicKey: bytesOf(keyBytes),
  secretKey: bytesOf(keyBytes),
  roundSecret: bytesOf(roundSecretBytes),
  ownerSecret: bytesOf(limits.secretBytes),
});

/** Out of the JSON of a round's keys row; null when it is not one. */
export function parseRoundKeys(json: unknown): RoundKeys | null {
  const parsed = v.safeParse(roundKeysSchema, json);
  return parsed.success ? parsed.output : null;
}

export function roundKeysToJson(keys: RoundKeys): unknown {
  return {
    publicKey: bytesToBase64Url(keys.publicKey),
    secretKey: bytesToBase64Url(keys.secretKey),
    roundSecret: bytesToBase64Url(keys.roundSecret),
    ownerSecret: bytesToBase64Url(keys.ownerSecret),
  };
}
