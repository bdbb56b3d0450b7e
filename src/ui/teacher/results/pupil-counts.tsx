import { For, Show, type JSX } from "solid-js";
import type { PupilFigures, QuestionAnalysis } from "../../../core/analysis.ts";
import { createTurns } from "../../components/turns.ts";
import { BandPicture } from "../../charts/band-picture.tsx";
import { questionTitle, useResults } from "./results-desk.tsx";
import styles from "./pupil-counts.module.css";

/** Choices on each question, beside what chance alone would give. */
export function PupilCounts(props: { readonly index: number }): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().sheet;
  const questions = () => desk.analysis().questions;
  const shown = createTurns(() => questions().length, 2, "one a frame");
  return (
    <section class={styles["section"]}>
      <h3>{texts().counts}</h3>
      <div class={styles["scroll"]} role="region" aria-label={texts().counts} tabindex="0">
        <table class={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{texts().columns.question}</th>
              <th scope="col">{texts().columns.received}</th>
              <th scope="col">{texts().columns.band}</th>
              <th scope="col">{texts().columns.given}</th>
              <th scope="col">{texts().columns.mutual}</th>
            </tr>
          </thead>
          <tbody>
            <For each={questions().slice(0, shown())}>
              {(question) => (
                <Show when={question.pupils[props.index]}>
                  {(figures) => <CountRow question={question} figures={figures()} />}
                </Show>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function CountRow(props: {
  readonly question: QuestionAnalysis;
  readonly figures: PupilFigures;
}): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().sheet;
  const band = () => props.figures.band;
  const most = () => Math.max(0, ...props.question.pupils.map(({ received }) => received));
  const given = () => {
    if (props.figures.given === null) return texts().unknown;
    return props.figures.given === 0 ? texts().nobody : String(props.figures.given);
  };
  return (
    <tr>
      <th scope="row">{questionTitle(desk, props.question.id)}</th>
      <td class={styles["figure"]}>
        {desk.texts().ofCount(props.figures.received, props.figures.possible)}
      </td>
      <td>
        <Show when={props.question.state !== "too-few"} fallback="–">
          <BandPicture
            received={props.figures.received}
            band={band()}
            most={most()}
            label={desk.texts().band.label(props.figures.received, band().low, band().high)}
          />
          <span class={styles["band"]}>{texts().bandText(band().low, band().high)}</span>
        </Show>
      </td>
      <td class={styles["figure"]}>{given()}</td>
      <td class={styles["figure"]}>{props.figures.mutual ?? texts().unknown}</td>
    </tr>
  );
}
