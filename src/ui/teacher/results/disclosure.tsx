import { createSignal, Show, type JSX } from "solid-js";

/** The platform's details, whose content is made when it is first opened: most never are. */
export function Disclosure(props: {
  readonly class?: string | undefined;
  readonly summary: string;
  readonly children: JSX.Element;
}): JSX.Element {
  const [opened, setOpened] = createSignal(false);
  return (
    <details class={props.class} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{props.summary}</summary>
      <Show when={opened()}>{props.children}</Show>
    </details>
  );
}
