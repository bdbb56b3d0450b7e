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
import { lineUp } from "../../components/frames.ts";
import { createTurns } from "../../components/turns.ts";
import { Legend } from "../../sociogram/legend.tsx";
import type { SociogramPicture } from "../../../core/sociogram/picture.ts";
import type { DiscLook } from "../../sociogram/pupil-layer.ts";
import { tellsUnchosen } from "../../sociogram/unchosen.ts";
import { Sociogram, type SociogramGrip } from "../../sociogram/sociogram.tsx";
import { handMadeOf } from "./map-hand/hand-made.ts";
import { isOnPupil } from "./map-hand/press.ts";
import type { MapHand } from "./map-hand/map-hand.ts";
import type { MapViews } from "./map-views/create-map-views.ts";
import { createFitting, observeRoom, observeTop, type Room } from "./map-room.ts";
import { createWriting, writesInitials } from "./map-writing.ts";
import { questionText, useResults, type ResultsDesk } from "./results-desk.tsx";
import { tieSentences } from "./tie-words.ts";
import styles from "./map-panel.module.css";

const ViewLegend = lazy(async () => ({
  default: (await import("./map-views/view-legend.tsx")).ViewLegend,
}));

const MapTools = lazy(async () => ({
  default: (await import("./map-hand/map-tools.tsx")).MapTools,
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
  const [shown, setShown] = createSignal(false);
  /** Null follows the room there is. */
  const [wanted, setWanted] = createSignal<number | null>(null);
  const fittingZoom = createFitting();
  /** Of what a hand has made: what it was made of. */
  const madeOf = new WeakMap<SociogramPicture, SociogramPicture>();
  const zoomOf = (picture: SociogramPicture): number => {
    const there = room();
    return wanted() ?? (there ? fittingZoom(there, madeOf.get(picture) ?? picture) : 1);
  };
  const zoom = createMemo(() => {
    const picture = props.drawing?.picture;
    return picture ? zoomOf(picture) : 1;
  });
  const canMove = (): boolean => {
    const { drawing: given, results } = props;
    return given !== null && results.drawing(given.question.id)?.picture === given.picture;
  };
  /** As drawn, and as a hand has made it. */
  const drawn = () => props.drawing?.picture ?? null;
  const made = createMemo(() => {
    const { drawing: given } = props;
    if (given === null || !canMove()) return given && handMadeOf(given);
    const { id } = given.question;
    return handMadeOf(given, (places) => desk.places?.()?.keep(id, places));
  });
  const byHand = createMemo(() => made()?.picture() ?? null);
  const drawing = createMemo(() => {
    const [given, picture] = [props.drawing, byHand()];
    if (!given || !picture) return given;
    // Who moves one pupil sees the others at the size they had.
    madeOf.set(picture, given.picture);
    return { ...given, picture };
  });
  let viewport: HTMLDivElement | undefined;
  let grip: SociogramGrip | null = null;
  /** Who was moved last, for those who do not see it. */
  const [moved, setMoved] = createSignal<MovedPupil | null>(null);
  const [hand, setHand] = createSignal<MapHand | null>(null);
  const isSeen = createMemo(() => props.seen);
  // Nobody takes hold of a map that is not seen yet. A memo: the hand stays the same while the map changes in it.
  createEffect(() => {
    if (!isSeen()) return;
    let gone = false;
    onCleanup(() => {
      gone = true;
      setHand((held) => {
        held?.letGo();
        return null;
      });
    });
    void import("./map-hand/map-hand.ts").then(({ createMapHand }) =>
      lineUp(() => {
        if (gone || viewport === undefined) return;
        setHand(
          createMapHand({
            viewport,
            svg: () => viewport?.querySelector<SVGSVGElement>("svg[role=group]") ?? null,
            picture: drawn,
            zoom,
            setZoom: setWanted,
            // A view with places of its own says something by them.
            drawn: () => {
              const [picture, byHand] = [drawn(), made()];
              return picture && byHand && canMove() ? { picture, made: byHand } : null;
            },
            grip: () => grip,
            onMoved: (pupil, picture) => setMoved({ pupil, picture }),
            undo: () => made()?.undo(),
          }),
        );
      }),
    );
  });
  /** After what it explains. */
  const legendTurn = createTurns(() => (props.views ? 1 : 0), 1, "every frame");
  /** After the legend, which takes long enough to lay out. */
  const sizesTurn = createTurns(() => (props.seen ? 1 : 0), 1, "every frame");
  /** Once it can be moved at all. */
  const toolsTurn = createTurns(() => (hand() ? 1 : 0), 1, "every frame");
  return (
    <figure class={styles["figure"]}>
      <div
        class={styles["viewport"]}
        ref={(element) => {
          viewport = element;
          observeTop(element);
          observeRoom(element, setRoom);
        }}
        onClick={(event) => {
          if (!isOnPupil(event)) desk.choose(null);
        }}
      >
        <Show when={!shown()}>
          <p class={styles["waiting"]} role="status">
            {desk.texts().drawing}
          </p>
        </Show>
        <Show when={room()}>
          {(there) => (
            <MapDrawing
              drawing={drawing()}
              room={there()}
              byHand={byHand() !== null}
              onGrip={(given) => (grip = given)}
              results={props.results}
              zoomOf={zoomOf}
              mutualOnly={props.mutualOnly}
              readable={props.readable}
              views={props.views ?? null}
              onShown={() => setShown(true)}
              onSeen={props.onSeen}
            />
          )}
        </Show>
      </div>
      <Show when={props.seen}>
        <figcaption class={styles["foot"]}>
          <Legend
            texts={texts().legend}
            readable={props.readable}
            unchosen={props.drawing !== null && tellsUnchosen(props.drawing.question)}
            initials={writesInitials(desk.survey().roster.length, zoom())}
          >
            <Show when={legendTurn() >= 1 && props.views}>
              {(views) => (
                <Suspense>
                  <ViewLegend views={views()} />
                </Suspense>
              )}
            </Show>
          </Legend>
          <div class={styles["sizes"]}>
            <Show when={sizesTurn() >= 1}>
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
            </Show>
            <Show when={toolsTurn() >= 1 && hand() && drawing()}>
              {(shown) => (
                <Suspense>
                  <MapTools
                    drawing={shown()}
                    made={made() ?? handMadeOf(shown())}
                    moved={moved()}
                    results={props.results}
                    mutualOnly={props.mutualOnly}
                    lookOf={looksIn(desk, shown(), props.readable)}
                    views={props.views ?? null}
                  />
                </Suspense>
              )}
            </Show>
          </div>
        </figcaption>
      </Show>
    </figure>
  );
}

/** Where a pupil has come to stand. */
export interface MovedPupil {
  readonly pupil: number;
  readonly picture: SociogramDrawing["picture"];
}

/** How each pupil is shown: under the floors of participation without halo and sign. */
function looksIn(
  desk: ResultsDesk,
  { question, picture }: SociogramDrawing,
  readable: boolean,
): (pupil: number) => DiscLook {
  return (pupil) => {
    const severity = desk.analysis().pupils[pupil]?.severity;
    const isShown = readable && (severity === "red" || severity === "amber");
    return {
      halo: readable && tellsUnchosen(question) && picture.discs[pupil]?.unchosen === true,
      silent: question.pupils[pupil]?.given === null,
      severity: isShown ? severity : null,
    };
  };
}

const plainLook: DiscLook = { halo: false, silent: false, severity: null };

/** Before there is a drawing everything it will need is made, and not shown. */
function MapDrawing(props: {
  readonly drawing: SociogramDrawing | null;
  readonly room: Room;
  readonly byHand: boolean;
  readonly onGrip: (grip: SociogramGrip) => void;
  readonly results: Results;
  /** How large a picture is drawn, beside its own size. */
  readonly zoomOf: (picture: SociogramPicture) => number;
  readonly mutualOnly: boolean;
  readonly readable: boolean;
  readonly views: MapViews | null;
  readonly onShown: () => void;
  readonly onSeen: (drawing: SociogramDrawing) => void;
}): JSX.Element {
  const desk = useResults();
  const names = createMemo(() => desk.survey().roster.map(({ name }) => name));
  const written = createWriting(
    untrack(() => props.results),
    {
      drawing: () => props.drawing,
      zoom: () => (props.drawing ? props.zoomOf(props.drawing.picture) : 1),
      names,
      byHand: () => props.byHand,
    },
  );
  /** The analysis is there with the first drawing. */
  const order = createMemo(() =>
    props.drawing === null ? [] : rosterOf(desk.analysis()).flatMap(({ pupils }) => pupils),
  );
  const given = () => written().drawing;
  /** As large as the room, and nobody in it. */
  const blank = createMemo(() => ({ ...props.room, discs: [], labels: [], lines: [] }));
  const picture = createMemo(() => {
    const whole = given()?.picture ?? null;
    return whole && (props.views?.pictureOf(whole) ?? whole);
  });
  const dress = createMemo(() => {
    const drawing = given();
    return (drawing && props.views?.dressFor(drawing)) ?? null;
  });
  const zoom = () => {
    const drawing = given();
    return drawing ? props.zoomOf(drawing.picture) : 1;
  };
  const look = () => {
    const drawing = given();
    return drawing ? looksIn(desk, drawing, props.readable) : () => plainLook;
  };
  const describe = (pupil: number): string => {
    const drawing = given();
    if (drawing === null) return "";
    const { mutualOnly } = props;
    const ties = tieSentences(desk, drawing.question, { pupil, mutualOnly });
    return [ties, props.views?.spoken(pupil) ?? ""].filter(Boolean).join(" ");
  };
  const label = (): string => {
    const drawing = given();
    if (drawing === null) return "";
    const { id, figures } = drawing.question;
    const pupils = drawing.picture.discs.length;
    return desk.texts().map.label(questionText(desk, id), pupils, figures.mutualPairs);
  };
  return (
    <Sociogram
      picture={picture() ?? blank()}
      isBlank={picture() === null}
      names={names()}
      writing={written().writing}
      zoom={zoom()}
      mutualOnly={props.mutualOnly}
      lookOf={look()}
      chosen={desk.chosen()}
      onChoose={desk.choose}
      describe={describe}
      label={label()}
      order={order()}
      onGrip={props.onGrip}
      dress={dress()}
      onShown={() => props.onShown()}
      onSeen={() => {
        const drawing = given();
        if (drawing) props.onSeen(drawing);
      }}
    />
  );
}
