import {
  createContext,
  createEffect,
  createSignal,
  on,
  onCleanup,
  Show,
  useContext,
  type JSX,
} from "solid-js";
import { Button } from "./button.tsx";
import styles from "./announcer.module.css";

export interface Announcement {
  readonly text: string;
  /** A verb, such as "Undo"; the announcement goes away when it is used. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

type Announce = (announcement: Announcement) => void;

const AnnouncerContext = createContext<Announce>();

/** How long a line stays that only tells; one with something to do stays until the place changes. */
const toldForMs = 12_000;

/** One quiet line at the foot of the page for what just happened and how to undo it. */
export function Announcer(props: {
  readonly closeLabel: string;
  /** What was said is dropped: the screen belongs to others now, and a line may hold a name. */
  readonly silent?: boolean;
  /** Where the reader is: a line belongs to the place it was said in. */
  readonly place: unknown;
  readonly children: JSX.Element;
}): JSX.Element {
  const [current, setCurrent] = createSignal<Announcement | null>(null);
  createEffect(
    on(
      () => props.place,
      () => setCurrent(null),
    ),
  );
  createEffect(() => {
    if (props.silent) setCurrent(null);
  });
  createEffect(() => {
    const told = current();
    if (told === null || told.action) return;
    const timer = window.setTimeout(() => setCurrent(null), toldForMs);
    onCleanup(() => window.clearTimeout(timer));
  });
  return (
    <AnnouncerContext.Provider value={setCurrent}>
      {props.children}
      <div class={styles["place"]} role="status">
        <Show when={current()}>
          {(announcement) => (
            <div class={styles["line"]}>
              <span>{announcement().text}</span>
              <Show when={announcement().action}>
                {(action) => (
                  <Button
                    look="text"
                    onClick={() => {
                      action().run();
                      setCurrent(null);
                    }}
                  >
                    {action().label}
                  </Button>
                )}
              </Show>
              <Button look="text" aria-label={props.closeLabel} onClick={() => setCurrent(null)}>
                ×
              </Button>
            </div>
          )}
        </Show>
      </div>
    </AnnouncerContext.Provider>
  );
}

export function useAnnouncer(): Announce {
  const announce = useContext(AnnouncerContext);
  if (!announce) throw new Error("useAnnouncer outside of Announcer");
  return announce;
}
