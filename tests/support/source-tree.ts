import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseSync } from "vite";

/** A node of the syntax tree: its type is all that is certain. */
export interface SourceNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

export function sourceTree(file: string): SourceNode {
  const { program, errors } = parseSync(basename(file), readFileSync(file, "utf8"));
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
  if (!isNode(program)) throw new TypeError("A parser without a tree");
  return program;
}

/** The node and all within it, and for each the nodes it lies in, innermost first. */
export function* everyNode(
  node: SourceNode,
  around: readonly SourceNode[] = [],
): Generator<{ readonly node: SourceNode; readonly around: readonly SourceNode[] }> {
  yield { node, around };
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) {
      if (isNode(child)) yield* everyNode(child, [node, ...around]);
    }
  }
}

/** Strings and the written parts of templates; not keys, imports, types, or what a value is compared with. */
export function stringsIn(tree: SourceNode): readonly string[] {
  const found: string[] = [];
  for (const { node, around } of everyNode(tree)) {
    const [parent] = around;
    if (around.some(({ type }) => noText.has(type))) continue;
    if (parent?.type === "Property" && parent["key"] === node) continue;
    if (node.type === "Literal" && typeof node["value"] === "string") found.push(node["value"]);
    if (node.type === "TemplateLiteral") found.push(templateText(node));
  }
  return found;
}

const noText = new Set([
  "ImportDeclaration",
  "TSTypeAnnotation",
  "TSTypeAliasDeclaration",
  "TSTypeParameterInstantiation",
  "BinaryExpression",
]);

function templateText(node: SourceNode): string {
  const quasis: unknown = node["quasis"];
  if (!Array.isArray(quasis)) return "";
  return quasis
    .map((quasi: unknown) => {
      const value = isNode(quasi) ? quasi["value"] : null;
      return typeof value === "object" && value !== null && "cooked" in value
        ? String(value.cooked)
        : "";
    })
    .join("…");
}

export function isNode(value: unknown): value is SourceNode {
  return (
    typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
  );
}
