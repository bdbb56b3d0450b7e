import { For, Show, type JSX } from "solid-js";
import type { ChoiceProblem, SizeProblem } from "../../../files/class-list/preview.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { useTexts, type TeacherTexts } from "../texts.tsx";
import styles from "./new-class.module.css";

/** What to look at: the size of the class by itself, and line by line, counting lines alone. */
export function ProblemList(props: {
  readonly problems: readonly ChoiceProblem[];
  readonly sizeProblem: SizeProblem | null;
  readonly onToggle: (line: number) => void;
  readonly onLeaveOut: (lines: readonly number[]) => void;
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().classes.preview;
  const doubles = () =>
    props.problems.flatMap((problem) => (problem.type === "double" ? [problem.line] : []));
  return (
    <>
      <Show when={props.sizeProblem}>
        {(problem) => <Notice tone="care">{sizeText(texts(), problem())}</Notice>}
      </Show>
      <Show when={props.problems.length > 0}>
        <Notice tone="care" title={words().problemsTitle(props.problems.length)}>
          <ul class={styles["problems"]} role="list">
            <For each={props.problems}>
              {(problem) => (
                <li>
                  <span class={styles["lineNumber"]}>{words().line(problem.line)}</span>
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
    </>
  );
}

function problemText(texts: TeacherTexts, problem: ChoiceProblem): string {
  const words = texts.classes.preview.problems;
  switch (problem.type) {
    case "name-too-long":
      return words["name-too-long"](problem.length, problem.longest);
    case "double":
      return words.double(problem.firstLine);
    default:
      return words[problem.type];
  }
}

function sizeText(texts: TeacherTexts, problem: SizeProblem): string {
  const words = texts.classes.preview.problems;
  return problem.type === "too-few"
    ? words["too-few"](problem.count, problem.fewest)
    : words["too-many"](problem.count, problem.most);
}
