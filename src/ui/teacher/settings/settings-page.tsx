import { createSignal, For, Show, type JSX } from "solid-js";
import { writeCalendarDay } from "../../../i18n/dates.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useAnnouncer } from "../../components/announcer.tsx";
import { useApp } from "../app-context.tsx";
import { useSaveBackup } from "../backup-reminder.tsx";
import { useScreen } from "../screen.tsx";
import { useLanguage, useTexts } from "../texts.tsx";
import { KitSheet } from "../vault/kit-sheet.tsx";
import { ChangePassphrase } from "./change-passphrase.tsx";
import { InvitationForm } from "./invitation-form.tsx";
import styles from "./settings-page.module.css";

export function SettingsPage(): JSX.Element {
  const texts = useTexts();
  return (
    <div class={prose["page"]}>
      <h1 class={prose["title"]}>{texts().vault.settings.title}</h1>
      <BackupSection />
      <AutoLockSection />
      <LookSection />
      <InvitationForm />
      <ChangePassphrase />
      <KitSection />
    </div>
  );
}

function BackupSection(): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().vault.settings;
  const save = useSaveBackup();
  return (
    <section class={prose["section"]}>
      <h2>{words().backup}</h2>
      <p>{words().backupText}</p>
      <p class={prose["muted"]}>
        <Show when={app.backups.madeOn()} fallback={words().backupNever}>
          {(day) => words().backupMade(writeCalendarDay(day(), language()))}
        </Show>
      </p>
      <Show when={app.backups.storageIsKept() === false}>
        <Notice tone="care">{words().storageNotKept}</Notice>
      </Show>
      <div>
        <Button look="primary" busy={save.busy()} onClick={() => void save.run()}>
          {words().backupMake}
        </Button>
      </div>
    </section>
  );
}

function AutoLockSection(): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().vault.settings;
  const change = (part: "idle" | "hidden", minutes: number): void => {
    if (Number.isNaN(minutes)) return;
    void app.settings.setAutoLock({ ...app.settings.autoLock(), [part]: Math.round(minutes) });
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().autoLock}</h2>
      <For each={["idle", "hidden"] as const}>
        {(part) => (
          <label class={styles["line"]}>
            <span>{words()[part]}</span>
            <input
              type="number"
              min="1"
              max="30"
              value={app.settings.autoLock()[part]}
              onChange={(event) => change(part, event.currentTarget.valueAsNumber)}
            />
          </label>
        )}
      </For>
    </section>
  );
}

function LookSection(): JSX.Element {
  const screen = useScreen();
  const texts = useTexts();
  const words = () => texts().vault.settings;
  return (
    <section class={prose["section"]}>
      <Choice
        legend={texts().shell.language}
        options={texts().shell.languageNames}
        chosen={screen.language()}
        onChoose={(language) => screen.change({ language })}
      />
      <Choice
        legend={words().colours}
        options={words().palettes}
        chosen={screen.look().palette}
        onChoose={(palette) => screen.change({ palette })}
      />
      <Choice
        legend={words().theme}
        options={words().themes}
        chosen={screen.look().theme}
        onChoose={(theme) => screen.change({ theme })}
      />
    </section>
  );
}

function Choice<Key extends string>(props: {
  readonly legend: string;
  readonly options: Readonly<Record<Key, string>>;
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}): JSX.Element {
  return (
    <fieldset class={styles["choice"]}>
      <legend>{props.legend}</legend>
      <For each={Object.keys(props.options) as Key[]}>
        {(key) => (
          <label>
            <input
              type="radio"
              name={props.legend}
              checked={props.chosen === key}
              onChange={() => props.onChoose(key)}
            />
            <span>{props.options[key]}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

function KitSection(): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().vault.settings;
  const [busy, setBusy] = createSignal(false);
  const renew = async (): Promise<void> => {
    setBusy(true);
    const made = await app.vault.renewKit();
    setBusy(false);
    if (!made.ok) announce({ text: texts().shell.storage.locked });
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().kit}</h2>
      <p>{words().kitText}</p>
      <Show
        when={app.vault.renewedKit()}
        fallback={
          <div>
            <Button busy={busy()} onClick={() => void renew()}>
              {words().kitSubmit}
            </Button>
          </div>
        }
      >
        {(kit) => (
          <KitSheet
            kit={kit()}
            discardLabel={texts().vault.kit.keepOld}
            onKept={() => app.vault.confirmKit()}
            onDiscard={() => app.vault.discardKit()}
          />
        )}
      </Show>
    </section>
  );
}
