import { createMemo, createSignal, createUniqueId, For, Show, type JSX } from "solid-js";
import { chooseClass, firstChoice } from "../../../files/class-list/class-choice.ts";
import type {
  ClassChoice,
  ClassListPreview,
  GroupColumn,
} from "../../../files/class-list/preview.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { useApp, usePlaces } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import { classFailureText } from "./class-failure.ts";
import { ProblemList } from "./class-list-problems.tsx";
import styles from "./new-class.module.css";
import { groupText } from "./group-text.ts";

/** What was read: which class, which group, what is to look at, and what was not read at all. */
export function ClassListReview(props: {
  readonly preview: ClassListPreview;
  readonly onBack: () => void;
}): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const words = () => texts().classes.preview;
  const [chosenIndex, setChosenIndex] = createSignal<number | null>(null);
  const [groupColumn, setGroupColumn] = createSignal<number | null>(null);
  const [excludedLines, setExcludedLines] = createSignal<ReadonlySet<number>>(new Set());
  const [swapNames, setSwapNames] = createSignal(false);
  const [wantedName, setWantedName] = createSignal<string | null>(null);
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);

  const classIndex = (): number | null => chosenIndex() ?? firstChoice(props.preview);
  const className = (): string | null => props.preview.classes[classIndex() ?? 0]?.name ?? null;
  const choice = createMemo<ClassChoice | null>(() => {
    if (classIndex() === null) return null;
    const chosen = chooseClass(props.preview, {
      className: className(),
      groupColumn: groupColumn(),
      excludedLines: excludedLines(),
      swapNames: swapNames(),
    });
    return chosen.ok ? chosen.value : null;
  });
  const name = (): string => wantedName() ?? choice()?.className ?? "";
  const ready = (): boolean => {
    const chosen = choice();
    return chosen !== null && chosen.pupils.length > 0 && chosen.sizeProblem?.type !== "too-many";
  };
  const toggleLine = (line: number): void => {
    const next = new Set(excludedLines());
    if (!next.delete(line)) next.add(line);
    setExcludedLines(next);
  };
  const make = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const chosen = choice();
    if (!chosen || !ready() || busy()) return;
    setBusy(true);
    const made = await app.classes.create({
      name: name(),
      groupLabel: chosen.groupLabel,
      pupils: chosen.pupils.map((pupil) => ({ name: pupil.name, group: pupil.group })),
    });
    setBusy(false);
    if (!made.ok) return void setError(classFailureText(texts(), made.error));
    places.replace({ type: "class", classId: made.value });
  };

  return (
    <form class={styles["review"]} onSubmit={(event) => void make(event)}>
      <div class={styles["choices"]}>
        <Show when={props.preview.classes.length > 1}>
          <ClassSelect classes={props.preview.classes} onChoose={setChosenIndex} />
        </Show>
        <div class={styles["field"]}>
          <TextField
            label={words().className}
            value={name()}
            error={error()}
            required
            onText={(text) => {
              setWantedName(text);
              setError(undefined);
            }}
          />
        </div>
        <GroupChoice columns={props.preview.groupColumns} onChoose={setGroupColumn} />
        <Show when={props.preview.rows.some((row) => row.swappedName !== null)}>
          <label class={styles["tick"]}>
            <input
              type="checkbox"
              checked={swapNames()}
              onChange={(event) => setSwapNames(event.currentTarget.checked)}
            />
            {words().swap}
          </label>
        </Show>
      </div>
      <UnreadColumns preview={props.preview} />
      <Show when={choice()}>
        {(chosen) => (
          <>
            <ProblemList
              problems={chosen().problems}
              sizeProblem={chosen().sizeProblem}
              onToggle={toggleLine}
              onLeaveOut={(lines) => setExcludedLines(new Set([...excludedLines(), ...lines]))}
            />
            <PupilTable
              preview={props.preview}
              choice={chosen()}
              className={className()}
              excluded={excludedLines()}
              onToggle={toggleLine}
            />
          </>
        )}
      </Show>
      <div class={prose["actions"]}>
        <Button type="submit" look="primary" busy={busy()} disabled={!ready()}>
          {words().submit(choice()?.pupils.length ?? null)}
        </Button>
        <Button onClick={() => props.onBack()}>{texts().classes.newClass.again}</Button>
      </div>
    </form>
  );
}

