import type { Hono } from "hono";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { limits } from "../../src/protocol/limits.ts";
import { answerError, answerJson } from "../answers.ts";
import { authenticateOwner, authenticateSlot } from "../authentication.ts";
import type { RelayDeps, RelayEnv } from "../deps.ts";
import { parseNumber } from "../parse-number.ts";
import { readBody } from "../read-body.ts";

export function addBallotRoutes(app: Hono<RelayEnv>, deps: RelayDeps): void {
  const { store, clock } = deps;

  app.put("/v1/surveys/:id/ballots/:slot", async (context) => {
    const { id: surveyId, slot } = context.req.param();
    const found = await authenticateSlot(context, deps, { surveyId, slot });
    if (!found.ok) return answerError(found.error);
    const body = await readBody(
      context.req.raw,
      "application/octet-stream",
      limits.ballotBytesMost,
    );
    if (!body.ok) return answerError(body.error);
    const put = await store.putBallot({ surveyId, slot, ballot: body.value }, clock.nowSeconds());
    if (!put.ok) return answerError(put.error);
    return answerJson({ stored: true }, put.value === "stored" ? 201 : 200);
  });

  app.get("/v1/surveys/:id/ballots", async (context) => {
    const surveyId = context.req.param("id");
    const owner = await authenticateOwner(context, deps, surveyId);
    if (!owner.ok) return answerError(owner.error);
    const after = parseNumber(context.req.query("after") ?? "0");
    if (after === null) return answerError("malformed");
    const page = await store.readBallots(surveyId, after);
    if (!page.ok) return answerError(page.error);
    return answerJson({
      ballots: page.value.ballots.map(({ n, slot, ballot }) => ({
        n,
        slot,
        ballot: bytesToBase64Url(ballot),
      })),
      last: page.value.last,
    });
  });
}
