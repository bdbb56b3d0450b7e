import type { DatabaseSync } from "node:sqlite";
import { err, ok, type Result } from "../../src/core/result.ts";
import { equalBytes } from "../../src/protocol/bytes.ts";
import {
  elementBytes,
  elementsToBytes,
  parseElements,
  sumVectors,
} from "../../src/protocol/field61.ts";
import { limits } from "../../src/protocol/limits.ts";
import type { RoundStatus } from "../../src/protocol/round-api.ts";
import { roundLimits } from "../../src/protocol/round-limits.ts";
import { areRoundTimesAllowed, deleteAtAfterFreezing } from "../../src/protocol/round-times.ts";
import { dayOf } from "../days.ts";
import { sha256 } from "../verifiers.ts";
import type { Written } from "./commit-queue.ts";
import { expiryDay } from "./invitations.ts";
import { namesOf, putName, putShare, shareOf, withdraw } from "./round-contributions.ts";
import { countOf, findRound, tagOf } from "./round-rows.ts";
import { prepareRoundStatements, type RoundStatements } from "./round-statements.ts";
import type { RoundCreation, RoundStore, StoredResult } from "./round-store.ts";
import { bytesFrom, bytesOf, numberOf } from "./row-values.ts";

export interface RoundStoreOptions {
  readonly database: DatabaseSync;
  /** Runs a question; what the engine cannot answer is "unavailable". */
  readonly ask: <Value, Refusal>(
    question: () => Result<Value, Refusal>,
  ) => Promise<Result<Value, Refusal | "unavailable">>;
  /** Runs work in a transaction and answers after it. */
  readonly write: <Value, Refusal>(
    work: () => Written<Value, Refusal>,
  ) => Promise<Result<Value, Refusal | "unavailable">>;
}

/** The store of rounds, and what is due in it. */
export interface SqliteRounds {
  readonly store: RoundStore;
  /** Deletes every round whose deletion time has come, inside the caller's transaction, and returns how many. */
  eraseDue(nowSeconds: number): number;
}

export function createSqliteRounds({ database, ask, write }: RoundStoreOptions): SqliteRounds {
  const statements = prepareRoundStatements(database);
  const store: RoundStore = {
    readRound: (roundId) => ask(() => found(findRound(statements, roundId))),
    readStatus: (roundId) => ask(() => statusOf(statements, roundId)),
    readDescription: (roundId) =>
      ask(() => {
        const row = statements.description.get(bytesFrom(roundId));
        return row === undefined ? err("refused") : ok(bytesOf(row, "description"));
      }),
    readNames: (roundId) => ask(() => namesOf(statements, roundId)),
    readShare: (place) => ask(() => shareOf(statements, place)),
    readResult: (roundId) => ask(() => resultOf(statements, roundId)),

    createRound: (creation, nowSeconds) =>
      write(() => ({ value: createRound(statements, creation, nowSeconds) })),
    putName: (put, nowSeconds) => write(() => putName(statements, put, nowSeconds)),
    putShare: (put, nowSeconds) => write(() => putShare(statements, put, nowSeconds)),
    withdraw: (place) => write(() => withdraw(statements, place)),
    list: (roundId) => write(() => ({ value: list(statements, roundId) })),
    freeze: (roundId, nowSeconds) => write(() => freeze(statements, roundId, nowSeconds)),
    deleteRound: (roundId, nowSeconds) =>
      write(() =>
        erase(statements, bytesFrom(roundId), nowSeconds)
          ? { value: ok(undefined), erased: true }
          : { value: err("refused") },
      ),
  };
  return { store, eraseDue: (nowSeconds) => eraseDue(statements, nowSeconds) };
}

function found<Value>(value: Value | null): Result<Value, "refused"> {
  return value === null ? err("refused") : ok(value);
}

function statusOf(statements: RoundStatements, roundId: string): Result<RoundStatus, "refused"> {
  const round = findRound(statements, roundId);
  if (round === null) return err("refused");
  const { state, mode, key, closesAt, deleteAt } = round;
  const counted =
    mode === "strict" && state === "open" ? statements.nameCount : statements.shareCount;
  return ok({ state, contributions: countOf(counted, key), closesAt, deleteAt });
}

