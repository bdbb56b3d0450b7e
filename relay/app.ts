import { Hono } from "hono";
import { isForUs, isFromOwnPage } from "./admission.ts";
import { answerError } from "./answers.ts";
import type { RelayDeps, RelayEnv } from "./deps.ts";
import { tokenCosts } from "./rate-limit.ts";
import { addBallotRoutes } from "./routes/ballots.ts";
import { addContributionRoutes } from "./routes/contributions.ts";
import { addEventRoutes } from "./routes/events.ts";
import { addInfoRoutes } from "./routes/info.ts";
import { addRoundRoutes } from "./routes/rounds.ts";
import { addSlotRoutes } from "./routes/slots.ts";
import { addSurveyRoutes } from "./routes/surveys.ts";
import { securityHeaders } from "./security-headers.ts";

/** A request and who it is from, to an answer: the whole relay without a socket. */
export type RelayApp = (request: Request, client: RelayEnv["Bindings"]) => Promise<Response>;

/** The relay of docs/protocol.md, 5 and 8.5, as relay/openapi.json describes it, and the pages beside it. */
export function createRelayApp(deps: RelayDeps): RelayApp {
  const https = isHttps(deps.info.publicUrl);
  const headers = Object.entries(securityHeaders({ https, camera: false }));
  const scanningHeaders = Object.entries(securityHeaders({ https, camera: true }));
  const rules = { publicUrl: deps.info.publicUrl, pageOrigins: deps.pageOrigins };
  const app = new Hono<RelayEnv>();

  app.use(async (context, next) => {
    await next();
    const wanted = context.req.path === pupilPage ? scanningHeaders : headers;
    for (const [name, value] of wanted) context.res.headers.set(name, value);
  });
  app.use(async (context, next) => {
    if (!isForUs(context.req.raw, rules)) return answerError("not-found");
    return next();
  });
  app.use("/v1/*", async (context, next) => {
    const isCreation = context.req.method === "POST" && creations.has(context.req.path);
    const cost = isCreation ? tokenCosts.creation : tokenCosts.call;
    const waitSeconds = deps.limiter.take(context.env.address, cost);
    if (waitSeconds > 0) return answerError("too-many-requests", waitSeconds);
    // Hono answers HEAD by running GET, which would leave an event stream open behind it.
    if (context.req.method === "HEAD") return answerError("not-found");
    if (!isFromOwnPage(context.req.raw, rules)) return answerError("refused");
    return next();
  });

  addInfoRoutes(app, deps);
  addSurveyRoutes(app, deps);
  addSlotRoutes(app, deps);
  addBallotRoutes(app, deps);
  addEventRoutes(app, deps);
  addRoundRoutes(app, deps);
  addContributionRoutes(app, deps);
  app.all("/v1", () => answerError("not-found"));
  app.all("/v1/*", () => answerError("not-found"));
  app.all("*", (context) => deps.pages.respond(context.req.raw));

  app.onError((error) => {
    deps.report(error.name);
    return answerError("unavailable");
  });

  return async (request, client) => app.fetch(request, client);
}

/** What costs as much as many other calls. */
const creations: ReadonlySet<string> = new Set(["/v1/surveys", "/v1/rounds"]);

/** The only page that scans. */
const pupilPage = "/svar";

function isHttps(publicUrl: string | null): boolean {
  return publicUrl?.startsWith("https:") ?? false;
}
