import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's own folder. Every other path starts here, whatever folder the command was given in. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * @param {string} path relative to the project
 */
export function inProject(path) {
  return resolve(root, path);
}
