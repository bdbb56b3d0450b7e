import { readdirSync } from "node:fs";
import { basename, relative, resolve } from "node:path";
import { sourceTree, stringsIn } from "./source-tree.ts";

const folder = resolve(import.meta.dirname, "../../src/i18n");

/** Bokmål first: it is what the others are compared with. */
export const dictionaryLanguages = ["nb", "nn", "en"] as const;
export type DictionaryLanguage = (typeof dictionaryLanguages)[number];

/** The files of a language, "surveys.ts": one an area. */
export function areasOf(language: DictionaryLanguage): readonly string[] {
  return readdirSync(resolve(folder, language)).toSorted();
}

export function languageFolders(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

export type Wording = string | ((...filledIn: readonly unknown[]) => unknown);

/** Every text of an area under its path, "surveys.draft.title"; items of a list under their number. */
export async function textsOf(
  language: DictionaryLanguage,
  area: string,
): Promise<ReadonlyMap<string, Wording>> {
  const module: unknown = await import(`../../src/i18n/${language}/${areaName(area)}.ts`);
  const texts = new Map<string, Wording>();
  // What an area exports beside its object are helpers of other areas.
  for (const [name, value] of entriesOf(module)) {
    if (typeof value === "object" && value !== null) collect(value, name, texts);
  }
  return texts;
}

function collect(value: unknown, path: string, into: Map<string, Wording>): void {
  if (isWording(value)) into.set(path, value);
  else for (const [name, inner] of entriesOf(value)) collect(inner, `${path}.${name}`, into);
}

function isWording(value: unknown): value is Wording {
  return typeof value === "string" || typeof value === "function";
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

export interface WrittenText {
  /** "i18n/nn/surveys.ts: Ny kartlegging": what a failing test shows. */
  readonly where: string;
  readonly text: string;
}

/** What stands in quotes in an area: every branch of every function, without what is filled in. */
export function writtenTexts(language: DictionaryLanguage, area: string): readonly WrittenText[] {
  return writtenIn(resolve(folder, language, area));
}

/** The same of the questions, which are written apart: "asked" as pupils read them, "about" for who chooses them. */
export const questionAreas = ["asked", "about"] as const;

export function writtenQuestions(
  language: DictionaryLanguage,
  area: (typeof questionAreas)[number],
): readonly WrittenText[] {
  return writtenIn(resolve(folder, "../core/catalogue", area, `${language}.ts`));
}

function writtenIn(file: string): readonly WrittenText[] {
  const name = relative(resolve(folder, ".."), file);
  return stringsIn(sourceTree(file)).map((text) => ({ where: `${name}: ${text}`, text }));
}

function areaName(file: string): string {
  return basename(file, ".ts");
}
