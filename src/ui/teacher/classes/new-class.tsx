import { createSignal, createUniqueId, Show, type JSX } from "solid-js";
import { err, ok, type Result } from "../../../core/result.ts";
import { firstSheet, readClassFile } from "../../../files/class-list/class-file.ts";
import {
  mostClassListBytes,
  mostClassListLines,
  readPastedNames,
} from "../../../files/class-list/class-list.ts";
import type {
  ClassListFailure,
  ClassListPreview,
  ClassSheet,
} from "../../../files/class-list/preview.ts";
import { Button } from "../../components/button.tsx";
import { FileDrop } from "../../components/file-drop.tsx";
import prose from "../../components/prose.module.css";
import { useTexts, type TeacherTexts } from "../texts.tsx";
import { ClassListReview } from "./class-list-review.tsx";
import { SheetSelect } from "./sheet-select.tsx";
import styles from "./new-class.module.css";

type Failure = ClassListFailure | { readonly type: "unreadable" };
type Reading = Result<readonly ClassSheet[], Failure>;

/** A class list comes in as a file or as pasted names, is looked at, and becomes a class. */
export function NewClass(): JSX.Element {
  const texts = useTexts();
  const [reading, setReading] = createSignal<Reading | null>(null);
  const [sheet, setSheet] = createSignal<ClassSheet | null>(null);
  const take = (read: Reading): void => {
    setReading(read);
    setSheet(read.ok ? firstSheet(read.value) : null);
  };
  const leave = (): void => {
    setReading(null);
    setSheet(null);
  };
  const sheets = (): readonly ClassSheet[] => {
    const current = reading();
    return current?.ok ? current.value : [];
  };
  const failure = (): Failure | null => {
    const current = reading();
    if (current === null) return null;
    if (!current.ok) return current.error;
    const shown = sheet()?.reading;
    return shown === undefined || shown.ok ? null : shown.error;
  };
  // Of several sheets another may hold the list.
  const isReview = (): boolean => failure() === null || sheets().length > 1;
  return (
    <div class={prose["page"]}>
      <Show
        when={reading() !== null && isReview()}
        fallback={
          <>
            <h1 class={prose["title"]}>{texts().classes.newClass.title}</h1>
            <p class={prose["lead"]}>{texts().classes.newClass.lead}</p>
            <ListDrop onRead={take} />
            <PasteBox onRead={(preview) => take(asOneSheet(preview))} />
            <p class={styles["error"]} role="alert">
              {failureOf(texts(), failure())}
            </p>
          </>
        }
      >
        <h1 class={prose["title"]}>{texts().classes.preview.title}</h1>
        <div>
          <Show when={sheets().length > 1}>
            <SheetSelect sheets={sheets()} chosen={sheet()} onChoose={setSheet} />
          </Show>
          <p class={styles["error"]} role="alert">
            {failureOf(texts(), failure())}
          </p>
        </div>
        <Show
          when={previewOf(sheet())}
          keyed
          fallback={<Button onClick={leave}>{texts().classes.newClass.again}</Button>}
        >
          {(preview) => <ClassListReview preview={preview} onBack={leave} />}
        </Show>
      </Show>
    </div>
  );
}

function previewOf(sheet: ClassSheet | null): ClassListPreview | null {
  return sheet?.reading.ok ? sheet.reading.value : null;
}

function asOneSheet(reading: Result<ClassListPreview, ClassListFailure>): Reading {
  return reading.ok ? ok([{ number: 1, name: null, reading }]) : reading;
}

function ListDrop(props: { readonly onRead: (reading: Reading) => void }): JSX.Element {
  const texts = useTexts();
  const words = () => texts().classes.newClass;
  const read = async (file: File): Promise<void> => {
    props.onRead(await readFile(file));
  };
  return (
    <FileDrop
      accept={accepted}
      text={() => words().dropHere}
      choose={words().chooseFile}
      hint={(busy) => (busy ? words().reading : words().fileKinds)}
      onFile={read}
    />
  );
}

/** Old and foreign workbooks can be chosen, too: then a sentence says how to save them anew. */
const accepted = [
  ...[".xlsx", ".csv", ".txt", ".tsv", ".xls", ".ods", "text/csv", "text/plain"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
].join(",");

function PasteBox(props: {
  readonly onRead: (reading: Result<ClassListPreview, ClassListFailure>) => void;
}): JSX.Element {
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
    return await readClassFile(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch {
    // The file was taken away, the browser may not read it, or the reader of workbooks did not load.
    return err({ type: "unreadable" });
  }
}

function failureOf(texts: TeacherTexts, failure: Failure | null): string {
  if (failure === null) return "";
  const words = texts.classes.newClass.failures;
  return failure.type === "too-large"
    ? words["too-large"](Math.round(failure.mostBytes / 1_000_000), failure.mostLines)
    : words[failure.type];
}
