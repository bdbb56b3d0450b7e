import { createSignal, Show, type JSX } from "solid-js";
import { Button } from "../components/button.tsx";
import { Dialog } from "../components/dialog.tsx";
import { Notice } from "../components/notice.tsx";
import { useVaultHost, useVaultWords } from "./vault-host.tsx";

/** Asks before everything on the machine is deleted, and says so when it could not be. */
export function RemoveVaultDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
}): JSX.Element {
  const host = useVaultHost();
  const texts = useVaultWords();
  const words = () => texts().vault.unlock;
  const [failed, setFailed] = createSignal(false);
  const close = (): void => {
    setFailed(false);
    props.onClose();
  };
  const remove = async (): Promise<void> => {
    const removed = await host.vault.remove();
    setFailed(!removed.ok);
    // Where it stood is gone with the vault, or it stays and says why.
    if (removed.ok) props.onClose();
  };
  return (
    <Dialog
      open={props.open}
      title={words().removeTitle}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{texts().shell.cancel}</Button>
          <Button look="grave" onClick={() => void remove()}>
            {words().removeConfirm}
          </Button>
        </>
      }
    >
      <p>{words().removeText}</p>
      <Show when={failed()}>
        <Notice tone="trouble" announced>
          {words().removeFailed}
        </Notice>
      </Show>
    </Dialog>
  );
}
