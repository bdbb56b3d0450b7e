import { createEffect, createRoot } from "solid-js";
import { render } from "solid-js/web";
import { createPupilCrypto } from "../workers/crypto-pupil.client.ts";
import { bestLanguage } from "./app/pupil/language-choice.ts";
import type { PupilPorts } from "./app/pupil/pupil-ports.ts";
import { createPupilSession } from "./app/pupil/pupil-session.ts";
import { languages } from "./core/question.ts";
import { waitForNetwork } from "./main-network.ts";
import type { PupilScan } from "./main-pupil-scan.tsx";
import { isKioskFragment } from "./protocol/kiosk-link.ts";
import { openKioskStore } from "./main-kiosk-store.ts";
import { createBrowserPupilStore } from "./storage/browser-pupil-store.ts";
import { forgetfulPupilStore } from "./storage/forgetful-pupil-store.ts";
import type { PupilStore } from "./storage/pupil-store.ts";
import { createPupilRelay } from "./transport/pupil-relay.ts";
import { PupilPage } from "./ui/pupil/pupil-page.tsx";
import { loadPupilDictionary, type PupilDictionary } from "./ui/pupil/pupil-texts.ts";

type EndableCrypto = ReturnType<typeof createPupilCrypto>;

/**
 * Shows the page for the first card, or the kiosk of the first link. What it gives does the same for each later one, in
 * place of all that was there. Rejects when the kiosk's code, which cards do not need, cannot be fetched.
 * onScanned: gets what is scanned inside the page, and opens it as if it had come in the address, where it never was.
 */
export async function startPupilPage(
  firstCard: string | null,
  firstCrypto: EndableCrypto,
  onScanned: (fragment: string) => void,
): Promise<(card: string) => void> {
  const root = document.getElementById("app");
  if (root === null) throw new Error("The page has no place for the app");
  // The page is shown in the browser's language until the card has said which ones it is asked in.
  const dictionary = await loadPupilDictionary(bestLanguage(navigator.languages, languages));
  const openCard = (visit: Visit) => open(visit, { root, dictionary, onScanned });
  const first = { card: firstCard, crypto: firstCrypto, reloaded: wasReloaded() };
  let current = (await openKioskOf(first, root)) ?? openCard(first);

  window.addEventListener("pagehide", () => current.left());
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) current.restored();
  });

  const openAnother = async (card: string): Promise<void> => {
    const visit = { card, crypto: createPupilCrypto(), reloaded: false };
    const before = current;
    current = (await openKioskOf(visit, root, () => before.close())) ?? openInPlace(visit);
  };
  const openInPlace = (visit: Visit): OpenPage => {
    current.close();
    return openCard(visit);
  };
  // Where its code cannot be fetched, what is open stays open.
  return (card) => void openAnother(card).catch(() => undefined);
}

interface OpenPage {
  /** The page is left, and may come back from the browser's cache of pages. */
  left(): void;
  restored(): void;
  close(): void;
}

/** Null for a card. before: called once the kiosk can be shown. */
async function openKioskOf(
  { card, crypto }: Visit,
  root: HTMLElement,
  before: () => void = () => undefined,
): Promise<OpenPage | null> {
  const isLink = card !== null && isKioskFragment(card);
  const isLeftOver = card === null && openKioskStore().readBallots().length > 0;
  if (!isLink && !isLeftOver) return null;
  const { openKiosk, openLeftovers } = await import("./main-pupil-kiosk.tsx");
  before();
  const opened = isLink ? openKiosk(root, card) : openLeftovers(root);
  if (opened === null) return null;
  crypto.terminate();
  return { ...opened, restored: () => undefined };
}

interface Visit {
  readonly card: string | null;
  /** Each card has a crypto Worker of its own, and with it nothing of the one before. */
  readonly crypto: EndableCrypto;
  readonly reloaded: boolean;
}

/** What every visit finds on the page. */
interface Place {
  readonly root: HTMLElement;
  readonly dictionary: PupilDictionary;
  readonly onScanned: (fragment: string) => void;
}

function open({ card, crypto, reloaded }: Visit, { root, dictionary, onScanned }: Place): OpenPage {
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
    const disposePage = render(
      () => <PupilPage session={session} dictionary={dictionary} scanning={scanning} />,
      root,
    );
    return {
      left: () => undefined,
      restored: () => session.restored(),
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

/** The card went with the page that was loaded anew: it is asked for once more. */
function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation instanceof PerformanceNavigationTiming && navigation.type === "reload";
}
