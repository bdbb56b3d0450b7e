import { createSignal, type JSX } from "solid-js";
import type { RosterIndex } from "../../../core/answers.ts";
import type { SurveyId } from "../../../core/ids.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { useApp, usePlaces } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import { surveyFailureText } from "./survey-failure.ts";

/** Before a card is replaced: what becomes of the old one, and of what was answered with it. */
export function NewCardDialog(props: {
  readonly surveyId: SurveyId;
  /** Undefined while closed. */
  readonly rosterIndex: RosterIndex | undefined;
  readonly name: string;
  readonly onClose: () => void;
  /** Shows the new card in place of the old one; nothing is said before it has: the old one is worth nothing. */
  readonly onRenewed?: () => Promise<void>;
}): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().surveys.cards;
  const [busy, setBusy] = createSignal(false);
  const renew = async (): Promise<void> => {
    const { rosterIndex, name, surveyId } = props;
    if (rosterIndex === undefined) return;
    setBusy(true);
    const renewed = await app.surveys.newCard(surveyId, rosterIndex);
    if (renewed.ok) await props.onRenewed?.();
    setBusy(false);
    props.onClose();
    if (!renewed.ok) return announce({ text: surveyFailureText(texts(), renewed.error) });
    const text = words().newCardMade(name);
    if (props.onRenewed) return announce({ text });
    const label = texts().asking.live.showCards;
    announce({ text, action: { label, run: () => places.go({ type: "cards", surveyId }) } });
  };
  return (
    <Dialog
      open={props.rosterIndex !== undefined}
      title={words().newCardTitle(props.name)}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{texts().shell.cancel}</Button>
          <Button look="primary" busy={busy()} onClick={() => void renew()}>
            {words().newCardConfirm}
          </Button>
        </>
      }
    >
      <p>{words().newCardText}</p>
    </Dialog>
  );
}
