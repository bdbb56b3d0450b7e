import { createBrowserKioskStore, forgetfulKioskStore } from "./storage/browser-kiosk-store.ts";
import type { KioskStore } from "./storage/kiosk-store.ts";

/** A browser that keeps nothing throws at the mere mention of its storage. */
export function openKioskStore(): KioskStore {
  try {
    return createBrowserKioskStore(localStorage);
  } catch {
    return forgetfulKioskStore;
  }
}
