import { err, ok, type Result } from "../core/result.ts";
import { equalBytes } from "../protocol/bytes.ts";
import {
  encodeRoundLink,
  parseRoundLink,
  roundLinkBody,
  type RoundInvitation,
} from "../protocol/round-link.ts";
import type { RoundId } from "../core/ids.ts";
import { idToBytes } from "./id-bytes.ts";
import { labelledHash } from "./labelled-hash.ts";
import type { Sodium } from "./sodium.ts";

const checkBytes = 3;

/** The fragment of an invitation's address, "#" included. */
export function roundFragment(sodium: Sodium, invitation: RoundInvitation): string {
  const body = roundLinkBody(invitation);
  const { roundId } = invitation;
  return encodeRoundLink(roundId, body, roundCheck(sodium, roundId, body));
}

/** Takes what stands after "#". Damaged: no invitation of this protocol, or with a character wrong. */
export function readRoundFragment(
  sodium: Sodium,
  fragment: string,
): Result<RoundInvitation, "damaged"> {
  const link = parseRoundLink(fragment);
  if (!link.ok) return link;
  const { invitation, body, check } = link.value;
  const isRight = equalBytes(check, roundCheck(sodium, invitation.roundId, body));
  return isRight ? ok(invitation) : err("damaged");
}

function roundCheck(sodium: Sodium, roundId: RoundId, body: Uint8Array): Uint8Array {
  const hash = labelledHash(sodium, "samklang.round-check.1", idToBytes(roundId), body);
  return hash.subarray(0, checkBytes);
}
