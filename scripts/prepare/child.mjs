import { spawn } from "node:child_process";

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 when the program could not be started at all
 * @property {string} output what it wrote to both streams, in order
 */

/**
 * Runs a program without input and keeps what it writes.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<Outcome>}
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((done) => {
    let output = "";
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (failure) => done({ code: 127, output: `${output}${failure.message}\n` }));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

/** A second press within this time is the same wish: terminals and npm both pass the first one on. */
const sameWishMs = 1000;

/**
 * Runs a program as if it were this one: same streams, same arguments, its exit code.
 * On POSIX the child leads a process group of its own, so that a Ctrl-C in the terminal, which reaches
 * every process of the foreground group and is passed on by npm as well, arrives exactly once.
 * Such a child that ends by the signal it was sent has done what it was asked: 0. A child that reads our
 * standard input stays in our group, where the terminal tells it; interrupted, it has not finished: 1.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, input?: "inherit" | "ignore" }} [options]
 * @returns {Promise<number>}
 */
export function runInForeground(command, args, options = {}) {
  const { input = "ignore", env = process.env, cwd = process.cwd() } = options;
  const ownGroup = process.platform !== "win32" && input === "ignore";
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd,
      env,
      detached: ownGroup,
      stdio: [input, "inherit", "inherit"],
    });
    /** @type {NodeJS.Signals | null} */
    let passed = null;
    let passedAt = 0;
    const pass = (/** @type {NodeJS.Signals} */ signal) => {
      const now = Date.now();
      if (passed !== null && now - passedAt < sameWishMs) return;
      passed = signal;
      passedAt = now;
      // On Windows, and in a shared group, the terminal has already told the child.
      if (ownGroup || signal !== "SIGINT") child.kill(signal);
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, pass);
    child.on("error", fail);
    child.on("exit", (code, signal) => {
      for (const each of signals) process.off(each, pass);
      done(code ?? (ownGroup && signal === passed ? 0 : 1));
    });
  });
}
