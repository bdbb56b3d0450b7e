import { existsSync } from "node:fs";
import { runQuietly } from "./child.mjs";
import { say, sayStep } from "./say.mjs";

/** Where Playwright's configuration looks for a browser, unless CHROMIUM_PATH says otherwise. */
export const chromiumPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

export const firefoxPath = "/usr/bin/firefox-esr";
export const miniBrowserPath = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
export const gtkDriverPath = "/usr/bin/WebKitWebDriver";
export const xvfbPath = "/usr/bin/Xvfb";
export const cogPath = "/usr/bin/cog";
export const wpeDriverPath = "/usr/bin/WPEWebDriver";

/** What has to be there to drive each engine, and the Debian packages it comes in. */
export const engineFiles = {
  Chromium: [chromiumPath],
  Firefox: [firefoxPath],
  WebKitGTK: [miniBrowserPath, gtkDriverPath, xvfbPath],
  WPE: [cogPath, wpeDriverPath],
};
const enginePackages = ["firefox-esr", "webkit2gtk-driver", "xvfb", "wpewebkit-driver", "cog"];

/** The independent implementations that results are compared with. */
const oracleModules = ["networkx", "scipy", "igraph", "nacl"];
const oraclePackages = ["python3-networkx", "python3-scipy", "python3-igraph", "python3-nacl"];

/**
 * A browser for the browser tests. False, after a line that says so, where there is none and none can be brought.
 */
export async function prepareBrowser() {
  if (existsSync(chromiumPath)) return true;
  const brought = await installDebianPackages("Fetching Chromium", ["chromium"]);
  if (brought && existsSync(chromiumPath)) return true;
  say(
    `No browser at ${chromiumPath}: the browser tests are skipped. Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH.`,
  );
  return false;
}

/**
 * The engines beside Chromium. What cannot be brought is named in one line, and its tests skip themselves.
 */
export async function prepareEngines() {
  if (missingEngines().length === 0) return;
  await installDebianPackages("Fetching Firefox, WebKitGTK and WPE WebKit", enginePackages);
  const missing = missingEngines();
  if (missing.length === 0) return;
  say(
    `The tests in ${missing.join(" and ")} are skipped: not on this machine (Debian: apt-get install ${enginePackages.join(" ")}).`,
  );
}

function missingEngines() {
  return Object.entries(engineFiles)
    .filter(([, files]) => !files.every((path) => existsSync(path)))
    .map(([name]) => name);
}

/**
 * The Python oracles. False, after a line that says so, where one is missing: tests that need them skip themselves.
 */
export async function prepareOracles() {
  if (await oraclesWork()) return true;
  const brought = await installDebianPackages("Fetching the Python oracles", oraclePackages);
  if (brought && (await oraclesWork())) return true;
  say(
    `Comparisons with Python are skipped: /usr/bin/python3 lacks one of ${oracleModules.join(", ")} (Debian: apt-get install ${oraclePackages.join(" ")}).`,
  );
  return false;
}

/** Debian's Python sees Debian's packages; another python3 earlier in PATH does not. */
async function oraclesWork() {
  const { code } = await runQuietly("/usr/bin/python3", [
    "-c",
    `import ${oracleModules.join(", ")}`,
  ]);
  return code === 0;
}

/**
 * False where this is not Debian, not root, or apt-get fails.
 *
 * @param {string} doing
 * @param {readonly string[]} packages
 */
async function installDebianPackages(doing, packages) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = () =>
    runQuietly("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { env });
  return sayStep(doing, async () => {
    if ((await install()).code === 0) return true;
    // A fresh machine has no package lists yet.
    await runQuietly("apt-get", ["update"], { env });
    return (await install()).code === 0;
  });
}
