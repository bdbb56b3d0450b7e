import { createEffect, createRoot } from "solid-js";
import { render } from "solid-js/web";
import { createKioskSession } from "./app/kiosk/kiosk-session.ts";
import { createLeftovers } from "./app/kiosk/leftovers.ts";
import type { Language } from "./core/question.ts";
import { makeKioskPorts } from "./main-kiosk-ports.ts";
import { KioskPage } from "./ui/kiosk/kiosk-page.tsx";
import { LeftoversPage } from "./ui/kiosk/leftovers-page.tsx";

export interface OpenKiosk {
  /** The page is left: whatever comes back of it shows nothing of anybody. */
  left(): void;
  /** Another card or link takes its place. */
  close(): void;
}

/** fragment: the link, as it stood after "#". */
export function openKiosk(root: HTMLElement, fragment: string): OpenKiosk {
  const ports = makeKioskPorts();
  return createRoot((disposeState) => {
    const session = createKioskSession(ports, { type: "link", fragment });
    createEffect(() => speak(session.language()));
    root.replaceChildren();
    const disposePage = render(() => <KioskPage session={session} />, root);
    return {
      left: () => session.dispose(),
      close: () => {
        session.dispose();
        disposePage();
        disposeState();
      },
    };
  });
}

/** What an earlier kiosk has left here; null when there is nothing. */
export function openLeftovers(root: HTMLElement): OpenKiosk | null {
  const ports = makeKioskPorts();
  return createRoot((disposeState) => {
    const leftovers = createLeftovers(ports);
    if (leftovers === null) {
      ports.endCrypto();
      disposeState();
      return null;
    }
    createEffect(() => speak(leftovers.language()));
    root.replaceChildren();
    const disposePage = render(() => <LeftoversPage leftovers={leftovers} />, root);
    return {
      left: () => undefined,
      close: () => {
        leftovers.dispose();
        disposePage();
        disposeState();
      },
    };
  });
}

function speak(language: Language): void {
  document.documentElement.lang = language;
}
