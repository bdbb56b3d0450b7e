import { createMemo, createSignal, lazy, Show, Suspense, type JSX } from "solid-js";
import type { Results, SociogramDrawing } from "../../../../app/teacher/results.ts";
import { distanceBetween } from "../../../../core/sociogram/geometry.ts";
import type { DiscLook } from "../../../sociogram/pupil-layer.ts";
import type { MovedPupil } from "../map-view.tsx";
import { nameOf, useResults } from "../results-desk.tsx";
import type { MapViews } from "../map-views/create-map-views.ts";
import type { HandMade } from "./hand-made.ts";
import { mapHandWords } from "./map-hand-words.ts";
import styles from "./map-tools.module.css";

const MapFileDialog = lazy(async () => ({
  default: (await import("../map-export/map-file-dialog.tsx")).MapFileDialog,
}));

export interface MapToolsProps {
  readonly drawing: SociogramDrawing;
  readonly made: HandMade;
  readonly moved: MovedPupil | null;
  readonly results: Results;
  readonly mutualOnly: boolean;
  readonly lookOf: (pupil: number) => DiscLook;
  /** The views of this map; null where there are none. */
  readonly views: MapViews | null;
}

/** Beside the sizes of the map: what was moved goes back, and the map becomes a picture. */
export function MapTools(props: MapToolsProps): JSX.Element {
  const desk = useResults();
  const texts = () => mapHandWords[desk.language()];
  const [saving, setSaving] = createSignal(false);
  const said = createMemo(() => {
    const { moved, made } = props;
    if (moved === null) return "";
    if (made.picture() === null) return texts().back;
    const nearest = nearestTo(moved);
    return texts().moved(
      nameOf(desk, moved.pupil),
      nearest === null ? null : nameOf(desk, nearest),
    );
  });
  return (
    <>
      <Show when={props.made.canUndo()}>
        <button type="button" class={styles["tool"]} onClick={() => props.made.undo()}>
          {texts().undo}
        </button>
      </Show>
      <Show when={props.made.picture() !== null}>
        <button type="button" class={styles["tool"]} onClick={() => props.made.put(null)}>
          {texts().reset}
        </button>
      </Show>
      <button type="button" class={styles["tool"]} onClick={() => setSaving(true)}>
        {texts().save}
      </button>
      <p class={styles["said"]} role="status">
        {said()}
      </p>
      <Show when={desk.places?.()?.isLost()}>
        <p class={styles["notKept"]} role="alert">
          {texts().notKept}
        </p>
      </Show>
      <Show when={saving()}>
        <Suspense>
          <MapFileDialog
            results={props.results}
            drawing={props.drawing}
            mutualOnly={props.mutualOnly}
            lookOf={props.lookOf}
            views={props.views}
            onClose={() => setSaving(false)}
          />
        </Suspense>
      </Show>
    </>
  );
}

function nearestTo({ pupil, picture }: MovedPupil): number | null {
  const own = picture.discs[pupil];
  if (own === undefined) return null;
  let nearest: number | null = null;
  let least = Infinity;
  for (const [index, { centre }] of picture.discs.entries()) {
    const away = distanceBetween(centre, own.centre);
    if (index === pupil || away >= least) continue;
    [nearest, least] = [index, away];
  }
  return nearest;
}
