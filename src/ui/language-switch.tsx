import { For, type JSX } from "solid-js";
import { uiLanguages, type UiLanguage } from "../core/ui-language.ts";
import { useScreen } from "./screen.tsx";
import styles from "./language-switch.module.css";
import { useVaultWords } from "./vault/vault-host.tsx";

export function LanguageSwitch(): JSX.Element {
  const screen = useScreen();
  const texts = useVaultWords();
  return (
    <label class={styles["switch"]}>
      <span class={styles["label"]}>{texts().shell.language}</span>
      <select
        value={screen.language()}
        onChange={(event) => screen.change({ language: event.currentTarget.value as UiLanguage })}
      >
        <For each={uiLanguages}>
          {(language) => (
            <option value={language} lang={language} selected={language === screen.language()}>
              {texts().shell.languageNames[language]}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
