import { createSignal, Show, type JSX } from "solid-js";
import { noteClosed } from "./hide-all.ts";
import styles from "./disclosure.module.css";

/**
 * A line that opens what is behind it, made while it is open. Escape within closes it. No `details` of the platform:
 * with one in a row of a list each row has the whole page laid out (docs/decisions/0055).
 */
export function Disclosure(props: {
  readonly class?: string | undefined;
  readonly summary: string;
  readonly children: JSX.Element;
}): JSX.Element {
  const [isOpen, setOpen] = createSignal(false);
  let toggle: HTMLButtonElement | undefined;
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen()) return;
    setOpen(false);
    // What had the focus may be gone with the rest; and what lies around stays as it is.
    toggle?.focus({ preventScroll: true });
    event.stopPropagation();
    noteClosed();
  };
  return (
    <div
      class={props.class}
      data-open={isOpen() ? "" : undefined}
      // Not one that waits at the document, as Solid's own are: by then what lies around has heard the key.
      on:keydown={pressed}
    >
      <button
        ref={(element) => (toggle = element)}
        type="button"
        class={styles["toggle"]}
        aria-expanded={isOpen()}
        onClick={() => setOpen((before) => !before)}
      >
        {props.summary}
      </button>
      <Show when={isOpen()}>{props.children}</Show>
    </div>
  );
}
