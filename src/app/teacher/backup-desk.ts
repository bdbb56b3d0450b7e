import { createSignal } from "solid-js";
import { err, ok } from "../../core/result.ts";
import { changeSettings } from "./settings-desk.ts";
import type { BackupDesk, BackupReason } from "./teacher-app.ts";
import { today, withSession, type TeacherContext } from "./teacher-context.ts";

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
      const file = await withSession(context, async (session) => {
        const content = await session.store.readAll();
        if (!content.ok) return content;
        if (content.value === null) return err({ type: "conflict" });
        const stored = content.value;
        return session.ask((crypto) => crypto.sealBackup(stored));
      });
      if (!file.ok) return file;
      const day = today(context);
      const saved = await deps.saveFile({ name: `samklang-${day}.samklang`, bytes: file.value });
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
