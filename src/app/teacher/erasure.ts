import type { ClassId, SurveyId } from "../../core/ids.ts";
import { ok, type Result } from "../../core/result.ts";
import type { RelayErrorCode } from "../../protocol/relay-errors.ts";
import type { RowRef } from "../../protocol/sealed-row.ts";
import { withRecords } from "./contribution-calls.ts";
import { doomedContributions, sendWithdrawals } from "./contribution-erasure.ts";
import { withoutEntries } from "../vault/map-entries.ts";
import type { SurveyRecord, VaultRecords } from "./opened-vault.ts";
import { contributionRecord } from "./records/contribution-record.ts";
import { rowOf } from "../vault/record.ts";
import type { PendingErasure, PendingWithdrawal } from "./records/settings-record.ts";
import { changeSettings, editedSettings, withBackupDue } from "./settings-desk.ts";
import type { ErasureOutcome, LockedFailure, SaveFailure } from "./teacher-app.ts";
import { tellErasures, type WhichErasures } from "../vault/erasures-told.ts";
import { now, save, type TeacherContext } from "./teacher-context.ts";
import type { SessionChanges, VaultSession } from "./vault-session.ts";

export interface Doomed {
  readonly surveys: readonly SurveyId[];
  /** The class itself goes too. */
  readonly classId?: ClassId;
  /** Their day has come, and nobody asked for it: what was contributed stays in its round. */
  readonly byDate?: boolean;
}

export interface ErasurePlan {
  readonly changes: SessionChanges;
  /** The records without what is deleted. */
  readonly records: VaultRecords;
  /** Keys the Worker is to forget afterwards. */
  readonly keys: readonly RowRef[];
  readonly pending: readonly PendingErasure[];
  readonly withdrawals: readonly PendingWithdrawal[];
}

/**
 * What deletes surveys, or a class with all of them. What the relay has to be told is stored in the same transaction
 * in which the keys go: nothing is forgotten when the network, or the page, goes away in between.
 */
export async function planErasure(
  session: VaultSession,
  records: VaultRecords,
  doomed: Doomed,
  nowSeconds: number,
): Promise<Result<ErasurePlan, LockedFailure>> {
  const surveys = doomed.surveys
    .map((id) => records.surveys.get(id))
    .filter((record) => record !== undefined);
  const pending = await pendingErasures(session, records, surveys, nowSeconds);
  if (!pending.ok) return pending;
  const contributed = await doomedContributions(session, records, {
    surveys: doomed.surveys,
    byTeacher: doomed.byDate !== true,
    nowSeconds,
  });
  if (!contributed.ok) return contributed;
  const { withdrawals } = contributed.value;
  const settings = editedSettings(records.settings, (kept) => ({
    ...withBackupDue(kept, "something-deleted"),
    erasures: [...kept.erasures, ...pending.value],
    withdrawals: [...kept.withdrawals, ...withdrawals],
  }));
  const classIds = doomed.classId === undefined ? [] : [doomed.classId];
  // A draft has no keys and no ballots: nothing is under its scope.
  const scopes = [...surveys.filter(hasKeys).map((record) => record.id), ...classIds];
  return ok({
    changes: {
      put: [settings.row, ...contributed.value.put.map((left) => rowOf(contributionRecord, left))],
      // Also where nothing was prepared, grouped or moved here: another tab may have, and a tombstone keeps it from coming back.
      remove: [
        ...surveys.flatMap(({ id }): RowRef[] => [
          { table: "surveys", id },
          { table: "preparations", id },
          { table: "groupings", id },
          { table: "maps", id },
        ]),
        ...contributed.value.remove,
      ],
      removeScopes: scopes,
    },
    records: {
      settings: settings.settings,
      classes: withoutEntries(records.classes, classIds),
      surveys: withoutEntries(records.surveys, doomed.surveys),
      books: withoutEntries(records.books, doomed.surveys),
      preparations: withoutEntries(records.preparations, doomed.surveys),
      groupings: withoutEntries(records.groupings, doomed.surveys),
      maps: withoutEntries(records.maps, doomed.surveys),
      contributions: withRecords(
        withoutEntries(records.contributions, doomed.surveys),
        contributed.value.put,
      ),
      notes: new Map([...records.notes].filter(([, { scope }]) => scope !== doomed.classId)),
      withKeys: new Set([...records.withKeys].filter((id) => !scopes.includes(id))),
    },
    keys: scopes.map((id) => ({ table: "keys", id })),
    pending: pending.value,
    withdrawals,
  });
}

