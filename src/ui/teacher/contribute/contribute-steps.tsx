import { createEffect, createSignal, Match, on, Show, Switch, type JSX } from "solid-js";
import type { UnitPreview } from "../../../app/teacher/contribution-desk.ts";
import type { SurveyId } from "../../../core/ids.ts";
import type { RoundDescription } from "../../../protocol/round-description.ts";
import { Button } from "../../components/button.tsx";
import prose from "../../components/prose.module.css";
import { useApp, usePlaces } from "../app-context.tsx";
import { useContributeTexts } from "./contribute-words.ts";
import styles from "./contribute.module.css";
import { NumbersStep } from "./numbers-step.tsx";
import { QuestionStep } from "./question-step.tsx";
import { RoundStep } from "./round-step.tsx";

type Step = 1 | 2 | 3;

/** From an invitation to a yes or a no: who asks, which numbers, and the question. */
export function ContributeSteps(props: {
  readonly surveyId: SurveyId;
  readonly round: RoundDescription;
  readonly isSecond: boolean;
}): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useContributeTexts();
  const words = () => texts().steps;
  const [step, setStep] = createSignal<Step>(1);
  const [preview, setPreview] = createSignal<UnitPreview | null>(null);
  let heading: HTMLHeadingElement | undefined;
  createEffect(on(step, () => heading?.focus(), { defer: true }));
  const titles = (): Readonly<Record<Step, string>> => ({
    1: texts().round.title,
    2: texts().numbers.title,
    3: texts().question.title,
  });
  const decline = async (): Promise<void> => {
    const { surveyId } = props;
    const declined = await app.contributions.decline(surveyId);
    if (declined.ok) places.replace({ type: "survey", surveyId });
  };
  const no = (): JSX.Element => <Button onClick={() => void decline()}>{words().no}</Button>;
  return (
    <section class={styles["steps"]}>
      <header>
        <p class={prose["muted"]}>{words().of(step(), 3)}</p>
        <h2 ref={heading} class={styles["heading"]} tabindex="-1">
          {titles()[step()]}
        </h2>
      </header>
      <Switch>
        <Match when={step() === 1}>
          <RoundStep round={props.round} />
          <div class={prose["actions"]}>
            <Button onClick={() => setStep(2)}>{words().toNumbers}</Button>
            {no()}
          </div>
        </Match>
        <Match when={step() === 2}>
          <NumbersStep surveyId={props.surveyId} onPreview={setPreview} />
          <div class={prose["actions"]}>
            <Button onClick={() => setStep(1)}>{words().back}</Button>
            <Show when={preview()}>
              <Button onClick={() => setStep(3)}>{words().toQuestion}</Button>
            </Show>
            {no()}
          </div>
        </Match>
        <Match when={step() === 3 && preview()}>
          {(shown) => (
            <QuestionStep
              surveyId={props.surveyId}
              preview={shown()}
              isStrict={props.round.mode === "strict"}
              isSecond={props.isSecond}
              onBack={() => setStep(2)}
              onNo={() => void decline()}
            />
          )}
        </Match>
      </Switch>
    </section>
  );
}
