import { onCleanup } from "solid-js";

/** Runs it before anything is printed, as long as its owner is there. */
export function beforePrint(run: () => void): void {
  window.addEventListener("beforeprint", run);
  onCleanup(() => window.removeEventListener("beforeprint", run));
}
