import { createSignal } from "solid-js";
import { ok } from "../../core/result.ts";
import { sealedBackup } from "../vault/backup-file.ts";
import type { LeaderBackupDesk, LeaderBackupReason } from "./leader-app.ts";
import { today, type LeaderContext } from "./leader-context.ts";
import { changeLeaderSettings } from "./leader-settings-desk.ts";

export interface LeaderBackupKeeper extends LeaderBackupDesk {
  /** Asks the browser not to evict what is stored; the answer may never come. */
  askToKeepStorage(): void;
}

export function createLeaderBackupDesk(context: LeaderContext): LeaderBackupKeeper {
  const { opened, deps } = context;
  const [storageIsKept, setStorageIsKept] = createSignal<boolean | null>(null);
  const settings = () => opened.records().settings.value;

  function due(): readonly LeaderBackupReason[] {
    const neverMade = settings().backupMadeOn === null && opened.records().rounds.size > 0;
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
