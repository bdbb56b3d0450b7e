import { createUniqueId, onCleanup, onMount, Show, type JSX } from "solid-js";
import type { KioskSession } from "../../app/kiosk/kiosk-session.ts";
import { Button } from "../components/button.tsx";
import { useKioskTexts } from "./kiosk-frame.tsx";
import styles from "./idle-warning.module.css";

/** Covers what is open, so that whoever comes by meanwhile does not see it. Any touch takes it away. */
export function IdleWarning(props: { readonly session: KioskSession }): JSX.Element {
  return (
    <Show when={props.session.isWarning()}>
      <Warning onStay={() => props.session.activity()} />
    </Show>
  );
}

function Warning(props: { readonly onStay: () => void }): JSX.Element {
  const texts = useKioskTexts();
  const words = () => texts().idle;
  const titleId = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  onCleanup(() => dialog?.close());
  return (
    <dialog
      ref={dialog}
      class={styles["warning"]}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={`${titleId}-text`}
      onCancel={(event) => {
        event.preventDefault();
        props.onStay();
      }}
    >
      <h2 id={titleId}>{words().title}</h2>
      <p id={`${titleId}-text`}>{words().text}</p>
      <Button look="primary" onClick={() => props.onStay()}>
        {words().stay}
      </Button>
    </dialog>
  );
}
