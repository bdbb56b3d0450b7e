import { createEffect, Match, onCleanup, onMount, Show, Switch, untrack, type JSX } from "solid-js";
import type { KioskSession } from "../../app/kiosk/kiosk-session.ts";
import type { KioskProblem, KioskStep } from "../../app/kiosk/kiosk-step.ts";
import { Button } from "../components/button.tsx";
import { OpeningScreen, SentenceScreen } from "../pupil/card-screens.tsx";
import { BackAndNext } from "../pupil/screen.tsx";
import { AdultScreen } from "./adult-screen.tsx";
import { IdleWarning } from "./idle-warning.tsx";
import { NobodysPage, useKioskTexts } from "./kiosk-frame.tsx";
import { NamesScreen } from "./names-screen.tsx";
import { VisitPage } from "./visit-screens.tsx";

const signsOfLife = ["pointerdown", "keydown", "wheel", "touchstart"] as const;

/**
 * One tablet for a class. Each step is made anew from nothing: no node, focus, selection or state of the pupil before
 * is there for the next one.
 */
export function KioskPage(props: {
  readonly session: KioskSession;
  /** On the teacher's own device: the way back to her vault. Elsewhere it is the code. */
  readonly adult?: (back: () => void) => JSX.Element;
}): JSX.Element {
  const session = untrack(() => props.session);
  onMount(() => {
    const touched = () => session.activity();
    for (const sign of signsOfLife) document.addEventListener(sign, touched, { passive: true });
    onCleanup(() => {
      for (const sign of signsOfLife) document.removeEventListener(sign, touched);
    });
  });
  createEffect(() => {
    if (session.step().type === "visit") return;
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  return (
    <Show when={session.step()} keyed>
      {(step) => (
        <Switch
          fallback={
            <NobodysPage language={session}>
              <NobodysScreen session={session} step={step} />
              <IdleWarning session={session} />
            </NobodysPage>
          }
        >
          <Match when={step.type === "visit" && step.visit}>
            {(visit) => <VisitPage session={session} visit={visit()} />}
          </Match>
          <Match when={step.type === "adult" && props.adult}>
            {(adult) => adult()(() => session.backToNames())}
          </Match>
        </Switch>
      )}
    </Show>
  );
}

type StepOf<Type extends KioskStep["type"]> = Extract<KioskStep, { readonly type: Type }>;

/** A screen that belongs to no pupil. */
function NobodysScreen(props: {
  readonly session: KioskSession;
  readonly step: KioskStep;
}): JSX.Element {
  const texts = useKioskTexts();
  function at<Type extends KioskStep["type"]>(type: Type): StepOf<Type> | null {
    // The compiler does not narrow a union by a type parameter; the comparison has just done so.
    return props.step.type === type ? (props.step as StepOf<Type>) : null;
  }
  const back = () => props.session.backToNames();
  return (
    <Switch>
      <Match when={at("opening")}>
        <OpeningScreen />
      </Match>
      <Match when={at("names")}>
        <NamesScreen session={props.session} />
      </Match>
      <Match when={at("problem")}>
        {(step) => <ProblemScreen session={props.session} problem={step().problem} />}
      </Match>
      <Match when={at("over")}>
        {(step) => <SentenceScreen sentence={texts().over[step().why]} />}
      </Match>
      <Match when={at("keeps-nothing")}>
        <SentenceScreen
          sentence={texts().keepsNothing}
          actions={
            <BackAndNext
              next={
                <Button look="primary" onClick={back}>
                  {texts().keepsNothing.goOn}
                </Button>
              }
            />
          }
        />
      </Match>
      <Match when={at("adult") && props.session.leaving()}>
        {(leaving) => <AdultScreen leaving={leaving()} onBack={back} />}
      </Match>
    </Switch>
  );
}

function ProblemScreen(props: {
  readonly session: KioskSession;
  readonly problem: KioskProblem;
}): JSX.Element {
  const texts = useKioskTexts();
  return (
    <SentenceScreen
      sentence={texts().problems[props.problem]}
      actions={
        <BackAndNext
          back={
            <Show when={props.session.leaving()}>
              <Button look="text" onClick={() => props.session.askAdult()}>
                {texts().names.adult}
              </Button>
            </Show>
          }
          next={
            <Show when={props.problem === "unreachable"}>
              <Button look="primary" onClick={() => props.session.retry()}>
                {texts().tryAgain}
              </Button>
            </Show>
          }
        />
      }
    />
  );
}
