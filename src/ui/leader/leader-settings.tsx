import { createSignal, type JSX } from "solid-js";
import { useAnnouncer } from "../components/announcer.tsx";
import { Button } from "../components/button.tsx";
import { Dialog } from "../components/dialog.tsx";
import prose from "../components/prose.module.css";
import { ChangePassphrase } from "../vault/change-passphrase.tsx";
import { InvitationForm } from "../vault/invitation-form.tsx";
import {
  AutoLockSection,
  BackupSection,
  KitSection,
  LookSection,
} from "../vault/settings-sections.tsx";
import { useLeader } from "./leader-context.tsx";
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
      <LookSection />
      <InvitationForm />
      <ChangePassphrase />
      <KitSection />
      <RemoveAll />
    </div>
  );
}

function RemoveAll(): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  const announce = useAnnouncer();
  const words = () => texts().leader.removeAll;
  const [asking, setAsking] = createSignal(false);
  const remove = async (): Promise<void> => {
    setAsking(false);
    const removed = await app.vault.remove();
    if (!removed.ok) announce({ text: words().failed });
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().title}</h2>
      <p>{words().text}</p>
      <div>
        <Button look="grave" onClick={() => setAsking(true)}>
          {words().button}
        </Button>
      </div>
      <Dialog
        open={asking()}
        title={texts().vault.unlock.removeTitle}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="grave" onClick={() => void remove()}>
              {texts().vault.unlock.removeConfirm}
            </Button>
          </>
        }
      >
        <p>{texts().vault.unlock.removeText}</p>
      </Dialog>
    </section>
  );
}
