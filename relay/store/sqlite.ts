import type { DatabaseSync } from "node:sqlite";
import { err, ok, type Result } from "../../src/core/result.ts";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { equalBytes } from "../../src/protocol/bytes.ts";
import { limits } from "../../src/protocol/limits.ts";
import { areTimesAllowed, timesAfterClosing } from "../../src/protocol/survey-times.ts";
import { slotStateAt, surveyStateAt } from "../survey-state.ts";
import { createCommitQueue, type Written } from "./commit-queue.ts";
import { sqliteCode } from "./database-failure.ts";
import { dayOf } from "../days.ts";
import { sha256 } from "../verifiers.ts";
import { expiryDay } from "./invitations.ts";
import { createSqliteRounds, type SqliteRounds } from "./rounds.ts";
import { bytesFrom, bytesOf, numberOf, type Row } from "./row-values.ts";
import { createScrubber, type Scrubber } from "./scrubber.ts";
import { prepareStatements, type Statements } from "./statements.ts";
import type { Timing } from "./timing.ts";
import type {
  BallotPut,
  RelayStore,
  SlotRecord,
  StoreAnswer,
  StoreChange,
  StoredReissue,
  SurveyCreation,
  SurveyRecord,
} from "./store.ts";

export interface SqliteStoreOptions {
  /** Opened by `openDatabase`; the store closes it. */
  readonly database: DatabaseSync;
  /** Told SQLite's result code when a read or write failed. */
  readonly report: (sqliteResultCode: number) => void;
  readonly timing: Timing;
}

/** Storage in one SQLite file. See [Note: group commit] in commit-queue.ts. */
export function createSqliteStore({ database, report, timing }: SqliteStoreOptions): RelayStore {
  const statements = prepareStatements(database);
  const listeners: ((change: StoreChange) => void)[] = [];
  const scrubber = createScrubber({ database, report, timing });
  const queue = createCommitQueue({
    database,
    report,
    timing,
    scrubber,
    announce: (change) => listeners.forEach((listener) => listener(change)),
  });

  async function ask<Value, Refusal>(
    question: () => Result<Value, Refusal>,
  ): Promise<Result<Value, Refusal | "unavailable">> {
    try {
      return question();
    } catch (error) {
      report(sqliteCode(error) ?? 0);
      return err("unavailable");
    }
  }

  function read<Value>(query: () => Value | null): StoreAnswer<Value> {
    return ask(() => {
      const value = query();
      return value === null ? err("refused") : ok(value);
    });
  }

  async function write<Value, Refusal>(
    work: () => Written<Value, Refusal>,
  ): Promise<Result<Value, Refusal | "unavailable">> {
    const done = await queue.run(work);
    return done.ok ? done.value : done;
  }

  const rounds = createSqliteRounds({ database, ask, write });

  return {
    rounds: rounds.store,
    readSurvey: (surveyId) =>
      read(() => {
        const row = statements.survey.get(bytesFrom(surveyId));
        return row === undefined ? null : surveyOf(row);
      }),
    readManifest: (surveyId) =>
      read(() => {
        const row = statements.manifest.get(bytesFrom(surveyId));
        return row === undefined ? null : bytesOf(row, "sealed");
      }),
    readSlot: (surveyId, slot) =>
      read(() => {
        const row = statements.slot.get(bytesFrom(surveyId), bytesFrom(slot));
        return row === undefined ? null : slotOf(row);
      }),
    readBallots: (surveyId, after) =>
      read(() => {
        const id = bytesFrom(surveyId);
        const rows = statements.ballots.all(id, after, limits.ballotPageMost);
        const last = statements.lastNumber.get(id);
        if (last === undefined) return null;
        return {
          ballots: rows.map((row) => ({ ...filledOf(row), ballot: bytesOf(row, "ballot") })),
          last: numberOf(last, "last_number"),
        };
      }),
    readFilled: (surveyId, after) =>
      read(() => statements.filled.all(bytesFrom(surveyId), after).map(filledOf)),
    hasInvitation: (hash, nowSeconds) =>
      read(() => statements.invitation.get(hash, expiryDay(nowSeconds)) !== undefined),

    createSurvey: (creation, nowSeconds) =>
      write(() => createSurvey(statements, creation, nowSeconds)),
    putBallot: (put, nowSeconds) => write(() => putBallot(statements, put, nowSeconds)),
    reissueSlot: (reissue, nowSeconds) => write(() => reissueSlot(statements, reissue, nowSeconds)),
    closeSurvey: (surveyId, nowSeconds) =>
      write(() => closeSurvey(statements, surveyId, nowSeconds)),
    deleteSurvey: (surveyId, nowSeconds) =>
      write(() => deleteSurvey(statements, surveyId, nowSeconds)),
    eraseDue: (nowSeconds) => write(() => eraseDue({ statements, rounds, scrubber }, nowSeconds)),

    listen: (listener) => void listeners.push(listener),
    close: async () => {
      queue.finish();
      if (database.isOpen) database.close();
    },
  };
}

