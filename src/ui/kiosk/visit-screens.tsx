import { Match, Switch, type JSX } from "solid-js";
import type { KioskSession } from "../../app/kiosk/kiosk-session.ts";
import type { KioskVisit, VisitStage } from "../../app/kiosk/kiosk-step.ts";
import { Button } from "../components/button.tsx";
import { OpeningScreen, SentenceScreen } from "../pupil/card-screens.tsx";
import { everyPupilText } from "../pupil/every-pupil-text.ts";
import { PupilPage } from "../pupil/pupil-page.tsx";
import { usePupil } from "../pupil/pupil-context.ts";
import { ReceiptScreen } from "../pupil/receipt-screen.tsx";
import { BackAndNext, Lead, Screen } from "../pupil/screen.tsx";
import screenStyles from "../pupil/screen.module.css";
import { SendingScreen } from "../pupil/sending-screens.tsx";
import { WalkScreen } from "../pupil/walk-screen.tsx";
import { IdleWarning } from "./idle-warning.tsx";
import { useKioskTexts } from "./kiosk-frame.tsx";

type StageOf<Type extends VisitStage["type"]> = Extract<VisitStage, { readonly type: Type }>;

/** One pupil's turn, from "Is this you?" to the receipt. Made anew for each. */
export function VisitPage(props: {
  readonly session: KioskSession;
  readonly visit: KioskVisit;
}): JSX.Element {
  return (
    <PupilPage session={props.visit.session} dictionary={everyPupilText}>
      <StageScreen visit={props.visit} />
      <IdleWarning session={props.session} />
    </PupilPage>
  );
}

function StageScreen(props: { readonly visit: KioskVisit }): JSX.Element {
  const { texts } = usePupil();
  const words = useKioskTexts();
  function at<Type extends VisitStage["type"]>(type: Type): StageOf<Type> | null {
    const stage = props.visit.stage();
    // The compiler does not narrow a union by a type parameter; the comparison has just done so.
    return stage.type === type ? (stage as StageOf<Type>) : null;
  }
  const back = (): JSX.Element => (
    <BackAndNext next={<Button onClick={() => props.visit.leave()}>{words().back}</Button>} />
  );
  return (
    <Switch>
      <Match when={at("identity")}>
        <IdentityScreen visit={props.visit} />
      </Match>
      <Match when={at("asking")}>
        <OpeningScreen />
      </Match>
      <Match when={at("turned-away")}>
        {(stage) => <SentenceScreen sentence={words().turnedAway[stage().why]} actions={back()} />}
      </Match>
      <Match when={at("walking")} keyed>
        {(stage) => <WalkScreen walk={stage.walk} />}
      </Match>
      <Match when={at("sealing")}>
        <OpeningScreen />
      </Match>
      <Match when={at("sending")}>
        {(stage) => <SendingScreen waiting={stage().waiting} kept={false} />}
      </Match>
      <Match when={at("not-delivered")}>
        {(stage) => (
          <SentenceScreen sentence={texts().notDelivered[stage().reason]} actions={back()} />
        )}
      </Match>
      <Match when={at("receipt")}>
        {(stage) => <Receipt visit={props.visit} pictures={stage().pictures} />}
      </Match>
    </Switch>
  );
}

function IdentityScreen(props: { readonly visit: KioskVisit }): JSX.Element {
  const texts = useKioskTexts();
  const words = () => texts().identity;
  return (
    <Screen title={words().title(props.visit.name)} spoken={[words().lead]}>
      <Lead>{words().lead}</Lead>
      <div class={screenStyles["choices"]}>
        <Button onClick={() => props.visit.identityAnswered(true)}>{words().yes}</Button>
        <Button onClick={() => props.visit.identityAnswered(false)}>{words().no}</Button>
      </div>
    </Screen>
  );
}

/** The next tap, anywhere, makes room for the next pupil; the second of two quick ones was meant for "send". */
function Receipt(props: {
  readonly visit: KioskVisit;
  readonly pictures: readonly number[];
}): JSX.Element {
  const texts = useKioskTexts();
  const leave = (event: MouseEvent) => {
    if (event.detail <= 1) props.visit.leave();
  };
  return (
    // The button at the foot does the same for the keyboard.
    <div onClick={leave}>
      <ReceiptScreen
        pictures={props.pictures}
        locked={{
          title: texts().receipt.title,
          text: texts().receipt.locked,
          samePictures: texts().receipt.samePictures,
        }}
      />
    </div>
  );
}
