import { createMemo, createSignal, For, Show, type JSX } from "solid-js";
import { chooseClass } from "../../../files/class-list/class-choice.ts";
import type {
  ChoiceProblem,
  ClassChoice,
  ClassListPreview,
  GroupColumn,
} from "../../../files/class-list/preview.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { useApp, usePlaces } from "../app-context.tsx";
import { useTexts, type TeacherTexts } from "../texts.tsx";
import { classFailureText } from "./class-failure.ts";
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
  const [classIndex, setClassIndex] = createSignal(0);
  const [groupColumn, setGroupColumn] = createSignal<number | null>(null);
  const [excludedLines, setExcludedLines] = createSignal<ReadonlySet<number>>(new Set());
  const [swapNames, setSwapNames] = createSignal(false);
  const [wantedName, setWantedName] = createSignal<string | null>(null);
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);

  const choice = createMemo<ClassChoice | null>(() => {
    const chosen = chooseClass(props.preview, {
      className: props.preview.classes[classIndex()]?.name ?? null,
      groupColumn: groupColumn(),
      excludedLines: excludedLines(),
      swapNames: swapNames(),
    });
    return chosen.ok ? chosen.value : null;
  });
  const name = (): string => wantedName() ?? choice()?.className ?? "";
  const tooMany = (): boolean =>
    choice()?.problems.some((problem) => problem.type === "too-many") ?? false;
  const toggleLine = (line: number): void => {
    const next = new Set(excludedLines());
    if (!next.delete(line)) next.add(line);
    setExcludedLines(next);
  };
  const make = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const chosen = choice();
    if (!chosen || busy()) return;
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
          <label>
            {words().whichClass}
            <select onChange={(event) => setClassIndex(event.currentTarget.selectedIndex)}>
              <For each={props.preview.classes}>
                {(found) => (
                  <option>
                    {words().classCount(found.name ?? words().withoutClass, found.count)}
                  </option>
                )}
              </For>
            </select>
          </label>
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
              onToggle={toggleLine}
              onLeaveOut={(lines) => setExcludedLines(new Set([...excludedLines(), ...lines]))}
            />
            <PupilTable
              preview={props.preview}
              choice={chosen()}
              className={props.preview.classes[classIndex()]?.name ?? null}
              excluded={excludedLines()}
              onToggle={toggleLine}
            />
            <div class={prose["actions"]}>
              <Button
                type="submit"
                look="primary"
                busy={busy()}
                disabled={tooMany() || chosen().pupils.length === 0}
              >
                {words().submit(chosen().pupils.length)}
              </Button>
              <Button onClick={() => props.onBack()}>{texts().classes.newClass.again}</Button>
            </div>
          </>
        )}
      </Show>
    </form>
  );
}

function GroupChoice(props: {
  readonly columns: readonly GroupColumn[];
  readonly onChoose: (position: number | null) => void;
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().classes.preview;
  const nameOf = (column: GroupColumn): string =>
    column.kind === "gender"
      ? words().gender
      : (column.header ?? words().column(column.position + 1));
  return (
    <Show when={props.columns.length > 0}>
      <label title={words().groupHint}>
        {words().groupColumn}
        <select
          onChange={(event) =>
            props.onChoose(props.columns[event.currentTarget.selectedIndex - 1]?.position ?? null)
          }
        >
          <option>{words().noGroup}</option>
          <For each={props.columns}>{(column) => <option>{nameOf(column)}</option>}</For>
        </select>
      </label>
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

function ProblemList(props: {
  readonly problems: readonly ChoiceProblem[];
  readonly onToggle: (line: number) => void;
  readonly onLeaveOut: (lines: readonly number[]) => void;
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().classes.preview;
  const doubles = () =>
    props.problems.flatMap((problem) => (problem.type === "double" ? [problem.line] : []));
  return (
    <Show when={props.problems.length > 0}>
      <Notice tone="care" title={words().problemsTitle(props.problems.length)}>
        <ul class={styles["problems"]} role="list">
          <For each={props.problems}>
            {(problem) => (
              <li>
                <Show when={"line" in problem ? problem.line : null}>
                  {(line) => <span class={styles["lineNumber"]}>{words().line(line())}</span>}
                </Show>
                <span>{problemText(texts(), problem)}</span>
                <Show when={problem.type === "double" ? problem.line : null}>
                  {(line) => (
                    <Button look="text" onClick={() => props.onToggle(line())}>
                      {words().leaveOut}
                    </Button>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={doubles().length > 1}>
          <Button onClick={() => props.onLeaveOut(doubles())}>
            {words().leaveOutDoubles(doubles().length)}
          </Button>
        </Show>
      </Notice>
    </Show>
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

function problemText(texts: TeacherTexts, problem: ChoiceProblem): string {
  const words = texts.classes.preview.problems;
  switch (problem.type) {
    case "name-too-long":
      return words["name-too-long"](problem.length, problem.longest);
    case "double":
      return words.double(problem.firstLine);
    case "too-few":
      return words["too-few"](problem.count, problem.fewest);
    case "too-many":
      return words["too-many"](problem.count, problem.most);
    default:
      return words[problem.type];
  }
}
