import type { NoticeList } from "./notice-list.ts";

/** What is told of what the relay has, or has not, confirmed. */
export type ErasureNotice =
  { readonly type: "erasure-pending"; readonly count: number } | { readonly type: "erasure-done" };

export interface WhichErasures {
  readonly ofWaiting?: boolean;
  readonly ofDone?: boolean;
}

/**
 * Asks the relay for each erasure it has not confirmed, one after the other, has those forgotten that are done, and
 * tells of both unless said otherwise. Gives back what is still open.
 */
export async function tellErasures<Erasure>(
  waiting: readonly Erasure[],
  steps: {
    readonly isErased: (erasure: Erasure) => Promise<boolean>;
    readonly forget: (done: readonly Erasure[]) => Promise<unknown>;
    readonly notices: Pick<NoticeList<ErasureNotice>, "tell">;
  },
  { ofWaiting = true, ofDone = true }: WhichErasures = {},
): Promise<readonly Erasure[]> {
  const done: Erasure[] = [];
  for (const erasure of waiting) if (await steps.isErased(erasure)) done.push(erasure);
  if (done.length > 0) await steps.forget(done);
  const left = waiting.filter((erasure) => !done.includes(erasure));
  if (left.length > 0 && ofWaiting) {
    steps.notices.tell({ type: "erasure-pending", count: left.length });
  }
  if (left.length === 0 && done.length > 0 && ofDone) steps.notices.tell({ type: "erasure-done" });
  return left;
}
