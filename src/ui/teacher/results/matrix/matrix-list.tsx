import { createMemo, For, type JSX } from "solid-js";
import { tiesOfPupil } from "../../../../app/teacher/results-ties.ts";
import type { QuestionAnalysis } from "../../../../core/analysis.ts";
import { createTurns } from "../../../components/turns.ts";
import { useResults } from "../results-desk.tsx";
import { NameGroups } from "../name-groups.tsx";
import { PupilName } from "../sentence.tsx";
import { columnSentence, rowSentence, type MatrixSpeech } from "./matrix-words.ts";
import styles from "./matrix-view.module.css";

/** The same as the grid says, pupil by pupil: where there is no room for a grid, and for those who like words. */
export function MatrixList(props: {
  readonly question: QuestionAnalysis;
  readonly order: readonly number[];
  readonly speech: MatrixSpeech;
}): JSX.Element {
  const turns = createTurns(() => props.order.length, 1);
  return (
    <ul role="list" class={styles["list"]}>
      <For each={props.order.slice(0, turns())}>
        {(pupil) => <PupilTies pupil={pupil} question={props.question} speech={props.speech} />}
      </For>
    </ul>
  );
}

function PupilTies(props: {
  readonly pupil: number;
  readonly question: QuestionAnalysis;
  readonly speech: MatrixSpeech;
}): JSX.Element {
  const desk = useResults();
  const groups = createMemo(() => {
    const ties = tiesOfPupil(props.question, props.pupil);
    const titles = desk.texts().sheet.tieGroups;
    return [
      { title: titles.mutual, pupils: ties.mutual },
      { title: titles.oneWayTo, pupils: ties.chose },
      { title: titles.oneWayFrom, pupils: ties.chosenBy },
      { title: titles.unknown, pupils: [...ties.choseUnknown, ...ties.chosenByUnknown] },
    ];
  });
  return (
    <li data-list-row={props.pupil}>
      <h3>
        <PupilName pupil={props.pupil} />
      </h3>
      <p>
        {rowSentence(props.speech, props.pupil)} {columnSentence(props.speech, props.pupil)}
      </p>
      <NameGroups groups={groups()} />
    </li>
  );
}
