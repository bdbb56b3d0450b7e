import { For, Show, type JSX } from "solid-js";
import type { UnitPreview } from "../../../app/teacher/contribution-desk.ts";
import type { CountField } from "../../../core/leader/fields.ts";
import type { UnitQuestion } from "../../../core/leader/unit-counts.ts";
import { useContributeTexts } from "./contribute-words.ts";
import styles from "./contribute.module.css";

type Field = Exclude<
  CountField,
  "one" | "hasBreaks" | "hasThriving" | "hasCompany" | "hasSafety" | "hasBullied"
>;
interface Group {
  readonly name: "all" | UnitQuestion;
  readonly flag: CountField;
  readonly fields: readonly Field[];
}

const groups: readonly Group[] = [
  { name: "all", flag: "one", fields: ["roll", "ballots"] },
  {
    name: "breaks",
    flag: "hasBreaks",
    fields: ["breaksAnswered", "mutual", "mutualPairs", "unchosen"],
  },
  { name: "thriving", flag: "hasThriving", fields: ["thrivingAnswered", "notThriving"] },
  { name: "company", flag: "hasCompany", fields: ["companyAnswered", "notCompany"] },
  { name: "safety", flag: "hasSafety", fields: ["safetyAnswered", "notSafe"] },
  { name: "bullied", flag: "hasBullied", fields: ["bulliedAnswered", "bullied"] },
];

/** Which numbers can leave at all, before there is a survey to show them of. */
export function NumbersAskedFor(): JSX.Element {
  const texts = useContributeTexts();
  const words = () => texts().numbers;
  return (
    <dl class={styles["askedFor"]}>
      <For each={groups}>
        {(group) => (
          <div>
            <dt>{words().groups[group.name]}</dt>
            <For each={group.fields}>{(field) => <dd>{words().fields[field]}</dd>}</For>
          </div>
        )}
      </For>
    </dl>
  );
}

/** Exactly what leaves, beside what is so. */
export function NumbersView(props: { readonly preview: UnitPreview }): JSX.Element {
  const texts = useContributeTexts();
  const words = () => texts().numbers;
  const counts = () => props.preview.counts;
  const asked = () => groups.filter(({ flag }) => props.preview.rounded[flag] === 1);
  return (
    <div class={styles["numbers"]}>
      <table class={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{words().what}</th>
            <Show when={counts()}>
              <th scope="col">{words().real}</th>
            </Show>
            <th scope="col">{words().leaves}</th>
          </tr>
        </thead>
        <For each={asked()}>
          {(group) => (
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={counts() ? 3 : 2}>
                  {words().groups[group.name]}
                </th>
              </tr>
              <For each={group.fields}>
                {(field) => (
                  <tr data-field={field}>
                    <th scope="row">{words().fields[field]}</th>
                    <Show when={counts()}>{(real) => <td>{real()[field]}</td>}</Show>
                    <td data-leaves>{props.preview.rounded[field]}</td>
                  </tr>
                )}
              </For>
            </tbody>
          )}
        </For>
      </table>
      <Show when={props.preview.leftOut.length > 0}>
        <ul class={styles["plainList"]}>
          <For each={props.preview.leftOut}>
            {({ question, reason }) => <li>{words().leftOut[reason](words().groups[question])}</li>}
          </For>
        </ul>
      </Show>
      <details class={styles["details"]}>
        <summary>{words().all}</summary>
        <p>{words().allText}</p>
        <p class={styles["vector"]} data-vector>
          {props.preview.numbers.join(", ")}
        </p>
      </details>
    </div>
  );
}
