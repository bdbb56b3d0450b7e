import { createSignal, Show, type JSX } from "solid-js";
import type { SurveyId } from "../../../../core/ids.ts";
import { Button } from "../../../components/button.tsx";
import { Dialog } from "../../../components/dialog.tsx";
import { Notice } from "../../../components/notice.tsx";
import prose from "../../../components/prose.module.css";
import { useApp } from "../../app-context.tsx";
import { useTexts } from "../../texts.tsx";
import { kioskFailureText } from "./kiosk-failure.ts";
import { useTabletTexts } from "./tablet-words.ts";

/** Hands this very device to the class: the vault is locked first. */
export function ThisDevice(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const tablet = useTabletTexts();
  const words = () => tablet().here;
  const [asking, setAsking] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<string>();
  const expected = () => app.kiosk.expected(props.surveyId);
  const start = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    const started = await app.kiosk.start(props.surveyId);
    setBusy(false);
    setAsking(false);
    if (!started.ok) setError(kioskFailureText(texts(), tablet(), started.error));
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().title}</h2>
      <Show when={expected() > 0} fallback={<p>{words().nobody}</p>}>
        <p>{words().text(expected())}</p>
        <div class={prose["actions"]}>
          <Button onClick={() => setAsking(true)}>{words().start}</Button>
        </div>
      </Show>
      <Show when={error()}>
        {(text) => (
          <Notice tone="trouble" announced>
            {text()}
          </Notice>
        )}
      </Show>
      <Dialog
        open={asking()}
        title={words().dialog.title}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="primary" busy={busy()} onClick={() => void start()}>
              {busy() ? words().starting : words().dialog.confirm}
            </Button>
          </>
        }
      >
        <p>{words().dialog.text}</p>
      </Dialog>
    </section>
  );
}
