import { createSignal, onCleanup, onMount, type Accessor } from "solid-js";

const withinMs = 1000;
/** Nobody closes two things as fast as somebody presses who wants it all gone. */
const inHasteMs = 400;

export interface DoubleEscape {
  /**
   * Says when a key event is the second Escape in a row, no more than a second after the first, or than four tenths
   * where the first closed something; another key in between begins anew.
   */
  isSecond(event: Pick<KeyboardEvent, "key" | "timeStamp">): boolean;
  /** The last Escape had something to do. */
  noteClosed(): void;
  /** The next Escape is a first one. */
  forget(): void;
}

export function createDoubleEscape(): DoubleEscape {
  let before: { readonly at: number; readonly closed: boolean } | null = null;
  return {
    isSecond: ({ key, timeStamp }) => {
      const first = before;
      before = null;
      if (key !== "Escape") return false;
      const within = first?.closed ? inHasteMs : withinMs;
      const second = first !== null && timeStamp - first.at <= within;
      if (!second) before = { at: timeStamp, closed: false };
      return second;
    },
    noteClosed: () => {
      if (before !== null) before = { ...before, closed: true };
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
 * Escape twice hides everything at once: in haste always, otherwise where the first had nothing to close. The one who calls this puts a
 * `Cover` in place of all else.
 */
export function useHideAll(): HideAll {
  const [hidden, setHidden] = createSignal(false);
  const { isSecond, noteClosed: closed, forget } = createDoubleEscape();
  const listen = (event: KeyboardEvent): void => {
    if (!event.repeat && isSecond(event)) setHidden(true);
  };
  onMount(() => {
    // Before anything on the page can keep the key to itself.
    window.addEventListener("keydown", listen, { capture: true });
    // Who points at something in between closes one thing after another.
    window.addEventListener("pointerdown", forget, { capture: true });
    closings.add(closed);
    // Neither rises from the dialog, but both come down to it.
    const ofDialogs = ["cancel", "close"] as const;
    for (const type of ofDialogs) window.addEventListener(type, closed, { capture: true });
    onCleanup(() => {
      window.removeEventListener("keydown", listen, { capture: true });
      window.removeEventListener("pointerdown", forget, { capture: true });
      closings.delete(closed);
      for (const type of ofDialogs) window.removeEventListener(type, closed, { capture: true });
    });
  });
  const show = (): void => {
    // What was pressed on the cover has nothing to do with what is beneath.
    forget();
    setHidden(false);
  };
  return { hidden, hide: () => setHidden(true), show };
}
