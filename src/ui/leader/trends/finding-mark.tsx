import type { JSX } from "solid-js";
import type { FindingKind } from "../../../core/leader/findings.ts";
import styles from "./finding-mark.module.css";

/** An eye-glass or a leaf, beside words that say the same. */
const shapes: Readonly<Record<FindingKind, string>> = {
  look: "M10.5 10.5 14.5 14.5M2.5 7a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0Z",
  celebrate: "M2.5 13.5C3 6 7 2.5 13.5 2.5 13.5 9 10 13 3.5 12.5M2.5 13.5 9 7",
};

export function FindingMark(props: { readonly kind: FindingKind }): JSX.Element {
  return (
    <svg class={styles["mark"]} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[props.kind]} />
    </svg>
  );
}
