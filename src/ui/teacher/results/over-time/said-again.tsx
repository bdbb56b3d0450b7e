import { createMemo, For, Show, type JSX } from "solid-js";
import { reportsToTell } from "../../../../app/teacher/results-duty.ts";
import { writeList } from "../../../../i18n/numbers.ts";
import { overviewWords } from "../overview-words.ts";
import { optionText, questionTitle, useResults } from "../results-desk.tsx";
import { toldBefore } from "../said-before.ts";
import { PupilName, Sentence } from "../sentence.tsx";
import { overTimeWords } from "./over-time-words.ts";
import styles from "./over-time-view.module.css";

/** Who tells of something that must be looked into, now and in the round before. Nothing where nobody does. */
export function SaidAgain(): JSX.Element {
  const desk = useResults();
  const texts = () => overTimeWords[desk.language()].again;
  const found = createMemo(() =>
    desk.analysis().pupils.flatMap((pupil, index) => {
      const before = toldBefore(desk, index);
      const said = reportsToTell(pupil).map(({ questionId, value }) =>
        desk
          .texts()
          .own.said(optionText(desk, questionId, value ?? 0), questionTitle(desk, questionId)),
      );
      return before.length === 0
        ? []
        : [{ index, said: writeList(said, desk.language()), before: before.join(" ") }];
    }),
  );
  return (
    <Show when={found().length > 0}>
      <section class={styles["section"]}>
        <h3>{texts().title}</h3>
        <p class={styles["quiet"]}>{texts().lead(desk.roundBefore?.()?.name ?? "")}</p>
        <ul>
          <For each={found()}>
            {({ index, said, before }) => (
              <li>
                <Sentence
                  text={overviewWords[desk.language()].ownAgain}
                  slots={{
                    name: () => <PupilName pupil={index} />,
                    reason: () => said,
                    before: () => before,
                  }}
                />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
