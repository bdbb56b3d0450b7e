import type { JSX } from "solid-js";
import type { Severity } from "../../core/analysis.ts";
import styles from "./sign-shape.module.css";

export interface SignShapeProps {
  readonly severity: Severity;
  /** What the shape means, for those who do not see it; leave out where words stand beside it. */
  readonly label?: string | undefined;
}

/** Filled triangle, half diamond, ring or dash: a severity without colour. */
export function SignShape(props: SignShapeProps): JSX.Element {
  return (
    <svg
      class={styles["shape"]}
      data-severity={props.severity}
      viewBox="-8 -8 16 16"
      role={props.label ? "img" : undefined}
      aria-label={props.label}
      aria-hidden={props.label ? undefined : "true"}
    >
      <SignGlyph severity={props.severity} />
    </svg>
  );
}

/** The shape alone, around 0,0 and 14 wide, to be placed in another drawing. */
export function SignGlyph(props: { readonly severity: Severity }): JSX.Element {
  return (
    <g class={styles["glyph"]} data-severity={props.severity}>
      <path class={styles["ground"]} d={outlines[props.severity]} />
      <path class={styles["filled"]} d={fillings[props.severity]} />
    </g>
  );
}

const triangle = "M0-6 6.2 5H-6.2Z";

const outlines: Readonly<Record<Severity, string>> = {
  red: triangle,
  amber: "M0-6.2 6.2 0 0 6.2-6.2 0Z",
  green: "M5.2 0A5.2 5.2 0 1 1-5.2 0 5.2 5.2 0 1 1 5.2 0Z",
  grey: "M-5 0H5",
};

const fillings: Readonly<Record<Severity, string>> = {
  red: triangle,
  amber: "M0-6.2V6.2L-6.2 0Z",
  green: "",
  grey: "",
};
