import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "tests",
  globalSetup: "./tests/support/browser-run.ts",
  projects: [
    { name: "browser", testMatch: "browser/**/*.{spec,test}.ts" },
    { name: "e2e", testMatch: "e2e/**/*.{spec,test}.ts" },
    // The same ways in Chromium, Firefox, WebKitGTK and WPE: each test starts the engine it names.
    { name: "engines", testMatch: "engines/**/*.spec.ts" },
    // Searches what the end-to-end run of a class left behind.
    { name: "privacy", testMatch: "privacy/**/*.spec.ts", dependencies: ["e2e"] },
  ],
  outputDir: "test-results/browser",
  // Each file has a relay and a browser of its own.
  workers: 2,
  retries: 0,
  // Said again by other tests, or at one more width: run by hand and before a release, with WHOLE=1.
  ...(process.env["WHOLE"] === "1" ? {} : { grepInvert: /@whole/ }),
  forbidOnly: true,
  // Guards against what hangs; on a busy machine no test may fail for being slow.
  timeout: 240_000,
  expect: {
    timeout: 45_000,
    // Of the same page in the same browser hardly a pixel differs.
    toHaveScreenshot: {
      pathTemplate: "tests/pictures/{arg}{ext}",
      threshold: 0.05,
      maxDiffPixelRatio: 0.002,
    },
  },
  // A picture that is missing is a failure, and none is made in passing.
  updateSnapshots: process.env["UPDATE_PICTURES"] === "1" ? "all" : "none",
  reporter: [
    ["list"],
    ["json", { outputFile: process.env["BROWSER_REPORT"] ?? "test-results/browser.json" }],
  ],
  use: {
    browserName: "chromium",
    locale: "nb-NO",
    timezoneId: "Europe/Oslo",
    trace: "off",
    actionTimeout: 45_000,
    navigationTimeout: 45_000,
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
