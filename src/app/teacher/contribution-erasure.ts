import type { SurveyId } from "../../core/ids.ts";
import { ok, type Result } from "../../core/result.ts";
import type { RowRef } from "../../protocol/sealed-row.ts";
import { descriptionOf, mayCount } from "../rounds/contributed-round.ts";
import { isGone } from "../rounds/contribution-telling.ts";
import type { ContributionRecord, VaultRecords } from "./opened-vault.ts";
import { emptyContribution } from "./records/contribution-record.ts";
import type { PendingWithdrawal } from "./records/settings-record.ts";
import { changeSettings } from "./settings-desk.ts";
import type { LockedFailure } from "./teacher-app.ts";
import { now, type TeacherContext } from "./teacher-context.ts";
import type { VaultSession } from "./vault-session.ts";

export interface DoomedContributions {
  readonly remove: readonly RowRef[];
  /** Surveys that stay, and were joined with one that goes. */
  readonly put: readonly ContributionRecord[];
  readonly withdrawals: readonly PendingWithdrawal[];
}

/**
 * The contributions that rest on surveys to be deleted. What can still be taken back is: `byTeacher`; where surveys are
 * deleted because their day has come, only what was on its way back already is.
 */
export async function doomedContributions(
  session: VaultSession,
  { contributions, surveys }: Pick<VaultRecords, "contributions" | "surveys">,
  doomed: {
    readonly surveys: readonly SurveyId[];
    readonly byTeacher: boolean;
    readonly nowSeconds: number;
  },
): Promise<Result<DoomedContributions, LockedFailure>> {
  const records = [...contributions.values()].filter(({ value }) =>
    value.surveys.some((id) => doomed.surveys.includes(id)),
  );
  const withdrawals: PendingWithdrawal[] = [];
  for (const record of records) {
    const pending = await pendingWithdrawals(session, record, doomed);
    if (!pending.ok) return pending;
    withdrawals.push(...pending.value);
  }
  const left = records
    .flatMap(({ value }) => value.surveys)
    .filter((id) => !doomed.surveys.includes(id));
  return ok({
    // Also where nothing was contributed here: another tab may have, and a tombstone keeps it from coming back.
    remove: doomed.surveys.map((id) => ({ table: "contributions", id })),
    put: left.flatMap((id): readonly ContributionRecord[] => {
      const scope = surveys.get(id)?.scope;
      if (scope === undefined) return [];
      const revision = contributions.get(id)?.revision ?? 0;
      return [{ id, scope, revision, value: emptyContribution(id, true) }];
    }),
    withdrawals,
  });
}

async function pendingWithdrawals(
  session: VaultSession,
  { value }: ContributionRecord,
  { byTeacher, nowSeconds }: { readonly byTeacher: boolean; readonly nowSeconds: number },
): Promise<Result<readonly PendingWithdrawal[], LockedFailure>> {
  const pending: PendingWithdrawal[] = [];
  for (const round of value.rounds) {
    const { own, step, invitation } = round;
    if (session.sample || own === null || !mayCount(round, nowSeconds)) continue;
    if (step.type !== "withdrawing" && (!byTeacher || step.type === "refused")) continue;
    const pass = await session.ask((crypto) => crypto.readRoundLink(invitation));
    if (!pass.ok) return pass;
    if (!pass.value.ok) continue;
    pending.push({ ...pass.value.value, ...own, until: descriptionOf(round).deleteAt });
  }
  return ok(pending);
}

/** Tells the relay what it has not confirmed yet. Gives back what is still open. */
export async function sendWithdrawals(
  context: TeacherContext,
): Promise<readonly PendingWithdrawal[]> {
  const waiting = context.opened.settings().value.withdrawals;
  const done: string[] = [];
  for (const withdrawal of waiting) {
    if (await isTakenBack(context, withdrawal)) done.push(withdrawal.tag);
  }
  if (done.length > 0) {
    await changeSettings(context, (settings) => ({
      ...settings,
      withdrawals: settings.withdrawals.filter(({ tag }) => !done.includes(tag)),
    }));
  }
  return waiting.filter(({ tag }) => !done.includes(tag));
}

/** Also when there is nothing left to be done: the sum was made, or the round is gone. */
async function isTakenBack(
  context: TeacherContext,
  { until, ...contribution }: PendingWithdrawal,
): Promise<boolean> {
  if (until <= now(context)) return true;
  const told = await context.deps.roundRelay.withdraw(contribution);
  if (told.ok || isGone(told.error)) return true;
  return told.error.type === "told" && told.error.code === "frozen";
}
