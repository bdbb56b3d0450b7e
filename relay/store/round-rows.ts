import { bytesToBase64Url } from "../../src/core/ids.ts";
import type { RoundStatements } from "./round-statements.ts";
import type { RoundRecord } from "./round-store.ts";
import { bytesFrom, bytesOf, numberOf, textOf, type Row } from "./row-values.ts";

export interface FoundRound extends RoundRecord {
  readonly key: number;
  readonly shareBytes: number;
}

export function findRound(statements: RoundStatements, roundId: string): FoundRound | null {
  const row = statements.round.get(bytesFrom(roundId));
  return row === undefined ? null : roundOf(row);
}

/** How many rows of a round the statement counts. */
export function countOf(statement: RoundStatements["tags"], key: number): number {
  const row = statement.get(key);
  return row === undefined ? 0 : numberOf(row, "n");
}

export function tagOf(row: Row): string {
  return bytesToBase64Url(bytesOf(row, "tag"));
}

function roundOf(row: Row): FoundRound {
  return {
    key: numberOf(row, "key"),
    ownerVerifier: bytesOf(row, "owner_verifier"),
    passVerifier: bytesOf(row, "pass_verifier"),
    mode: textOf(row, "mode", ["plain", "strict"]),
    state: textOf(row, "state", ["open", "listed", "frozen"]),
    shareBytes: numberOf(row, "share_bytes"),
    closesAt: numberOf(row, "closes_at"),
    deleteAt: numberOf(row, "delete_at"),
  };
}
