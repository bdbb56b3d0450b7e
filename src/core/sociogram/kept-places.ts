import { tenths, type Point } from "./geometry.ts";
import { withPupilsAt } from "./moved-pupils.ts";
import type { SociogramPicture } from "./picture.ts";

/** Where a hand has put pupils of a drawing, and which drawing that was; in pixels of the picture, to a tenth. */
export interface KeptPlaces {
  /** Where everyone was drawn, in the order of the discs. */
  readonly drawn: readonly Point[];
  readonly moved: readonly MovedBy[];
}

/** How far from where it was drawn the pupil of this index stands. */
export interface MovedBy extends Point {
  readonly pupil: number;
}

/** What of a picture a hand has made of the drawn one is kept; null where everyone stands as drawn. */
export function keptPlacesOf(drawn: SociogramPicture, made: SociogramPicture): KeptPlaces | null {
  const moved = drawn.discs.flatMap(({ centre }, pupil): readonly MovedBy[] => {
    const to = made.discs[pupil]?.centre ?? centre;
    const by = { x: tenths(to.x - centre.x), y: tenths(to.y - centre.y) };
    return by.x === 0 && by.y === 0 ? [] : [{ pupil, ...by }];
  });
  if (moved.length === 0) return null;
  const places = drawn.discs.map(({ centre }) => ({ x: tenths(centre.x), y: tenths(centre.y) }));
  return { drawn: places, moved };
}

/**
 * The picture as the hand left it. Null when it is another drawing: somebody stands elsewhere among the others, or
 * there are more or fewer. How wide names are written moves a drawing as a whole, and so does not count.
 */
export function withKeptPlaces(
  drawn: SociogramPicture,
  { drawn: known, moved }: KeptPlaces,
): SociogramPicture | null {
  const centres = drawn.discs.map(({ centre }) => centre);
  if (!isSameDrawing(centres, known)) return null;
  const places = new Map<number, Point>();
  for (const { pupil, x, y } of moved) {
    const from = centres[pupil];
    if (from === undefined) return null;
    places.set(pupil, { x: from.x + x, y: from.y + y });
  }
  return withPupilsAt(drawn, places);
}

/** Half of what is kept. */
const alike = 0.05;

function isSameDrawing(some: readonly Point[], others: readonly Point[]): boolean {
  const [first, otherFirst] = [some[0], others[0]];
  if (first === undefined || otherFirst === undefined || some.length !== others.length) {
    return false;
  }
  const by = { x: otherFirst.x - first.x, y: otherFirst.y - first.y };
  return some.every(({ x, y }, index) => {
    const other = others[index];
    if (other === undefined) return false;
    return Math.abs(x + by.x - other.x) < alike && Math.abs(y + by.y - other.y) < alike;
  });
}
