import { ok, type Result } from "../../core/result.ts";
import type { ContributionTo } from "../../transport/round-port.ts";
import type { VaultCrypto } from "../../../workers/crypto-vault.protocol.ts";
import type { RoundContributor } from "../../../workers/round-contributor.protocol.ts";
import type { OpenSession } from "../vault/open-session.ts";
import type { LockedFailure } from "../vault/vault-app.ts";
import type { ContributedRound } from "./contributed-round.ts";

/** What the relay is told about a contribution. Null before the first yes. */
export async function contributionTo(
  session: OpenSession<VaultCrypto & RoundContributor>,
  { invitation, own }: ContributedRound,
): Promise<Result<ContributionTo | null, LockedFailure>> {
  if (own === null) return ok(null);
  const pass = await session.ask((crypto) => crypto.readRoundLink(invitation));
  if (!pass.ok) return pass;
  return ok(pass.value.ok ? { ...pass.value.value, ...own } : null);
}
