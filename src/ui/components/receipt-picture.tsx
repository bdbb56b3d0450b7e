import { Show, type JSX } from "solid-js";
import { receiptDrawing } from "./receipt-pictures.ts";
import styles from "./receipt-picture.module.css";

/** One picture of a receipt, as large as its text is set. Its name belongs beside it, or in `label`. */
export function ReceiptPicture(props: {
  readonly number: number;
  /** Read aloud in its place; without it the picture is decoration. */
  readonly label?: string;
}): JSX.Element {
  const drawing = () => receiptDrawing(props.number);
  return (
    <svg
      class={styles["picture"]}
      viewBox="0 0 48 48"
      role={props.label === undefined ? undefined : "img"}
      aria-label={props.label}
      aria-hidden={props.label === undefined ? "true" : undefined}
    >
      <Show when={drawing().solid}>{(path) => <path class={styles["solid"]} d={path()} />}</Show>
      <Show when={drawing().line}>{(path) => <path class={styles["line"]} d={path()} />}</Show>
    </svg>
  );
}
