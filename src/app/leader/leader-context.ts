import type { Accessor } from "solid-js";
import type { Result } from "../../core/result.ts";
import { dayAt, type CalendarDay } from "../../core/survey-dates.ts";
import type { RelayFailure } from "../../transport/relay-port.ts";
import type { LeaderCrypto } from "../../../workers/crypto-leader.protocol.ts";
import { inSessionTurn, type OpenSession, type SessionChanges } from "../vault/open-session.ts";
import type { NoticeList } from "../vault/notice-list.ts";
import type { LockedFailure, RelayUnwilling, SaveFailure } from "../vault/vault-app.ts";
import type { LeaderNotice } from "./leader-app.ts";
import type { LeaderDeps, ReleaseWorker } from "./leader-deps.ts";
import type { LeaderRecords, OpenedLeaderVault } from "./leader-records.ts";
import { readLeaderVault } from "./leader-vault-reading.ts";

/** A leader's unlocked vault. */
export type LeaderSession = OpenSession<LeaderCrypto>;

/** What the desks share. */
export interface LeaderContext {
  readonly deps: LeaderDeps;
  readonly session: Accessor<LeaderSession | null>;
  readonly opened: OpenedLeaderVault;
  readonly notices: NoticeList<LeaderNotice>;
  /** Workers that hold sums at this moment: locking ends them. */
  readonly releasing: Set<ReleaseWorker>;
}

export function now({ deps }: LeaderContext): number {
  return deps.clock.nowSeconds();
}

export function today(context: LeaderContext): CalendarDay {
  return dayAt(now(context), context.deps.clock.localOffset);
}

/** Work of one verb on stored rows, after all that was begun before it. */
export function inTurn<Outcome extends Result<unknown, unknown>>(
  context: LeaderContext,
  work: (session: LeaderSession) => Promise<Outcome>,
): Promise<Outcome | { readonly ok: false; readonly error: LockedFailure }> {
  return inSessionTurn(context.session(), work);
}

export interface LeaderSaving {
  readonly session: LeaderSession;
  readonly what: Extract<LeaderNotice, { type: "conflict" }>["what"];
  readonly changes: SessionChanges;
  /** What is shown once it is stored. */
  readonly afterwards: () => Partial<LeaderRecords>;
}

/** Stores, then shows. After a conflict everything is read anew and the leader is told. */
export async function save(
  context: LeaderContext,
  { session, what, changes, afterwards }: LeaderSaving,
): Promise<Result<void, SaveFailure>> {
  const written = await session.write(changes);
  if (written.ok) {
    if (session.isOpen()) context.opened.show(afterwards());
    return written;
  }
  if (written.error.type === "conflict") {
    const read = await readLeaderVault(session);
    if (read.ok && session.isOpen()) context.opened.show(read.value.records);
    context.notices.tell({ type: "conflict", what });
  }
  return written;
}

export function unwilling(failure: RelayFailure): RelayUnwilling {
  return { type: "relay", failure };
}
