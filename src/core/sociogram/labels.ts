import { endRoom, endsOf, sampled } from "./curves.ts";
import {
  boxesMeet,
  boxHolds,
  boxMeetsDisc,
  grown,
  moved,
  sixteenDirections,
  type Box,
  type Point,
} from "./geometry.ts";
import type { Label, Line } from "./picture.ts";

/** A disc as names see it: with its halo and its sign's shape. */
export interface LabelDisc {
  readonly centre: Point;
  /** The outermost edge, halo included. */
  readonly edge: number;
  /** Where a sign's shape may sit. */
  readonly mark: Point;
  readonly label: { readonly width: number; readonly height: number };
}

interface Candidate {
  readonly box: Box;
  readonly leader: Label["leader"];
  readonly cost: number;
}

const gaps = [4, 10, 18, 28, 42, 60, 82, 108, 140, 180, 230, 300] as const;
const leaderFrom = 12;
const gapBetweenNames = 2;
const markRoom = 8;
const sweeps = 4;

/**
 * A place for every name: outside the discs, over no other name, disc, sign or line's end, and over
 * as little of the lines as can be. Beside its own disc where there is room, otherwise further off
 * with a leader. The answer is in the order given and depends on nothing else.
 */
export function placeLabels(discs: readonly LabelDisc[], lines: readonly Line[]): readonly Label[] {
  const grid = lineGrid(lines);
  const ends = lines.flatMap(endsOf);
  const choices = discs.map((disc) => candidatesOf(disc, discs, ends, grid, enoughPlaces));
  const chosen = new Array<Candidate | undefined>(discs.length).fill(undefined);
  // Those with the fewest ways out first.
  const order = discs.map((_, index) => index);
  order.sort((a, b) => freedom(choices[a]) - freedom(choices[b]) || a - b);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const index of order) {
      chosen[index] = bestOf(choices[index] ?? [], chosen, index);
    }
  }
  // Whose name still lies on another looks as far off as it takes.
  for (const [index, disc] of discs.entries()) {
    if (!isOnAnother(chosen, index)) continue;
    chosen[index] = bestOf(candidatesOf(disc, discs, ends, grid, Infinity), chosen, index);
  }
  return chosen.map((candidate, index) => {
    const disc = discs[index];
    if (candidate) return { box: candidate.box, leader: candidate.leader };
    // Only for a disc without any candidate, which the widest gap rules out for a class.
    return { box: disc ? boxBeside(disc, { x: 1, y: 0 }, 3) : noBox, leader: null };
  });
}

function freedom(candidates: readonly Candidate[] | undefined): number {
  return candidates?.filter((candidate) => candidate.leader === null).length ?? 0;
}

function bestOf(
  candidates: readonly Candidate[],
  chosen: readonly (Candidate | undefined)[],
  own: number,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate.cost >= least) continue;
    const room = grown(candidate.box, gapBetweenNames);
    let cost = candidate.cost;
    for (const [index, other] of chosen.entries()) {
      if (index === own || other === undefined) continue;
      if (boxesMeet(room, other.box)) cost += 10_000;
      if (leaderMeets(other.leader, room) || leaderMeets(candidate.leader, other.box)) cost += 60;
    }
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

function isOnAnother(chosen: readonly (Candidate | undefined)[], own: number): boolean {
  const box = chosen[own]?.box;
  return (
    box !== undefined &&
    chosen.some((other, index) => index !== own && other && boxesMeet(box, other.box))
  );
}

/**
 * Places for one name that touch no disc, sign or line's end, each with what speaks against it. All of
 * them nearby; further off only until there are `enough`.
 */
function candidatesOf(
  disc: LabelDisc,
  discs: readonly LabelDisc[],
  ends: readonly Point[],
  grid: LineGrid,
  enough: number,
): readonly Candidate[] {
  const others = discs.filter((other) => other !== disc);
  const found: Candidate[] = [];
  let around: Surroundings | null = null;
  for (const [step, gap] of gaps.entries()) {
    // Far places are only for those with little room nearby.
    if (step >= nearSteps && found.length >= enough) break;
    if (around === null || step >= nearSteps) around = surroundings(disc, others, ends, gap, step);
    for (const [turn, direction] of sixteenDirections.entries()) {
      const box = boxBeside(disc, direction, gap);
      if (isTaken(box, disc, around.discs, around.ends)) continue;
      const leader = gap < leaderFrom ? null : leaderTo(disc, direction, gap);
      const cost =
        grid.count(box) * 3 +
        gap * 0.9 +
        (directionCost[turn] ?? 0) +
        (leader ? leaderCost(leader, around.discs) : 0) +
        doubt(box, gap, around.discs);
      found.push({ box, leader, cost });
    }
  }
  return found;
}

const nearSteps = 3;
const enoughPlaces = 8;

/** Only what a name at this gap could touch. */
interface Surroundings {
  readonly discs: readonly LabelDisc[];
  readonly ends: readonly Point[];
}

function surroundings(
  disc: LabelDisc,
  others: readonly LabelDisc[],
  ends: readonly Point[],
  gap: number,
  step: number,
): Surroundings {
  const widest = step < nearSteps ? (gaps[nearSteps - 1] ?? gap) : gap;
  const reach = disc.edge + 2 * widest + disc.label.width + disc.label.height + 10;
  const isNear = (point: Point, more: number): boolean => {
    const dx = point.x - disc.centre.x;
    const dy = point.y - disc.centre.y;
    return dx * dx + dy * dy < (reach + more) * (reach + more);
  };
  return {
    discs: others.filter((other) => isNear(other.centre, other.edge + markRoom)),
    ends: ends.filter((end) => isNear(end, 0)),
  };
}

