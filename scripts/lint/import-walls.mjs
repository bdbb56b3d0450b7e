import { packages } from "./house.mjs";
import { isIn, projectPath, roomOf, targetOf } from "./rooms.mjs";

/**
 * One way a file can name another, as the parser sees it; only what is read here.
 *
 * @typedef {{ type: string, value?: unknown, object?: Node, property?: Node, meta?: Node, name?: string }} Node
 */

/**
 * Holds every import, re-export, dynamic import, type import and `new URL("…", import.meta.url)` (which is how
 * workers are named) to the table of the house.
 */
export const importWalls = {
  /** @param {any} context an oxlint rule context; it has no published types */
  create(context) {
    const path = projectPath(context);
    const room = roomOf(path);
    if (room === null) return {};

    const check = (
      /** @type {Node} */ node,
      /** @type {Node | null | undefined} */ source,
      typeOnly = false,
    ) => {
      if (source === null || source === undefined) return;
      const complaint =
        typeof source.value === "string"
          ? importComplaint(path, room, source.value, typeOnly)
          : "An import must name its file or package as plain text, so that the walls can be checked.";
      if (complaint !== null) context.report({ node, message: complaint });
    };

    return {
      /** @param {any} node */
      ImportDeclaration: (node) => check(node, node.source, node.importKind === "type"),
      /** @param {any} node */
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === "type"),
      /** @param {any} node */
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === "type"),
      /** @param {any} node */
      ImportExpression: (node) => check(node, node.source),
      /** @param {any} node */
      TSImportType: (node) => check(node, node.source, true),
      /** @param {any} node */
      NewExpression: (node) => {
        const [file, base] = node.arguments;
        if (node.callee.name === "URL" && isImportMeta(base?.object)) check(node, file);
      },
      /** @param {any} node */
      CallExpression: (node) => {
        if (isImportMeta(node.callee.object) && node.callee.property?.name === "glob") {
          context.report({
            node,
            message: "import.meta.glob hides what is imported: name each file.",
          });
        }
      },
    };
  },
};

/** @param {Node | undefined} node */
function isImportMeta(node) {
  return node?.type === "MetaProperty" && node.meta?.name === "import";
}

/**
 * @param {string} path
 * @param {import("./house.mjs").Room} room
 * @param {string} specifier
 * @param {boolean} typeOnly
 * @returns {string | null} null when the import is fine
 */
function importComplaint(path, room, specifier, typeOnly) {
  if (!specifier.startsWith(".")) return packageComplaint(room, specifier);
  const target = targetOf(path, specifier);
  const reaches = (/** @type {readonly string[] | undefined} */ places) =>
    places?.some((place) => isIn(target, place)) ?? false;

  if (!/\.\w+$/.test(target)) return `Name the file with its extension: "${specifier}".`;
  if (reaches(room.never)) return `${room.path} may not import ${target}.`;
  if (reaches(room.imports)) return null;
  if (reaches(room.typesOnly)) {
    return typeOnly
      ? null
      : `${room.path} may only \`import type\` from ${target}: the real one is handed in.`;
  }
  return `${room.path} may not import ${target}.`;
}

/**
 * @param {import("./house.mjs").Room} room
 * @param {string} specifier
 * @returns {string | null}
 */
function packageComplaint(room, specifier) {
  const name = packageName(specifier);
  const owners = packages[name];
  if (owners === undefined)
    return `The package ${name} has no room: enter it in scripts/lint/house.mjs.`;
  if (owners.some((owner) => isIn(room.path, owner))) return null;
  return `${room.path} may not import ${specifier}: it belongs to ${owners.join(", ")}.`;
}

/** @param {string} specifier */
function packageName(specifier) {
  if (specifier.startsWith("node:")) return "node";
  if (specifier in packages) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
