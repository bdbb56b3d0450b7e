import { createSignal, For, Show, type JSX } from "solid-js";
import type { SavedGrouping } from "../../../app/teacher/groups-desk.ts";
import { writeCalendarDay } from "../../../i18n/dates.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useGroups } from "./groups-context.tsx";
import styles from "./groups.module.css";

/** What was kept under a name: to be shown again, or deleted; and the way to keep what is shown. */
export function SavedPlans(): JSX.Element {
  const { work, port, words, language, deletedOn, tell } = useGroups();
  const texts = () => words().saved;
  const [isNaming, setNaming] = createSignal(false);
  const [removed, setRemoved] = createSignal<SavedGrouping | null>(null);
  const [isFailed, setFailed] = createSignal(false);
  const open = ({ name, request, surveys, plan }: SavedGrouping): void => {
    const own = port.own()?.surveyId;
    work.open({ name, request, plan, others: surveys.filter((id) => id !== own) });
  };
  const remove = async (grouping: SavedGrouping): Promise<void> => {
    const done = await port.remove(grouping.name);
    setFailed(!done.ok);
    setRemoved(done.ok ? grouping : null);
    if (done.ok) tell(texts().removed(grouping.name));
  };
  const putBack = async (): Promise<void> => {
    const grouping = removed();
    if (grouping === null) return;
    const done = await port.putBack(grouping);
    setFailed(!done.ok);
    if (done.ok) setRemoved(null);
  };
  return (
    <section class={styles["saved"]} aria-labelledby="group-saved">
      <div class={styles["savedHead"]}>
        <h3 id="group-saved">{texts().title}</h3>
        <Show when={work.plan()}>
          <Button onClick={() => setNaming(true)}>{texts().save}</Button>
        </Show>
      </div>
      <Show when={port.saved().length > 0} fallback={<p class={styles["muted"]}>{texts().none}</p>}>
        <ul role="list" class={styles["savedList"]}>
          <For each={port.saved()}>
            {(grouping) => (
              <li class={styles["savedRow"]}>
                <span>
                  <b>{grouping.name}</b>
                  <span class={styles["muted"]}>
                    {" "}
                    {texts().row(
                      words().purposes[grouping.request.purpose],
                      writeCalendarDay(grouping.savedOn, language()),
                    )}
                  </span>
                </span>
                <Button
                  look="text"
                  aria-label={texts().openLabel(grouping.name)}
                  onClick={() => open(grouping)}
                >
                  {texts().open}
                </Button>
                <Button
                  look="text"
                  aria-label={texts().remove(grouping.name)}
                  onClick={() => void remove(grouping)}
                >
                  ×
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={removed()}>
        {(grouping) => (
          <p>
            {texts().removed(grouping().name)}{" "}
            <Button look="text" onClick={() => void putBack()}>
              {words().undo}
            </Button>
          </p>
        )}
      </Show>
      <Show when={isFailed()}>
        <p role="alert">{texts().failed}</p>
      </Show>
      <p class={styles["muted"]}>{texts().until(deletedOn())}</p>
      <NameDialog isOpen={isNaming()} onClose={() => setNaming(false)} />
    </section>
  );
}

function NameDialog(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): JSX.Element {
  const { work, port, words, tell } = useGroups();
  const texts = () => words().saved;
  const [name, setName] = createSignal("");
  const [error, setError] = createSignal<string | undefined>(undefined);
  const close = (): void => {
    setError(undefined);
    props.onClose();
  };
  const save = async (): Promise<void> => {
    const plan = work.plan();
    if (plan === null) return close();
    const { request } = work.state();
    const surveys = work.classes().map(({ surveyId }) => surveyId);
    const done = await port.save({ name: name(), request, surveys, plan });
    if (done.ok) {
      tell(texts().done(name().trim()));
      setName("");
      return close();
    }
    const { error: failure } = done;
    if (failure.type === "grouping-unnamed") setError(texts().unnamed);
    else if (failure.type === "groupings-full") setError(texts().full(failure.most));
    else setError(texts().failed);
  };
  return (
    <Dialog
      open={props.isOpen}
      title={texts().dialog}
      onClose={close}
      onSubmit={() => void save()}
      actions={
        <>
          <Button type="submit" look="primary">
            {texts().submit}
          </Button>
          <Button onClick={close}>{texts().cancel}</Button>
        </>
      }
    >
      <TextField
        label={texts().name}
        hint={texts().nameHint}
        value={name()}
        maxlength={60}
        error={error()}
        onText={setName}
      />
    </Dialog>
  );
}
