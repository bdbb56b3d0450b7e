import { For, Match, Show, Switch, type JSX } from "solid-js";
import type { BrokenPair, PlanOutcome } from "../../../app/teacher/group-outcome.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { useGroups, type GroupsScreen } from "./groups-context.tsx";
import styles from "./groups.module.css";

/** What the plan achieves and what it could not, in sentences; and whether anything does better. */
export function Outcome(): JSX.Element {
  const screen = useGroups();
  const { work, words } = screen;
  const lines = () => {
    const outcome = work.outcome();
    return outcome === null ? [] : outcomeLines(screen, outcome);
  };
  return (
    <section class={styles["outcome"]} aria-labelledby="group-outcome">
      <h3 id="group-outcome">{words().outcome.title}</h3>
      <ul role="list" class={styles["lines"]}>
        <For each={lines()}>
          {(line) => (
            <li class={styles["line"]} data-good={line.isGood ? "" : undefined}>
              <Mark isGood={line.isGood} />
              <span>{line.text}</span>
            </li>
          )}
        </For>
      </ul>
      <ProofLine />
      <p class={styles["muted"]}>{words().outcome.sign}</p>
      <details class={styles["rules"]}>
        <summary>{words().outcome.rules}</summary>
        <ol>
          <For each={words().outcome.rulesText}>{(rule) => <li>{rule}</li>}</For>
        </ol>
      </details>
    </section>
  );
}

interface Line {
  readonly text: string;
  readonly isGood: boolean;
}

/** A ring where all is as wished, a half diamond where it is worth a look: the words say the same. */
function Mark(props: { readonly isGood: boolean }): JSX.Element {
  return (
    <svg class={styles["mark"]} viewBox="-8 -8 16 16" aria-hidden="true">
      <Show when={props.isGood} fallback={<path d="M0-6L6 0L0 6L-6 0z" />}>
        <circle r="5" />
      </Show>
    </svg>
  );
}

function outcomeLines(screen: GroupsScreen, outcome: PlanOutcome): readonly Line[] {
  return [
    ...tieLines(screen, outcome),
    ...pairLines(screen, outcome),
    ...seatLines(screen, outcome),
    ...evenLines(screen, outcome),
  ];
}

function tieLines({ work, words, nameAt, list }: GroupsScreen, outcome: PlanOutcome): Line[] {
  const texts = words().outcome;
  const hasCompany = outcome.groups.some(({ length }) => length > 1);
  if (outcome.choices === 0 || !hasCompany) return [];
  const where = texts.where[work.state().request.purpose];
  const { withoutAnyone, withoutOwnChoice } = outcome;
  // Who has nobody at all is told as such, and not once more.
  const withoutOwn = withoutOwnChoice.filter((pupil) => !withoutAnyone.includes(pupil));
  const namesOf = (pupils: readonly number[]) => list(pupils.map(nameAt));
  return [
    withoutAnyone.length === 0
      ? { text: texts.everybody(where), isGood: true }
      : {
          text: texts.nobody(namesOf(withoutAnyone), where, withoutAnyone.length > 1),
          isGood: false,
        },
    ...(withoutOwn.length > 0
      ? [{ text: texts.withoutOwn(namesOf(withoutOwn), withoutOwn.length > 1), isGood: false }]
      : withoutOwnChoice.length === 0
        ? [{ text: texts.own, isGood: true }]
        : []),
    { text: texts.kept(outcome.choicesKept, outcome.choices), isGood: true },
    ...(outcome.mutual > 0
      ? [{ text: texts.mutual(outcome.mutualKept, outcome.mutual), isGood: true }]
      : []),
  ];
}

function pairLines({ work, words, nameAt, list }: GroupsScreen, outcome: PlanOutcome): Line[] {
  const texts = words().outcome;
  const isImpossible = work.proof().type === "impossible";
  const line = (say: (names: string) => string, { pupils, byExchange }: BrokenPair): Line => {
    const why = byExchange ? "exchange" : isImpossible ? "impossible" : "search";
    return { text: `${say(list(pupils.map(nameAt)))} ${texts.why[why]}`, isGood: false };
  };
  const broken = [
    ...outcome.brokenApart.map((pair) => line(texts.near, pair)),
    ...outcome.brokenTogether.map((pair) => line(texts.torn, pair)),
  ];
  if (broken.length > 0 || outcome.pairs === 0) return broken;
  return [{ text: texts.met(outcome.pairs), isGood: true }];
}

function seatLines({ words, nameAt, list }: GroupsScreen, { seats }: PlanOutcome): Line[] {
  if (seats === null) return [];
  const texts = words().outcome;
  const wished = seats.inFront + seats.notInFront.length;
  return [
    ...(wished === 0
      ? []
      : [{ text: texts.front(seats.inFront, wished), isGood: seats.notInFront.length === 0 }]),
    ...(seats.notInFront.length > 0
      ? [{ text: texts.notInFront(list(seats.notInFront.map(nameAt))), isGood: false }]
      : []),
    ...seats.tooNear.map((pair) => ({
      text: texts.tooNear(list(pair.map(nameAt))),
      isGood: false,
    })),
  ];
}

function evenLines({ work, words, list, groupName }: GroupsScreen, outcome: PlanOutcome): Line[] {
  const texts = words().outcome;
  const line = (uneven: readonly number[], even: string, say: (groups: string) => string): Line =>
    uneven.length === 0
      ? { text: even, isGood: true }
      : { text: say(list(uneven.map(groupName))), isGood: false };
  const isBalanced = work.state().request.balance !== "none";
  return [
    ...(outcome.spread > 1
      ? [line(outcome.unevenSpread, texts.spreadEven, texts.spreadUneven)]
      : []),
    ...(isBalanced ? [line(outcome.unevenBalance, texts.balanceEven, texts.balanceUneven)] : []),
  ];
}

function ProofLine(): JSX.Element {
  const { work, words } = useGroups();
  const texts = () => words().proof;
  const known = () => {
    const proof = work.proof();
    return proof.type === "known" ? proof : null;
  };
  const isBetterKnown = () => {
    const proof = work.proof();
    return (proof.type === "known" || proof.type === "impossible") && proof.isBetterKnown;
  };
  /** Choices are named where the better one keeps more of them: it may also be better for who is alone. */
  const better = () => {
    const [kept, outcome] = [work.betterKept(), work.outcome()];
    return kept !== null && outcome !== null && kept > outcome.choicesKept
      ? texts().betterKeeps(kept, outcome.choicesKept, outcome.choices)
      : texts().better;
  };
  return (
    <div class={styles["proof"]} role="status">
      <Switch>
        <Match when={work.proof().type === "running"}>
          <p class={styles["checking"]}>{texts().running}</p>
          <Button look="text" onClick={work.stopProof}>
            {texts().stop}
          </Button>
        </Match>
        <Match when={work.proof().type === "stopped"}>
          <p>{texts().stopped}</p>
        </Match>
        <Match when={work.proof().type === "failed"}>
          <p>{texts().failed}</p>
        </Match>
        <Match when={isBetterKnown()}>
          <Notice
            tone="calm"
            actions={<Button onClick={() => void work.useBetter()}>{texts().use}</Button>}
          >
            {better()}
          </Notice>
        </Match>
        <Match when={work.proof().type === "impossible"}>
          <Notice tone="care">{texts().impossible}</Notice>
        </Match>
        <Match when={known()}>
          {(proof) => <p>{proof().isBest ? texts().best : texts().notProven}</p>}
        </Match>
      </Switch>
    </div>
  );
}
