import { createSignal } from "solid-js";
import { ok } from "../../core/result.ts";
import { sealedBackup } from "../vault/backup-file.ts";
import { changeSettings } from "./settings-desk.ts";
import type { BackupDesk, BackupReason } from "./teacher-app.ts";
import { today, type TeacherContext } from "./teacher-context.ts";

export interface BackupKeeper extends BackupDesk {
  /** Asks the browser not to evict what is stored; the answer may never come. */
  askToKeepStorage(): void;
}

export function createBackupDesk(context: TeacherContext): BackupKeeper {
  const { opened, deps } = context;
  const [storageIsKept, setStorageIsKept] = createSignal<boolean | null>(null);
  const settings = () => opened.settings().value;

  function due(): readonly BackupReason[] {
    if (context.session()?.sample !== false) return [];
    const neverMade = settings().backupMadeOn === null && opened.classes().size > 0;
    return neverMade ? ["never-made", ...settings().backupDue] : settings().backupDue;
  }

  return {
    due,
    madeOn: () => settings().backupMadeOn,
    storageIsKept,
    askToKeepStorage: () => {
      deps.keepStorage().then(setStorageIsKept, () => setStorageIsKept(null));
    },
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
