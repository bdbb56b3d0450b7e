import type { SurveyId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { atStep, latestRound } from "./contribution-rounds.ts";
import type { ContributionRecord, VaultRecords } from "./opened-vault.ts";
import type { ContributionStep } from "../rounds/contributed-round.ts";
import { contributionTo } from "../rounds/contribution-address.ts";
import { askedStep, toldStep } from "../rounds/contribution-telling.ts";
import { contributionRecord, type Contribution } from "./records/contribution-record.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import type { RelayUnwilling, SaveFailure } from "./teacher-app.ts";
import { save, withSession, type TeacherContext } from "./teacher-context.ts";
import { unwilling } from "./survey-files.ts";
import type { VaultSession } from "./vault-session.ts";
import { onTop } from "../vault/on-top.ts";

export type Told = Promise<Result<void, SaveFailure | RelayUnwilling | { type: "unknown" }>>;

/** Stores the contribution as it is to be, and shows it, with others that change at the same time. */
export function storeContribution(
  context: TeacherContext,
  session: VaultSession,
  record: ContributionRecord,
  beside: readonly ContributionRecord[] = [],
): Promise<Result<void, SaveFailure>> {
  const { opened } = context;
  const records = [record, ...beside];
  return save(context, {
    session,
    what: "survey",
    changes: { put: records.map((each) => rowOf(contributionRecord, each)) },
    afterwards: () => ({ contributions: withRecords(opened.contributions(), records) }),
  });
}

/** The records as they stand once they were written. */
export function withRecords(
  contributions: VaultRecords["contributions"],
  records: readonly ContributionRecord[],
): VaultRecords["contributions"] {
  // The row of a contribution is that of its unit's first survey.
  const written = records.map((each) => [each.id as SurveyId, afterWriting(each)] as const);
  return new Map([...contributions, ...written]);
}

/**
 * Tells the relay what the contribution's step says it has not been told, and stores what it answers. Ok also when
 * there is nothing to tell. May be called as often as one likes: the relay knows a repetition.
 */
export async function tellRelay(context: TeacherContext, id: SurveyId): Told {
  const session = context.session();
  const contribution = context.opened.contributions().get(id)?.value;
  if (session === null || contribution === undefined) return ok(undefined);
  const round = latestRound(contribution);
  if (round === null) return ok(undefined);
  if (!["announcing", "sending", "withdrawing"].includes(round.step.type)) return ok(undefined);
  const to = await contributionTo(session, round);
  if (!to.ok) return to;
  if (to.value === null) return ok(undefined);
  const asked = { relay: context.deps.roundRelay, to: to.value };
  const told = await toldStep(asked, round.step);
  if (!told.ok) return err(unwilling(told.error));
  return settle(context, id, { tag: to.value.tag, from: round.step, to: told.value });
}

/** Asks whether the sum is made, and with it. Ok: what is stored says what the relay said. */
export async function askRelay(
  context: TeacherContext,
  id: SurveyId,
): Promise<
  Result<"stored" | "missing", SaveFailure | RelayUnwilling | { readonly type: "unknown" }>
> {
  const session = context.session();
  const contribution = context.opened.contributions().get(id)?.value;
  if (session === null || contribution === undefined) return err({ type: "unknown" });
  const round = latestRound(contribution);
  if (round?.step.type !== "sent") return ok("stored");
  const to = await contributionTo(session, round);
  if (!to.ok) return to;
  if (to.value === null) return err({ type: "unknown" });
  const asked = await askedStep({ relay: context.deps.roundRelay, to: to.value }, round.step);
  if (!asked.ok) return err(unwilling(asked.error));
  const { step, stored } = asked.value;
  if (step !== round.step) {
    const { tag } = to.value;
    const settled = await settle(context, id, { tag, from: round.step, to: step });
    return settled.ok ? ok("stored") : settled;
  }
  return ok(stored ? "stored" : "missing");
}

interface Settled {
  readonly tag: string;
  readonly from: ContributionStep;
  readonly to: ContributionStep;
}

/** Stores the relay's answer, unless the teacher has decided something else meanwhile. */
async function settle(
  context: TeacherContext,
  id: SurveyId,
  { tag, from, to }: Settled,
): Promise<Result<void, SaveFailure>> {
  return onTop(() =>
    withSession(context, async (session) => {
      const record = context.opened.contributions().get(id);
      if (record === undefined || !isStillAt(record.value, tag, from)) return ok(undefined);
      return storeContribution(context, session, { ...record, value: atStep(record.value, to) });
    }),
  );
}

function isStillAt(contribution: Contribution, tag: string, from: ContributionStep): boolean {
  const latest = latestRound(contribution);
  if (latest === null) return false;
  const { own, step } = latest;
  if (own?.tag !== tag || step.type !== from.type) return false;
  return !("body" in step && "body" in from) || step.body === from.body;
}
