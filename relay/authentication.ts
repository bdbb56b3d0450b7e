import type { Context } from "hono";
import { err, type Result } from "../src/core/result.ts";
import type { RelayDeps, RelayEnv } from "./deps.ts";
import type { SlotRecord, SurveyRecord } from "./store/store.ts";
import { matchesVerifier } from "./verifiers.ts";

type Authenticated<Record> = Promise<Result<Record, "refused" | "unavailable">>;

/** The survey, for who has its owner secret; for everybody else one refusal, also when there is no such survey. */
export async function authenticateOwner(
  context: Context<RelayEnv>,
  { store }: RelayDeps,
  surveyId: string,
): Authenticated<SurveyRecord> {
  const survey = await store.readSurvey(surveyId);
  const verifier = survey.ok ? survey.value.ownerVerifier : null;
  const isOwner = matchesVerifier(
    context.req.header("authorization"),
    "samklang.owner.1",
    verifier,
  );
  return isOwner || isUnavailable(survey) ? survey : err("refused");
}

/** The survey, for who may count its ballots: the owner, or who has the watch secret derived from the owner's. */
export async function authenticateWatcher(
  context: Context<RelayEnv>,
  { store }: RelayDeps,
  surveyId: string,
): Authenticated<SurveyRecord> {
  const survey = await store.readSurvey(surveyId);
  const authorization = context.req.header("authorization");
  const owner = survey.ok ? survey.value.ownerVerifier : null;
  const watcher = survey.ok ? survey.value.watchVerifier : null;
  const isOwner = matchesVerifier(authorization, "samklang.owner.1", owner);
  const isWatcher = matchesVerifier(authorization, "samklang.watch.1", watcher);
  return isOwner || isWatcher || isUnavailable(survey) ? survey : err("refused");
}

/** The slot, for who has its auth; for everybody else the same refusal. */
export async function authenticateSlot(
  context: Context<RelayEnv>,
  { store }: RelayDeps,
  place: { readonly surveyId: string; readonly slot: string },
): Authenticated<SlotRecord> {
  const slot = await store.readSlot(place.surveyId, place.slot);
  const verifier = slot.ok ? slot.value.verifier : null;
  const isHolder = matchesVerifier(
    context.req.header("authorization"),
    "samklang.auth.1",
    verifier,
  );
  return isHolder || isUnavailable(slot) ? slot : err("refused");
}

function isUnavailable(answer: Result<unknown, "refused" | "unavailable">): boolean {
  return !answer.ok && answer.error === "unavailable";
}
