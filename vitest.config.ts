import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

/** What needs a browser is run by Playwright: see playwright.config.ts. */
const inBrowser = ["tests/browser/**", "tests/e2e/**"];

/** Suites of their own; every other folder under tests is a unit suite that mirrors the tree. */
const ownSuites = ["properties", "validation", "privacy", "walls", "budgets"];

function project(name: string, include: string[], exclude: string[] = [], isolate = true) {
  return {
    // Solid's reactive core as pages get it, not its server build: state is tested without a document.
    plugins: [solid({ hot: false })],
    resolve: { conditions: ["browser", "development"] },
    ssr: { resolve: { conditions: ["browser", "development"] } },
    test: {
      name,
      include,
      exclude: [...inBrowser, ...exclude],
      environment: "node" as const,
      isolate,
      setupFiles: ["tests/support/property-seed.ts"],
      // For what hangs. A slow machine under load must not decide a test.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      server: { deps: { inline: [/solid-js/] } },
    },
  };
}

export default defineConfig({
  test: {
    // By default it leaves one core out: on two, half of what there is.
    maxWorkers: "100%",
    projects: [
      project(
        "unit",
        ["tests/**/*.test.{ts,tsx}"],
        ownSuites.map((suite) => `tests/${suite}/**`),
        // Two hundred files of pure code: a process for each took longer than the tests.
        false,
      ),
      ...ownSuites.map((suite) => project(suite, [`tests/${suite}/**/*.test.{ts,tsx}`])),
    ],
  },
});
