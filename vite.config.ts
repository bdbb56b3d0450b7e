import { resolve } from "node:path";
import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { cssLayers } from "./scripts/css-layers.ts";
import { createBundleReporter } from "./scripts/bundle-report.ts";
import { compileHints, createPupilChunks } from "./scripts/pupil-chunks.ts";
import { pupilPreload } from "./scripts/pupil-preload.ts";
import { separateWasm } from "./scripts/separate-wasm.ts";

/**
 * Safari 16.4 is what the oldest iPads in use still get; every other browser schools have is newer. Firefox 121 is
 * the first that knows :has(). Syntax is lowered to these; what they lack otherwise, tests/budgets refuses.
 */
const oldestBrowsers = ["es2022", "safari16.4", "chrome111", "firefox121"];

const bundleReporter = createBundleReporter();

export default defineConfig({
  appType: "mpa",
  plugins: [
    solid({ solid: { moduleName: "/src/ui/trusted-markup.ts" } }),
    pupilPreload,
    compileHints,
    cssLayers,
    bundleReporter.pages,
  ],
  build: {
    target: oldestBrowsers,
    rolldownOptions: {
      input: {
        teacher: resolve(import.meta.dirname, "index.html"),
        pupil: resolve(import.meta.dirname, "svar.html"),
        leader: resolve(import.meta.dirname, "leder.html"),
      },
      output: { codeSplitting: createPupilChunks() },
    },
    // The content security policy knows no data: URLs and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    sourcemap: false,
  },
  worker: {
    format: "es",
    plugins: () => [separateWasm(), bundleReporter.workers],
  },
  // Bundled ahead of use, the solver would look for its WebAssembly in the wrong place.
  optimizeDeps: { exclude: ["highs"] },
  css: {
    modules: { localsConvention: "camelCaseOnly" },
  },
  server: {
    // The relay takes changes from its own origin alone: it must see the one the browser does.
    proxy: { "/v1": { target: "http://127.0.0.1:8080", changeOrigin: false } },
  },
});
