import { err, ok, type Result } from "../../core/result.ts";
import type { RoundDescription } from "../../protocol/round-description.ts";
import { isRoundFragment } from "../../protocol/round-link.ts";
import type { UnopenedDescription } from "../../../workers/round-contributor.protocol.ts";
import { invitationIn } from "./contribution-rounds.ts";
import { isGone } from "../rounds/contribution-telling.ts";
import { unwilling } from "./survey-files.ts";
import type { LockedFailure, RelayUnwilling } from "./teacher-app.ts";
import { now, type TeacherContext } from "./teacher-context.ts";
import type { VaultSession } from "./vault-session.ts";

export type LinkFailure =
  | LockedFailure
  | RelayUnwilling
  | {
      readonly type: "link";
      readonly reason: "not-invitation" | UnopenedDescription | "gone";
    };

export interface OpenedInvitation {
  /** What stands after "#" in the link. */
  readonly invitation: string;
  /** The description as its leader signed it, and what it says. */
  readonly bytes: Uint8Array;
  readonly round: RoundDescription;
}

/** Asks the relay for the round that a link invites to, and opens what it gives. Nothing is stored. */
export async function readInvitation(
  context: TeacherContext,
  session: VaultSession,
  link: string,
): Promise<Result<OpenedInvitation, LinkFailure>> {
  const refused = (reason: Extract<LinkFailure, { type: "link" }>["reason"]) =>
    err({ type: "link", reason } as const);
  const invitation = invitationIn(link);
  if (!isRoundFragment(invitation)) return refused("not-invitation");
  const pass = await session.ask((crypto) => crypto.readRoundLink(invitation));
  if (!pass.ok) return pass;
  if (!pass.value.ok) return refused(pass.value.error);
  const sealed = await context.deps.roundRelay.description(pass.value.value);
  if (!sealed.ok) {
    return isGone(sealed.error) ? refused("gone") : err(unwilling(sealed.error));
  }
  const read = await session.ask((crypto) => crypto.openRound(invitation, sealed.value));
  if (!read.ok) return read;
  if (!read.value.ok) return refused(read.value.error);
  const { bytes, description: round } = read.value.value;
  return now(context) >= round.deleteAt ? refused("gone") : ok({ invitation, bytes, round });
}
