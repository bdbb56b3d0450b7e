import { createEffect, type JSX } from "solid-js";
import { Button } from "../../components/button.tsx";
import styles from "./cover.module.css";

/** Covers the whole page, also what is printed, without a word about what is beneath. */
export function Cover(props: {
  readonly title: string;
  readonly showLabel: string;
  readonly onShow: () => void;
}): JSX.Element {
  let cover: HTMLDialogElement | undefined;
  createEffect(() => {
    cover?.showModal();
  });
  return (
    <dialog
      ref={cover}
      class={styles["cover"]}
      aria-label={props.title}
      onCancel={(event) => event.preventDefault()}
      // Escape once more, and the platform closes what refused it: what is beneath comes back by the button alone.
      on:keydown={(event) => event.key === "Escape" && event.preventDefault()}
      onClose={(event) => event.currentTarget.isConnected && event.currentTarget.showModal()}
    >
      <p>{props.title}</p>
      <Button onClick={() => props.onShow()}>{props.showLabel}</Button>
    </dialog>
  );
}
