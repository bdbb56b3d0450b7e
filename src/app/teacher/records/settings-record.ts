import * as v from "valibot";
import type { SurveyId } from "../../../core/ids.ts";
import { languages, type Language } from "../../../core/question.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import { base64UrlOf } from "../../../protocol/base64url-schema.ts";
import { limits } from "../../../protocol/limits.ts";
import type { AutoLockMinutes, BackupReason } from "../teacher-app.ts";
import type { RecordKind, StoredRecord } from "./record.ts";
import { calendarDay, idOf, seconds, someText, strictReader } from "./stored-values.ts";

export interface Settings {
  readonly language: Language | null;
  readonly autoLock: AutoLockMinutes;
  readonly invitation: string | null;
  readonly backupMadeOn: CalendarDay | null;
  readonly backupDue: readonly StoredBackupReason[];
  /** Surveys deleted here that the relay has not confirmed. */
  readonly erasures: readonly PendingErasure[];
}

/** "never-made" is seen, not stored. */
export type StoredBackupReason = Exclude<BackupReason, "never-made">;

export interface PendingErasure {
  readonly surveyId: SurveyId;
  readonly ownerSecret: string;
  /** When the relay erases it by itself, seconds since 1970. */
  readonly until: number;
}

export const defaultSettings: Settings = {
  language: null,
  autoLock: { idle: 10, hidden: 5 },
  invitation: null,
  backupMadeOn: null,
  backupDue: [],
  erasures: [],
};

export const noSettings: StoredRecord<Settings> = {
  id: "settings",
  scope: "vault",
  revision: 0,
  value: defaultSettings,
};

const backupReasons = [
  "survey-opened",
  "survey-closed",
  "something-deleted",
  "passphrase-changed",
  "kit-renewed",
] as const satisfies readonly StoredBackupReason[];

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30));

const settingsSchema1 = v.strictObject({
  language: v.nullable(v.picklist(languages)),
  autoLock: v.strictObject({ idle: minutes, hidden: minutes }),
  invitation: v.nullable(someText),
  backupMadeOn: v.nullable(calendarDay),
  backupDue: v.array(v.picklist(backupReasons)),
  erasures: v.array(
    v.strictObject({
      surveyId: idOf<SurveyId>(),
      ownerSecret: base64UrlOf(limits.secretBytes),
      until: seconds,
    }),
  ),
});

export const settingsRecord: RecordKind<Settings> = {
  table: "settings",
  schema: 1,
  readers: { 1: strictReader(settingsSchema1) },
  encode: (settings) => structuredClone(settings),
};
