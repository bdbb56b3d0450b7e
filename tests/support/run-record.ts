import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../../scripts/prepare/places.mjs";
import type { Haystack, Needle } from "./byte-search.ts";

/** What one whole run left behind, for the tests that search it. Written by the run, read after it. */
export interface RunRecord {
  /** Everything that may be found nowhere, in the clear. */
  readonly texts: readonly TextNeedle[];
  /** Bytes that one side may not have: what is on the cards, and what the teacher's browser holds sealed. */
  readonly secrets: Readonly<Record<Side, readonly SecretNeedle[]>>;
  /** Sizes of the ballots, by the requests that carried them. */
  readonly ballotSizes: readonly number[];
  readonly origin: string;
  /** Every address any page asked for. */
  readonly requests: readonly string[];
  readonly titles: readonly string[];
  readonly addresses: readonly string[];
  readonly complaints: readonly string[];
  /** Calls whose answer was compressed, which a search could not look into. */
  readonly compressed: readonly string[];
  /** Requests and answers with a cookie, of pages and calls alike. */
  readonly cookies: readonly string[];
  readonly log: string;
}

export interface TextNeedle {
  readonly label: string;
  readonly text: string;
}

export interface SecretNeedle {
  readonly label: string;
  readonly base64url: string;
}

/** Where a haystack was found: what reached the relay and what it keeps, or the teacher's browser. */
export type Side = "relay" | "teacher";

const folder = inProject("test-results/class-survey");

export function writeRecord(
  record: RunRecord,
  haystacks: Readonly<Record<Side, readonly Haystack[]>>,
): void {
  rmSync(folder, { recursive: true, force: true });
  for (const side of ["relay", "teacher"] as const) {
    mkdirSync(join(folder, side), { recursive: true });
    for (const [index, { label, bytes }] of haystacks[side].entries()) {
      const name = `${String(index).padStart(4, "0")} ${label.replaceAll(/[^\w.-]+/g, "_")}`;
      writeFileSync(join(folder, side, name.slice(0, 120)), bytes);
    }
  }
  writeFileSync(join(folder, "record.json"), JSON.stringify(record));
}

export function readRecord(): RunRecord {
  // Written by the run this one follows, in the same shape.
  return JSON.parse(readFileSync(join(folder, "record.json"), "utf8")) as RunRecord;
}

/** All that may not be found on one side. */
export function needlesFor({ texts, secrets }: RunRecord, side: Side): readonly Needle[] {
  const bytes = secrets[side].map(({ label, base64url }) => ({
    label,
    bytes: Buffer.from(base64url, "base64url"),
  }));
  return [...texts, ...bytes];
}

export function readHaystacks(side: Side): readonly Haystack[] {
  return readdirSync(join(folder, side)).map((label) => ({
    label,
    bytes: readFileSync(join(folder, side, label)),
  }));
}
