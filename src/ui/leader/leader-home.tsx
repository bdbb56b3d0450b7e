import { For, Show, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { PlaceView, RoundView } from "../../app/leader/leader-app.ts";
import { compareTerms } from "../../core/leader/term.ts";
import { Button } from "../components/button.tsx";
import entries from "../components/entry-list.module.css";
import prose from "../components/prose.module.css";
import { useLanguage } from "../wording.tsx";
import { useLeader, useLeaderPlaces } from "./leader-context.tsx";
import styles from "./leader-home.module.css";
import { titleOfTerm, useLeaderTexts } from "./leader-texts.ts";
import type { LeaderPlace } from "./place.ts";
import { hasFigures, nextStepOf } from "./rounds/round-steps.ts";
import { deadlineText, stateText } from "./rounds/round-text.ts";
import { UpwardsLines } from "./upwards/upwards-lines.tsx";

/** This term's round as the one thing that matters, and its next step; what was before stands below. */
export function LeaderHome(): JSX.Element {
  const app = useLeader();
  const texts = useLeaderTexts();
  const isOne = () => app.places.list().length === 1;
  return (
    <div class={prose["page"]}>
      <Show when={!isOne()}>
        <h1 class={prose["title"]}>{texts().leader.nav.home}</h1>
      </Show>
      <For each={app.places.list()}>
        {(place) => <PlaceRounds place={place} heading={isOne() ? "h1" : "h2"} />}
      </For>
    </div>
  );
}

function PlaceRounds(props: {
  readonly place: PlaceView;
  readonly heading: "h1" | "h2";
}): JSX.Element {
  const app = useLeader();
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const words = () => texts().rounds.home;
  const rounds = () => app.rounds.ofPlace(props.place.id);
  const term = () => app.rounds.terms().toSorted((a, b) => compareTerms(b, a))[0] ?? null;
  const isNow = (round: RoundView) => {
    const now = term();
    return now !== null && compareTerms(round.term, now) >= 0;
  };
  /** After one that nothing came of there may be another of the same term: that one counts. */
  const current = () => {
    const ofNow = rounds().filter(isNow);
    return ofNow.find(({ step }) => !isDoneFor(step)) ?? ofNow[0] ?? null;
  };
  const earlier = () => rounds().filter((round) => round.id !== current()?.id);
  return (
    <section class={styles["place"]}>
      <div class={styles["name"]}>
        <Dynamic component={props.heading} class={prose["title"]}>
          {props.place.name}
        </Dynamic>
        <p class={prose["muted"]}>{texts().leader.levels[props.place.level]}</p>
      </div>
      <Show when={current()} fallback={<NoRound place={props.place} />}>
        {(round) => <CurrentRound round={round()} />}
      </Show>
      <Show when={earlier().length > 0}>
        <div class={prose["section"]}>
          <Dynamic component={props.heading === "h1" ? "h2" : "h3"} class={styles["heading"]}>
            {words().earlier}
          </Dynamic>
          <ul class={entries["list"]} role="list">
            <For each={earlier()}>{(round) => <EarlierRound round={round} />}</For>
          </ul>
          <Show when={app.releases.ofPlace(props.place.id).length > 0}>
            <div>
              <Button onClick={() => places.go({ type: "trends", placeId: props.place.id })}>
                {words().development}
              </Button>
            </div>
          </Show>
        </div>
      </Show>
      <Show when={props.place.level === "school"}>
        <UpwardsLines place={props.place} heading={props.heading === "h1" ? "h2" : "h3"} />
      </Show>
    </section>
  );
}

function isDoneFor({ type }: RoundView["step"]): boolean {
  return type === "unfit" || type === "gone";
}

function NoRound(props: { readonly place: PlaceView }): JSX.Element {
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const words = () => texts().rounds.home;
  return (
    <div class={styles["card"]}>
      <p class={styles["eyebrow"]}>{words().thisTerm}</p>
      <p class={styles["text"]}>{words().none[props.place.level]}</p>
      <div>
        <Button
          look="primary"
          onClick={() => places.go({ type: "new-round", placeId: props.place.id })}
        >
          {words().open}
        </Button>
      </div>
    </div>
  );
}

function CurrentRound(props: { readonly round: RoundView }): JSX.Element {
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const language = useLanguage();
  const words = () => texts().rounds.home;
  const shown = useHasFigures(props);
  const step = () => nextStepOf(props.round, shown());
  const takesMore = () => ["open", "listed"].includes(props.round.step.type);
  return (
    <div class={styles["card"]}>
      <p class={styles["eyebrow"]}>{titleOfTerm(texts(), props.round.term)}</p>
      <p class={styles["state"]} role="status">
        {stateText(texts(), props.round, shown())}
      </p>
      <Show when={takesMore()}>
        <p class={prose["muted"]}>{deadlineText(texts(), props.round, language())}</p>
      </Show>
      <div class={prose["actions"]}>
        <Button look="primary" onClick={() => places.go(wayTo(props.round, step()))}>
          {words().next[step()]}
        </Button>
        <Show when={step() === "invite" || step() === "look"}>
          <Button onClick={() => places.go({ type: "round", roundId: props.round.id })}>
            {words().next.see}
          </Button>
        </Show>
      </div>
    </div>
  );
}

function EarlierRound(props: { readonly round: RoundView }): JSX.Element {
  const places = useLeaderPlaces();
  const texts = useLeaderTexts();
  const shown = useHasFigures(props);
  return (
    <li>
      <button
        type="button"
        class={entries["entry"]}
        onClick={() => places.go(wayTo(props.round, nextStepOf(props.round, shown())))}
      >
        <span class={entries["name"]}>{titleOfTerm(texts(), props.round.term)}</span>
        <span class={prose["muted"]}>{stateText(texts(), props.round, shown())}</span>
      </button>
    </li>
  );
}

function wayTo(round: RoundView, step: ReturnType<typeof nextStepOf>): LeaderPlace {
  if (step === "invite") return { type: "invitation", roundId: round.id };
  if (step === "look") return { type: "trends", placeId: round.placeId };
  return { type: "round", roundId: round.id };
}

function useHasFigures(props: { readonly round: RoundView }): () => boolean {
  const app = useLeader();
  return () =>
    hasFigures(
      app.releases.list().find(({ roundId }) => roundId === props.round.id)?.release ?? null,
    );
}
