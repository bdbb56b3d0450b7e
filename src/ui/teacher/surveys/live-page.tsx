import { createEffect, createSignal, For, Match, Show, Switch, type JSX } from "solid-js";
import type {
  InvalidBallot,
  PupilProgress,
  SurveyEntry,
  SurveyProgress,
} from "../../../app/teacher/teacher-app.ts";
import { receipt as receiptEn } from "../../../i18n/en/receipt.ts";
import { receipt as receiptNb } from "../../../i18n/nb/receipt.ts";
import { receipt as receiptNn } from "../../../i18n/nn/receipt.ts";
import { writeDayAndTime } from "../../../i18n/dates.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { ReceiptPicture } from "../../components/receipt-picture.tsx";
import { receiptDrawing } from "../../components/receipt-pictures.ts";
import { useApp, usePlaces } from "../app-context.tsx";
import { savingText } from "../failure-text.ts";
import { useLanguage, useTexts } from "../texts.tsx";
import { usePreparedResults } from "./prepare-results.ts";
import { surveyFailureText } from "./survey-failure.ts";
import styles from "./live-page.module.css";

/** Who has answered, as it happens, and how to end the survey. */
export function LivePage(props: { readonly entry: SurveyEntry }): JSX.Element {
  const app = useApp();
  const survey = () => props.entry.survey;
  createEffect(() => app.live.attend(survey().id));
  usePreparedResults(() => [props.entry]);
  return (
    <div class={prose["page"]}>
      <Show when={app.live.progress(survey().id)}>
        {(progress) => (
          <>
            <Summary entry={props.entry} progress={progress()} />
            <PupilTable pupils={progress().pupils} open={survey().state === "open"} />
            <InvalidList invalid={progress().invalid} pupils={progress().pupils} />
          </>
        )}
      </Show>
      <Show when={app.vault.state().type !== "sample"}>
        <DeleteSurvey entry={props.entry} />
      </Show>
    </div>
  );
}

function Summary(props: {
  readonly entry: SurveyEntry;
  readonly progress: SurveyProgress;
}): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().surveys.live;
  const survey = () => props.entry.survey;
  const closesAt = () => {
    const current = survey();
    return current.state === "open" ? current.closesAt : null;
  };
  return (
    <section class={prose["section"]}>
      <h1 class={prose["title"]}>{words().title}</h1>
      <p class={styles["count"]} role="status">
        {texts().surveys.answered(props.progress.answered, props.progress.expected)}
      </p>
      <progress
        class={styles["bar"]}
        max={props.progress.expected}
        value={props.progress.answered}
        aria-label={words().title}
      />
      <Show when={closesAt()} fallback={<p class={prose["muted"]}>{words().closed}</p>}>
        {(seconds) => (
          <>
            <p class={prose["muted"]}>
              {[
                words().closesAt(writeDayAndTime(seconds(), language())),
                words().connection[props.progress.connection],
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </p>
            <Show when={props.progress.trouble}>
              <Notice
                tone="care"
                actions={
                  <Button onClick={() => void app.live.collect(survey().id)}>
                    {words().fetchNow}
                  </Button>
                }
              >
                {words().trouble}
              </Notice>
            </Show>
            <div class={prose["actions"]}>
              <Button onClick={() => places.go({ type: "projector", surveyId: survey().id })}>
                {words().projector}
              </Button>
              <CloseSurvey entry={props.entry} progress={props.progress} />
            </div>
          </>
        )}
      </Show>
    </section>
  );
}

function PupilTable(props: {
  readonly pupils: readonly PupilProgress[];
  /** Answers may still come. */
  readonly open: boolean;
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().surveys.live;
  return (
    <section class={prose["section"]}>
      <table class={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{words().columns.pupil}</th>
            <th scope="col">{words().columns.state}</th>
            <th scope="col">{words().columns.receipt}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.pupils}>
            {(pupil) => (
              <tr data-state={pupil.type}>
                <th scope="row">{pupil.name}</th>
                <td>{stateText(pupil, words(), props.open)}</td>
                <td>
                  <Show when={pupil.type === "answered" ? pupil.receipt : null}>
                    {(pictures) => <Receipt pictures={pictures()} />}
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class={prose["muted"]}>{words().receiptHint}</p>
    </section>
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

function InvalidList(props: {
  readonly invalid: readonly InvalidBallot[];
  readonly pupils: readonly PupilProgress[];
}): JSX.Element {
  const texts = useTexts();
  const words = () => texts().surveys.live;
  const nameOf = (ballot: InvalidBallot): string =>
    ballot.rosterIndex === null ? "" : (props.pupils[ballot.rosterIndex]?.name ?? "");
  return (
    <Show when={props.invalid.length > 0}>
      <Notice tone="care" title={words().invalidTitle}>
        <ul>
          <For each={props.invalid}>
            {(ballot) => (
              <li>
                <Switch fallback={words().invalid[ballot.reason]}>
                  <Match when={nameOf(ballot) !== ""}>
                    <strong>{nameOf(ballot)}:</strong> {words().invalid[ballot.reason]}
                  </Match>
                </Switch>
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  );
}

function CloseSurvey(props: {
  readonly entry: SurveyEntry;
  readonly progress: SurveyProgress;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().surveys.live;
  const [asking, setAsking] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const close = async (): Promise<void> => {
    setBusy(true);
    const closed = await app.surveys.close(props.entry.survey.id);
    setBusy(false);
    setAsking(false);
    announce({ text: closed.ok ? words().closed : surveyFailureText(texts(), closed.error) });
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words().close}</Button>
      <Dialog
        open={asking()}
        title={words().closeTitle}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="primary" busy={busy()} onClick={() => void close()}>
              {words().closeConfirm}
            </Button>
          </>
        }
      >
        <p>{words().closeText(props.progress.expected - props.progress.answered)}</p>
      </Dialog>
    </>
  );
}

function DeleteSurvey(props: { readonly entry: SurveyEntry }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().surveys.live;
  const [asking, setAsking] = createSignal(false);
  const remove = async (): Promise<void> => {
    const { id, classId } = props.entry.survey;
    setAsking(false);
    const removed = await app.surveys.remove(id);
    if (!removed.ok) return announce({ text: savingText(texts(), removed.error) });
    places.replace({ type: "class", classId });
    announce({ text: words().removed[removed.value.relay] });
  };
  return (
    <section>
      <Button look="grave" onClick={() => setAsking(true)}>
        {words().remove}
      </Button>
      <Dialog
        open={asking()}
        title={words().removeTitle}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="grave" onClick={() => void remove()}>
              {words().removeConfirm}
            </Button>
          </>
        }
      >
        <p>{words().removeText}</p>
      </Dialog>
    </section>
  );
}
