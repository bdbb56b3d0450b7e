import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { Plugin } from "vite";

/** One file of the built pages: what it loads and which source files are in it. Paths are relative to the project. */
export interface BundledChunk {
  readonly file: string;
  readonly entry: string | null;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly modules: readonly string[];
}

const root = resolve(import.meta.dirname, "..");

/** Beside the packages and not in dist: it names source files, which the pages must not. */
export const bundleReportPath = resolve(root, "node_modules/.cache/samklang/bundle.json");

/**
 * Writes down what went into every chunk, workers included, for the size budgets.
 * Pages and workers are separate builds of Vite: the same reporter goes into both.
 */
export function createBundleReporter(): { readonly pages: Plugin; readonly workers: Plugin } {
  const chunks = new Map<string, BundledChunk>();

  const collect: Plugin["generateBundle"] = (_options, bundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type !== "chunk") continue;
      chunks.set(output.fileName, {
        file: output.fileName,
        entry: output.isEntry ? output.name : null,
        imports: output.imports,
        dynamicImports: output.dynamicImports,
        modules: output.moduleIds.map(projectPath),
      });
    }
  };

  return {
    workers: { name: "samklang:bundle-report-workers", generateBundle: collect },
    pages: {
      name: "samklang:bundle-report-pages",
      apply: "build",
      generateBundle: collect,
      closeBundle() {
        mkdirSync(dirname(bundleReportPath), { recursive: true });
        writeFileSync(bundleReportPath, JSON.stringify([...chunks.values()], null, 2));
      },
    },
  };
}

function projectPath(moduleId: string): string {
  return relative(root, moduleId.replace(/^\0/, "").replace(/\?.*$/, "")).replaceAll("\\", "/");
}
