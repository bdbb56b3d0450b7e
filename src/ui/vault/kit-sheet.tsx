import { createSignal, For, type JSX } from "solid-js";
import { Button } from "../components/button.tsx";
import { copyText } from "../components/copy-text.ts";
import styles from "./vault-form.module.css";
import { useVaultWords } from "./vault-host.tsx";

/** The recovery kit, shown once. Nothing goes on before the teacher says that it is kept. */
export function KitSheet(props: {
  readonly kit: string;
  readonly discardLabel: string;
  readonly onKept: () => Promise<unknown>;
  readonly onDiscard: () => void;
}): JSX.Element {
  const texts = useVaultWords();
  const words = () => texts().vault.kit;
  const [kept, setKept] = createSignal(false);
  const [copied, setCopied] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const groups = () => props.kit.split(/[\s-]+/u).filter((group) => group !== "");
  const copy = async (): Promise<void> => {
    setCopied(await copyText(props.kit));
  };
  const finish = async (): Promise<void> => {
    setBusy(true);
    await props.onKept();
    setBusy(false);
  };
  return (
    <div class={styles["form"]}>
      <p class={styles["lead"]}>{words().why}</p>
      <p class={styles["printOnly"]}>
        <strong>{words().printedTitle}</strong>
      </p>
      <div
        class={styles["code"]}
        role="group"
        aria-label={words().code}

        translate="no"
      >
        <For each={groups()}>{(group) => <span>{group}</span>}</For>
      </div>
      <p class={styles["printOnly"]}>{words().printedNote}</p>
      <div class={`${styles["actions"]} ${styles["noPrint"]}`}>
        <Button onClick={() => window.print()}>{words().print}</Button>
        <Button onClick={() => void copy()}>{words().copy}</Button>
      </div>
      <p class={styles["hint"]} role="status">
        {copied() ? words().copied : ""}
      </p>
      <label class={`${styles["check"]} ${styles["noPrint"]}`}>
        <input
          type="checkbox"
          checked={kept()}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
        <span>{words().confirm}</span>
      </label>
      <div class={`${styles["actions"]} ${styles["noPrint"]}`}>
        <Button look="primary" disabled={!kept()} busy={busy()} onClick={() => void finish()}>
          {words().submit}
        </Button>
        <Button onClick={() => props.onDiscard()}>{props.discardLabel}</Button>
      </div>
    </div>
  );
}
