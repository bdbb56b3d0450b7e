/**
 * Undo by keeping former values. Edits make a new value and leave the old one alone, so the past
 * is a list of values and undoing is stepping back in it. Kept in memory only: what was removed
 * from a class is not written to the vault by way of its history.
 */
export interface EditHistory<State> {
  /** Oldest first, at most `longestPast`. */
  readonly past: readonly State[];
  readonly present: State;
  /** What redo brings back, nearest first. */
  readonly future: readonly State[];
}

export const longestPast = 100;

export function startHistory<State>(present: State): EditHistory<State> {
  return { past: [], present, future: [] };
}

/** Puts an edit's outcome into the present. What had been undone can no longer be redone. */
export function recordEdit<State>(history: EditHistory<State>, present: State): EditHistory<State> {
  const past = [...history.past, history.present].slice(-longestPast);
  return { past, present, future: [] };
}

/** The same history when there is nothing to undo. */
export function undoEdit<State>(history: EditHistory<State>): EditHistory<State> {
  const earlier = history.past.at(-1);
  if (earlier === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: earlier,
    future: [history.present, ...history.future],
  };
}

/** The same history when there is nothing to redo. */
export function redoEdit<State>(history: EditHistory<State>): EditHistory<State> {
  const later = history.future.at(0);
  if (later === undefined) return history;
  return {
    past: [...history.past, history.present],
    present: later,
    future: history.future.slice(1),
  };
}
