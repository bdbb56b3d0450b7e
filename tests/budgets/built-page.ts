import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { loadPages, type Pages } from "../../relay/pages.ts";
import type { Language } from "../../src/core/question.ts";
import { bundleReportPath, type BundledChunk } from "../../scripts/bundle-report.ts";

const dist = resolve(import.meta.dirname, "../../dist");

/** What a page's files may be asked about. Fonts and pictures are loaded when something needs them, or never. */
const loadedByCode = new Set([".js", ".css", ".wasm", ".html"]);

/** A page of dist with everything it can come to load: at once, later, and in its workers. */
export interface BuiltPage {
  /** Paths in dist. */
  readonly files: readonly string[];
  /** Source files and packages in these files, as paths in the project. */
  readonly modules: readonly string[];
}

/**
 * Follows the names of built files from the page's HTML through code and style sheets. Names and not the bundler's
 * import lists, because workers are only addresses in code; and everything that is named is counted, whether it
 * is loaded early or late, so that nothing is missed.
 */
export function readBuiltPage(html: "index.html" | "svar.html" | "leder.html"): BuiltPage {
  if (!existsSync(resolve(dist, html))) {
    throw new Error("There are no built pages: run node scripts/test.mjs build budgets.");
  }
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => loadedByCode.has(extname(name)));
  const files = new Set<string>([html]);
  for (const file of files) {
    if (extname(file) === ".wasm") continue;
    const text = readFileSync(resolve(dist, file), "utf8");
    for (const name of names) {
      if (extname(name) !== ".html" && text.includes(basename(name))) files.add(name);
    }
  }
  return { files: [...files], modules: modulesOf([...files]) };
}

/**
 * The files of dist that a pupil's page fetches on its way to the first question: what its HTML names, what that
 * imports, the Worker it starts with its WebAssembly, and the words of one language. Not the kiosk, scanning, pictures for those who
 * cannot read yet, or the face for easier reading: they are fetched by those who need them.
 */
export function filesToFirstQuestion(language: Language): readonly string[] {
  const html = readFileSync(resolve(dist, "svar.html"), "utf8");
  const chunks = readChunks();
  const words = [
    `src/i18n/${language}/pupil.ts`,
    `src/i18n/${language}/receipt.ts`,
    `src/core/catalogue/asked/${language}.ts`,
  ];
  const early = new Set(["svar.html", ...namesIn(html)]);
  for (const word of words) {
    const chunk = chunks.find(
      ({ entry, modules }) => modules.includes(word) && entry?.endsWith(".worker") !== true,
    );
    if (chunk === undefined) throw new Error(`No built file holds ${word}.`);
    early.add(chunk.file);
  }
  for (const file of early) {
    const chunk = chunks.find((each) => each.file === file);
    for (const imported of chunk?.imports ?? []) early.add(imported);
    if (chunk === undefined || chunk.entry?.endsWith(".worker") === true) continue;
    const text = readFileSync(resolve(dist, file), "utf8");
    for (const { file: worker, entry } of chunks) {
      if (entry === "crypto-pupil.worker" && text.includes(basename(worker))) early.add(worker);
    }
  }
  for (const wasm of wasmNamedIn([...early])) early.add(wasm);
  return [...early];
}

/** What a Worker compiles besides its code. */
function wasmNamedIn(files: readonly string[]): readonly string[] {
  const texts = files.map((file) => readFileSync(resolve(dist, file), "utf8"));
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => extname(name) === ".wasm")
    .filter((name) => texts.some((text) => text.includes(basename(name))));
}

function namesIn(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="\/([^"]+)"/gu)].flatMap(([, name]) => name ?? []);
}

/** Source files and packages in these files of dist. */
export function modulesOf(files: readonly string[]): readonly string[] {
  const chunks = readChunks();
  const described = new Map(chunks.map((chunk) => [chunk.file, chunk.modules]));
  return files
    .filter((file) => extname(file) === ".js")
    .flatMap((file) => {
      const modules = described.get(file);
      if (modules === undefined) throw new Error(`The build's report knows nothing of ${file}.`);
      return modules;
    });
}

function readChunks(): readonly BundledChunk[] {
  return JSON.parse(readFileSync(bundleReportPath, "utf8")) as readonly BundledChunk[];
}

/** Sum of the bodies as the relay sends them. */
export async function servedBytes(
  files: readonly string[],
  encoding: "br" | "gzip",
): Promise<number> {
  const pages = await loadPages(dist);
  if (!pages.ok) throw new Error("The relay finds no pages in dist.");
  const sizes = await Promise.all(files.map((file) => bytesOf(pages.value, file, encoding)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function bytesOf(pages: Pages, file: string, encoding: "br" | "gzip"): Promise<number> {
  const address = file === "index.html" ? "/" : `/${file.replace(/\.html$/, "")}`;
  const response = pages.respond(
    new Request(new URL(address, "http://localhost"), { headers: { "accept-encoding": encoding } }),
  );
  if (!response.ok) throw new Error(`The relay does not serve ${file}.`);
  return (await response.arrayBuffer()).byteLength;
}
