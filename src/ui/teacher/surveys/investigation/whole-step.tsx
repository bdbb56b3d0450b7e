import { For, Show, type JSX } from "solid-js";
import type { RecordGap } from "../../../../core/investigation-record.ts";
import type { DraftSurvey } from "../../../../core/survey.ts";
import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useLanguage } from "../../texts.tsx";
import { useRecordForm } from "./record-form.tsx";
import { gapText } from "./record-gaps.ts";
import { RecordPaper } from "./record-paper.tsx";
import styles from "./record-page.module.css";
import { recordWords } from "./record-words.ts";

/** What is missing, each with the way to its place; and the page that is signed. */
export function WholeStep(props: {
  readonly survey: DraftSurvey;
  readonly onGap: (gap: RecordGap) => void;
}): JSX.Element {
  const { editor, words } = useRecordForm();
  return (
    <>
      <div class={styles["screenOnly"]} role="status">
        <Show
          when={editor.gaps().length > 0}
          fallback={
            <Notice tone="calm" title={words().summary.complete}>
              {words().summary.seal}
            </Notice>
          }
        >
          <Notice tone="care" title={words().summary.title}>
            <ul class={styles["gaps"]} role="list">
              <For each={editor.gaps()}>
                {(gap) => (
                  <li>
                    <Button look="text" onClick={() => props.onGap(gap)}>
                      {gapText(words(), gap)}
                    </Button>
                  </li>
                )}
              </For>
            </ul>
          </Notice>
        </Show>
      </div>
      <div class={styles["screenOnly"]}>
        <PrintButton />
      </div>
      <RecordPaper survey={{ ...props.survey, record: editor.record() }} />
    </>
  );
}

export function PrintButton(): JSX.Element {
  const language = useLanguage();
  const words = () => recordWords[language()].summary;
  return (
    <div class={styles["print"]}>
      <Button onClick={() => window.print()}>{words().print}</Button>
      <p>{words().printHint}</p>
    </div>
  );
}
