import { createMemo, createSignal, For, Show, type JSX } from "solid-js";
import type { IndicatorId } from "../../../core/leader/indicators.ts";
import type { NationalFigure } from "../../../core/leader/national-figure.ts";
import type { Release, ReleasedPlace } from "../../../core/leader/release.ts";
import { schoolTrends, type IndicatorTrend } from "../../../core/leader/school-trends.ts";
import { trendCsv } from "../../../core/leader/trend-csv.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import type { UiLanguage } from "../../../core/ui-language.ts";
import { writeCalendarDay } from "../../../i18n/dates.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { saveFile } from "../../components/save-file.ts";
import { FiguresTable } from "./figures-table.tsx";
import { FindingsBrief } from "./findings-brief.tsx";
import { IndicatorRow } from "./indicator-row.tsx";
import { NationalFigures } from "./national-figures.tsx";
import { PictureDialog } from "./picture-dialog.tsx";
import { csvWords, indicatorGroups, trendWords, upperFirst } from "./trend-words.ts";
import styles from "./trends-view.module.css";

/** A school or a municipality, and what the reader has typed in beside its figures. */
export interface TrendsPlace extends Pick<ReleasedPlace, "placeId" | "level"> {
  readonly name: string;
  readonly national: readonly NationalFigure[];
}

export interface TrendsViewProps {
  readonly place: TrendsPlace;
  /** All that was released; of other places and levels none is shown. */
  readonly releases: readonly Release[];
  readonly language: UiLanguage;
  /** Printed with the figures. */
  readonly today: CalendarDay;
  /** In the place of what stands for the same indicator and year. */
  readonly onSetNational: (figure: NationalFigure) => void;
  readonly onRemoveNational: (figure: NationalFigure) => void;
  readonly onReport: () => void;
}

/** What a place may know of itself, over its terms. */
export function TrendsView(props: TrendsViewProps): JSX.Element {
  const words = createMemo(() => trendWords(props.language));
  const trends = createMemo(() => schoolTrends(props.place, props.releases));
  const texts = () => words().texts;
  const level = () => props.place.level;
  const newest = () => trends().terms.at(-1) ?? null;
  const isAnythingPrinted = () =>
    trends().indicators.some(({ figures }) => figures.some(({ printed }) => printed !== null));
  const isNewestPrinted = () =>
    trends().indicators.some(({ figures }) => (figures.at(-1)?.printed ?? null) !== null);
  return (
    <div class={`${prose["page"]} ${styles["view"]}`}>
      <header class={styles["head"]}>
        <h1>{texts().title}</h1>
        <p class={styles["place"]}>{props.place.name}</p>
        <p>{texts().lead[level()]}</p>
        <Show when={newest()}>
          {(term) => (
            <p>{texts().tookPart[level()](term().contributions, words().term(term().term))}</p>
          )}
        </Show>
        <Show when={level() === "municipality"}>
          <p>{texts().noise}</p>
        </Show>
      </header>
      <Show
        when={newest()}
        fallback={
          <Notice tone="calm" title={texts().nothing.none.title}>
            {texts().nothing.none[level()]}
          </Notice>
        }
      >
        {(term) => (
          <>
            <Show when={!isNewestPrinted()}>
              <Notice tone="calm" title={texts().nothing.withheld.title(words().term(term().term))}>
                <p>{texts().figure.withheld}</p>
                <p>{texts().nothing.withheld[level()]}</p>
              </Notice>
            </Show>
            <Show when={isNewestPrinted() && trends().terms.length === 1}>
              <p class={styles["once"]}>{texts().nothing.oneTerm}</p>
            </Show>
            <Show when={isAnythingPrinted()}>
              <Printed {...props} schoolYear={term().term.schoolYear} />
            </Show>
          </>
        )}
      </Show>
    </div>
  );
}

/** The figures, where there are any. */
function Printed(props: TrendsViewProps & { readonly schoolYear: number }): JSX.Element {
  const words = createMemo(() => trendWords(props.language));
  const trends = createMemo(() => schoolTrends(props.place, props.releases));
  const texts = () => words().texts;
  const [saving, setSaving] = createSignal(false);
  const saveCsv = (): void => {
    const text = trendCsv(props.place.name, trends(), csvWords(words()));
    void saveFile({
      name: `${texts().export.csvName}.csv`,
      bytes: new TextEncoder().encode(text),
    });
  };
  const trendOf = (id: IndicatorId): readonly IndicatorTrend[] =>
    trends().indicators.filter(({ indicator }) => indicator === id);
  const national = (id: IndicatorId): readonly NationalFigure[] =>
    props.place.national.filter(({ indicator }) => indicator === id);
  return (
    <>
      <div class={styles["actions"]}>
        <Button look="primary" onClick={props.onReport}>
          {texts().brief.toReport}
        </Button>
        <Button onClick={() => window.print()}>{texts().export.print}</Button>
        <Button onClick={saveCsv}>{texts().export.csv}</Button>
        <Button onClick={() => setSaving(true)}>{texts().export.picture}</Button>
      </div>
      <section class={styles["section"]}>
        <h2>{texts().brief.title}</h2>
        <FindingsBrief trends={trends()} words={words()} />
      </section>
      <For each={indicatorGroups}>
        {([group, ids]) => (
          <section class={styles["section"]}>
            <h2>{texts().groups[group]}</h2>
            <div>
              <For each={ids.flatMap(trendOf)}>
                {(trend) => (
                  <IndicatorRow
                    trend={trend}
                    level={props.place.level}
                    national={national(trend.indicator)}
                    words={words()}
                  />
                )}
              </For>
            </div>
          </section>
        )}
      </For>
      <Show when={trends().terms.length > 1}>
        <p class={styles["legend"]}>{texts().chart.legend}</p>
      </Show>
      <section class={styles["section"]}>
        <h2>{texts().table.title}</h2>
        <FiguresTable trends={trends()} words={words()} />
      </section>
      <section class={`${styles["section"]} ${styles["typing"]}`}>
        <h2>{texts().national.title}</h2>
        <NationalFigures
          figures={props.place.national}
          schoolYear={props.schoolYear}
          words={words()}
          onSet={props.onSetNational}
          onRemove={props.onRemoveNational}
        />
      </section>
      <footer class={styles["foot"]}>
        {upperFirst(props.place.name)}, {writeCalendarDay(props.today, props.language)}.{" "}
        {texts().lead[props.place.level]}
      </footer>
      <Show when={saving()}>
        <PictureDialog
          trends={trends()}
          placeName={props.place.name}
          words={words()}
          onClose={() => setSaving(false)}
        />
      </Show>
    </>
  );
}
