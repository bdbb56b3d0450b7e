import { createEffect, createSignal, Match, on, onMount, Show, Switch, type JSX } from "solid-js";
import type { RoundView } from "../../../app/leader/leader-app.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useLanguage } from "../../wording.tsx";
import { useLeader, useLeaderPlaces } from "../leader-context.tsx";
import { useLeaderTexts, writeTerm } from "../leader-texts.ts";
import { FreezeRound, ListNames } from "./end-round.tsx";
import { Registering } from "./registering.tsx";
import { RemoveRound } from "./remove-round.tsx";
import { Frozen, Released } from "./round-results.tsx";
import { countText, deadlineText, roundFailureText } from "./round-text.ts";
import { Unfit } from "./unfit.tsx";
import styles from "./rounds.module.css";

type Step = RoundView["step"];
type StepOf<Type extends Step["type"]> = Extract<Step, { readonly type: Type }>;

/** One round: where it stands, and the one thing to do next. */
export function RoundPage(props: { readonly round: RoundView }): JSX.Element {
  const texts = useLeaderTexts();
  const words = () => texts().rounds.page;
  let title: HTMLHeadingElement | undefined;
  createEffect(
    on(
      () => props.round.step.type,
      () => {
        // What was pressed is gone with the step it belonged to: the keyboard goes on at the top, not at nowhere.
        queueMicrotask(() => {
          const { activeElement } = document;
          if (activeElement === null || activeElement === document.body) title?.focus();
        });
      },
      { defer: true },
    ),
  );
  const as = <Type extends Step["type"]>(type: Type): StepOf<Type> | null =>
    props.round.step.type === type ? (props.round.step as StepOf<Type>) : null;
  return (
    <div class={prose["page"]}>
      <div class={styles["head"]}>
        <h1 ref={title} class={prose["title"]} tabindex="-1">
          {words().title(writeTerm(texts(), props.round.term))}
        </h1>
        <p class={prose["muted"]}>
          {props.round.place} · {words().modes[props.round.mode]}
        </p>
      </div>
      <Switch>
        <Match when={as("registering")}>
          <Registering round={props.round} />
        </Match>
        <Match when={as("open") ?? as("listed")}>
          {(step) => <Counting round={props.round} step={step()} />}
        </Match>
        <Match when={as("freezing")}>
          <Notice tone="calm" announced>
            {words().freezing}
          </Notice>
        </Match>
        <Match when={as("frozen")}>
          <Frozen round={props.round} />
        </Match>
        <Match when={as("released")}>
          <Released round={props.round} />
        </Match>
        <Match when={as("unfit")}>{(step) => <Unfit round={props.round} step={step()} />}</Match>
        <Match when={as("gone")}>
          <Gone round={props.round} />
        </Match>
      </Switch>
      <RemoveRound round={props.round} />
    </div>
  );
}

/** Nothing can come of it, and another can be opened in its place. */
function Gone(props: { readonly round: RoundView }): JSX.Element {
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  return (
    <Notice
      tone="care"
      actions={
        <Button onClick={() => places.go({ type: "new-round", placeId: props.round.placeId })}>
          {texts().rounds.home.open}
        </Button>
      }
    >
      {texts().rounds.page.gone}
    </Notice>
  );
}

/** A round that takes contributions: how many, and never which. */
function Counting(props: {
  readonly round: RoundView;
  readonly step: StepOf<"open" | "listed">;
}): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const language = useLanguage();
  const words = () => texts().rounds.page;
  const [busy, setBusy] = createSignal(false);
  const [trouble, setTrouble] = createSignal<string>();
  const refresh = async (): Promise<void> => {
    setBusy(true);
    const asked = await app.rounds.refresh(props.round.id);
    setBusy(false);
    setTrouble(asked.ok ? undefined : roundFailureText(texts(), asked.error));
  };
  // Whoever looks wants to know how many there are now. What goes wrong in the background the step itself says.
  onMount(() => void app.rounds.refresh(props.round.id));
  const isSigningUp = () => props.round.mode === "strict" && props.step.type === "open";
  return (
    <>
      <section class={styles["counted"]}>
        <p class={styles["count"]} role="status">
          {countText(texts(), props.round)}
        </p>
        <p>{isSigningUp() ? words().notWho : words().notWhich[props.round.level]}</p>
        <p class={prose["muted"]}>{deadlineText(texts(), props.round, language())}</p>
        <Show when={trouble() ?? (props.step.trouble === null ? undefined : words().trouble)}>
          {(text) => (
            <Notice tone="care" announced>
              {text()}
            </Notice>
          )}
        </Show>
        <div class={prose["actions"]}>
          <Show when={app.rounds.invitation(props.round.id) !== null && !props.round.isPastClosing}>
            <Button
              look={props.step.contributions === 0 ? "primary" : "plain"}
              onClick={() => places.go({ type: "invitation", roundId: props.round.id })}
            >
              {words().invite}
            </Button>
          </Show>
          <Button busy={busy()} onClick={() => void refresh()}>
            {words().askAgain}
          </Button>
        </div>
      </section>
      <Show when={!isSigningUp() && (props.step.contributions ?? 0) > 0}>
        <Possible round={props.round} possible={props.step.possible} />
      </Show>
      <Show when={isSigningUp()} fallback={<FreezeRound round={props.round} step={props.step} />}>
        <ListNames round={props.round} step={props.step} />
      </Show>
    </>
  );
}

/** What a place with so many contributions can hope for. */
function Possible(props: {
  readonly round: RoundView;
  readonly possible: StepOf<"open">["possible"];
}): JSX.Element {
  const texts = useLeaderTexts();
  const words = () => texts().rounds.page;
  return (
    <Show
      when={props.possible.length > 0}
      fallback={<Notice tone="calm">{words().tooFewYet[props.round.level]}</Notice>}
    >
      <p class={prose["muted"]}>
        {props.possible.includes("bullied")
          ? words().mayBeWithheld
          : `${words().noBullyingYet} ${words().mayBeWithheld}`}
      </p>
    </Show>
  );
}
