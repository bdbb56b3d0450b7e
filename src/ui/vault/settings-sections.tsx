import { createSignal, For, Show, type JSX } from "solid-js";
import { writeCalendarDay } from "../../i18n/dates.ts";
import { useAnnouncer } from "../components/announcer.tsx";
import { Button } from "../components/button.tsx";
import { Notice } from "../components/notice.tsx";
import prose from "../components/prose.module.css";
import { RadioList } from "../components/radio-list.tsx";
import { useScreen } from "../screen.tsx";
import { useLanguage } from "../wording.tsx";
import { useSaveBackup } from "./backup-reminder.tsx";
import { KitSheet } from "./kit-sheet.tsx";
import styles from "./settings-sections.module.css";
import { useVaultHost, useVaultWords } from "./vault-host.tsx";

export function BackupSection(): JSX.Element {
  const host = useVaultHost();
  const texts = useVaultWords();
  const language = useLanguage();
  const words = () => texts().vault.settings;
  const save = useSaveBackup();
  return (
    <section class={prose["section"]}>
      <h2>{words().backup}</h2>
      <p>{words().backupText}</p>
      <p class={prose["muted"]}>
        <Show when={host.backups.madeOn()} fallback={words().backupNever}>
          {(day) => words().backupMade(writeCalendarDay(day(), language()))}
        </Show>
      </p>
      <Show when={host.backups.storageIsKept() === false}>
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

export function AutoLockSection(): JSX.Element {
  const host = useVaultHost();
  const texts = useVaultWords();
  const words = () => texts().vault.settings;
  const change = (part: "idle" | "hidden", minutes: number): void => {
    if (Number.isNaN(minutes)) return;
    void host.settings.setAutoLock({ ...host.settings.autoLock(), [part]: Math.round(minutes) });
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
              value={host.settings.autoLock()[part]}
              onChange={(event) => change(part, event.currentTarget.valueAsNumber)}
            />
          </label>
        )}
      </For>
    </section>
  );
}

export function LookSection(props: {
  /** Whether the page has pupils' signs, whose colours can be chosen. */
  readonly signs: boolean;
}): JSX.Element {
  const screen = useScreen();
  const texts = useVaultWords();
  const words = () => texts().vault.settings;
  return (
    <section class={prose["section"]}>
      <Choice
        legend={texts().shell.language}
        options={texts().shell.languageNames}
        chosen={screen.language()}
        onChoose={(language) => screen.change({ language })}
      />
      <Show when={props.signs}>
        <Choice
          legend={words().colours}
          options={words().palettes}
          chosen={screen.look().palette}
          onChoose={(palette) => screen.change({ palette })}
        />
      </Show>
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
    <RadioList
      look="row"
      legend={props.legend}
      options={Object.entries<string>(props.options) as [Key, string][]}
      value={props.chosen}
      onChange={props.onChoose}
    />
  );
}

export function KitSection(): JSX.Element {
  const host = useVaultHost();
  const texts = useVaultWords();
  const announce = useAnnouncer();
  const words = () => texts().vault.settings;
  const [busy, setBusy] = createSignal(false);
  const renew = async (): Promise<void> => {
    setBusy(true);
    const made = await host.vault.renewKit();
    setBusy(false);
    if (!made.ok) announce({ text: texts().shell.storage.locked });
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().kit}</h2>
      <p>{words().kitText}</p>
      <Show
        when={host.vault.renewedKit()}
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
            onKept={() => host.vault.confirmKit()}
            onDiscard={() => host.vault.discardKit()}
          />
        )}
      </Show>
    </section>
  );
}
