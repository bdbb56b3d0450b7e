import { createSignal, onCleanup, onMount, type Accessor } from "solid-js";

const withinMs = 1000;

export interface DoubleEscape {
  /**
   * Says when a key event is the second Escape in a row, no more than a second after the first; another
   * key in between begins anew.
   */
  isSecond(event: Pick<KeyboardEvent, "key" | "timeStamp">): boolean;
  /** The last Escape had something to do, so it is not the first of two. */
  forget(): void;
}

export function createDoubleEscape(): DoubleEscape {
  let before: number | null = null;
  return {
    isSecond: ({ key, timeStamp }) => {
      if (key !== "Escape") {
        before = null;
        return false;
      }
      const second = before !== null && timeStamp - before <= withinMs;
      before = second ? null : timeStamp;
      return second;
    },
    forget: () => {
      before = null;
    },
  };
}

export interface HideAll {
  readonly hidden: Accessor<boolean>;
  readonly hide: () => void;
  readonly show: () => void;
}

const closings = new Set<() => void>();

/**
 * To be told of what Escape closes, takes back or lets go of within the page: who closes one thing after another
 * does not ask for everything to be hidden. Dialogs tell it of themselves.
 */
export function noteClosed(): void {
  for (const heard of closings) heard();
}

/**
 * Escape twice, with nothing for the first one to close, hides everything at once. The one who calls this puts a
 * `Cover` in place of all else.
 */
export function useHideAll(): HideAll {
  const [hidden, setHidden] = createSignal(false);
  const { isSecond, forget } = createDoubleEscape();
  const listen = (event: KeyboardEvent): void => {
    if (!event.repeat && isSecond(event)) setHidden(true);
  };
  onMount(() => {
    // Before anything on the page can keep the key to itself.
    window.addEventListener("keydown", listen, { capture: true });
    closings.add(forget);
    // Neither rises from the dialog, but both come down to it.
    const ofDialogs = ["cancel", "close"] as const;
    for (const type of ofDialogs) window.addEventListener(type, forget, { capture: true });
    onCleanup(() => {
      window.removeEventListener("keydown", listen, { capture: true });
      closings.delete(forget);
      for (const type of ofDialogs) window.removeEventListener(type, forget, { capture: true });
    });
  });
  const show = (): void => {
    // What was pressed on the cover has nothing to do with what is beneath.
    forget();
    setHidden(false);
  };
  return { hidden, hide: () => setHidden(true), show };
}
