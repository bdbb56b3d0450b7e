import { resolve } from "node:path";
import { err, ok, type Result } from "../src/core/result.ts";
import { isLoopback } from "./client-address.ts";

/** How the relay is run; docs/running.md tells each setting. */
export interface RelayConfig {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Null when the pages are served from elsewhere. */
  readonly pagesFolder: string | null;
  /** Where pupils reach the relay; null on one machine alone. */
  readonly publicUrl: string | null;
  /** Every call comes through a proxy that appends the caller's address to X-Forwarded-For. */
  readonly isProxyTrusted: boolean;
  /** Origins of pages served elsewhere whose host forwards /v1/ to this relay. */
  readonly pageOrigins: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings; an error is one sentence for the operator, with the way out. Folders are `data` and `dist` in the
 * project, unless set, and then relative to where the command is run.
 */
export function readConfig(
  environment: Environment,
  projectFolder: string,
): Result<RelayConfig, string> {
  const port = readPort(environment["PORT"]);
  if (!port.ok) return port;
  const publicUrl = readPublicUrl(environment["PUBLIC_URL"]);
  if (!publicUrl.ok) return publicUrl;
  const host = readHost(environment["HOST"], publicUrl.value);
  if (!host.ok) return host;
  const pageOrigins = readPageOrigins(environment["PAGE_ORIGINS"]);
  if (!pageOrigins.ok) return pageOrigins;
  const proxy = environment["TRUSTED_PROXY"] ?? "";
  if (!["", "0", "1"].includes(proxy)) {
    return err(
      "TRUSTED_PROXY is neither 1 nor 0: set it to 1 when all calls come through your proxy.",
    );
  }
  const pages = environment["PAGES_DIR"];
  return ok({
    port: port.value,
    host: host.value,
    dataFolder: dataFolderOf(environment, projectFolder),
    pagesFolder: pages === "" ? null : resolve(pages ?? resolve(projectFolder, "dist")),
    publicUrl: publicUrl.value,
    isProxyTrusted: proxy === "1",
    pageOrigins: pageOrigins.value,
  });
}

export function dataFolderOf(environment: Environment, projectFolder: string): string {
  const folder = environment["DATA_DIR"] ?? "";
  return resolve(folder === "" ? resolve(projectFolder, "data") : folder);
}

/** The origin of PUBLIC_URL, null when it is not set. */
export function readPublicUrl(text: string | undefined): Result<string | null, string> {
  if (text === undefined || text === "") return ok(null);
  if (!URL.canParse(text)) {
    return err("PUBLIC_URL is not an address: set it to one like https://samklang.example.org.");
  }
  const url = new URL(text);
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username !== "") {
    return err(
      "PUBLIC_URL has more than scheme, host and port: set it to an address like https://samklang.example.org.",
    );
  }
  if (url.protocol === "https:") return ok(url.origin);
  if (url.protocol === "http:" && isLocalHost(url.hostname)) return ok(url.origin);
  return err(
    "PUBLIC_URL does not start with https://: put a proxy with TLS in front and set the address pupils use.",
  );
}

/** What the relay says when it is ready: where people reach it, and where its proxy does when that is elsewhere. */
export function readyLine(config: RelayConfig, port: number): string {
  const name = isLocalHost(config.host) ? "localhost" : hostInUrl(config.host);
  const local = `http://${name}:${port}`;
  if (config.publicUrl === null || config.publicUrl === local) return `Samklang is ready: ${local}`;
  return `Samklang is ready: ${config.publicUrl} (the proxy's way in: ${local})`;
}

function readPort(text: string | undefined): Result<number, string> {
  if (text === undefined || text === "") return ok(8080);
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return ok(port);
  return err("PORT is not a number from 0 to 65535: leave it out for 8080.");
}

function readHost(text: string | undefined, publicUrl: string | null): Result<string, string> {
  const host = text === undefined || text === "" ? "127.0.0.1" : text;
  if (publicUrl === null && !isLocalHost(host)) {
    return err(
      "HOST opens Samklang to the network, which needs PUBLIC_URL: set it to the https address pupils use, or leave HOST out.",
    );
  }
  return ok(host);
}

function readPageOrigins(text: string | undefined): Result<readonly string[], string> {
  const origins: string[] = [];
  for (const part of (text ?? "").split(",")) {
    const origin = readPublicUrl(part.trim());
    if (!origin.ok) return err(origin.error.replaceAll("PUBLIC_URL", "PAGE_ORIGINS"));
    if (origin.value !== null) origins.push(origin.value);
  }
  return ok(origins);
}

function isLocalHost(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  return bare === "localhost" || isLoopback(bare);
}

function hostInUrl(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
