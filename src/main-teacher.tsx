import "@fontsource-variable/source-sans-3/wght.css";
import { createEffect, createMemo, createSignal } from "solid-js";
import { render } from "solid-js/web";
import { startAnalysisWorker } from "../workers/analysis.client.ts";
import { createTeacherCrypto } from "../workers/crypto-teacher.client.ts";
import { startGroupsWorker } from "../workers/groups.client.ts";
import { startLayoutWorker } from "../workers/layout.client.ts";
import type { ResultsWorkers } from "./app/teacher/results.ts";
import { createTeacherApp } from "./app/teacher/create-teacher-app.ts";
import type { OtherTabs, TeacherClock, TeacherDeps } from "./app/teacher/teacher-deps.ts";
import { quickAnalysis } from "./core/analysis-options.ts";
import { openKioskStore } from "./main-kiosk-store.ts";
import { isRoundFragment } from "./protocol/round-link.ts";
import { createBrowserVaultStore } from "./storage/browser-vault-store.ts";
import { createMemoryVaultStore } from "./storage/memory-vault-store.ts";
import { readScreenPreferences, writeScreenPreferences } from "./storage/screen-preferences.ts";
import { createRoundRelay } from "./transport/round-relay.ts";
import { createPupilRelay } from "./transport/pupil-relay.ts";
import { createTeacherRelay } from "./transport/teacher-relay.ts";
import { saveFile } from "./ui/components/save-file.ts";
import { watchActivity } from "./ui/vault/activity.ts";
import { DeskProvider, type Desk } from "./ui/teacher/app-context.tsx";
import { createPlaces } from "./ui/teacher/place.ts";
import { ScreenProvider, useScreen } from "./ui/screen.tsx";
import { TeacherPage } from "./ui/teacher/teacher-page.tsx";
import { WordingProvider } from "./ui/teacher/texts.tsx";
import { trustOwnScripts } from "./ui/trusted-types.ts";

trustOwnScripts(location.origin);

/** An invitation leaves the address bar before anything else runs. A link opened in this very tab only changes the fragment. */
function takeInvitation(): string | null {
  const fragment = location.hash.slice(1);
  if (fragment !== "") history.replaceState(history.state, "", location.pathname);
  if (isRoundFragment(fragment)) setRoundInvitation(fragment);
  return /^invitasjon=([A-Za-z0-9_-]{22})$/u.exec(fragment)?.[1] ?? null;
}

/** To a leader's round. It waits for the vault to be open. */
const [roundInvitation, setRoundInvitation] = createSignal<string | null>(null);

const clock: TeacherClock = {
  nowSeconds: () => Math.floor(Date.now() / 1000),
  localOffset: (atSeconds) => -60 * new Date(atSeconds * 1000).getTimezoneOffset(),
  after: (ms, run) => {
    const timer = window.setTimeout(run, ms);
    return () => window.clearTimeout(timer);
  },
};

/** Tabs of one browser hear each other, and nobody else does. */
function otherTabs(): OtherTabs {
  const channel = new BroadcastChannel("samklang");
  return {
    askToLock: () => channel.postMessage("lock"),
    onAskedToLock: (listener) => {
      channel.addEventListener("message", listener);
      return () => channel.removeEventListener("message", listener);
    },
  };
}

const transport = {
  fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
  origin: location.origin,
};

let invitation = takeInvitation();

const deps: TeacherDeps = {
  get invitation() {
    return invitation;
  },
  openStore: () => createBrowserVaultStore("samklang"),
  memoryStore: createMemoryVaultStore,
  makeCrypto: createTeacherCrypto,
  relay: createTeacherRelay(transport),
  pupilRelay: createPupilRelay(transport),
  roundRelay: createRoundRelay(transport),
  analyse: (input) =>
    resultsWorkers.get().analysis.analyse(input, { ...quickAnalysis, communities: false }),
  clock,
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  network: {
    onOnline: (listener) => {
      window.addEventListener("online", listener);
      return () => window.removeEventListener("online", listener);
    },
  },
  tabs: otherTabs(),
  kioskStore: openKioskStore(),
  prepareKiosk: async () => (await import("./main-teacher-kiosk.ts")).prepareKiosk(),
  keepStorage: () => navigator.storage?.persist?.() ?? Promise.resolve(false),
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

const root = document.getElementById("app");
if (!root) throw new Error("The page has no place for the app");
root.replaceChildren();
render(
  () => (
    <ScreenProvider
      port={{
        initial: readScreenPreferences(localStorage),
        keep: (look) => writeScreenPreferences(localStorage, look),
        browserLanguages: navigator.languages,
        root: document.documentElement,
      }}
    >
      <Page />
    </ScreenProvider>
  ),
  root,
);
