import { createSignal, Match, onCleanup, Switch, type Component, type JSX } from "solid-js";
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
  readonly View: Component;
}

type EntryState =
  | { readonly type: "closed" | "loading" | "not-loaded" }
  | { readonly type: "open"; readonly view: Component<ScanViewProps> };

export function createScanEntry(scanning: Scanning | undefined): ScanEntry | null {
  if (scanning === undefined) return null;
  const { load, onFragment } = scanning;
  const [state, setState] = createSignal<EntryState>({ type: "closed" });
  let attempt = 0;
  onCleanup(() => (attempt = -1));

  async function open(): Promise<void> {
    attempt += 1;
    const mine = attempt;
    setState({ type: "loading" });
    const loaded = await load().catch(() => null);
    if (mine !== attempt) return;
    setState(loaded === null ? { type: "not-loaded" } : { type: "open", view: loaded });
  }

  const close = () => void setState({ type: "closed" });
  const start = () => void open();
  const openView = () => {
    const at = state();
    return at.type === "open" ? at.view : null;
  };
  return {
    isOpen: () => state().type !== "closed",
    start,
    View: () => (
      <Switch fallback={<OpeningScreen />}>
        <Match when={openView()}>
          {(view) => <Dynamic component={view()} onFragment={onFragment} onLeave={close} />}
        </Match>
        <Match when={state().type === "not-loaded"}>
          <NotLoadedScreen onRetry={start} onBack={close} />
        </Match>
      </Switch>
    ),
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
