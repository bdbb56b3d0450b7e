import type { Result } from "../../core/result.ts";
import type { PlainRow } from "../../../workers/crypto-vault.protocol.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import { allowedMinutes } from "../vault/auto-lock.ts";
import type { SaveFailure } from "../vault/vault-app.ts";
import type { LeaderSettingsDesk } from "./leader-app.ts";
import { inTurn, save, type LeaderContext } from "./leader-context.ts";
import type { LeaderRecords } from "./leader-records.ts";
import {
  leaderSettingsRecord,
  type LeaderSettings,
  type StoredLeaderBackupReason,
} from "./records/leader-settings-record.ts";
import { onTop } from "../vault/on-top.ts";

export function createLeaderSettingsDesk(context: LeaderContext): LeaderSettingsDesk {
  const settings = () => context.opened.records().settings.value;
  return {
    language: () => settings().language,
    setLanguage: (language) => changeLeaderSettings(context, (kept) => ({ ...kept, language })),
    autoLock: () => settings().autoLock,
    setAutoLock: (minutes) =>
      changeLeaderSettings(context, (kept) => ({ ...kept, autoLock: allowedMinutes(minutes) })),
    invited: () => settings().invitation !== null,
    setInvitation: (invitation) =>
      changeLeaderSettings(context, (kept) => ({ ...kept, invitation })),
  };
}

type SettingsEdit = (settings: LeaderSettings) => LeaderSettings;

/** Stores what the edit makes of the settings; once more when another tab wrote in between. */
export async function changeLeaderSettings(
  context: LeaderContext,
  edit: SettingsEdit,
): Promise<Result<void, SaveFailure>> {
  return onTop(() =>
    inTurn(context, (session) => {
      const { row, settings } = editedLeaderSettings(context, edit);
      return save(context, {
        session,
        what: "settings",
        changes: { put: [row] },
        afterwards: () => ({ settings }),
      });
    }),
  );
}

/** The row to store, and the settings as they are then: to be stored together with something else. */
export function editedLeaderSettings(
  context: LeaderContext,
  edit: SettingsEdit,
): { readonly row: PlainRow } & Pick<LeaderRecords, "settings"> {
  const { settings } = context.opened.records();
  const edited = { ...settings, value: edit(settings.value) };
  return { row: rowOf(leaderSettingsRecord, edited), settings: afterWriting(edited) };
}

export function withLeaderBackupDue(
  settings: LeaderSettings,
  reason: StoredLeaderBackupReason,
): LeaderSettings {
  if (settings.backupDue.includes(reason)) return settings;
  return { ...settings, backupDue: [...settings.backupDue, reason] };
}
