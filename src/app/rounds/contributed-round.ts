import * as v from "valibot";
import { base64UrlToBytes } from "../../core/ids.ts";
import { base64UrlOf } from "../../protocol/base64url-schema.ts";
import { limits } from "../../protocol/limits.ts";
import {
  parseRoundDescription,
  type RoundDescription,
  type RoundLevel,
} from "../../protocol/round-description.ts";
import { roundLimits } from "../../protocol/round-limits.ts";
import { someText } from "../vault/stored-values.ts";

/** A round somebody was invited to, as the vault keeps it: a teacher's with her unit, a school's leader's with its own round. */
export interface ContributedRound {
  /** What stands after "#" in the link. */
  readonly invitation: string;
  /** base64url of the exact bytes of D. */
  readonly description: string;
  /** What the relay knows this contribution by; null before the first yes. */
  readonly own: OwnShare | null;
  /** Strict rounds: as whom somebody announced herself. */
  readonly name: string | null;
  /** Strict rounds: of the list of names that was shown. */
  readonly listHash: string | null;
  readonly step: ContributionStep;
}

export interface OwnShare {
  readonly shareSecret: string;
  readonly tag: string;
}

/** A body is what the relay has to be sent until it answers. */
export type ContributionStep =
  | { readonly type: "invited" }
  | { readonly type: "announcing"; readonly body: string }
  | { readonly type: "announced" }
  | { readonly type: "sending"; readonly body: string }
  | { readonly type: "sent" }
  /** `objected`: because of who the others are. */
  | { readonly type: "withdrawing"; readonly objected: boolean }
  | { readonly type: "withdrawn"; readonly objected: boolean }
  | { readonly type: "frozen"; readonly counted: boolean; readonly contributions: number }
  | { readonly type: "refused"; readonly reason: RefusedBecause };

/**
 * "late": the round takes no more. "unlisted": strict, and not among those announced. "gone": the relay knows of no
 * such round.
 */
export type RefusedBecause = (typeof refusedBecause)[number];
const refusedBecause = ["late", "full", "unlisted", "gone"] as const;

const description = v.pipe(
  v.string(),
  v.check((text) => {
    const bytes = base64UrlToBytes(text);
    return bytes !== null && parseRoundDescription(bytes).ok;
  }),
);
const objected = v.boolean();

export const ownShareSchema = v.strictObject({
  shareSecret: base64UrlOf(limits.secretBytes),
  tag: base64UrlOf(roundLimits.tagBytes),
});

/** What a row may hold of a round of this level. Without its secret nothing that has begun to leave could be taken back. */
export function contributedRoundSchema(level: RoundLevel) {
  return v.pipe(
    v.strictObject({
      invitation: someText,
      description,
      own: v.nullable(ownShareSchema),
      name: v.nullable(someText),
      listHash: v.nullable(base64UrlOf(limits.secretBytes)),
      step: stepSchema(level),
    }),
    v.check(({ step, own }) => step.type === "invited" || own !== null),
  );
}

function stepSchema(level: RoundLevel) {
  const bodyBytes = roundLimits.shareBytes[level] + roundLimits.sealedTextBytes;
  return v.variant("type", [
    v.strictObject({ type: v.literal("invited") }),
    v.strictObject({
      type: v.literal("announcing"),
      body: base64UrlOf(roundLimits.sealedNameBytes),
    }),
    v.strictObject({ type: v.literal("announced") }),
    v.strictObject({ type: v.literal("sending"), body: base64UrlOf(bodyBytes) }),
    v.strictObject({ type: v.literal("sent") }),
    v.strictObject({ type: v.literal("withdrawing"), objected }),
    v.strictObject({ type: v.literal("withdrawn"), objected }),
    v.strictObject({
      type: v.literal("frozen"),
      counted: v.boolean(),
      contributions: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    }),
    v.strictObject({ type: v.literal("refused"), reason: v.picklist(refusedBecause) }),
  ]);
}

/** Of D as it was stored: a row with any other is refused when it is read. */
export function descriptionOf(round: { readonly description: string }): RoundDescription {
  const bytes = base64UrlToBytes(round.description);
  const parsed = bytes === null ? null : parseRoundDescription(bytes);
  if (!parsed?.ok) throw new TypeError("Not a description that was read");
  return parsed.value;
}

/** The relay may hold a name or a share of it that can still become part of a sum. */
export function mayCount(round: ContributedRound, nowSeconds: number): boolean {
  if (nowSeconds >= descriptionOf(round).deleteAt) return false;
  const { step } = round;
  switch (step.type) {
    case "announcing":
    case "announced":
    case "sending":
    case "sent":
    case "withdrawing":
      return true;
    case "refused":
      // That the relay knows of no such round it may say of one that it goes on with.
      return step.reason === "gone";
    case "invited":
    case "withdrawn":
    case "frozen":
      return false;
  }
}

/** It is in a sum that was made. */
export function isCounted({ step }: ContributedRound): boolean {
  return step.type === "frozen" && step.counted;
}
