import { createEffect, createSignal, onCleanup, Show, untrack, type JSX } from "solid-js";
import type { PupilSession } from "../../app/pupil/pupil-step.ts";
import { HideCover } from "./hide-cover.tsx";
import { PupilContext, type PupilView } from "./pupil-context.ts";
import { canHide } from "./pupil-hiding.ts";
import type { PupilDictionary } from "./pupil-texts.ts";
import { createReadAloud } from "./read-aloud.ts";
import { createScanEntry, type Scanning } from "./scan/scan-entry.tsx";
import { StepScreen } from "./step-screen.tsx";
import styles from "./pupil-page.module.css";

/** The pupil's page, whatever step its session is at. */
export function PupilPage(props: {
  readonly session: PupilSession;
  readonly dictionary: PupilDictionary;
  /** Inside another page, which keeps its own Escape key and headings. */
  readonly embedded?: boolean;
  /** In place of the session's own screens. */
  readonly children?: JSX.Element;
  /** Where cards can be scanned inside the page. */
  readonly scanning?: Scanning;
}): JSX.Element {
  const [hidden, setHidden] = createSignal(false);
  const [easierReading, setEasierReading] = createSignal(false);
  // The page has one way to scan, or none, as long as it stands.
  const entry = createScanEntry(untrack(() => props.scanning));
  const words = () => props.dictionary.in(props.session.language());
  const view: PupilView = {
    scan: entry?.start ?? null,
    // One page belongs to one session: another card makes another page.
    session: untrack(() => props.session),
    embedded: untrack(() => props.embedded ?? false),
    readAloud: createReadAloud(),
    texts: () => words().page,
    receiptTexts: () => words().receipt,
    easierReading,
    toggleEasierReading: () => setEasierReading((easier) => !easier),
    hide: () => setHidden(true),
  };

  createEffect(() => {
    // The face of easier reading costs nothing until somebody asks for it.
    if (!easierReading()) return;
    // Without a network the letters are larger all the same.
    import("@fontsource-variable/atkinson-hyperlegible-next/wght.css").catch(() => undefined);
  });

  function onEscape(event: KeyboardEvent): void {
    if (event.key === "Escape" && !event.defaultPrevented && canHide(props.session)) {
      setHidden((before) => !before);
    }
  }
  if (!view.embedded) {
    document.addEventListener("keydown", onEscape);
    onCleanup(() => document.removeEventListener("keydown", onEscape));
  }

  return (
    <PupilContext.Provider value={view}>
      <div
        class={styles["page"]}
        lang={words().language}
        translate="no"
        data-reading={easierReading() ? "easier" : undefined}
        data-embedded={view.embedded ? "" : undefined}
      >
        <HideCover covered={hidden()} onShow={() => setHidden(false)}>
          <Show when={props.embedded}>
            <p class={styles["banner"]}>{view.texts().preview.banner}</p>
          </Show>
          <Show
            when={entry?.isOpen() && entry.View}
            fallback={props.children ?? <StepScreen />}
            keyed
          >
            {(View) => <View />}
          </Show>
        </HideCover>
      </div>
    </PupilContext.Provider>
  );
}
