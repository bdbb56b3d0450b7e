import type { Setter } from "solid-js";
import { ok } from "../../core/result.ts";
import type { LeaderCrypto } from "../../../workers/crypto-leader.protocol.ts";
import { openSession } from "../vault/open-session.ts";
import { createVaultDoors } from "../vault/vault-doors.ts";
import type { LeaderVaultDesk } from "./leader-app.ts";
import type { LeaderContext, LeaderSession } from "./leader-context.ts";
import { changeLeaderSettings, withLeaderBackupDue } from "./leader-settings-desk.ts";
import { readLeaderVault } from "./leader-vault-reading.ts";

export interface LeaderVaultParts {
  readonly setSession: Setter<LeaderSession | null>;
  /** An unlocked vault is shown: what waits for it may begin. */
  readonly entered: () => void;
  /** Drops what desks keep of opened things. */
  readonly left: () => void;
}

/** The doors of a leader's vault. */
export function createLeaderVaultDesk(
  context: LeaderContext,
  parts: LeaderVaultParts,
): LeaderVaultDesk & { start(): Promise<void>; dispose(): void } {
  const { deps, opened, notices } = context;
  const { throwaway: _none, ...doors } = createVaultDoors<LeaderCrypto, LeaderSession>({
    deps,
    session: context.session,
    setSession: parts.setSession,
    openSession,
    read: async (session) => {
      const read = await readLeaderVault(session);
      if (!read.ok) return read;
      const { records, refused } = read.value;
      return ok(() => {
        opened.show(records);
        if (refused > 0) notices.tell({ type: "rows-refused", count: refused });
      });
    },
    autoLock: () => opened.records().settings.value.autoLock,
    entered: parts.entered,
    left: () => {
      opened.clear();
      notices.clear();
      parts.left();
    },
    removed: () => undefined,
    changed: (what) =>
      changeLeaderSettings(context, (settings) => withLeaderBackupDue(settings, what)),
    // The file is a backup of all this; only what was deleted since asks for another.
    restored: () =>
      changeLeaderSettings(context, (settings) => ({
        ...settings,
        backupDue: settings.backupDue.filter((reason) => reason === "something-deleted"),
      })),
  });
  return {
    ...doors,
    state: () => {
      const state = doors.state();
      if (state.type === "sample") throw new TypeError("A leader has no throwaway vault");
      return state;
    },
  };
}
