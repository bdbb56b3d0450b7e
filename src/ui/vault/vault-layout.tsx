import type { JSX } from "solid-js";
import styles from "./vault-layout.module.css";
import { useVaultWords } from "./vault-host.tsx";

/** A quiet page with one thing on it, for everything before the vault is open. */
export function VaultLayout(props: {
  readonly title: string;
  readonly languageSwitch: JSX.Element;
  readonly children: JSX.Element;
}): JSX.Element {
  const texts = useVaultWords();
  return (
    <div class={styles["layout"]}>
      <header class={styles["head"]}>
        <span class={styles["product"]}>{texts().shell.product}</span>
        {props.languageSwitch}
      </header>
      <main class={styles["main"]}>
        <h1>{props.title}</h1>
        {props.children}
      </main>
    </div>
  );
}
