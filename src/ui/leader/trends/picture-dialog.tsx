import { createSignal, createUniqueId, For, type JSX } from "solid-js";
import type { IndicatorTrend, SchoolTrends } from "../../../core/leader/school-trends.ts";
import { PictureFileDialog } from "../../components/picture-file-dialog.tsx";
import type { WrittenPicture } from "../../components/written-picture.ts";
import { writeTrendPicture } from "./trend-picture.ts";
import { indicatorGroups, type TrendWords } from "./trend-words.ts";
import styles from "./picture-dialog.module.css";

/** One chart as a file, for a document of the school's own. */
export function PictureDialog(props: {
  readonly trends: SchoolTrends;
  readonly placeName: string;
  readonly words: TrendWords;
  readonly onClose: () => void;
}): JSX.Element {
  const which = createUniqueId();
  const texts = () => props.words.texts.export;
  const drawn = (): readonly IndicatorTrend[] =>
    indicatorGroups
      .flatMap(([, ids]) => ids)
      .flatMap((id) => props.trends.indicators.filter(({ indicator }) => indicator === id))
      .filter(({ figures }) => figures.some(({ printed }) => printed !== null));
  const [chosen, setChosen] = createSignal<string | null>(null);
  const trend = () => drawn().find(({ indicator }) => indicator === chosen()) ?? drawn()[0];
  const write = (): WrittenPicture | null => {
    const shown = trend();
    if (shown === undefined) return null;
    return writeTrendPicture({
      trend: shown,
      words: props.words,
      placeName: props.placeName,
      notes: [
        props.words.texts.chart.legend,
        ...(props.trends.level === "municipality" ? [props.words.texts.noise] : []),
      ],
    });
  };
  return (
    <PictureFileDialog
      title={texts().picture}
      texts={texts().file}
      fileName={texts().pictureName}
      write={write}
      onClose={props.onClose}
    >
      <div class={styles["which"]}>
        <label for={which}>{texts().which}</label>
        <select id={which} onChange={(event) => setChosen(event.currentTarget.value)}>
          <For each={drawn()}>
            {({ indicator }) => (
              <option value={indicator} selected={indicator === trend()?.indicator}>
                {props.words.texts.indicators[indicator].name}
              </option>
            )}
          </For>
        </select>
      </div>
    </PictureFileDialog>
  );
}
