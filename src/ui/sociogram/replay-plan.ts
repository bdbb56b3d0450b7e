import type { PupilId } from "../../core/ids.ts";
import type { Point } from "../../core/sociogram/geometry.ts";
import type { Disc, Label, Line, SociogramPicture } from "../../core/sociogram/picture.ts";
import type { MapChange } from "../../core/sociogram/waves.ts";

/** A pupil on the way from one map to another. */
export interface ReplayPupil {
  readonly id: PupilId;
  /** Null for a newcomer, and for one who left. */
  readonly before: ReplayPlace | null;
  readonly now: ReplayPlace | null;
}

export interface ReplayPlace {
  readonly centre: Point;
  readonly radius: number;
  readonly label: Label;
}

/** Which ties stay, which go and which come; a tie that is another kind goes and comes. */
export interface ReplayPlan {
  readonly pupils: readonly ReplayPupil[];
  readonly kept: readonly { readonly before: Line; readonly now: Line }[];
  readonly lost: readonly Line[];
  readonly gained: readonly Line[];
  /** Of the told ones that are lost, those of two who are both still there: they stay, and go along with the pupils. */
  readonly gone: readonly { readonly before: Line; readonly now: Line }[];
  /** Mutual ties that the words beside tell of; all others come and go without a mark. */
  readonly told: ReadonlySet<Line>;
}

/** Two pupils with a mutual tie more, or less. */
export type ToldPair = readonly [PupilId, PupilId];

export function replayPlan(
  { before, now }: MapChange,
  ids: { readonly before: readonly PupilId[]; readonly now: readonly PupilId[] },
  pairs: readonly ToldPair[],
): ReplayPlan {
  const earlier = linesByTie(before, ids.before);
  const later = linesByTie(now, ids.now);
  const everyone = [...new Set([...ids.now, ...ids.before])];
  const told = pairs.flatMap(([a, b]) =>
    [earlier, later].flatMap((lines) =>
      [lines.get(`mutual ${a} ${b}`), lines.get(`mutual ${b} ${a}`)].filter(
        (line) => line !== undefined,
      ),
    ),
  );
  const isTold = new Set(told);
  const lost = [...earlier].flatMap(([tie, line]) => (later.has(tie) ? [] : [line]));
  const gone = lost.flatMap((line) => {
    const [from, to] = [line.from, line.to].map(
      (index) => now.discs[ids.now.findIndex((id) => id === ids.before[index])],
    );
    if (!isTold.has(line) || from === undefined || to === undefined) return [];
    return [{ before: line, now: straightBetween(line, from, to) }];
  });
  const stays = new Set(gone.map(({ before: line }) => line));
  return {
    told: isTold,
    gone,
    pupils: everyone.map((id) => ({
      id,
      before: placeOf(before, ids.before.indexOf(id)),
      now: placeOf(now, ids.now.indexOf(id)),
    })),
    kept: [...later].flatMap(([tie, line]) => {
      const was = earlier.get(tie);
      return was === undefined ? [] : [{ before: was, now: line }];
    }),
    lost: lost.filter((line) => !stays.has(line)),
    gained: [...later].flatMap(([tie, line]) => (earlier.has(tie) ? [] : [line])),
  };
}

function placeOf({ discs, labels }: SociogramPicture, index: number): ReplayPlace | null {
  const [disc, label] = [discs[index], labels[index]];
  return disc && label ? { centre: disc.centre, radius: disc.radius, label } : null;
}

/** Mutual lines run from the pupil whose id comes first, in every map. */
function linesByTie(
  { lines }: SociogramPicture,
  ids: readonly PupilId[],
): ReadonlyMap<string, Line> {
  return new Map(
    lines.map((line) => [`${line.type} ${ids[line.from] ?? ""} ${ids[line.to] ?? ""}`, line]),
  );
}

/** Where a mutual tie would be drawn between discs that have none. */
function straightBetween(line: Line, from: Disc, to: Disc): Line {
  const [dx, dy] = [to.centre.x - from.centre.x, to.centre.y - from.centre.y];
  const length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
  const along = ({ centre }: Disc, by: number): Point => ({
    x: centre.x + (dx / length) * by,
    y: centre.y + (dy / length) * by,
  });
  const [start, end] = [along(from, from.radius), along(to, -to.radius)];
  return { ...line, start, control: pointBetween(start, end, 0.5), end };
}

/** A line on its way, as its discs move. */
export function lineBetween(before: Line, now: Line, share: number): Line {
  return {
    ...now,
    start: pointBetween(before.start, now.start, share),
    control: pointBetween(before.control, now.control, share),
    end: pointBetween(before.end, now.end, share),
  };
}

export function pointBetween(before: Point, now: Point, share: number): Point {
  return {
    x: before.x + (now.x - before.x) * share,
    y: before.y + (now.y - before.y) * share,
  };
}

/** What is seen at a moment from 0 (then) to 1 (now): first what is lost goes, then pupils move, then what is new comes. What the words tell of as lost stays. */
export interface ReplayMoment {
  readonly lost: number;
  /** How far pupils are on their way, beginning and ending gently. */
  readonly moved: number;
  readonly gained: number;
}

export function momentAt(time: number): ReplayMoment {
  const moved = part(time, 0.25, 0.75);
  return {
    lost: 1 - part(time, 0, 0.25),
    moved: moved * moved * (3 - 2 * moved),
    gained: part(time, 0.75, 1),
  };
}

function part(time: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (time - from) / (to - from)));
}
