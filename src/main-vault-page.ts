import type { Network, OtherTabs, VaultClock } from "./app/vault/vault-deps.ts";

/** What the pages with a vault, a teacher's and a leader's, are given by their browser. */
export const browserClock: VaultClock = {
  nowSeconds: () => Math.floor(Date.now() / 1000),
  localOffset: (atSeconds) => -60 * new Date(atSeconds * 1000).getTimezoneOffset(),
  after: (ms, run) => {
    const timer = window.setTimeout(run, ms);
    return () => window.clearTimeout(timer);
  },
};

export const browserNetwork: Network = {
  onOnline: (listener) => {
    window.addEventListener("online", listener);
    return () => window.removeEventListener("online", listener);
  },
};

/** Tabs of one browser that show the same app hear each other, and nobody else does. */
export function otherTabs(app: "samklang" | "samklang-leader"): OtherTabs {
  const channel = new BroadcastChannel(app);
  return {
    askToLock: () => channel.postMessage("lock"),
    onAskedToLock: (listener) => {
      channel.addEventListener("message", listener);
      return () => channel.removeEventListener("message", listener);
    },
  };
}

export const ownTransport = {
  fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
  origin: location.origin,
};

export function keepStorage(): Promise<boolean> {
  return navigator.storage?.persist?.() ?? Promise.resolve(false);
}

/** The code by which who runs the relay lets somebody make surveys or rounds at it. */
export function relayInvitationIn(fragment: string): string | null {
  return /^invitasjon=([A-Za-z0-9_-]{22})$/u.exec(fragment)?.[1] ?? null;
}

/** What stands after "#", which leaves the address bar before anything else sees it. */
export function takeFragment(): string {
  const fragment = location.hash.slice(1);
  if (fragment !== "") history.replaceState(history.state, "", location.pathname);
  return fragment;
}
