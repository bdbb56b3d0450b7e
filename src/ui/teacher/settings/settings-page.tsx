import type { JSX } from "solid-js";
import prose from "../../components/prose.module.css";
import { ChangePassphrase } from "../../vault/change-passphrase.tsx";
import { InvitationForm } from "../../vault/invitation-form.tsx";
import {
  AutoLockSection,
  BackupSection,
  KitSection,
  LookSection,
} from "../../vault/settings-sections.tsx";
import { useTexts } from "../texts.tsx";

export function SettingsPage(): JSX.Element {
  const texts = useTexts();
  return (
    <div class={prose["page"]}>
      <h1 class={prose["title"]}>{texts().vault.settings.title}</h1>
      <BackupSection />
      <AutoLockSection />
      <LookSection signs={true} />
      <InvitationForm />
      <ChangePassphrase />
      <KitSection />
    </div>
  );
}
