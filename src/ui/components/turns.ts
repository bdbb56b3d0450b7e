import { createEffect, createSignal, onCleanup, untrack, type Accessor } from "solid-js";

/** What is made within this an old machine styles, lays out and paints in some thirty milliseconds more. */
const turnMs = 8;

/**
 * How many of a long list are to be there by now: in each turn `step` more, again and again until the
 * turn's time is up, then the rest after the next frame. A fast machine needs one turn; on an old one
 * the page answers between two. Without frames between them what is made must not be shown before it
 * is complete. What is printed is whole.
 */
export function createTurns(
  total: Accessor<number>,
  step: number,
  between: "frames" | "nothing" = "frames",
): Accessor<number> {
  const [shown, setShown] = createSignal(0);
  const takeTurn = (): void => {
    const until = performance.now() + turnMs;
    do setShown((before) => before + step);
    while (untrack(shown) < untrack(total) && performance.now() < until);
  };
  createEffect(() => {
    if (shown() >= total()) return;
    let timer = 0;
    const next = (): void => {
      // Not within the frame: making and laying out would then be one task.
      timer = window.setTimeout(takeTurn);
    };
    // The first turn need not wait for a frame, and without frames (a hidden page) none would come.
    const first = between === "nothing" || untrack(shown) === 0 || document.hidden;
    const frame = first ? 0 : requestAnimationFrame(next);
    if (first) next();
    onCleanup(() => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    });
  });
  const showAll = (): void => void setShown(untrack(total));
  window.addEventListener("beforeprint", showAll);
  onCleanup(() => window.removeEventListener("beforeprint", showAll));
  return () => Math.min(shown(), total());
}
