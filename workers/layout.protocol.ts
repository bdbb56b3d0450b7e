import type { LabelSize } from "../src/core/sociogram/drawing.ts";
import type { KeptPicture } from "../src/core/sociogram/arrange-kept.ts";
import type { SociogramChoices } from "../src/core/sociogram/choices.ts";
import type { KeptPlaces } from "../src/core/sociogram/kept-places.ts";
import type { Label, SociogramPicture } from "../src/core/sociogram/picture.ts";
import type { MapChange } from "../src/core/sociogram/waves.ts";
import type { ViewPicture, ViewRequest } from "../src/core/sociogram/views/view-picture.ts";

/** What the layout Worker does. It gets ids, choices and widths, never a name. */
export interface LayoutApi {
  /** The map of one question. The same choices give the same picture on every machine. */
  arrange(choices: SociogramChoices): Promise<SociogramPicture>;
  /** The same, and beside it the map with pupils where a hand has put them. */
  arrangeKept(choices: SociogramChoices, kept: KeptPlaces): Promise<KeptPicture>;
  /** The maps of an earlier wave, by its index in `choices.earlier`, and of today. Rejects without such a map. */
  arrangeChange(choices: SociogramChoices, from: number): Promise<MapChange>;
  /** New places for names of other sizes; discs and lines stay. */
  relabel(picture: SociogramPicture, sizes: readonly LabelSize[]): Promise<readonly Label[]>;
  /** A view with places of its own, such as a target. */
  arrangeView(request: ViewRequest): Promise<ViewPicture>;
}
