import { createEffect, lazy, onCleanup, Show, Suspense, type JSX } from "solid-js";
import type { SurveyId } from "../../../core/ids.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import { Button } from "../../components/button.tsx";
import { useApp } from "../app-context.tsx";
import { useLanguage, useTexts } from "../texts.tsx";
import styles from "./preview-dialog.module.css";

const PupilPreview = lazy(async () => ({
  default: (await import("../../pupil/pupil-preview.tsx")).PupilPreview,
}));

/** The pupil's page over the whole screen, as a pupil would see it, with nothing stored or sent. */
export function PreviewDialog(props: {
  readonly surveyId: SurveyId;
  readonly closesOn: CalendarDay;
  readonly open: boolean;
  readonly onClose: () => void;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const language = useLanguage();
  let element: HTMLDialogElement | undefined;
  createEffect(() => {
    if (props.open && element && !element.open) element.showModal();
    if (!props.open && element?.open) element.close();
  });
  onCleanup(() => element?.close());
  const deletedOn = () => {
    const times = app.surveys.times(props.surveyId, props.closesOn);
    return times.ok ? times.value.answersDeletedOn : props.closesOn;
  };
  return (
    <dialog
      ref={element}
      class={styles["dialog"]}
      aria-label={texts().surveys.draft.preview}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <Show when={props.open ? app.surveys.preview(props.surveyId) : null}>
        {(preview) => (
          <>
            <div class={styles["bar"]}>
              <Button onClick={() => props.onClose()}>{texts().surveys.draft.closePreview}</Button>
            </div>
            <Suspense fallback={<p role="status">{texts().shell.loading}</p>}>
              <PupilPreview
                level={preview().level}
                questions={preview().questions}
                languages={preview().languages}
                contact={preview().contact}
                answersDeletedOn={deletedOn()}
                language={language()}
              />
            </Suspense>
          </>
        )}
      </Show>
    </dialog>
  );
}
