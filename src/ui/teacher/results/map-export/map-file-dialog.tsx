import { createSignal, For, Show, untrack, type JSX } from "solid-js";
import type { Results, SociogramDrawing } from "../../../../app/teacher/results.ts";
import { writeCalendarDay } from "../../../../i18n/dates.ts";
import { PictureFileDialog } from "../../../components/picture-file-dialog.tsx";
import { RadioList } from "../../../components/radio-list.tsx";
import type { WrittenPicture } from "../../../components/written-picture.ts";
import { writePictureFile } from "../../../sociogram/picture-file.ts";
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

const ways = ["names", "initials", "numbers", "nothing"] as const satisfies readonly CalledBy[];

/** The map as a file: what pupils are called in it, and what it means that it lies outside of the vault. */
export function MapFileDialog(props: MapFileDialogProps): JSX.Element {
  const desk = useResults();
  const texts = () => mapHandWords[desk.language()].file;
  const [calledBy, setCalledBy] = createSignal<CalledBy>(
    // Who hides the names on the map does not mean to save them.
    untrack(() => (props.views?.choices.nameless() === true ? "nothing" : "initials")),
  );
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
  return (
    <PictureFileDialog
      title={texts().title}
      texts={texts()}
      fileName={texts().fileName}
      write={written}
      onClose={props.onClose}
      warning={<p class={styles["warning"]}>{texts().warning(day())}</p>}
    >
      <p>{texts().whole}</p>
      <RadioList
        legend={texts().called}
        options={ways.map((way) => [way, texts()[way]])}
        value={calledBy()}
        onChange={setCalledBy}
      />
      <Show when={calledBy() === "numbers"}>
        <details class={styles["key"]}>
          <summary>{texts().keyTitle}</summary>
          <p>{texts().keyNote}</p>
          <ol>
            <For each={names()}>{(name) => <li>{name}</li>}</For>
          </ol>
        </details>
      </Show>
    </PictureFileDialog>
  );
}
