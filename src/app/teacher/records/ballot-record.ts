import * as v from "valibot";
import { base64UrlToBytes, bytesToBase64Url } from "../../../core/ids.ts";
import { limits } from "../../../protocol/limits.ts";
import type { RecordKind } from "../../vault/record.ts";
import { strictReader } from "../../vault/stored-values.ts";

/** One ballot as it came, still sealed. */
export interface ArrivedBallot {
  /** The relay's number; null for what came from a kiosk without the relay. */
  readonly n: number | null;
  readonly ballot: Uint8Array;
}

/**
 * All that came in one slot, in the order it came here. More than one is a mistake or malice: the first that opens
 * counts, the others are listed. Empty in a voided slot: what stood there is gone.
 */
export type SlotBallots = readonly ArrivedBallot[];

/**
 * Beyond this a relay is flooding, and nothing more is taken in for the slot from it; as many again can come
 * otherwise. Counted apart, so that neither way in can block the other.
 */
export const ballotsPerSlotMost = 8;

const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** Decoded as it is checked: there are more of these than of all other rows together. */
const ballotSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(Math.ceil((limits.ballotBytesMost * 4) / 3)),
  v.transform(base64UrlToBytes),
  v.instance(Uint8Array),
);

const ballotsSchema1 = v.pipe(
  v.strictObject({
    arrived: v.pipe(
      v.array(v.strictObject({ n: number, ballot: ballotSchema })),
      v.maxLength(ballotsPerSlotMost),
    ),
  }),
  v.transform(({ arrived }) => arrived),
);

const ballotsSchema2 = v.pipe(
  v.strictObject({
    arrived: v.pipe(
      v.array(v.strictObject({ n: v.nullable(number), ballot: ballotSchema })),
      v.maxLength(2 * ballotsPerSlotMost),
    ),
  }),
  v.transform(({ arrived }) => arrived),
);

export const ballotRecord: RecordKind<SlotBallots> = {
  table: "ballots",
  schema: 2,
  readers: { 1: strictReader(ballotsSchema1), 2: strictReader(ballotsSchema2) },
  encode: (arrived) => ({
    arrived: arrived.map(({ n, ballot }) => ({ n, ballot: bytesToBase64Url(ballot) })),
  }),
};
