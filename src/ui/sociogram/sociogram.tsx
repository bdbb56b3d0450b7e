import {
  createEffect,
  createMemo,
  createSignal,
  For,
  Index,
  Show,
  untrack,
  type Accessor,
  type JSX,
} from "solid-js";
import type { Severity } from "../../core/analysis.ts";
import type { Box, Point } from "../../core/sociogram/geometry.ts";
import {
  sociogramMeasures,
  type Disc,
  type Label,
  type Line,
  type SociogramPicture,
} from "../../core/sociogram/picture.ts";
import { SignGlyph } from "../components/sign-shape.tsx";
import { createTurns } from "../components/turns.ts";
import { createSpotlight } from "./spotlight.ts";
import { arrowPath, linePath } from "./line-path.ts";
import { walked, walkKeyOf, type Walk } from "./walk.ts";
import styles from "./sociogram.module.css";

export interface SociogramProps {
  readonly picture: SociogramPicture;
  /** Places for what is written: the picture's own, or others for short names seen from afar. */
  readonly labels: readonly Label[];
  /** What is written at each disc. */
  readonly captions: readonly string[];
  /** Whole names, for those that are lit while captions are short. */
  readonly names: readonly string[];
  /** How much larger than in the picture itself names are written. */
  readonly captionScale: number;
  /** Drawn size beside the picture's own. */
  readonly zoom: number;
  readonly mutualOnly: boolean;
  /** The sign on a pupil's edge; null for none. */
  readonly severityOf: (pupil: number) => Severity | null;
  /** True for pupils who did not answer the question: half their picture is missing. */
  readonly isSilent: (pupil: number) => boolean;
  /** False under the floors: then being chosen by no one is not marked. */
  readonly readable: boolean;
  readonly chosen: number | null;
  readonly onChoose: (pupil: number | null) => void;
  /** All of a pupil's ties in words. */
  readonly describe: (pupil: number) => string;
  readonly label: string;
  /** Called when everything is drawn, for what may wait until then. */
  readonly onComplete?: () => void;
  /** The order in which Home, End and the page keys go through the class. */
  readonly order: readonly number[];
}

/** What is drawn before the clock is looked at. */
const linesInATurn = 8;
const discsInATurn = 2;

