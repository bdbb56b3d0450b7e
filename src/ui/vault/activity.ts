import { onCleanup } from "solid-js";
import type { VaultHost } from "./vault-host.tsx";

const signsOfLife = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/** Lets the vault know that somebody is there, and whether the page is in view: both decide when it locks. */
export function watchActivity(
  page: Document,
  vault: Pick<VaultHost["vault"], "activity" | "pageHidden">,
): void {
  const alive = (): void => vault.activity();
  const seen = (): void => vault.pageHidden(page.hidden);
  for (const sign of signsOfLife) page.addEventListener(sign, alive, { passive: true });
  page.addEventListener("visibilitychange", seen);
  onCleanup(() => {
    for (const sign of signsOfLife) page.removeEventListener(sign, alive);
    page.removeEventListener("visibilitychange", seen);
  });
}
