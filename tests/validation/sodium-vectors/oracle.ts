import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** One question to the second implementation; what each needs is said in its script. */
export interface OracleCase {
  readonly op: string;
  readonly [field: string]: unknown;
}

/** refused: it must not be accepted by docs/protocol.md. */
export type OracleAnswer = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

const python = "/usr/bin/python3";

/** Which part of the protocol the second implementation is asked about. */
export type OracleScript = "samklang_protocol.py" | "samklang_rounds.py";

/** False where python3-nacl is missing: who skips for it says so aloud. */
export function isOracleThere(): boolean {
  const { status } = spawnSync(python, ["-B", "-c", "import nacl.bindings"]);
  return status === 0;
}

/** In the order asked. */
export function askOracle(
  cases: readonly OracleCase[],
  script: OracleScript = "samklang_protocol.py",
): readonly OracleAnswer[] {
  const { status, stdout, stderr } = spawnSync(
    python,
    ["-B", resolve(import.meta.dirname, script)],
    {
      input: JSON.stringify({ cases }),
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0) throw new Error(`The oracle broke down:\n${stderr}`);
  // The oracle's answers are JSON of this form: see answer() there.
  return JSON.parse(stdout) as readonly OracleAnswer[];
}

/** What the oracle makes; it never refuses to. */
export function makeByOracle(
  cases: readonly OracleCase[],
  script?: OracleScript,
): readonly unknown[] {
  return askOracle(cases, script).map((answer, index) => {
    if (!answer.ok) throw new Error(`The oracle refused to make case ${index}`);
    return answer.value;
  });
}
