import type { Tie } from "../../analysis.ts";
import { directionOf, distanceBetween, moved, type Point } from "../geometry.ts";
import { sociogramMeasures, type SociogramRequest, type TakenPlace } from "../picture.ts";
import { clockDirections } from "./clock.ts";

/** Places on rings around one point, with the rings themselves. */
export interface TargetPlaces {
  readonly centres: readonly Point[];
  readonly radii: readonly number[];
  readonly rings: readonly {
    readonly received: number;
    readonly radius: number;
    readonly label: Point;
  }[];
  readonly taken: readonly TakenPlace[];
}

const smallestDisc = 12;
const largestDisc = 18;
const gap = 10;
const betweenRings = 54;
/** A count nobody has leaves its room, but not a whole ring's. */
const betweenCounts = 10;
const mostEmptyCounts = 3;
const countRoom = 13;
/** A mean of how long an arc is beside its chord on the small rings, so that everybody has a place. */
const arcOverChord = 1.2;
const sweeps = 6;
/** How near classmates may stand before a place counts as crowded. */
const roomy = 140;

/**
 * The most chosen in the middle, each count of choices on a ring of its own: the radius falls as the count grows.
 * On its ring each pupil stands as near as can be to those with whom it has mutual choices, and where it stood in the map.
 */
export function targetPlaces(request: SociogramRequest): TargetPlaces {
  const most = request.pupils.reduce((high, { received }) => Math.max(high, received), 0);
  const radii = request.pupils.map(({ received }) => targetDisc(received, most));
  const rings = ringsOf(request, radii);
  const taken = rings.map(({ label }) => ({ centre: label, radius: countRoom }));
  const board = boardOf(request, { radii, rings, taken });
  placeAll(board, turned);
  for (let sweep = 0; sweep < sweeps; sweep += 1) placeAll(board, unease);
  return { centres: board.places.map((place) => place ?? origin), radii, rings, taken };
}

const origin: Point = { x: 0, y: 0 };

function targetDisc(received: number, most: number): number {
  const full = Math.max(sociogramMeasures.fewestForLargest, most);
  return smallestDisc + (largestDisc - smallestDisc) * Math.sqrt(received / full);
}

type Rings = TargetPlaces["rings"];

function ringsOf({ pupils }: SociogramRequest, radii: readonly number[]): Rings {
  const counts = [...new Set(pupils.map(({ received }) => received))].sort((a, b) => b - a);
  const rings: { received: number; radius: number; label: Point }[] = [];
  for (const received of counts) {
    const disc = radii[pupils.findIndex((pupil) => pupil.received === received)] ?? smallestDisc;
    const crowd = pupils.filter((pupil) => pupil.received === received).length;
    const last = rings.at(-1);
    const halo = received === 0 ? sociogramMeasures.haloGap : 0;
    // Twice the room that discs take: whoever comes last still finds a place, wherever the others stand.
    const around = (crowd + 1) * 2 * (2 * (disc + halo) + gap) * arcOverChord;
    const needed = crowd === 1 && last === undefined ? 0 : around / 6.28;
    const empty = last ? Math.min(last.received - received - 1, mostEmptyCounts) : 0;
    const beyond = last ? last.radius + betweenRings + empty * betweenCounts + halo : 0;
    const radius = Math.max(needed, beyond);
    const label = radius === 0 ? -(disc + countRoom + 1) : -radius;
    rings.push({ received, radius, label: { x: 0, y: label } });
  }
  return rings;
}

interface Board {
  /** How far from the middle each pupil stands. */
  readonly distances: readonly number[];
  /** The outermost edge of each disc, halo included. */
  readonly edges: readonly number[];
  readonly wishes: readonly (Point | null)[];
  readonly tied: readonly (readonly { readonly other: number; readonly weight: number }[])[];
  readonly taken: readonly TakenPlace[];
  /** Null before a pupil has a place. */
  readonly places: (Point | null)[];
}

function boardOf(
  { pupils, ties, start }: SociogramRequest,
  { radii, rings, taken }: Pick<TargetPlaces, "radii" | "rings" | "taken">,
): Board {
  return {
    distances: pupils.map(
      ({ received }) => rings.find((ring) => ring.received === received)?.radius ?? 0,
    ),
    edges: pupils.map(
      ({ received }, pupil) =>
        (radii[pupil] ?? 0) + (received === 0 ? sociogramMeasures.haloGap : 0),
    ),
    wishes: wishesOf(start, pupils.length),
    tied: pupils.map((_, pupil) => tiedTo(ties, pupil)),
    taken,
    places: pupils.map(() => null),
  };
}

type Cost = (board: Board, pupil: number, place: Point) => number;

/** Everyone in turn where it costs least, as the others stand. */
function placeAll(board: Board, costOf: Cost): void {
  for (const [pupil, distance] of board.distances.entries()) {
    board.places[pupil] = distance === 0 ? origin : bestPlace(board, pupil, costOf);
  }
}

function bestPlace(board: Board, pupil: number, costOf: Cost): Point {
  let best = origin;
  let least = Infinity;
  for (const direction of clockDirections) {
    const place = moved(origin, direction, board.distances[pupil] ?? 0);
    const cost = overlap(board, pupil, place) + costOf(board, pupil, place);
    if (cost >= least) continue;
    least = cost;
    best = place;
  }
  return best;
}

/** Nothing outweighs a disc over a disc, or over a count. */
function overlap({ edges, taken, places }: Board, pupil: number, place: Point): number {
  const own = edges[pupil] ?? 0;
  let count = 0;
  for (const [other, there] of places.entries()) {
    if (other === pupil || there === null) continue;
    if (distanceBetween(place, there) < own + (edges[other] ?? 0) + gap) count += 1;
  }
  for (const { centre, radius } of taken) {
    if (distanceBetween(place, centre) < own + radius + 2) count += 1;
  }
  return 100_000 * count;
}

/** 0 in the direction the pupil has in the map, 2 in the opposite one. */
function turned({ wishes }: Board, pupil: number, place: Point): number {
  const wish = wishes[pupil] ?? null;
  if (wish === null) return 0;
  const { x, y } = directionOf(origin, place);
  return 1 - (x * wish.x + y * wish.y);
}

function unease(board: Board, pupil: number, place: Point): number {
  const { tied, places } = board;
  let cost = 30 * turned(board, pupil, place);
  for (const { other, weight } of tied[pupil] ?? []) {
    cost += weight * distanceBetween(place, places[other] ?? place);
  }
  for (const [other, there] of places.entries()) {
    if (other === pupil || there === null) continue;
    const near = distanceBetween(place, there);
    if (near < roomy) cost += 160 * (1 - near / roomy);
  }
  return cost;
}

/** The directions from the middle of the map to where each pupil stands in it. */
function wishesOf(start: readonly Point[] | null, count: number): readonly (Point | null)[] {
  if (start === null) return Array.from({ length: count }, () => null);
  let x = 0;
  let y = 0;
  for (const point of start) {
    x += point.x / start.length;
    y += point.y / start.length;
  }
  return start.map((point) => directionOf({ x, y }, point));
}

function tiedTo(
  ties: readonly Tie[],
  pupil: number,
): readonly { readonly other: number; readonly weight: number }[] {
  return ties.flatMap(({ a, b, type }) => {
    if (a !== pupil && b !== pupil) return [];
    return [{ other: a === pupil ? b : a, weight: type === "mutual" ? 1 : 0.15 }];
  });
}
