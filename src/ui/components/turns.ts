import { createEffect, createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import { beforePrint } from "./before-print.ts";
import { lineUp, turnMs } from "./frames.ts";

/**
 * How many of a long list are to be there by now: in each turn `step` more, again and again until the
 * turn's time is up, then the rest after the next frame. A fast machine needs one turn; on an old one
 * the page answers between two. With "every frame" the first of them waits for a frame as well: where what
 * is around it is made at the same moment; with "one a frame" no turn takes more than one step: where a step is
 * quickly made and takes long to lay out. Without frames between them what is made must not be shown before it is
 * complete. What is printed is whole.
 */
export function createTurns(
  total: Accessor<number>,
  step: number,
  between: "frames" | "every frame" | "one a frame" | "nothing" = "frames",
): Accessor<number> {
  const [shown, setShown] = createSignal(0);
  const takeTurn = (): void => {
    const until = performance.now() + turnMs;
    do setShown((before) => before + step);
    while (
      between !== "one a frame" &&
      untrack(shown) < untrack(total) &&
      performance.now() < until
    );
  };
  createEffect(() => {
    if (shown() >= total()) return;
    // The first turn need not wait for a frame, and without frames (a hidden page) none would come.
    const isFirst = between === "frames" && untrack(shown) === 0;
    if (between === "nothing" || isFirst || document.hidden) {
      // Not within the task that asks for it.
      const timer = window.setTimeout(takeTurn);
      onCleanup(() => clearTimeout(timer));
    } else {
      onCleanup(lineUp(takeTurn));
    }
  });
  const showAll = (): void => void setShown(untrack(total));
  beforePrint(showAll);
  return () => Math.min(shown(), total());
}
