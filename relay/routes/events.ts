import type { Hono } from "hono";
import { answerError, answerEvents } from "../answers.ts";
import { authenticateWatcher } from "../authentication.ts";
import type { RelayDeps, RelayEnv } from "../deps.ts";
import { openEventStream } from "../event-stream.ts";
import { parseNumber } from "../parse-number.ts";

export function addEventRoutes(app: Hono<RelayEnv>, deps: RelayDeps): void {
  app.get("/v1/surveys/:id/events", async (context) => {
    const surveyId = context.req.param("id");
    const watcher = await authenticateWatcher(context, deps, surveyId);
    if (!watcher.ok) return answerError(watcher.error);
    const after = parseNumber(context.req.query("after") ?? "0");
    if (after === null) return answerError("malformed");
    const stream = openEventStream(deps, surveyId, after);
    return stream === null ? answerError("too-many-requests") : answerEvents(stream);
  });
}
