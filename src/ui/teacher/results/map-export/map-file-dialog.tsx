import { createSignal, createUniqueId, For, Show, untrack, type JSX } from "solid-js";
import type { Results, SociogramDrawing } from "../../../../app/teacher/results.ts";
import { writeCalendarDay } from "../../../../i18n/dates.ts";
import { Button } from "../../../components/button.tsx";
import { Dialog } from "../../../components/dialog.tsx";
import { Notice } from "../../../components/notice.tsx";
import { pngOf } from "../../../components/png-file.ts";
import { saveFile } from "../../../components/save-file.ts";
import { writePictureFile, type WrittenPicture } from "../../../sociogram/picture-file.ts";
import type { DiscLook } from "../../../sociogram/pupil-layer.ts";
import type { MapViews } from "../map-views/create-map-views.ts";
import { mapHandWords } from "../map-hand/map-hand-words.ts";
import { questionText, useResults } from "../results-desk.tsx";
import { captionSizes, captionsOf, type CalledBy } from "./called.ts";
import styles from "./map-file-dialog.module.css";

export interface MapFileDialogProps {
  readonly results: Results;
  readonly drawing: SociogramDrawing;
  readonly mutualOnly: boolean;
  readonly lookOf: (pupil: number) => DiscLook;
  /** The views of this map; null where there are none. */
  readonly views: MapViews | null;
  readonly onClose: () => void;
}

type FileKind = "svg" | "png";

/** The map as a file: what pupils are called in it, and what it means that it lies outside of the vault. */
export function MapFileDialog(props: MapFileDialogProps): JSX.Element {
  const desk = useResults();
  const texts = () => mapHandWords[desk.language()].file;
  const [calledBy, setCalledBy] = createSignal<CalledBy>(
    // Who hides the names on the map does not mean to save them.
    untrack(() => (props.views?.choices.nameless() === true ? "nothing" : "initials")),
  );
  const [kind, setKind] = createSignal<FileKind>("png");
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const group = createUniqueId();
  const names = () => desk.survey().roster.map(({ name }) => name);
  const day = () => writeCalendarDay(desk.survey().answersDeletedOn, desk.language());

  const written = async (): Promise<WrittenPicture> => {
    const { drawing } = props;
    const labels = await props.results.relabel(drawing, captionSizes(drawing.picture, calledBy()));
    return writePictureFile({
      picture: props.views?.pictureOf(drawing.picture) ?? drawing.picture,
      marks: props.views?.marksFor(drawing) ?? null,
      labels: labels ?? drawing.picture.labels,
      captions: captionsOf(names(), calledBy()),
      lookOf: props.lookOf,
      mutualOnly: props.mutualOnly,
      title: questionText(desk, drawing.question.id),
      legend: desk.texts().map.legend,
      footer: texts().footer(day()),
    });
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    setFailed(false);
    const picture = await written();
    const bytes = kind() === "svg" ? new TextEncoder().encode(picture.svg) : await pngOf(picture);
    setBusy(false);
    if (bytes === null) {
      setFailed(true);
      return;
    }
    await saveFile({ name: `${texts().fileName}.${kind()}`, bytes });
    props.onClose();
  };

  return (
    <Dialog
      open
      title={texts().title}
      onClose={props.onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <Button look="text" onClick={props.onClose}>
            {texts().cancel}
          </Button>
          <Button type="submit" look="primary" busy={busy()}>
            {texts().save}
          </Button>
        </>
      }
    >
      <p>{texts().whole}</p>
      <fieldset class={styles["choices"]}>
        <legend>{texts().called}</legend>
        <For each={["names", "initials", "numbers", "nothing"] as const}>
          {(way) => (
            <label>
              <input
                type="radio"
                name={`${group}-called`}
                checked={calledBy() === way}
                onChange={() => setCalledBy(way)}
              />
              {texts()[way]}
            </label>
          )}
        </For>
      </fieldset>
      <Show when={calledBy() === "numbers"}>
        <details class={styles["key"]}>
          <summary>{texts().keyTitle}</summary>
          <p>{texts().keyNote}</p>
          <ol>
            <For each={names()}>{(name) => <li>{name}</li>}</For>
          </ol>
        </details>
      </Show>
      <fieldset class={styles["choices"]}>
        <legend>{texts().kind}</legend>
        <For each={["png", "svg"] as const}>
          {(type) => (
            <label>
              <input
                type="radio"
                name={`${group}-kind`}
                checked={kind() === type}
                onChange={() => setKind(type)}
              />
              {texts()[type]}
            </label>
          )}
        </For>
      </fieldset>
      <p class={styles["warning"]}>{texts().warning(day())}</p>
      <Show when={failed()}>
        <Notice tone="trouble" announced>
          {texts().failed}
        </Notice>
      </Show>
    </Dialog>
  );
}
