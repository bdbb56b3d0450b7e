import type { Label, SociogramPicture, SociogramRequest } from "../src/core/sociogram/picture.ts";
import type { LabelSize } from "../src/core/sociogram/arrange.ts";

/** What the layout Worker does. It gets ids, counts and widths, never a name. */
export interface LayoutApi {
  /** The map of one question. The same request gives the same picture on every machine. */
  arrange(request: SociogramRequest): Promise<SociogramPicture>;
  /** New places for names of other sizes; discs and lines stay. `marked` as in the request. */
  relabel(
    picture: SociogramPicture,
    sizes: readonly LabelSize[],
    marked: readonly boolean[],
  ): Promise<readonly Label[]>;
}
