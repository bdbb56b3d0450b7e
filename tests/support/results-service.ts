import { access, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { preview } from "vite";
import { buildResultsPage } from "./results-page-build.ts";

/** The results page of invented classes (tests/support/results-page), built as pages are. */
export interface ResultsService {
  /** To be followed by what is asked of it: "?pupils=26&seed=1". */
  readonly address: string;
  close(): Promise<void>;
}

/** The page is built by the first file of a run that needs it; the others wait for that one. */
export async function startResultsService(): Promise<ResultsService> {
  const outDir = await builtPages();
  const server = await preview({
    root: outDir,
    configFile: false,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const place = server.httpServer.address();
  if (place === null || typeof place === "string") throw new Error("The results page has no port");
  return {
    address: `http://127.0.0.1:${place.port}/tests/support/results-page/index.html`,
    close: () => server.close(),
  };
}

async function builtPages(): Promise<string> {
  const folder = process.env["BROWSER_RUN_FOLDER"];
  if (folder === undefined) throw new Error("tests/support/browser-run.ts has not run");
  const outDir = join(folder, "results-page");
  const ready = join(folder, "results-page-is-ready");
  const isFirst = await mkdir(outDir).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const failed = await buildResultsPage(outDir).then(() => "", String);
    // Whole when it can be seen.
    await writeFile(`${ready}-soon`, failed);
    await rename(`${ready}-soon`, ready);
  }
  while (!(await exists(ready))) await wait(200);
  // What could not be built for the first is not waited for by the others.
  const failed = await readFile(ready, "utf8");
  if (failed !== "") throw new Error(failed);
  return outDir;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
