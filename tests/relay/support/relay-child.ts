import { spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "../../../scripts/prepare/places.mjs";

/** A program of the relay in a process of its own, on loopback. */
export interface RelayChild {
  /** Where it answers, when it is ready; rejects when it ends before. */
  readonly ready: Promise<string>;
  /** Its exit code, null when a signal ended it. */
  readonly exited: Promise<number | null>;
  readonly output: { readonly stdout: string; readonly stderr: string };
  kill(signal: NodeJS.Signals): void;
}

/** `node relay/main.ts` without pages, on a port the system chooses unless told. */
export function startRelayChild(environment: Readonly<Record<string, string>>): RelayChild {
  return startChild("relay/main.ts", [], { PORT: "0", PAGES_DIR: "", ...environment });
}

export function startChild(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): RelayChild {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { PATH: process.env["PATH"], NODE_NO_WARNINGS: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  // "close" comes after the last byte of output, "exit" may come before.
  const exited = once(child, "close").then(([code]) => (typeof code === "number" ? code : null));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output.stdout += text;
      const port = /http:\/\/localhost:(\d+)\)?\n/.exec(output.stdout)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
    void exited.then(() => reject(new Error(`It ended before it was ready: ${output.stderr}`)));
  });
  // Who only waits for the end need not handle that it was never ready.
  ready.catch(() => undefined);
  return { ready, exited, output, kill: (signal) => void child.kill(signal) };
}
