import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { librarySource, takeWasm } from "../../scripts/separate-wasm.ts";

const root = resolve(import.meta.dirname, "../..");

describe.each([
  ["libsodium-wrappers", "libsodium"],
  ["libsodium-wrappers-sumo", "libsodium-sumo"],
])("of %s", (wrappers, library) => {
  async function published(): Promise<{ readonly file: string; readonly code: string }> {
    const from = createRequire(join(root, "node_modules", wrappers, "package.json"));
    const main = from.resolve(library);
    const esm = main.replace(/(modules[^/]*)(\/[^/]+)\.js$/, "$1-esm$2.mjs");
    return { file: esm, code: await readFile(esm, "utf8") };
  }

  test("the WebAssembly is taken out whole, and what is left holds none", async () => {
    const { file, code } = await published();
    expect(librarySource.exec(file)?.[1]).toBe(library);
    const { wasm, rest, start } = takeWasm(code);
    expect([...wasm.subarray(0, 4)]).toEqual([0, 0x61, 0x73, 0x6d]);
    const module = new WebAssembly.Module(Uint8Array.from(wasm));
    expect(WebAssembly.Module.exports(module).length).toBeGreaterThan(100);
    expect(rest.length + (wasm.length * 4) / 3).toBeLessThan(code.length + 4);
    expect(rest).not.toContain("AGFzbQ");
    expect(rest).not.toContain("export default");
    expect(rest).toContain(`async function ${start}(`);
  });

  test("a library built in another way ends the build", async () => {
    const { code } = await published();
    const [embedded = ""] = /"AGFzbQ[\w+/]+={0,2}"/.exec(code) ?? [];
    const changed = [
      code.replace(embedded, '""'),
      `const other = ${embedded};${code}`,
      code.replace(embedded, `"${embedded.slice(1, 2000)}"`),
      code.replace("instantiateWasm?new Promise", "instantiateWasm||new Promise"),
      code.replace("export default", "export const start ="),
    ];
    expect(embedded.length).toBeGreaterThan(100_000);
    for (const other of changed) expect(() => takeWasm(other)).toThrow();
  });
});
