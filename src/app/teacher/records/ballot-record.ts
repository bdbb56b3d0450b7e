import * as v from "valibot";
import { base64UrlToBytes, bytesToBase64Url } from "../../../core/ids.ts";
import { limits } from "../../../protocol/limits.ts";
import type { RecordKind } from "./record.ts";
import { someBase64Url, strictReader } from "./stored-values.ts";

/** One ballot as the relay gave it, still sealed. */
export interface ArrivedBallot {
  /** The relay's number. */
  readonly n: number;
  readonly ballot: Uint8Array;
}

/**
 * All that came in one slot, in the order it came here. More than one is a relay's mistake or malice: the first
 * that opens counts, the others are listed. Empty in a voided slot: what stood there is gone.
 */
export type SlotBallots = readonly ArrivedBallot[];

/** Beyond this a relay is flooding; nothing more is taken in for the slot. */
export const ballotsPerSlotMost = 8;

const ballotsSchema1 = v.pipe(
  v.strictObject({
    arrived: v.pipe(
      v.array(
        v.strictObject({
          n: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
          ballot: v.pipe(someBase64Url, v.maxLength(Math.ceil((limits.ballotBytesMost * 4) / 3))),
        }),
      ),
      v.maxLength(ballotsPerSlotMost),
    ),
  }),
  v.transform(({ arrived }) =>
    arrived.map(({ n, ballot }) => ({ n, ballot: base64UrlToBytes(ballot) ?? new Uint8Array() })),
  ),
);

export const ballotRecord: RecordKind<SlotBallots> = {
  table: "ballots",
  schema: 1,
  readers: { 1: strictReader(ballotsSchema1) },
  encode: (arrived) => ({
    arrived: arrived.map(({ n, ballot }) => ({ n, ballot: bytesToBase64Url(ballot) })),
  }),
};
