import { ok } from "../../core/result.ts";
import { createStorageKeeping, sealedBackup, type StorageKeeping } from "../vault/backup-file.ts";
import type { LeaderBackupDesk, LeaderBackupReason } from "./leader-app.ts";
import { today, type LeaderContext } from "./leader-context.ts";
import { changeLeaderSettings } from "./leader-settings-desk.ts";

export type LeaderBackupKeeper = LeaderBackupDesk & StorageKeeping;

export function createLeaderBackupDesk(context: LeaderContext): LeaderBackupKeeper {
  const { opened, deps } = context;
  const settings = () => opened.records().settings.value;

  function due(): readonly LeaderBackupReason[] {
    const neverMade = settings().backupMadeOn === null && opened.records().rounds.size > 0;
    return neverMade ? ["never-made", ...settings().backupDue] : settings().backupDue;
  }

  return {
    due,
    madeOn: () => settings().backupMadeOn,
    ...createStorageKeeping(deps.keepStorage),
    make: async () => {
      const day = today(context);
      const file = await sealedBackup(context.session(), day);
      if (!file.ok) return file;
      if (!(await deps.saveFile(file.value))) return ok("declined");
      const noted = await changeLeaderSettings(context, (kept) => ({
        ...kept,
        backupMadeOn: day,
        backupDue: [],
      }));
      return noted.ok ? ok("saved") : noted;
    },
  };
}
