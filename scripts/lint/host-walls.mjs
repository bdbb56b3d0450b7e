import { hostNames } from "./house.mjs";
import { projectPath, roomOf } from "./rooms.mjs";

/** Objects whose members are the globals themselves. */
const globalObjects = new Set(["globalThis", "window", "self"]);

/**
 * Holds the use of what the host offers (network, storage, clock, chance, page) to the table of the house.
 * Only real globals count: a parameter called `fetch` that was handed in is fine.
 */
export const hostWalls = {
  /** @param {any} context an oxlint rule context; it has no published types */
  create(context) {
    const room = roomOf(projectPath(context));
    if (room === null) return {};
    const forbidden = new Map(
      hostNames
        .filter((group) => !group.allowed(room.path))
        .flatMap((group) =>
          group.names.map((name) => /** @type {const} */ ([name, group.everywhereElse])),
        ),
    );
    const report = (/** @type {any} */ node, /** @type {string} */ name) => {
      const reason = forbidden.get(name);
      if (reason !== undefined) {
        context.report({ node, message: `${room.path} may not use ${name}: ${reason}.` });
      }
    };

    return {
      /** @param {any} program */
      "Program:exit"(program) {
        for (const identifier of globalReferences(context.sourceCode.getScope(program))) {
          for (const name of namesUsed(identifier)) report(identifier, name);
          if (room.path === "src/core" || room.path === "src/protocol") {
            if (readsClock(identifier)) report(identifier, "Date.now");
          }
        }
      },
    };
  },
};

/**
 * Identifiers that no declaration in the file explains. In a module all of them pass through the module's scope;
 * in a script the language's own names (Math, Date) are found again as variables without a definition.
 *
 * @param {any} scope the program's scope
 * @returns {any[]}
 */
function globalReferences(scope) {
  const byWhetherDeclared = Map.groupBy(
    scope.variables,
    (/** @type {any} */ variable) => variable.defs.length > 0,
  );
  const declared = new Set(byWhetherDeclared.get(true)?.map((variable) => variable.name));
  const builtIn = byWhetherDeclared.get(false) ?? [];
  const inModule = scope.childScopes.find((/** @type {any} */ child) => child.type === "module");
  const references = new Set([
    ...scope.through,
    ...(inModule?.through ?? []),
    ...builtIn.flatMap((variable) => variable.references),
  ]);
  return [...references]
    .filter(
      (reference) => reference.isTypeReference !== true && !declared.has(reference.identifier.name),
    )
    .map((reference) => reference.identifier);
}

/**
 * The names under which a use of a global stands in the table: `fetch`, `Math.random`, and through the global
 * object `globalThis.fetch`, `window.document.cookie` and `const { fetch } = globalThis`.
 *
 * @param {any} identifier
 * @returns {string[]}
 */
function namesUsed(identifier) {
  const path = memberPath(identifier);
  const names = globalObjects.has(identifier.name) ? path.slice(1) : path;
  const destructured = globalObjects.has(identifier.name)
    ? destructuredKeys(identifier.parent)
    : [];
  return [
    ...(identifier.name === "window" ? ["window"] : []),
    ...(names[0] === undefined ? [] : [names[0]]),
    ...(names[1] === undefined ? [] : [`${names[0]}.${names[1]}`]),
    ...destructured,
  ];
}

/**
 * ["window", "document", "cookie"] for window.document.cookie; string keys count as well.
 *
 * @param {any} identifier
 * @returns {string[]}
 */
function memberPath(identifier) {
  const path = [identifier.name];
  for (
    let node = identifier;
    node.parent?.type === "MemberExpression" && node.parent.object === node;
    node = node.parent
  ) {
    const { computed, property } = node.parent;
    const key = computed ? property.value : property.name;
    if (typeof key !== "string") break;
    path.push(key);
  }
  return path;
}

/**
 * @param {any} parent of the global object's identifier
 * @returns {string[]}
 */
function destructuredKeys(parent) {
  if (parent?.type !== "VariableDeclarator" || parent.id.type !== "ObjectPattern") return [];
  return parent.id.properties
    .map((/** @type {any} */ property) => property.key?.name)
    .filter(Boolean);
}

/**
 * `new Date()` and `Date()` read the clock; `new Date(value)` and Date.UTC do not.
 *
 * @param {any} identifier
 */
function readsClock(identifier) {
  if (identifier.name !== "Date") return false;
  const { parent } = identifier;
  if (parent?.callee !== identifier) return false;
  return (
    parent.type === "CallExpression" ||
    (parent.type === "NewExpression" && parent.arguments.length === 0)
  );
}
