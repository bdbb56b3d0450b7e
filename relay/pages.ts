import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { err, ok, type Result } from "../src/core/result.ts";
import { notFoundPage } from "./not-found-page.ts";

/** The built pages, read once at start: a path is looked up among them and never reaches the file system. */
export interface Pages {
  respond(request: Request): Response;
}

interface Page {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly encoded: Readonly<Record<Encoding, Uint8Array<ArrayBuffer> | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
}

type Encoding = "br" | "gzip";

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const compressible = new Set([
  ".css",
  ".html",
  ".js",
  ".json",
  ".svg",
  ".txt",
  ".wasm",
  ".webmanifest",
]);

/** Vite's folder for files whose name holds the hash of their content. */
const hashedFolder = "/assets/";

/** Reads every file of the folder, and compresses what was not compressed when it was built. "missing" without an index.html. */
export async function loadPages(folder: string): Promise<Result<Pages, "missing">> {
  const names = await listFiles(folder);
  if (!names.includes("index.html")) return err("missing");
  const pages = new Map<string, Page>();
  await Promise.all(
    names
      .filter((name) => mediaTypes[extname(name)] !== undefined)
      .map(async (name) => pages.set(addressOf(name), await loadPage(folder, name))),
  );
  return ok({ respond: (request) => respond(pages, request) });
}

/** Without pages: when they are served from another host. */
export const noPages: Pages = { respond: (request) => respond(new Map(), request) };

function respond(pages: ReadonlyMap<string, Page>, request: Request): Response {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return new Response(null, { status: 405, headers: { Allow: "GET, HEAD" } });
  }
  const page = pages.get(new URL(request.url).pathname);
  if (page === undefined) return answer(request, notFoundPage, 404, notFoundHeaders);
  const headers = { ...page.headers, ETag: page.etag };
  if (request.headers.get("if-none-match") === page.etag) {
    return new Response(null, { status: 304, headers });
  }
  const encoding = chooseEncoding(request, page);
  if (encoding === null) return answer(request, page.body, 200, headers);
  return answer(request, page.encoded[encoding], 200, { ...headers, "Content-Encoding": encoding });
}

const notFoundHeaders = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };

function answer(
  request: Request,
  body: Uint8Array<ArrayBuffer> | string | null,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  return new Response(request.method === "HEAD" ? null : body, { status, headers });
}

/** The strongest the browser names; a weight of 0 is a refusal (RFC 9110, 12.5.3). */
function chooseEncoding(request: Request, page: Page): Encoding | null {
  const accepted = (request.headers.get("accept-encoding") ?? "")
    .toLowerCase()
    .split(",")
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(";", 1)[0]?.trim());
  const encodings: readonly Encoding[] = ["br", "gzip"];
  return encodings.find((name) => page.encoded[name] !== null && accepted.includes(name)) ?? null;
}

async function loadPage(folder: string, name: string): Promise<Page> {
  const body = await readBytes(join(folder, name));
  const isHashed = addressOf(name).startsWith(hashedFolder);
  const [br, gz] = await Promise.all([
    encode(folder, name, body, ".br", compressBrotli),
    encode(folder, name, body, ".gz", compressGzip),
  ]);
  return {
    body,
    encoded: { br, gzip: gz },
    headers: {
      "Content-Type": mediaTypes[extname(name)] ?? "application/octet-stream",
      "Cache-Control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
      Vary: "Accept-Encoding",
    },
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
  };
}

/** The compressed file made at build time, else one made now; null where compressing does not pay. */
async function encode(
  folder: string,
  name: string,
  body: Uint8Array,
  suffix: string,
  compress: (body: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!compressible.has(extname(name)) || body.length < 1024) return null;
  const built = await readBytes(join(folder, name + suffix)).catch(() => null);
  const encoded = built ?? Uint8Array.from(await compress(body));
  return encoded.length < body.length ? encoded : null;
}

async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await readFile(path));
}

function compressBrotli(body: Uint8Array): Promise<Uint8Array> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return promisify(brotliCompress)(body, {
    params: { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

function compressGzip(body: Uint8Array): Promise<Uint8Array> {
  return promisify(gzip)(body, { level: 9 });
}

/** Every file below the folder but hidden ones, by its path in it; empty when there is no such folder. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => !name.split("/").some((part) => part.startsWith(".")));
}

/** index.html is "/", svar.html is "/svar", leder.html is "/leder", any other file is its own path. */
function addressOf(name: string): string {
  if (name === "index.html") return "/";
  return `/${name.replace(/\.html$/, "")}`;
}
