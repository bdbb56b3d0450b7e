import { For, type JSX } from "solid-js";
import type { Finding } from "../../../core/leader/findings.ts";
import { yearWordsLimits, type PlanGoal } from "../../../core/leader/year-words.ts";
import type { LeaderReportTexts } from "../../../i18n/en/leader-report.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/text-field.tsx";
import { FindingMark } from "../trends/finding-mark.tsx";
import { findingText, upperFirst, type TrendWords } from "../trends/trend-words.ts";
import { LongField } from "./long-field.tsx";
import styles from "./year-report.module.css";

/** One finding as a goal: what the school wants, what it does, who, and when it is looked at again. */
export function GoalForm(props: {
  readonly finding: Finding;
  readonly goal: PlanGoal;
  readonly texts: LeaderReportTexts;
  readonly words: TrendWords;
  readonly isOpen: boolean;
  readonly onGoal: (goal: PlanGoal) => void;
}): JSX.Element {
  const texts = () => props.texts.goals;
  const change = (part: Partial<PlanGoal>): void => props.onGoal({ ...props.goal, ...part });
  const use = (measure: string): void => {
    const before = props.goal.measure.trim();
    change({ measure: before === "" ? measure : `${before}\n${measure}` });
  };
  return (
    <details class={styles["goal"]} open={props.isOpen}>
      <summary>
        <FindingMark kind={props.finding.kind} />
        {props.words.texts.indicators[props.finding.indicator].name}
      </summary>
      <div>
        <p class={styles["about"]}>{findingText(props.words, props.finding)}</p>
        <LongField
          label={texts().goal}
          hint={texts().goalHint}
          rows={2}
          most={yearWordsLimits.short}
          value={props.goal.goal}
          onText={(goal) => change({ goal })}
        />
        <LongField
          label={texts().measure}
          rows={2}
          most={yearWordsLimits.long}
          value={props.goal.measure}
          onText={(measure) => change({ measure })}
        />
        <details class={styles["suggestions"]}>
          <summary>{texts().suggestions}</summary>
          <ul role="list">
            <For each={props.finding.measures}>
              {(id) => (
                <li>
                  <p>
                    {texts().youCan(props.texts.measures[id].what)}
                    <span class={styles["about"]}>{props.texts.measures[id].why}</span>
                  </p>
                  <Button
                    look="text"
                    aria-label={texts().useLabel(props.texts.measures[id].what)}
                    onClick={() => use(`${upperFirst(props.texts.measures[id].what)}.`)}
                  >
                    {texts().use}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </details>
        <TextField
          label={texts().responsible}
          maxLength={yearWordsLimits.short}
          value={props.goal.responsible}
          onText={(responsible) => change({ responsible })}
        />
        <TextField
          label={texts().evaluated}
          hint={texts().evaluatedHint}
          maxLength={yearWordsLimits.short}
          value={props.goal.evaluated}
          onText={(evaluated) => change({ evaluated })}
        />
      </div>
    </details>
  );
}
