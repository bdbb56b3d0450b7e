import { For, type JSX } from "solid-js";
import { tiesOfPupil, type PupilTies } from "../../../app/teacher/results-ties.ts";
import type { QuestionAnalysis } from "../../../core/analysis.ts";
import { createTurns } from "../../components/turns.ts";
import { nameOf, questionText, useResults } from "./results-desk.tsx";
import type { ViewColumn } from "./map-views/view-words.ts";
import { PupilName } from "./sentence.tsx";
import styles from "./map-table.module.css";

/** Rows made before the clock is looked at. */
const rowsInATurn = 2;

/** How wide columns are beside each other, in the order in which they stand. */
function tracks(mutualOnly: boolean, viewColumns: number): string {
  const names = mutualOnly ? ["3fr"] : ["2fr", "3fr", "3fr"];
  return [
    "minmax(7rem, 1.5fr)",
    "4.5rem",
    ...names,
    ...new Array<string>(viewColumns).fill("1.2fr"),
  ].join(" ");
}

/** Exactly what the map shows, as a table. */
export function MapTable(props: {
  readonly question: QuestionAnalysis;
  readonly mutualOnly: boolean;
  readonly order: readonly number[];
  /** What the view says besides. */
  readonly columns?: readonly ViewColumn[];
}): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().map.table;
  const turns = createTurns(() => props.order.length, rowsInATurn);
  const names = (pupils: readonly number[], unanswered: readonly number[] = []): string => {
    const all = [
      ...pupils.map((pupil) => nameOf(desk, pupil)),
      ...unanswered.map((pupil) => `${nameOf(desk, pupil)} ${texts().notAnswered}`),
    ];
    return all.length === 0 ? texts().none : all.join(", ");
  };
  return (
    <section class={styles["section"]}>
      <h3>{texts().title}</h3>
      <div class={styles["scroll"]} role="region" aria-label={texts().title} tabindex="0">
        <table
          class={styles["table"]}
          role="table"
          style={{ "--columns": tracks(props.mutualOnly, props.columns?.length ?? 0) }}
        >
          <caption>{texts().caption(questionText(desk, props.question.id))}</caption>
          <thead role="rowgroup">
            <tr class={styles["row"]} role="row">
              <Head>{texts().columns.pupil}</Head>
              <Head>{texts().columns.received}</Head>
              <Head>{texts().columns.mutual}</Head>
              {props.mutualOnly ? null : (
                <>
                  <Head>{texts().columns.chose}</Head>
                  <Head>{texts().columns.chosenBy}</Head>
                </>
              )}
              <For each={props.columns}>{({ heading }) => <Head>{heading}</Head>}</For>
            </tr>
          </thead>
          <tbody role="rowgroup">
            <For each={props.order.slice(0, turns())}>
              {(pupil) => {
                const ties = () => tiesOfPupil(props.question, pupil);
                return (
                  <tr class={styles["row"]} role="row" data-row={pupil}>
                    <th scope="row" role="rowheader">
                      <PupilName pupil={pupil} />
                    </th>
                    <td class={styles["count"]} role="cell">
                      {ties().received}
                    </td>
                    <td role="cell">{mutualText(ties())}</td>
                    {props.mutualOnly ? null : (
                      <>
                        <td role="cell">{choseText(ties())}</td>
                        <td role="cell">{chosenByText(ties().chosenBy, ties().chosenByUnknown)}</td>
                      </>
                    )}
                    <For each={props.columns}>
                      {({ cell }) => (
                        <td role="cell" data-view>
                          {cell(pupil)}
                        </td>
                      )}
                    </For>
                  </tr>
                );
              }}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );

  /** "Nobody", a skipped question and choices that were not returned are three different things. */
  function choseText(ties: PupilTies): string {
    if (ties.given === null) return texts().silent;
    return ties.given === 0 ? texts().nobody : names(ties.chose, ties.choseUnknown);
  }

  function mutualText(ties: PupilTies): string {
    return ties.given === null ? texts().unknown : names(ties.mutual);
  }

  /** Choices of someone whose own answer is missing are one-way as far as is known. */
  function chosenByText(known: readonly number[], unknown: readonly number[]): string {
    return names([...known, ...unknown].sort((a, b) => a - b));
  }
}

function Head(props: { readonly children: JSX.Element }): JSX.Element {
  return (
    <th scope="col" role="columnheader">
      {props.children}
    </th>
  );
}
