import { createSignal } from "solid-js";
import type { RoundId } from "../../core/ids.ts";
import type { RelayFailure } from "../../transport/relay-port.ts";
import { withEntry } from "../vault/map-entries.ts";

/** What the relay last said of a round, or why it did not. Not stored: it is asked anew. */
export interface RoundCount {
  readonly contributions: number | null;
  readonly trouble: RelayFailure | null;
  /** The relay says that it knows of no such round. */
  readonly isGone: boolean;
}

const nothingSaid: RoundCount = { contributions: null, trouble: null, isGone: false };

export interface RoundCounts {
  of(id: RoundId): RoundCount;
  note(id: RoundId, change: Partial<RoundCount>): void;
  clear(): void;
}

export function createRoundCounts(): RoundCounts {
  const [counts, setCounts] = createSignal<ReadonlyMap<RoundId, RoundCount>>(new Map());
  return {
    of: (id) => counts().get(id) ?? nothingSaid,
    note: (id, change) => {
      setCounts((all) => withEntry(all, id, { ...(all.get(id) ?? nothingSaid), ...change }));
    },
    clear: () => setCounts(new Map()),
  };
}
