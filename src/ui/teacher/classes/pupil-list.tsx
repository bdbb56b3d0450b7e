import { createMemo, createSignal, For, Show, type JSX } from "solid-js";
import type { ClassEntry } from "../../../app/teacher/teacher-app.ts";
import {
  classProblems,
  displayNames,
  type ClassProblem,
  type Pupil,
  type SchoolClass,
} from "../../../core/school-class.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { useApp } from "../app-context.tsx";
import { useTexts, type TeacherTexts } from "../texts.tsx";
import { classFailureText } from "./class-failure.ts";
import { groupText } from "./group-text.ts";
import styles from "./pupil-list.module.css";

/** The pupils, with add, rename, remove, and undo of each. */
export function PupilList(props: { readonly entry: ClassEntry }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().classes.page;
  const schoolClass = (): SchoolClass => props.entry.schoolClass;
  const shownNames = createMemo(() => displayNames(schoolClass()));
  const shownName = (pupil: Pupil): string => shownNames().get(pupil.id) ?? pupil.name;
  const pupilById = createMemo(
    () => new Map(schoolClass().pupils.map((pupil) => [pupil.id, pupil])),
  );
  const [renaming, setRenaming] = createSignal<Pupil | null>(null);

  const undo = async (): Promise<void> => {
    const undone = await app.classes.undo(schoolClass().id);
    announce({ text: undone.ok ? words().undone : classFailureText(texts(), undone.error) });
  };
  const redo = async (): Promise<void> => {
    const redone = await app.classes.redo(schoolClass().id);
    if (!redone.ok) announce({ text: classFailureText(texts(), redone.error) });
  };
  const tell = (text: string): void =>
    announce({ text, action: { label: words().undo, run: () => void undo() } });
  const remove = async (pupil: Pupil): Promise<void> => {
    const removed = await app.classes.removePupil(schoolClass().id, pupil.id);
    if (!removed.ok) return announce({ text: classFailureText(texts(), removed.error) });
    tell(words().removed(pupil.name));
  };

  return (
    <section class={prose["section"]}>
      <h2>
        {words().pupils} ({schoolClass().pupils.length})
      </h2>
      <ProblemNotices schoolClass={schoolClass()} />
      <div class={prose["actions"]}>
        <Button disabled={!props.entry.canUndo} onClick={() => void undo()}>
          {words().undo}
        </Button>
        <Button disabled={!props.entry.canRedo} onClick={() => void redo()}>
          {words().redo}
        </Button>
      </div>
      <ul class={styles["pupils"]} role="list">
        {/* By id: a renamed pupil keeps its row, and the keyboard its place. */}
        <For each={schoolClass().pupils.map(({ id }) => id)}>
          {(id) => (
            <Show when={pupilById().get(id)}>
              {(pupil) => (
                <li class={styles["pupil"]}>
                  <span class={styles["name"]}>{pupil().name}</span>
                  <span class={styles["about"]}>
                    {[
                      words().classmatesSee(shownName(pupil())),
                      groupText(texts(), schoolClass().groupLabel, pupil().group),
                    ]
                      .filter((part) => part !== "")
                      .join(" · ")}
                  </span>
                  <span class={styles["verbs"]}>
                    <Button
                      look="text"
                      aria-label={`${words().rename}: ${pupil().name} (${shownName(pupil())})`}
                      onClick={() => setRenaming(pupil())}
                    >
                      {words().rename}
                    </Button>
                    <Button
                      look="text"
                      aria-label={`${words().remove}: ${pupil().name} (${shownName(pupil())})`}
                      onClick={() => void remove(pupil())}
                    >
                      {words().remove}
                    </Button>
                  </span>
                </li>
              )}
            </Show>
          )}
        </For>
      </ul>
      <AddPupil schoolClass={schoolClass()} onAdded={(name) => tell(words().added(name))} />
      <RenamePupil
        schoolClass={schoolClass()}
        pupil={renaming()}
        onClose={() => setRenaming(null)}
        onRenamed={() => tell(words().renamed)}
      />
    </section>
  );
}

function AddPupil(props: {
  readonly schoolClass: SchoolClass;
  readonly onAdded: (name: string) => void;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().classes.page;
  const [name, setName] = createSignal("");
  const [error, setError] = createSignal<string>();
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const wanted = name();
    const added = await app.classes.addPupil(props.schoolClass.id, { name: wanted, group: null });
    if (!added.ok) return void setError(classFailureText(texts(), added.error));
    setError(undefined);
    setName("");
    props.onAdded(wanted.trim());
  };
  return (
    <form class={styles["add"]} onSubmit={(event) => void add(event)}>
      <TextField
        label={words().addTitle}
        value={name()}
        error={error()}
        onText={setName}
        beside={<Button type="submit">{words().add}</Button>}
      />
    </form>
  );
}

function RenamePupil(props: {
  readonly schoolClass: SchoolClass;
  readonly pupil: Pupil | null;
  readonly onClose: () => void;
  readonly onRenamed: () => void;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().classes.page;
  const [typed, setTyped] = createSignal<string | null>(null);
  const [error, setError] = createSignal<string>();
  const name = (): string => typed() ?? props.pupil?.name ?? "";
  const close = (): void => {
    setTyped(null);
    setError(undefined);
    props.onClose();
  };
  const rename = async (): Promise<void> => {
    const { pupil } = props;
    if (!pupil) return;
    const renamed = await app.classes.renamePupil(props.schoolClass.id, pupil.id, name());
    if (!renamed.ok) return void setError(classFailureText(texts(), renamed.error));
    close();
    props.onRenamed();
  };
  return (
    <Dialog
      open={props.pupil !== null}
      title={words().rename}
      onClose={close}
      onSubmit={() => void rename()}
      actions={
        <>
          <Button onClick={close}>{texts().shell.cancel}</Button>
          <Button look="primary" type="submit" disabled={name().trim() === ""}>
            {texts().shell.save}
          </Button>
        </>
      }
    >
      <TextField
        label={words().newName}
        hint={words().renameHint}
        value={name()}
        error={error()}
        onText={setTyped}
      />
    </Dialog>
  );
}

function ProblemNotices(props: { readonly schoolClass: SchoolClass }): JSX.Element {
  const texts = useTexts();
  return (
    <For each={classProblems(props.schoolClass)}>
      {(problem) => (
        <Show when={problemText(texts(), props.schoolClass, problem)}>
          {(text) => <Notice tone="care">{text()}</Notice>}
        </Show>
      )}
    </For>
  );
}

function problemText(texts: TeacherTexts, schoolClass: SchoolClass, problem: ClassProblem): string {
  const words = texts.classes.page.problems;
  switch (problem.type) {
    case "too-few":
      return words["too-few"](problem.count, problem.fewest);
    case "too-many":
      return words["too-many"](problem.count, problem.most);
    case "double":
      return words.double(
        schoolClass.pupils.find((pupil) => pupil.id === problem.pupils[0])?.name ?? "",
      );
    case "class-name-refused":
    case "name-refused":
      return classFailureText(texts, problem.reason);
  }
}
