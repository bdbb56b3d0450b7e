import {
  createEffect,
  createMemo,
  createSignal,
  lazy,
  onCleanup,
  Show,
  Suspense,
  untrack,
  type JSX,
} from "solid-js";
import type { Results, SociogramDrawing } from "../../../app/teacher/results.ts";
import { rosterOf } from "../../../app/teacher/results-roster.ts";
import { Legend } from "../../sociogram/legend.tsx";
import { Sociogram } from "../../sociogram/sociogram.tsx";
import type { MapHand } from "./map-hand/map-hand.ts";
import type { MapViews } from "./map-views/create-map-views.ts";
import { fittingZoom, observeRoom, type Room } from "./map-room.ts";
import { createWriting } from "./map-writing.ts";
import { questionText, useResults } from "./results-desk.tsx";
import { tieSentences } from "./tie-words.ts";
import styles from "./map-panel.module.css";

const ViewLegend = lazy(async () => ({
  default: (await import("./map-views/view-legend.tsx")).ViewLegend,
}));

export interface MapViewProps {
  readonly drawing: SociogramDrawing | null;
  readonly results: Results;
  readonly mutualOnly: boolean;
  readonly readable: boolean;
  /** What the chosen view adds; null until it is there. */
  readonly views?: MapViews | null;
  /** True when the map has been seen: legend and sizes come then. */
  readonly seen: boolean;
  /** See `Sociogram`. */
  readonly onSeen: (drawing: SociogramDrawing) => void;
}

/** The map in the room there is, with its legend and sizes. */
export function MapView(props: MapViewProps): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().map;
  const [room, setRoom] = createSignal<Room | null>(null);
  /** Null follows the room there is. */
  const [wanted, setWanted] = createSignal<number | null>(null);
  const fitting = createMemo(() => {
    const [there, picture] = [room(), props.drawing?.picture];
    return there && picture ? fittingZoom(there, picture) : 1;
  });
  const zoom = () => wanted() ?? fitting();
  let viewport: HTMLDivElement | undefined;
  const [hand, setHand] = createSignal<MapHand | null>(null);
  // Nobody takes hold of a map that is not seen yet.
  createEffect(() => {
    if (!props.seen) return;
    let gone = false;
    onCleanup(() => {
      gone = true;
      setHand((held) => {
        held?.letGo();
        return null;
      });
    });
    void import("./map-hand/map-hand.ts").then(({ createMapHand }) => {
      if (gone || viewport === undefined) return;
      setHand(
        createMapHand({
          viewport,
          svg: () => viewport?.querySelector<SVGSVGElement>(":scope > svg") ?? null,
          picture: () => props.drawing?.picture ?? null,
          zoom,
          setZoom: setWanted,
        }),
      );
    });
  });
  return (
    <figure class={styles["figure"]}>
      <div
        class={styles["viewport"]}
        ref={(element) => {
          viewport = element;
          observeRoom(element, setRoom);
        }}
        onClick={(event) => {
          if (event.target === event.currentTarget) desk.choose(null);
        }}
      >
        <Show when={!props.seen}>
          <p class={styles["waiting"]} role="status">
            {desk.texts().drawing}
          </p>
        </Show>
        <Show when={room() && props.drawing}>
          {(drawing) => (
            <MapDrawing
              drawing={drawing()}
              results={props.results}
              zoom={zoom()}
              mutualOnly={props.mutualOnly}
              readable={props.readable}
              views={props.views ?? null}
              onSeen={props.onSeen}
            />
          )}
        </Show>
      </div>
      <Show when={props.seen}>
        <figcaption class={styles["foot"]}>
          <Legend texts={texts().legend} readable={props.readable}>
            <Show when={props.views}>
              {(views) => (
                <Suspense>
                  <ViewLegend views={views()} />
                </Suspense>
              )}
            </Show>
          </Legend>
          <div class={styles["sizes"]}>
            <button
              type="button"
              class={styles["size"]}
              disabled={hand() === null}
              onClick={() => hand()?.step(1)}
            >
              {texts().zoomIn}
            </button>
            <button
              type="button"
              class={styles["size"]}
              disabled={hand() === null}
              onClick={() => hand()?.step(-1)}
            >
              {texts().zoomOut}
            </button>
            <button
              type="button"
              class={styles["size"]}
              disabled={hand() === null}
              aria-pressed={wanted() === null}
              onClick={() => hand()?.whole()}
            >
              {texts().fit}
            </button>
          </div>
        </figcaption>
      </Show>
    </figure>
  );
}

function MapDrawing(props: {
  readonly drawing: SociogramDrawing;
  readonly results: Results;
  readonly zoom: number;
  readonly mutualOnly: boolean;
  readonly readable: boolean;
  readonly views: MapViews | null;
  readonly onSeen: (drawing: SociogramDrawing) => void;
}): JSX.Element {
  const desk = useResults();
  const names = createMemo(() => desk.survey().roster.map(({ name }) => name));
  const written = createWriting(
    untrack(() => props.results),
    { drawing: () => props.drawing, zoom: () => props.zoom, names },
  );
  const order = createMemo(() => rosterOf(desk.analysis()).flatMap(({ pupils }) => pupils));
  const question = createMemo(() => written().drawing.question);
  const picture = createMemo(() => {
    const { picture: whole } = written().drawing;
    return props.views?.pictureOf(whole) ?? whole;
  });
  const dress = createMemo(() => props.views?.dressFor(written().drawing) ?? null);
  const signOf = (pupil: number) => {
    const severity = desk.analysis().pupils[pupil]?.severity;
    const isShown = severity === "red" || severity === "amber";
    return props.readable && isShown ? severity : null;
  };
  return (
    <Sociogram
      picture={picture()}
      writing={written().writing}
      zoom={props.zoom}
      mutualOnly={props.mutualOnly}
      lookOf={(pupil) => ({
        halo: props.readable && picture().discs[pupil]?.unchosen === true,
        silent: question().pupils[pupil]?.given === null,
        severity: signOf(pupil),
      })}
      chosen={desk.chosen()}
      onChoose={desk.choose}
      describe={(pupil) =>
        [
          tieSentences(desk, question(), { pupil, mutualOnly: props.mutualOnly }),
          props.views?.spoken(pupil) ?? "",
        ]
          .filter(Boolean)
          .join(" ")
      }
      label={desk
        .texts()
        .map.label(
          questionText(desk, question().id),
          picture().discs.length,
          question().figures.mutualPairs,
        )}
      order={order()}
      dress={dress()}
      onSeen={() => props.onSeen(written().drawing)}
    />
  );
}
