import { existsSync } from "node:fs";
import { runQuietly } from "./child.mjs";
import { say, sayStep } from "./say.mjs";

/** Where Playwright's configuration looks for a browser, unless CHROMIUM_PATH says otherwise. */
const chromiumPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

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
