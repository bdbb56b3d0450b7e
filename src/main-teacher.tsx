import "@fontsource-variable/source-sans-3/wght.css";
import { createEffect, createMemo, createSignal } from "solid-js";
import { startAnalysisWorker } from "../workers/analysis.client.ts";
import { createTeacherCrypto } from "../workers/crypto-teacher.client.ts";
import { startGroupsWorker } from "../workers/groups.client.ts";
import { startLayoutWorker } from "../workers/layout.client.ts";
import type { ResultsWorkers } from "./app/teacher/results.ts";
import { createTeacherApp } from "./app/teacher/create-teacher-app.ts";
import type { TeacherDeps } from "./app/teacher/teacher-deps.ts";
import { quickAnalysis } from "./core/analysis-options.ts";
import { openKioskStore } from "./main-kiosk-store.ts";
import {
  browserClock,
  browserNetwork,
  keepStorage,
  otherTabs,
  ownTransport,
  relayInvitationIn,
  takeFragment,
} from "./main-vault-page.ts";
import { mountPage } from "./main-vault-mount.tsx";
import { isRoundFragment } from "./protocol/round-link.ts";
import { createBrowserVaultStore } from "./storage/browser-vault-store.ts";
import { createMemoryVaultStore } from "./storage/memory-vault-store.ts";
import { createRoundRelay } from "./transport/round-relay.ts";
import { createPupilRelay } from "./transport/pupil-relay.ts";
import { createTeacherRelay } from "./transport/teacher-relay.ts";
import { saveFile } from "./ui/components/save-file.ts";
import { watchActivity } from "./ui/vault/activity.ts";
import { DeskProvider, type Desk } from "./ui/teacher/app-context.tsx";
import { createPlaces } from "./ui/teacher/place.ts";
import { useScreen } from "./ui/screen.tsx";
import { TeacherPage } from "./ui/teacher/teacher-page.tsx";
import { WordingProvider } from "./ui/teacher/texts.tsx";
import { trustOwnScripts } from "./ui/trusted-types.ts";

trustOwnScripts(location.origin);

/** An invitation leaves the address bar before anything else runs. A link opened in this very tab only changes the fragment. */
function takeInvitation(): string | null {
  const fragment = takeFragment();
  if (isRoundFragment(fragment)) setRoundInvitation(fragment);
  return relayInvitationIn(fragment);
}

/** To a leader's round. It waits for the vault to be open. */
const [roundInvitation, setRoundInvitation] = createSignal<string | null>(null);

let invitation = takeInvitation();

const deps: TeacherDeps = {
  get invitation() {
    return invitation;
  },
  openStore: () => createBrowserVaultStore("samklang"),
  memoryStore: createMemoryVaultStore,
  makeCrypto: createTeacherCrypto,
  relay: createTeacherRelay(ownTransport),
  pupilRelay: createPupilRelay(ownTransport),
  roundRelay: createRoundRelay(ownTransport),
  analyse: (input) =>
    resultsWorkers.get().analysis.analyse(input, { ...quickAnalysis, communities: false }),
  clock: browserClock,
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  network: browserNetwork,
  tabs: otherTabs("samklang"),
  kioskStore: openKioskStore(),
  prepareKiosk: async () => (await import("./main-teacher-kiosk.ts")).prepareKiosk(),
  keepStorage,
  saveFile,
  pageOrigin: location.origin,
};

/** Made when results are first opened; ended with everything they were given when the vault is locked. */
function makeResultsWorkers(): { readonly get: () => ResultsWorkers; readonly end: () => void } {
  let running: ReturnType<typeof start> | null = null;
  const start = () => ({ analysis: startAnalysisWorker(), layout: startLayoutWorker() });
  return {
    get: () => {
      running ??= start();
      return {
        analysis: running.analysis.api,
        analysisWith: running.analysis.with,
        layout: running.layout.api,
        startGroups: startGroupsWorker,
      };
    },
    end: () => {
      running?.analysis.terminate();
      running?.layout.terminate();
      running = null;
    },
  };
}

const resultsWorkers = makeResultsWorkers();

function Page() {
  const app = createTeacherApp(deps);
  watchActivity(document, app.vault);
  window.addEventListener("pagehide", () => app.kiosk.pageLeft());
  const [screenChecked, setScreenChecked] = createSignal(false);
  createEffect(() => {
    const { type } = app.vault.state();
    if (type === "unlocked" || type === "sample") return;
    setScreenChecked(false);
    resultsWorkers.end();
  });
  window.addEventListener("hashchange", () => {
    invitation = takeInvitation() ?? invitation;
    // While locked it waits for the next unlocking.
    if (invitation !== null && app.vault.state().type === "unlocked") {
      void app.settings.setInvitation(invitation);
    }
  });
  const places = createPlaces(window);
  createEffect(() => {
    const link = roundInvitation();
    if (link === null || app.vault.state().type !== "unlocked") return;
    setRoundInvitation(null);
    void app.contributions.keepInvitation(link).then(() => places.go({ type: "invitation" }));
  });
  const desk: Desk = {
    app,
    places,
    resultsWorkers: resultsWorkers.get,
    endResultsWorkers: resultsWorkers.end,
    invited: () => roundInvitation() !== null,
    screenChecked,
    setScreenChecked,
  };
  const screen = useScreen();
  const language = createMemo(screen.language);
  return (
    <WordingProvider language={language()}>
      <DeskProvider desk={desk}>
        <TeacherPage />
      </DeskProvider>
    </WordingProvider>
  );
}

mountPage(Page);
