import type { WaitForNetwork } from "./app/pupil/pupil-ports.ts";

/** For what is tried again: by the clock, and at once when the browser believes to be online again. */
export const waitForNetwork: WaitForNetwork = (atMostMs, signal) =>
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
