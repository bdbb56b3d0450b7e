import { createSignal, Show, type JSX } from "solid-js";
import type { RoundView } from "../../../app/leader/leader-app.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { useLeader, useLeaderPlaces } from "../leader-context.tsx";
import { useLeaderTexts } from "../leader-texts.ts";
import { roundFailureText } from "./round-text.ts";

/** A round is given up; one that was frozen is kept, as it counts in what may be shown later. */
export function RemoveRound(props: { readonly round: RoundView }): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const announce = useAnnouncer();
  const words = () => texts().rounds.page.remove;
  const [asking, setAsking] = createSignal(false);
  const isKept = () => {
    const { step, mode } = props.round;
    // A strict round that did not fit together stays, so that it is not repeated.
    if (step.type === "unfit") return mode === "strict";
    return ["freezing", "frozen", "released"].includes(step.type);
  };
  const remove = async (): Promise<void> => {
    setAsking(false);
    const removed = await app.rounds.remove(props.round.id);
    if (!removed.ok) return announce({ text: roundFailureText(texts(), removed.error) });
    places.replace({ type: "home" });
    announce({ text: words().done[removed.value.relay] });
  };
  return (
    <Show when={!isKept()}>
      <div>
        <Button look="grave" onClick={() => setAsking(true)}>
          {words().button}
        </Button>
        <Dialog
          open={asking()}
          title={words().question}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
              <Button look="grave" onClick={() => void remove()}>
                {words().button}
              </Button>
            </>
          }
        >
          <p>{words().text}</p>
        </Dialog>
      </div>
    </Show>
  );
}
