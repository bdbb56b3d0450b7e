import { err, ok, type Result } from "../core/result.ts";
import { equalBytes, joinBytes } from "../protocol/bytes.ts";
import {
  parseRoundDescription,
  type RoundDescription,
  type RoundLevel,
} from "../protocol/round-description.ts";
import { descriptionHashBytes, type RoundInvitation } from "../protocol/round-link.ts";
import { openAead, sealAead, type AeadBinding } from "./aead.ts";
import { idToBytes } from "./id-bytes.ts";
import { labelledHash } from "./labelled-hash.ts";
import { descriptionKey, type RoundSecret } from "./round-secrets.ts";
import type { Sodium } from "./sodium.ts";

/** A round as who is invited may go on with: it is the one the invitation was made for. */
export interface OpenedDescription {
  /** The exact bytes of D. */
  readonly bytes: Uint8Array;
  readonly description: RoundDescription;
}

/**
 * "damaged": does not open with this invitation, or is another description than it was made for.
 * "other-level": of schools for a teacher, or of classes for a school's leader.
 */
export type UnopenedDescription = "damaged" | "other-level" | "newer-version";

const version = 1;
const bucket = 4096;

/** dh: says which description an invitation was made for. */
export function descriptionHash(sodium: Sodium, description: Uint8Array): Uint8Array {
  return labelledHash(sodium, "samklang.round.1", description).slice(0, descriptionHashBytes);
}

/** 4,137 bytes, whatever the description says. */
export function sealDescription(
  sodium: Sodium,
  description: Uint8Array,
  round: RoundSecret,
): Uint8Array {
  const padded = sodium.pad(description, bucket);
  if (padded.length !== bucket) throw new RangeError("Too long for a description");
  return joinBytes(Uint8Array.of(version), sealAead(sodium, padded, binding(sodium, round)));
}

/** D out of what the relay gave, held against the invitation. */
export function openDescription(
  sodium: Sodium,
  sealed: Uint8Array,
  expected: { readonly invitation: RoundInvitation; readonly level: RoundLevel },
): Result<OpenedDescription, UnopenedDescription> {
  if (sealed[0] !== version) return err("damaged");
  const padded = openAead(sodium, sealed.subarray(1), binding(sodium, expected.invitation));
  const bytes = padded?.length === bucket ? sodium.unpad(padded, bucket) : null;
  return bytes === null ? err("damaged") : readDescription(sodium, bytes, expected);
}

/** The same for the bytes of D as they were stored. */
export function readDescription(
  sodium: Sodium,
  bytes: Uint8Array,
  { invitation, level }: { readonly invitation: RoundInvitation; readonly level: RoundLevel },
): Result<OpenedDescription, UnopenedDescription> {
  const hash = descriptionHash(sodium, bytes);
  if (!equalBytes(hash, invitation.descriptionHash)) return err("damaged");
  const parsed = parseRoundDescription(bytes);
  if (!parsed.ok) return err(parsed.error === "malformed" ? "damaged" : parsed.error);
  const description = parsed.value;
  if (description.roundId !== invitation.roundId) return err("damaged");
  return description.level === level ? ok({ bytes, description }) : err("other-level");
}

function binding(sodium: Sodium, round: RoundSecret): AeadBinding {
  return {
    key: descriptionKey(sodium, round),
    aad: labelledHash(sodium, "samklang.round-aad.1", idToBytes(round.roundId)),
  };
}
