import { err, ok, type Result } from "../../src/core/result.ts";
import { equalBytes } from "../../src/protocol/bytes.ts";
import { parseElements } from "../../src/protocol/field61.ts";
import type { ShareStatus } from "../../src/protocol/round-api.ts";
import { roundLimits } from "../../src/protocol/round-limits.ts";
import { sha256 } from "../verifiers.ts";
import type { Written } from "./commit-queue.ts";
import { countOf, findRound, tagOf, type FoundRound } from "./round-rows.ts";
import type { RoundStatements } from "./round-statements.ts";
import type { PutOutcome, RoundStore, SharePlace, StoredName } from "./round-store.ts";
import { bytesFrom, bytesOf, numberOf, type Row } from "./row-values.ts";

export function namesOf(
  statements: RoundStatements,
  roundId: string,
): Result<readonly StoredName[], "refused" | "not-listed"> {
  const round = findRound(statements, roundId);
  if (round?.mode !== "strict") return err("refused");
  if (round.state === "open") return err("not-listed");
  const rows = statements.names.all(round.key);
  return ok(rows.map((row) => ({ tag: tagOf(row), name: bytesOf(row, "sealed_name") })));
}

export function shareOf(
  statements: RoundStatements,
  { roundId, tag }: SharePlace,
): Result<ShareStatus, "refused"> {
  const round = findRound(statements, roundId);
  if (round === null) return err("refused");
  const { state, key } = round;
  const row = statements.contribution.get(key, bytesFrom(tag));
  const contributions = state === "frozen" ? countOf(statements.shareCount, key) : null;
  return ok({ state, stored: row !== undefined && row["hash"] !== null, contributions });
}

export function putName(
  statements: RoundStatements,
  { roundId, tag, name }: Parameters<RoundStore["putName"]>[0],
  nowSeconds: number,
): Written<PutOutcome, "refused" | "voided" | "frozen" | "closed" | "full" | "size"> {
  const round = findRound(statements, roundId);
  if (round?.mode !== "strict") return { value: err("refused") };
  const row = statements.contribution.get(round.key, bytesFrom(tag));
  if (isWithdrawn(row)) return { value: err("voided") };
  if (row !== undefined && equalBytes(bytesOf(row, "sealed_name"), name))
    return { value: ok("same") };
  if (round.state !== "open") return { value: err("frozen") };
  if (nowSeconds >= round.closesAt) return { value: err("closed") };
  if (row === undefined && isFull(statements, round)) return { value: err("full") };
  if (name.length !== roundLimits.sealedNameBytes) return { value: err("size") };
  statements.putName.run(round.key, bytesFrom(tag), name);
  return written(row !== undefined);
}

/** The order of checks is that of docs/protocol.md, 8.5: what is final comes before what may yet change. */
export function putShare(
  statements: RoundStatements,
  { roundId, tag, body }: Parameters<RoundStore["putShare"]>[0],
  nowSeconds: number,
): Written<
  PutOutcome,
  "refused" | "voided" | "frozen" | "not-listed" | "closed" | "full" | "size" | "malformed"
> {
  const round = findRound(statements, roundId);
  if (round === null) return { value: err("refused") };
  const row = statements.contribution.get(round.key, bytesFrom(tag));
  const hash = sha256(body);
  const kept = row === undefined || row["hash"] === null ? null : bytesOf(row, "hash");
  const isSame = kept !== null && equalBytes(kept, hash);
  if (isWithdrawn(row)) return { value: err("voided") };
  if (round.state === "frozen") return { value: isSame ? ok("same") : err("frozen") };
  const isStrict = round.mode === "strict";
  if (isStrict && (round.state === "open" || row === undefined))
    return { value: err("not-listed") };
  if (isSame) return { value: ok("same") };
  if (!isStrict && nowSeconds >= round.closesAt) return { value: err("closed") };
  if (row === undefined && isFull(statements, round)) return { value: err("full") };
  if (body.length !== round.shareBytes + roundLimits.sealedTextBytes) return { value: err("size") };
  const share = body.subarray(0, round.shareBytes);
  if (!parseElements(share).ok) return { value: err("malformed") };
  statements.putShare.run(round.key, bytesFrom(tag), hash, share, body.subarray(round.shareBytes));
  return written(kept !== null);
}

function written(isReplaced: boolean): Written<PutOutcome, never> {
  // What it was before is gone from the files as well, when this is answered.
  return isReplaced ? { value: ok("replaced"), erased: true } : { value: ok("stored") };
}

/** Remembers the tag also where nothing was stored, so that a late repetition of a PUT finds it withdrawn. */
export function withdraw(
  statements: RoundStatements,
  { roundId, tag }: SharePlace,
): Written<void, "refused" | "frozen"> {
  const round = findRound(statements, roundId);
  if (round === null) return { value: err("refused") };
  const row = statements.contribution.get(round.key, bytesFrom(tag));
  if (isWithdrawn(row)) return { value: ok(undefined) };
  if (round.state === "frozen") return { value: err("frozen") };
  // A round that is full stays so: nothing can come under an unknown tag any more.
  if (row === undefined && isFull(statements, round)) return { value: ok(undefined) };
  statements.withdraw.run(round.key, bytesFrom(tag));
  return { value: ok(undefined), erased: row !== undefined };
}

function isFull(statements: RoundStatements, { key }: FoundRound): boolean {
  return countOf(statements.tags, key) >= roundLimits.tagsMost;
}

function isWithdrawn(row: Row | undefined): boolean {
  return row !== undefined && numberOf(row, "withdrawn") === 1;
}
