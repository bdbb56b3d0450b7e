import type { Point } from "../geometry.ts";
import type { SociogramPicture, SociogramRequest } from "../picture.ts";

/** A view that has places of its own; the others are drawn on the map's. */
export type ViewPlan =
  | { readonly type: "target" }
  | {
      readonly type: "blocks";
      /** Who stands together, each pupil once at most; who is in none stands between them. */
      readonly blocks: readonly ViewBlock[];
      /** True for a room that is higher than wide, such as a phone's. */
      readonly upright: boolean;
    };

export interface ViewBlock {
  readonly pupils: readonly number[];
  /** Width of what is written above the block, at the size of names. */
  readonly titleWidth: number;
}

/** `map` is what the map of the same question was drawn from; its `start` is where the map's discs stand. */
export interface ViewRequest {
  readonly map: SociogramRequest;
  readonly plan: ViewPlan;
}

/** A finished drawing with what the view adds, in the same pixels. */
export interface ViewPicture {
  readonly picture: SociogramPicture;
  /** From the middle outwards; empty but for a target. */
  readonly rings: readonly TargetRing[];
  /** In the order of the plan; empty but for blocks. */
  readonly blocks: readonly PlacedBlock[];
}

/** Everybody whom so many chose stands on this ring. */
export interface TargetRing {
  readonly received: number;
  readonly centre: Point;
  /** 0 where one pupil alone stands in the middle. */
  readonly radius: number;
  /** Middle of the place where the count is written. */
  readonly label: Point;
}

export interface PlacedBlock {
  readonly pupils: readonly number[];
  /** Middle of the place where the title is written. */
  readonly title: Point;
}
