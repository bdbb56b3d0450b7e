import { createEffect, createUniqueId, onCleanup, Show, type JSX } from "solid-js";
import styles from "./dialog.module.css";

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: JSX.Element;
  readonly actions: JSX.Element;
  /** Escape and the platform's own ways of closing end here. */
  readonly onClose: () => void;
  /** Enter in a field, or a button of type "submit", ends here. */
  readonly onSubmit?: () => void;
}

/** The platform's modal dialog: it keeps focus inside and gives it back by itself. */
export function Dialog(props: DialogProps): JSX.Element {
  const titleId = createUniqueId();
  let element: HTMLDialogElement | undefined;
  createEffect(() => {
    if (props.open && element && !element.open) element.showModal();
    if (!props.open && element?.open) element.close();
  });
  onCleanup(() => element?.close());
  return (
    <dialog
      ref={element}
      class={styles["dialog"]}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <Show when={props.open}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            props.onSubmit?.();
          }}
        >
          <h2 id={titleId}>{props.title}</h2>
          <div class={styles["body"]}>{props.children}</div>
          <div class={styles["actions"]}>{props.actions}</div>
        </form>
      </Show>
    </dialog>
  );
}
