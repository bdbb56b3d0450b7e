import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build, preview } from "vite";
import solid from "vite-plugin-solid";
import { cssLayers } from "../../scripts/css-layers.ts";

/** The leader's trends and report of invented releases (tests/support/leader-trends-page), built as pages are. */
export interface LeaderTrendsService {
  /** To be followed by what is asked of it: "?of=four". */
  readonly address: string;
  close(): Promise<void>;
}

export async function startLeaderTrendsService(): Promise<LeaderTrendsService> {
  const root = resolve(import.meta.dirname, "../..");
  const outDir = await mkdtemp(join(tmpdir(), "samklang-leader-trends-"));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [solid({ solid: { moduleName: "/src/ui/trusted-markup.ts" } }), cssLayers],
    css: { modules: { localsConvention: "camelCaseOnly" } },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve(root, "tests/support/leader-trends-page/index.html") },
    },
  });
  const server = await preview({
    root: outDir,
    configFile: false,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const place = server.httpServer.address();
  if (place === null || typeof place === "string") throw new Error("The trends page has no port");
  return {
    address: `http://127.0.0.1:${place.port}/tests/support/leader-trends-page/index.html`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
