import { err, ok, type Result } from "../core/result.ts";
import { limits } from "../protocol/limits.ts";
import { openAead, sealAead, type AeadBinding } from "./aead.ts";
import { labelledHash } from "./labelled-hash.ts";
import type { BoxKeys, Sodium } from "./sodium.ts";

/** What a ballot is tied to: one token's slot and key, one survey, one manifest. */
export interface BallotBinding {
  readonly surveyId: Uint8Array;
  readonly manifestHash: Uint8Array;
  readonly slot: Uint8Array;
  readonly ballotKey: Uint8Array;
  /** The size answers are padded to. */
  readonly padTo: number;
}

export type UnopenedBallot =
  /** Not of the survey's one size. */
  | "wrong-size"
  /** The box does not open with the survey's key. */
  | "not-for-this-survey"
  /** The inner layer is of another slot or manifest, or was changed. */
  | "not-for-this-slot"
  /** The padding is not the one there is. */
  | "malformed";

const receiptPictures = 32;
const receiptLength = 4;

/** A ballot of padTo + 88 bytes. answers are the bytes of src/protocol/answer-bytes.ts. */
export function sealBallot(
  sodium: Sodium,
  answers: Uint8Array,
  binding: BallotBinding & { readonly publicKey: Uint8Array },
): Uint8Array {
  const padded = sodium.pad(answers, binding.padTo);
  if (padded.length !== binding.padTo) throw new RangeError("Answers longer than a ballot");
  return sodium.boxSeal(sealAead(sodium, padded, aeadBinding(sodium, binding)), binding.publicKey);
}

/** The bytes of the answers, for the parser; or at which layer it stopped. */
export function openBallot(
  sodium: Sodium,
  ballot: Uint8Array,
  binding: BallotBinding & { readonly boxKeys: BoxKeys },
): Result<Uint8Array, UnopenedBallot> {
  if (ballot.length !== binding.padTo + limits.ballotOverheadBytes) return err("wrong-size");
  const inner = sodium.boxOpen(ballot, binding.boxKeys);
  if (inner === null) return err("not-for-this-survey");
  const padded = openAead(sodium, inner, aeadBinding(sodium, binding));
  if (padded === null) return err("not-for-this-slot");
  const answers = sodium.unpad(padded, binding.padTo);
  return answers === null ? err("malformed") : ok(answers);
}

/** Four numbers from 0 to 31: the pictures by which pupil and teacher see that it is the same ballot. */
export function ballotReceipt(sodium: Sodium, ballot: Uint8Array): readonly number[] {
  const hash = labelledHash(sodium, "samklang.receipt.1", ballot);
  return [...hash.subarray(0, receiptLength)].map((byte) => byte % receiptPictures);
}

function aeadBinding(sodium: Sodium, binding: BallotBinding): AeadBinding {
  const { surveyId, manifestHash, slot, ballotKey } = binding;
  return {
    key: ballotKey,
    aad: labelledHash(sodium, "samklang.aad.1", surveyId, manifestHash, slot),
  };
}
