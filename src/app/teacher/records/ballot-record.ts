import * as v from "valibot";
import { base64UrlToBytes, bytesToBase64Url } from "../../../core/ids.ts";
import { limits } from "../../../protocol/limits.ts";
import type { RecordKind } from "../../vault/record.ts";
import { someBase64Url, strictReader } from "../../vault/stored-values.ts";

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
const ballotSchema = v.pipe(
  someBase64Url,
  v.maxLength(Math.ceil((limits.ballotBytesMost * 4) / 3)),
);

const ballotsSchema1 = v.pipe(
  v.strictObject({
    arrived: v.pipe(
      v.array(v.strictObject({ n: number, ballot: ballotSchema })),
      v.maxLength(ballotsPerSlotMost),
    ),
  }),
  v.transform(({ arrived }) => arrived.map(toArrived)),
);

const ballotsSchema2 = v.pipe(
  v.strictObject({
    arrived: v.pipe(
      v.array(v.strictObject({ n: v.nullable(number), ballot: ballotSchema })),
      v.maxLength(2 * ballotsPerSlotMost),
    ),
  }),
  v.transform(({ arrived }) => arrived.map(toArrived)),
);

export const ballotRecord: RecordKind<SlotBallots> = {
  table: "ballots",
  schema: 2,
  readers: { 1: strictReader(ballotsSchema1), 2: strictReader(ballotsSchema2) },
  encode: (arrived) => ({
    arrived: arrived.map(({ n, ballot }) => ({ n, ballot: bytesToBase64Url(ballot) })),
  }),
};

function toArrived(stored: { readonly n: number | null; readonly ballot: string }): ArrivedBallot {
  return { n: stored.n, ballot: base64UrlToBytes(stored.ballot) ?? new Uint8Array() };
}
