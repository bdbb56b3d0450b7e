import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of one test's own, in memory where the system has such files: what is tested is not the disk's speed. */
export function makeDataFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(memoryFolder() ?? tmpdir(), "samklang-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function memoryFolder(): string | null {
  try {
    accessSync("/dev/shm", constants.W_OK);
    return "/dev/shm";
  } catch {
    return null;
  }
}
