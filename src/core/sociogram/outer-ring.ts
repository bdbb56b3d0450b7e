import {
  directionOf,
  distanceBetween,
  distanceToSegment,
  moved,
  sixteenDirections,
  type Point,
} from "./geometry.ts";
import type { FormerPlace } from "./picture.ts";

export interface PlacedDisc extends Point {
  readonly radius: number;
}

/** A pupil for the outer ring and the pupils inside whom it chose. */
export interface RingPupil {
  readonly radius: number;
  readonly chose: readonly PlacedDisc[];
  /** Where the pupil stood in the wave before; null where it did not. */
  readonly former: FormerPlace | null;
}

const gapToOthers = 52;
const gapOnRing = 64;

/**
 * Places on an outer ring around the others, each as near as can be to those the pupil chose: someone
 * chosen by no one stands beside them, not in a far corner. In the order given; the ring follows the
 * outline of those inside.
 */
export function ringPlaces(
  inside: readonly PlacedDisc[],
  pupils: readonly RingPupil[],
): readonly Point[] {
  const centre = middleOf(inside);
  const placed: PlacedDisc[] = [];
  for (const pupil of pupils) {
    placed.push({ ...bestPlace(centre, inside, placed, pupil), radius: pupil.radius });
  }
  return placed.map(({ x, y }) => ({ x, y }));
}

function bestPlace(
  centre: Point,
  inside: readonly PlacedDisc[],
  placed: readonly PlacedDisc[],
  pupil: RingPupil,
): Point {
  let best: Point = centre;
  let least = Infinity;
  for (const direction of ringDirections) {
    const place = outside(centre, direction, [
      ...inside.map((disc) => ({ ...disc, room: disc.radius + pupil.radius + gapToOthers })),
      ...placed.map((disc) => ({ ...disc, room: disc.radius + pupil.radius + gapOnRing })),
    ]);
    const cost =
      distanceCost(centre, place, pupil) + passing(inside, place, pupil) + moving(place, pupil);
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}

/** The nearest point to the centre along the ray from which all discs beyond it are clear. */
function outside(
  centre: Point,
  direction: Point,
  discs: readonly (PlacedDisc & { readonly room: number })[],
): Point {
  let reach = 0;
  for (const disc of discs) {
    const dx = disc.x - centre.x;
    const dy = disc.y - centre.y;
    const along = dx * direction.x + dy * direction.y;
    const aside = dx * direction.y - dy * direction.x;
    const squared = disc.room * disc.room - aside * aside;
    if (squared <= 0) continue;
    const clear = along + Math.sqrt(squared);
    if (clear > reach) reach = clear;
  }
  return moved(centre, direction, reach);
}

/** Near those chosen; with nobody chosen, near the middle, so that the ring stays round. */
function distanceCost(centre: Point, place: Point, pupil: RingPupil): number {
  if (pupil.chose.length === 0) return distanceBetween(centre, place);
  let sum = 0;
  for (const chosen of pupil.chose) sum += distanceBetween(place, chosen);
  return sum / pupil.chose.length;
}

/** Away from where it stood, as far as its ties are the same. */
function moving(place: Point, { former }: RingPupil): number {
  return former === null ? 0 : 3 * former.kept * distanceBetween(place, former);
}

/** Discs that the pupil's own lines would run over. */
function passing(inside: readonly PlacedDisc[], place: Point, pupil: RingPupil): number {
  let sum = 0;
  for (const chosen of pupil.chose) {
    for (const disc of inside) {
      if (disc !== chosen && distanceToSegment(disc, place, chosen) < disc.radius + 4) sum += 22;
    }
  }
  return sum;
}

function middleOf(discs: readonly PlacedDisc[]): Point {
  let x = 0;
  let y = 0;
  for (const disc of discs) {
    x += disc.x;
    y += disc.y;
  }
  return { x: x / Math.max(1, discs.length), y: y / Math.max(1, discs.length) };
}

/** Thirty-two: between each two of the sixteen stands their mean. */
const ringDirections: readonly Point[] = sixteenDirections.flatMap((direction, index) => {
  const next = sixteenDirections[(index + 1) % sixteenDirections.length] ?? direction;
  const mean = { x: direction.x + next.x, y: direction.y + next.y };
  return [direction, directionOf({ x: 0, y: 0 }, mean)];
});
