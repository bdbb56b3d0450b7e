import { createSignal, type JSX } from "solid-js";
import type { SurveyEntry, SurveyProgress } from "../../../../app/teacher/teacher-app.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { Button } from "../../../components/button.tsx";
import { Dialog } from "../../../components/dialog.tsx";
import { useApp, usePlaces } from "../../app-context.tsx";
import { savingText } from "../../../vault/failure-text.ts";
import { useTexts } from "../../texts.tsx";
import { surveyFailureText } from "../survey-failure.ts";

export function CloseSurvey(props: {
  readonly entry: SurveyEntry;
  readonly progress: SurveyProgress;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().surveys.live;
  const [asking, setAsking] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const close = async (): Promise<void> => {
    setBusy(true);
    const closed = await app.surveys.close(props.entry.survey.id);
    setBusy(false);
    setAsking(false);
    announce({ text: closed.ok ? words().closed : surveyFailureText(texts(), closed.error) });
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words().close}</Button>
      <Dialog
        open={asking()}
        title={words().closeTitle}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="primary" busy={busy()} onClick={() => void close()}>
              {words().closeConfirm}
            </Button>
          </>
        }
      >
        <p>{words().closeText(props.progress.expected - props.progress.answered)}</p>
      </Dialog>
    </>
  );
}

export function DeleteSurvey(props: { readonly entry: SurveyEntry }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().surveys.live;
  const [asking, setAsking] = createSignal(false);
  const remove = async (): Promise<void> => {
    const { id, classId } = props.entry.survey;
    setAsking(false);
    const removed = await app.surveys.remove(id);
    if (!removed.ok) return announce({ text: savingText(texts(), removed.error) });
    places.replace({ type: "class", classId });
    announce({ text: words().removed[removed.value.relay] });
  };
  return (
    <section>
      <Button look="grave" onClick={() => setAsking(true)}>
        {words().remove}
      </Button>
      <Dialog
        open={asking()}
        title={words().removeTitle}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="grave" onClick={() => void remove()}>
              {words().removeConfirm}
            </Button>
          </>
        }
      >
        <p>{words().removeText}</p>
      </Dialog>
    </section>
  );
}
