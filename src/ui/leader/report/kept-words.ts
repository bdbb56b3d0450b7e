import { createEffect, createSignal, on, onCleanup, untrack, type Accessor } from "solid-js";
import { emptyYearWords, type YearWords } from "../../../core/leader/year-words.ts";

export interface KeptWords {
  /** As they are being written. */
  readonly typed: Accessor<YearWords>;
  /** As they were when the writer last paused: what is kept, and what stands on the paper. */
  readonly settled: Accessor<YearWords>;
  readonly change: (words: YearWords) => void;
  /** Keeps at once what was not kept yet. */
  readonly settle: () => void;
}

/** How long a pause is. */
const pauseMs = 500;

/** The leader's words of one school year: kept whenever the writer pauses, leaves a field, or leaves the page. */
export function createKeptWords(from: {
  readonly schoolYear: Accessor<number>;
  readonly stored: () => readonly YearWords[];
  readonly onWords: (words: YearWords) => void;
}): KeptWords {
  const storedOf = (year: number): YearWords =>
    from.stored().find(({ schoolYear }) => schoolYear === year) ?? emptyYearWords(year);
  const [typed, setTyped] = createSignal(storedOf(from.schoolYear()));
  const [settled, setSettled] = createSignal(untrack(typed));
  let timer: number | undefined;
  const settle = (): void => {
    window.clearTimeout(timer);
    const words = typed();
    if (words === settled()) return;
    setSettled(words);
    from.onWords(words);
  };
  // What is written stays what it is while it is being kept: only another year's words take its place.
  createEffect(
    on(
      from.schoolYear,
      (year) => {
        settle();
        const words = storedOf(year);
        setTyped(words);
        setSettled(words);
      },
      { defer: true },
    ),
  );
  const onHidden = (): void => void (document.visibilityState === "hidden" && settle());
  document.addEventListener("visibilitychange", onHidden);
  onCleanup(() => {
    document.removeEventListener("visibilitychange", onHidden);
    settle();
  });
  return {
    typed,
    settled,
    settle,
    change: (words) => {
      setTyped(words);
      window.clearTimeout(timer);
      timer = window.setTimeout(settle, pauseMs);
    },
  };
}
