import { createSignal, Show, type JSX } from "solid-js";
import { useAnnouncer } from "../components/announcer.tsx";
import { Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import styles from "../notices.module.css";
import { savingText } from "./failure-text.ts";
import { useVaultHost, useVaultWords } from "./vault-host.tsx";

/** Asks for a backup when there is a reason, once a visit unless put off. */
export function BackupReminder(props: {
  /** What to say of each reason there is; the last one is told. */
  readonly reasons: readonly string[];
}): JSX.Element {
  const texts = useVaultWords();
  const save = useSaveBackup();
  const [putOff, setPutOff] = createSignal<number>(0);
  const newest = () => (props.reasons.length > putOff() ? (props.reasons.at(-1) ?? null) : null);
  return (
    <Show when={newest()}>
      {(reason) => (
        <div class={styles["list"]}>
          <Notice
            tone="calm"
            actions={
              <>
                <Button busy={save.busy()} onClick={() => void save.run()}>
                  {texts().vault.backupDue.make}
                </Button>
                <Button look="text" onClick={() => setPutOff(props.reasons.length)}>
                  {texts().vault.backupDue.later}
                </Button>
              </>
            }
          >
            {reason()}
          </Notice>
        </div>
      )}
    </Show>
  );
}

export function useSaveBackup(): {
  readonly busy: () => boolean;
  readonly run: () => Promise<void>;
} {
  const host = useVaultHost();
  const texts = useVaultWords();
  const announce = useAnnouncer();
  const [busy, setBusy] = createSignal(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    const made = await host.backups.make();
    setBusy(false);
    const words = texts().vault.settings;
    if (!made.ok) announce({ text: savingText(texts(), made.error) });
    else announce({ text: made.value === "saved" ? words.backupSaved : words.backupDeclined });
  };
  return { busy, run };
}
