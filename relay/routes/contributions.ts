import type { Hono } from "hono";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import type { Result } from "../../src/core/result.ts";
import { roundLimits } from "../../src/protocol/round-limits.ts";
import { answerError, answerJson, answerOctets } from "../answers.ts";
import type { RelayDeps, RelayEnv } from "../deps.ts";
import { readBody } from "../read-body.ts";
import { authenticateContributor, authenticateInvited } from "../round-authentication.ts";

/** The calls of who is invited to a round (docs/protocol.md, 8.5). */
export function addContributionRoutes(app: Hono<RelayEnv>, deps: RelayDeps): void {
  const { store, clock } = deps;

  app.get("/v1/rounds/:id/description", async (context) => {
    const roundId = context.req.param("id");
    const invited = await authenticateInvited(context, deps, roundId);
    if (!invited.ok) return answerError(invited.error);
    const description = await store.rounds.readDescription(roundId);
    return description.ok ? answerOctets(description.value) : answerError(description.error);
  });

  app.put("/v1/rounds/:id/names/:tag", async (context) => {
    const { id: roundId, tag } = context.req.param();
    const holder = await authenticateContributor(context, deps, { roundId, tag });
    if (!holder.ok) return answerError(holder.error);
    if (holder.value.mode !== "strict") return answerError("refused");
    const name = await readContribution(context.req.raw);
    if (!name.ok) return answerError(name.error);
    const put = await store.rounds.putName({ roundId, tag, name: name.value }, clock.nowSeconds());
    if (!put.ok) return answerError(put.error);
    return answerJson({ stored: true }, put.value === "stored" ? 201 : 200);
  });

  app.get("/v1/rounds/:id/names", async (context) => {
    const roundId = context.req.param("id");
    const invited = await authenticateInvited(context, deps, roundId);
    if (!invited.ok) return answerError(invited.error);
    const names = await store.rounds.readNames(roundId);
    if (!names.ok) return answerError(names.error);
    return answerJson({
      names: names.value.map(({ tag, name }) => ({ tag, name: bytesToBase64Url(name) })),
    });
  });

  app.put("/v1/rounds/:id/shares/:tag", async (context) => {
    const { id: roundId, tag } = context.req.param();
    const holder = await authenticateContributor(context, deps, { roundId, tag });
    if (!holder.ok) return answerError(holder.error);
    const body = await readContribution(context.req.raw);
    if (!body.ok) return answerError(body.error);
    const put = await store.rounds.putShare({ roundId, tag, body: body.value }, clock.nowSeconds());
    if (!put.ok) return answerError(put.error);
    return answerJson({ stored: true }, put.value === "stored" ? 201 : 200);
  });

  app.get("/v1/rounds/:id/shares/:tag", async (context) => {
    const { id: roundId, tag } = context.req.param();
    const holder = await authenticateContributor(context, deps, { roundId, tag });
    if (!holder.ok) return answerError(holder.error);
    const share = await store.rounds.readShare({ roundId, tag });
    return share.ok ? answerJson(share.value) : answerError(share.error);
  });

  app.delete("/v1/rounds/:id/shares/:tag", async (context) => {
    const { id: roundId, tag } = context.req.param();
    const holder = await authenticateContributor(context, deps, { roundId, tag });
    if (!holder.ok) return answerError(holder.error);
    const withdrawn = await store.rounds.withdraw({ roundId, tag });
    return withdrawn.ok ? answerJson({ withdrawn: true }) : answerError(withdrawn.error);
  });
}

/** The bytes that came; what they must be is judged in the transaction that stores them. */
function readContribution(
  request: Request,
): Promise<Result<Uint8Array, "malformed" | "too-large">> {
  return readBody(request, "application/octet-stream", roundLimits.contributionBytesMost);
}
