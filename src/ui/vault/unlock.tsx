import { createSignal, type JSX } from "solid-js";
import type { LockReason, VaultSecret } from "../../app/vault/vault-app.ts";
import { Button } from "../components/button.tsx";
import { failureText } from "./failure-text.ts";
import { RemoveVaultDialog } from "./remove-vault-dialog.tsx";
import { SecretEntry } from "./secret-entry.tsx";
import styles from "./vault-form.module.css";
import { VaultLayout } from "./vault-layout.tsx";
import { useVaultHost, useVaultWords } from "./vault-host.tsx";

/** Locked. */
export function Unlock(props: {
  readonly why: LockReason;
  readonly languageSwitch: JSX.Element;
  /** What may be known of while it is locked. */
  readonly children?: JSX.Element;
}): JSX.Element {
  const host = useVaultHost();
  const texts = useVaultWords();
  const words = () => texts().vault.unlock;
  const [error, setError] = createSignal<string>();
  const unlock = async (secret: VaultSecret): Promise<boolean> => {
    setError(undefined);
    const opened = await host.vault.unlock(secret);
    if (!opened.ok) setError(failureText(texts(), opened.error, secret.type));
    return opened.ok;
  };
  return (
    <VaultLayout title={words().title} languageSwitch={props.languageSwitch}>
      <p class={styles["lead"]}>{words().why[props.why]}</p>
      {props.children}
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
  const texts = useVaultWords();
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
      <RemoveVaultDialog open={asking()} onClose={() => setAsking(false)} />
    </details>
  );
}
