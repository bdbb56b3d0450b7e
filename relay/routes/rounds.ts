import type { Hono } from "hono";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { parseRoundRegistration, type RoundRegistration } from "../../src/protocol/round-api.ts";
import { roundLimits } from "../../src/protocol/round-limits.ts";
import { answerError, answerJson } from "../answers.ts";
import type { RelayDeps, RelayEnv } from "../deps.ts";
import { admitMaker } from "../maker.ts";
import { bytesOf } from "../parsed-bytes.ts";
import { readJson } from "../read-body.ts";
import { authenticateRoundOwner } from "../round-authentication.ts";
import type { RoundCreation } from "../store/round-store.ts";
import { sha256 } from "../verifiers.ts";

/** The leader's calls about a round (docs/protocol.md, 8.5). */
export function addRoundRoutes(app: Hono<RelayEnv>, deps: RelayDeps): void {
  const { store, clock } = deps;

  app.post("/v1/rounds", async (context) => {
    const invitation = await admitMaker(context, deps);
    if (!invitation.ok) return answerError(invitation.error);
    const body = await readJson(context.req.raw, roundLimits.registrationBytesMost);
    if (!body.ok) return answerError(body.error);
    const registration = parseRoundRegistration(body.value.data);
    if (!registration.ok) return answerError(registration.error);
    const creation = {
      ...contentOf(registration.value),
      registrationHash: sha256(body.value.bytes),
      invitationHash: invitation.value,
    };
    const created = await store.rounds.createRound(creation, clock.nowSeconds());
    if (!created.ok) return answerError(created.error);
    return answerJson({ stored: true }, created.value === "created" ? 201 : 200);
  });

  app.get("/v1/rounds/:id", async (context) => {
    const roundId = context.req.param("id");
    const owner = await authenticateRoundOwner(context, deps, roundId);
    if (!owner.ok) return answerError(owner.error);
    const status = await store.rounds.readStatus(roundId);
    return status.ok ? answerJson(status.value) : answerError(status.error);
  });

  app.post("/v1/rounds/:id/list", async (context) => {
    const roundId = context.req.param("id");
    const owner = await authenticateRoundOwner(context, deps, roundId);
    if (!owner.ok) return answerError(owner.error);
    const listed = await store.rounds.list(roundId);
    return listed.ok ? answerJson({ contributions: listed.value }) : answerError(listed.error);
  });

  app.post("/v1/rounds/:id/freeze", async (context) => {
    const roundId = context.req.param("id");
    const owner = await authenticateRoundOwner(context, deps, roundId);
    if (!owner.ok) return answerError(owner.error);
    const frozen = await store.rounds.freeze(roundId, clock.nowSeconds());
    return frozen.ok ? answerJson({ contributions: frozen.value }) : answerError(frozen.error);
  });

  app.get("/v1/rounds/:id/result", async (context) => {
    const roundId = context.req.param("id");
    const owner = await authenticateRoundOwner(context, deps, roundId);
    if (!owner.ok) return answerError(owner.error);
    const result = await store.rounds.readResult(roundId);
    if (!result.ok) return answerError(result.error);
    const { sum, texts } = result.value;
    return answerJson({
      contributions: texts.length,
      sum: bytesToBase64Url(sum),
      texts: texts.map(({ tag, text }) => ({ tag, text: bytesToBase64Url(text) })),
    });
  });

  app.delete("/v1/rounds/:id", async (context) => {
    const roundId = context.req.param("id");
    const owner = await authenticateRoundOwner(context, deps, roundId);
    if (!owner.ok) return answerError(owner.error);
    const erased = await store.rounds.deleteRound(roundId, clock.nowSeconds());
    return erased.ok ? answerJson({ erased: true }) : answerError(erased.error);
  });
}

function contentOf(
  registration: RoundRegistration,
): Omit<RoundCreation, "registrationHash" | "invitationHash"> {
  const { roundId, mode, shareBytes, closesAt, deleteAt } = registration;
  return {
    roundId,
    mode,
    shareBytes,
    closesAt,
    deleteAt,
    ownerVerifier: bytesOf(registration.ownerVerifier),
    passVerifier: bytesOf(registration.passVerifier),
    description: bytesOf(registration.description),
  };
}
