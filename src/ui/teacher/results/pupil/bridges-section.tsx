import { createMemo, For, Show, type JSX } from "solid-js";
import { withoutBridges, type WithoutBridges } from "../../../../app/teacher/results-bridges.ts";
import type { BridgeReason, BridgeSuggestion, PupilAnalysis } from "../../../../core/analysis.ts";
import type { QuestionId } from "../../../../core/ids.ts";
import { writeList } from "../../../../i18n/numbers.ts";
import { nameOf, namesOf, questionWords, useResults } from "../results-desk.tsx";
import { PupilName } from "../sentence.tsx";
import { pupilPageWords } from "./pupil-page-words.ts";
import styles from "./bridges-section.module.css";

/** For a pupil without mutual choices: with whom contact may come most easily, and why; else why there is none. */
export function BridgesSection(props: {
  readonly index: number;
  readonly pupil: PupilAnalysis;
}): JSX.Element {
  const desk = useResults();
  const words = () => pupilPageWords[desk.language()].bridges;
  const without = createMemo(() => withoutBridges(desk.analysis(), props.index));
  const reason = (found: WithoutBridges): string => {
    const name = nameOf(desk, props.index);
    switch (found.type) {
      case "mutual": {
        const ties = found.ties.map(({ questionId, pupils }) =>
          words().withWhom(namesOf(desk, pupils), questionWords(desk, questionId).where),
        );
        return words().without.mutual(name, writeList(ties, desk.language()));
      }
      case "unanswered":
        return words().without.unanswered(name);
      default:
        return words().without[found.type];
    }
  };
  return (
    <Show
      when={props.pupil.bridges}
      fallback={
        <Show when={without()}>
          {(found) => (
            <section>
              <h3>{words().title}</h3>
              <p>{reason(found())}</p>
            </section>
          )}
        </Show>
      }
    >
      {(bridges) => (
        <section>
          <h3>{words().title}</h3>
          <Show when={bridges().length > 0} fallback={<p>{words().none}</p>}>
            <p class={styles["lead"]}>{words().lead(nameOf(desk, props.index))}</p>
            <ol class={styles["bridges"]}>
              <For each={bridges()}>
                {(bridge) => <Bridge index={props.index} bridge={bridge} />}
              </For>
            </ol>
          </Show>
        </section>
      )}
    </Show>
  );
}

function Bridge(props: { readonly index: number; readonly bridge: BridgeSuggestion }): JSX.Element {
  const desk = useResults();
  const reasons = () => {
    const sentence = props.bridge.reasons.map(reasonText).join("; ");
    return `${sentence.slice(0, 1).toLocaleUpperCase(desk.language())}${sentence.slice(1)}.`;
  };
  return (
    <li>
      <PupilName pupil={props.bridge.pupil} />
      <p>{reasons()}</p>
    </li>
  );

  function reasonText(reason: BridgeReason): string {
    const asked = questionsOf(reason);
    const wheres = asked.map((id) => questionWords(desk, id).where);
    return pupilPageWords[desk.language()].bridges.reasons[reason.type]({
      name: nameOf(desk, props.index),
      other: nameOf(desk, props.bridge.pupil),
      where: writeList(wheres, desk.language()),
      friends: reason.type === "shared-friends" ? namesOf(desk, reason.pupils) : "",
      count: countOf(reason),
    });
  }
}

function questionsOf(reason: BridgeReason): readonly QuestionId[] {
  if ("questionId" in reason) return [reason.questionId];
  return "questionIds" in reason ? reason.questionIds : [];
}

function countOf(reason: BridgeReason): number {
  if (reason.type === "has-room") return reason.mutual;
  return reason.type === "prosocial" ? reason.received : 0;
}
