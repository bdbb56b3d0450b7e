import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProject, root } from "../../scripts/prepare/places.mjs";
import type { Haystack } from "./byte-search.ts";

/** The real relay, in a process and with a database of its own, on a port the system chose. */
export interface RelayProcess {
  readonly origin: string;
  /** Everything it has said so far, on both outputs. */
  log(): string;
  /** Database, write-ahead log and whatever else lies in its folder. */
  files(): readonly Haystack[];
  /** Stops it as Ctrl-C does, and removes its folder. */
  stop(): Promise<void>;
}

export async function startRelay(pagesFolder = inProject("dist")): Promise<RelayProcess> {
  const dataFolder = mkdtempSync(join(tmpdir(), "samklang-relay-"));
  const child = spawn(process.execPath, ["relay/main.ts"], {
    cwd: root,
    env: { PATH: process.env["PATH"], PORT: "0", DATA_DIR: dataFolder, PAGES_DIR: pagesFolder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = once(child, "exit");
  let said = "";
  const ready = new Promise<string>((resolve, reject) => {
    for (const output of [child.stdout, child.stderr]) {
      output.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const port = /^Samklang is ready: http:\/\/localhost:(\d+)$/m.exec(said)?.[1];
        if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
      });
    }
    void exited.then(() => reject(new Error(`The relay did not start:\n${said}`)));
  });
  return {
    origin: await ready,
    log: () => said,
    files: () =>
      readdirSync(dataFolder).map((name) => ({
        label: `the relay's file ${name}`,
        bytes: readFileSync(join(dataFolder, name)),
      })),
    async stop() {
      child.kill("SIGINT");
      await exited;
      rmSync(dataFolder, { recursive: true });
    },
  };
}
