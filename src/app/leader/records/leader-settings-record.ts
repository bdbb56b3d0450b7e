import * as v from "valibot";
import type { RoundId } from "../../../core/ids.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import type { UiLanguage } from "../../../core/ui-language.ts";
import { base64UrlOf } from "../../../protocol/base64url-schema.ts";
import { limits } from "../../../protocol/limits.ts";
import type { RecordKind, StoredRecord } from "../../vault/record.ts";
import { keptSettings } from "../../vault/kept-settings.ts";
import { idOf, seconds, someText, strictReader } from "../../vault/stored-values.ts";
import type { AutoLockMinutes } from "../../vault/vault-app.ts";
import type { LeaderBackupReason } from "../leader-app.ts";

export interface LeaderSettings {
  readonly language: UiLanguage | null;
  readonly autoLock: AutoLockMinutes;
  /** To the relay, from who runs it. */
  readonly invitation: string | null;
  readonly backupMadeOn: CalendarDay | null;
  readonly backupDue: readonly StoredLeaderBackupReason[];
  /** Rounds deleted here that the relay has not confirmed. */
  readonly erasures: readonly PendingRoundErasure[];
  /** The fragment of a municipality's invitation that was neither followed nor declined. */
  readonly waiting: string | null;
}

/** "never-made" is seen, not stored. */
export type StoredLeaderBackupReason = Exclude<LeaderBackupReason, "never-made">;

export interface PendingRoundErasure {
  readonly roundId: RoundId;
  readonly ownerSecret: string;
  /** When the relay erases it by itself, seconds since 1970. */
  readonly until: number;
}

export const noLeaderSettings: StoredRecord<LeaderSettings> = {
  id: "settings",
  scope: "vault",
  revision: 0,
  value: {
    language: null,
    autoLock: { idle: 10, hidden: 5 },
    invitation: null,
    backupMadeOn: null,
    backupDue: [],
    erasures: [],
    waiting: null,
  },
};

const backupReasons = [
  "round-opened",
  "round-released",
  "something-deleted",
  "passphrase-changed",
  "kit-renewed",
] as const satisfies readonly StoredLeaderBackupReason[];

const settingsSchema1 = v.strictObject({
  ...keptSettings,
  backupDue: v.array(v.picklist(backupReasons)),
  erasures: v.array(
    v.strictObject({
      roundId: idOf<RoundId>(),
      ownerSecret: base64UrlOf(limits.secretBytes),
      until: seconds,
    }),
  ),
  waiting: v.nullable(someText),
});

export const leaderSettingsRecord: RecordKind<LeaderSettings> = {
  table: "settings",
  schema: 1,
  readers: { 1: strictReader(settingsSchema1) },
  encode: (settings) => structuredClone(settings),
};
