import { createMemo, createUniqueId, For, Show, type JSX } from "solid-js";
import { indicators } from "../../../core/leader/indicators.ts";
import type { NationalFigure } from "../../../core/leader/national-figure.ts";
import {
  toldComparisons,
  type Comparison,
  type IndicatorTrend,
  type TrendFigure,
} from "../../../core/leader/school-trends.ts";
import { TrendChartView } from "./trend-chart-view.tsx";
import { TrendMark } from "./trend-mark.tsx";
import { questionOf, upperFirst, type PlaceLevel, type TrendWords } from "./trend-words.ts";
import styles from "./indicator-row.module.css";

/** One figure in words, with its terms beside it. */
export function IndicatorRow(props: {
  readonly trend: IndicatorTrend;
  readonly level: PlaceLevel;
  readonly national: readonly NationalFigure[];
  readonly words: TrendWords;
}): JSX.Element {
  const heading = createUniqueId();
  const texts = () => props.words.texts;
  const own = () => texts().indicators[props.trend.indicator];
  const newest = () => props.trend.figures.at(-1);
  const isPrinted = () => props.trend.figures.some(({ printed }) => printed !== null);
  const hasChart = () => props.trend.figures.length > 1 && isPrinted();
  return (
    <article class={styles["row"]} aria-labelledby={heading} data-indicator={props.trend.indicator}>
      <div class={styles["told"]}>
        <h3 id={heading}>{own().name}</h3>
        <Show when={newest()}>
          {(figure) => (
            <Newest figure={figure()} trend={props.trend} words={props.words} level={props.level} />
          )}
        </Show>
        <Show when={isPrinted()}>
          <p class={styles["means"]}>{own().means}</p>
        </Show>
        <Published national={props.national} words={props.words} />
        <Show when={isPrinted()}>
          <details class={styles["limits"]}>
            <summary>{texts().limits.title}</summary>
            <ul>
              <For each={limitsOf(props.trend, props.level, props.words)}>
                {(line) => <li>{line}</li>}
              </For>
            </ul>
          </details>
        </Show>
      </div>
      <Show when={hasChart()}>
        <div class={styles["chart"]}>
          <TrendChartView trend={props.trend} words={props.words} />
        </div>
      </Show>
    </article>
  );
}

function Newest(props: {
  readonly figure: TrendFigure;
  readonly trend: IndicatorTrend;
  readonly words: TrendWords;
  readonly level: PlaceLevel;
}): JSX.Element {
  const texts = () => props.words.texts;
  const compared = createMemo(() => toldComparisons(props.figure));
  return (
    <Show
      when={props.figure.printed}
      fallback={<p class={styles["withheld"]}>{texts().figure.withheld}</p>}
    >
      {(printed) => (
        <>
          <p class={styles["figure"]}>
            <strong>{upperFirst(props.words.figure(printed()))}</strong>{" "}
            <span>
              {texts().figure.of(props.words.count(printed().of))},{" "}
              {props.words.term(props.figure.term)}
            </span>
          </p>
          <Show
            when={compared().length > 0}
            fallback={
              <Show when={props.trend.figures.length > 1}>
                <p class={styles["quiet"]}>{texts().nothingBefore}</p>
              </Show>
            }
          >
            <ul class={styles["compared"]} role="list">
              <For each={compared()}>
                {(comparison) => (
                  <li>
                    <ComparisonText
                      comparison={comparison}
                      words={props.words}
                      level={props.level}
                    />
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </>
      )}
    </Show>
  );
}

function ComparisonText(props: {
  readonly comparison: Comparison;
  readonly words: TrendWords;
  readonly level: PlaceLevel;
}): JSX.Element {
  return (
    <>
      <TrendMark
        trend={props.comparison.trend}
        text={upperFirst(props.words.beside(props.comparison))}
      />
      <Show when={props.comparison.unlikeUnits}>
        <span class={styles["caution"]}>{props.words.texts.unlike[props.level]}</span>
      </Show>
    </>
  );
}

/** What was typed in: beside, and marked as somebody else's. */
function Published(props: {
  readonly national: readonly NationalFigure[];
  readonly words: TrendWords;
}): JSX.Element {
  const texts = () => props.words.texts.national;
  return (
    <Show when={props.national.length > 0}>
      <div class={styles["published"]}>
        <p class={styles["typed"]}>{texts().typed}</p>
        <ul role="list">
          <For each={props.national}>
            {({ percent, schoolYear, source }) => (
              <li>
                {texts().beside(
                  props.words.percent(percent),
                  props.words.schoolYear(schoolYear),
                  source,
                )}
              </li>
            )}
          </For>
        </ul>
        <p class={styles["quiet"]}>{texts().limits}</p>
      </div>
    </Show>
  );
}

function limitsOf(
  { indicator }: IndicatorTrend,
  level: PlaceLevel,
  { texts }: TrendWords,
): readonly string[] {
  const { limits } = texts.indicators[indicator];
  const question = questionOf(texts, indicator);
  const { type } = indicators[indicator];
  return [
    ...(question === null ? [] : [texts.limits.question(question)]),
    limits,
    texts.limits[type],
    texts.limits.source,
    ...(level === "municipality" ? [texts.noise] : []),
    ...(type === "share" ? [texts.limits.change] : []),
  ];
}
