import { Match, Switch, type JSX } from "solid-js";
import type { PupilStep } from "../../app/pupil/pupil-step.ts";
import { usePupil } from "./pupil-context.ts";
import {
  BrokenScreen,
  LinkProblemScreen,
  NoCardScreen,
  OpeningScreen,
  SentenceScreen,
} from "./card-screens.tsx";
import { NotDeliveredScreen, SendingScreen } from "./sending-screens.tsx";
import { ReceiptScreen, SentOnScreen } from "./receipt-screen.tsx";
import { WalkScreen } from "./walk-screen.tsx";

type StepOf<Type extends PupilStep["type"]> = Extract<PupilStep, { readonly type: Type }>;

export function StepScreen(): JSX.Element {
  const { session, texts } = usePupil();

  function at<Type extends PupilStep["type"]>(type: Type): StepOf<Type> | null {
    const step = session.step();
    // The compiler does not narrow a union by a type parameter; the comparison has just done so.
    return step.type === type ? (step as StepOf<Type>) : null;
  }

  return (
    <Switch>
      <Match when={at("opening")}>
        <OpeningScreen />
      </Match>
      <Match when={at("no-card")}>{(step) => <NoCardScreen reloaded={step().reloaded} />}</Match>
      <Match when={at("link-problem")}>
        {(step) => <LinkProblemScreen problem={step().problem} />}
      </Match>
      <Match when={at("cannot-run")}>
        <SentenceScreen sentence={texts().cannotRun} />
      </Match>
      <Match when={at("broken")}>
        <BrokenScreen />
      </Match>
      <Match when={at("walking")} keyed>
        {(step) => <WalkScreen walk={step.walk} />}
      </Match>
      <Match when={at("sending")}>
        {(step) => <SendingScreen waiting={step().waiting} kept={step().kept} />}
      </Match>
      <Match when={at("not-delivered")}>
        {(step) => <NotDeliveredScreen reason={step().reason} />}
      </Match>
      <Match when={at("receipt")}>{(step) => <ReceiptScreen pictures={step().pictures} />}</Match>
      <Match when={at("sent-on")}>
        {(step) => <SentOnScreen sent={step().sent} of={step().of} />}
      </Match>
    </Switch>
  );
}
