import type { SociogramChoices } from "./choices.ts";
import { withKeptPlaces, type KeptPlaces } from "./kept-places.ts";
import type { SociogramPicture } from "./picture.ts";
import { arrangeFromWaves } from "./waves.ts";

export interface KeptPicture {
  readonly drawn: SociogramPicture;
  /** As the hand left it; null where that was another drawing. */
  readonly made: SociogramPicture | null;
}

/** The map of one question, and the same with pupils where a hand has put them. */
export function arrangeKept(choices: SociogramChoices, kept: KeptPlaces): KeptPicture {
  const drawn = arrangeFromWaves(choices);
  return { drawn, made: withKeptPlaces(drawn, kept) };
}
