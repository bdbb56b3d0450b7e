import type { Result } from "../../core/result.ts";
import { allowedMinutes } from "../vault/auto-lock.ts";
import type { VaultRecords } from "./opened-vault.ts";
import { afterWriting, rowOf, type StoredRecord } from "../vault/record.ts";
import {
  settingsRecord,
  type Settings,
  type StoredBackupReason,
} from "./records/settings-record.ts";
import { save, withSession, type TeacherContext } from "./teacher-context.ts";
import type { SaveFailure, SettingsDesk } from "./teacher-app.ts";
import type { PlainRow } from "../../../workers/crypto-teacher.protocol.ts";
import type { VaultSession } from "./vault-session.ts";

export function createSettingsDesk(context: TeacherContext): SettingsDesk {
  const settings = () => context.opened.settings().value;
  return {
    language: () => settings().language,
    setLanguage: (language) => changeSettings(context, (kept) => ({ ...kept, language })),
    autoLock: () => settings().autoLock,
    setAutoLock: (minutes) =>
      changeSettings(context, (kept) => ({ ...kept, autoLock: allowedMinutes(minutes) })),
    rosterColumns: () => settings().rosterColumns,
    setRosterColumns: (rosterColumns) =>
      changeSettings(context, (kept) => ({ ...kept, rosterColumns })),
    invited: () => settings().invitation !== null,
    setInvitation: (invitation) => changeSettings(context, (kept) => ({ ...kept, invitation })),
  };
}

/** Stores what the edit makes of the settings. Another tab's edit in between is kept: the edit is made again on top of it. */
export async function changeSettings(
  context: TeacherContext,
  edit: (settings: Settings) => Settings,
): Promise<Result<void, SaveFailure>> {
  const first = await withSession(context, (session) => storeSettings(context, session, edit));
  if (first.ok || first.error.type !== "conflict") return first;
  return withSession(context, (session) => storeSettings(context, session, edit));
}

/** As changeSettings, for work that is in its turn already. */
export function storeSettings(
  context: TeacherContext,
  session: VaultSession,
  edit: (settings: Settings) => Settings,
): Promise<Result<void, SaveFailure>> {
  const { row, settings } = editedSettings(context.opened.settings(), edit);
  return save(context, {
    session,
    what: "settings",
    changes: { put: [row] },
    afterwards: () => ({ settings }),
  });
}

/** The row to store, and the settings as they are then: to be stored together with something else. */
export function editedSettings(
  settings: StoredRecord<Settings>,
  edit: (settings: Settings) => Settings,
): { readonly row: PlainRow } & Pick<VaultRecords, "settings"> {
  const edited = { ...settings, value: edit(settings.value) };
  return { row: rowOf(settingsRecord, edited), settings: afterWriting(edited) };
}

export function withBackupDue(settings: Settings, reason: StoredBackupReason): Settings {
  if (settings.backupDue.includes(reason)) return settings;
  return { ...settings, backupDue: [...settings.backupDue, reason] };
}