/** Of a whole school the teacher says which class; none is taken for chosen. */
function ClassSelect(props: {
  readonly classes: ClassListPreview["classes"];
  readonly onChoose: (index: number) => void;
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().classes.preview;
  return (
    <label>
      {words().whichClass}
      <select
        required
        // The first option stands for no class yet and cannot be chosen.
        onChange={(event) => props.onChoose(event.currentTarget.selectedIndex - 1)}
      >
        <option value="" disabled selected>
          {words().chooseClass}
        </option>
        <For each={props.classes}>
          {(found) => (
            <option>{words().classCount(found.name ?? words().withoutClass, found.count)}</option>
          )}
        </For>
      </select>
    </label>
  );
}

function GroupChoice(props: {
  readonly columns: readonly GroupColumn[];
  readonly onChoose: (position: number | null) => void;
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().classes.preview;
  const id = createUniqueId();
  const nameOf = (column: GroupColumn): string =>
    column.kind === "gender"
      ? words().gender
      : (column.header ?? words().column(column.position + 1));
  return (
    <Show when={props.columns.length > 0}>
      <div class={styles["field"]}>
        <label for={id}>{words().groupColumn}</label>
        <p class={styles["hint"]} id={`${id}-hint`}>
          {words().groupHint}
        </p>
        <select
          id={id}
          aria-describedby={`${id}-hint`}
          onChange={(event) =>
            props.onChoose(props.columns[event.currentTarget.selectedIndex - 1]?.position ?? null)
          }
        >
          <option>{words().noGroup}</option>
          <For each={props.columns}>{(column) => <option>{nameOf(column)}</option>}</For>
        </select>
      </div>
    </Show>
  );
}

function UnreadColumns(props: { readonly preview: ClassListPreview }): JSX.Element {
  const texts = useTexts();
  const words = () => texts().classes.preview;
  const names = (): string =>
    props.preview.unreadColumns
      .map((column) =>
        column.header === null
          ? `${words().column(column.position + 1)} (${words().unreadKinds[column.kind]})`
          : column.header,
      )
      .join(", ");
  return (
    <Notice tone="calm">
      <Show when={props.preview.unreadColumns.length > 0}>
        <p>
          <strong>{words().unread}</strong> {names()}
        </p>
      </Show>
      <p>{words().keptOnly}</p>
    </Notice>
  );
}

function PupilTable(props: {
  readonly preview: ClassListPreview;
  readonly choice: ClassChoice;
  readonly className: string | null;
  readonly excluded: ReadonlySet<number>;
  readonly onToggle: (line: number) => void;
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().classes.preview;
  const chosenByLine = createMemo(
    () => new Map(props.choice.pupils.map((pupil) => [pupil.line, pupil])),
  );
  const rows = () => props.preview.rows.filter((row) => row.className === props.className);
  return (
    <table class={styles["table"]}>
      <thead>
        <tr>
          <th scope="col" class={styles["number"]}>
            {words().columns.line}
          </th>
          <th scope="col">{words().columns.name}</th>
          <Show when={props.choice.groupLabel !== null}>
            <th scope="col">{words().columns.group}</th>
          </Show>
          <td />
        </tr>
      </thead>
      <tbody>
        <For each={rows()}>
          {(row) => {
            const pupil = () => chosenByLine().get(row.line);
            return (
              <tr data-out={props.excluded.has(row.line) ? "" : undefined}>
                <td class={styles["number"]}>{row.line}</td>
                <td>{pupil()?.name ?? row.name}</td>
                <Show when={props.choice.groupLabel !== null}>
                  <td>{groupText(texts(), props.choice.groupLabel, pupil()?.group ?? null)}</td>
                </Show>
                <td>
                  <Button
                    look="text"
                    aria-label={`${props.excluded.has(row.line) ? words().takeIn : words().leaveOut}: ${row.name}`}
                    onClick={() => props.onToggle(row.line)}
                  >
                    {props.excluded.has(row.line) ? words().takeIn : words().leaveOut}
                  </Button>
                </td>
              </tr>
            );
          }}
        </For>
      </tbody>
    </table>
  );
}
