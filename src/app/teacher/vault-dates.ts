import type { SurveyId } from "../../core/ids.ts";
import { dayAt, isPastLastDay } from "../../core/survey-dates.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { StorageFailure } from "../../storage/vault-store.ts";
import { planErasure } from "./erasure.ts";
import { withEntry } from "../vault/map-entries.ts";
import type { SurveyRecord, VaultRecords } from "./opened-vault.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import { surveyRecord } from "./records/survey-record.ts";
import { closedSurvey } from "./survey-opening.ts";
import type { LockedFailure, Notice } from "./teacher-app.ts";
import type { TeacherClock } from "./teacher-deps.ts";
import type { VaultSession } from "./vault-session.ts";

export interface DatedVault {
  readonly records: VaultRecords;
  readonly notices: readonly Notice[];
}

/**
 * What its dates ask for is done before anything is shown: answers past their last day are deleted, surveys past their
 * closing time are closed. "conflict": another tab does the same; what is stored has to be read again.
 */
export async function applyDates(
  session: VaultSession,
  records: VaultRecords,
  clock: TeacherClock,
): Promise<Result<DatedVault, LockedFailure | StorageFailure>> {
  const deleted = await deleteExpired(session, records, clock);
  if (!deleted.ok) return deleted;
  const closed = await closeOverdue(session, deleted.value.records, clock);
  if (!closed.ok) return closed;
  const notices = [...deleted.value.notices, ...closed.value.notices];
  return ok({ records: closed.value.records, notices });
}

async function deleteExpired(
  session: VaultSession,
  records: VaultRecords,
  clock: TeacherClock,
): Promise<Result<DatedVault, LockedFailure | StorageFailure>> {
  const nowSeconds = clock.nowSeconds();
  const today = dayAt(nowSeconds, clock.localOffset);
  const surveys = [...records.surveys.values()]
    .map(({ value }) => value.survey)
    .filter((survey) => survey.state !== "draft" && isPastLastDay(survey.answersDeletedOn, today));
  if (surveys.length === 0) return ok({ records, notices: [] });
  const ids = surveys.map(({ id }) => id);
  const plan = await planErasure(session, records, { surveys: ids, byDate: true }, nowSeconds);
  if (!plan.ok) return plan;
  const written = await session.write(plan.value.changes);
  if (!written.ok) return written;
  const forgotten = await session.ask((crypto) => crypto.forgetKeys(plan.value.keys));
  if (!forgotten.ok) return err(forgotten.error);
  const names = surveys.map(({ name }) => name);
  return ok({ records: plan.value.records, notices: [{ type: "answers-deleted", names }] });
}

async function closeOverdue(
  session: VaultSession,
  records: VaultRecords,
  clock: TeacherClock,
): Promise<Result<DatedVault, LockedFailure | StorageFailure>> {
  const closed = [...records.surveys.values()]
    .map((record) => closedRecord(record, clock))
    .filter((record) => record !== null);
  if (closed.length === 0) return ok({ records, notices: [] });
  const put = closed.map((record) => rowOf(surveyRecord, record));
  const written = await session.write({ put });
  if (!written.ok) return written;
  let { surveys } = records;
  for (const record of closed) {
    const id: SurveyId = record.value.survey.id;
    surveys = withEntry(surveys, id, afterWriting(record));
  }
  const notices = closed.map(({ value }): Notice => ({
    type: "survey-closed",
    name: value.survey.name,
  }));
  return ok({ records: { ...records, surveys }, notices });
}

/** Null for a survey that is not open, or whose time has not run out. */
function closedRecord(record: SurveyRecord, clock: TeacherClock): SurveyRecord | null {
  const nowSeconds = clock.nowSeconds();
  const { value } = record;
  if (value.type !== "frozen" || value.survey.state !== "open") return null;
  if (value.survey.closesAt > nowSeconds) return null;
  const survey = closedSurvey(value.survey, nowSeconds, clock.localOffset);
  return { ...record, value: { ...value, survey } };
}
