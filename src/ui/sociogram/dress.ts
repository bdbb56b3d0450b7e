import type { SociogramPicture } from "../../core/sociogram/picture.ts";

/** What a view may draw on. What it adds to pupils it takes away again. */
export interface DressStage {
  /** Behind lines and pupils; emptied and thrown away by the map. */
  readonly behind: SVGGElement;
  /** In the order of the picture's discs, each with its origin in the middle of the disc. */
  readonly pupils: readonly SVGGElement[];
  readonly picture: SociogramPicture;
  /** How much larger than in the picture itself names are written. */
  readonly scale: number;
}

/** Adds what a view marks and gives back how to take it away. */
export type Dress = (stage: DressStage) => () => void;
