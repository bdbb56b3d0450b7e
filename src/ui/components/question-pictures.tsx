import { For, Show, type JSX } from "solid-js";
import type { QuestionId } from "../../core/ids.ts";
import { pictureByQuestionId, type QuestionPicture } from "../../core/catalogue/pictures.ts";
import styles from "./question-pictures.module.css";

/** Drawn on a square of 64: `ground` is softly filled, `line` stroked, `accent` filled in the one strong colour. */
interface Drawing {
  readonly ground?: string;
  readonly line: string;
  readonly accent?: string;
  /** Strokes in the strong colour. */
  readonly accentLine?: string;
}

const twoChildren: Drawing = {
  ground: circle(44, 18, 8) + "M31 56c0-14 4-24 13-24s13 10 13 24z",
  line:
    circle(20, 18, 8) +
    circle(44, 18, 8) +
    "M7 56c0-14 4-24 13-24c6 0 9 4 11 10M31 56c0-14 4-24 13-24s13 10 13 24",
  accentLine: "M16 42c3 6 8 8 15 8s13-2 16-8",
};

const drawings: Readonly<Record<QuestionPicture, Drawing>> = {
  "two-children": twoChildren,
  adult: {
    ground: circle(47, 30, 6.5) + "M36 57c0-12 4-17 11-17s11 5 11 17z",
    line:
      circle(22, 15, 9) +
      "M6 57c0-18 6-29 16-29c6 0 10 4 13 10" +
      circle(47, 30, 6.5) +
      "M36 57c0-12 4-17 11-17s11 5 11 17",
    accentLine: "M24 42c4 5 8 7 14 6",
  },
  ball: {
    ground: circle(32, 32, 23),
    line: circle(32, 32, 23) + "M32 22V9M41.5 29l12-4M37.9 40l8 10.5M26.1 40l-8 10.5M22.5 29l-12-4",
    accent: "M32 22l9.5 7l-3.6 11H26.1l-3.6-11z",
  },
  blocks: {
    ground: "M35 34h21v21H35z",
    line: "M8 34h21v21H8zM35 34h21v21H35zM21 9h21v21H21z",
    accent: "M31.5 13l6 12h-12z",
  },
  book: {
    ground: "M32 18c6-5 14-6 24-6v36c-10 0-18 1-24 6z",
    line: "M32 18c-6-5-14-6-24-6v36c10 0 18 1 24 6c6-5 14-6 24-6V12c-10 0-18 1-24 6zM32 18v36",
    accentLine: "M15 23c4 0 7 1 10 2M15 32c4 0 7 1 10 2M49 23c-4 0-7 1-10 2M49 32c-4 0-7 1-10 2",
  },
  bubble: {
    ground: "M51 25h2a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6h-1v8l-9-8h-9a6 6 0 0 1-6-5h17a6 6 0 0 0 6-6z",
    line:
      "M11 9h32a6 6 0 0 1 6 6v15a6 6 0 0 1-6 6H24l-10 9v-9h-3a6 6 0 0 1-6-6V15a6 6 0 0 1 6-6z" +
      "M53 25a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6h-1v8l-9-8h-9",
    accent: circle(17, 22.5, 3) + circle(27, 22.5, 3) + circle(37, 22.5, 3),
  },
  bulb: {
    ground: "M24 45c0-6-8-9-8-20a16 16 0 0 1 32 0c0 11-8 14-8 20z",
    line: "M24 45c0-6-8-9-8-20a16 16 0 0 1 32 0c0 11-8 14-8 20zM25 52h14M28 58h8M32 45V33l-5-5M32 33l5-5",
    accentLine: "M9 25H4M60 25h-5M15 8l-4-4M49 8l4-4",
  },
  ear: {
    ground:
      "M21 49c-3-6-1-11-4-18C12 17 22 8 33 8s20 8 20 19c0 12-12 12-13 21c-1 6-5 9-10 9c-4 0-7-3-9-8z",
    line:
      "M21 49c-3-6-1-11-4-18C12 17 22 8 33 8s20 8 20 19c0 12-12 12-13 21c-1 6-5 9-10 9c-4 0-7-3-9-8z" +
      "M26 28c0-7 3-10 8-10s9 3 9 9c0 6-8 6-8 13",
    accentLine: "M8 22c-3 5-3 12 0 17",
  },
  face: {
    ground: circle(32, 35, 22),
    line: circle(32, 35, 22) + "M25 46h14",
    accent: circle(24, 34, 3) + circle(40, 34, 3),
    accentLine: "M12 29c7-1 12-5 14-11c5 6 14 10 26 11",
  },
  flag: {
    ground: "M16 9h34l-8 11l8 11H16z",
    line: "M16 5v54M16 9h34l-8 11l8 11H16",
    accent: circle(27, 20, 4.5),
  },
  hands: {
    ground:
      "M22 58V42l-9-9c-4-4 1-9 5-6l7 6V14a4 4 0 0 1 8 0v14V9a4 4 0 0 1 8 0v19V13a4 4 0 0 1 8 0v17V20a4 4 0 0 1 8 0v22c0 9-5 13-9 16z",
    line: "M22 58V42l-9-9c-4-4 1-9 5-6l7 6V14a4 4 0 0 1 8 0v14V9a4 4 0 0 1 8 0v19V13a4 4 0 0 1 8 0v17V20a4 4 0 0 1 8 0v22c0 9-5 13-9 16",
    accent: "M39 53c-6-4-8-7-8-10a4 4 0 0 1 8-1a4 4 0 0 1 8 1c0 3-2 6-8 10z",
  },
  heart: {
    ground: "M32 55C14 43 7 34 7 24a12.5 12.5 0 0 1 25-3a12.5 12.5 0 0 1 25 3c0 10-7 19-25 31z",
    line: "M32 55C14 43 7 34 7 24a12.5 12.5 0 0 1 25-3a12.5 12.5 0 0 1 25 3c0 10-7 19-25 31z",
    accentLine: "M14 25c0-4 2-6 5-7",
  },
  house: {
    ground: "M13 27L32 11l19 16v30H13z",
    line: "M6 32L32 10l26 22M13 27v30h38V27M19 36h7v7h-7zM38 36h7v7h-7z",
    accent: "M28 57V46h8v11z",
    accentLine: "M32 10V3h8",
  },
  phone: {
    ground: "M17 11h30v36H17z",
    line: "M22 4h20a5 5 0 0 1 5 5v46a5 5 0 0 1-5 5H22a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5zM17 47h30M30 53.5h4",
    accent: "M23 18h18v13H32l-5 5v-5h-4z",
  },
  ring: {
    line:
      circle(32, 10, 6) +
      circle(51, 21, 6) +
      circle(51, 43, 6) +
      circle(13, 43, 6) +
      circle(13, 21, 6) +
      "M37.5 13l8 4.5M51 27v10M13 27v10M18.5 17.5l8-4.5M45.5 46l-8 5M18.5 46l8 5",
    accent: circle(32, 54, 6),
  },
  signpost: {
    ground: "M32 11h18l7 7l-7 7H32z",
    line: "M32 5v54M32 11h18l7 7l-7 7H32M32 31H14l-7 7l7 7h18M24 59h16",
    accent: circle(43, 18, 2.5),
  },
  swing: {
    line: "M9 58L21 7h22l12 51M27 7v36M37 7v36M5 58h54",
    accentLine: "M21 44h22",
  },
  umbrella: {
    ground: "M5 33a27 27 0 0 1 54 0c-5-5-13-5-18 0c-4-5-14-5-18 0c-5-5-13-5-18 0z",
    line: "M5 33a27 27 0 0 1 54 0c-5-5-13-5-18 0c-4-5-14-5-18 0c-5-5-13-5-18 0zM32 6V3",
    accentLine: "M32 31v21a6 6 0 0 1-12 0",
  },
};

/** A teacher's own question about classmates: nothing more is known of what it shows. */
const ownQuestion = twoChildren;

/** A picture beside the question for those who do not read well yet. Decoration: the question's text stays. */
export function QuestionPictureOf(props: { readonly questionId: QuestionId }): JSX.Element {
  const drawing = (): Drawing => {
    const name = pictureByQuestionId.get(props.questionId);
    return name === undefined ? ownQuestion : drawings[name];
  };
  return (
    <svg class={styles["picture"]} viewBox="0 0 64 64" aria-hidden="true">
      <For each={["ground", "line", "accent", "accentLine"] as const}>
        {(layer) => (
          <Show when={drawing()[layer]}>{(path) => <path class={styles[layer]} d={path()} />}</Show>
        )}
      </For>
    </svg>
  );
}

function circle(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}
