import {
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { Tie } from "../analysis.ts";
import type { Point } from "./geometry.ts";
import type { FormerPlace } from "./picture.ts";
import { repulsion } from "./repulsion.ts";

/** A pupil on the way to a place in the map. */
export interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly radius: number;
  /** Where it is drawn back to; without one it goes wherever its ties draw it. */
  readonly home?: Home;
  /** Where it stood in the wave before: it leaves that place only for something. */
  readonly former?: FormerPlace | null;
  /** Stands on the ring around all who do not. */
  readonly outside?: boolean;
}

/** `hold`: 0 not at all; 1 draws as much as two mutual ties. */
export interface Home extends Point {
  readonly hold: number;
}

type Pull = SimulationLinkDatum<Body> & { readonly mutual: boolean };

const ticks = 150;
/** As d3-force's own would be for this many ticks, but written out: Math.pow may differ between engines. */
const alphaDecay = 0.044;

/**
 * Lets mutual choices pull together and everybody keep a distance. Changes the bodies' places.
 * Bodies need a place before: d3-force's own start uses sine and cosine, which differ between engines.
 */
export function settle(bodies: Body[], ties: readonly Tie[], again: boolean): void {
  const pulls: Pull[] = ties.map((tie) => ({
    source: tie.a,
    target: tie.b,
    mutual: tie.type === "mutual",
  }));
  const simulation = forceSimulation(bodies)
    .alphaDecay(alphaDecay)
    .alpha(again ? 0.5 : 1)
    .velocityDecay(0.38)
    .force(
      "ties",
      forceLink<Body, Pull>(pulls)
        .distance((pull) => restingLength(pull))
        .strength((pull) => (pull.mutual ? 0.5 : 0.045)),
    )
    .force("distance", repulsion({ charge: 760, reach: 620, room: 22 }))
    .force("x", forceX<Body>(0).strength(0.05))
    .force("y", forceY<Body>(0).strength(0.055))
    .force("home", (alpha) => drawHome(bodies, alpha))
    .stop();
  simulation.tick(ticks);
}

function drawHome(bodies: readonly Body[], alpha: number): void {
  for (const body of bodies) {
    if (body.home === undefined) continue;
    const pull = body.home.hold * alpha;
    body.vx = (body.vx ?? 0) + (body.home.x - body.x) * pull;
    body.vy = (body.vy ?? 0) + (body.home.y - body.y) * pull;
  }
}

/** A start without chance: an additive recurrence that spreads any number of points evenly (Roberts 2018). */
export function spread(count: number): Point[] {
  const side = 60 * Math.sqrt(count + 1);
  return Array.from({ length: count }, (_, index) => ({
    x: (((0.5 + 0.754_877_666_246_692_8 * (index + 1)) % 1) - 0.5) * side,
    y: (((0.5 + 0.569_840_290_998_053_3 * (index + 1)) % 1) - 0.5) * side,
  }));
}

function restingLength(pull: Pull): number {
  const radii = radiusOf(pull.source) + radiusOf(pull.target);
  return radii + (pull.mutual ? 72 : 160);
}

/** d3-force has put the bodies in place of their indexes before it asks. */
function radiusOf(end: Pull["source"]): number {
  return typeof end === "object" ? end.radius : 0;
}
