import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runQuietly } from "../../scripts/prepare/child.mjs";

const childModule = resolve(import.meta.dirname, "../../scripts/prepare/child.mjs");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "samklang-child-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Starts a small program that runs another in the foreground, and waits until that one says it is ready. */
async function startOuter(inner: string): Promise<{ outer: ChildProcess; said: () => string }> {
  const outerFile = join(folder, "outer.mjs");
  const innerFile = join(folder, "inner.mjs");
  writeFileSync(innerFile, inner);
  writeFileSync(
    outerFile,
    `import { runInForeground } from ${JSON.stringify(childModule)};
     process.exitCode = await runInForeground(process.execPath, [${JSON.stringify(innerFile)}]);`,
  );
  const outer = spawn(process.execPath, [outerFile], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  outer.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await once(outer.stdout, "data");
  return { outer, said: () => output };
}

const counting = `
  let count = 0;
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => { count += 1; console.log(signal, count); finish(); });
  let finish = () => { finish = () => {}; setImmediate(() => process.exit(0)); };
  setInterval(() => {}, 1000);
  console.log("ready");
`;

describe.skipIf(process.platform === "win32")("a program in the foreground", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("is told %s once and ends with 0", async (signal) => {
    const { outer, said } = await startOuter(counting);
    // A terminal tells the whole group, and npm tells its child again: both reach the outer program.
    outer.kill(signal);
    outer.kill(signal);
    const [code] = (await once(outer, "close")) as [number | null];
    expect(code).toBe(0);
    expect(said()).toBe(`ready\n${signal} 1\n`);
  });

  test("that ends by the signal it was sent has done what it was asked", async () => {
    const { outer } = await startOuter(`console.log("ready"); setInterval(() => {}, 1000);`);
    outer.kill("SIGTERM");
    expect(await once(outer, "close")).toEqual([0, null]);
  });

  test("passes its exit code on", async () => {
    const { outer } = await startOuter(`console.log("ready"); process.exitCode = 7;`);
    expect(await once(outer, "close")).toEqual([7, null]);
  });
});

describe("a quiet program", () => {
  test("gives its exit code and all it wrote", async () => {
    const script = `console.log("out"); console.error("err"); process.exitCode = 3;`;
    const { code, output } = await runQuietly(process.execPath, ["-e", script]);
    expect(code).toBe(3);
    expect(output).toContain("out\n");
    expect(output).toContain("err\n");
  });

  test("that does not exist is 127 with the reason", async () => {
    const { code, output } = await runQuietly("samklang-no-such-program", []);
    expect(code).toBe(127);
    expect(output).toContain("samklang-no-such-program");
  });
});
