import { Show, type JSX } from "solid-js";
import { SignShape } from "../components/sign-shape.tsx";
import styles from "./legend.module.css";

export interface LegendTexts {
  readonly title: string;
  readonly mutual: string;
  readonly oneWay: string;
  readonly unknown: string;
  readonly size: string;
  readonly silent: string;
  readonly halo: string;
  readonly red: string;
  readonly amber: string;
  readonly initials: string;
}

/** What lines, rings and shapes mean; always beside the map. */
export function Legend(props: {
  readonly texts: LegendTexts;
  readonly readable: boolean;
  /** False where it says nothing of a pupil to be chosen by no one. */
  readonly unchosen: boolean;
  /** True where pupils are written as two letters. */
  readonly initials: boolean;
  /** What a view adds: items of the list. */
  readonly children?: JSX.Element;
}): JSX.Element {
  return (
    <ul role="list" class={styles["legend"]} aria-label={props.texts.title}>
      <li>
        <svg class={styles["mark"]} viewBox="0 0 28 12" aria-hidden="true">
          <path class={styles["mutual"]} d="M1 6H27" />
        </svg>
        {props.texts.mutual}
      </li>
      <li>
        <svg class={styles["mark"]} viewBox="0 0 28 12" aria-hidden="true">
          <path class={styles["line"]} d="M1 8Q12 2 21 5.5" />
          <path class={styles["arrow"]} d="M27 8 19.5 8.6 21.6 3.2Z" />
        </svg>
        {props.texts.oneWay}
      </li>
      <li>
        <svg class={styles["mark"]} viewBox="0 0 28 12" aria-hidden="true">
          <path class={styles["unknown"]} d="M1 8Q12 2 21 5.5" />
          <path class={styles["arrow"]} d="M27 8 19.5 8.6 21.6 3.2Z" />
        </svg>
        {props.texts.unknown}
      </li>
      <li>
        <svg class={styles["mark"]} viewBox="0 0 28 12" aria-hidden="true">
          <circle class={styles["disc"]} cx="6" cy="6" r="3" />
          <circle class={styles["disc"]} cx="20" cy="6" r="5.2" />
        </svg>
        {props.texts.size}
      </li>
      <li>
        <svg class={styles["round"]} viewBox="-8 -8 16 16" aria-hidden="true">
          <circle class={styles["silent"]} r="6" />
        </svg>
        {props.texts.silent}
      </li>
      <Show when={props.readable}>
        <Show when={props.unchosen}>
          <li>
            <svg class={styles["round"]} viewBox="-8 -8 16 16" aria-hidden="true">
              <circle class={styles["disc"]} r="4" />
              <circle class={styles["halo"]} r="7" />
            </svg>
            {props.texts.halo}
          </li>
        </Show>
        <li>
          <SignShape severity="red" />
          {props.texts.red}
        </li>
        <li>
          <SignShape severity="amber" />
          {props.texts.amber}
        </li>
      </Show>
      {props.children}
      <Show when={props.initials}>
        <li>{props.texts.initials}</li>
      </Show>
    </ul>
  );
}
