import { For, type JSX } from "solid-js";
import { Button } from "../components/button.tsx";
import { FirstVisit, type FirstSteps } from "../vault/first-visit.tsx";
import styles from "../vault/vault-form.module.css";
import { InvitedNotice } from "./invited-notice.tsx";
import { useLeaderTexts } from "./leader-texts.ts";

/** The first visit: what this is and what it never shows; begin, or come back with a backup. */
export function Welcome(): JSX.Element {
  const texts = useLeaderTexts();
  return (
    <FirstVisit
      title={texts().leader.welcome.title}
      choices={(steps) => <Choices onBegin={steps.onBegin} onRestore={steps.onRestore} />}
    />
  );
}

function Choices(props: FirstSteps): JSX.Element {
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
