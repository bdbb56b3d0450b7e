import { createRoot, createSignal } from "solid-js";
import { createBackupDesk } from "./backup-desk.ts";
import { createBeforeDesk } from "./before-desk.ts";
import { createCaseDesk } from "./case-desk.ts";
import { createBallotCollection } from "./ballot-collection.ts";
import { createContributionDesk } from "./contribution-desk.ts";
import { createCardDesk } from "./card-desk.ts";
import { createClassDesk } from "./class-desk.ts";
import { sendErasures } from "./erasure.ts";
import { createGroupsDesk } from "./groups-desk.ts";
import { createKioskDesk } from "./kiosk-desk.ts";
import { createLiveDesk } from "./live-desk.ts";
import { createMapDesk } from "./map-desk.ts";
import { createNotesDesk } from "./notes-desk.ts";
import { createNoticeBoard } from "./notice-board.ts";
import { createOpenedVault } from "./opened-vault.ts";
import { changeSettings, createSettingsDesk } from "./settings-desk.ts";
import { createDraftDesk } from "./draft-desk.ts";
import { createSurveyDesk } from "./survey-desk.ts";
import { createSurveyOpening } from "./survey-opening.ts";
import type { TeacherApp } from "./teacher-app.ts";
import type { TeacherContext } from "./teacher-context.ts";
import type { TeacherDeps } from "./teacher-deps.ts";
import { createVaultDesk } from "./vault-desk.ts";
import type { VaultSession } from "./vault-session.ts";
import { createWavesDesk } from "./waves-desk.ts";

const retryMs = 60_000;

/** Begins in "starting"; looks by itself whether there is a vault. */
export function createTeacherApp(deps: TeacherDeps): TeacherApp {
  return createRoot((disposeRoot) => {
    const [session, setSession] = createSignal<VaultSession | null>(null);
    const context: TeacherContext = {
      deps,
      session,
      opened: createOpenedVault(),
      notices: createNoticeBoard(),
      reloaded: new Set(),
    };
    const collection = createBallotCollection(context);
    const classes = createClassDesk(context);
    const cards = createCardDesk(context);
    const contributions = createContributionDesk(context);
    const backups = createBackupDesk(context);
    const live = createLiveDesk(context, collection);
    const kiosk = createKioskDesk(context, {
      progress: live.progress,
      stopLive: live.stop,
      lock: () => vault.lock("kiosk"),
    });

    /** What the relay was not told or has not given while it could not be reached, or the vault was locked. */
    async function catchUp(): Promise<void> {
      const current = session();
      if (current === null || current.sample) return;
      await sendErasures(context, current);
      await cards.resumeReissues();
      const ids = [...context.opened.surveys().keys()];
      await kiosk.handOver();
      await contributions.catchUp();
      await Promise.all(ids.map((id) => collection.collect(id)));
    }

    /** The browser does not know when the relay alone was away: what it must be told is tried again every minute. */
    let stopRetrying: () => void = () => undefined;
    function retryLater(): void {
      stopRetrying = deps.clock.after(retryMs, () => {
        void retry().then(retryLater);
      });
    }
    async function retry(): Promise<void> {
      const current = session();
      if (current === null || current.sample) return;
      await sendErasures(context, current, { ofWaiting: false });
      await cards.resumeReissues();
      await kiosk.handOver();
      await contributions.catchUp();
    }

    async function keepInvitation(): Promise<void> {
      const code = deps.invitation;
      const kept = context.opened.settings().value.invitation;
      if (code === null || code === kept || session()?.sample === true) return;
      await changeSettings(context, (settings) => ({ ...settings, invitation: code }));
    }

    const vault = createVaultDesk(context, {
      setSession,
      entered: () => {
        kiosk.entered();
        if (session()?.sample !== true) backups.askToKeepStorage();
        void keepInvitation().then(catchUp);
      },
      left: () => {
        classes.forget();
        cards.forget();
        collection.clear();
      },
      removed: live.stop,
    });
    const stopListening = deps.network.onOnline(() => void catchUp());
    const stopObeying = deps.tabs.onAskedToLock(() => void vault.lock());
    retryLater();
    void vault.start();
    const surveys = createSurveyDesk(context);
    const maps = createMapDesk(context);
    vault.beforeLock(maps.settle);

    return {
      vault,
      classes,
      surveys: {
        ...surveys,
        ...createDraftDesk(context),
        ...createSurveyOpening(context, collection.collect),
        thisMachineOnly: cards.thisMachineOnly,
        cards: cards.cards,
        newCard: cards.newCard,
        renewedCards: cards.renewedCards,
      },
      live,
      kiosk,
      before: createBeforeDesk(context),
      cases: createCaseDesk(context),
      groups: createGroupsDesk(context, surveys),
      maps,
      waves: createWavesDesk(context),
      contributions,
      notes: createNotesDesk(context),
      settings: createSettingsDesk(context),
      backups,
      notices: context.notices,
      dispose: () => {
        stopListening();
        stopObeying();
        kiosk.pageLeft();
        stopRetrying();
        live.stop();
        vault.dispose();
        disposeRoot();
      },
    };
  });
}
