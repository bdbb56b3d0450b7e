import { Show, type JSX } from "solid-js";
import type { NotDelivered } from "../../app/pupil/delivery.ts";
import { Button } from "../components/button.tsx";
import { SentenceScreen } from "./card-screens.tsx";
import { usePupil } from "./pupil-context.ts";
import { BackAndNext, Lead, Screen } from "./screen.tsx";
import styles from "./screen.module.css";

export function SendingScreen(props: {
  readonly waiting: boolean;
  readonly kept: boolean;
}): JSX.Element {
  const { texts } = usePupil();
  const words = () => texts().sending;
  return (
    <Screen title={props.waiting ? words().waitingTitle : words().title}>
      <div class={styles["paragraphs"]} role="status">
        <Show when={props.waiting}>
          <Lead>{words().waiting}</Lead>
          <Show when={props.kept} fallback={<Lead>{words().mustStay}</Lead>}>
            <Lead>{words().keptOpen}</Lead>
            <Lead>{words().mayClose}</Lead>
          </Show>
        </Show>
      </div>
    </Screen>
  );
}

export function NotDeliveredScreen(props: { readonly reason: NotDelivered }): JSX.Element {
  const { session, texts } = usePupil();
  return (
    <SentenceScreen
      sentence={texts().notDelivered[props.reason]}
      actions={
        <BackAndNext
          next={<Button onClick={() => session.finish()}>{texts().receipt.done}</Button>}
        />
      }
    />
  );
}
