import type { RelayInfo } from "../src/protocol/relay-api.ts";

export interface AdmissionRules {
  readonly publicUrl: RelayInfo["publicUrl"];
  readonly pageOrigins: readonly string[];
}

/** What proxies add. One that adds nothing and names this machine as host cannot be told from a local program. */
const proxyHeaders = [
  "forwarded",
  "via",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
] as const;

const localNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Whether a request is for this relay at all. One without PUBLIC_URL lets anyone make surveys, so it answers to its own
 * machine alone: not to a name that a web site has pointed here (DNS rebinding), nor to what a proxy passes on.
 */
export function isForUs(request: Request, { publicUrl }: AdmissionRules): boolean {
  if (publicUrl !== null) return true;
  const isForwarded = proxyHeaders.some((name) => request.headers.has(name));
  return !isForwarded && localNames.has(new URL(request.url).hostname);
}

/**
 * Whether a call that changes something comes from a page of ours, or from no page: browsers name the page's origin,
 * and a foreign page has no business here even with a stolen secret.
 */
export function isFromOwnPage(request: Request, rules: AdmissionRules): boolean {
  const origin = request.headers.get("origin");
  if (origin === null || request.method === "GET") return true;
  const own = rules.publicUrl ?? new URL(request.url).origin;
  return origin === own || rules.pageOrigins.includes(origin);
}
