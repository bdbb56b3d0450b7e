import { resolve } from "node:path";
import { build } from "vite";
import solid from "vite-plugin-solid";
import { cssLayers } from "../../scripts/css-layers.ts";

/** The results page of invented classes, built as the product's pages are; and other pages beside it. */
export async function buildResultsPage(
  outDir: string,
  others: readonly string[] = [],
): Promise<void> {
  const root = resolve(import.meta.dirname, "../..");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [solid({ solid: { moduleName: "/src/ui/trusted-markup.ts" } }), cssLayers],
    worker: { format: "es" },
    css: { modules: { localsConvention: "camelCaseOnly" } },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: ["tests/support/results-page/index.html", ...others].map((page) =>
          resolve(root, page),
        ),
      },
    },
  });
}
