import { ok } from "../../core/result.ts";
import { createStorageKeeping, sealedBackup, type StorageKeeping } from "../vault/backup-file.ts";
import { changeSettings } from "./settings-desk.ts";
import type { BackupDesk, BackupReason } from "./teacher-app.ts";
import { today, type TeacherContext } from "./teacher-context.ts";

export type BackupKeeper = BackupDesk & StorageKeeping;

export function createBackupDesk(context: TeacherContext): BackupKeeper {
  const { opened, deps } = context;
  const settings = () => opened.settings().value;

  function due(): readonly BackupReason[] {
    if (context.session()?.sample !== false) return [];
    const neverMade = settings().backupMadeOn === null && opened.classes().size > 0;
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
      const saved = await deps.saveFile(file.value);
      if (!saved) return ok("declined");
      const noted = await changeSettings(context, (kept) => ({
        ...kept,
        backupMadeOn: day,
        backupDue: [],
      }));
      return noted.ok ? ok("saved") : noted;
    },
  };
}
