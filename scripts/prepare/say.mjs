// One short line per step, on stderr: standard output belongs to the program that is started.

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Something outside the project stands in the way. The message is one sentence that names the way out,
 * and is all that a person sees: everything else that is thrown is a bug and keeps its stack.
 */
export class Obstacle extends Error {}

/**
 * Runs a script to its exit code.
 *
 * @param {() => Promise<number>} script
 */
export async function runScript(script) {
  try {
    process.exitCode = await script();
  } catch (failure) {
    if (!(failure instanceof Obstacle)) throw failure;
    say(failure.message);
    process.exitCode = 1;
  }
}

/**
 * Tells how long a step took, in whole seconds.
 *
 * @template Outcome
 * @param {string} doing said when the step starts
 * @param {() => Promise<Outcome>} step
 * @returns {Promise<Outcome>}
 */
export async function sayStep(doing, step) {
  const start = Date.now();
  say(`${doing} …`);
  const outcome = await step();
  const seconds = Math.round((Date.now() - start) / 1000);
  if (seconds > 0) say(`  ready after ${seconds} s`);
  return outcome;
}
