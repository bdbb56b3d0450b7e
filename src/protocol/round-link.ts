import { base64UrlToBytes, bytesToBase64Url, isId, type RoundId } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import { joinBytes } from "./bytes.ts";

/** What an invitation to a leader's round holds (docs/protocol.md, 8.1). Whoever has it may contribute. */
export interface RoundInvitation {
  readonly roundId: RoundId;
  /** R, 16 bytes: opens the description, and speaks to the relay. */
  readonly roundSecret: Uint8Array;
  /** dh, 20 bytes: says which description is the right one. */
  readonly descriptionHash: Uint8Array;
}

export interface WrittenRoundLink {
  readonly invitation: RoundInvitation;
  /** What the check bytes are computed over. */
  readonly body: Uint8Array;
  /** The three check bytes as written. Not compared here: that takes a hash. */
  readonly check: Uint8Array;
}

export const roundSecretBytes = 16;
export const descriptionHashBytes = 20;

const version = "r1";
const checkBytes = 3;
const bodyBytes = roundSecretBytes + descriptionHashBytes;

/** Whether the fragment says of itself to be an invitation to a round, damaged or not. Takes what stands after "#". */
export function isRoundFragment(fragment: string): boolean {
  return fragment.startsWith(`${version}.`);
}

/** R || dh. */
export function roundLinkBody({ roundSecret, descriptionHash }: RoundInvitation): Uint8Array {
  return joinBytes(roundSecret, descriptionHash);
}

/** The fragment of an invitation's address, "#" included. */
export function encodeRoundLink(roundId: RoundId, body: Uint8Array, check: Uint8Array): string {
  return `#${version}.${roundId}.${bytesToBase64Url(joinBytes(body, check))}`;
}

/** Takes what stands after "#". Damaged: not three parts of the right form and length. */
export function parseRoundLink(fragment: string): Result<WrittenRoundLink, "damaged"> {
  const [written, roundId, rest, ...more] = fragment.split(".");
  if (written !== version || roundId === undefined || !isId(roundId)) return err("damaged");
  const bytes = rest === undefined || more.length > 0 ? null : base64UrlToBytes(rest);
  if (bytes?.length !== bodyBytes + checkBytes) return err("damaged");
  const body = bytes.slice(0, bodyBytes);
  return ok({
    invitation: {
      roundId: roundId as RoundId, // isId, and which kind of id it is the link says
      roundSecret: body.slice(0, roundSecretBytes),
      descriptionHash: body.slice(roundSecretBytes),
    },
    body,
    check: bytes.slice(bodyBytes),
  });
}
