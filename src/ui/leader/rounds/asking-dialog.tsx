import { createSignal, type JSX } from "solid-js";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { useLeaderTexts } from "../leader-texts.ts";

/** Asks before something that is not taken back; stays until it is done. */
export function AskingDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly confirmLabel: string;
  readonly onConfirm: () => Promise<void>;
  readonly onClose: () => void;
  /** What it does. */
  readonly children: JSX.Element;
}): JSX.Element {
  const texts = useLeaderTexts();
  const [busy, setBusy] = createSignal(false);
  const confirm = async (): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    await props.onConfirm();
    setBusy(false);
    props.onClose();
  };
  return (
    <Dialog
      open={props.open}
      title={props.title}
      onClose={props.onClose}
      onSubmit={() => void confirm()}
      actions={
        <>
          <Button onClick={props.onClose}>{texts().shell.cancel}</Button>
          <Button look="primary" type="submit" busy={busy()}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
