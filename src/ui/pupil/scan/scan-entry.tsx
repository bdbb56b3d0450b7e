import { createSignal, onCleanup, type Component, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Button } from "../../components/button.tsx";
import { OpeningScreen, SentenceScreen } from "../card-screens.tsx";
import { usePupil } from "../pupil-context.ts";
import { BackAndNext } from "../screen.tsx";

/** Scanning inside the page. Its code comes when somebody wants to scan, and not before. */
export interface Scanning {
  readonly load: () => Promise<Component<ScanViewProps>>;
  /** What stood after "#" in a scanned address: the same as if the address had been opened. */
  readonly onFragment: (fragment: string) => void;
}

export interface ScanViewProps {
  readonly onFragment: (fragment: string) => void;
  readonly onLeave: () => void;
}

export interface ScanEntry {
  isOpen(): boolean;
  start(): void;
  view(): JSX.Element;
}

type EntryState = "closed" | "loading" | "not-loaded" | { readonly view: Component<ScanViewProps> };

export function createScanEntry(scanning: Scanning | undefined): ScanEntry | null {
  if (scanning === undefined) return null;
  const [state, setState] = createSignal<EntryState>("closed");
  let over = false;
  onCleanup(() => (over = true));

  function settle(next: EntryState): void {
    // Somebody may have gone back while it was loading.
    if (!over && state() === "loading") setState(next);
  }

  function start(): void {
    setState("loading");
    scanning?.load().then(
      (view) => settle({ view }),
      () => settle("not-loaded"),
    );
  }

  const close = () => void setState("closed");
  return {
    isOpen: () => state() !== "closed",
    start,
    view: () => {
      const at = state();
      if (at === "closed" || at === "loading") return <OpeningScreen />;
      if (at === "not-loaded") return <NotLoadedScreen onRetry={start} onBack={close} />;
      return (
        <Dynamic
          component={at.view}
          onFragment={(fragment: string) => scanning.onFragment(fragment)}
          onLeave={close}
        />
      );
    },
  };
}

function NotLoadedScreen(props: {
  readonly onRetry: () => void;
  readonly onBack: () => void;
}): JSX.Element {
  const { texts } = usePupil();
  return (
    <SentenceScreen
      sentence={texts().problems.unreachable}
      actions={
        <BackAndNext
          back={<Button onClick={() => props.onBack()}>{texts().back}</Button>}
          next={
            <Button look="primary" onClick={() => props.onRetry()}>
              {texts().tryAgain}
            </Button>
          }
        />
      }
    />
  );
}
