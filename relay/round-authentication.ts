import type { Context } from "hono";
import { err, type Result } from "../src/core/result.ts";
import { passHeader } from "../src/protocol/round-api.ts";
import type { RelayDeps, RelayEnv } from "./deps.ts";
import type { RoundRecord, SharePlace } from "./store/round-store.ts";
import { matchesPass, matchesTag, matchesVerifier } from "./verifiers.ts";

type Authenticated = Promise<Result<RoundRecord, "refused" | "unavailable">>;

/** The round, for who has its owner secret; for everybody else one refusal, also when there is no such round. */
export async function authenticateRoundOwner(
  context: Context<RelayEnv>,
  { store }: RelayDeps,
  roundId: string,
): Authenticated {
  const round = await store.rounds.readRound(roundId);
  const verifier = round.ok ? round.value.ownerVerifier : null;
  const authorization = context.req.header("authorization");
  const isOwner = matchesVerifier(authorization, "samklang.round-owner.1", verifier);
  return isOwner || isUnavailable(round) ? round : err("refused");
}

/** The round, for who is invited to it; for everybody else the same refusal. */
export async function authenticateInvited(
  context: Context<RelayEnv>,
  { store }: RelayDeps,
  roundId: string,
): Authenticated {
  const round = await store.rounds.readRound(roundId);
  const verifier = round.ok ? round.value.passVerifier : null;
  const isInvited = matchesPass(context.req.header(passHeader), verifier);
  return isInvited || isUnavailable(round) ? round : err("refused");
}

/** The round, for who is invited to it and has the secret the tag is made of; for everybody else the same refusal. */
export async function authenticateContributor(
  context: Context<RelayEnv>,
  deps: RelayDeps,
  { roundId, tag }: SharePlace,
): Authenticated {
  const round = await authenticateInvited(context, deps, roundId);
  const isHolder = matchesTag(context.req.header("authorization"), tag);
  return isHolder || isUnavailable(round) ? round : err("refused");
}

function isUnavailable(answer: Result<unknown, "refused" | "unavailable">): boolean {
  return !answer.ok && answer.error === "unavailable";
}
