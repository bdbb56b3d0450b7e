import { createMemo, For, Show, type JSX } from "solid-js";
import { findingsOf, type Finding, type FindingKind } from "../../../core/leader/findings.ts";
import type { SchoolTrends } from "../../../core/leader/school-trends.ts";
import { FindingMark } from "./finding-mark.tsx";
import { findingText, findingWhy, type TrendWords } from "./trend-words.ts";
import styles from "./findings-brief.module.css";

/** The newest figures in a few sentences: what is worth a look, and what to be glad of. */
export function FindingsBrief(props: {
  readonly trends: SchoolTrends;
  readonly words: TrendWords;
}): JSX.Element {
  const found = createMemo(() => findingsOf(props.trends));
  const texts = () => props.words.texts.brief;
  return (
    <Show when={found().length > 0} fallback={<p class={styles["nothing"]}>{texts().nothing}</p>}>
      <div class={styles["kinds"]}>
        <For each={["look", "celebrate"] as const}>
          {(kind) => (
            <Kind
              kind={kind}
              found={found().filter((finding) => finding.kind === kind)}
              trends={props.trends}
              words={props.words}
            />
          )}
        </For>
      </div>
    </Show>
  );
}

function Kind(props: {
  readonly kind: FindingKind;
  readonly found: readonly Finding[];
  readonly trends: SchoolTrends;
  readonly words: TrendWords;
}): JSX.Element {
  return (
    <Show when={props.found.length > 0}>
      <section class={styles["kind"]} data-kind={props.kind}>
        <h3>
          <FindingMark kind={props.kind} />
          {props.words.texts.brief[props.kind]}
        </h3>
        <ul role="list">
          <For each={props.found}>
            {(finding) => (
              <li>
                <p>{findingText(props.words, finding)}</p>
                <p class={styles["why"]}>
                  {findingWhy(props.words, finding, props.trends.level).join(" ")}
                </p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
