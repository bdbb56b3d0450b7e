import type { Hono } from "hono";
import { limits } from "../../src/protocol/limits.ts";
import {
  parseSurveyRegistration,
  type SurveyRegistration,
  type SurveyStatus,
} from "../../src/protocol/relay-api.ts";
import { answerError, answerJson, answerOctets } from "../answers.ts";
import { authenticateOwner, authenticateWatcher } from "../authentication.ts";
import type { RelayDeps, RelayEnv } from "../deps.ts";
import { admitMaker } from "../maker.ts";
import { bytesOf } from "../parsed-bytes.ts";
import { readJson } from "../read-body.ts";
import type { SurveyCreation, SurveyRecord } from "../store/store.ts";
import { surveyStateAt } from "../survey-state.ts";
import { sha256 } from "../verifiers.ts";

export function addSurveyRoutes(app: Hono<RelayEnv>, deps: RelayDeps): void {
  const { store, clock } = deps;

  app.post("/v1/surveys", async (context) => {
    const invitation = await admitMaker(context, deps);
    if (!invitation.ok) return answerError(invitation.error);
    const body = await readJson(context.req.raw, limits.registrationBytesMost);
    if (!body.ok) return answerError(body.error);
    const registration = parseSurveyRegistration(body.value.data);
    if (!registration.ok) return answerError(registration.error);
    const creation = {
      ...contentOf(registration.value),
      registrationHash: sha256(body.value.bytes),
      invitationHash: invitation.value,
    };
    const created = await store.createSurvey(creation, clock.nowSeconds());
    if (!created.ok) return answerError(created.error);
    return answerJson({ stored: true }, created.value === "created" ? 201 : 200);
  });

  app.get("/v1/surveys/:id", async (context) => {
    const survey = await authenticateWatcher(context, deps, context.req.param("id"));
    if (!survey.ok) return answerError(survey.error);
    return answerJson(statusOf(survey.value, clock.nowSeconds()));
  });

  app.get("/v1/surveys/:id/manifest", async (context) => {
    const manifest = await store.readManifest(context.req.param("id"));
    return manifest.ok ? answerOctets(manifest.value) : answerError(manifest.error);
  });

  app.post("/v1/surveys/:id/close", async (context) => {
    const surveyId = context.req.param("id");
    const owner = await authenticateOwner(context, deps, surveyId);
    if (!owner.ok) return answerError(owner.error);
    const closed = await store.closeSurvey(surveyId, clock.nowSeconds());
    if (!closed.ok) return answerError(closed.error);
    return answerJson(statusOf(closed.value, clock.nowSeconds()));
  });

  app.delete("/v1/surveys/:id", async (context) => {
    const surveyId = context.req.param("id");
    const owner = await authenticateOwner(context, deps, surveyId);
    if (!owner.ok) return answerError(owner.error);
    const erased = await store.deleteSurvey(surveyId, clock.nowSeconds());
    return erased.ok ? answerJson({ erased: true }) : answerError(erased.error);
  });
}

export function statusOf(survey: SurveyRecord, nowSeconds: number): SurveyStatus {
  return {
    state: surveyStateAt(survey, nowSeconds),
    closesAt: survey.closesAt,
    deleteAt: survey.deleteAt,
    ballots: survey.ballots,
  };
}

function contentOf(
  registration: SurveyRegistration,
): Omit<SurveyCreation, "registrationHash" | "invitationHash"> {
  const { surveyId, ballotBytes, opensAt, closesAt, deleteAt } = registration;
  return {
    surveyId,
    ballotBytes,
    opensAt,
    closesAt,
    deleteAt,
    ownerVerifier: bytesOf(registration.ownerVerifier),
    watchVerifier: bytesOf(registration.watchVerifier),
    manifest: bytesOf(registration.manifest),
    slots: registration.slots.map(({ slot, verifier }) => ({ slot, verifier: bytesOf(verifier) })),
  };
}
