import { createSignal, type Accessor } from "solid-js";
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

interface Step {
  readonly picture: SociogramPicture | null;
  readonly key: string | null;
}

/** Kept as long as the picture is: a drawing of other answers is another picture. */
const handMade = new WeakMap<SociogramPicture, HandMade>();

export function handMadeOf(drawn: SociogramPicture): HandMade {
  const known = handMade.get(drawn);
  if (known !== undefined) return known;
  const made = createHandMade();
  handMade.set(drawn, made);
  return made;
}

export function createHandMade(): HandMade {
  const [steps, setSteps] = createSignal<readonly Step[]>([]);
  return {
    picture: () => steps().at(-1)?.picture ?? null,
    canUndo: () => steps().length > 0,
    put: (picture, key) => {
      const step = { picture, key: key ?? null };
      setSteps((before) => {
        const isSame = step.key !== null && before.at(-1)?.key === step.key;
        return [...(isSame ? before.slice(0, -1) : before), step];
      });
    },
    undo: () => setSteps((before) => before.slice(0, -1)),
  };
}
