import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runQuietly } from "./child.mjs";
import { inProject, root } from "./places.mjs";
import { Obstacle, sayStep } from "./say.mjs";

/** Everything the built pages depend on. */
const sources = [
  "index.html",
  "svar.html",
  "leder.html",
  "vite.config.ts",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.base.json",
  "scripts/bundle-report.ts",
  "scripts/css-layers.ts",
  "scripts/pupil-chunks.ts",
  "scripts/pupil-preload.ts",
  "scripts/separate-wasm.ts",
  "public",
  "src",
  "workers",
];

const pages = ["dist/index.html", "dist/svar.html", "dist/leder.html"];

/** What the pages in dist were built from. Not in dist, which is served. */
const stamp = inProject("node_modules/.cache/samklang/pages");

/**
 * Builds the pages into dist unless they were built from exactly these sources.
 *
 * @param {string} node
 */
export async function preparePages(node) {
  if (pagesMatchSources()) return;
  const outcome = await sayStep("Building the pages", () => buildPages(node));
  if (outcome.code === 0) return;
  throw new Obstacle(
    `${outcome.output}\nThe pages could not be built: get a clean copy of the project, or mend what the lines above name.`,
  );
}

/**
 * Builds the pages whatever is in dist.
 *
 * @param {string} node
 */
export async function buildPages(node) {
  const before = fingerprint();
  const outcome = await runQuietly(node, [inProject("node_modules/vite/bin/vite.js"), "build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NO_COLOR: "1" },
  });
  if (outcome.code === 0) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, before);
  }
  return outcome;
}

function pagesMatchSources() {
  return (
    pages.every((page) => existsSync(inProject(page))) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === fingerprint()
  );
}

/** A hash over names and contents: git and copying change times at will. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const path of sources.flatMap(filesUnder)) {
    const content = readFileSync(inProject(path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} path relative to the project
 * @returns {string[]} the file itself, or all files in the folder, in one order everywhere
 */
function filesUnder(path) {
  const full = inProject(path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
