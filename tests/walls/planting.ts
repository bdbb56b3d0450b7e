import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "../..");
const oxlint = join(project, "node_modules/oxlint/bin/oxlint");
const config = join(project, ".oxlintrc.json");

interface OxlintReport {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly message: string;
    readonly filename: string;
  }[];
}

/** What lint said about one planted file: only the rules that were asked for. */
export type Complaints = ReadonlyMap<string, readonly string[]>;

/**
 * Writes files into an empty copy of the project's folders and lints them with the project's own configuration.
 *
 * @param files content by path, as it would stand in the project
 * @param rule name as oxlint prints it, for example "house(imports)"
 * @returns messages of that rule by path; a path without complaints has an empty list
 */
export async function lintPlanted(
  files: Readonly<Record<string, string>>,
  rule: RegExp,
): Promise<Complaints> {
  const folder = mkdtempSync(join(tmpdir(), "samklang-walls-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const { diagnostics } = await runOxlint(folder);
    return new Map(
      Object.keys(files).map((path) => [
        path,
        diagnostics
          .filter((each) => each.filename === path && rule.test(each.code))
          .map((each) => each.message),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runOxlint(folder: string): Promise<OxlintReport> {
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [oxlint, "--config", config, "--format=json", "."],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (_failure, stdout, stderr) => {
        try {
          done(JSON.parse(stdout) as OxlintReport);
        } catch {
          fail(new Error(`oxlint gave no report:\n${stdout}\n${stderr}`));
        }
      },
    );
  });
}
