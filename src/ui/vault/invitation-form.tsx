import { createSignal, type JSX } from "solid-js";
import { useAnnouncer } from "../components/announcer.tsx";
import { Button } from "../components/button.tsx";
import prose from "../components/prose.module.css";
import { TextField } from "../components/text-field.tsx";
import { savingText } from "./failure-text.ts";
import form from "./vault-form.module.css";
import { useVaultHost, useVaultWords } from "./vault-host.tsx";

export function InvitationForm(): JSX.Element {
  const host = useVaultHost();
  const texts = useVaultWords();
  const announce = useAnnouncer();
  const words = () => texts().vault.settings;
  const [typed, setTyped] = createSignal("");
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const code = typed()
      .trim()
      .replace(/^.*#invitasjon=/u, "");
    if (code === "") return;
    const kept = await host.settings.setInvitation(code);
    if (!kept.ok) return announce({ text: savingText(texts(), kept.error) });
    setTyped("");
    announce({ text: words().invitationKept });
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().invitation}</h2>
      <p>{host.settings.invited() ? words().invitationYes : words().invitationNo}</p>
      <form class={form["form"]} onSubmit={(event) => void submit(event)}>
        <TextField label={words().invitationCode} value={typed()} onText={setTyped} />
        <Button type="submit">{words().invitationSave}</Button>
      </form>
    </section>
  );
}
