import { createEffect, createRoot } from "solid-js";
import { render } from "solid-js/web";
import { createPupilCrypto } from "../workers/crypto-pupil.client.ts";
import type { PupilPorts, WaitForNetwork } from "./app/pupil/pupil-ports.ts";
import { createPupilSession, type LivePupilSession } from "./app/pupil/pupil-session.ts";
import type { PupilScan } from "./main-pupil-scan.tsx";
import { createBrowserPupilStore } from "./storage/browser-pupil-store.ts";
import { forgetfulPupilStore } from "./storage/forgetful-pupil-store.ts";
import type { PupilStore } from "./storage/pupil-store.ts";
import { createPupilRelay } from "./transport/pupil-relay.ts";
import { PupilPage } from "./ui/pupil/pupil-page.tsx";

type EndableCrypto = ReturnType<typeof createPupilCrypto>;

/**
 * Shows the page for the first card. What it gives does the same for each later one, in place of all that was there.
 * onScanned: gets what is scanned inside the page, and opens it as if it had come in the address, where it never was.
 */
export function startPupilPage(
  firstCard: string | null,
  firstCrypto: EndableCrypto,
  onScanned: (fragment: string) => void,
): (card: string) => void {
  const root = document.getElementById("app");
  if (root === null) throw new Error("The page has no place for the app");
  const openOn = (visit: Visit) => open(visit, root, onScanned);
  let current = openOn({ card: firstCard, crypto: firstCrypto, reloaded: wasReloaded() });

  window.addEventListener("pageshow", (event) => {
    if (event.persisted) current.session.restored();
  });

  return (card) => {
    current.close();
    current = openOn({ card, crypto: createPupilCrypto(), reloaded: false });
  };
}

interface OpenPage {
  readonly session: LivePupilSession;
  readonly close: () => void;
}

interface Visit {
  readonly card: string | null;
  /** Each card has a crypto Worker of its own, and with it nothing of the one before. */
  readonly crypto: EndableCrypto;
  readonly reloaded: boolean;
}

function open(
  { card, crypto, reloaded }: Visit,
  root: HTMLElement,
  onScanned: (fragment: string) => void,
): OpenPage {
  const ports: PupilPorts = {
    crypto,
    endCrypto: () => crypto.terminate(),
    relay: createPupilRelay({
      fetch: (...request) => fetch(...request),
      origin: location.origin,
    }),
    store: openStore(),
    waitForNetwork,
    nowSeconds: () => Math.floor(Date.now() / 1000),
    localOffset: (atSeconds) => -60 * new Date(atSeconds * 1000).getTimezoneOffset(),
    browserLanguages: navigator.languages,
    reloaded,
  };
  return createRoot((disposeState) => {
    const session = createPupilSession(ports, card);
    createEffect(() => {
      document.documentElement.lang = session.language();
    });
    root.replaceChildren();
    const scanning = { load: loadScanning, onFragment: onScanned };
    const disposePage = render(() => <PupilPage session={session} scanning={scanning} />, root);
    return {
      session,
      close: () => {
        disposePage();
        session.dispose();
        disposeState();
      },
    };
  });
}

async function loadScanning(): Promise<typeof PupilScan> {
  return (await import("./main-pupil-scan.tsx")).PupilScan;
}

/** A browser that keeps nothing throws at the mere mention of its storage. */
function openStore(): PupilStore {
  try {
    return createBrowserPupilStore(localStorage);
  } catch {
    return forgetfulPupilStore;
  }
}

const waitForNetwork: WaitForNetwork = (atMostMs, signal) =>
  new Promise((resolve) => {
    const goOn = () => {
      clearTimeout(timer);
      window.removeEventListener("online", goOn);
      signal.removeEventListener("abort", goOn);
      resolve();
    };
    const timer = setTimeout(goOn, atMostMs);
    window.addEventListener("online", goOn);
    signal.addEventListener("abort", goOn);
  });

/** The card went with the page that was loaded anew: it is asked for once more. */
function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.type === "reload";
}
