import { createMemo, Show, untrack, type JSX } from "solid-js";
import { editsOf, type LetterChoice } from "../../../../app/teacher/before-desk.ts";
import { editedParagraphs, saysOtherDays } from "../../../../core/letters/letter-edits.ts";
import { blanksLeft, letterToText } from "../../../../core/letters/letter-text.ts";
import { composeLetter, type LetterValues } from "../../../../core/letters/letter.ts";
import type { Survey } from "../../../../core/survey.ts";
import { isSameLetter } from "../../../../app/teacher/records/preparation-record.ts";
import { writeCalendarDay } from "../../../../i18n/dates.ts";
import { writeLetter } from "../../../../i18n/letter-writing.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { beforePrint } from "../../../components/before-print.ts";
import { Button } from "../../../components/button.tsx";
import { copyText } from "../../../components/copy-text.ts";
import { Notice } from "../../../components/notice.tsx";
import prose from "../../../components/prose.module.css";
import { useApp } from "../../app-context.tsx";
import { savingText } from "../../../vault/failure-text.ts";
import { useLanguage, useTexts } from "../../texts.tsx";
import styles from "./before-page.module.css";
import { beforeWords } from "./before-words.ts";
import { LetterBlanks } from "./letter-blanks.tsx";
import { LetterFields } from "./letter-fields.tsx";
import { LetterPaper } from "./letter-paper.tsx";

interface LetterViewProps {
  readonly survey: Survey;
  readonly letter: LetterChoice;
}

/** A letter as it stands on the paper, with what it is filled in with beside it. */
export function LetterView(props: LetterViewProps): JSX.Element {
  const app = useApp();
  const values = () => app.before.values(props.survey.id, props.letter.level);
  /** Another letter is another paper: what was being written in the former one belongs there. */
  const key = () => `${props.letter.document} ${props.letter.language} ${props.letter.level}`;
  return (
    <Show when={key()} keyed>
      <Show when={values()}>
        {(known) => <OpenLetter survey={props.survey} letter={props.letter} values={known()} />}
      </Show>
    </Show>
  );
}

function OpenLetter(props: LetterViewProps & { readonly values: LetterValues }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const language = useLanguage();
  const announce = useAnnouncer();
  const words = () => beforeWords[language()].before;
  // What is remembered of a letter belongs to it, also when another is shown by then.
  const letter = untrack(() => props.letter);
  const surveyId = untrack(() => props.survey.id);
  const prepared = () => app.before.preparation(surveyId);
  const written = createMemo(() =>
    writeLetter(
      composeLetter(letter.document, props.values),
      beforeWords[letter.language].letters,
      letter.language,
    ),
  );
  const edits = () => editsOf(prepared(), letter);
  const edited = createMemo(() => editedParagraphs(written().paragraphs, edits()));
  const outdated = () => edited().filter((paragraph) => paragraph.outdated).length;
  const saysOther = () => {
    const former = prepared().handedOut.find((one) => isSameLetter(one, letter));
    return former !== undefined && saysOtherDays(former.dates, props.values);
  };
  const markHandedOut = (): void => void app.before.markHandedOut(surveyId, letter);
  beforePrint(markHandedOut);

  const copy = async (): Promise<void> => {
    const byId = new Map(written().paragraphs.map(({ id, heading }) => [id, heading]));
    const paragraphs = edited().map(({ id, text }) => ({ heading: byId.get(id) ?? null, text }));
    const copied = await copyText(letterToText(written().title, paragraphs));
    if (copied) markHandedOut();
    announce({ text: copied ? words().copied : words().notCopied });
  };
  const startAgain = async (): Promise<void> => {
    const started = await app.before.startAgain(surveyId, letter);
    if (!started.ok) return announce({ text: savingText(texts(), started.error) });
    announce({
      text: words().startedAgain,
      action: {
        label: texts().shell.undo,
        run: () => void app.before.putBack(surveyId, letter, started.value),
      },
    });
  };
  return (
    <div class={styles["columns"]}>
      <div class={`${styles["controls"]} ${styles["screenOnly"]}`}>
        <LetterBlanks blanks={blanksLeft(written().paragraphs, edited())} />
        <LetterFields survey={props.survey} values={props.values} document={letter.document} />
      </div>
      <div class={styles["paperPlace"]}>
        <div class={`${prose["section"]} ${styles["screenOnly"]}`}>
          <Show when={saysOther()}>
            <Notice tone="care">{words().otherDays}</Notice>
          </Show>
          <Show when={outdated() > 0}>
            <Notice tone="care">{words().outdatedSome(outdated())}</Notice>
          </Show>
          <p class={prose["muted"]}>{words().edit}</p>
        </div>
        <LetterPaper
          surveyId={surveyId}
          letter={letter}
          title={written().title}
          head={
            letter.document === "parents" && props.values.school !== null
              ? words().printedOn(
                  props.values.school,
                  writeCalendarDay(app.before.today(), letter.language),
                )
              : null
          }
          paragraphs={written().paragraphs}
          edited={edited()}
        />
        <div class={`${prose["actions"]} ${styles["screenOnly"]}`}>
          <Button look="primary" onClick={() => window.print()}>
            {words().print}
          </Button>
          <Button onClick={() => void copy()}>{words().copy}</Button>
          <Show when={edits().length > 0}>
            <Button look="text" onClick={() => void startAgain()}>
              {words().startAgain}
            </Button>
          </Show>
        </div>
      </div>
    </div>
  );
}
