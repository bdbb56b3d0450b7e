import { createSignal, For, Show, type JSX } from "solid-js";
import type { Card, CardSheet } from "../../../app/teacher/teacher-app.ts";
import type { SurveyId } from "../../../core/ids.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { copyText } from "../../components/copy-text.ts";
import prose from "../../components/prose.module.css";
import { useTexts } from "../texts.tsx";
import styles from "./cards-page.module.css";
import { NewCardDialog } from "./new-card-dialog.tsx";
import { QrCode } from "../../components/qr-code.tsx";

/** The cards of one survey, with lines to cut along. */
export function CardList(props: {
  readonly surveyId: SurveyId;
  readonly sheet: CardSheet;
  readonly onRenewed: () => Promise<void>;
  /** Other classes stand on the same page: one card cannot be printed alone. */
  readonly together?: boolean;
}): JSX.Element {
  const [alone, setAlone] = createSignal<number | null>(null);
  const printAlone = (rosterIndex: number): void => {
    setAlone(rosterIndex);
    // The browser prints what stands there when it is asked, and comes back when it is done.
    window.print();
    setAlone(null);
  };
  return (
    <ul class={styles["sheet"]} role="list">
      <For each={props.sheet.cards}>
        {(card) => (
          <CardView
            card={card}
            origin={props.sheet.origin}
            surveyId={props.surveyId}
            onRenewed={() => props.onRenewed()}
            onPrint={props.together ? null : () => printAlone(card.rosterIndex)}
            leftOut={alone() !== null && alone() !== card.rosterIndex}
          />
        )}
      </For>
    </ul>
  );
}

function CardView(props: {
  readonly card: Card;
  readonly origin: string;
  readonly surveyId: SurveyId;
  readonly onRenewed: () => Promise<void>;
  readonly onPrint: (() => void) | null;
  /** Another card is printed alone. */
  readonly leftOut: boolean;
}): JSX.Element {
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().surveys.cards;
  const [asking, setAsking] = createSignal(false);
  const copy = async (link: string): Promise<void> => {
    const copied = await copyText(link);
    announce({ text: copied ? words().copied(props.card.name) : words().notCopied });
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
                <Show when={props.onPrint}>
                  {(print) => (
                    <Button look="text" onClick={() => print()()}>
                      {words().printOne}
                    </Button>
                  )}
                </Show>
              </>
            )}
          </Show>
          <Button look="text" onClick={() => setAsking(true)}>
            {words().newCard}
          </Button>
        </div>
      </div>
      <NewCardDialog
        surveyId={props.surveyId}
        rosterIndex={asking() ? props.card.rosterIndex : undefined}
        name={props.card.name}
        onClose={() => setAsking(false)}
        onRenewed={() => props.onRenewed()}
      />
    </li>
  );
}
