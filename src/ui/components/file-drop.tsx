import { createSignal, createUniqueId, onCleanup, onMount, Show, type JSX } from "solid-js";
import prose from "./prose.module.css";
import styles from "./file-drop.module.css";

export interface FileDropProps {
  /** Which files the choosing dialog offers; a dropped one is whatever it is. */
  readonly accept: string;
  /** What stands in the frame, by whether a file is being read. */
  readonly text: (busy: boolean) => string;
  readonly choose: string;
  /** Below the button, read aloud when it changes. */
  readonly hint?: (busy: boolean) => string;
  /** One file at a time: the next is taken when this has ended. */
  readonly onFile: (file: File) => Promise<void>;
}

/** A frame to drop a file on, and the button that chooses one. */
export function FileDrop(props: FileDropProps): JSX.Element {
  const inputId = createUniqueId();
  const [over, setOver] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  onMount(() => {
    // A file dropped beside the frame must not be opened by the browser in place of the page.
    const keep = (event: DragEvent): void => event.preventDefault();
    window.addEventListener("dragover", keep);
    window.addEventListener("drop", keep);
    onCleanup(() => {
      window.removeEventListener("dragover", keep);
      window.removeEventListener("drop", keep);
    });
  });
  const take = async (file: File | undefined): Promise<void> => {
    if (!file || busy()) return;
    setBusy(true);
    await props.onFile(file).finally(() => setBusy(false));
  };
  return (
    <div
      class={styles["drop"]}
      data-over={over() ? "" : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <p>{props.text(busy())}</p>
      <input
        id={inputId}
        class={styles["file"]}
        type="file"
        accept={props.accept}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = "";
        }}
      />
      <label class={styles["fileLabel"]} for={inputId}>
        {props.choose}
      </label>
      <Show when={props.hint?.(busy())}>
        {(hint) => (
          <p class={prose["muted"]} role="status">
            {hint()}
          </p>
        )}
      </Show>
    </div>
  );
}
