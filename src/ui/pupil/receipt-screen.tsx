import { For, Show, type JSX } from "solid-js";
import { Button } from "../components/button.tsx";
import { ReceiptPicture } from "../components/receipt-picture.tsx";
import { receiptDrawing } from "../components/receipt-pictures.ts";
import { usePupil } from "./pupil-context.ts";
import { BackAndNext, Lead, Screen, Subtitle } from "./screen.tsx";
import styles from "./receipt-screen.module.css";

/** Holds no name and no answer: it may stay on a shared screen. */
export function ReceiptScreen(props: {
  readonly pictures: readonly number[] | null;
  /** Where the answers may still be on this device, locked: what is said instead of that they are sent, and erased here. */
  readonly locked?: {
    readonly title: string;
    readonly text: string;
    readonly samePictures: string;
  };
}): JSX.Element {
  const { session, texts, receiptTexts } = usePupil();
  const words = () => texts().receipt;
  const samePictures = () => props.locked?.samePictures ?? words().samePictures;
  const pictureName = (number: number) => receiptTexts().pictures[receiptDrawing(number).name];
  return (
    <Screen
      title={props.locked?.title ?? words().title}
      spoken={[
        words().pictures,
        ...(props.pictures ?? []).map(pictureName),
        samePictures(),
        words().next.title,
        words().next.text,
        words().talk.title,
        words().talk.atSchool,
        `${words().talk.phone} ${words().talk.phoneNumber}. ${words().talk.phoneHours}`,
      ]}
      actions={
        <BackAndNext
          next={
            <Button look="primary" onClick={() => session.finish()}>
              {words().done}
            </Button>
          }
        />
      }
    >
      <Show when={props.pictures}>
        {(pictures) => (
          <section class={styles["receipt"]}>
            <Subtitle>{words().pictures}</Subtitle>
            <ul role="list" class={styles["pictures"]}>
              <For each={pictures()}>
                {(number) => (
                  <li>
                    <ReceiptPicture number={number} />
                    <span>{pictureName(number)}</span>
                  </li>
                )}
              </For>
            </ul>
            <p>{samePictures()}</p>
          </section>
        )}
      </Show>
      <section class={styles["words"]}>
        <Subtitle>{words().next.title}</Subtitle>
        <p>{words().next.text}</p>
      </section>
      <section class={styles["words"]}>
        <Subtitle>{words().talk.title}</Subtitle>
        <p>{words().talk.atSchool}</p>
        <p>
          {words().talk.phone} <a href="tel:116111">{words().talk.phoneNumber}</a>.{" "}
          {words().talk.phoneHours}
        </p>
      </section>
      <Lead>{props.locked?.text ?? words().erased}</Lead>
    </Screen>
  );
}

/** Several answers had been waiting on this device; whose they were is not known here. */
export function SentOnScreen(props: { readonly sent: number; readonly of: number }): JSX.Element {
  const { session, texts } = usePupil();
  const words = () => texts().sentOn;
  return (
    <Screen
      title={words().title(props.sent, props.of)}
      actions={
        <BackAndNext
          next={<Button onClick={() => session.finish()}>{texts().receipt.done}</Button>}
        />
      }
    >
      <Lead>{props.sent === props.of ? words().all : words().some}</Lead>
    </Screen>
  );
}
