import { createMemo, Show, type JSX } from "solid-js";
import { nextRoundAt, nextStepOf } from "../../../../app/teacher/results-next-step.ts";
import { overviewWords } from "../overview-words.ts";
import { dayText, useResults } from "../results-desk.tsx";
import { Names, Sentence } from "../sentence.tsx";
import styles from "../letter.module.css";

const mostNames = 3;

/** One kind thing to do next, and when a new round would show whether it helped. */
export function LetterStep(): JSX.Element {
  const desk = useResults();
  const words = () => overviewWords[desk.language()];
  const step = createMemo(() => nextStepOf(desk.analysis(), desk.survey()));
  const pupils = () => {
    const found = step();
    return "pupils" in found ? found.pupils : [];
  };
  const text = (): string => {
    const found = step();
    return found.type === "collect" ? words().steps.collect(found.more) : words().steps[found.type];
  };
  const round = (): string | null => {
    const at = nextRoundAt(desk.survey());
    if (at === null) return null;
    return at > desk.now() ? words().round.later(dayText(desk, at)) : words().round.due;
  };
  return (
    <p class={styles["step"]}>
      <strong>{words().stepLead}</strong>{" "}
      <Sentence
        text={text()}
        slots={{ names: () => <Names pupils={pupils()} most={mostNames} /> }}
      />
      <Show when={round()}> {round()}</Show>
    </p>
  );
}
