import { createSignal, For, Match, Switch, type JSX } from "solid-js";
import { Button } from "../components/button.tsx";
import { LanguageSwitch } from "../language-switch.tsx";
import { CreateVault } from "../vault/create-vault.tsx";
import { RestoreBackup } from "../vault/restore-backup.tsx";
import styles from "../vault/vault-form.module.css";
import { VaultLayout } from "../vault/vault-layout.tsx";
import { InvitedNotice } from "./invited-notice.tsx";
import { useLeaderTexts } from "./leader-texts.ts";

type Step = "welcome" | "create" | "restore";

/** The first visit: what this is and what it never shows; begin, or come back with a backup. */
export function Welcome(): JSX.Element {
  const texts = useLeaderTexts();
  const [step, setStep] = createSignal<Step>("welcome");
  const titles = () => ({
    welcome: texts().leader.welcome.title,
    create: texts().vault.create.title,
    restore: texts().vault.restore.title,
  });
  const back = (): void => void setStep("welcome");
  return (
    <VaultLayout title={titles()[step()]} languageSwitch={<LanguageSwitch />}>
      <Switch>
        <Match when={step() === "welcome"}>
          <Choices onBegin={() => setStep("create")} onRestore={() => setStep("restore")} />
        </Match>
        <Match when={step() === "create"}>
          <CreateVault onBack={back} />
        </Match>
        <Match when={step() === "restore"}>
          <RestoreBackup onBack={back} />
        </Match>
      </Switch>
    </VaultLayout>
  );
}

function Choices(props: {
  readonly onBegin: () => void;
  readonly onRestore: () => void;
}): JSX.Element {
  const texts = useLeaderTexts();
  const words = () => texts().leader.welcome;
  return (
    <>
      <InvitedNotice before="begin" />
      <p class={styles["lead"]}>{words().what}</p>
      <ul class={styles["promises"]} role="list">
        <For each={words().never}>{(promise) => <li>{promise}</li>}</For>
      </ul>
      <div class={styles["choice"]}>
        <Button look="primary" onClick={() => props.onBegin()}>
          {texts().vault.welcome.begin}
        </Button>
        <span class={styles["hint"]}>{texts().vault.welcome.beginHint}</span>
      </div>
      <div>
        <Button look="text" onClick={() => props.onRestore()}>
          {texts().vault.welcome.restore}
        </Button>
      </div>
      <p class={styles["hint"]}>
        {words().teacher} <a href="/">{words().teacherLink}</a>
      </p>
    </>
  );
}
