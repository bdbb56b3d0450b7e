import { For, Match, Show, Switch, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { BlockContent, FactRow, PupilBlock } from "../../core/report/report-document.ts";
import { SignShape } from "../components/sign-shape.tsx";
import styles from "./report-paper.module.css";

type Of<Type extends BlockContent["type"]> = Extract<BlockContent, { readonly type: Type }>;

/** One block of the paper; `map` stands in place of a map. */
export function ReportBlockView(props: {
  readonly content: BlockContent;
  readonly map: JSX.Element;
}): JSX.Element {
  const as = <Type extends BlockContent["type"]>(type: Type): Of<Type> | null =>
    props.content.type === type ? (props.content as Of<Type>) : null;
  return (
    <Switch>
      <Match when={as("heading")}>
        {(found) => (
          <Dynamic component={headings[found().level]} data-level={found().level}>
            {found().text}
          </Dynamic>
        )}
      </Match>
      <Match when={as("text")}>
        {(found) => <p data-quiet={found().quiet ? "" : undefined}>{found().text}</p>}
      </Match>
      <Match when={as("list")}>
        {(found) => (
          <ul class={styles["list"]}>
            <For each={found().items}>{(item) => <li>{item}</li>}</For>
          </ul>
        )}
      </Match>
      <Match when={as("facts")}>
        {(found) => <Facts title={found().title} rows={found().rows} />}
      </Match>
      <Match when={as("pupil")}>{(found) => <Pupil pupil={found().pupil} />}</Match>
      <Match when={as("lines")}>
        {(found) => (
          <div class={styles["lines"]}>
            <p>{found().label}</p>
            <For each={Array.from({ length: found().count }, () => null)}>
              {() => <div class={styles["line"]} />}
            </For>
          </div>
        )}
      </Match>
      <Match when={as("map")}>{props.map}</Match>
    </Switch>
  );
}

/** Under the heading of the tab. */
const headings = { 1: "h3", 2: "h4", 3: "h5" } as const;

function Facts(props: { readonly title: string; readonly rows: readonly FactRow[] }): JSX.Element {
  return (
    <div class={styles["facts"]}>
      <Show when={props.title !== ""}>
        <p class={styles["factsTitle"]}>{props.title}</p>
      </Show>
      <dl>
        <For each={props.rows}>
          {(row) => (
            <div>
              <dt>{row.name}</dt>
              <dd>
                {row.value}
                <Show when={row.note}>
                  {(note) => <span class={styles["note"]}>{note()}</span>}
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  );
}

function Pupil(props: { readonly pupil: PupilBlock }): JSX.Element {
  return (
    <div class={styles["pupil"]}>
      <p class={styles["pupilName"]}>
        <SignShape severity={props.pupil.severity} />
        <strong>{props.pupil.name}</strong>
        <span>{props.pupil.severityText}</span>
      </p>
      <For each={props.pupil.paragraphs}>
        {(paragraph) => (
          <p>
            <Show when={paragraph.title !== ""}>
              <strong>{paragraph.title}. </strong>
            </Show>
            {paragraph.text}
          </p>
        )}
      </For>
    </div>
  );
}
