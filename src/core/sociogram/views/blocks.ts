import type { Tie } from "../../analysis.ts";
import { partOverlaps } from "../apart.ts";
import { settle, spread, type Body } from "../forces.ts";
import {
  distanceBetween,
  eightDirections,
  inTenths,
  lyingDown,
  meanOf,
  type Point,
} from "../geometry.ts";
import {
  discRadius,
  sociogramMeasures,
  type SociogramRequest,
  type TakenPlace,
} from "../picture.ts";
import { untangle } from "../untangle.ts";
import type { ViewPlan } from "./view-picture.ts";

type BlocksPlan = Extract<ViewPlan, { readonly type: "blocks" }>;

export interface BlockPlaces {
  readonly centres: readonly Point[];
  readonly radii: readonly number[];
  /** Above each block, where its title is written. */
  readonly titles: readonly Point[];
  readonly taken: readonly TakenPlace[];
}

const gapInside = 18;
/** Wide enough for a hull around each block and names beside it. */
const gapBetween = 84;
const titleRoom = 13;
const titleGap = 26;
const turnsTried = 2;

/**
 * Each block by itself, laid out by its own ties; then the blocks beside each other, each turned so that ties between
 * blocks are short. The circles around blocks do not meet, so no outline of one holds a pupil of another. Who is in
 * no block is one alone.
 */
export function blockPlaces(
  request: SociogramRequest,
  { blocks, upright }: BlocksPlan,
): BlockPlaces {
  const most = request.pupils.reduce((high, { received }) => Math.max(high, received), 0);
  const radii = request.pupils.map(({ received }) => discRadius(received, most));
  const inBlock = new Set(blocks.flatMap(({ pupils }) => pupils));
  const alone = request.pupils.flatMap((_, pupil) => (inBlock.has(pupil) ? [] : [[pupil]]));
  const groups = [...blocks.map(({ pupils }) => pupils), ...alone];
  const clusters = groups.map((pupils) => clusterOf(request, pupils, radii));
  setApart(clusters, request);
  turnToRoom(
    clusters.map(({ body }) => body),
    upright,
  );
  for (let turn = 0; turn < turnsTried; turn += 1) {
    for (const cluster of clusters) turnTowardsTies(cluster, clusters, request.ties);
  }
  const places = new Map(clusters.flatMap((cluster) => [...placesIn(cluster)]));
  const titled = blocks.map(({ titleWidth }, index) => titleOf(clusters[index], radii, titleWidth));
  return {
    centres: request.pupils.map((_, pupil) => places.get(pupil) ?? origin),
    radii,
    titles: titled.map(({ title }) => title),
    taken: titled.flatMap(({ taken }) => taken),
  };
}

const origin: Point = { x: 0, y: 0 };

/** Pupils who stay together, around their own middle. */
interface Cluster {
  readonly pupils: readonly number[];
  /** From the middle of the cluster; changed when it turns. */
  offsets: readonly Point[];
  readonly body: Body;
}

function clusterOf(
  { ties, start, pupils: all }: SociogramRequest,
  pupils: readonly number[],
  radii: readonly number[],
): Cluster {
  const bodyOf = new Map(pupils.map((pupil, index) => [pupil, index]));
  const fresh = spread(pupils.length);
  const middle = start === null ? origin : meanOf(pupils.map((pupil) => start[pupil] ?? origin));
  const bodies = pupils.map((pupil, index): Body => {
    const place = start?.[pupil];
    const from = place ? { x: place.x - middle.x, y: place.y - middle.y } : fresh[index];
    const halo = all[pupil]?.received === 0 ? sociogramMeasures.haloGap : 0;
    return { x: from?.x ?? 0, y: from?.y ?? 0, radius: (radii[pupil] ?? 0) + halo };
  });
  const own = ties.flatMap((tie) => {
    const a = bodyOf.get(tie.a);
    const b = bodyOf.get(tie.b);
    return a === undefined || b === undefined ? [] : [{ ...tie, a, b }];
  });
  if (bodies.length > 1) {
    settle(bodies, own, start !== null);
    untangle(bodies, own);
    partOverlaps(bodies, gapInside);
  }
  const centre = middleOf(bodies);
  const offsets = bodies.map(({ x, y }) => ({ x: x - centre.x, y: y - centre.y }));
  const radius = offsets.reduce(
    (far, offset, index) =>
      Math.max(far, distanceBetween(origin, offset) + (bodies[index]?.radius ?? 0)),
    0,
  );
  return { pupils, offsets, body: { x: middle.x, y: middle.y, radius } };
}

