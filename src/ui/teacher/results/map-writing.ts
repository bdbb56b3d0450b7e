import { createComputed, createMemo, createSignal, onCleanup, type Accessor } from "solid-js";
import type { Results, SociogramDrawing } from "../../../app/teacher/results.ts";
import { initialsOf } from "../../../core/initials.ts";
import type { Writing } from "../../sociogram/pupil-writing.ts";

/** A drawing, null while there is none, with what is written in it; null while places for that are sought. */
export interface WrittenDrawing {
  readonly drawing: SociogramDrawing | null;
  readonly writing: Writing | null;
}

/** Below these sizes names are written as two letters: a class of usual size leaves room for them longer than a large one. */
const namesFrom = { usual: 0.5, large: 0.68 } as const;
const usualMost = 32;
/** True where a class of that many is seen so small that names are written as two letters. */
export function writesInitials(pupils: number, zoom: number): boolean {
  return zoom < (pupils <= usualMost ? namesFrom.usual : namesFrom.large);
}

/** From this size names are written as they were drawn. */
const asDrawn = 0.97;
const initialsWidth = 22;
const initialsHeight = 16;

/**
 * What is written in the map. Seen smaller than it was drawn, names keep their size on the screen and
 * need other places; seen from afar they are two letters. Until those places are found, what was
 * written before stays with the drawing it was written in.
 */
export function createWriting(
  results: Results,
  view: {
    readonly drawing: Accessor<SociogramDrawing | null>;
    readonly zoom: Accessor<number>;
    readonly names: Accessor<readonly string[]>;
    /** True where pupils were moved by hand: names there have no places of their own yet. */
    readonly byHand: Accessor<boolean>;
  },
): Accessor<WrittenDrawing> {
  const [found, setFound] = createSignal<WrittenDrawing | null>(null);
  // Asked at once: the Worker seeks places while what they are for is made.
  createComputed(() => {
    const drawing = view.drawing();
    if (drawing === null) {
      setFound(null);
      return;
    }
    const zoom = view.zoom();
    const names = view.names();
    const asInPicture = { labels: drawing.picture.labels, captions: names, names, scale: 1 };
    const isLarge = zoom >= asDrawn;
    if (isLarge && !view.byHand()) {
      setFound({ drawing, writing: asInPicture });
      return;
    }
    const far = writesInitials(names.length, zoom);
    const captions = far ? initialsOf(names) : names;
    const scale = isLarge ? 1 : 1 / zoom;
    const sizes = drawing.picture.labels.map(({ box }) => ({
      width: (far ? initialsWidth : box.right - box.left) * scale,
      height: (far ? initialsHeight : box.bottom - box.top) * scale,
    }));
    let overtaken = false;
    onCleanup(() => {
      overtaken = true;
    });
    void results.relabel(drawing, sizes).then((labels) => {
      if (overtaken) return;
      const writing = labels && { labels, captions, names, scale };
      setFound({ drawing, writing: writing ?? asInPicture });
    });
  });
  return createMemo(() => found() ?? { drawing: view.drawing(), writing: null });
}
