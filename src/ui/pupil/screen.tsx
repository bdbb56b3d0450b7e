import { createUniqueId, onCleanup, onMount, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Toolbar } from "./toolbar.tsx";
import { usePupil } from "./pupil-context.ts";
import styles from "./screen.module.css";

export interface ScreenProps {
  readonly title: string;
  /** A short line above the title, such as where in the survey one is. */
  readonly position?: string | undefined;
  /** What "read aloud" says after the title. */
  readonly spoken?: readonly string[];
  readonly children?: JSX.Element;
  /** Always at the foot of the screen. */
  readonly actions?: JSX.Element;
  /** A sentence about what was just pressed; announced. */
  readonly message?: string | null;
  /** For a group that the title names. */
  readonly titleId?: string;
}

/** One thing at a time: a title that takes the focus when the screen comes, the content, and the buttons at the foot. */
export function Screen(props: ScreenProps): JSX.Element {
  const { embedded, readAloud } = usePupil();
  const positionId = createUniqueId();
  let title: HTMLHeadingElement | undefined;
  onMount(() => {
    // In the next frame, which lays the screen out anyway: on a slow tablet doing it here would hold up the finger.
    const frame = requestAnimationFrame(() => {
      title?.focus({ preventScroll: true });
      if (!embedded) window.scrollTo(0, 0);
    });
    onCleanup(() => cancelAnimationFrame(frame));
  });
  onCleanup(() => readAloud.stop());
  return (
    <Dynamic component={embedded ? "section" : "main"} class={styles["screen"]}>
      <Toolbar
        position={props.position}
        positionId={positionId}
        spoken={[props.title, ...(props.spoken ?? [])]}
      />
      <div class={styles["body"]}>
        <Dynamic
          component={embedded ? "h2" : "h1"}
          ref={(element: HTMLHeadingElement) => (title = element)}
          id={props.titleId}
          class={styles["title"]}
          aria-describedby={props.position === undefined ? undefined : positionId}
          tabindex="-1"
          dir="auto"
        >
          {props.title}
        </Dynamic>
        {props.children}
      </div>
      <div class={styles["foot"]}>
        <p class={styles["message"]} role="status">
          {props.message}
        </p>
        {props.actions}
      </div>
    </Dynamic>
  );
}

/** Below the screen's title, at whatever level that is. */
export function Subtitle(props: { readonly children: JSX.Element }): JSX.Element {
  const { embedded } = usePupil();
  return <Dynamic component={embedded ? "h3" : "h2"}>{props.children}</Dynamic>;
}

/** Running text of a screen. */
export function Lead(props: { readonly children: JSX.Element }): JSX.Element {
  return <p class={styles["lead"]}>{props.children}</p>;
}

export function BackAndNext(props: {
  readonly back?: JSX.Element;
  readonly next?: JSX.Element;
}): JSX.Element {
  return (
    <div class={styles["backAndNext"]}>
      <div>{props.back}</div>
      <div>{props.next}</div>
    </div>
  );
}
