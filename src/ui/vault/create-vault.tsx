import { createResource, createSignal, Show, type JSX } from "solid-js";
import type { PassphraseFailure } from "../../app/vault/vault-app.ts";
import { Button } from "../components/button.tsx";
import { PassphraseField } from "./passphrase-fields.tsx";
import styles from "./vault-form.module.css";
import { useVaultHost, useVaultWords } from "./vault-host.tsx";

type Trouble = PassphraseFailure["type"] | "out-of-memory" | "mismatch";

/** Choosing the passphrase. The kit follows by itself: the vault's state says so. */
export function CreateVault(props: { readonly onBack: () => void }): JSX.Element {
  const host = useVaultHost();
  const texts = useVaultWords();
  const words = () => texts().vault.create;
  const [suggestion, { refetch }] = createResource(() => host.vault.suggestPassphrase());
  const [passphrase, setPassphrase] = createSignal("");
  const [repeated, setRepeated] = createSignal("");
  const [taken, setTaken] = createSignal(false);
  const [trouble, setTrouble] = createSignal<Trouble | null>(null);
  const [busy, setBusy] = createSignal(false);

  const takeSuggestion = (): void => {
    setPassphrase(suggestion() ?? "");
    setRepeated(suggestion() ?? "");
    setTaken(true);
    setTrouble(null);
  };
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy()) return;
    const checked = await host.vault.checkPassphrase(passphrase());
    if (!checked.ok) return void setTrouble(checked.error.type);
    if (passphrase() !== repeated()) return void setTrouble("mismatch");
    setTrouble(null);
    setBusy(true);
    const made = await host.vault.create(passphrase());
    setBusy(false);
    if (!made.ok) setTrouble(made.error.type);
  };
  const passphraseError = (): string | undefined => {
    const found = trouble();
    return found === null || found === "mismatch" ? undefined : words().failures[found];
  };

  return (
    <form class={styles["form"]} onSubmit={(event) => void submit(event)}>
      <p class={styles["lead"]}>{words().why}</p>
      <section class={styles["suggestion"]} aria-labelledby="suggestion-title">
        <h2 id="suggestion-title">{words().suggestion}</h2>
        <p class={styles["words"]} translate="no">
          {suggestion() ?? "…"}
        </p>
        <p class={styles["hint"]}>{words().suggestionHint}</p>
        <div class={styles["actions"]}>
          <Button disabled={suggestion() === undefined} onClick={takeSuggestion}>
            {words().useSuggestion}
          </Button>
          <Button look="text" onClick={() => void refetch()}>
            {words().another}
          </Button>
        </div>
      </section>
      <PassphraseField
        label={words().passphrase}
        hint={words().passphraseHint}
        error={passphraseError()}
        value={passphrase()}
        autocomplete="new-password"
        shown={taken()}
        onText={setPassphrase}
      />
      <PassphraseField
        label={words().repeat}
        error={trouble() === "mismatch" ? words().mismatch : undefined}
        value={repeated()}
        autocomplete="new-password"
        shown={taken()}
        onText={setRepeated}
      />
      <div class={styles["actions"]}>
        <Button look="primary" type="submit" busy={busy()}>
          <Show when={busy()} fallback={words().submit}>
            {words().making}
          </Show>
        </Button>
        <Button onClick={() => props.onBack()}>{texts().shell.back}</Button>
      </div>
    </form>
  );
}
