import { createSignal, For, onCleanup, onMount, Show, type JSX } from "solid-js";
import type { LeavingEnd } from "../../app/kiosk/leaving.ts";
import { exitCodeDigits } from "../../protocol/kiosk-link.ts";
import { Button } from "../components/button.tsx";
import { useKioskTexts } from "./kiosk-frame.tsx";
import styles from "./code-pad.module.css";

const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] as const;

/** Buttons and not a field: a tablet's keyboard would learn what is typed, and the browser would offer to keep it. */
export function CodePad(props: {
  readonly onCode: (code: string) => Promise<LeavingEnd>;
}): JSX.Element {
  const texts = useKioskTexts();
  const words = () => texts().adult.code;
  const [typed, setTyped] = createSignal("");
  const [message, setMessage] = createSignal<string | null>(null);

  async function press(digit: string): Promise<void> {
    if (typed().length >= exitCodeDigits) return;
    setMessage(null);
    setTyped((before) => before + digit);
    if (typed().length < exitCodeDigits) return;
    const end = await props.onCode(typed()).catch(() => "broken" as const);
    setTyped("");
    if (end === "wrong-code") setMessage(words().wrong);
    if (end === "file-first") setMessage(words().fileFirst);
    if (end === "broken") setMessage(texts().problems.broken.title);
  }

  function erase(): void {
    setTyped((before) => before.slice(0, -1));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^[0-9]$/u.test(event.key)) void press(event.key);
    if (event.key === "Backspace") erase();
  }
  onMount(() => {
    document.addEventListener("keydown", onKey);
    onCleanup(() => document.removeEventListener("keydown", onKey));
  });

  return (
    <div class={styles["pad"]}>
      <p class={styles["typed"]} aria-hidden="true">
        <For each={Array.from({ length: exitCodeDigits }, (_, place) => place)}>
          {(place) => <span data-filled={place < typed().length ? "" : undefined} />}
        </For>
      </p>
      <p class={styles["count"]} role="status">
        {words().typed(typed().length, exitCodeDigits)}
      </p>
      <div class={styles["digits"]} role="group" aria-label={words().title}>
        <For each={digits}>
          {(digit) => (
            <button type="button" onClick={() => void press(digit)}>
              {digit}
            </button>
          )}
        </For>
        <button type="button" aria-label={words().erase} onClick={erase}>
          <span aria-hidden="true">⌫</span>
        </button>
      </div>
      <p class={styles["message"]} role="alert">
        <Show when={message()}>{(text) => text()}</Show>
      </p>
    </div>
  );
}

/** Opens the pad when it is asked for. */
export function CodeEntry(props: {
  readonly isAllowed: boolean;
  readonly onCode: (code: string) => Promise<LeavingEnd>;
}): JSX.Element {
  const texts = useKioskTexts();
  const words = () => texts().adult.code;
  const [isOpen, setIsOpen] = createSignal(false);
  return (
    <Show when={props.isAllowed} fallback={<p>{words().fileFirst}</p>}>
      <Show
        when={isOpen()}
        fallback={<Button onClick={() => setIsOpen(true)}>{words().title}</Button>}
      >
        <p>{words().text}</p>
        <CodePad onCode={props.onCode} />
      </Show>
    </Show>
  );
}
