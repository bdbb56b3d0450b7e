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
  const libc = existsSync("/etc/alpine-release") ? "musl" : "glibc";
  return isComplete(readPackages(inProject("package-lock.json")), readPackages(record), {
    os: process.platform,
    cpu: process.arch,
    libc,
  });
}

/**
 * True when every package this machine needs is installed in the locked version. Optional packages are needed
 * where they are made for this machine; those for every machine are only parts of one that is not
 * (WebAssembly fallbacks).
 *
 * @param {Readonly<Record<string, LockedPackage>>} wanted by path, as in the lockfile
 * @param {Readonly<Record<string, LockedPackage>>} installed by path
 * @param {{ os: string, cpu: string, libc: string }} machine
 */
export function isComplete(wanted, installed, machine) {
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || installed[path]?.version === entry.version || !isNeededOn(machine, entry),
  );
}

/**
 * @param {{ os: string, cpu: string, libc: string }} machine
 * @param {LockedPackage} entry
 */
function isNeededOn(machine, entry) {
  if (entry.optional !== true) return true;
  if (entry.os === undefined || entry.cpu === undefined) return false;
  return (
    entry.os.includes(machine.os) &&
    entry.cpu.includes(machine.cpu) &&
    (entry.libc === undefined || entry.libc.includes(machine.libc))
  );
}

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}
