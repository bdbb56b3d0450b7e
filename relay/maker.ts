import type { Context } from "hono";
import { err, ok, type Result } from "../src/core/result.ts";
import { invitationHeader } from "../src/protocol/relay-api.ts";
import type { RelayDeps, RelayEnv } from "./deps.ts";
import { invitationHashOf } from "./verifiers.ts";

/**
 * Who may make a survey or a round: where invitations are required, who has one; otherwise anyone who reaches the
 * relay. The hash of the invitation, null where none is needed.
 */
export async function admitMaker(
  context: Context<RelayEnv>,
  { info, store, clock }: RelayDeps,
): Promise<Result<Uint8Array | null, "invitation" | "unavailable">> {
  if (!info.invitationRequired) return ok(null);
  const hash = invitationHashOf(context.req.header(invitationHeader));
  if (hash === null) return err("invitation");
  const known = await store.hasInvitation(hash, clock.nowSeconds());
  if (!known.ok) return err("unavailable");
  return known.value ? ok(hash) : err("invitation");
}
