import { resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";

const source = (name: string) => resolve(import.meta.dirname, "../src", name);
const entry = source("main-pupil.tsx");
const page = source("main-pupil-page.tsx");
const teacher = source("main-teacher.tsx");

/**
 * Left alone, the bundler makes a file of every set of modules that the same pages share: a dozen for the
 * pupil's first screen, and asking for one costs a slow tablet more than most of them hold. What every pupil
 * needs is three files: what starts the crypto Worker, what the teacher's page needs at once as well, and the
 * rest. The entry, and what it must import before it runs, stay by themselves.
 */
export function createPupilChunks(): Rolldown.CodeSplittingOptions {
  let chunks: ReadonlyMap<string, string> | null = null;
  return {
    // What the modules of a chunk import is in one of these as well, or must stay with the entry.
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: "pupil-chunks",
        name: (id, context) => (chunks ??= chunksByModule(context)).get(id) ?? null,
      },
    ],
  };
}

function chunksByModule(context: Rolldown.ChunkingContext): ReadonlyMap<string, string> {
  const imported = context.getModuleInfo(entry)?.dynamicallyImportedIds ?? [];
  if (!imported.includes(page)) throw new Error("The pupil's page is not imported by its entry");
  const withEntry = closureOf([entry], context);
  const startsWorker = closureOf(
    imported.filter((id) => id !== page),
    context,
  );
  const withTeacher = closureOf([teacher], context);
  const chunkOf = (id: string): string => {
    if (startsWorker.has(id)) return "worker-start";
    return withTeacher.has(id) ? "both-pages" : "pupil-start";
  };
  const early = [...closureOf(imported, context)].filter((id) => !withEntry.has(id));
  return new Map(early.map((id) => [id, chunkOf(id)]));
}

const chunksOfStart: ReadonlySet<string> = new Set(["worker-start", "both-pages", "pupil-start"]);

const hint = "//# allFunctionsCalledOnLoad\n";

/**
 * Stands before all else in the files that every pupil needs: Chromium then compiles their functions while they
 * arrive, on a thread beside the page's. It would compile each on the page's own thread when it is first called, and
 * the first screens are almost nothing but first calls. To other browsers it is a comment.
 */
export const compileHints: Plugin = {
  name: "samklang:compile-hints",
  apply: "build",
  augmentChunkHash: ({ name }) => (chunksOfStart.has(name) ? hint : undefined),
  generateBundle: {
    // Vite puts a line of its own at the head of some files as the last thing.
    order: "post",
    handler(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === "chunk" && chunksOfStart.has(output.name)) {
          output.code = hint + output.code;
        }
      }
    },
  },
};

/** The modules and all that they import statically. */
function closureOf(ids: readonly string[], context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set(ids);
  for (const id of found) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  }
  return found;
}
