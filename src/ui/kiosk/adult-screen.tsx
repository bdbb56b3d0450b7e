import { createSignal, Show, type JSX } from "solid-js";
import type { Leaving } from "../../app/kiosk/leaving.ts";
import { Button } from "../components/button.tsx";
import { BackAndNext, Screen, Subtitle } from "../pupil/screen.tsx";
import { CodeEntry } from "./code-pad.tsx";
import { useKioskTexts } from "./kiosk-frame.tsx";
import styles from "./adult-screen.module.css";

/** Whoever looks after the tablet: what is here, how it gets to the teacher, and how the tablet is emptied. */
export function AdultScreen(props: {
  readonly leaving: Leaving;
  readonly onBack: () => void;
}): JSX.Element {
  const texts = useKioskTexts();
  return (
    <Screen
      title={texts().adult.title}
      actions={
        <BackAndNext next={<Button onClick={() => props.onBack()}>{texts().back}</Button>} />
      }
    >
      <UnsentBallots leaving={props.leaving} />
    </Screen>
  );
}

/** The sealed answers of one survey on this device. Says nothing of whose they are. */
export function UnsentBallots(props: { readonly leaving: Leaving }): JSX.Element {
  const texts = useKioskTexts();
  const words = () => texts().adult;
  const [isSaved, setIsSaved] = createSignal(false);
  const unsent = () => props.leaving.unsent();
  const isAllSent = () => unsent().waiting + unsent().refused === 0;
  const save = async (): Promise<void> => {
    if (await props.leaving.saveFile()) setIsSaved(true);
  };
  return (
    <>
      <div role="status" class={styles["part"]}>
        <Show when={isAllSent()}>
          <p>{words().allSent}</p>
        </Show>
        <Show when={unsent().waiting > 0}>
          <p>{words().waiting(unsent().waiting)}</p>
        </Show>
        <Show when={unsent().refused > 0}>
          <p>{words().refused(unsent().refused)}</p>
        </Show>
      </div>
      <Show when={!isAllSent()}>
        <section class={styles["part"]}>
          <Subtitle>{words().file.title}</Subtitle>
          <p>{words().file.text}</p>
          <Button look="primary" onClick={() => void save()}>
            {words().file.save}
          </Button>
          <p role="status">
            <Show when={isSaved()}>{words().file.saved}</Show>
          </p>
        </section>
      </Show>
      <Show when={props.leaving.enterCode} fallback={<p>{texts().leftovers.noCode}</p>}>
        {(enterCode) => (
          <section class={styles["part"]}>
            <Subtitle>{words().code.title}</Subtitle>
            <CodeEntry isAllowed={props.leaving.isHandedOver()} onCode={enterCode()} />
          </section>
        )}
      </Show>
    </>
  );
}
