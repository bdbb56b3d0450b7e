import { createSignal, Show, type JSX } from "solid-js";
import type { RoundStep, RoundView } from "../../../app/leader/leader-app.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { useLanguage } from "../../wording.tsx";
import { useLeader, useLeaderPlaces } from "../leader-context.tsx";
import { useLeaderTexts } from "../leader-texts.ts";
import { groupOfFault } from "./round-steps.ts";
import { newRoundProblemText } from "./round-text.ts";

/** The numbers do not fit together: no figure, why, and what to do. */
export function Unfit(props: {
  readonly round: RoundView;
  readonly step: Extract<RoundStep, { readonly type: "unfit" }>;
}): JSX.Element {
  const texts = useLeaderTexts();
  const words = () => texts().rounds.page.unfit;
  return (
    <>
      <Notice tone="trouble" title={words().title} announced>
        {words().text}
      </Notice>
      <section class={prose["section"]}>
        <h2>{words().why}</h2>
        <p>{words().faults[groupOfFault(props.step.fault)]}</p>
        <p>{words().next[props.step.next]}</p>
        <Show when={props.step.next === "new-round"}>
          <OpenAgain round={props.round} />
        </Show>
      </section>
    </>
  );
}

function OpenAgain(props: { readonly round: RoundView }): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const language = useLanguage();
  const words = () => texts().rounds.page.unfit;
  const days = app.rounds.closingDays();
  const [asking, setAsking] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [closesOn, setClosesOn] = createSignal<string>(days.usual);
  const [trouble, setTrouble] = createSignal<string>();
  const open = async (): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    const opened = await app.rounds.openAgain(props.round.id, closesOn() as CalendarDay);
    setBusy(false);
    if (opened.ok) places.replace({ type: "invitation", roundId: opened.value });
    else setTrouble(newRoundProblemText(texts(), opened.error, language()));
  };
  return (
    <div>
      <Button look="primary" onClick={() => setAsking(true)}>
        {words().again}
      </Button>
      <Dialog
        open={asking()}
        title={words().againQuestion}
        onClose={() => setAsking(false)}
        onSubmit={() => void open()}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{texts().shell.cancel}</Button>
            <Button look="primary" type="submit" busy={busy()}>
              {words().again}
            </Button>
          </>
        }
      >
        <TextField
          label={texts().rounds.fresh.closesOn}
          hint={texts().rounds.fresh.closesOnHint}
          error={trouble()}
          type="date"
          min={days.first}
          max={days.last}
          required
          value={closesOn()}
          onText={setClosesOn}
        />
      </Dialog>
    </div>
  );
}
