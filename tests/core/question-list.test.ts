import { describe, expect, test } from "vitest";
import type { QuestionId } from "../../src/core/ids.ts";
import {
  movedTo,
  placedAt,
  replaced,
  sharedCap,
  withCap,
  without,
} from "../../src/core/question-list.ts";
import type { QuestionRef } from "../../src/core/question-ref.ts";

const ref = (id: string, cap: number | null = null): QuestionRef => ({
  type: "catalogue",
  id: id as QuestionId,
  cap,
});
const list = [ref("breaks"), ref("work"), ref("thriving")];
const ids = (refs: readonly QuestionRef[]) => refs.map(({ id }) => String(id));
const work = "work" as QuestionId;

describe("the order of questions", () => {
  test("moves one, and no further than the ends", () => {
    expect(ids(movedTo(list, work, 0))).toEqual(["work", "breaks", "thriving"]);
    expect(ids(movedTo(list, work, 2))).toEqual(["breaks", "thriving", "work"]);
    expect(ids(movedTo(list, work, 9))).toEqual(["breaks", "thriving", "work"]);
    expect(ids(movedTo(list, work, -1))).toEqual(["work", "breaks", "thriving"]);
    expect(movedTo(list, "gone" as QuestionId, 0)).toEqual(list);
  });

  test("brings one taken out back to where it stood, and never twice", () => {
    const shorter = without(list, work);
    expect(ids(shorter)).toEqual(["breaks", "thriving"]);
    const back = placedAt(shorter, ref("work"), 1);
    expect(back).toEqual(list);
    expect(placedAt(back, ref("work"), 0)).toEqual(list);
  });

  test("puts a question written anew in the place of the old one", () => {
    expect(ids(replaced(list, work, ref("own-1")))).toEqual(["breaks", "own-1", "thriving"]);
    expect(ids(replaced(list, "gone" as QuestionId, ref("own-1"))).at(-1)).toBe("own-1");
  });
});

describe("the limit on how many may be named", () => {
  test("is put on questions about classmates alone", () => {
    expect(withCap(list, 3)).toEqual([ref("breaks", 3), ref("work", 3), ref("thriving")]);
    expect(withCap(withCap(list, 3), null)).toEqual(list);
  });

  test("is told where all share it", () => {
    expect(sharedCap(list)).toBeNull();
    expect(sharedCap(withCap(list, 3))).toBe(3);
    expect(sharedCap([ref("breaks", 3), ref("work")])).toBe("mixed");
    expect(sharedCap([ref("thriving")])).toBeNull();
    expect(sharedCap([])).toBeNull();
  });
});
