import type { SociogramPicture } from "../../core/sociogram/picture.ts";

/** What a view may draw on. What it adds to pupils it takes away again. */
export interface DressStage {
  /** Behind lines and pupils; emptied and thrown away by the map. */
  readonly behind: SVGGElement;
  /** Over the lines and under the pupils; emptied and thrown away by the map. */
  readonly between: SVGGElement;
  /** In the order of the picture's discs. */
  readonly pupils: readonly SVGGElement[];
  /** What is drawn of each but the name, with its origin in the middle of the disc. */
  readonly bodies: readonly SVGGElement[];
  readonly picture: SociogramPicture;
  /** How much larger than in the picture itself names are written. */
  readonly scale: number;
}

/** Adds what a view marks and gives back how to take it away. */
export type Dress = (stage: DressStage) => () => void;
