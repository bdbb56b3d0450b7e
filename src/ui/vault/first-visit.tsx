import { createSignal, Match, Switch, type JSX } from "solid-js";
import { LanguageSwitch } from "../language-switch.tsx";
import { CreateVault } from "./create-vault.tsx";
import { RestoreBackup } from "./restore-backup.tsx";
import { useVaultWords } from "./vault-host.tsx";
import { VaultLayout } from "./vault-layout.tsx";

type Step = "welcome" | "create" | "restore";

/** The ways on from a first visit. */
export interface FirstSteps {
  readonly onBegin: () => void;
  readonly onRestore: () => void;
}

/** The first visit: what there is to choose, then a new vault or one from a backup. */
export function FirstVisit(props: {
  readonly title: string;
  readonly choices: (steps: FirstSteps) => JSX.Element;
}): JSX.Element {
  const words = useVaultWords();
  const [step, setStep] = createSignal<Step>("welcome");
  const titles = () => ({
    welcome: props.title,
    create: words().vault.create.title,
    restore: words().vault.restore.title,
  });
  const back = (): void => void setStep("welcome");
  return (
    <VaultLayout title={titles()[step()]} languageSwitch={<LanguageSwitch />}>
      <Switch>
        <Match when={step() === "welcome"}>
          {props.choices({
            onBegin: () => setStep("create"),
            onRestore: () => setStep("restore"),
          })}
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
