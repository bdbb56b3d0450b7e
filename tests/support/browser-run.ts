import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Once for a run of browser tests: a folder for what its files make once and share. Given to the workers by the environment. */
export default async function prepareRun(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "samklang-browser-"));
  process.env["BROWSER_RUN_FOLDER"] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
