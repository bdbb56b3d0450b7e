import { createSignal, createUniqueId, Show, type JSX } from "solid-js";
import type { BackupFailure, StorageFailure, VaultSecret } from "../../app/vault/vault-app.ts";
import { Button } from "../components/button.tsx";
import { failureText } from "./failure-text.ts";
import { SecretEntry } from "./secret-entry.tsx";
import styles from "./vault-form.module.css";
import { useVaultHost, useVaultWords, type VaultWords } from "./vault-host.tsx";

export function RestoreBackup(props: { readonly onBack: () => void }): JSX.Element {
  const host = useVaultHost();
  const texts = useVaultWords();
  const words = () => texts().vault.restore;
  const fileId = createUniqueId();
  const [file, setFile] = createSignal<File | null>(null);
  const [error, setError] = createSignal<string>();
  const restore = async (secret: VaultSecret): Promise<boolean> => {
    const chosen = file();
    if (!chosen) {
      setError(words().failures["no-file"]);
      return false;
    }
    setError(undefined);
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const restored = await host.vault.restoreBackup(bytes, secret);
    if (!restored.ok) setError(restoreText(texts(), restored.error, secret.type));
    return restored.ok;
  };
  return (
    <>
      <p class={styles["lead"]}>{words().lead}</p>
      <SecretEntry
        error={error()}
        submitLabel={words().submit}
        busyLabel={words().working}
        onSecret={restore}
        before={
          <div class={styles["choice"]}>
            <label for={fileId}>
              <strong>{words().file}</strong>
            </label>
            <input
              id={fileId}
              type="file"
              accept=".samklang"
              onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
            />
            <Show when={file()}>
              {(chosen) => <span class={styles["hint"]}>{words().chosen(chosen().name)}</span>}
            </Show>
          </div>
        }
        beside={<Button onClick={() => props.onBack()}>{texts().shell.back}</Button>}
      />
    </>
  );
}

function restoreText(
  texts: VaultWords,
  failure: BackupFailure | StorageFailure,
  way: VaultSecret["type"],
): string {
  const words = texts.vault.restore.failures;
  switch (failure.type) {
    case "not-a-backup":
    case "other-app":
    case "damaged":
    case "newer-version":
      return words[failure.type];
    case "wrong-secret":
      return way === "kit" ? words["wrong-kit"] : words["wrong-passphrase"];
    default:
      return failureText(texts, failure, way);
  }
}
