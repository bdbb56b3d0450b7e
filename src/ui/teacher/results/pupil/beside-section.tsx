import { createMemo, For, Show, type JSX } from "solid-js";
import { ownBeside, type OwnBeside } from "../../../../app/teacher/results-beside.ts";
import { mustBeTold } from "../../../../app/teacher/results-duty.ts";
import type { OwnReport, PupilAnalysis, QuestionAnalysis } from "../../../../core/analysis.ts";
import { isStillDue } from "../older-round/older-round.tsx";
import { nameOf, optionText, questionText, questionWords, useResults } from "../results-desk.tsx";
import { answerBefore, toldOnlyThen } from "../said-before.ts";
import { pupilPageWords } from "./pupil-page-words.ts";
import styles from "./beside-section.module.css";

/** What the pupil says, the nearest answer beside what classmates say of the same thing. Both stand; no conclusion. */
export function BesideSection(props: {
  readonly index: number;
  readonly pupil: PupilAnalysis;
}): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().sheet;
  const name = () => nameOf(desk, props.index);
  const isDue = () => mustBeTold(props.pupil) && (!desk.newer?.() || isStillDue(desk, props.pupil));
  const beside = createMemo(() => ownBeside(desk.analysis(), props.index));
  const rest = () =>
    props.pupil.ownReports.filter(
      ({ questionId }) => questionId !== beside()?.report.questionId || !props.pupil.answered,
    );
  return (
    <section>
      <h3>{texts().own(name())}</h3>
      <Show
        when={props.pupil.answered}
        fallback={
          <>
            <p>{texts().notAnswered(name())}</p>
            <For each={toldOnlyThen(desk, props.index)}>
              {(told) => <p class={styles["duty"]}>{told}</p>}
            </For>
          </>
        }
      >
        <Show when={isDue()}>
          <p class={styles["duty"]}>{texts().dutyShort(desk.knownSince(props.index))}</p>
        </Show>
      </Show>
      <Show when={beside()}>
        {(found) => (
          <div class={styles["beside"]}>
            <Show when={props.pupil.answered}>
              <dl class={styles["answers"]}>
                <OwnAnswer index={props.index} report={found().report} />
              </dl>
            </Show>
            <Classmates index={props.index} beside={found()} />
          </div>
        )}
      </Show>
      <Show when={props.pupil.answered}>
        <dl class={styles["answers"]}>
          <For each={rest()}>{(report) => <OwnAnswer index={props.index} report={report} />}</For>
        </dl>
      </Show>
    </section>
  );
}

/** With what the pupil said in the round before, where that was asked alike. */
function OwnAnswer(props: { readonly index: number; readonly report: OwnReport }): JSX.Element {
  const desk = useResults();
  const before = createMemo(() => answerBefore(desk, props.index, props.report));
  return (
    <div data-concern={props.report.concern ?? "none"}>
      <dt>{questionText(desk, props.report.questionId)}</dt>
      <dd>
        {props.report.value === null
          ? desk.texts().sheet.skipped
          : optionText(desk, props.report.questionId, props.report.value)}
      </dd>
      <Show when={before()}>{(text) => <dd class={styles["before"]}>{text()}</dd>}</Show>
    </div>
  );
}

function Classmates(props: { readonly index: number; readonly beside: OwnBeside }): JSX.Element {
  const desk = useResults();
  const words = () => pupilPageWords[desk.language()].beside;
  const sentence = (question: QuestionAnalysis): string => {
    const figures = question.pupils[props.index];
    if (figures === undefined) return "";
    const { where } = questionWords(desk, question.id);
    const mutual = words().mutual(figures.mutual, figures.unknownWith.length > 0);
    return `${words().received(figures.received, figures.possible, where)}${mutual}.`;
  };
  return (
    <dl class={styles["answers"]}>
      <div>
        <dt>{words().classmates}</dt>
        <For each={props.beside.questions}>{(question) => <dd>{sentence(question)}</dd>}</For>
      </div>
    </dl>
  );
}
