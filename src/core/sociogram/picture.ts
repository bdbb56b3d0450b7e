import type { Tie } from "../analysis.ts";
import type { PupilId } from "../ids.ts";
import type { Box, Point } from "./geometry.ts";

/** What the map of one question is drawn from. `pupils` may come in any order; ties name indexes into it. */
export interface SociogramRequest {
  readonly pupils: readonly SociogramPupil[];
  readonly ties: readonly Tie[];
  /**
   * Where the pupils stand in the map this one should resemble, in the order of `pupils`: another
   * question of the survey. Null to begin anew.
   */
  readonly start: readonly Point[] | null;
  /**
   * Where the pupils stood in the map of the wave before, in that map's own places before it was framed;
   * in the order of `pupils`, null for a newcomer. Missing without such a wave; of no account beside `start`.
   */
  readonly before?: readonly (FormerPlace | null)[];
}

/** A pupil's place in the wave before. */
export interface FormerPlace extends Point {
  /** How much of the pupil's ties is the same in both waves, 0 to 1. */
  readonly kept: number;
}

export interface SociogramPupil {
  readonly id: PupilId;
  readonly received: number;
  /** Width of the written name. */
  readonly labelWidth: number;
}

/**
 * A finished drawing in its own pixels: `discs`, `labels` in the order of the request's pupils,
 * `lines` in the order of its ties. Everything lies within 0,0 and width,height.
 */
export interface SociogramPicture {
  readonly width: number;
  readonly height: number;
  readonly discs: readonly Disc[];
  readonly lines: readonly Line[];
  readonly labels: readonly Label[];
  /** What a view has written where no name may stand; missing where there is nothing. */
  readonly taken?: readonly TakenPlace[];
}

export interface TakenPlace {
  readonly centre: Point;
  readonly radius: number;
}

export interface Disc {
  readonly centre: Point;
  readonly radius: number;
  /** Chosen by no one: stands on the outer ring, with a halo. */
  readonly unchosen: boolean;
  /** Centre of a sign's shape, on the edge: kept free also without a sign, so that names stay when one comes. */
  readonly mark: Point;
}

/** A quadratic curve from the edge of disc `from` to the edge of disc `to`. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly type: Tie["type"];
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

export interface Label {
  readonly box: Box;
  /** From the disc's edge to the name, where the name had to move away; null beside the disc. */
  readonly leader: { readonly start: Point; readonly end: Point } | null;
}

export const sociogramMeasures = {
  smallestRadius: 12,
  largestRadius: 26,
  /** A class where nobody has more than this still has discs of different size, not of the largest. */
  fewestForLargest: 8,
  labelHeight: 17,
  /** Half the side of a sign's shape. */
  markRadius: 6,
  haloGap: 5,
  arrowLength: 8,
  arrowHalfWidth: 3.6,
} as const;

/** Area grows with the choices received: the radius goes by their square root. */
export function discRadius(received: number, mostReceived: number): number {
  const { smallestRadius, largestRadius, fewestForLargest } = sociogramMeasures;
  const full = Math.max(fewestForLargest, mostReceived);
  return smallestRadius + (largestRadius - smallestRadius) * Math.sqrt(received / full);
}

/** How much of a pupil's place remains where the share `kept` of its ties does: more than half matters more. */
export function steadiness(kept: number): number {
  return kept * Math.sqrt(kept);
}
