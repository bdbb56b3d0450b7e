import { Show, type JSX } from "solid-js";
import type { WaveChange } from "../../../../app/teacher/teacher-app.ts";
import { refOf } from "../../../../core/question-ref.ts";
import type { SurveyQuestion } from "../../../../core/question.ts";
import type { DraftSurvey } from "../../../../core/survey.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useApp } from "../../app-context.tsx";
import { useLanguage, useTexts } from "../../texts.tsx";
import { useDraftEditing } from "./draft-editing.ts";

/** What is new since the survey that this one repeats: in the class, and in the questions. */
export function WaveNotice(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  return (
    <Show when={app.surveys.sincePrevious(props.draft.id)}>
      {(change) => (
        <>
          <SinceThen draft={props.draft} change={change()} />
          <Show when={isOther(change())}>
            <OtherQuestions draft={props.draft} change={change()} />
          </Show>
        </>
      )}
    </Show>
  );
}

function SinceThen(props: {
  readonly draft: DraftSurvey;
  readonly change: WaveChange;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().asking.wave;
  const newcomers = (): readonly string[] => {
    const pupils = app.classes.find(props.draft.classId)?.schoolClass.pupils ?? [];
    return pupils.filter(({ id }) => props.change.newcomers.includes(id)).map(({ name }) => name);
  };
  const leavers = () => props.change.leavers.map(({ name }) => name);
  return (
    <Notice tone="calm" title={words().title(props.change.name)}>
      <Show when={newcomers().length > 0}>
        <p>{words().newcomers(newcomers().join(", "), newcomers().length)}</p>
      </Show>
      <Show when={leavers().length > 0}>
        <p>{words().leavers(leavers().join(", "), leavers().length)}</p>
      </Show>
      <Show when={newcomers().length === 0 && leavers().length === 0}>
        <p>{words().sameClass}</p>
      </Show>
      <Show when={!isOther(props.change)}>
        <p>{words().sameQuestions}</p>
      </Show>
    </Notice>
  );
}

function OtherQuestions(props: {
  readonly draft: DraftSurvey;
  readonly change: WaveChange;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const language = useLanguage();
  const announce = useAnnouncer();
  const words = () => texts().asking.wave;
  const { error, keep } = useDraftEditing();
  const named = (questions: readonly SurveyQuestion[]): string =>
    questions.map(({ shortText }) => shortText[language()]).join(", ");
  const others = () => [...props.change.added, ...props.change.gone];
  const earlier = () => {
    const found = props.draft.previous && app.surveys.find(props.draft.previous)?.survey;
    return found ? found.questions.map(refOf) : null;
  };
  const putBack = async (): Promise<void> => {
    const refs = earlier();
    if (refs === null) return;
    if (!(await keep(app.surveys.setQuestions(props.draft.id, refs)))) return;
    announce({ text: words().isBack });
  };
  return (
    <Notice tone="care" actions={<Button onClick={() => void putBack()}>{words().putBack}</Button>}>
      <Show when={others().length > 0}>
        <p>{words().otherQuestions(named(others()))}</p>
      </Show>
      <Show when={props.change.otherCap.length > 0}>
        <p>{words().otherCap(named(props.change.otherCap))}</p>
      </Show>
      <p role="alert">{error()}</p>
    </Notice>
  );
}

function isOther({ added, gone, otherCap }: WaveChange): boolean {
  return added.length > 0 || gone.length > 0 || otherCap.length > 0;
}
