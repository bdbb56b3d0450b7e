import { For, Show, type JSX } from "solid-js";
import type { Finding } from "../../../core/leader/findings.ts";
import { isChosen, type YearWords } from "../../../core/leader/year-words.ts";
import type { LeaderReportTexts } from "../../../i18n/en/leader-report.ts";
import { FindingMark } from "../trends/finding-mark.tsx";
import {
  findingText,
  findingWhy,
  type PlaceLevel,
  type TrendWords,
} from "../trends/trend-words.ts";
import styles from "./year-report.module.css";

/** Which findings stand in report and plan. */
export function FindingChoice(props: {
  readonly findings: readonly Finding[];
  readonly own: YearWords;
  readonly isAnythingPrinted: boolean;
  readonly level: PlaceLevel;
  readonly texts: LeaderReportTexts;
  readonly words: TrendWords;
  readonly onChoose: (finding: Finding, chosen: boolean) => void;
}): JSX.Element {
  return (
    <fieldset class={styles["set"]}>
      <legend>{props.texts.findings.legend}</legend>
      <Show
        when={props.findings.length > 0}
        fallback={
          <p class={styles["about"]}>
            {props.isAnythingPrinted ? props.texts.findings.none : props.texts.findings.nothing}
          </p>
        }
      >
        <For each={props.findings}>
          {(finding) => (
            <label class={styles["choice"]}>
              <input
                type="checkbox"
                checked={isChosen(props.own, finding.id)}
                onChange={(event) => props.onChoose(finding, event.currentTarget.checked)}
              />
              <span>
                <span class={styles["kind"]}>
                  <FindingMark kind={finding.kind} />
                  {props.words.texts.brief[finding.kind]}
                </span>
                {findingText(props.words, finding)}
                <span class={styles["about"]}>
                  {findingWhy(props.words, finding, props.level).join(" ")}
                </span>
              </span>
            </label>
          )}
        </For>
      </Show>
    </fieldset>
  );
}
