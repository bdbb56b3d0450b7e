import { For, Show, type JSX } from "solid-js";
import type { BlanksLeft } from "../../../../core/letters/letter-text.ts";
import type { LetterField } from "../../../../core/letters/letter.ts";
import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useLanguage } from "../../texts.tsx";
import { beforeWords } from "./before-words.ts";
import styles from "./before-page.module.css";
import { fieldIds } from "./letter-fields.tsx";
import { lessonDayField } from "./lesson-day.tsx";

type Blank = "school" | "teacher" | "officer" | "decidedBy" | "answerDay";

/** What is still to be filled in; each leads to its field. */
export function LetterBlanks(props: { readonly blanks: BlanksLeft }): JSX.Element {
  const language = useLanguage();
  const words = () => beforeWords[language()].before.blanks;
  const blanks = () => [...new Set(props.blanks.fields.map(blankOf))];
  const isAnything = () => blanks().length > 0 || props.blanks.inOwnWords;
  return (
    <Show when={isAnything()}>
      <Notice tone="care" title={words().title}>
        <p>{words().hint}</p>
        <ul class={styles["blanks"]}>
          <For each={blanks()}>
            {(blank) => (
              <li>
                <Show when={fieldOf(blank)} fallback={words()[blank]}>
                  {(id) => (
                    <Button look="text" onClick={() => document.getElementById(id())?.focus()}>
                      {words()[blank]}
                    </Button>
                  )}
                </Show>
              </li>
            )}
          </For>
          <Show when={props.blanks.inOwnWords}>
            <li>{words().kept}</li>
          </Show>
        </ul>
      </Notice>
    </Show>
  );
}

/** Every other day follows from the day of the lesson. */
function blankOf(field: LetterField): Blank {
  switch (field) {
    case "closesOn":
    case "relayDeletesOn":
    case "answersDeletedOn":
      return "answerDay";
    default:
      return field;
  }
}

/** Null: it is filled in elsewhere. */
function fieldOf(blank: Blank): string | null {
  if (blank === "decidedBy") return null;
  return blank === "answerDay" ? lessonDayField : fieldIds[blank];
}
