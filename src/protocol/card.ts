import { base64UrlToBytes, bytesToBase64Url, isId } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import { joinBytes } from "./bytes.ts";
import { limits } from "./limits.ts";

/** What a card holds (docs/protocol.md, 3). Whoever has it answers as this pupil. */
export interface CardSecrets {
  /** 22 characters of base64url. */
  readonly surveyId: string;
  /** S, 16 bytes: opens the manifest. */
  readonly manifestSecret: Uint8Array;
  /** mh, 20 bytes: says which manifest is the right one. */
  readonly manifestHash: Uint8Array;
  /** t, 16 bytes. */
  readonly token: Uint8Array;
  readonly rosterIndex: number;
}

export interface WrittenCard {
  readonly secrets: CardSecrets;
  /** What the check bytes are computed over. */
  readonly body: Uint8Array;
  /** The three check bytes as written. Not compared here: that takes a hash. */
  readonly check: Uint8Array;
}

const version = "1";
const checkBytes = 3;
const { manifestSecretBytes, manifestHashBytes, tokenBytes } = limits;
const bodyBytes = manifestSecretBytes + manifestHashBytes + tokenBytes + 1;

/** S || mh || t || index. */
export function cardBody(secrets: CardSecrets): Uint8Array {
  const { manifestSecret, manifestHash, token, rosterIndex } = secrets;
  return joinBytes(manifestSecret, manifestHash, token, Uint8Array.of(rosterIndex));
}

/** The fragment of a card's address, "#" included. */
export function encodeCard(surveyId: string, body: Uint8Array, check: Uint8Array): string {
  return `#${version}.${surveyId}.${bytesToBase64Url(joinBytes(body, check))}`;
}

/** Takes what stands after "#". Damaged: not three parts of the right form and length. */
export function parseCard(fragment: string): Result<WrittenCard, "damaged"> {
  const [written, surveyId, rest, ...more] = fragment.split(".");
  if (written !== version || surveyId === undefined || !isId(surveyId)) return err("damaged");
  const bytes = rest === undefined || more.length > 0 ? null : base64UrlToBytes(rest);
  if (bytes?.length !== bodyBytes + checkBytes) return err("damaged");
  const body = bytes.subarray(0, bodyBytes);
  const tokenAt = manifestSecretBytes + manifestHashBytes;
  return ok({
    secrets: {
      surveyId,
      manifestSecret: body.slice(0, manifestSecretBytes),
      manifestHash: body.slice(manifestSecretBytes, tokenAt),
      token: body.slice(tokenAt, tokenAt + tokenBytes),
      rosterIndex: body[bodyBytes - 1] ?? 0,
    },
    body,
    check: bytes.slice(bodyBytes),
  });
}
