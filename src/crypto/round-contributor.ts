import { base64UrlToBytes, bytesToBase64Url, type RoundId } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import { limits } from "../protocol/limits.ts";
import type { SealedName } from "../protocol/round-api.ts";
import type { RoundLevel } from "../protocol/round-description.ts";
import type { RoundInvitation } from "../protocol/round-link.ts";
import { readRoundFragment } from "./round-fragment.ts";
import {
  openNames,
  sealName,
  type OwnName,
  type RefusedNames,
  type RoundNames,
} from "./round-names.ts";
import { roundPass, shareTag } from "./round-secrets.ts";
import { sealShare } from "./round-shares.ts";
import {
  openDescription,
  readDescription,
  type OpenedDescription,
  type UnopenedDescription,
} from "./sealed-description.ts";
import { ofLength, type TeacherSodium } from "./sodium.ts";

/** What the relay has to be told to be spoken to about a round. */
export interface RoundPass {
  readonly roundId: RoundId;
  /** For the header of `passHeader`. base64url of 32 bytes. */
  readonly pass: string;
}

/** The secret of one contribution, and what the relay knows it by. base64url of 32 and 16 bytes. */
export interface ShareSecret {
  readonly shareSecret: string;
  readonly tag: string;
}

export interface ShareToSeal {
  /** What stands after "#" in the invitation. */
  readonly invitation: string;
  /** The exact bytes of D. */
  readonly description: Uint8Array;
  /** As many whole numbers as the level has fields, the first of them 1. */
  readonly numbers: readonly number[];
  readonly shareSecret: string;
}

/** Given an invitation or description that was not opened before: whoever asks has read it. */
export class UnreadInvitationError extends Error {
  override readonly name = "UnreadInvitationError";

  constructor() {
    super("Not an invitation that was read");
  }
}

/** What contributing to a round of this level takes: a teacher to a school's, a school's leader to a municipality's. */
export function createRoundContributor(sodium: () => Promise<TeacherSodium>, level: RoundLevel) {
  return {
    async readRoundLink(fragment: string): Promise<Result<RoundPass, "damaged">> {
      const library = await sodium();
      const invitation = readRoundFragment(library, fragment);
      if (!invitation.ok) return invitation;
      const pass = bytesToBase64Url(roundPass(library, invitation.value));
      return ok({ roundId: invitation.value.roundId, pass });
    },

    async openRound(
      fragment: string,
      sealed: Uint8Array,
    ): Promise<Result<OpenedDescription, UnopenedDescription>> {
      const library = await sodium();
      const invitation = readRoundFragment(library, fragment);
      if (!invitation.ok) return err("damaged");
      return openDescription(library, sealed, { invitation: invitation.value, level });
    },

    async newShareSecret(): Promise<ShareSecret> {
      const library = await sodium();
      const secret = library.randomBytes(limits.secretBytes);
      return {
        shareSecret: bytesToBase64Url(secret),
        tag: bytesToBase64Url(shareTag(library, secret)),
      };
    },

    async sealShare(share: ShareToSeal): Promise<Uint8Array> {
      const library = await sodium();
      const invitation = invitationOf(library, share.invitation);
      const opened = readDescription(library, share.description, { invitation, level });
      if (!opened.ok) throw new UnreadInvitationError();
      const { descriptionHash } = invitation;
      const round = {
        secret: invitation,
        description: opened.value.description,
        descriptionHash,
      };
      const { numbers } = share;
      return sealShare(library, round, { numbers, shareSecret: secretOf(share.shareSecret) });
    },

    async sealRoundName(fragment: string, shareSecret: string, name: string): Promise<Uint8Array> {
      const library = await sodium();
      const tag = shareTag(library, secretOf(shareSecret));
      return sealName(library, invitationOf(library, fragment), { tag, name });
    },

    async openRoundNames(
      fragment: string,
      names: readonly SealedName[],
      own: OwnName,
    ): Promise<Result<RoundNames, RefusedNames>> {
      const library = await sodium();
      return openNames(library, invitationOf(library, fragment), { names, own });
    },
  };
}

function invitationOf(sodium: TeacherSodium, fragment: string): RoundInvitation {
  const invitation = readRoundFragment(sodium, fragment);
  if (!invitation.ok) throw new UnreadInvitationError();
  return invitation.value;
}

function secretOf(text: string): Uint8Array {
  return ofLength(base64UrlToBytes(text) ?? new Uint8Array(), limits.secretBytes);
}