function setApart(clusters: readonly Cluster[], { ties, start }: SociogramRequest): void {
  const bodies = clusters.map(({ body }) => body);
  if (start === null) {
    for (const [index, place] of spread(bodies.length).entries()) {
      const body = bodies[index];
      if (body === undefined) continue;
      body.x = place.x;
      body.y = place.y;
    }
  }
  settle(bodies, tiesBetween(clusters, ties), start !== null);
  partOverlaps(bodies, gapBetween);
}

/** The longest way through all blocks lies across a wide room, and stands in an upright one. */
function turnToRoom(bodies: readonly Body[], upright: boolean): void {
  for (const [index, { x, y }] of lyingDown(bodies).entries()) {
    Object.assign(bodies[index] ?? {}, upright ? { x: y, y: -x } : { x, y });
  }
}

/** One tie for each two clusters with a choice between them; mutual where one of the choices is. */
function tiesBetween(clusters: readonly Cluster[], ties: readonly Tie[]): readonly Tie[] {
  const clusterOfPupil = new Map(
    clusters.flatMap(({ pupils }, index) => pupils.map((pupil) => [pupil, index] as const)),
  );
  const between = new Map<string, Tie>();
  for (const tie of ties) {
    const one = clusterOfPupil.get(tie.a) ?? 0;
    const other = clusterOfPupil.get(tie.b) ?? 0;
    if (one === other) continue;
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    const known = between.get(`${a}-${b}`);
    if (known?.type !== "mutual") between.set(`${a}-${b}`, { a, b, type: tie.type });
  }
  return [...between.values()];
}

/** Of sixteen ways to turn and mirror it, the one with the shortest ties to other clusters. */
function turnTowardsTies(
  cluster: Cluster,
  clusters: readonly Cluster[],
  ties: readonly Tie[],
): void {
  if (cluster.pupils.length < 2) return;
  const others = new Map(
    clusters.filter((other) => other !== cluster).flatMap((other) => [...placesIn(other)]),
  );
  const outwards = ties.flatMap(({ a, b, type }) => {
    const [from, to] = [cluster.pupils.indexOf(a), cluster.pupils.indexOf(b)];
    const weight = type === "mutual" ? 3 : 1;
    if (from !== -1 && to === -1) return [{ own: from, to: others.get(b) ?? origin, weight }];
    if (from === -1 && to !== -1) return [{ own: to, to: others.get(a) ?? origin, weight }];
    return [];
  });
  let least = Infinity;
  let best = cluster.offsets;
  for (const offsets of turnedWays(cluster.offsets)) {
    const length = outwards.reduce((sum, { own, to, weight }) => {
      const offset = offsets[own] ?? origin;
      const place = { x: cluster.body.x + offset.x, y: cluster.body.y + offset.y };
      return sum + weight * distanceBetween(place, to);
    }, 0);
    if (length >= least - 0.01) continue;
    least = length;
    best = offsets;
  }
  cluster.offsets = best;
}

function turnedWays(offsets: readonly Point[]): readonly (readonly Point[])[] {
  return eightDirections.flatMap(({ x: cosine, y: sine }) =>
    [1, -1].map((side) =>
      offsets.map(({ x, y }) => ({
        x: cosine * x * side - sine * y,
        y: sine * x * side + cosine * y,
      })),
    ),
  );
}

function placesIn({ pupils, offsets, body }: Cluster): ReadonlyMap<number, Point> {
  return new Map(
    pupils.map((pupil, index) => {
      const { x, y } = offsets[index] ?? origin;
      return [pupil, inTenths({ x: body.x + x, y: body.y + y })];
    }),
  );
}

/** Above the topmost disc, and what keeps names away from it along its width. */
function titleOf(
  cluster: Cluster | undefined,
  radii: readonly number[],
  width: number,
): { readonly title: Point; readonly taken: readonly TakenPlace[] } {
  if (cluster === undefined) return { title: origin, taken: [] };
  const places = [...placesIn(cluster)];
  const top = Math.min(...places.map(([pupil, { y }]) => y - (radii[pupil] ?? 0)));
  const title = inTenths({ x: cluster.body.x, y: top - titleGap });
  const count = Math.max(1, Math.ceil(width / titleRoom));
  const taken = Array.from({ length: count }, (_, index) => ({
    centre: { x: title.x + (index - (count - 1) / 2) * titleRoom, y: title.y },
    radius: titleRoom,
  }));
  return { title, taken };
}

function middleOf(bodies: readonly Body[]): Point {
  const low = (of: (body: Body) => number): number => Math.min(...bodies.map(of));
  const high = (of: (body: Body) => number): number => Math.max(...bodies.map(of));
  return {
    x: (low(({ x, radius }) => x - radius) + high(({ x, radius }) => x + radius)) / 2,
    y: (low(({ y, radius }) => y - radius) + high(({ y, radius }) => y + radius)) / 2,
  };
}
