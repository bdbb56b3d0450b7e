import { createSignal, createUniqueId, For, Show, type JSX } from "solid-js";
import type { IndicatorTrend, SchoolTrends } from "../../../core/leader/school-trends.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Notice } from "../../components/notice.tsx";
import { pngOf } from "../../components/png-file.ts";
import { saveFile } from "../../components/save-file.ts";
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
  const group = createUniqueId();
  const texts = () => props.words.texts.export;
  const drawn = (): readonly IndicatorTrend[] =>
    indicatorGroups
      .flatMap(([, ids]) => ids)
      .flatMap((id) => props.trends.indicators.filter(({ indicator }) => indicator === id))
      .filter(({ figures }) => figures.some(({ printed }) => printed !== null));
  const [chosen, setChosen] = createSignal<string | null>(null);
  const [kind, setKind] = createSignal<"png" | "svg">("png");
  const [busy, setBusy] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  const trend = () => drawn().find(({ indicator }) => indicator === chosen()) ?? drawn()[0];
  const save = async (): Promise<void> => {
    const shown = trend();
    if (shown === undefined) return;
    setBusy(true);
    setFailed(false);
    const picture = writeTrendPicture({
      trend: shown,
      words: props.words,
      placeName: props.placeName,
      notes: [
        props.words.texts.chart.legend,
        ...(props.trends.level === "municipality" ? [props.words.texts.noise] : []),
      ],
    });
    const name = `${texts().pictureName}.${kind()}`;
    const bytes = kind() === "svg" ? new TextEncoder().encode(picture.svg) : await pngOf(picture);
    setBusy(false);
    if (bytes === null) {
      setFailed(true);
      return;
    }
    await saveFile({ name, bytes });
    props.onClose();
  };
  return (
    <Dialog
      open
      title={texts().picture}
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
      <div class={styles["which"]}>
        <label for={`${group}-which`}>{texts().which}</label>
        <select id={`${group}-which`} onChange={(event) => setChosen(event.currentTarget.value)}>
          <For each={drawn()}>
            {({ indicator }) => (
              <option value={indicator} selected={indicator === trend()?.indicator}>
                {props.words.texts.indicators[indicator].name}
              </option>
            )}
          </For>
        </select>
      </div>
      <fieldset class={styles["kinds"]}>
        <legend>{texts().kind}</legend>
        <For each={["png", "svg"] as const}>
          {(each) => (
            <label>
              <input
                type="radio"
                name={`${group}-kind`}
                checked={kind() === each}
                onChange={() => setKind(each)}
              />
              {each === "png" ? texts().png : texts().svg}
            </label>
          )}
        </For>
      </fieldset>
      <Show when={failed()}>
        <Notice tone="trouble" announced>
          {texts().failed}
        </Notice>
      </Show>
    </Dialog>
  );
}
