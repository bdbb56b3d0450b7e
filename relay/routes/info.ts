import type { Hono } from "hono";
import { answerJson } from "../answers.ts";
import type { RelayDeps, RelayEnv } from "../deps.ts";

export function addInfoRoutes(app: Hono<RelayEnv>, { info }: RelayDeps): void {
  app.get("/v1/relay", () => answerJson(info));
}
