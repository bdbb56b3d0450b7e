import { createSignal, type JSX } from "solid-js";
import { useAnnouncer } from "../components/announcer.tsx";
import { Button } from "../components/button.tsx";
import prose from "../components/prose.module.css";
import type { PassphraseFailure, SaveFailure, UnlockFailure } from "../../app/vault/vault-app.ts";
import { failureText, savingText } from "./failure-text.ts";
import { PassphraseField } from "./passphrase-fields.tsx";
import form from "./vault-form.module.css";
import { useVaultHost, useVaultWords, type VaultWords } from "./vault-host.tsx";

interface Trouble {
  readonly field: "current" | "new";
  readonly text: string;
}

export function ChangePassphrase(): JSX.Element {
  const host = useVaultHost();
  const texts = useVaultWords();
  const announce = useAnnouncer();
  const words = () => texts().vault.settings;
  const [current, setCurrent] = createSignal("");
  const [wanted, setWanted] = createSignal("");
  const [trouble, setTrouble] = createSignal<Trouble | null>(null);
  const [busy, setBusy] = createSignal(false);
  const errorOf = (field: Trouble["field"]): string | undefined => {
    const found = trouble();
    return found?.field === field ? found.text : undefined;
  };
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy()) return;
    setTrouble(null);
    setBusy(true);
    const changed = await host.vault.changePassphrase(
      { type: "passphrase", passphrase: current() },
      wanted(),
    );
    setBusy(false);
    if (!changed.ok) {
      return void setTrouble(troubleOf(texts(), changed.error));
    }
    setCurrent("");
    setWanted("");
    announce({ text: words().passphraseChanged });
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().passphrase}</h2>
      <form class={form["form"]} onSubmit={(event) => void submit(event)}>
        <PassphraseField
          label={words().passphraseCurrent}
          error={errorOf("current")}
          value={current()}
          autocomplete="current-password"
          onText={setCurrent}
        />
        <PassphraseField
          label={words().passphraseNew}
          hint={texts().vault.create.passphraseHint}
          error={errorOf("new")}
          value={wanted()}
          autocomplete="new-password"
          onText={setWanted}
        />
        <p class={prose["muted"]}>{words().passphraseNote}</p>
        <Button type="submit" busy={busy()}>
          {words().passphraseSubmit}
        </Button>
      </form>
    </section>
  );
}

type ChangeFailure = UnlockFailure | PassphraseFailure | SaveFailure;

function troubleOf(texts: VaultWords, failure: ChangeFailure): Trouble {
  switch (failure.type) {
    case "too-short":
    case "too-common":
    case "too-simple":
      return { field: "new", text: texts.vault.create.failures[failure.type] };
    case "locked":
      return { field: "current", text: savingText(texts, failure) };
    default:
      return { field: "current", text: failureText(texts, failure, "passphrase") };
  }
}
