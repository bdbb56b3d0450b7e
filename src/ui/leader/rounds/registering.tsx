import { createSignal, type JSX } from "solid-js";
import type { RoundView } from "../../../app/leader/leader-app.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { useLeader } from "../leader-context.tsx";
import { useLeaderTexts } from "../leader-texts.ts";
import { relayText, roundFailureText } from "./round-text.ts";

/** A round the relay has not confirmed. */
export function Registering(props: { readonly round: RoundView }): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  const [busy, setBusy] = createSignal(false);
  const [trouble, setTrouble] = createSignal<string>();
  const tryAgain = async (): Promise<void> => {
    setBusy(true);
    const opened = await app.rounds.resumeOpening(props.round.id);
    setBusy(false);
    setTrouble(opened.ok ? undefined : roundFailureText(texts(), opened.error));
  };
  const known = () => {
    const { step } = props.round;
    return step.type === "registering" && step.trouble !== null
      ? relayText(texts(), step.trouble)
      : undefined;
  };
  return (
    <Notice
      tone="care"
      announced
      actions={
        <Button busy={busy()} onClick={() => void tryAgain()}>
          {texts().shell.tryAgain}
        </Button>
      }
    >
      {trouble() ?? known() ?? texts().rounds.page.registering}
    </Notice>
  );
}