function createSurvey(
  statements: Statements,
  creation: SurveyCreation,
  nowSeconds: number,
): Written<"created" | "same", "invitation" | "exists" | "erased" | "malformed"> {
  const surveyId = bytesFrom(creation.surveyId);
  const existing = statements.registrationHash.get(surveyId);
  if (existing !== undefined) {
    const isSame = equalBytes(bytesOf(existing, "registration_hash"), creation.registrationHash);
    return { value: isSame ? ok("same") : err("exists") };
  }
  if (statements.erased.get(sha256(surveyId)) !== undefined) return { value: err("erased") };
  if (!areTimesAllowed(creation, nowSeconds)) return { value: err("malformed") };
  const invitation = invitationOf(statements, creation.invitationHash, nowSeconds);
  if (!invitation.ok) return { value: invitation };
  const added = statements.addSurvey.run(
    surveyId,
    creation.registrationHash,
    creation.ownerVerifier,
    creation.watchVerifier,
    creation.ballotBytes,
    creation.opensAt,
    creation.closesAt,
    creation.deleteAt,
    invitation.value,
  );
  const key = added.lastInsertRowid;
  statements.addManifest.run(key, creation.manifest);
  for (const { slot, verifier } of creation.slots) {
    statements.addSlot.run(key, bytesFrom(slot), verifier);
  }
  if (invitation.value !== null) statements.useInvitation.run(invitation.value);
  return { value: ok("created") };
}

/** The number of a living invitation with room for another survey; null where none is needed. */
function invitationOf(
  statements: Statements,
  hash: Uint8Array | null,
  nowSeconds: number,
): Result<number | null, "invitation"> {
  if (hash === null) return ok(null);
  const row = statements.invitation.get(hash, expiryDay(nowSeconds));
  if (row === undefined || numberOf(row, "surveys") >= limits.invitationSurveysMost) {
    return err("invitation");
  }
  return ok(numberOf(row, "number"));
}

function putBallot(
  statements: Statements,
  { surveyId, slot, ballot }: BallotPut,
  nowSeconds: number,
): Written<"stored" | "same", "refused" | "voided" | "used" | "closed" | "not-open" | "size"> {
  const row = statements.slotForBallot.get(bytesFrom(surveyId), bytesFrom(slot));
  if (row === undefined) return { value: err("refused") };
  const { survey, ...phase } = slotOf(row);
  const state = slotStateAt(phase, survey, nowSeconds);
  if (state === "used") {
    const isSame = equalBytes(bytesOf(row, "ballot"), ballot);
    return { value: isSame ? ok("same") : err("used") };
  }
  if (state !== "open") return { value: err(state) };
  if (ballot.length !== numberOf(row, "ballot_bytes")) return { value: err("size") };
  const n = numberOf(row, "last_number") + 1;
  const key = numberOf(row, "key");
  statements.setLastNumber.run(n, key);
  statements.fillSlot.run(n, ballot, key, bytesFrom(slot));
  return { value: ok("stored"), changes: [{ type: "filled", surveyId, n, slot }] };
}