/** Deletes here and now; the relay is told afterwards, outside the turn, by finishErasure. */
export async function eraseStored(
  context: TeacherContext,
  session: VaultSession,
  doomed: Doomed,
): Promise<Result<ErasurePlan, SaveFailure>> {
  const plan = await planErasure(session, context.opened.records(), doomed, now(context));
  if (!plan.ok) return plan;
  const { changes, records, keys } = plan.value;
  const what = doomed.classId === undefined ? "survey" : "class";
  const saved = await save(context, { session, what, changes, afterwards: () => records });
  if (!saved.ok) return saved;
  await session.ask((crypto) => crypto.forgetKeys(keys));
  return plan;
}

/** Tells the relay what it has not confirmed yet. Gives back what is still open. */
export async function sendErasures(
  context: TeacherContext,
  session: VaultSession,
  tell?: WhichErasures,
): Promise<readonly PendingErasure[]> {
  return tellErasures(
    context.opened.settings().value.erasures,
    {
      isErased: (erasure) => isErased(context, session, erasure),
      forget: (done) => {
        const ids = done.map(({ surveyId }) => surveyId);
        return changeSettings(context, (settings) => ({
          ...settings,
          erasures: settings.erasures.filter(({ surveyId }) => !ids.includes(surveyId)),
        }));
      },
      notices: context.notices,
    },
    tell,
  );
}

/** Sends, and says what became of the surveys deleted just now. */
export async function finishErasure(
  context: TeacherContext,
  plan: ErasurePlan,
): Promise<ErasureOutcome> {
  const session = context.session();
  if (plan.pending.length + plan.withdrawals.length === 0) return { relay: "nothing-there" };
  if (session === null) return { relay: "pending" };
  const left = await sendErasures(context, session, { ofDone: false });
  const ids = new Set(left.map(({ surveyId }) => surveyId));
  const tags = new Set((await sendWithdrawals(context)).map(({ tag }) => tag));
  const isPending =
    plan.pending.some(({ surveyId }) => ids.has(surveyId)) ||
    plan.withdrawals.some(({ tag }) => tags.has(tag));
  return { relay: isPending ? "pending" : "erased" };
}

/** Answers after which there is nothing left to erase. */
const goneCodes: readonly RelayErrorCode[] = ["refused", "not-found"];

async function isErased(
  context: TeacherContext,
  session: VaultSession,
  { surveyId, ownerSecret, until }: PendingErasure,
): Promise<boolean> {
  if (until <= now(context)) return true;
  const erased = await session.relay.deleteSurvey(surveyId, ownerSecret);
  return erased.ok || (erased.error.type === "told" && goneCodes.includes(erased.error.code));
}

async function pendingErasures(
  session: VaultSession,
  { withKeys }: VaultRecords,
  surveys: readonly SurveyRecord[],
  nowSeconds: number,
): Promise<Result<readonly PendingErasure[], LockedFailure>> {
  const pending: PendingErasure[] = [];
  for (const { value } of surveys) {
    if (session.sample || value.type === "draft" || !withKeys.has(value.survey.id)) continue;
    const { id, deleteAt } = value.survey;
    if (deleteAt <= nowSeconds) continue;
    const secret = await session.ask((crypto) => crypto.ownerSecret(id));
    if (!secret.ok) return secret;
    pending.push({ surveyId: id, ownerSecret: secret.value, until: deleteAt });
  }
  return ok(pending);
}

function hasKeys({ value }: SurveyRecord): boolean {
  return value.type !== "draft";
}
