import { createSignal, createUniqueId, onCleanup, onMount, Show, type JSX } from "solid-js";
import { err, type Result } from "../../../core/result.ts";
import {
  mostClassListBytes,
  mostClassListLines,
  readClassList,
  readPastedNames,
} from "../../../files/class-list/class-list.ts";
import type { ClassListFailure, ClassListPreview } from "../../../files/class-list/preview.ts";
import { Button } from "../../components/button.tsx";
import prose from "../../components/prose.module.css";
import { useTexts, type TeacherTexts } from "../texts.tsx";
import { ClassListReview } from "./class-list-review.tsx";
import styles from "./new-class.module.css";

type Reading = Result<ClassListPreview, ClassListFailure | { readonly type: "unreadable" }>;

/** A class list comes in as a file or as pasted names, is looked at, and becomes a class. */
export function NewClass(): JSX.Element {
  const texts = useTexts();
  const [reading, setReading] = createSignal<Reading | null>(null);
  const preview = (): ClassListPreview | null => {
    const current = reading();
    return current?.ok ? current.value : null;
  };
  return (
    <div class={prose["page"]}>
      <Show
        when={preview()}
        fallback={
          <>
            <h1 class={prose["title"]}>{texts().classes.newClass.title}</h1>
            <p class={prose["lead"]}>{texts().classes.newClass.lead}</p>
            <FileDrop onRead={setReading} />
            <PasteBox onRead={setReading} />
            <p class={styles["error"]} role="alert">
              {failureOf(texts(), reading())}
            </p>
          </>
        }
      >
        {(found) => (
          <>
            <h1 class={prose["title"]}>{texts().classes.preview.title}</h1>
            <ClassListReview preview={found()} onBack={() => setReading(null)} />
          </>
        )}
      </Show>
    </div>
  );
}

function FileDrop(props: { readonly onRead: (reading: Reading) => void }): JSX.Element {
  const texts = useTexts();
  const words = () => texts().classes.newClass;
  const inputId = createUniqueId();
  const [over, setOver] = createSignal(false);
  onMount(() => {
    // A list dropped beside the frame must not be opened by the browser in place of the page.
    const keep = (event: DragEvent): void => event.preventDefault();
    window.addEventListener("dragover", keep);
    window.addEventListener("drop", keep);
    onCleanup(() => {
      window.removeEventListener("dragover", keep);
      window.removeEventListener("drop", keep);
    });
  });
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    props.onRead(await readFile(file));
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
      <p>{words().dropHere}</p>
      <input
        id={inputId}
        class={styles["file"]}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = "";
        }}
      />
      <label class={styles["fileLabel"]} for={inputId}>
        {words().chooseFile}
      </label>
      <p class={prose["muted"]}>{words().fileKinds}</p>
    </div>
  );
}

function PasteBox(props: { readonly onRead: (reading: Reading) => void }): JSX.Element {
  const texts = useTexts();
  const words = () => texts().classes.newClass;
  const boxId = createUniqueId();
  const [text, setText] = createSignal("");
  return (
    <form
      class={styles["paste"]}
      onSubmit={(event) => {
        event.preventDefault();
        props.onRead(readPastedNames(text()));
      }}
    >
      <label for={boxId}>{words().paste}</label>
      <p class={prose["muted"]} id={`${boxId}-hint`}>
        {words().pasteHint}
      </p>
      <textarea
        id={boxId}
        rows="8"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${boxId}-hint`}
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" look="primary" disabled={text().trim() === ""}>
          {words().read}
        </Button>
      </div>
    </form>
  );
}

async function readFile(file: File): Promise<Reading> {
  if (file.size > mostClassListBytes) {
    return err({
      type: "too-large",
      mostBytes: mostClassListBytes,
      mostLines: mostClassListLines,
    });
  }
  try {
    return readClassList(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch {
    // The file was taken away, or the browser may not read it.
    return err({ type: "unreadable" });
  }
}

function failureOf(texts: TeacherTexts, reading: Reading | null): string {
  if (reading === null || reading.ok) return "";
  const words = texts.classes.newClass.failures;
  const { error } = reading;
  return error.type === "too-large"
    ? words["too-large"](Math.round(error.mostBytes / 1_000_000), error.mostLines)
    : words[error.type];
}
