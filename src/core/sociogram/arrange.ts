import { drawnAt, labelsOf, type LabelSize } from "./drawing.ts";
import { inOrderOfIds } from "./order.ts";
import type { Label, SociogramPicture, SociogramRequest } from "./picture.ts";
import { placesOf, radiiOf } from "./places.ts";

/**
 * The map of one question: places, lines and names. Pupils are worked on in the order of their ids,
 * so the order they are given in does not show; nothing depends on chance or on the machine.
 * No disc lies over another and no name over a name, a disc or a line's end.
 */
export function arrangeSociogram(request: SociogramRequest): SociogramPicture {
  return inOrderOfIds(request, (sorted) =>
    drawnAt(sorted, { centres: placesOf(sorted), radii: radiiOf(sorted), taken: [], reach: [] }),
  ).picture;
}

/** New places for names of other sizes in a picture whose discs and lines stay; in the order of its discs. */
export function relabelled(
  picture: SociogramPicture,
  sizes: readonly LabelSize[],
): readonly Label[] {
  return labelsOf(picture.discs, picture.lines, { sizes, taken: picture.taken ?? [] });
}
