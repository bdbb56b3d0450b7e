import { bytesToBase64Url, type RoundId } from "../core/ids.ts";
import { limits } from "../protocol/limits.ts";
import type { RoundRegistration } from "../protocol/round-api.ts";
import { encodeRoundDescription, type RoundContent } from "../protocol/round-description.ts";
import type { RoundKeys } from "../protocol/round-keys.ts";
import { roundLimits } from "../protocol/round-limits.ts";
import { roundSecretBytes } from "../protocol/round-link.ts";
import { roundFragment } from "./round-fragment.ts";
import { roundOwnerVerifier, roundPassVerifier } from "./round-secrets.ts";
import { descriptionHash, sealDescription } from "./sealed-description.ts";
import type { TeacherSodium } from "./sodium.ts";

export interface NewRound {
  readonly roundId: RoundId;
  readonly keys: RoundKeys;
  /** The exact bytes of D. */
  readonly description: Uint8Array;
  /** The fragment of the invitation's address, "#" included. One for all. */
  readonly invitation: string;
  readonly registration: RoundRegistration;
}

/** Keys, description, invitation and what the relay is told. Throws a RangeError on content no round can have. */
export function newRound(sodium: TeacherSodium, content: RoundContent): NewRound {
  const roundId = bytesToBase64Url(sodium.randomBytes(limits.idBytes)) as RoundId; // 16 bytes are an id
  const keys: RoundKeys = {
    ...sodium.boxKeyPair(),
    roundSecret: sodium.randomBytes(roundSecretBytes),
    ownerSecret: sodium.randomBytes(limits.secretBytes),
  };
  const { roundSecret } = keys;
  const secret = { roundId, roundSecret };
  const publicKey = bytesToBase64Url(keys.publicKey);
  const description = encodeRoundDescription(content, { roundId, publicKey });
  const hash = descriptionHash(sodium, description);
  return {
    roundId,
    keys,
    description,
    invitation: roundFragment(sodium, { ...secret, descriptionHash: hash }),
    registration: {
      protocol: 1,
      roundId,
      ownerVerifier: roundOwnerVerifier(sodium, keys.ownerSecret),
      passVerifier: roundPassVerifier(sodium, secret),
      description: bytesToBase64Url(sealDescription(sodium, description, secret)),
      mode: content.mode,
      shareBytes: roundLimits.shareBytes[content.level],
      closesAt: content.closesAt,
      deleteAt: content.deleteAt,
    },
  };
}
