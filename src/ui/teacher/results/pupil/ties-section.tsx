import { createMemo, For, Show, type JSX } from "solid-js";
import { tiesOfPupil } from "../../../../app/teacher/results-ties.ts";
import type { QuestionAnalysis } from "../../../../core/analysis.ts";
import { nameOf, questionTitle, useResults } from "../results-desk.tsx";
import { NameGroups } from "../name-groups.tsx";
import { receivedSentence } from "../sign-sentences.ts";
import styles from "./ties-section.module.css";

/** Who decides and helps, as classmates named it; only where enough answered. */
export function RolesSection(props: { readonly index: number }): JSX.Element {
  const desk = useResults();
  const roles = createMemo(() =>
    desk
      .analysis()
      .questions.filter(({ kind, state }) => kind !== "affiliation" && state !== "too-few"),
  );
  return (
    <Show when={roles().length > 0}>
      <section>
        <h3>{desk.texts().sheet.roles}</h3>
        <ul role="list" class={styles["roles"]}>
          <For each={roles()}>{(question) => <li>{roleSentence(question)}</li>}</For>
        </ul>
      </section>
    </Show>
  );

  function roleSentence(question: QuestionAnalysis): string {
    const figures = question.pupils[props.index];
    if (figures === undefined) return "";
    const { received, possible, band } = figures;
    return receivedSentence(desk, nameOf(desk, props.index), {
      questionId: question.id,
      received,
      possible,
      low: band.low,
      high: band.high,
    });
  }
}

export function TiesSection(props: { readonly index: number }): JSX.Element {
  const desk = useResults();
  const questions = createMemo(() =>
    desk.analysis().questions.filter(({ kind }) => kind === "affiliation"),
  );
  return (
    <section>
      <h3>{desk.texts().sheet.ties}</h3>
      <For each={questions()}>
        {(question) => <QuestionTies index={props.index} question={question} />}
      </For>
    </section>
  );
}

function QuestionTies(props: {
  readonly index: number;
  readonly question: QuestionAnalysis;
}): JSX.Element {
  const desk = useResults();
  const groups = createMemo(() => {
    const ties = tiesOfPupil(props.question, props.index);
    const titles = desk.texts().sheet.tieGroups;
    return [
      { title: titles.mutual, pupils: ties.mutual },
      { title: titles.oneWayFrom, pupils: ties.chosenBy },
      { title: titles.oneWayTo, pupils: ties.chose },
      { title: titles.unknown, pupils: [...ties.choseUnknown, ...ties.chosenByUnknown] },
    ];
  });
  return (
    <div class={styles["ties"]}>
      <h4>{questionTitle(desk, props.question.id)}</h4>
      <NameGroups groups={groups()} fallback={<p>{desk.texts().sheet.noTies}</p>} />
    </div>
  );
}
