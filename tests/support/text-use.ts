import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { everyNode, isNode, sourceTree, type SourceNode } from "./source-tree.ts";

const source = resolve(import.meta.dirname, "../../src");

/** What a file reads from objects. */
interface Mentions {
  /** Names read from something: `words.title`, `words["title"]`, `const { title } = words`, or written in a type. */
  readonly read: Set<string>;
  /** Names of what is read by a name only known at run time: `words.failures[failure]`. */
  readonly computed: Set<string>;
  /** Names of what is handed on whole: `<Sentence of={words.broken} />`. */
  readonly handedOn: Set<string>;
  /** Every name and string of the file. */
  readonly any: Set<string>;
}

/**
 * The texts that no file of the pages can read. By names and not by types: a text counts as used where a file that
 * speaks of the part it lies in reads its name, or looks names up in that part.
 */
export function unusedTexts(paths: readonly string[]): readonly string[] {
  const files = pageFiles().map(mentionsOf);
  // What is looked up is named by a union that the code knows.
  const tags = new Set(allFiles().flatMap((file) => [...literalsOf(file)]));
  return paths.filter((path) => !isUsed(path.split("."), files, tags));
}

/** Every step of the path must be one that some file takes. */
function isUsed(
  path: readonly string[],
  files: readonly Mentions[],
  tags: ReadonlySet<string>,
): boolean {
  return path.every((name, index) => {
    if (index === 0 || /^\d+$/.test(name)) return true;
    const [part = "", whole = ""] = path.slice(0, index).toReversed();
    const isReadAnywhere = files.some(({ read }) => read.has(name));
    return files.some(({ read, computed, handedOn, any }) => {
      const isPartLookedUp = computed.has(whole) && tags.has(part);
      if (read.has(name) && (index === 1 || any.has(part) || isPartLookedUp)) return true;
      // Whoever got the part whole reads it elsewhere.
      if (isReadAnywhere && (handedOn.has(part) || handedOn.has(`${whole}[]`))) return true;
      const isLookedUp = computed.has(part) || computed.has(`${whole}[]`) || handedOn.has(part);
      return isLookedUp && tags.has(name);
    });
  });
}

function allFiles(): readonly string[] {
  return readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/^i18n\/.*\//.test(name))
    .map((name) => resolve(source, name));
}

function pageFiles(): readonly string[] {
  return allFiles().filter(
    (file) => /\/src\/(ui|app|i18n)\//.test(file) || basename(file).startsWith("main-"),
  );
}

function mentionsOf(file: string): Mentions {
  const mentions: Mentions = {
    read: new Set(),
    computed: new Set(),
    handedOn: new Set(),
    any: new Set(),
  };
  for (const { node, around } of everyNode(sourceTree(file))) {
    const name = nameOf(node);
    if (name !== null) mentions.any.add(name);
    for (const read of readNames(node, around[0])) mentions.read.add(read);
    if (node.type !== "MemberExpression") continue;
    const part = partOf(node);
    if (part !== null && !isNamedHere(node, around[0])) mentions.handedOn.add(part);
    const looked = node["computed"] === true ? partOf(node["object"]) : null;
    if (looked !== null) mentions.computed.add(looked);
  }
  return mentions;
}

/** Read further at once, or given a name in this file, which then speaks of it. */
function isNamedHere(node: SourceNode, parent: SourceNode | undefined): boolean {
  if (parent === undefined) return false;
  if (parent.type === "MemberExpression") return parent["object"] === node;
  return parent.type === "VariableDeclarator" || parent.type === "ArrowFunctionExpression";
}

/** A prop is no text, though its name may be that of one. */
function isProp(node: SourceNode): boolean {
  return isNode(node["object"]) && nameOf(node["object"]) === "props";
}

function readNames(node: SourceNode, parent: SourceNode | undefined): readonly string[] {
  if (isProp(node)) return [];
  if (node.type === "MemberExpression" || node.type === "TSIndexedAccessType") {
    return named(node["property"] ?? literalOfType(node["indexType"]));
  }
  const isTaken = node.type === "Property" && parent?.type === "ObjectPattern";
  return isTaken ? named(node["key"]) : [];
}

function literalOfType(type: unknown): unknown {
  return isNode(type) && type.type === "TSLiteralType" ? type["literal"] : type;
}

function named(value: unknown): readonly string[] {
  const name = isNode(value) ? nameOf(value) : null;
  return name === null ? [] : [name];
}

/** Of `texts().failures`, `failures` and `failures()`: "failures"; of `failures[kind]`: "failures[]". */
function partOf(object: unknown): string | null {
  if (!isNode(object)) return null;
  if (object.type === "CallExpression") return partOf(object["callee"]);
  if (object.type === "MemberExpression") {
    if (object["computed"] === true) return `${partOf(object["object"]) ?? ""}[]`;
    return named(object["property"])[0] ?? null;
  }
  return nameOf(object);
}

function nameOf(node: SourceNode): string | null {
  if (node.type === "Identifier" || node.type === "JSXIdentifier") return String(node["name"]);
  return node.type === "Literal" && typeof node["value"] === "string" ? node["value"] : null;
}

function literalsOf(file: string): ReadonlySet<string> {
  const literals = new Set<string>();
  for (const { node } of everyNode(sourceTree(file))) {
    if (node.type === "Literal" && typeof node["value"] === "string") literals.add(node["value"]);
  }
  return literals;
}
