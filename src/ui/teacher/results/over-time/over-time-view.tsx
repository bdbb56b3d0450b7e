import { createMemo, createSignal, For, Show, type JSX } from "solid-js";
import type { Waves } from "../../../../app/teacher/waves-desk.ts";
import type { QuestionId, SurveyId } from "../../../../core/ids.ts";
import { overTime } from "../../../../core/over-time.ts";
import { writeCalendarDay } from "../../../../i18n/dates.ts";
import { questionText, useResults } from "../results-desk.tsx";
import { ClassTable } from "./class-table.tsx";
import { overTimeWords } from "./over-time-words.ts";
import { PupilLines } from "./pupil-lines.tsx";
import { SaidAgain } from "./said-again.tsx";
import { shownWaves, waveDay } from "./shown-waves.ts";
import { TieChangesView } from "./tie-changes-view.tsx";
import styles from "./over-time-view.module.css";

/** The waves of a class: its figures side by side, a line for each pupil, and ties that came and went. */
export function OverTimeView(props: { readonly waves: Waves }): JSX.Element {
  const desk = useResults();
  const words = () => overTimeWords[desk.language()];
  const [beside, setBeside] = createSignal<ReadonlySet<SurveyId>>(new Set());
  const waves = createMemo(() => shownWaves(props.waves, beside()));
  const found = createMemo(() => overTime(waves().map(({ input }) => input)));
  const [asked, setAsked] = createSignal<QuestionId | null>(null);
  const questions = () =>
    found().questions.filter(({ pupils }) =>
      pupils.some(({ points }) => points.some((point) => point !== null)),
    );
  const question = createMemo(
    () =>
      questions().find(({ id }) => id === asked()) ??
      questions().find(({ kind }) => kind === "affiliation") ??
      questions()[0],
  );
  const toggle = (id: SurveyId): void => {
    const next = new Set(beside());
    if (!next.delete(id)) next.add(id);
    setBeside(next);
  };
  return (
    <section class={styles["view"]}>
      <header class={styles["head"]}>
        <h2>{words().title}</h2>
        <p class={styles["quiet"]}>{words().lead}</p>
      </header>
      <Show when={props.waves.earlierDeleted}>
        <p class={styles["note"]}>{words().deleted}</p>
      </Show>
      <Show when={props.waves.others.length > 0}>
        <fieldset class={styles["choose"]}>
          <legend>{words().choose.title}</legend>
          <p class={styles["quiet"]}>{words().choose.lead}</p>
          <For each={props.waves.others}>
            {(wave) => (
              <label>
                <input
                  type="checkbox"
                  checked={beside().has(wave.survey.id)}
                  onChange={() => toggle(wave.survey.id)}
                />
                {wave.survey.name}, {waveDay(desk, wave)}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <Show when={waves().length > 1} fallback={<Only waves={props.waves} />}>
        <ClassTable waves={waves()} found={found()} />
        <SaidAgain />
        <section class={styles["section"]}>
          <h3>{words().pupils.title}</h3>
          <Show when={question()} fallback={<p>{words().pupils.none}</p>}>
            {(chosen) => (
              <>
                <label class={styles["pick"]}>
                  <span>{words().pupils.question}</span>
                  <select onChange={(event) => setAsked(event.currentTarget.value as QuestionId)}>
                    <For each={questions()}>
                      {({ id }) => (
                        <option value={id} selected={id === chosen().id}>
                          {questionText(desk, id)}
                        </option>
                      )}
                    </For>
                  </select>
                </label>
                <PupilLines waves={waves()} question={chosen()} />
                <p class={styles["quiet"]}>{words().pupils.many}</p>
                <TieChangesView waves={waves()} question={chosen().id} />
              </>
            )}
          </Show>
        </section>
        <footer class={styles["kept"]}>
          <For each={waves()}>
            {({ survey }) => (
              <p>
                {words().kept(
                  survey.name,
                  writeCalendarDay(survey.answersDeletedOn, desk.language()),
                )}
              </p>
            )}
          </For>
          <p>{words().keptWhy}</p>
        </footer>
      </Show>
    </section>
  );
}

function Only(props: { readonly waves: Waves }): JSX.Element {
  const desk = useResults();
  const words = () => overTimeWords[desk.language()];
  const text = () => (props.waves.others.length === 0 ? words().only : words().noEarlier);
  return (
    <Show when={!props.waves.earlierDeleted}>
      <p>{text()}</p>
    </Show>
  );
}
