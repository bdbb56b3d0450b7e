import { existsSync, readFileSync } from "node:fs";
import { runNpm } from "./npm.mjs";
import { inProject } from "./places.mjs";
import { sayStep } from "./say.mjs";

/**
 * An entry of a lockfile, as far as it matters here.
 *
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 */

/**
 * Installs the packages of the lockfile unless exactly these are there.
 *
 * @param {string} node path of the Node that will use them
 */
export async function preparePackages(node) {
  if (packagesMatchLock()) return;
  await sayStep("Installing packages", () =>
    // Development packages too, also where NODE_ENV says production: the pages are built here.
    // No package of ours needs an install script, and none gets to run one.
    runNpm(node, ["ci", "--include=dev", "--ignore-scripts", "--prefer-offline"], "The packages"),
  );
}

/**
 * Compares what npm wrote down about node_modules with the lockfile, package by package. Times would not do:
 * a clone touches the lockfile, and an install by an older Node leaves out platform packages without a word.
 */
function packagesMatchLock() {
  const record = inProject("node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  const wanted = Object.entries(readPackages(inProject("package-lock.json")));
  return wanted.every(
    ([path, entry]) =>
      path === "" || installed[path]?.version === entry.version || !isNeededHere(entry),
  );
}

/**
 * Optional packages are needed where they are made for this machine; those for every machine are only
 * parts of one that is not (WebAssembly fallbacks).
 *
 * @param {LockedPackage} entry
 */
function isNeededHere(entry) {
  if (entry.optional !== true) return true;
  if (entry.os === undefined || entry.cpu === undefined) return false;
  const libc = existsSync("/etc/alpine-release") ? "musl" : "glibc";
  return (
    entry.os.includes(process.platform) &&
    entry.cpu.includes(process.arch) &&
    (entry.libc === undefined || entry.libc.includes(libc))
  );
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}
