import type { RoundId } from "../../core/ids.ts";
import type { PlaceId } from "../../core/leader/release.ts";
import { ok } from "../../core/result.ts";
import { mapById, readKeys, readTable, type Reading } from "../vault/stored-tables.ts";
import type { LeaderSession } from "./leader-context.ts";
import type { LeaderRecords, PlaceRecord, RoundRecord } from "./leader-records.ts";
import { leaderSettingsRecord, noLeaderSettings } from "./records/leader-settings-record.ts";
import { placeRecord } from "./records/place-record.ts";
import { roundRecord } from "./records/round-record.ts";

export interface ReadLeaderVault {
  readonly records: LeaderRecords;
  /** Rows that did not open, or hold what is not allowed. */
  readonly refused: number;
}

/** Opens everything that is stored. What cannot be read is counted, never guessed at. */
export async function readLeaderVault(session: LeaderSession): Reading<ReadLeaderVault> {
  const keys = await readKeys(session);
  if (!keys.ok) return keys;
  const placeTable = await readTable(session, placeRecord);
  if (!placeTable.ok) return placeTable;
  const roundTable = await readTable(session, roundRecord);
  if (!roundTable.ok) return roundTable;
  const settingsTable = await readTable(session, leaderSettingsRecord);
  if (!settingsTable.ok) return settingsTable;

  // A row stands for what it says it is: its id and scope are sealed with it, and must be those of its content.
  const isWhole = ({ id, scope, value }: PlaceRecord | RoundRecord) =>
    id === value.id && scope === "vault";
  const places = mapById<PlaceId, PlaceRecord>(placeTable.value.records.filter(isWhole));
  const rounds = mapById<RoundId, RoundRecord>(roundTable.value.records.filter(isWhole));
  const [settings] = settingsTable.value.records;
  const tables = [placeTable, roundTable, settingsTable].map(({ value }) => value.stored.length);
  const stored = tables.reduce((sum, rows) => sum + rows, keys.value.stored);
  const read =
    keys.value.loaded.size + places.size + rounds.size + settingsTable.value.records.length;
  return ok({
    records: {
      places,
      rounds,
      // Settings that cannot be read are replaced by the usual ones, over the revision that stands there.
      settings: settings ?? {
        ...noLeaderSettings,
        revision: settingsTable.value.stored[0]?.revision ?? 0,
      },
      withKeys: keys.value.loaded,
    },
    refused: stored - read,
  });
}
