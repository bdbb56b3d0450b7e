import { Show, type JSX } from "solid-js";
import type { SurveyQuestion } from "../../../../core/question.ts";
import { useLanguage, useTexts } from "../../texts.tsx";
import styles from "./question-section.module.css";

/** A question as pupils read it, with its answers, and what is special about it. */
export function QuestionText(props: { readonly question: SurveyQuestion }): JSX.Element {
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().asking.draft;
  const options = () => (props.question.type === "nomination" ? null : props.question.options);
  const remarks = (): string => {
    const { question } = props;
    if (question.type !== "nomination") return "";
    return [
      question.own === null ? "" : words().own,
      question.cap === null ? "" : words().limited(question.cap),
    ]
      .filter((remark) => remark !== "")
      .join(" · ");
  };
  return (
    <>
      <span>{props.question.text[language()]}</span>
      <Show when={options()}>
        {(found) => (
          <span class={styles["options"]}>
            {found()
              .map((option) => option[language()])
              .join(" · ")}
          </span>
        )}
      </Show>
      <Show when={remarks() !== ""}>
        <span class={styles["options"]}>{remarks()}</span>
      </Show>
    </>
  );
}
