import * as v from "valibot";
import type { RoundId, SurveyId } from "../../../core/ids.ts";
import type { UiLanguage } from "../../../core/ui-language.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import { base64UrlOf } from "../../../protocol/base64url-schema.ts";
import { limits } from "../../../protocol/limits.ts";
import { ownShareSchema, type OwnShare } from "../../rounds/contributed-round.ts";
import type { AutoLockMinutes, BackupReason } from "../teacher-app.ts";
import type { RecordKind, StoredRecord } from "../../vault/record.ts";
import { keptSettings } from "../../vault/kept-settings.ts";
import { idOf, seconds, someText, strictReader } from "../../vault/stored-values.ts";

export interface Settings {
  readonly language: UiLanguage | null;
  readonly autoLock: AutoLockMinutes;
  readonly invitation: string | null;
  readonly backupMadeOn: CalendarDay | null;
  readonly backupDue: readonly StoredBackupReason[];
  /** Surveys deleted here that the relay has not confirmed. */
  readonly erasures: readonly PendingErasure[];
  readonly letterhead: Letterhead;
  /** Keys of the columns of the class list, in their order; null until they are chosen. */
  readonly rosterColumns: readonly string[] | null;
  /** Contributions of deleted surveys that the relay has not confirmed to be withdrawn. */
  readonly withdrawals: readonly PendingWithdrawal[];
  /** What stands after "#" in the invitation to a round that was opened last; null when there is none. */
  readonly roundInvitation: string | null;
}

/** What every letter to parents is filled in with; null is blank. */
export interface Letterhead {
  readonly school: string | null;
  readonly teacher: string | null;
  /** How to reach the data protection officer. */
  readonly officer: string | null;
}

/** "never-made" is seen, not stored. */
export type StoredBackupReason = Exclude<BackupReason, "never-made">;

export interface PendingErasure {
  readonly surveyId: SurveyId;
  readonly ownerSecret: string;
  /** When the relay erases it by itself, seconds since 1970. */
  readonly until: number;
}

export interface PendingWithdrawal extends OwnShare {
  readonly roundId: RoundId;
  /** base64url of 32 bytes. */
  readonly pass: string;
  /** When the relay erases the round by itself, seconds since 1970. */
  readonly until: number;
}

export const defaultSettings: Settings = {
  language: null,
  autoLock: { idle: 10, hidden: 5 },
  invitation: null,
  backupMadeOn: null,
  backupDue: [],
  erasures: [],
  letterhead: { school: null, teacher: null, officer: null },
  rosterColumns: null,
  withdrawals: [],
  roundInvitation: null,
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

const content1 = {
  ...keptSettings,
  backupDue: v.array(v.picklist(backupReasons)),
  erasures: v.array(
    v.strictObject({
      surveyId: idOf<SurveyId>(),
      ownerSecret: base64UrlOf(limits.secretBytes),
      until: seconds,
    }),
  ),
};

const { letterhead, rosterColumns, withdrawals, roundInvitation } = defaultSettings;
const rounds = { withdrawals, roundInvitation };

/** Before letters were written. */
const settingsSchema1 = v.pipe(
  v.strictObject(content1),
  v.transform((settings): Settings => ({ ...settings, letterhead, rosterColumns, ...rounds })),
);

const content2 = {
  ...content1,
  letterhead: v.strictObject({
    school: v.nullable(someText),
    teacher: v.nullable(someText),
    officer: v.nullable(someText),
  }),
};

/** Before the columns of the class list could be chosen. */
const settingsSchema2 = v.pipe(
  v.strictObject(content2),
  v.transform((settings): Settings => ({ ...settings, rosterColumns, ...rounds })),
);

const content3 = {
  ...content2,
  rosterColumns: v.nullable(
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9:-]{1,60}$/))), v.maxLength(60)),
  ),
};

/** Before there were leaders' rounds. */
const settingsSchema3 = v.pipe(
  v.strictObject(content3),
  v.transform((settings): Settings => ({ ...settings, ...rounds })),
);

const settingsSchema4 = v.strictObject({
  ...content3,
  withdrawals: v.array(
    v.strictObject({
      ...ownShareSchema.entries,
      roundId: idOf<RoundId>(),
      pass: base64UrlOf(limits.secretBytes),
      until: seconds,
    }),
  ),
  roundInvitation: v.nullable(someText),
});

export const settingsRecord: RecordKind<Settings> = {
  table: "settings",
  schema: 4,
  readers: {
    1: strictReader(settingsSchema1),
    2: strictReader(settingsSchema2),
    3: strictReader(settingsSchema3),
    4: strictReader(settingsSchema4),
  },
  encode: (settings) => structuredClone(settings),
};
