import { createSignal, type JSX } from "solid-js";
import { Button } from "../components/button.tsx";
import prose from "../components/prose.module.css";
import { ChangePassphrase } from "../vault/change-passphrase.tsx";
import { InvitationForm } from "../vault/invitation-form.tsx";
import { RemoveVaultDialog } from "../vault/remove-vault-dialog.tsx";
import {
  AutoLockSection,
  BackupSection,
  KitSection,
  LookSection,
} from "../vault/settings-sections.tsx";
import { useLeaderTexts } from "./leader-texts.ts";
import { PlaceSettings } from "./places/place-settings.tsx";

export function LeaderSettings(): JSX.Element {
  const texts = useLeaderTexts();
  return (
    <div class={prose["page"]}>
      <h1 class={prose["title"]}>{texts().vault.settings.title}</h1>
      <PlaceSettings />
      <BackupSection />
      <AutoLockSection />
      <LookSection signs={false} />
      <InvitationForm />
      <ChangePassphrase />
      <KitSection />
      <RemoveAll />
    </div>
  );
}

function RemoveAll(): JSX.Element {
  const texts = useLeaderTexts();
  const words = () => texts().leader.removeAll;
  const [asking, setAsking] = createSignal(false);
  return (
    <section class={prose["section"]}>
      <h2>{words().title}</h2>
      <p>{words().text}</p>
      <div>
        <Button look="grave" onClick={() => setAsking(true)}>
          {words().button}
        </Button>
      </div>
      <RemoveVaultDialog open={asking()} onClose={() => setAsking(false)} />
    </section>
  );
}
