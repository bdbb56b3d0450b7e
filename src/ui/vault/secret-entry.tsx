import { createSignal, Show, type JSX } from "solid-js";
import type { VaultSecret } from "../../app/vault/vault-app.ts";
import { Button } from "../components/button.tsx";
import { TextField } from "../components/text-field.tsx";
import { PassphraseField } from "./passphrase-fields.tsx";
import styles from "./vault-form.module.css";
import { useVaultWords } from "./vault-host.tsx";

/** The passphrase, or the recovery code in its place. */
export function SecretEntry(props: {
  readonly error: string | undefined;
  readonly submitLabel: string;
  readonly busyLabel: string;
  readonly before?: JSX.Element;
  readonly beside?: JSX.Element;
  /** Gives true when it worked; what was typed is then dropped. */
  readonly onSecret: (secret: VaultSecret) => Promise<boolean>;
}): JSX.Element {
  const texts = useVaultWords();
  const words = () => texts().vault.unlock;
  const [way, setWay] = createSignal<VaultSecret["type"]>("passphrase");
  const [typed, setTyped] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy()) return;
    setBusy(true);
    const secret: VaultSecret =
      way() === "kit" ? { type: "kit", kit: typed() } : { type: "passphrase", passphrase: typed() };
    if (await props.onSecret(secret)) setTyped("");
    setBusy(false);
  };
  const changeWay = (): void => {
    setWay(way() === "kit" ? "passphrase" : "kit");
    setTyped("");
  };
  return (
    <form class={styles["form"]} onSubmit={(event) => void submit(event)}>
      {props.before}
      <Show
        when={way() === "kit"}
        fallback={
          <PassphraseField
            label={words().passphrase}
            error={props.error}
            value={typed()}
            autocomplete="current-password"
            onText={setTyped}
          />
        }
      >
        <TextField
          label={words().kit}
          hint={words().kitHint}
          error={props.error}
          value={typed()}
          autocapitalize="characters"
          required
          onText={setTyped}
        />
      </Show>
      <div class={styles["actions"]}>
        <Button look="primary" type="submit" busy={busy()}>
          {busy() ? props.busyLabel : props.submitLabel}
        </Button>
        {props.beside}
        <Button look="text" onClick={changeWay}>
          {way() === "kit" ? words().usePassphrase : words().useKit}
        </Button>
      </div>
    </form>
  );
}
