import { describe, expect, test } from "vitest";
import type { PupilId } from "../../../src/core/ids.ts";
import type { Line, SociogramPicture } from "../../../src/core/sociogram/picture.ts";
import { momentAt, replayPlan } from "../../../src/ui/sociogram/replay-plan.ts";

const [a, b, c, d] = ["a", "b", "c", "d"] as PupilId[];
if (a === undefined || b === undefined || c === undefined || d === undefined)
  throw new Error("ids");

const at = (x: number) => ({ x, y: 0 });

function line(from: number, to: number, type: Line["type"]): Line {
  return { from, to, type, start: at(from), control: at(from), end: at(to) };
}

function picture(count: number, lines: readonly Line[]): SociogramPicture {
  const pupils = Array.from({ length: count }, (_, index) => index);
  return {
    width: 100,
    height: 100,
    discs: pupils.map((x) => ({ centre: at(x), radius: 12, unchosen: false, mark: at(x) })),
    labels: pupils.map((x) => ({
      box: { left: x, right: x + 1, top: 0, bottom: 1 },
      leader: null,
    })),
    lines,
  };
}

describe("the plan of a change", () => {
  const ids = { before: [a, b, c], now: [b, c, d] };
  const change = {
    before: picture(3, [line(0, 1, "mutual"), line(1, 2, "mutual"), line(2, 1, "one-way")]),
    now: picture(3, [line(0, 1, "mutual"), line(1, 2, "one-way")]),
  };
  const plan = replayPlan(change, ids, [[b, c]]);

  test("follows each pupil by who it is, with newcomers and those who left", () => {
    const stands = plan.pupils.map(({ id, before, now }) => [
      id,
      before?.centre.x ?? null,
      now?.centre.x ?? null,
    ]);
    expect(stands).toEqual([
      [b, 1, 0],
      [c, 2, 1],
      [d, null, 2],
      [a, 0, null],
    ]);
  });

  test("keeps a tie of the same kind; another kind goes and comes", () => {
    expect(plan.kept).toEqual([{ before: change.before.lines[1], now: change.now.lines[0] }]);
    expect(plan.lost).toEqual([change.before.lines[0], change.before.lines[2]]);
    expect(plan.gained).toEqual([change.now.lines[1]]);
    expect(plan.gone).toEqual([]);
  });

  test("keeps what is told as lost, between where the two are now; a leaver's goes", () => {
    const apart = { ...change, now: picture(3, []) };
    const told = replayPlan(apart, ids, [
      [a, b],
      [b, c],
    ]);
    expect(told.lost).toEqual([change.before.lines[0], change.before.lines[2]]);
    // From edge to edge: their discs of 12 stand at 0 and 1.
    expect(told.gone).toEqual([
      {
        before: change.before.lines[1],
        now: { ...line(1, 2, "mutual"), start: at(12), control: at(0.5), end: at(-11) },
      },
    ]);
  });

  test("marks what the words tell of, and nothing else", () => {
    expect([...replayPlan(change, ids, [[b, a]]).told]).toEqual([change.before.lines[0]]);
    expect(replayPlan(change, ids, []).told.size).toBe(0);
  });
});

test("first what is lost goes, then pupils move, then what is new comes", () => {
  expect(momentAt(0)).toEqual({ lost: 1, moved: 0, gained: 0 });
  expect(momentAt(0.25)).toEqual({ lost: 0, moved: 0, gained: 0 });
  expect(momentAt(0.5)).toEqual({ lost: 0, moved: 0.5, gained: 0 });
  expect(momentAt(0.75)).toEqual({ lost: 0, moved: 1, gained: 0 });
  expect(momentAt(1)).toEqual({ lost: 0, moved: 1, gained: 1 });
});
