import type { Accessor } from "solid-js";
import type { QuestionId } from "../../../../core/ids.ts";
import type { KeptPlaces } from "../../../../core/sociogram/kept-places.ts";

/** Where it is kept where pupils of a survey's maps were put by hand. */
export interface PlacesPort {
  /** Not reactive: asked when a map is to be drawn. */
  readonly kept: (question: QuestionId) => KeptPlaces | null;
  /** Null puts everyone back. */
  readonly keep: (question: QuestionId, places: KeptPlaces | null) => void;
  /** True when what was moved last could not be stored. */
  readonly isLost: Accessor<boolean>;
}
