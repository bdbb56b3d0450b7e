import { createServer, type Server } from "node:http";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve, sep } from "node:path";
import { expect, test } from "@playwright/test";
import { build } from "vite";
import { separateWasm } from "../../scripts/separate-wasm.ts";

const withWasm = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const withoutWasm = "default-src 'self'; script-src 'self'";

let folder = "";
let server: Server;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samklang-crypto-"));
  await build({
    root: resolve("tests/support/crypto-harness"),
    // Addresses relative to the page, so that it can be served under either policy.
    base: "./",
    configFile: false,
    logLevel: "error",
    worker: { format: "es", plugins: () => [separateWasm()] },
    build: { outDir: folder, emptyOutDir: true, modulePreload: false, assetsInlineLimit: 0 },
  });
  server = createServer((request, response) => void serveFile(request.url ?? "/", response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});

test.afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true });
});

/**
 * Under /strict/ the pages and Workers may not run WebAssembly, under /filtered/ it comes as some school's filter
 * sends it on, and under /cut/ it does not come.
 */
async function serveFile(
  url: string,
  response: Parameters<NonNullable<Parameters<typeof createServer>[1]>>[1],
) {
  const isStrict = url.startsWith("/strict/");
  const name = url.replace(/^\/(?:strict|filtered|cut)\//, "/").replace(/^\/$/, "/index.html");
  const file = resolve(folder, `.${name}`);
  const types: Readonly<Record<string, string>> = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".wasm": url.startsWith("/filtered/") ? "application/octet-stream" : "application/wasm",
  };
  const body = file.startsWith(folder + sep) ? await readFile(file).catch(() => null) : null;
  const isCut = url.startsWith("/cut/") && extname(file) === ".wasm";
  if (body === null || isCut) return response.writeHead(404).end();
  return response
    .writeHead(200, {
      "Content-Type": types[extname(file)] ?? "application/octet-stream",
      "Content-Security-Policy": isStrict ? withoutWasm : withWasm,
    })
    .end(body);
}

function originOf(path: string): string {
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${path}`;
}

declare global {
  var startAll: () => Promise<readonly string[]>;
  var wholeWay: () => Promise<unknown>;
  var wholeRound: () => Promise<unknown>;
}

test("the Workers make, seal, lock and open at the real cost", async ({ page }) => {
  await page.goto(originOf("/"));
  expect(await page.evaluate(() => globalThis.startAll())).toEqual(["done", "done", "done"]);
  expect(await page.evaluate(() => globalThis.wholeWay())).toEqual({
    cost: 262_144,
    locked: "terminated null",
    empty: "threw LockedError",
    unlocked: true,
    opened: "valid",
    sameReceipt: true,
  });
  const counts = [3, 72, 63, ...new Array<number>(17).fill(0)];
  expect(await page.evaluate(() => globalThis.wholeRound())).toEqual({
    whole: { ok: true, value: [...counts, ...new Array<number>(12).fill(-3)] },
    dropped: { ok: false, error: "mac" },
  });
});

test("where WebAssembly is forbidden the Workers say that they cannot start", async ({ page }) => {
  await page.goto(originOf("/strict/"));
  expect(await page.evaluate(() => globalThis.startAll())).toEqual([
    "threw SodiumUnavailableError",
    "threw SodiumUnavailableError",
    "threw SodiumUnavailableError",
  ]);
});

test("where another type is told of the WebAssembly the Workers start all the same", async ({
  page,
}) => {
  await page.goto(originOf("/filtered/"));
  expect(await page.evaluate(() => globalThis.startAll())).toEqual(["done", "done", "done"]);
});

test("where the WebAssembly does not come the Workers say that they cannot start", async ({
  page,
}) => {
  await page.goto(originOf("/cut/"));
  expect(await page.evaluate(() => globalThis.startAll())).toEqual([
    "threw SodiumUnavailableError",
    "threw SodiumUnavailableError",
    "threw SodiumUnavailableError",
  ]);
});
