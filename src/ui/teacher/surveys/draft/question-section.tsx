import { createSignal, For, Show, type JSX } from "solid-js";
import type { QuestionId } from "../../../../core/ids.ts";
import { sharedCap } from "../../../../core/question-list.ts";
import { refOf } from "../../../../core/question-ref.ts";
import type { SurveyQuestion } from "../../../../core/question.ts";
import type { DraftSurvey } from "../../../../core/survey.ts";
import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import prose from "../../../components/prose.module.css";
import { useApp, usePlaces } from "../../app-context.tsx";
import { useLanguage, useTexts } from "../../texts.tsx";
import { useDraftEditing } from "./draft-editing.ts";
import { OwnQuestionDialog } from "./own-question-dialog.tsx";
import { QuestionEditor } from "./question-editor.tsx";
import styles from "./question-section.module.css";
import { QuestionText } from "./question-text.tsx";

/** What pupils will be asked. Changing it is a step of its own, so that reading stays calm. */
export function QuestionSection(props: {
  readonly draft: DraftSurvey;
  /** What else can be done with them, such as trying them as a pupil. */
  readonly beside: JSX.Element;
}): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const words = () => texts().asking.draft;
  const [editing, setEditing] = createSignal(false);
  const [writing, setWriting] = createSignal<SurveyQuestion | "new">();
  const { error, keep } = useDraftEditing();
  const isEmpty = () => props.draft.questions.length === 0;
  const isUnlimited = () => sharedCap(props.draft.questions.map(refOf)) === null;
  /** Own questions that a language or a pupil's name stands in the way of. */
  const unfinished = (): readonly SurveyQuestion[] => {
    const ids = app.surveys
      .problems(props.draft.id)
      .flatMap((problem): QuestionId[] =>
        problem.type === "question" ? [problem.refusal.id] : [],
      );
    return props.draft.questions.filter(({ id }) => ids.includes(id));
  };
  return (
    <section class={prose["section"]}>
      <h2>{texts().surveys.draft.questions}</h2>
      <Show when={isEmpty()}>
        <p>{words().noQuestions}</p>
      </Show>
      <Show
        when={editing()}
        fallback={
          <>
            <Show when={!isEmpty() && isUnlimited()}>
              <p class={prose["muted"]}>{texts().surveys.draft.aboutClassmatesHint}</p>
            </Show>
            <ol class={styles["questions"]}>
              <For each={props.draft.questions}>
                {(question) => (
                  <li>
                    <QuestionText question={question} />
                  </li>
                )}
              </For>
            </ol>
          </>
        }
      >
        <p class={prose["muted"]}>{words().editHint}</p>
        <QuestionEditor
          draft={props.draft}
          onChange={(change) => keep(app.surveys.changeQuestions(props.draft.id, change))}
          onWrite={setWriting}
        />
      </Show>
      <p class={styles["error"]} role="alert">
        {error()}
      </p>
      <For each={unfinished()}>
        {(question) => <Unfinished question={question} onWrite={() => setWriting(question)} />}
      </For>
      <div class={prose["actions"]}>
        <Show when={editing() || isEmpty()}>
          <Button onClick={() => places.go({ type: "bank", surveyId: props.draft.id })}>
            {words().add}
          </Button>
          <Button onClick={() => setWriting("new")}>{words().addOwn}</Button>
        </Show>
        <Show when={!isEmpty()}>
          <Button aria-expanded={editing()} onClick={() => setEditing(!editing())}>
            {editing() ? words().editDone : words().edit}
          </Button>
        </Show>
        <Show when={!isEmpty()}>{props.beside}</Show>
      </div>
      <OwnQuestionDialog
        draft={props.draft}
        writing={writing()}
        onClose={() => setWriting(undefined)}
      />
    </section>
  );
}

function Unfinished(props: {
  readonly question: SurveyQuestion;
  readonly onWrite: () => void;
}): JSX.Element {
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().asking.draft;
  return (
    <Notice tone="care" actions={<Button onClick={() => props.onWrite()}>{words().finish}</Button>}>
      {words().unfinished(props.question.text[language()])}
    </Notice>
  );
}
