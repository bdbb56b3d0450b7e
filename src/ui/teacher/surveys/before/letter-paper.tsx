import { createSignal, For, onCleanup, onMount, Show, untrack, type JSX } from "solid-js";
import type { SurveyId } from "../../../../core/ids.ts";
import type { LetterChoice } from "../../../../app/teacher/before-desk.ts";
import { longestParagraph } from "../../../../app/teacher/records/preparation-record.ts";
import type { EditedParagraph } from "../../../../core/letters/letter-edits.ts";
import type { WrittenParagraph } from "../../../../i18n/letter-writing.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { Button } from "../../../components/button.tsx";
import { useApp } from "../../app-context.tsx";
import { savingText } from "../../../vault/failure-text.ts";
import { useLanguage, useTexts } from "../../texts.tsx";
import { beforeWords } from "./before-words.ts";
import styles from "./letter-paper.module.css";

interface PaperProps {
  readonly surveyId: SurveyId;
  readonly letter: LetterChoice;
  readonly title: string;
  /** Whose it is and when it was written; null for nothing. */
  readonly head: string | null;
  readonly paragraphs: readonly WrittenParagraph[];
  readonly edited: readonly EditedParagraph[];
}

/** The sheet: every paragraph is written in where it stands. */
export function LetterPaper(props: PaperProps): JSX.Element {
  const ids = () => props.paragraphs.map(({ id }) => id);
  return (
    <article
      class={styles["paper"]}
      lang={props.letter.language}
      data-document={props.letter.document}
    >
      <Show when={props.head}>{(head) => <p class={styles["head"]}>{head()}</p>}</Show>
      <h2 class={styles["title"]}>{props.title}</h2>
      <For each={ids()}>
        {(id) => (
          <Show when={props.paragraphs.find((one) => one.id === id)}>
            {(written) => (
              <Show when={props.edited.find((one) => one.id === id)}>
                {(edited) => (
                  <Paragraph
                    surveyId={props.surveyId}
                    letter={props.letter}
                    written={written()}
                    edited={edited()}
                  />
                )}
              </Show>
            )}
          </Show>
        )}
      </For>
    </article>
  );
}

function Paragraph(props: {
  readonly surveyId: SurveyId;
  readonly letter: LetterChoice;
  readonly written: WrittenParagraph;
  readonly edited: EditedParagraph;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const language = useLanguage();
  const announce = useAnnouncer();
  const words = () => beforeWords[language()].before;
  /** What is being typed; null when what stands there is kept. */
  const [typed, setTyped] = createSignal<string | null>(null);
  const shown = () => typed() ?? props.edited.text;
  const surveyId = untrack(() => props.surveyId);
  const letter = untrack(() => props.letter);

  const keep = async (text: string): Promise<void> => {
    const { id, text: template } = props.written;
    const kept = await app.before.keepParagraph(surveyId, letter, {
      template: { id, text: template },
      text,
    });
    if (kept.ok) setTyped(null);
    else announce({ text: savingText(texts(), kept.error) });
  };
  const flush = async (): Promise<void> => {
    const text = typed();
    if (text !== null) await keep(text);
  };
  // Leaving the page by the keyboard, and locking, leave no time for the field to say that it was left.
  onMount(() => onCleanup(app.vault.beforeLock(flush)));
  onCleanup(() => void flush());

  return (
    <section
      class={styles["paragraph"]}
      data-edited={props.edited.template === null ? undefined : ""}
      data-empty={shown().trim() === "" ? "" : undefined}
    >
      <Show when={props.written.heading}>{(heading) => <h3>{heading()}</h3>}</Show>
      <div class={styles["field"]} data-text={`${shown()} `}>
        <textarea
          rows={1}
          aria-label={words().paragraph(props.written.name)}
          value={shown()}
          maxlength={longestParagraph}
          spellcheck={true}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={() => void flush()}
        />
      </div>
      <p class={styles["printed"]}>{shown()}</p>
      <Show when={props.edited.template}>
        {(template) => (
          <div class={styles["own"]}>
            <span class={styles["mark"]}>{words().yours}</span>
            <Show when={props.edited.outdated}>
              <p>{words().outdated}</p>
              <blockquote>{template()}</blockquote>
              <Button
                look="text"
                aria-label={words().keepMine(props.written.name)}
                onClick={() => void keep(shown())}
              >
                {words().keepMineShort}
              </Button>
            </Show>
            <Button
              look="text"
              aria-label={words().useTemplate(props.written.name)}
              onClick={() => void keep(template())}
            >
              {words().useTemplateShort}
            </Button>
          </div>
        )}
      </Show>
    </section>
  );
}
