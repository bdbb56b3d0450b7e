// node scripts/run.mjs scripts/question-digests.ts: adds the digests of questions that are new to the catalogue.
// It never writes over one: under an id nothing changes (docs/protocol.md, 2), and a better wording is a new id.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as en from "../src/core/catalogue/asked/en.ts";
import * as nb from "../src/core/catalogue/asked/nb.ts";
import * as nn from "../src/core/catalogue/asked/nn.ts";
import { stemStructures } from "../src/core/catalogue/stems.ts";
import { questionStructures } from "../src/core/catalogue/structures.ts";

export const digestsFile = new URL("../tests/golden/question-digests.json", import.meta.url);

/** The digests on record, by question id, and by stem id after "stem:". */
export function recordedDigests(): Readonly<Record<string, string>> {
  // Written by this file alone.
  return JSON.parse(readFileSync(digestsFile, "utf8")) as Record<string, string>;
}

/** What each question and stem is now: its structure and its words in every language, in 64 bits. */
export function presentDigests(): Readonly<Record<string, string>> {
  const languages = [nb, nn, en];
  const digests: Record<string, string> = {};
  for (const [id, structure] of questionStructures) {
    digests[id] = digestOf([structure, ...languages.map(({ asked }) => asked[id] ?? null)]);
  }
  for (const [id, structure] of stemStructures) {
    digests[`stem:${id}`] = digestOf([
      structure,
      ...languages.map(({ stems }) => stems[id] ?? null),
    ]);
  }
  return digests;
}

function digestOf(content: unknown): string {
  return createHash("sha256").update(canonical(content)).digest("hex").slice(0, 16);
}

/** JSON with the fields in the order of their names, so that moving code about changes nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join()}}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = { ...presentDigests(), ...recordedDigests() };
  writeFileSync(digestsFile, `${JSON.stringify(all, null, 2)}\n`);
}
