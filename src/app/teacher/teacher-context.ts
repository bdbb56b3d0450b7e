import type { Accessor } from "solid-js";
import type { Result } from "../../core/result.ts";
import { dayAt, type CalendarDay } from "../../core/survey-dates.ts";
import { inSessionTurn } from "../vault/open-session.ts";
import type { NoticeWriter } from "./notice-board.ts";
import type { OpenedVault, VaultRecords } from "./opened-vault.ts";
import type { LockedFailure, Notice, SaveFailure } from "./teacher-app.ts";
import type { TeacherDeps } from "./teacher-deps.ts";
import { readVault } from "./vault-reading.ts";
import type { SessionChanges, VaultSession } from "./vault-session.ts";

/** What the desks share. */
export interface TeacherContext {
  readonly deps: TeacherDeps;
  readonly session: Accessor<VaultSession | null>;
  readonly opened: OpenedVault;
  readonly notices: NoticeWriter;
  /** Called when what is shown was read anew because another tab wrote: what was kept beside it is stale. */
  readonly reloaded: Set<() => void>;
}

type ConflictPlace = Extract<Notice, { type: "conflict" }>["what"];

export function now(context: TeacherContext): number {
  return context.deps.clock.nowSeconds();
}

export function today(context: TeacherContext): CalendarDay {
  return dayAt(now(context), context.deps.clock.localOffset);
}

/** Work of one verb on stored rows, after all that was begun before it. */
export async function withSession<Outcome extends Result<unknown, unknown>>(
  context: TeacherContext,
  work: (session: VaultSession) => Promise<Outcome>,
): Promise<Outcome | { readonly ok: false; readonly error: LockedFailure }> {
  return inSessionTurn(context.session(), work);
}

export interface Saving {
  readonly session: VaultSession;
  readonly what: ConflictPlace;
  readonly changes: SessionChanges;
  /** What is shown once it is stored. */
  readonly afterwards: () => Partial<VaultRecords>;
}

/** Stores, then shows. After a conflict everything is read anew and the teacher is told. */
export async function save(
  context: TeacherContext,
  saving: Saving,
): Promise<Result<void, SaveFailure>> {
  const { session, what, changes, afterwards } = saving;
  const written = await session.write(changes);
  if (written.ok) {
    if (session.isOpen()) context.opened.show(afterwards());
    return written;
  }
  if (written.error.type === "conflict") {
    await reload(context, session);
    context.notices.tell({ type: "conflict", what });
  }
  return written;
}

async function reload(context: TeacherContext, session: VaultSession): Promise<void> {
  const read = await readVault(session);
  if (!read.ok || !session.isOpen()) return;
  context.opened.show(read.value.records);
  for (const tell of context.reloaded) tell();
}
