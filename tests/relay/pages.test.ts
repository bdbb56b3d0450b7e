import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadPages } from "../../relay/pages.ts";
import { makeDataFolder } from "./support/data-folder.ts";
import { setupRelay, type BenchOptions, type RelayBench } from "./support/relay-bench.ts";

const script = `export const greeting = "hei";\n`.repeat(200);
const folder = makeDataFolder();
const inFolder = (name: string) => join(folder.path, "dist", name);

let relay: RelayBench;

async function setup(options: BenchOptions = {}): Promise<RelayBench> {
  mkdirSync(inFolder("assets"), { recursive: true });
  mkdirSync(inFolder(".hidden"), { recursive: true });
  writeFileSync(inFolder("index.html"), "<!doctype html><title>Lærer</title>");
  writeFileSync(inFolder("svar.html"), "<!doctype html><title>Elev</title>");
  writeFileSync(inFolder("favicon.svg"), "<svg/>");
  writeFileSync(inFolder("assets/teacher-1a2b.js"), script);
  writeFileSync(inFolder("assets/font-1a2b.woff2"), new Uint8Array(3000));
  writeFileSync(inFolder("assets/source.ts"), "not built");
  writeFileSync(inFolder(".hidden/secret.html"), "hidden");
  writeFileSync(join(folder.path, "outside.html"), "outside");
  const pages = await loadPages(inFolder(""));
  if (!pages.ok) throw new Error(pages.error);
  return setupRelay({ pages: pages.value, ...options });
}

beforeEach(async () => void (relay = await setup()));
afterEach(async () => {
  await relay.close();
  folder.remove();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  relay.call("GET", path, { headers });

describe("a page", () => {
  test.each([
    ["/", "Lærer"],
    ["/?x=1", "Lærer"],
    ["/svar", "Elev"],
  ])("stands at %s and is asked for anew each time", async (path, title) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(title);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-cache");
  });

  test("need not be sent again when it has not changed", async () => {
    const etag = (await get("/svar")).headers.get("etag") ?? "";
    const again = await get("/svar", { "If-None-Match": etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await get("/", { "If-None-Match": etag })).status).toBe(200);
  });

  test("is kept for ever when its name holds its hash", async () => {
    const answer = await get("/assets/teacher-1a2b.js");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect((await get("/favicon.svg")).headers.get("cache-control")).toBe("no-cache");
  });

  test.each([
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=1.0, gzip;q=0.8", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["BR", "br"],
    ["identity", null],
    ["", null],
  ])("for a browser that takes %j is sent as %s", async (accepted, encoding) => {
    const answer = await get("/assets/teacher-1a2b.js", { "Accept-Encoding": accepted });
    expect(answer.headers.get("content-encoding")).toBe(encoding);
    expect(answer.headers.get("vary")).toBe("Accept-Encoding");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const decode = { br: brotliDecompressSync, gzip: gunzipSync, none: (body: Uint8Array) => body };
    const body = decode[encoding === "br" || encoding === "gzip" ? encoding : "none"](bytes);
    expect(new TextDecoder().decode(body)).toBe(script);
    if (encoding !== null) expect(bytes.length).toBeLessThan(script.length / 10);
  });

  test("is sent as it was compressed when it was built", async () => {
    await relay.close();
    mkdirSync(inFolder("assets"), { recursive: true });
    writeFileSync(inFolder("assets/teacher-1a2b.js.br"), "built");
    relay = await setup();
    const answer = await get("/assets/teacher-1a2b.js", { "Accept-Encoding": "br" });
    expect(await answer.text()).toBe("built");
    expect((await get("/assets/teacher-1a2b.js.br")).status).toBe(404);
  });

  test("of a font is not compressed once more", async () => {
    const answer = await get("/assets/font-1a2b.woff2", { "Accept-Encoding": "br" });
    expect(answer.headers.get("content-encoding")).toBeNull();
    expect(answer.headers.get("content-type")).toBe("font/woff2");
  });

  test("is described by HEAD, and changed by nothing", async () => {
    const head = await relay.call("HEAD", "/svar");
    expect([head.status, await head.text()]).toEqual([200, ""]);
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      const answer = await relay.call(method, "/");
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    }
  });
});

describe("nothing else", () => {
  test.each([
    "/outside.html",
    "/../outside.html",
    "/..%2foutside.html",
    "/%2e%2e/outside.html",
    "/assets/../../outside.html",
    "/assets/..%5c..%5coutside.html",
    "//etc/passwd",
    "/etc/passwd",
    "/.hidden/secret",
    "/assets/source.ts",
    "/assets/",
    "/index.html",
    "/svar.html",
    "/svar/",
    "/%00",
    "/__proto__",
    "/constructor",
  ])("stands at %s", async (path) => {
    const answer = await get(`http://localhost:8080${path}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const text = await answer.text();
    expect(text).toContain("Siden finnes ikke");
    expect(text).toContain("This page does not exist");
  });

  test("is served without built pages, which is told", async () => {
    expect(await loadPages("/does/not/exist")).toEqual({ ok: false, error: "missing" });
  });
});

describe("every answer", () => {
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
    "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types samklang-templates default";

  test.each([
    ["GET", "/"],
    ["GET", "/svar"],
    ["GET", "/assets/teacher-1a2b.js"],
    ["GET", "/nowhere"],
    ["POST", "/"],
    ["GET", "/v1/relay"],
    ["GET", "/v1/nowhere"],
    ["GET", "/v1/surveys/x"],
    ["POST", "/v1/surveys"],
    ["GET", "http://evil.example/"],
  ])("to %s %s carries the security headers", async (method, path) => {
    const { headers } = await relay.call(method, path);
    expect(headers.get("content-security-policy")).toBe(policy);
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-embedder-policy")).toBe("require-corp");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    const camera = path === "/svar" ? "camera=(self)" : "camera=()";
    expect(headers.get("permissions-policy")?.split(", ")).toContain(camera);
    expect(headers.get("permissions-policy")).toContain("clipboard-write=(self)");
    expect(headers.get("set-cookie")).toBeNull();
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("strict-transport-security")).toBeNull();
  });

  test("of a relay reached by https tells browsers to stay with it", async () => {
    await relay.close();
    relay = await setup({ publicUrl: "https://samklang.example.org" });
    const { headers } = await get("/");
    expect(headers.get("strict-transport-security")).toBe("max-age=63072000");
  });

  test("also to a request that failed carries them, and no word of why", async () => {
    await relay.close();
    const explode = () => {
      throw new TypeError("a secret detail");
    };
    relay = await setup({ wrapStore: (store) => ({ ...store, readManifest: explode }) });
    const answer = await get("/v1/surveys/x/manifest");
    expect(answer.headers.get("content-security-policy")).toBe(policy);
    expect([answer.status, await answer.json()]).toEqual([503, { error: "unavailable" }]);
    expect(relay.reports).toEqual(["TypeError"]);
  });
});
