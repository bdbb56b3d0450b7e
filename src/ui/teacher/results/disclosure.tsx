import { createSignal, Show, type JSX } from "solid-js";
import { noteClosed } from "./hide-all.ts";

/** The platform's details, whose content is made when it is first opened: most never are. Escape within closes it. */
export function Disclosure(props: {
  readonly class?: string | undefined;
  readonly summary: string;
  readonly children: JSX.Element;
}): JSX.Element {
  const [opened, setOpened] = createSignal(false);
  let summary: HTMLElement | undefined;
  const pressed = (event: KeyboardEvent & { readonly currentTarget: HTMLDetailsElement }): void => {
    if (event.key !== "Escape" || !event.currentTarget.open) return;
    event.currentTarget.open = false;
    // What had the focus may be gone with the rest; and what lies around stays as it is.
    summary?.focus({ preventScroll: true });
    event.stopPropagation();
    noteClosed();
  };
  return (
    <details
      class={props.class}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
      // Not one that waits at the document, as Solid's own are: by then what lies around has heard the key.
      on:keydown={pressed}
    >
      <summary ref={(element) => (summary = element)}>{props.summary}</summary>
      <Show when={opened()}>{props.children}</Show>
    </details>
  );
}
