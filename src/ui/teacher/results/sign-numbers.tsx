import { For, Match, Show, Switch, type JSX } from "solid-js";
import type { Evidence, ReceivedEvidence, Sign } from "../../../core/signs/sign.ts";
import { Disclosure } from "./disclosure.tsx";
import { decimal, probability, questionText, useResults } from "./results-desk.tsx";
import { firmnessSentence } from "./sign-sentences.ts";
import { signTitle } from "./sign-title.ts";
import styles from "./sign-numbers.module.css";

/** What is behind the numbers of a pupil's signs: which question, how counted, beside what chance, how sure. */
export function SignNumbers(props: {
  readonly index: number;
  readonly signs: readonly Sign[];
  /** True where nothing else says how firm they are. */
  readonly withFirmness?: boolean;
}): JSX.Element {
  const desk = useResults();
  const evidence = () => distinct(props.signs.flatMap((sign) => sign.evidence));
  /** Beside own words, which are no estimate, it is said of which sign it is. */
  const howFirm = () => {
    const isBesideOwn = props.signs.some(({ basis }) => basis === "own");
    const told = props.signs.flatMap((sign) => {
      const sentence = firmnessSentence(desk, props.index, sign);
      if (sentence === null) return [];
      return isBesideOwn
        ? [`${desk.texts().own.quoted(signTitle(desk, sign))}: ${sentence}`]
        : [sentence];
    });
    return props.withFirmness === true ? [...new Set(told)] : [];
  };
  const withChance = () => evidence().some(({ type }) => type === "received");
  return (
    <Disclosure class={styles["details"]} summary={desk.texts().roster.behind}>
      <ul role="list" class={styles["list"]}>
        <For each={evidence()}>{(one) => <EvidenceNumbers evidence={one} />}</For>
        <Show when={withChance()}>
          <li>{desk.texts().number.limits}</li>
        </Show>
        <For each={howFirm()}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
    </Disclosure>
  );
}

function EvidenceNumbers(props: { readonly evidence: Evidence }): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().number;
  return (
    <li class={styles["item"]}>
      <p class={styles["question"]}>
        {texts().question(questionText(desk, props.evidence.questionId))}
      </p>
      <Switch fallback={<p>{texts().factFormula}</p>}>
        <Match when={props.evidence.type === "received" && props.evidence}>
          {(received) => <ReceivedNumbers evidence={received()} />}
        </Match>
        <Match when={props.evidence.type === "own-report"}>
          <p>{texts().own}</p>
        </Match>
        <Match when={props.evidence.type === "mutual" || props.evidence.type === "unreturned"}>
          <p>{texts().mutualFormula}</p>
        </Match>
      </Switch>
    </li>
  );
}

function ReceivedNumbers(props: { readonly evidence: ReceivedEvidence }): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().number;
  const tail = () => {
    const { received, tail: side, probability: share } = props.evidence;
    return side === "low"
      ? texts().probabilityLow(received, probability(desk, share))
      : texts().probabilityHigh(received, probability(desk, share));
  };
  return (
    <>
      <p>{texts().counted(props.evidence.received, props.evidence.possible)}</p>
      <p>
        {texts().chance(
          decimal(desk, props.evidence.expected),
          props.evidence.low,
          props.evidence.high,
        )}{" "}
        {tail()}
      </p>
    </>
  );
}

/** The same fact may stand behind several signs: it is explained once. */
function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const key = `${one.type} ${one.questionId}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
