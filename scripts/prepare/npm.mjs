import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { runQuietly } from "./child.mjs";
import { root } from "./places.mjs";
import { Obstacle } from "./say.mjs";

const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT/;

/** A machine without a network should say so in seconds, not after npm's patient minute. */
const shortRetries = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=4000"];

/**
 * Runs npm by the given Node: which platform packages npm takes depends on the Node that runs it.
 *
 * @param {string} node path of the Node executable
 * @param {readonly string[]} args
 * @param {string} purpose what was to be fetched, for the sentence when it fails
 */
export async function runNpm(node, args, purpose) {
  const cli = findNpmCli();
  const every = [...args, ...shortRetries, "--no-fund", "--no-audit", "--no-update-notifier"];
  const outcome =
    cli === null
      ? await runQuietly("npm", every, { cwd: root, shell: process.platform === "win32" })
      : await runQuietly(node, [cli, ...every], { cwd: root });
  if (outcome.code === 0) return;
  throw new Obstacle(explainFailure(outcome.output, purpose));
}

/**
 * npm is a JavaScript program: the one that started us, or the one beside the running Node.
 * Null when neither is there (some Linux packages put it elsewhere); then the one in PATH has to do.
 *
 * @returns {string | null}
 */
function findNpmCli() {
  const caller = process.env["npm_execpath"];
  const besideNode = dirname(process.execPath);
  const candidates = [
    caller !== undefined && basename(caller) === "npm-cli.js" ? caller : null,
    resolve(besideNode, "../lib/node_modules/npm/bin/npm-cli.js"),
    resolve(besideNode, "node_modules/npm/bin/npm-cli.js"),
  ];
  return candidates.find((path) => path !== null && existsSync(path)) ?? null;
}

/**
 * One sentence that names the way out.
 *
 * @param {string} output of npm
 * @param {string} purpose
 */
export function explainFailure(output, purpose) {
  if (noNetwork.test(output)) {
    return `${purpose} could not be fetched because the package registry cannot be reached: connect this machine to the network (or set npm's proxy or registry) and run the command again.`;
  }
  if (/ENOSPC/.test(output)) {
    return `${purpose} could not be stored because the disk is full: free about 1 GB and run the command again.`;
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `${purpose} could not be stored because this user may not write in ${root}: run the command as the folder's owner.`;
  }
  const reason =
    /npm (?:error|ERR!) (?!code|A complete log)(.+)/.exec(output)?.[1] ?? "no reason given";
  return `${purpose} could not be installed (npm: ${reason}): run "npm ci" in ${root} to see the whole message.`;
}
