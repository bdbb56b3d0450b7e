import fc from "fast-check";
import { expect, test } from "vitest";
import {
  longestPast,
  recordEdit,
  redoEdit,
  startHistory,
  undoEdit,
} from "../../src/core/edit-history.ts";

test("undo brings back the former value, redo the later one", () => {
  const edited = recordEdit(recordEdit(startHistory("a"), "b"), "c");
  const undone = undoEdit(edited);
  expect(undone.present).toBe("b");
  expect(undoEdit(undone).present).toBe("a");
  expect(redoEdit(undone)).toEqual(edited);
});

test("with nothing to undo or redo the history stays as it is", () => {
  const fresh = startHistory("a");
  expect(undoEdit(fresh)).toBe(fresh);
  expect(redoEdit(fresh)).toBe(fresh);
});

test("an edit after an undo ends what could be redone", () => {
  const history = recordEdit(undoEdit(recordEdit(startHistory("a"), "b")), "c");
  expect(history).toEqual({ past: ["a"], present: "c", future: [] });
});

test("the past has an end", () => {
  let history = startHistory(0);
  for (let edit = 1; edit <= longestPast + 20; edit += 1) history = recordEdit(history, edit);
  expect(history.past).toHaveLength(longestPast);
  expect(history.past[0]).toBe(20);
});

test("as many redos as undos lead back, from anywhere", () => {
  const steps = fc.array(fc.oneof(fc.integer(), fc.constantFrom("undo", "redo")), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(steps, fc.nat(10), (moves, back) => {
      let history = startHistory(-1);
      for (const move of moves) {
        if (typeof move === "number") history = recordEdit(history, move);
        else history = move === "undo" ? undoEdit(history) : redoEdit(history);
      }
      const steps = Math.min(back, history.past.length);
      let walked = history;
      for (let step = 0; step < steps; step += 1) walked = undoEdit(walked);
      for (let step = 0; step < steps; step += 1) walked = redoEdit(walked);
      expect(walked).toEqual(history);
    }),
  );
});
