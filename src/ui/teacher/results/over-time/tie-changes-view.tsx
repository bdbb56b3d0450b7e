import { createMemo, createSignal, For, Match, Show, Switch, type JSX } from "solid-js";
import type { Wave } from "../../../../app/teacher/waves-desk.ts";
import type { PupilId, QuestionId } from "../../../../core/ids.ts";
import { tiesBetween, type PupilTieChange, type TieChanges } from "../../../../core/tie-changes.ts";
import { createTurns } from "../../../components/turns.ts";
import { useResults } from "../results-desk.tsx";
import { overTimeWords } from "./over-time-words.ts";
import { nameIn, namesIn } from "./shown-waves.ts";
import { WavePupil } from "./wave-pupil.tsx";
import styles from "./over-time-view.module.css";

const rowsInATurn = 4;

/** Ties kept, gained and lost between two waves of the teacher's choice, and who came and left. */
export function TieChangesView(props: {
  readonly waves: readonly Wave[];
  readonly question: QuestionId;
}): JSX.Element {
  const desk = useResults();
  const words = () => overTimeWords[desk.language()];
  const texts = () => words().ties;
  const [from, setFrom] = createSignal<string | null>(null);
  const [to, setTo] = createSignal<string | null>(null);
  const waveOf = (id: string | null, otherwise: number): Wave | undefined =>
    props.waves.find(({ survey }) => survey.id === id) ?? props.waves.at(otherwise);
  const pair = createMemo(() => {
    const [before, now] = [waveOf(from(), -2), waveOf(to(), -1)];
    if (before === undefined || now === undefined || before === now) return null;
    return { before, now, comparison: tiesBetween(before.input, now.input, props.question) };
  });
  const changes = (): TieChanges | null => {
    const comparison = pair()?.comparison;
    return comparison?.type === "compared" ? comparison.changes : null;
  };
  const hindrance = (): string | null => {
    const comparison = pair()?.comparison;
    if (comparison === undefined) return texts().sameWave;
    if (comparison.type === "not-asked") return texts().notAsked;
    if (comparison.type === "compared") return null;
    return words().why[comparison.type === "too-little" ? comparison.where : comparison.reason];
  };
  return (
    <section class={styles["section"]}>
      <h3>{texts().title}</h3>
      <div class={styles["picks"]}>
        <WavePick
          label={texts().from}
          waves={props.waves}
          chosen={waveOf(from(), -2)}
          onChoose={setFrom}
        />
        <WavePick
          label={texts().to}
          waves={props.waves}
          chosen={waveOf(to(), -1)}
          onChoose={setTo}
        />
      </div>
      <Show when={pair()}>
        {(found) => <ComersAndGoers before={found().before} now={found().now} />}
      </Show>
      <p role="status">
        <Switch fallback={hindrance()}>
          <Match when={changes()}>{(found) => summary(found())}</Match>
        </Switch>
      </p>
      <Show when={changes()}>
        {(found) => (
          <>
            <p class={styles["quiet"]}>{texts().limits}</p>
            <TieTable changes={found()} waves={props.waves} />
          </>
        )}
      </Show>
    </section>
  );

  function summary({ of, kept, gained, lost }: TieChanges): string {
    return texts()[of](kept, gained, lost);
  }
}

function WavePick(props: {
  readonly label: string;
  readonly waves: readonly Wave[];
  readonly chosen: Wave | undefined;
  readonly onChoose: (id: string) => void;
}): JSX.Element {
  return (
    <label class={styles["pick"]}>
      <span>{props.label}</span>
      <select onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <For each={props.waves}>
          {(wave) => (
            <option value={wave.survey.id} selected={wave === props.chosen}>
              {wave.survey.name}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

/** Who is on one of the two lists alone: named, and never a change. */
function ComersAndGoers(props: { readonly before: Wave; readonly now: Wave }): JSX.Element {
  const desk = useResults();
  const texts = () => overTimeWords[desk.language()].people;
  const missing = (from: Wave, to: Wave): readonly PupilId[] => {
    const there = new Set(to.survey.roster.map(({ id }) => id));
    return from.survey.roster.flatMap(({ id }) => (there.has(id) ? [] : [id]));
  };
  const names = (ids: readonly PupilId[]): string => namesIn(desk, [props.before, props.now], ids);
  const newcomers = () => missing(props.now, props.before);
  const leavers = () => missing(props.before, props.now);
  return (
    <Show when={newcomers().length + leavers().length > 0}>
      <div class={styles["people"]}>
        <Show when={newcomers().length > 0}>
          <p>{texts().newcomers(names(newcomers()), props.before.survey.name)}</p>
        </Show>
        <Show when={leavers().length > 0}>
          <p>{texts().leavers(names(leavers()), props.before.survey.name)}</p>
        </Show>
        <p class={styles["quiet"]}>{texts().noChange}</p>
      </div>
    </Show>
  );
}

function TieTable(props: {
  readonly changes: TieChanges;
  readonly waves: readonly Wave[];
}): JSX.Element {
  const desk = useResults();
  const texts = () => overTimeWords[desk.language()].ties;
  const rows = () => props.changes.pupils;
  const turns = createTurns(() => rows().length, rowsInATurn);
  const cell = (pupils: readonly PupilId[]): string =>
    pupils.length === 0 ? texts().none : pupils.map((id) => nameIn(props.waves, id)).join(", ");
  const kinds = ["kept", "gained", "lost"] as const;
  return (
    <div class={styles["scroll"]} role="region" aria-label={texts().title} tabindex="0">
      <table class={styles["table"]} data-ties>
        <thead>
          <tr>
            <th scope="col">{texts().columns.pupil}</th>
            <For each={kinds}>{(kind) => <th scope="col">{texts().columns[kind]}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={rows().slice(0, turns())}>
            {(pupil: PupilTieChange) => (
              <tr>
                <th scope="row">
                  <WavePupil id={pupil.id} waves={props.waves} />
                </th>
                <Show
                  when={pupil.seen}
                  fallback={
                    <td colspan={kinds.length} class={styles["none"]}>
                      {texts().unseen}
                    </td>
                  }
                >
                  <For each={kinds}>
                    {(kind) => (
                      <td data-empty={pupil[kind].length === 0 ? "" : undefined}>
                        {cell(pupil[kind])}
                      </td>
                    )}
                  </For>
                </Show>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