function reissueSlot(
  statements: Statements,
  reissue: StoredReissue,
  nowSeconds: number,
): Written<SurveyRecord, "refused" | "exists" | "voided" | "closed" | "slots"> {
  const surveyId = bytesFrom(reissue.surveyId);
  const surveyRow = statements.survey.get(surveyId);
  const oldRow = statements.slot.get(surveyId, bytesFrom(reissue.void));
  if (surveyRow === undefined || oldRow === undefined) return { value: err("refused") };
  const survey = surveyOf(surveyRow);
  const old = slotOf(oldRow);
  const addRow = statements.slot.get(surveyId, bytesFrom(reissue.add.slot));
  if (addRow !== undefined) {
    const isDone = old.voided && equalBytes(slotOf(addRow).verifier, reissue.add.verifier);
    return { value: isDone ? ok(survey) : err("exists") };
  }
  if (old.voided) return { value: err("voided") };
  if (surveyStateAt(survey, nowSeconds) === "closed") return { value: err("closed") };
  if (numberOf(surveyRow, "slots") >= limits.slotsMost) return { value: err("slots") };
  const key = numberOf(surveyRow, "key");
  statements.voidSlot.run(key, bytesFrom(reissue.void));
  statements.addSlot.run(key, bytesFrom(reissue.add.slot), reissue.add.verifier);
  const ballots = survey.ballots - (old.used ? 1 : 0);
  return {
    value: ok({ ...survey, ballots }),
    changes: [{ type: "voided", surveyId: reissue.surveyId, slot: reissue.void }],
    erased: old.used,
  };
}

function closeSurvey(
  statements: Statements,
  surveyId: string,
  nowSeconds: number,
): Written<SurveyRecord, "refused"> {
  const row = statements.survey.get(bytesFrom(surveyId));
  if (row === undefined) return { value: err("refused") };
  const survey = surveyOf(row);
  if (survey.closedByHand) return { value: ok(survey) };
  const times = timesAfterClosing(survey, nowSeconds);
  const key = numberOf(row, "key");
  statements.closeSurvey.run(times.opensAt, times.closesAt, times.deleteAt, key);
  return {
    value: ok({ ...survey, ...times, closedByHand: true }),
    changes: [{ type: "closed", surveyId }],
  };
}

function deleteSurvey(
  statements: Statements,
  surveyId: string,
  nowSeconds: number,
): Written<void, "refused"> {
  const isErased = erase(statements, bytesFrom(surveyId), nowSeconds);
  if (!isErased) return { value: err("refused") };
  return { value: ok(undefined), changes: [{ type: "erased", surveyId }], erased: true };
}

interface Sweeping {
  readonly statements: Statements;
  readonly rounds: SqliteRounds;
  readonly scrubber: Scrubber;
}

function eraseDue(
  { statements, rounds, scrubber }: Sweeping,
  nowSeconds: number,
): Written<number, never> {
  const due = statements.due.all(nowSeconds).map((row) => bytesOf(row, "survey_id"));
  for (const surveyId of due) erase(statements, surveyId, nowSeconds);
  const count = due.length + rounds.eraseDue(nowSeconds);
  statements.forgetErased.run(dayOf(nowSeconds));
  statements.forgetInvitations.run(expiryDay(nowSeconds));
  return {
    value: ok(count),
    changes: due.map((surveyId) => ({ type: "erased", surveyId: bytesToBase64Url(surveyId) })),
    erased: count > 0 || scrubber.owes(),
  };
}

/** Manifest and slots go with their survey. False when there is no such survey. */
function erase(statements: Statements, surveyId: Uint8Array, nowSeconds: number): boolean {
  if (statements.deleteSurvey.run(surveyId).changes === 0) return false;
  const forgetDay = dayOf(nowSeconds + limits.erasedKnownForSeconds) + 1;
  statements.addErased.run(sha256(surveyId), forgetDay);
  return true;
}

function surveyOf(row: Row): SurveyRecord {
  return {
    ...phaseOf(row),
    ownerVerifier: bytesOf(row, "owner_verifier"),
    watchVerifier: bytesOf(row, "watch_verifier"),
    ballotBytes: numberOf(row, "ballot_bytes"),
    ballots: numberOf(row, "ballots"),
  };
}

function slotOf(row: Row): SlotRecord {
  return {
    verifier: bytesOf(row, "verifier"),
    voided: numberOf(row, "voided") === 1,
    used: numberOf(row, "used") === 1,
    survey: phaseOf(row),
  };
}

function phaseOf(row: Row) {
  return {
    opensAt: numberOf(row, "opens_at"),
    closesAt: numberOf(row, "closes_at"),
    deleteAt: numberOf(row, "delete_at"),
    closedByHand: numberOf(row, "closed_by_hand") === 1,
  };
}

function filledOf(row: Row) {
  return { n: numberOf(row, "number"), slot: bytesToBase64Url(bytesOf(row, "slot")) };
}
