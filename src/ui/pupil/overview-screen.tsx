import { For, type JSX } from "solid-js";
import type { Walk } from "../../app/pupil/walk.ts";
import { wordsIn } from "../../app/pupil/survey-texts.ts";
import type { AskedQuestion } from "../../core/asked-question.ts";
import { Button } from "../components/button.tsx";
import { usePupil, type PupilView } from "./pupil-context.ts";
import { BackAndNext, Lead, Screen } from "./screen.tsx";
import styles from "./overview-screen.module.css";

/** The last look: every answer, and the way to change it, before anything is sent. */
export function OverviewScreen(props: { readonly walk: Walk }): JSX.Element {
  const view = usePupil();
  const { session, texts } = view;
  const words = () => texts().overview;
  const questionText = (question: AskedQuestion) =>
    wordsIn(props.walk.survey.texts, question, session.language()).text;
  return (
    <Screen
      title={words().title}
      spoken={[
        words().lead,
        ...props.walk.survey.questions.flatMap((question) => [
          questionText(question),
          answerText(question, props.walk, view),
        ]),
      ]}
      actions={
        <BackAndNext
          back={<Button onClick={() => props.walk.back()}>{texts().back}</Button>}
          next={
            <Button look="primary" onClick={() => session.send()}>
              {words().send}
            </Button>
          }
        />
      }
    >
      <Lead>{words().lead}</Lead>
      <ol role="list" class={styles["answers"]}>
        <For each={props.walk.survey.questions}>
          {(question, index) => (
            <li>
              <div>
                <p class={styles["question"]}>{questionText(question)}</p>
                <p class={styles["answer"]} dir="auto">
                  {answerText(question, props.walk, view)}
                </p>
              </div>
              <Button
                aria-label={words().changeQuestion(index() + 1)}
                onClick={() => props.walk.change(index())}
              >
                {words().change}
              </Button>
            </li>
          )}
        </For>
      </ol>
    </Screen>
  );
}

function answerText(question: AskedQuestion, walk: Walk, view: PupilView): string {
  const answer = walk.answerTo(question.id);
  const { nobody, skipped } = view.texts().overview;
  const { names, texts } = walk.survey;
  const { options } = wordsIn(texts, question, view.session.language());
  switch (answer?.type) {
    case "named":
      return answer.pupils.map((index) => names[index] ?? "").join(", ");
    case "chosen":
      return options[answer.value - 1] ?? "";
    case "rated":
      return answer.ratings
        .map(({ pupil, value }) => `${names[pupil] ?? ""}: ${options[value - 1] ?? ""}`)
        .join(" · ");
    case "nobody":
      return nobody;
    case "skipped":
    case undefined:
      return skipped;
  }
}
