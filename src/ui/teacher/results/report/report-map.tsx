import { For, Show, type JSX } from "solid-js";
import type { SociogramDrawing } from "../../../../app/teacher/results.ts";
import type { Severity } from "../../../../core/analysis.ts";
import type { Box } from "../../../../core/sociogram/geometry.ts";
import {
  sociogramMeasures,
  type Disc,
  type Label,
  type Line,
} from "../../../../core/sociogram/picture.ts";
import { SignGlyph } from "../../../components/sign-shape.tsx";
import { arrowPath, linePath } from "../../../sociogram/line-path.ts";
import { tellsUnchosen } from "../../../sociogram/unchosen.ts";
import styles from "./report-map.module.css";

/** A drawing as it goes on paper, with what is written in it and where. */
export interface PaperMap {
  readonly drawing: SociogramDrawing;
  readonly labels: readonly Label[];
  readonly captions: readonly string[];
  /** Drawn size beside the picture's own. */
  readonly scale: number;
  /** Of each pupil; null where too few answered for signs. */
  readonly severities: readonly (Severity | null)[];
}

/** The map, or why it is not there yet, with what is said above and below it. */
export interface MapOnPaper {
  readonly map: PaperMap | null;
  readonly lead: string;
  readonly legend: string;
  readonly notReady: string;
}

/** In pixels of the paper, 96 an inch: what a page has room for beside its heading and legend. */
const room = { width: 676, height: 720 };
/** Of letters on paper, in its pixels. */
export const paperLetters = 13;

export function paperScale(picture: { readonly width: number; readonly height: number }): number {
  return Math.min(room.width / picture.width, room.height / picture.height, 1);
}

/** The map among the blocks of a paper. */
export function MapBlock(props: { readonly map: MapOnPaper }): JSX.Element {
  return (
    <>
      <p>{props.map.lead}</p>
      <Show when={props.map.map} fallback={<p>{props.map.notReady}</p>}>
        {(map) => <ReportMap map={map()} label={props.map.lead} />}
      </Show>
      <p data-quiet="">{props.map.legend}</p>
    </>
  );
}

/** The map of one question in black and white: nothing to press, no colour that means something. */
export function ReportMap(props: { readonly map: PaperMap; readonly label: string }): JSX.Element {
  const picture = () => props.map.drawing.picture;
  const readable = () => props.map.drawing.question.state !== "too-few";
  const thin = () => picture().lines.filter(({ type }) => type !== "mutual");
  const thick = () => picture().lines.filter(({ type }) => type === "mutual");
  return (
    <svg
      class={styles["map"]}
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${picture().width} ${picture().height}`}
      width={Math.floor(picture().width * props.map.scale)}
      height={Math.floor(picture().height * props.map.scale)}
    >
      <For each={thin()}>{(line) => <OneWay line={line} />}</For>
      <For each={thick()}>
        {(line) => (
          <>
            <path class={styles["casing"]} d={linePath(line)} />
            <path class={styles["mutual"]} d={linePath(line)} />
          </>
        )}
      </For>
      <For each={picture().discs}>
        {(disc, index) => (
          <Pupil
            disc={disc}
            halo={readable() && tellsUnchosen(props.map.drawing.question) && disc.unchosen}
            silent={props.map.drawing.question.pupils[index()]?.given === null}
            severity={props.map.severities[index()] ?? null}
          />
        )}
      </For>
      <g font-size={paperLetters / props.map.scale}>
        <For each={props.map.labels}>
          {(label, index) => (
            <Caption
              label={label}
              from={picture().discs[index()]?.centre.x ?? 0}
              caption={props.map.captions[index()] ?? ""}
              size={paperLetters / props.map.scale}
            />
          )}
        </For>
      </g>
    </svg>
  );
}

function OneWay(props: { readonly line: Line }): JSX.Element {
  return (
    <>
      <path class={styles["oneWay"]} data-type={props.line.type} d={linePath(props.line)} />
      <path class={styles["arrow"]} d={arrowPath(props.line)} />
    </>
  );
}

function Pupil(props: {
  readonly disc: Disc;
  readonly halo: boolean;
  readonly silent: boolean;
  readonly severity: Severity | null;
}): JSX.Element {
  return (
    <>
      <circle
        class={styles["disc"]}
        data-silent={props.silent ? "" : undefined}
        cx={props.disc.centre.x}
        cy={props.disc.centre.y}
        r={props.disc.radius}
      />
      <Show when={props.halo}>
        <circle
          class={styles["halo"]}
          cx={props.disc.centre.x}
          cy={props.disc.centre.y}
          r={props.disc.radius + sociogramMeasures.haloGap}
        />
      </Show>
      <Show when={props.severity}>
        {(severity) => (
          <g transform={`translate(${props.disc.mark.x} ${props.disc.mark.y})`}>
            <SignGlyph severity={severity()} />
          </g>
        )}
      </Show>
    </>
  );
}

/** Grows away from the disc, as the places were found. */
function Caption(props: {
  readonly label: Label;
  readonly from: number;
  readonly caption: string;
  readonly size: number;
}): JSX.Element {
  const at = (): readonly [number, "start" | "end" | "middle"] => {
    const { left, right }: Box = props.label.box;
    if (left >= props.from) return [left, "start"];
    return right <= props.from ? [right, "end"] : [(left + right) / 2, "middle"];
  };
  const middle = () => (props.label.box.top + props.label.box.bottom) / 2;
  return (
    <>
      <Show when={props.label.leader}>
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
      <text
        class={styles["caption"]}
        x={at()[0]}
        y={middle() + props.size * 0.34}
        text-anchor={at()[1]}
        stroke-width={props.size / 4}
      >
        {props.caption}
      </text>
    </>
  );
}
