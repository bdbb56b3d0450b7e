import { For, type JSX } from "solid-js";
import type { SchoolTrends, TrendFigure } from "../../../core/leader/school-trends.ts";
import { TrendMark } from "./trend-mark.tsx";
import { upperFirst, type TrendWords } from "./trend-words.ts";
import styles from "./figures-table.module.css";

/** What charts and rows say, as a table: an indicator a row, a term a column. */
export function FiguresTable(props: {
  readonly trends: SchoolTrends;
  readonly words: TrendWords;
}): JSX.Element {
  const texts = () => props.words.texts;
  const change = (figure: TrendFigure | undefined): string => {
    const trend = figure?.since?.trend ?? null;
    return trend === null ? "–" : texts().table.changes[trend];
  };
  return (
    <div class={styles["scroll"]} role="region" aria-label={texts().table.scroll} tabindex="0">
      <table class={styles["table"]}>
        <caption>{texts().table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts().table.indicator}</th>
            <For each={props.trends.terms}>
              {({ term }) => <th scope="col">{upperFirst(props.words.term(term))}</th>}
            </For>
            <th scope="col">{texts().table.change}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.trends.indicators}>
            {(row) => (
              <tr data-row={row.indicator}>
                <th scope="row">{texts().indicators[row.indicator].name}</th>
                <For each={row.figures}>
                  {({ printed }) => (
                    <td data-withheld={printed === null ? "" : undefined}>
                      <span>{props.words.figure(printed)}</span>
                      {printed !== null && (
                        <span class={styles["of"]}>
                          {texts().figure.of(props.words.count(printed.of))}
                        </span>
                      )}
                    </td>
                  )}
                </For>
                <td>
                  <TrendMark
                    trend={row.figures.at(-1)?.since?.trend ?? null}
                    text={change(row.figures.at(-1))}
                  />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
