import type { Hono } from "hono";
import { base64UrlToBytes } from "../../src/core/ids.ts";
import { limits } from "../../src/protocol/limits.ts";
import { parseSlotReissue } from "../../src/protocol/relay-api.ts";
import { answerError, answerJson } from "../answers.ts";
import { authenticateOwner, authenticateSlot } from "../authentication.ts";
import type { RelayDeps, RelayEnv } from "../deps.ts";
import { readJson } from "../read-body.ts";
import { slotStateAt } from "../survey-state.ts";
import { statusOf } from "./surveys.ts";

export function addSlotRoutes(app: Hono<RelayEnv>, deps: RelayDeps): void {
  const { store, clock } = deps;

  app.get("/v1/surveys/:id/slots/:slot", async (context) => {
    const { id: surveyId, slot } = context.req.param();
    const found = await authenticateSlot(context, deps, { surveyId, slot });
    if (!found.ok) return answerError(found.error);
    const { survey, ...phase } = found.value;
    return answerJson({ state: slotStateAt(phase, survey, clock.nowSeconds()) });
  });

  app.post("/v1/surveys/:id/slots", async (context) => {
    const surveyId = context.req.param("id");
    const owner = await authenticateOwner(context, deps, surveyId);
    if (!owner.ok) return answerError(owner.error);
    const body = await readJson(context.req.raw, limits.commandBytesMost);
    if (!body.ok) return answerError(body.error);
    const reissue = parseSlotReissue(body.value.data);
    if (!reissue.ok) return answerError(reissue.error);
    const { void: voided, add } = reissue.value;
    const verifier = base64UrlToBytes(add.verifier);
    if (verifier === null) return answerError("malformed");
    const now = clock.nowSeconds();
    const order = { surveyId, void: voided, add: { slot: add.slot, verifier } };
    const done = await store.reissueSlot(order, now);
    return done.ok ? answerJson(statusOf(done.value, now)) : answerError(done.error);
  });
}
