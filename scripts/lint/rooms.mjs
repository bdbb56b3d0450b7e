import { posix, relative } from "node:path";
import { outside, rooms } from "./house.mjs";

/**
 * @param {string} path
 * @param {string} place a folder, a file, or the beginning of a file's name ending in "-"
 */
export function isIn(path, place) {
  return (
    path === place ||
    path.startsWith(place.endsWith("-") ? place : `${place}/`) ||
    startsFile(path, place)
  );
}

/**
 * "src/main-pupil" means src/main-pupil.tsx too.
 *
 * @param {string} path
 * @param {string} place
 */
function startsFile(path, place) {
  return path.startsWith(`${place}.`);
}

/**
 * A file's path in the project, with forward slashes.
 *
 * @param {{ cwd: string, filename: string }} context of an oxlint rule
 */
export function projectPath(context) {
  return relative(context.cwd, context.filename).replaceAll("\\", "/");
}

/**
 * The room a file is in: the longest match. Null for what is no part of the product.
 *
 * @param {string} path
 * @returns {import("./house.mjs").Room | null}
 */
export function roomOf(path) {
  if (outside.some((place) => isIn(path, place))) return null;
  const matches = rooms.filter((room) => isIn(path, room.path));
  return matches.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}

/**
 * Where a relative import leads, as a path in the project.
 *
 * @param {string} from path of the importing file
 * @param {string} specifier
 */
export function targetOf(from, specifier) {
  return posix.normalize(posix.join(posix.dirname(from), specifier.replace(/\?.*$/, "")));
}
