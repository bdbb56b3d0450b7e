import { createSignal, Show, type JSX } from "solid-js";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { Notice } from "./notice.tsx";
import { pngOf } from "./png-file.ts";
import { RadioList } from "./radio-list.tsx";
import { saveFile } from "./save-file.ts";
import type { WrittenPicture } from "./written-picture.ts";

export interface PictureFileTexts {
  readonly cancel: string;
  readonly save: string;
  /** Above the two kinds of file. */
  readonly kind: string;
  readonly png: string;
  readonly svg: string;
  readonly failed: string;
}

/** Saves a picture as a file, after what there is to choose and to know. */
export function PictureFileDialog(props: {
  readonly title: string;
  readonly texts: PictureFileTexts;
  /** Without its ending. */
  readonly fileName: string;
  /** Null where there is nothing to save. */
  readonly write: () => Promise<WrittenPicture> | WrittenPicture | null;
  readonly onClose: () => void;
  /** What is to be known before it is saved. */
  readonly warning?: JSX.Element;
  /** What is to be chosen. */
  readonly children: JSX.Element;
}): JSX.Element {
  const [kind, setKind] = createSignal<"png" | "svg">("png");
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const save = async (): Promise<void> => {
    const writing = props.write();
    if (writing === null) return;
    setBusy(true);
    setFailed(false);
    const picture = await writing;
    const bytes = kind() === "svg" ? new TextEncoder().encode(picture.svg) : await pngOf(picture);
    setBusy(false);
    if (bytes === null) {
      setFailed(true);
      return;
    }
    await saveFile({ name: `${props.fileName}.${kind()}`, bytes });
    props.onClose();
  };
  return (
    <Dialog
      open
      title={props.title}
      onClose={props.onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button look="text" onClick={props.onClose}>
            {props.texts.cancel}
          </Button>
          <Button type="submit" look="primary" busy={busy()}>
            {props.texts.save}
          </Button>
        </>
      }
    >
      {props.children}
      <RadioList
        legend={props.texts.kind}
        options={[
          ["png", props.texts.png],
          ["svg", props.texts.svg],
        ]}
        value={kind()}
        onChange={setKind}
      />
      {props.warning}
      <Show when={failed()}>
        <Notice tone="trouble" announced>
          {props.texts.failed}
        </Notice>
      </Show>
    </Dialog>
  );
}
