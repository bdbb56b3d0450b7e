import type { RoundId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { ContributionTo } from "../../transport/round-port.ts";
import type { ContributedRound } from "../rounds/contributed-round.ts";
import { contributionTo } from "../rounds/contribution-address.ts";
import { askedStep, toldStep } from "../rounds/contribution-telling.ts";
import type {
  LockedFailure,
  RelayFailure,
  RelayUnwilling,
  SaveFailure,
  UnknownFailure,
} from "../vault/vault-app.ts";
import { unwilling, type LeaderContext, type LeaderSession } from "./leader-context.ts";
import { knownRound } from "./round-files.ts";
import { atUpwardsStep, changeUpwards, isStillAt, latestUpwards } from "./upwards-files.ts";

export type Told = Promise<Result<void, SaveFailure | UnknownFailure | RelayUnwilling>>;

/** What the relay last said of a school's contribution. Not stored: it is asked anew. */
export interface UpwardsSaid {
  note(
    id: RoundId,
    said: { readonly trouble?: RelayFailure | null; readonly isListed?: boolean },
  ): void;
}

interface Reached {
  readonly session: LeaderSession;
  readonly latest: ContributedRound;
  readonly to: ContributionTo;
}

/** The latest contribution of a round, and how the relay is spoken to about it. */
export async function reach(
  context: LeaderContext,
  id: RoundId,
): Promise<Result<Reached, LockedFailure | UnknownFailure>> {
  const session = context.session();
  if (session === null) return err({ type: "locked" });
  const record = knownRound(context, id);
  if (!record.ok) return record;
  const latest = latestUpwards(record.value.value);
  if (latest === null) return err({ type: "unknown" });
  const to = await contributionTo(session, latest);
  if (!to.ok) return to;
  return to.value === null ? err({ type: "unknown" }) : ok({ session, latest, to: to.value });
}

/** Tells the relay what it has not been told, and stores what it answers. */
export async function tellUpwards(context: LeaderContext, said: UpwardsSaid, id: RoundId): Told {
  const reached = await reach(context, id);
  if (!reached.ok) return reached;
  const { latest, to } = reached.value;
  const next = await toldStep({ relay: context.deps.roundRelay, to }, latest.step);
  said.note(id, { trouble: next.ok ? null : next.error });
  if (!next.ok) return err(unwilling(next.error));
  if (next.value === latest.step) return ok(undefined);
  return settle(context, id, { asked: latest, next: atUpwardsStep(latest, next.value) });
}

/** Asks what became of it: whether the names are listed, or the sum is made. */
export async function askUpwards(context: LeaderContext, said: UpwardsSaid, id: RoundId): Told {
  const reached = await reach(context, id);
  if (!reached.ok) return reached;
  const { latest, to } = reached.value;
  const { type } = latest.step;
  if (type !== "sent" && type !== "announced") return ok(undefined);
  const relay = context.deps.roundRelay;
  const next = await askedStep({ relay, to }, latest.step);
  said.note(id, { trouble: next.ok ? null : next.error });
  if (!next.ok) return err(unwilling(next.error));
  if (next.value.state === "listed") said.note(id, { isListed: true });
  if (next.value.step === latest.step) return ok(undefined);
  return settle(context, id, { asked: latest, next: atUpwardsStep(latest, next.value.step) });
}

/** Stores the relay's answer, unless something else was decided meanwhile. */
export function settle(
  context: LeaderContext,
  id: RoundId,
  { asked, next }: { readonly asked: ContributedRound; readonly next: ContributedRound },
): Promise<Result<void, SaveFailure | UnknownFailure>> {
  return changeUpwards(context, id, (round) => (isStillAt(round, asked) ? next : null));
}
