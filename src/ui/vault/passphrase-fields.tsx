import { createSignal, type JSX } from "solid-js";
import { Button } from "../components/button.tsx";
import { TextField } from "../components/text-field.tsx";
import { useVaultWords } from "./vault-host.tsx";

/** One passphrase field with a button that shows what is typed. */
export function PassphraseField(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly autocomplete: "new-password" | "current-password";
  readonly shown?: boolean;
  readonly onText: (text: string) => void;
}): JSX.Element {
  const texts = useVaultWords();
  const [shown, setShown] = createSignal(false);
  const visible = (): boolean => shown() || props.shown === true;
  return (
    <TextField
      label={props.label}
      hint={props.hint}
      error={props.error}
      value={props.value}
      type={visible() ? "text" : "password"}
      autocomplete={props.autocomplete}
      autocapitalize="off"
      required
      onText={props.onText}
      beside={
        <Button aria-pressed={visible()} onClick={() => setShown(!shown())}>
          {visible() ? texts().vault.create.hide : texts().vault.create.show}
        </Button>
      }
    />
  );
}
