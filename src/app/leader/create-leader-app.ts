import { createRoot, createSignal } from "solid-js";
import { createNoticeList } from "../vault/notice-list.ts";
import type { LeaderApp, LeaderNotice } from "./leader-app.ts";
import { createLeaderBackupDesk } from "./leader-backup-desk.ts";
import type { LeaderContext, LeaderSession } from "./leader-context.ts";
import type { LeaderDeps } from "./leader-deps.ts";
import { createOpenedLeaderVault } from "./leader-records.ts";
import { changeLeaderSettings, createLeaderSettingsDesk } from "./leader-settings-desk.ts";
import { createLeaderVaultDesk } from "./leader-vault-desk.ts";
import { createPlaceDesk } from "./place-desk.ts";
import { createReleaseDesk, createRoundDesk } from "./round-desk.ts";
import { sendRoundErasures } from "./round-erasure.ts";
import { createUpwardsDesk } from "./upwards-desk.ts";

const retryMs = 60_000;

/** Begins in "starting"; looks by itself whether there is a vault. */
export function createLeaderApp(deps: LeaderDeps): LeaderApp {
  return createRoot((disposeRoot) => {
    const [session, setSession] = createSignal<LeaderSession | null>(null);
    const context: LeaderContext = {
      deps,
      session,
      opened: createOpenedLeaderVault(),
      notices: createNoticeList<LeaderNotice>(noticeKey),
      releasing: new Set(),
    };
    const rounds = createRoundDesk(context);
    const upwards = createUpwardsDesk(context);
    const backups = createLeaderBackupDesk(context);

    async function keepInvitations(): Promise<void> {
      const { invitation: code } = deps;
      const kept = context.opened.records().settings.value.invitation;
      if (code !== null && code !== kept) {
        await changeLeaderSettings(context, (settings) => ({ ...settings, invitation: code }));
      }
      const link = deps.takeRoundInvitation();
      if (link !== null) await upwards.arrived(link);
    }

    /** What the relay was not told or has not said while it could not be reached, or the vault was locked. */
    async function catchUp(): Promise<void> {
      if (session() === null) return;
      await sendRoundErasures(context);
      await rounds.catchUp();
      await upwards.catchUp("asking");
    }

    /** The browser does not know when the relay alone was away: it is tried again every minute. */
    let stopRetrying: () => void = () => undefined;
    function retryLater(): void {
      stopRetrying = deps.clock.after(retryMs, () => {
        void retry().then(retryLater);
      });
    }
    async function retry(): Promise<void> {
      if (session() === null) return;
      await sendRoundErasures(context, { ofWaiting: false });
      await rounds.catchUp();
      await upwards.catchUp("telling");
    }

    const vault = createLeaderVaultDesk(context, {
      setSession,
      entered: () => {
        backups.askToKeepStorage();
        void keepInvitations().then(catchUp);
      },
      left: () => {
        for (const worker of context.releasing) worker.terminate();
        rounds.forget();
        upwards.forget();
      },
    });
    const stopListening = deps.network.onOnline(() => void catchUp());
    const stopObeying = deps.tabs.onAskedToLock(() => void vault.lock());
    retryLater();
    void vault.start();

    return {
      vault,
      places: createPlaceDesk(context),
      rounds,
      releases: createReleaseDesk(context),
      upwards,
      settings: createLeaderSettingsDesk(context),
      backups,
      notices: context.notices,
      keepInvitations,
      dispose: () => {
        stopListening();
        stopObeying();
        stopRetrying();
        vault.dispose();
        disposeRoot();
      },
    };
  });
}

function noticeKey(notice: LeaderNotice): string {
  switch (notice.type) {
    case "conflict":
      return `conflict:${notice.what}`;
    case "round-gone": {
      const { schoolYear, half } = notice.term;
      return `round-gone:${notice.place}:${String(schoolYear)}:${half}`;
    }
    default:
      return notice.type;
  }
}
