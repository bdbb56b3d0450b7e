import { createSignal, Show, untrack, type JSX } from "solid-js";
import type { KioskSession } from "../../app/kiosk/kiosk-session.ts";
import type { VaultSecret } from "../../app/teacher/teacher-app.ts";
import { Button } from "../components/button.tsx";
import { KioskPage } from "../kiosk/kiosk-page.tsx";
import { useApp, usePlaces } from "./app-context.tsx";
import { failureText } from "../vault/failure-text.ts";
import { useTabletTexts } from "./surveys/tablet/tablet-words.ts";
import { useTexts } from "./texts.tsx";
import { SecretEntry } from "../vault/secret-entry.tsx";
import styles from "../vault/vault-form.module.css";
import { VaultLayout } from "../vault/vault-layout.tsx";

/** The kiosk in place of the locked vault. */
export function KioskStage(props: { readonly session: KioskSession }): JSX.Element {
  const places = usePlaces();
  // Whoever goes back in the history meanwhile sees nothing of it, and must not lead the teacher astray.
  const begunAt = untrack(places.place);
  const unlocked = () => places.replace(begunAt);
  return (
    <KioskPage
      session={props.session}
      adult={(back) => <WayBack onBack={back} onUnlocked={unlocked} />}
    />
  );
}

/** Unlocking ends the kiosk. There is nothing else here: a child who finds it must not be able to remove the vault. */
function WayBack(props: {
  readonly onBack: () => void;
  readonly onUnlocked: () => void;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const tablet = useTabletTexts();
  const words = () => tablet().here.unlock;
  const [error, setError] = createSignal<string>();
  const unlock = async (secret: VaultSecret): Promise<boolean> => {
    setError(undefined);
    const opened = await app.vault.unlock(secret);
    if (opened.ok) props.onUnlocked();
    else setError(failureText(texts(), opened.error, secret.type));
    return opened.ok;
  };
  return (
    <VaultLayout
      title={words().title}
      languageSwitch={<Button onClick={() => props.onBack()}>{words().back}</Button>}
    >
      <p class={styles["lead"]}>{words().text}</p>
      <Show when={app.kiosk.running()}>
        <SecretEntry
          error={error()}
          submitLabel={texts().vault.unlock.submit}
          busyLabel={texts().vault.unlock.working}
          onSecret={unlock}
        />
      </Show>
    </VaultLayout>
  );
}
