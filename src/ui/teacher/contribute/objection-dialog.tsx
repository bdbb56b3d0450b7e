import { Show, type JSX } from "solid-js";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { useTexts } from "../texts.tsx";
import { useContributeTexts } from "./contribute-words.ts";

/** The others do not look right: what can be done now, and whom to ask. */
export function ObjectionDialog(props: {
  readonly open: boolean;
  /** The sum is made. */
  readonly isTooLate: boolean;
  readonly onClose: () => void;
  readonly onWithdraw: () => void;
}): JSX.Element {
  const teacher = useTexts();
  const texts = useContributeTexts();
  const words = () => texts().objection;
  return (
    <Dialog
      open={props.open}
      title={words().title}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>
            {props.isTooLate ? teacher().shell.close : teacher().shell.cancel}
          </Button>
          <Show when={!props.isTooLate}>
            <Button onClick={() => props.onWithdraw()}>{words().confirm}</Button>
          </Show>
        </>
      }
    >
      <p>{props.isTooLate ? words().tooLate : words().text}</p>
    </Dialog>
  );
}
