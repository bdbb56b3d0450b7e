import { createEffect, Show, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Button } from "../components/button.tsx";
import { usePupil } from "./pupil-context.ts";
import styles from "./hide-cover.module.css";

/** Blanks its content without losing it: nothing of it can be seen, focused, found or read out until it is shown again. */
export function HideCover(props: {
  readonly covered: boolean;
  readonly onShow: () => void;
  readonly children: JSX.Element;
}): JSX.Element {
  const { texts, readAloud, embedded } = usePupil();
  let content: HTMLDivElement | undefined;
  let showButton: HTMLButtonElement | undefined;
  let focusBefore: Element | null = null;

  createEffect<boolean>((wasCovered) => {
    if (props.covered && !wasCovered) {
      readAloud.stop();
      showButton?.focus();
    }
    if (!props.covered && wasCovered) giveFocusBack();
    return props.covered;
  }, false);

  function giveFocusBack(): void {
    if (focusBefore instanceof HTMLElement && content?.contains(focusBefore)) focusBefore.focus();
    else content?.querySelector<HTMLElement>("h1, h2")?.focus();
  }

  /** Read before the content is made inert, which takes the focus away from it. */
  function inertWhenCovered(): boolean {
    if (props.covered) focusBefore = document.activeElement;
    return props.covered;
  }

  return (
    <>
      <div ref={content} class={styles["content"]} inert={inertWhenCovered()}>
        {props.children}
      </div>
      <Show when={props.covered}>
        <Dynamic component={embedded ? "div" : "main"} class={styles["cover"]}>
          <p>{texts().hidden.title}</p>
          <Button ref={(element) => (showButton = element)} onClick={() => props.onShow()}>
            {texts().hidden.show}
          </Button>
        </Dynamic>
      </Show>
    </>
  );
}
