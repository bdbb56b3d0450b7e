import { createSignal, For, type JSX } from "solid-js";
import type { LockReason, VaultSecret } from "../../../app/teacher/teacher-app.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { useApp } from "../app-context.tsx";
import { failureText } from "../failure-text.ts";
import { useTexts } from "../texts.tsx";
import { SecretEntry } from "./secret-entry.tsx";
import styles from "./vault-form.module.css";
import { VaultLayout } from "./vault-layout.tsx";

/** Locked. A survey that is open goes on being counted, without a name or a key. */
export function Unlock(props: {
  readonly why: LockReason;
  readonly languageSwitch: JSX.Element;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().vault.unlock;
  const [error, setError] = createSignal<string>();
  const unlock = async (secret: VaultSecret): Promise<boolean> => {
    setError(undefined);
    const opened = await app.vault.unlock(secret);
    if (!opened.ok) setError(failureText(texts(), opened.error, secret.type));
    return opened.ok;
  };
  return (
    <VaultLayout title={words().title} languageSwitch={props.languageSwitch}>
      <p class={styles["lead"]}>{words().why[props.why]}</p>
      <For each={app.live.counts()}>
        {(count) => <p class={styles["live"]}>{words().live(count.answered, count.expected)}</p>}
      </For>
      <SecretEntry
        error={error()}
        submitLabel={words().submit}
        busyLabel={words().working}
        onSecret={unlock}
      />
      <Forgotten />
    </VaultLayout>
  );
}

function Forgotten(): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().vault.unlock;
  const [asking, setAsking] = createSignal(false);
  return (
    <details>
      <summary>{words().forgotten}</summary>
      <div class={styles["form"]}>
        <p>{words().forgottenText}</p>
        <Button look="grave" onClick={() => setAsking(true)}>
          {words().remove}
        </Button>
      </div>
      <Dialog
        open={asking()}
        title={words().removeTitle}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="grave" onClick={() => void app.vault.remove()}>
              {words().removeConfirm}
            </Button>
          </>
        }
      >
        <p>{words().removeText}</p>
      </Dialog>
    </details>
  );
}
