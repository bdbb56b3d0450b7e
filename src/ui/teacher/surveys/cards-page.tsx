import { createResource, createSignal, For, Show, type JSX } from "solid-js";
import type { Card } from "../../../app/teacher/teacher-app.ts";
import type { SurveyId } from "../../../core/ids.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { copyText } from "../../components/copy-text.ts";
import { Dialog } from "../../components/dialog.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useApp } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import styles from "./cards-page.module.css";
import { QrCode } from "./qr-code.tsx";
import { surveyFailureText } from "./survey-failure.ts";

/** The cards, as they come out of the printer: ten on a sheet of A4, with lines to cut along. */
export function CardsPage(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().surveys.cards;
  const [answer, { refetch }] = createResource(
    () => props.surveyId,
    (id) => app.surveys.cards(id),
  );
  const [alone, setAlone] = createSignal<number | null>(null);
  const printAlone = (rosterIndex: number): void => {
    setAlone(rosterIndex);
    // The browser prints what stands there when it is asked, and comes back when it is done.
    window.print();
    setAlone(null);
  };
  const sheet = () => {
    const found = answer();
    return found?.ok ? found.value : null;
  };
  const error = () => {
    const found = answer();
    return found && !found.ok ? surveyFailureText(texts(), found.error) : null;
  };
  return (
    <div class={`${prose["page"]} ${styles["page"]}`}>
      <header class={`${prose["section"]} ${styles["screenOnly"]}`}>
        <h1 class={prose["title"]}>{words().title}</h1>
        <p>{words().lead}</p>
        <Show when={sheet()?.thisMachineOnly}>
          <Notice tone="care">{words().thisMachineOnly(sheet()?.publicUrl ?? null)}</Notice>
        </Show>
        <div class={prose["actions"]}>
          <Button look="primary" disabled={sheet() === null} onClick={() => window.print()}>
            {words().print}
          </Button>
        </div>
      </header>
      <Show when={error()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <Show
        when={sheet()}
        fallback={
          <Show when={!error()}>
            <p role="status">{words().loading}</p>
          </Show>
        }
      >
        {(found) => (
          <ul class={styles["sheet"]} role="list">
            <For each={found().cards}>
              {(card) => (
                <CardView
                  card={card}
                  origin={found().origin}
                  surveyId={props.surveyId}
                  onRenewed={() => void refetch()}
                  onPrint={() => printAlone(card.rosterIndex)}
                  leftOut={alone() !== null && alone() !== card.rosterIndex}
                />
              )}
            </For>
          </ul>
        )}
      </Show>
    </div>
  );
}

function CardView(props: {
  readonly card: Card;
  readonly origin: string;
  readonly surveyId: SurveyId;
  readonly onRenewed: () => void;
  readonly onPrint: () => void;
  /** Another card is printed alone. */
  readonly leftOut: boolean;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().surveys.cards;
  const [asking, setAsking] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const copy = async (link: string): Promise<void> => {
    const copied = await copyText(link);
    announce({ text: copied ? words().copied(props.card.name) : words().notCopied });
  };
  const renew = async (): Promise<void> => {
    setBusy(true);
    const renewed = await app.surveys.newCard(props.surveyId, props.card.rosterIndex);
    setBusy(false);
    setAsking(false);
    if (!renewed.ok) return announce({ text: surveyFailureText(texts(), renewed.error) });
    announce({ text: words().newCardMade(props.card.name) });
    props.onRenewed();
  };
  return (
    <li class={styles["card"]} data-left-out={props.leftOut ? "" : undefined}>
      <div class={styles["code"]}>
        <Show when={props.card.link} fallback={<p>{words().notReady}</p>}>
          {(link) => <QrCode text={link()} label={`QR: ${props.card.name}`} />}
        </Show>
      </div>
      <div class={styles["words"]}>
        <p class={styles["name"]}>{props.card.name}</p>
        <ol class={styles["steps"]}>
          <li>{words().stepOne(`${new URL(props.origin).host}/svar`)}</li>
          <li>{words().stepTwo}</li>
        </ol>
        <p class={styles["foot"]}>
          {words().owner} · {words().shred}
        </p>
        <div class={`${prose["actions"]} ${styles["screenOnly"]}`}>
          <Show when={props.card.link}>
            {(link) => (
              <>
                <Button look="text" onClick={() => void copy(link())}>
                  {words().copy}
                </Button>
                <Button look="text" onClick={() => props.onPrint()}>
                  {words().printOne}
                </Button>
              </>
            )}
          </Show>
          <Button look="text" onClick={() => setAsking(true)}>
            {words().newCard}
          </Button>
        </div>
      </div>
      <Dialog
        open={asking()}
        title={words().newCardTitle(props.card.name)}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="primary" busy={busy()} onClick={() => void renew()}>
              {words().newCardConfirm}
            </Button>
          </>
        }
      >
        <p>{words().newCardText}</p>
      </Dialog>
    </li>
  );
}
