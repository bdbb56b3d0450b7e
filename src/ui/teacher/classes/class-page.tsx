import { createSignal, Show, type JSX } from "solid-js";
import type { ClassEntry } from "../../../app/teacher/teacher-app.ts";
import type { ClassId } from "../../../core/ids.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { useAnnouncer } from "../../components/announcer.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { useApp, usePlaces } from "../app-context.tsx";
import { savingText } from "../../vault/failure-text.ts";
import { SurveyList } from "../surveys/survey-list.tsx";
import { useTexts } from "../texts.tsx";
import { classFailureText } from "./class-failure.ts";
import { PupilList } from "./pupil-list.tsx";

/** A class: its surveys first, then its pupils. */
export function ClassPage(props: { readonly classId: ClassId }): JSX.Element {
  const app = useApp();
  return (
    <Show when={app.classes.find(props.classId)}>
      {(entry) => (
        <div class={prose["page"]}>
          <ClassTitle entry={entry()} />
          <SurveyList classId={props.classId} />
          <PupilList entry={entry()} />
          <DeleteClass classId={props.classId} />
        </div>
      )}
    </Show>
  );
}

function ClassTitle(props: { readonly entry: ClassEntry }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const [wanted, setWanted] = createSignal<string | null>(null);
  const [error, setError] = createSignal<string>();
  const rename = async (): Promise<void> => {
    const renamed = await app.classes.rename(props.entry.schoolClass.id, wanted() ?? "");
    if (!renamed.ok) return void setError(classFailureText(texts(), renamed.error));
    setWanted(null);
  };
  const close = (): void => {
    setWanted(null);
    setError(undefined);
  };
  return (
    <header class={prose["section"]}>
      <h1 class={prose["title"]}>{props.entry.schoolClass.name}</h1>
      <div>
        <Button look="text" onClick={() => setWanted(props.entry.schoolClass.name)}>
          {texts().classes.page.renameClass}
        </Button>
      </div>
      <Dialog
        open={wanted() !== null}
        title={texts().classes.page.renameClass}
        onClose={close}
        onSubmit={() => void rename()}
        actions={
          <>
            <Button onClick={close}>{texts().shell.cancel}</Button>
            <Button look="primary" type="submit" disabled={(wanted() ?? "").trim() === ""}>
              {texts().shell.save}
            </Button>
          </>
        }
      >
        <TextField
          label={texts().classes.preview.className}
          value={wanted() ?? ""}
          error={error()}
          onText={setWanted}
        />
      </Dialog>
    </header>
  );
}

function DeleteClass(props: { readonly classId: ClassId }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().classes.page;
  const [asking, setAsking] = createSignal(false);
  const remove = async (): Promise<void> => {
    setAsking(false);
    const removed = await app.classes.remove(props.classId);
    if (!removed.ok) return announce({ text: savingText(texts(), removed.error) });
    places.replace({ type: "home" });
  };
  return (
    <section>
      <Button look="grave" onClick={() => setAsking(true)}>
        {words().deleteClass}
      </Button>
      <Dialog
        open={asking()}
        title={words().deleteTitle}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="grave" onClick={() => void remove()}>
              {words().deleteConfirm}
            </Button>
          </>
        }
      >
        <p>{words().deleteText}</p>
      </Dialog>
    </section>
  );
}