function resultOf(
  statements: RoundStatements,
  roundId: string,
): Result<StoredResult, "refused" | "not-frozen"> {
  const round = findRound(statements, roundId);
  if (round === null) return err("refused");
  const row = statements.sum.get(round.key);
  if (round.state !== "frozen" || row === undefined) return err("not-frozen");
  const texts = statements.texts.all(round.key);
  return ok({
    sum: bytesOf(row, "sum"),
    texts: texts.map((each) => ({ tag: tagOf(each), text: bytesOf(each, "sealed_text") })),
  });
}

function createRound(
  statements: RoundStatements,
  creation: RoundCreation,
  nowSeconds: number,
): Result<"created" | "same", "invitation" | "exists" | "erased" | "malformed"> {
  const roundId = bytesFrom(creation.roundId);
  const existing = statements.registrationHash.get(roundId);
  if (existing !== undefined) {
    const isSame = equalBytes(bytesOf(existing, "registration_hash"), creation.registrationHash);
    return isSame ? ok("same") : err("exists");
  }
  if (statements.erased.get(sha256(roundId)) !== undefined) return err("erased");
  if (!areRoundTimesAllowed(creation, nowSeconds)) return err("malformed");
  const invitation = invitationOf(statements, creation.invitationHash, nowSeconds);
  if (!invitation.ok) return invitation;
  statements.addRound.run(
    roundId,
    creation.registrationHash,
    creation.ownerVerifier,
    creation.passVerifier,
    creation.mode,
    creation.shareBytes,
    creation.closesAt,
    creation.deleteAt,
    invitation.value,
    creation.description,
  );
  if (invitation.value !== null) statements.useInvitation.run(invitation.value);
  return ok("created");
}

/** The number of a living invitation with room for another round; null where none is needed. */
function invitationOf(
  statements: RoundStatements,
  hash: Uint8Array | null,
  nowSeconds: number,
): Result<number | null, "invitation"> {
  if (hash === null) return ok(null);
  const row = statements.invitation.get(hash, expiryDay(nowSeconds));
  if (row === undefined || numberOf(row, "rounds") >= roundLimits.invitationRoundsMost) {
    return err("invitation");
  }
  return ok(numberOf(row, "number"));
}

function list(statements: RoundStatements, roundId: string): Result<number, "refused" | "too-few"> {
  const round = findRound(statements, roundId);
  if (round?.mode !== "strict") return err("refused");
  const names = countOf(statements.nameCount, round.key);
  if (round.state !== "open") return ok(names);
  if (names < roundLimits.contributionsLeast) return err("too-few");
  statements.listRound.run(round.key);
  return ok(names);
}

function freeze(
  statements: RoundStatements,
  roundId: string,
  nowSeconds: number,
): Written<number, "refused" | "too-few" | "not-listed"> {
  const round = findRound(statements, roundId);
  if (round === null) return { value: err("refused") };
  const contributions = countOf(statements.shareCount, round.key);
  // Scrubbed again: the first answer may still be waiting for it, or its scrub have failed.
  if (round.state === "frozen") return { value: ok(contributions), erased: true };
  if (round.mode === "strict" && round.state === "open") return { value: err("not-listed") };
  if (contributions < roundLimits.contributionsLeast) return { value: err("too-few") };
  const elements = round.shareBytes / elementBytes;
  const sum = elementsToBytes(sumVectors(sharesOf(statements, round.key), elements));
  statements.eraseShares.run(round.key);
  statements.freezeRound.run(sum, deleteAtAfterFreezing(round.deleteAt, nowSeconds), round.key);
  return { value: ok(contributions), erased: true };
}

function* sharesOf(statements: RoundStatements, key: number): Generator<readonly bigint[]> {
  for (const row of statements.shares.iterate(key)) {
    const elements = parseElements(bytesOf(row, "share"));
    if (!elements.ok) throw new TypeError("A stored share is not of the field");
    yield elements.value;
  }
}

function eraseDue(statements: RoundStatements, nowSeconds: number): number {
  const due = statements.due.all(nowSeconds).map((row) => bytesOf(row, "round_id"));
  for (const roundId of due) erase(statements, roundId, nowSeconds);
  statements.forgetErased.run(dayOf(nowSeconds));
  return due.length;
}

/** Contributions go with their round. False when there is no such round. */
function erase(statements: RoundStatements, roundId: Uint8Array, nowSeconds: number): boolean {
  if (statements.deleteRound.run(roundId).changes === 0) return false;
  const forgetDay = dayOf(nowSeconds + limits.erasedKnownForSeconds) + 1;
  statements.addErased.run(sha256(roundId), forgetDay);
  return true;
}