/** The map of one question. What is pointed at, walked to or chosen keeps its ties; the rest steps back. */
export function Sociogram(props: SociogramProps): JSX.Element {
  const spotlight = createSpotlight();
  const [hovered, setHovered] = createSignal<number | null>(null);
  const [walk, setWalk] = createSignal<Walk>({
    at: untrack(() => props.order[0] ?? 0),
    origin: null,
  });
  const [focused, setFocused] = createSignal(false);
  const groups: SVGGElement[] = [];

  const lineOrder = createMemo(() => drawingOrder(props.picture.lines));
  const linesShown = createTurns(() => props.picture.lines.length, linesInATurn, "nothing");
  const discsShown = createTurns(() => props.picture.discs.length, discsInATurn, "nothing");
  const isComplete = (): boolean =>
    linesShown() === props.picture.lines.length && discsShown() === props.picture.discs.length;

  /** Once shown it stays: lines that another question has more are added to what is seen. */
  const [revealed, setRevealed] = createSignal(false);
  createEffect(() => {
    if (!isComplete()) return;
    setRevealed(true);
    props.onComplete?.();
  });

  const shown = createMemo(
    () => hovered() ?? walk().origin ?? (focused() ? walk().at : null) ?? props.chosen,
  );
  createEffect(() => {
    const pupil = shown();
    spotlight.light(pupil === null ? null : tiesOf(props.picture, pupil, props.mutualOnly));
  });
  createEffect(() => {
    const { chosen } = props;
    if (chosen !== null) setWalk({ at: chosen, origin: null });
  });

  const pressed = (event: KeyboardEvent, pupil: number): void => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      props.onChoose(pupil);
      setWalk({ at: pupil, origin: null });
      return;
    }
    const key = walkKeyOf(event.key);
    if (key === null) return;
    event.preventDefault();
    const before = walk();
    const next = walked(props.picture, props.order, before, key);
    if (key === "back" && before.origin === null) props.onChoose(null);
    setWalk(next);
    groups[next.at]?.focus();
  };

  // Made outside of the page and put in whole: it is laid out and painted once.
  const map = (
    <svg
      ref={(element) => spotlight.onto(element)}
      class={styles["map"]}
      role="group"
      aria-label={props.label}
      viewBox={`0 0 ${props.picture.width} ${props.picture.height}`}
      width={props.picture.width * props.zoom}
      height={props.picture.height * props.zoom}
      data-complete={isComplete() ? "" : undefined}
      data-mutual-only={props.mutualOnly ? "" : undefined}
      onPointerOver={(event) => setHovered(pupilUnder(event))}
      onPointerLeave={() => setHovered(null)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      <g aria-hidden="true">
        <For each={lineOrder().slice(0, linesShown())}>
          {({ line, index }) => lineElement(line, (element) => spotlight.addLine(index, element))}
        </For>
      </g>
      <g>
        <Index each={props.picture.discs.slice(0, discsShown())}>
          {(disc, pupil) => (
            <g
              ref={(element) => {
                groups[pupil] = element;
                spotlight.addPupil(pupil, element);
              }}
              class={styles["pupil"]}
              role="button"
              aria-label={spokenLabel(props, pupil)}
              aria-pressed={props.chosen === pupil}
              tabindex={walk().at === pupil ? 0 : -1}
              data-pupil={pupil}
              data-silent={props.isSilent(pupil) ? "" : undefined}
              onClick={() => props.onChoose(props.chosen === pupil ? null : pupil)}
              onKeyDown={(event) => pressed(event, pupil)}
              onFocus={() => {
                if (walk().at !== pupil) setWalk({ at: pupil, origin: null });
              }}
            >
              <DiscView
                disc={disc}
                reach={reachOf(props.picture, pupil, props.zoom)}
                severity={props.severityOf(pupil)}
                readable={props.readable}
                markScale={Math.min(props.captionScale, 1.3)}
              />
              <Caption
                disc={disc}
                label={props.labels[pupil]}
                text={props.captions[pupil] ?? ""}
                name={props.names[pupil] ?? ""}
                scale={props.captionScale}
              />
            </g>
          )}
        </Index>
      </g>
    </svg>
  );
  return <Show when={revealed()}>{map}</Show>;
}

/** A line never changes: another map has other lines. So nothing of it is reactive. */
function lineElement(line: Line, ref: (element: SVGGElement) => void): JSX.Element {
  const { type, from, to } = line;
  const curve = linePath(line);
  if (type === "mutual") {
    return (
      <g ref={ref} class={tieClass} data-type={type} data-from={from} data-to={to}>
        <path class={casingClass} d={curve} />
        <path class={lineClass} d={curve} />
      </g>
    );
  }
  const head = arrowPath(line);
  return (
    <g ref={ref} class={tieClass} data-type={type} data-from={from} data-to={to}>
      <path class={lineClass} d={curve} />
      <path class={arrowClass} d={head} />
    </g>
  );
}

const tieClass = styles["tie"];
const casingClass = styles["casing"];
const lineClass = styles["line"];
const arrowClass = styles["arrow"];

function DiscView(props: {
  readonly disc: Accessor<Disc>;
  readonly reach: number;
  readonly severity: Severity | null;
  readonly readable: boolean;
  readonly markScale: number;
}): JSX.Element {
  const place = () => props.disc().centre;
  const toMark = () => {
    const { centre, mark } = props.disc();
    return `translate(${mark.x - centre.x} ${mark.y - centre.y}) scale(${0.86 * props.markScale})`;
  };
  return (
    <g class={styles["place"]} style={{ transform: `translate(${place().x}px, ${place().y}px)` }}>
      <circle class={styles["reach"]} r={props.reach} />
      <Show when={props.readable && props.disc().unchosen}>
        <circle class={styles["halo"]} r={props.disc().radius + sociogramMeasures.haloGap} />
      </Show>
      <circle class={styles["disc"]} r={props.disc().radius} />
      <Show when={props.severity}>
        {(severity) => (
          <g transform={toMark()}>
            <SignGlyph severity={severity()} />
          </g>
        )}
      </Show>
    </g>
  );
}

