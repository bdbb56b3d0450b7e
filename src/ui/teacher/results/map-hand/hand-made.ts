import { createSignal, untrack, type Accessor } from "solid-js";
import type { SociogramDrawing } from "../../../../app/teacher/results.ts";
import { keptPlacesOf, type KeptPlaces } from "../../../../core/sociogram/kept-places.ts";
import type { SociogramPicture } from "../../../../core/sociogram/picture.ts";

/** What a hand made of a drawn picture, step by step. */
export interface HandMade {
  /** Null while everyone stands where drawn. */
  readonly picture: Accessor<SociogramPicture | null>;
  readonly canUndo: Accessor<boolean>;
  /** Null puts everyone back. Steps with the same key, one after the other, are undone as one. */
  readonly put: (picture: SociogramPicture | null, key?: string) => void;
  readonly undo: () => void;
}

/** What there was before, and who hears how it is left. */
export interface Keeping {
  readonly before: SociogramPicture | null;
  readonly keep: (picture: SociogramPicture | null) => void;
}

interface Step {
  readonly picture: SociogramPicture | null;
  readonly key: string | null;
}

/** Kept as long as the picture is: a drawing of other answers is another picture. */
const handMade = new WeakMap<SociogramPicture, HandMade>();

/**
 * Begins where the hand left this very drawing before. Who keeps it is the one given when the drawing was first seen;
 * without one what is made of it is gone with the picture.
 */
export function handMadeOf(
  { picture: drawn, kept = null }: Pick<SociogramDrawing, "picture" | "kept">,
  keep: (places: KeptPlaces | null) => void = () => undefined,
): HandMade {
  const known = handMade.get(drawn);
  if (known !== undefined) return known;
  const made = createHandMade({
    before: kept,
    keep: (picture) => keep(picture && keptPlacesOf(drawn, picture)),
  });
  handMade.set(drawn, made);
  return made;
}

export function createHandMade({ before, keep }: Keeping): HandMade {
  const [steps, setSteps] = createSignal<readonly Step[]>([]);
  const picture = (): SociogramPicture | null => {
    const last = steps().at(-1);
    return last === undefined ? before : last.picture;
  };
  return {
    picture,
    canUndo: () => steps().length > 0,
    put: (put, key) => {
      const step = { picture: put, key: key ?? null };
      setSteps((taken) => {
        const isSame = step.key !== null && taken.at(-1)?.key === step.key;
        return [...(isSame ? taken.slice(0, -1) : taken), step];
      });
      keep(put);
    },
    undo: () => {
      if (untrack(steps).length === 0) return;
      setSteps((taken) => taken.slice(0, -1));
      keep(untrack(picture));
    },
  };
}
