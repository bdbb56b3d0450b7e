import { createEffect, createSignal, onCleanup, untrack, type Accessor } from "solid-js";

/**
 * How many of a long list are to be there by now: some at once, the same number more after each frame.
 * The page answers between two turns, also on an old machine. What is printed is whole.
 */
export function createTurns(total: Accessor<number>, perTurn: number): Accessor<number> {
  const [shown, setShown] = createSignal(perTurn);
  createEffect(() => {
    if (shown() >= total()) return;
    let timer = 0;
    const next = (): void => {
      // Not within the frame: making and laying out would then be one task.
      timer = window.setTimeout(() => setShown((before) => before + perTurn));
    };
    const frame = requestAnimationFrame(next);
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