function Caption(props: {
  readonly disc: Accessor<Disc>;
  readonly label: Label | undefined;
  readonly text: string;
  readonly name: string;
  readonly scale: number;
}): JSX.Element {
  return (
    <Show when={props.label}>
      {(label) => (
        <>
          <Show when={label().leader}>
            {(leader) => (
              <line
                class={styles["leader"]}
                x1={leader().start.x}
                y1={leader().start.y}
                x2={leader().end.x}
                y2={leader().end.y}
              />
            )}
          </Show>
          <Show
            when={props.text !== props.name}
            fallback={
              <CaptionText
                box={label().box}
                from={props.disc().centre}
                scale={props.scale}
                text={props.name}
              />
            }
          >
            <g class={styles["short"]}>
              <CaptionText
                box={label().box}
                from={props.disc().centre}
                scale={props.scale}
                text={props.text}
              />
            </g>
            <g class={styles["whole"]}>
              <CaptionText
                box={label().box}
                from={props.disc().centre}
                scale={props.scale}
                text={props.name}
              />
            </g>
          </Show>
        </>
      )}
    </Show>
  );
}

function CaptionText(props: {
  readonly box: Box;
  /** The middle of the disc: a longer text grows away from it. */
  readonly from: Point;
  readonly scale: number;
  readonly text: string;
}): JSX.Element {
  const anchor = () => {
    if (props.box.left >= props.from.x) return { at: props.box.left, grows: "start" } as const;
    if (props.box.right <= props.from.x) return { at: props.box.right, grows: "end" } as const;
    return { at: (props.box.left + props.box.right) / 2, grows: "middle" } as const;
  };
  return (
    <text
      class={styles["caption"]}
      x={anchor().at}
      y={(props.box.top + props.box.bottom) / 2}
      text-anchor={anchor().grows}
      font-size={`${13 * props.scale}px`}
      stroke-width={3 * props.scale}
    >
      {props.text}
    </text>
  );
}

/** What is written is part of what is spoken, also when it is two letters: so a pupil can be called by either. */
function spokenLabel(props: SociogramProps, pupil: number): string {
  const caption = props.captions[pupil] ?? "";
  const spoken = props.describe(pupil);
  return caption === (props.names[pupil] ?? "") ? spoken : `${spoken} ${caption}`;
}

/** One-way below mutual, so that what is firmest lies on top; each with its index into the picture's lines. */
function drawingOrder(
  lines: readonly Line[],
): readonly { readonly line: Line; readonly index: number }[] {
  const all = lines.map((line, index) => ({ line, index }));
  return [
    ...all.filter(({ line }) => line.type !== "mutual"),
    ...all.filter(({ line }) => line.type === "mutual"),
  ];
}

function tiesOf(
  picture: SociogramPicture,
  pupil: number,
  mutualOnly: boolean,
): { readonly pupils: readonly number[]; readonly lines: readonly number[] } {
  const lines = picture.lines.flatMap((line, index) =>
    (line.from === pupil || line.to === pupil) && (!mutualOnly || line.type === "mutual")
      ? [index]
      : [],
  );
  const others = lines.flatMap((index) => {
    const line = picture.lines[index];
    return line ? [line.from, line.to] : [];
  });
  return { pupils: [pupil, ...others], lines };
}

/** 44 px to tap where there is room: never nearer to a neighbour than to the pupil. */
function reachOf(picture: SociogramPicture, pupil: number, zoom: number): number {
  const own = picture.discs[pupil];
  if (own === undefined) return 0;
  let nearest = Infinity;
  for (const [index, other] of picture.discs.entries()) {
    if (index === pupil) continue;
    const dx = other.centre.x - own.centre.x;
    const dy = other.centre.y - own.centre.y;
    nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
  }
  return Math.max(own.radius, Math.min(22 / Math.min(1, zoom), nearest / 2));
}

function pupilUnder(event: PointerEvent): number | null {
  if (event.pointerType === "touch" || !(event.target instanceof Element)) return null;
  const pupil = event.target.closest("[data-pupil]")?.getAttribute("data-pupil");
  return pupil === null || pupil === undefined ? null : Number(pupil);
}
