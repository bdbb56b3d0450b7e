import * as v from "valibot";
import { bytesToBase64Url } from "../core/ids.ts";
import { rosterLimits } from "../core/survey.ts";
import { base64UrlOf, bytesOf } from "./base64url-schema.ts";
import { limits } from "./limits.ts";

/** The keys of one survey, made together (docs/protocol.md, 1). */
export interface SurveyKeys {
  /** X25519. */
  readonly publicKey: Uint8Array;
  readonly secretKey: Uint8Array;
  /** S. */
  readonly manifestSecret: Uint8Array;
  /** mh: which manifest these keys were made with. */
  readonly manifestHash: Uint8Array;
  readonly ownerSecret: Uint8Array;
  /** SK. */
  readonly rowSecret: Uint8Array;
  /** By roster index, 16 bytes each. */
  readonly tokens: readonly Uint8Array[];
  /** The slots of cards that were replaced. */
  readonly voided: readonly VoidedSlot[];
}

export interface VoidedSlot {
  /** base64url of 32 bytes. */
  readonly slot: string;
  readonly rosterIndex: number;
}

/** The schema number of rows of table "keys". */
export const keyRowSchemaVersion = 1;

const keyBytes = 32;

const classKeySchema = v.strictObject({ key: bytesOf(keyBytes) });

const surveyKeysSchema = v.strictObject({
  publicKey: bytesOf(keyBytes),
  secretKey: bytesOf(keyBytes),
  manifestSecret: bytesOf(limits.manifestSecretBytes),
  manifestHash: bytesOf(limits.manifestHashBytes),
  ownerSecret: bytesOf(limits.secretBytes),
  rowSecret: bytesOf(keyBytes),
  tokens: v.pipe(
    v.array(bytesOf(limits.tokenBytes)),
    v.minLength(rosterLimits.least),
    v.maxLength(rosterLimits.most),
  ),
  voided: v.array(
    v.strictObject({
      slot: base64UrlOf(limits.slotBytes),
      rosterIndex: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.maxValue(rosterLimits.most - 1),
      ),
    }),
  ),
});

/** CK out of the JSON of a class's keys row; null when it is not one. */
export function parseClassKey(json: unknown): Uint8Array | null {
  const parsed = v.safeParse(classKeySchema, json);
  return parsed.success ? parsed.output.key : null;
}

export function classKeyToJson(key: Uint8Array): unknown {
  return { key: bytesToBase64Url(key) };
}

/** Out of the JSON of a survey's keys row; null when it is not one. */
export function parseSurveyKeys(json: unknown): SurveyKeys | null {
  const parsed = v.safeParse(surveyKeysSchema, json);
  return parsed.success ? parsed.output : null;
}

export function surveyKeysToJson(keys: SurveyKeys): unknown {
  return {
    publicKey: bytesToBase64Url(keys.publicKey),
    secretKey: bytesToBase64Url(keys.secretKey),
    manifestSecret: bytesToBase64Url(keys.manifestSecret),
    manifestHash: bytesToBase64Url(keys.manifestHash),
    ownerSecret: bytesToBase64Url(keys.ownerSecret),
    rowSecret: bytesToBase64Url(keys.rowSecret),
    tokens: keys.tokens.map(bytesToBase64Url),
    voided: keys.voided,
  };
}
