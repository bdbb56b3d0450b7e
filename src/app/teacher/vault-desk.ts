import type { Setter } from "solid-js";
import { err, ok } from "../../core/result.ts";
import { openSession } from "../vault/open-session.ts";
import { createVaultDoors } from "../vault/vault-doors.ts";
import type { TeacherCrypto } from "../../../workers/crypto-teacher.protocol.ts";
import type { Settings } from "./records/settings-record.ts";
import { fillSample } from "./sample-vault.ts";
import { changeSettings, withBackupDue } from "./settings-desk.ts";
import type { VaultDesk } from "./teacher-app.ts";
import type { TeacherContext } from "./teacher-context.ts";
import { enterVault } from "./vault-entry.ts";
import type { VaultSession } from "./vault-session.ts";

export interface VaultDeskParts {
  readonly setSession: Setter<VaultSession | null>;
  /** An unlocked vault is shown: what waits for it may begin. */
  readonly entered: () => void;
  /** Drops what desks keep of opened things. */
  readonly left: () => void;
  /** The vault is gone for good: nothing is followed any more. */
  readonly removed: () => void;
}

/** The doors of a teacher's vault, and of the throwaway one with the invented class. */
export function createVaultDesk(
  context: TeacherContext,
  parts: VaultDeskParts,
): VaultDesk & { start(): Promise<void>; dispose(): void } {
  const { deps, opened, notices } = context;
  const { throwaway, ...doors } = createVaultDoors<TeacherCrypto, VaultSession>({
    deps,
    session: context.session,
    setSession: parts.setSession,
    openSession: (session) => ({
      ...openSession(session),
      relay: deps.relay,
      sample: session.throwaway,
    }),
    read: async (session) => {
      const entered = await enterVault(session, deps.clock);
      if (!entered.ok) return entered;
      return ok(() => {
        opened.show(entered.value.records);
        for (const notice of entered.value.notices) notices.tell(notice);
      });
    },
    autoLock: () => opened.settings().value.autoLock,
    entered: parts.entered,
    left: () => {
      opened.clear();
      notices.clear();
      parts.left();
    },
    removed: parts.removed,
    changed: (what) => changeSettings(context, (settings) => withBackupDue(settings, what)),
    restored: () => changeSettings(context, asBackedUp),
  });

  return {
    ...doors,
    startSample: async (language = "nb") => {
      const entered = await throwaway.enter({
        store: deps.memoryStore(),
        fill: (session) => fillSample(session, deps, language),
      });
      return entered.ok ? ok(undefined) : err({ type: "unusable" });
    },
    leaveSample: throwaway.leave,
  };
}

/** The file is a backup of all this; only what was deleted since asks for another. */
function asBackedUp(settings: Settings): Settings {
  const backupDue = settings.backupDue.filter((reason) => reason === "something-deleted");
  return { ...settings, backupDue };
}
