import { createMemo, For, Show, type JSX } from "solid-js";
import { mustBeTold, reportsToTell } from "../../../app/teacher/results-duty.ts";
import type { OwnReport, ScaleAnalysis } from "../../../core/analysis.ts";
import type { ConcernRule } from "../../../core/question.ts";
import { AnswerBar } from "../../charts/answer-bar.tsx";
import { Disclosure } from "./disclosure.tsx";
import { isFollowedUp, isStillDue } from "./older-round/older-round.tsx";
import { olderRoundWords } from "./older-round/older-round-words.ts";
import {
  optionText,
  questionText,
  questionTitle,
  useResults,
  type ResultsDesk,
} from "./results-desk.tsx";
import { answerBefore } from "./said-before.ts";
import { Names, PupilName, Sentence } from "./sentence.tsx";
import styles from "./own-words.module.css";

/** What pupils said about themselves, first and at any participation, with what the law asks of whoever knows. */
export function OwnWords(): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().own;
  // Indexes: who stands here stays when more comes to be known of the class.
  const known = createMemo(() =>
    desk.analysis().pupils.flatMap((pupil, index) => (mustBeTold(pupil) ? [index] : [])),
  );
  const reportsOf = (index: number) => {
    const pupil = desk.analysis().pupils[index];
    return pupil === undefined ? [] : reportsToTell(pupil);
  };
  const older = () => olderRoundWords[desk.language()];
  const isNoted = (index: number): boolean => {
    const id = desk.analysis().pupils[index]?.id;
    return id !== undefined && isFollowedUp(desk, id);
  };
  const isDue = (index: number): boolean => {
    const pupil = desk.analysis().pupils[index];
    return pupil !== undefined && isStillDue(desk, pupil);
  };
  const anyAnswer = () => desk.analysis().scales.some(({ answered }) => answered > 0);
  return (
    <section class={styles["own"]}>
      <h2>{texts().title}</h2>
      <p class={styles["lead"]}>{texts().lead}</p>
      <Show
        when={known().length > 0}
        fallback={<p>{anyAnswer() ? texts().nobody : texts().unanswered}</p>}
      >
        <div class={styles["duty"]}>
          <h3>{desk.newer?.() ? older().dutyTitle : texts().dutyTitle}</h3>
          <p>{texts().duty}</p>
          <ul role="list" class={styles["pupils"]}>
            <For each={known()}>
              {(index) => (
                <li>
                  <PupilName pupil={index} />{" "}
                  <span class={styles["since"]}>
                    {texts().knownSince(desk.knownSince(index))}
                    <Show when={desk.newer?.()}>
                      {", "}
                      {isNoted(index) ? older().talked : older().notTalked}
                    </Show>
                  </span>
                  <ul role="list">
                    <For each={reportsOf(index)}>
                      {(report) => (
                        <li>
                          {said(desk, report)}
                          <Show when={answerBefore(desk, index, report)}>
                            {(before) => <span class={styles["before"]}>{before()}</span>}
                          </Show>
                        </li>
                      )}
                    </For>
                  </ul>
                </li>
              )}
            </For>
          </ul>
          <Show when={!desk.newer?.() || known().some(isDue)}>
            <Show when={desk.newer?.()}>
              <p>
                <Sentence
                  text={older().stillDue}
                  slots={{ names: () => <Names pupils={known().filter(isDue)} /> }}
                />
              </p>
            </Show>
            <ol class={styles["steps"]}>
              <For each={texts().dutySteps}>{(step) => <li>{step}</li>}</For>
            </ol>
          </Show>
        </div>
      </Show>
      <Show when={anyAnswer()}>
        <Disclosure class={styles["all"]} summary={texts().allTitle}>
          <div class={styles["scales"]}>
            <For each={desk.analysis().scales}>{(scale) => <ScaleTable scale={scale} />}</For>
          </div>
        </Disclosure>
      </Show>
    </section>
  );
}

function ScaleTable(props: { readonly scale: ScaleAnalysis }): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().own;
  return (
    <table class={styles["table"]}>
      <caption>
        {questionText(desk, props.scale.id)}{" "}
        <span class={styles["count"]}>{texts().answeredBy(props.scale.answered)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{texts().columns.answer}</th>
          <th scope="col" colspan="2">
            {texts().columns.count}
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.scale.counts}>
          {(count, index) => (
            <tr>
              <th scope="row">{optionText(desk, props.scale.id, index() + 1)}</th>
              <td class={styles["figure"]}>{count}</td>
              <td class={styles["bar"]}>
                <AnswerBar
                  count={count}
                  of={props.scale.answered}
                  concern={concernOf(desk, props.scale, index() + 1)}
                />
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

function said(desk: ResultsDesk, report: OwnReport): string {
  return report.value === null
    ? questionTitle(desk, report.questionId)
    : desk
        .texts()
        .own.said(
          optionText(desk, report.questionId, report.value),
          questionText(desk, report.questionId),
        );
}

function concernOf(
  desk: ResultsDesk,
  scale: ScaleAnalysis,
  value: number,
): "strong" | "some" | "none" {
  const question = desk.survey().questions.find(({ id }) => id === scale.id);
  const rule: ConcernRule | null = question?.type === "scale" ? question.concern : null;
  if (rule?.strong.includes(value)) return "strong";
  return rule?.some.includes(value) ? "some" : "none";
}
