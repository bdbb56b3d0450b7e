import { createSignal, For, Match, Show, Switch, type JSX } from "solid-js";
import type { PupilProgress, SurveyEntry } from "../../../../app/teacher/teacher-app.ts";
import { receipt as receiptEn } from "../../../../i18n/en/receipt.ts";
import { receipt as receiptNb } from "../../../../i18n/nb/receipt.ts";
import { receipt as receiptNn } from "../../../../i18n/nn/receipt.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { Button } from "../../../components/button.tsx";
import prose from "../../../components/prose.module.css";
import { ReceiptPicture } from "../../../components/receipt-picture.tsx";
import { receiptDrawing } from "../../../components/receipt-pictures.ts";
import { useApp } from "../../app-context.tsx";
import { savingText } from "../../../vault/failure-text.ts";
import { useLanguage, useTexts } from "../../texts.tsx";
import styles from "../live-page.module.css";
import { NewCardDialog } from "../new-card-dialog.tsx";

/**
 * Each pupil, whether an answer came, and what can be done for the pupil while the survey is open. On a phone a row
 * has two lines; the roles are written out since some engines lose them where rows are laid out otherwise.
 */
export function PupilTable(props: {
  readonly entry: SurveyEntry;
  readonly pupils: readonly PupilProgress[];
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().surveys.live;
  const [asking, setAsking] = createSignal<number>();
  const survey = () => props.entry.survey;
  const isOpen = () => survey().state === "open";
  const isSample = () => app.vault.state().type === "sample";
  const renewed = () => app.surveys.renewedCards(survey().id);
  return (
    <section class={prose["section"]}>
      <table class={styles["table"]} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words().columns.pupil}
            </th>
            <th role="columnheader" scope="col">
              {words().columns.state}
            </th>
            <th role="columnheader" scope="col">
              {words().columns.receipt}
            </th>
            <Show when={isOpen() && !isSample()}>
              <th role="columnheader" scope="col">
                {texts().asking.live.do}
              </th>
            </Show>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <For each={props.pupils}>
            {(pupil, index) => (
              <tr role="row" data-state={pupil.type}>
                <th role="rowheader" scope="row">
                  {pupil.name}
                </th>
                <td role="cell">
                  {stateText(pupil, words(), isOpen())}
                  <Show when={renewed().has(index())}>
                    <span class={styles["remark"]}>{texts().asking.live.renewed}</span>
                  </Show>
                </td>
                <td role="cell">
                  <Show when={pupil.type === "answered" ? pupil.receipt : null}>
                    {(pictures) => <Receipt pictures={pictures()} />}
                  </Show>
                </td>
                <Show when={isOpen() && !isSample()}>
                  <td role="cell" class={styles["tools"]}>
                    <PupilTools
                      entry={props.entry}
                      pupil={pupil}
                      rosterIndex={index()}
                      onNewCard={() => setAsking(index())}
                    />
                  </td>
                </Show>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class={prose["muted"]}>{words().receiptHint}</p>
      <NewCardDialog
        surveyId={survey().id}
        rosterIndex={asking()}
        name={props.pupils[asking() ?? -1]?.name ?? ""}
        onClose={() => setAsking(undefined)}
      />
    </section>
  );
}

function PupilTools(props: {
  readonly entry: SurveyEntry;
  readonly pupil: PupilProgress;
  readonly rosterIndex: number;
  readonly onNewCard: () => void;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().asking.live;
  const letTakePart = async (): Promise<void> => {
    const { name } = props.pupil;
    const taken = await app.surveys.letTakePart(props.entry.survey.id, props.rosterIndex);
    announce({ text: taken.ok ? words().takesPart(name) : savingText(texts(), taken.error) });
  };
  return (
    <Switch
      fallback={
        <Button
          look="text"
          aria-label={words().newCard(props.pupil.name)}
          onClick={() => props.onNewCard()}
        >
          {words().newCardShort}
        </Button>
      }
    >
      <Match when={props.pupil.type === "not-asked"}>
        <Show when={props.entry.survey.kind === "preventive"}>
          <Button
            look="text"
            aria-label={words().takePart(props.pupil.name)}
            onClick={() => void letTakePart()}
          >
            {words().takePartShort}
          </Button>
        </Show>
      </Match>
      <Match when={props.pupil.type === "answered" || props.pupil.type === "invalid"}>
        <Button
          look="text"
          aria-label={words().answerAgain(props.pupil.name)}
          onClick={() => props.onNewCard()}
        >
          {words().answerAgainShort}
        </Button>
      </Match>
    </Switch>
  );
}

function stateText(
  pupil: PupilProgress,
  words: ReturnType<ReturnType<typeof useTexts>>["surveys"]["live"],
  open: boolean,
): string {
  if (pupil.type === "invalid") return words.invalid[pupil.reason];
  if (pupil.type === "answered") return words.answered;
  if (pupil.type === "not-asked") return words.notAsked;
  return open ? words.waiting : words.missing;
}

function Receipt(props: { readonly pictures: readonly number[] }): JSX.Element {
  const language = useLanguage();
  const names = () => ({ nb: receiptNb, nn: receiptNn, en: receiptEn })[language()].pictures;
  return (
    <span class={styles["receipt"]}>
      <For each={props.pictures}>
        {(number) => (
          <ReceiptPicture number={number} label={names()[receiptDrawing(number).name]} />
        )}
      </For>
    </span>
  );
}
