import { createSignal, onCleanup, onMount, type Accessor } from "solid-js";

const withinMs = 1000;

/**
 * Says when a key event is the second Escape in a row, no more than a second after the first; another
 * key in between begins anew.
 */
export function createDoubleEscape(): (event: Pick<KeyboardEvent, "key" | "timeStamp">) => boolean {
  let before: number | null = null;
  return ({ key, timeStamp }) => {
    if (key !== "Escape") {
      before = null;
      return false;
    }
    const second = before !== null && timeStamp - before <= withinMs;
    before = second ? null : timeStamp;
    return second;
  };
}

export interface HideAll {
  readonly hidden: Accessor<boolean>;
  readonly hide: () => void;
  readonly show: () => void;
}

/** Escape twice hides everything at once. The one who calls this puts a `Cover` in place of all else. */
export function useHideAll(): HideAll {
  const [hidden, setHidden] = createSignal(false);
  const isSecond = createDoubleEscape();
  const listen = (event: KeyboardEvent): void => {
    if (!event.repeat && isSecond(event)) setHidden(true);
  };
  onMount(() => {
    // Before anything on the page can keep the key to itself.
    window.addEventListener("keydown", listen, { capture: true });
    onCleanup(() => window.removeEventListener("keydown", listen, { capture: true }));
  });
  return { hidden, hide: () => setHidden(true), show: () => setHidden(false) };
}
