import { createMemo, For, Show, type JSX } from "solid-js";
import { indicators } from "../../../core/leader/indicators.ts";
import type { IndicatorTrend } from "../../../core/leader/school-trends.ts";
import { chartMeasures, trendChart } from "../../../core/leader/trend-chart.ts";
import { levelText } from "./level-text.ts";
import type { TrendWords } from "./trend-words.ts";
import styles from "./trend-chart-view.module.css";

/** One indicator over its terms. What stands in it stands in the table too, in the same words. */
export function TrendChartView(props: {
  readonly trend: IndicatorTrend;
  readonly words: TrendWords;
}): JSX.Element {
  const type = () => indicators[props.trend.indicator].type;
  const chart = createMemo(() => trendChart(type(), props.trend));
  const texts = () => props.words.texts.chart;
  const name = () => props.words.texts.indicators[props.trend.indicator].name;
  const label = () =>
    texts().label(
      name(),
      chart()
        .columns.map(({ term, printed }) =>
          texts().point(props.words.term(term), props.words.figure(printed)),
        )
        .join(". "),
    );
  return (
    <div class={styles["scroll"]} role="region" aria-label={texts().scroll(name())} tabindex="0">
      <svg
        class={styles["chart"]}
        viewBox={`0 0 ${chart().width} ${chart().height}`}
        width={chart().width}
        height={chart().height}
        role="img"
        aria-label={label()}
      >
        <For each={chart().levels}>
          {(level) => (
            <>
              <line
                class={styles["level"]}
                x1={chartMeasures.left}
                x2={chart().width - chartMeasures.right}
                y1={level.y}
                y2={level.y}
              />
              <text class={styles["value"]} x={chartMeasures.left - 8} y={level.y + 4}>
                {levelText(props.words, type(), level.value)}
              </text>
            </>
          )}
        </For>
        <For each={chart().columns}>
          {(column) => (
            <Show when={column.mark}>
              {(mark) => (
                <rect
                  class={styles["band"]}
                  x={column.x - chartMeasures.band}
                  width={2 * chartMeasures.band}
                  y={mark().top}
                  height={mark().bottom - mark().top}
                  rx="2"
                />
              )}
            </Show>
          )}
        </For>
        <For each={chart().lines}>
          {({ from, to }) => (
            <line class={styles["line"]} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
          )}
        </For>
        <For each={chart().columns}>
          {(column) => (
            <>
              <Show
                when={column.mark}
                fallback={
                  <text
                    class={styles["gap"]}
                    x={column.x}
                    y={chartMeasures.top + chartMeasures.plot / 2}
                  >
                    {props.words.figure(null)}
                  </text>
                }
              >
                {(mark) => (
                  <>
                    <circle class={styles["point"]} cx={column.x} cy={mark().at} r="4" />
                    <text class={styles["figure"]} x={column.x} y={mark().top - 6}>
                      {props.words.figure(column.printed)}
                    </text>
                  </>
                )}
              </Show>
              <text class={styles["term"]} x={column.x} y={chart().height - 6}>
                {props.words.termShort(column.term)}
              </text>
            </>
          )}
        </For>
      </svg>
    </div>
  );
}
