import { createSignal, untrack, type Accessor } from "solid-js";
import type { RoundId } from "../../core/ids.ts";
import type { PlaceId, ReleasedRound } from "../../core/leader/release.ts";
import type { StoredRecord } from "../vault/record.ts";
import { noLeaderSettings, type LeaderSettings } from "./records/leader-settings-record.ts";
import type { Place } from "./records/place-record.ts";
import type { RoundFile } from "./records/round-record.ts";

export type PlaceRecord = StoredRecord<Place>;
export type RoundRecord = StoredRecord<RoundFile>;

/** Everything readable of a leader's unlocked vault. Values are replaced, never changed. */
export interface LeaderRecords {
  readonly places: ReadonlyMap<PlaceId, PlaceRecord>;
  readonly rounds: ReadonlyMap<RoundId, RoundRecord>;
  readonly settings: StoredRecord<LeaderSettings>;
  /** Ids of the rounds whose keys are loaded: only for these the Worker can be asked. */
  readonly withKeys: ReadonlySet<string>;
}

/** The records as views follow them. Locking empties it. */
export interface OpenedLeaderVault {
  readonly records: Accessor<LeaderRecords>;
  show(changed: Partial<LeaderRecords>): void;
  clear(): void;
}

const nothingOpened: LeaderRecords = {
  places: new Map(),
  rounds: new Map(),
  settings: noLeaderSettings,
  withKeys: new Set(),
};

export function createOpenedLeaderVault(): OpenedLeaderVault {
  const [records, setRecords] = createSignal<LeaderRecords>(nothingOpened);
  return {
    records,
    show: (changed) => setRecords({ ...untrack(records), ...changed }),
    clear: () => setRecords(nothingOpened),
  };
}

/** Every release in the vault, of all its places: what a further one must be held against. */
export function releasedRounds({ rounds }: LeaderRecords): readonly ReleasedRound[] {
  return [...rounds.values()].flatMap(({ value: { state } }) =>
    state.type === "released" ? [{ release: state.release, roll: state.roll }] : [],
  );
}
