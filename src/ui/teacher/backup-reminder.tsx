import { createSignal, Show, type JSX } from "solid-js";
import { Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import { useAnnouncer } from "../components/announcer.tsx";
import { useApp } from "./app-context.tsx";
import { savingText } from "./failure-text.ts";
import styles from "./notice-list.module.css";
import { useTexts } from "./texts.tsx";

/** Asks for a backup when there is a reason, once a visit unless put off. */
export function BackupReminder(): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const save = useSaveBackup();
  const [putOff, setPutOff] = createSignal<number>(0);
  const reasons = () => app.backups.due();
  const newest = () => (reasons().length > putOff() ? (reasons().at(-1) ?? null) : null);
  const worthAsking = () =>
    newest() === "never-made" && app.surveys.list().length === 0 ? null : newest();
  return (
    <Show when={worthAsking()}>
      {(reason) => (
        <div class={styles["list"]}>
          <Notice
            tone="calm"
            actions={
              <>
                <Button busy={save.busy()} onClick={() => void save.run()}>
                  {texts().vault.backupDue.make}
                </Button>
                <Button look="text" onClick={() => setPutOff(reasons().length)}>
                  {texts().vault.backupDue.later}
                </Button>
              </>
            }
          >
            {texts().vault.backupDue.text[reason()]}
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
  const app = useApp();
  const texts = useTexts();
  const announce = useAnnouncer();
  const [busy, setBusy] = createSignal(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    const made = await app.backups.make();
    setBusy(false);
    const words = texts().vault.settings;
    if (!made.ok) announce({ text: savingText(texts(), made.error) });
    else announce({ text: made.value === "saved" ? words.backupSaved : words.backupDeclined });
  };
  return { busy, run };
}