function isTaken(
  box: Box,
  disc: LabelDisc,
  others: readonly LabelDisc[],
  ends: readonly Point[],
): boolean {
  const roomy = grown(box, 1.5);
  if (boxMeetsDisc(roomy, disc.mark, markRoom)) return true;
  for (const other of others) {
    if (boxMeetsDisc(roomy, other.centre, other.edge)) return true;
    if (boxMeetsDisc(roomy, other.mark, markRoom)) return true;
  }
  const clear = grown(box, endRoom);
  return ends.some((end) => boxHolds(clear, end));
}

/** A name as near to a stranger's disc as to its own seems to belong to both. */
function doubt(box: Box, gap: number, others: readonly LabelDisc[]): number {
  let cost = 0;
  for (const other of others) {
    if (boxMeetsDisc(box, other.centre, other.edge + gap + 5)) cost += 12;
  }
  return cost;
}

/** The box that touches the disc's edge, `gap` off, in the direction given. */
function boxBeside(disc: LabelDisc, direction: Point, gap: number): Box {
  const { width, height } = disc.label;
  // Sideways the name's end points to the disc, above and below its middle does.
  const sideways = direction.x * direction.x;
  const anchor = moved(disc.centre, direction, disc.edge + gap);
  const x = anchor.x + (width / 2) * signed(direction.x, sideways);
  const y = anchor.y + (height / 2) * signed(direction.y, 1 - sideways);
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** -1 to 1: full where the direction has a clear part along the axis. */
function signed(part: number, share: number): number {
  if (share > 0.1) return part > 0 ? 1 : -1;
  return part;
}

function leaderTo(disc: LabelDisc, direction: Point, gap: number): Label["leader"] {
  return {
    start: moved(disc.centre, direction, disc.edge + 1),
    end: moved(disc.centre, direction, disc.edge + gap - 2),
  };
}

function leaderCost(
  leader: { readonly start: Point; readonly end: Point },
  others: readonly LabelDisc[],
): number {
  let cost = 14;
  for (let step = 0; step <= 4; step += 1) {
    const share = step / 4;
    const point = {
      x: leader.start.x + (leader.end.x - leader.start.x) * share,
      y: leader.start.y + (leader.end.y - leader.start.y) * share,
    };
    for (const other of others) {
      const dx = point.x - other.centre.x;
      const dy = point.y - other.centre.y;
      if (dx * dx + dy * dy < (other.edge + 3) * (other.edge + 3)) cost += 200;
    }
  }
  return cost;
}

function leaderMeets(leader: Label["leader"], box: Box): boolean {
  if (leader === null) return false;
  for (let step = 0; step <= 4; step += 1) {
    const share = step / 4;
    const point = {
      x: leader.start.x + (leader.end.x - leader.start.x) * share,
      y: leader.start.y + (leader.end.y - leader.start.y) * share,
    };
    if (boxHolds(box, point)) return true;
  }
  return false;
}

/** Right and left first, then below and above, slanted last; in the order of `sixteenDirections`. */
const directionCost = [0, 1.5, 2.5, 3.5, 3, 4, 3, 2, 0.8, 2, 3, 4, 3.4, 4, 3, 1.8] as const;

interface LineGrid {
  /** How much of the lines, in steps of a few pixels, lies within the box; mutual lines count double. */
  count(box: Box): number;
}

const cellSize = 40;
const sampleGap = 5;

function lineGrid(lines: readonly Line[]): LineGrid {
  /** In each cell x, y and weight of its samples in turn. */
  const cells = new Map<number, number[]>();
  for (const line of lines) {
    const weight = line.type === "mutual" ? 2 : 1;
    const samples = sampled(line, sampleGap);
    for (let place = 0; place < samples.length; place += 2) {
      const x = samples[place] ?? 0;
      const y = samples[place + 1] ?? 0;
      const key = cellKey(Math.floor(x / cellSize), Math.floor(y / cellSize));
      const cell = cells.get(key);
      if (cell) cell.push(x, y, weight);
      else cells.set(key, [x, y, weight]);
    }
  }
  return { count: (box) => countWithin(cells, box) };
}

function countWithin(cells: ReadonlyMap<number, readonly number[]>, box: Box): number {
  let sum = 0;
  const lastColumn = Math.floor(box.right / cellSize);
  const lastRow = Math.floor(box.bottom / cellSize);
  for (let column = Math.floor(box.left / cellSize); column <= lastColumn; column += 1) {
    for (let row = Math.floor(box.top / cellSize); row <= lastRow; row += 1) {
      const cell = cells.get(cellKey(column, row));
      if (cell === undefined) continue;
      for (let place = 0; place < cell.length; place += 3) {
        const x = cell[place] ?? 0;
        const y = cell[place + 1] ?? 0;
        if (x > box.left && x < box.right && y > box.top && y < box.bottom) {
          sum += cell[place + 2] ?? 0;
        }
      }
    }
  }
  return sum;
}

function cellKey(column: number, row: number): number {
  return column * 4096 + row;
}

const noBox: Box = { left: 0, top: 0, right: 0, bottom: 0 };
