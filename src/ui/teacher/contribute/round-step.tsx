import { Show, type JSX } from "solid-js";
import type { RoundDescription } from "../../../protocol/round-description.ts";
import { writeDayAndTime } from "../../../i18n/dates.ts";
import { useLanguage } from "../texts.tsx";
import { termText, useContributeTexts } from "./contribute-words.ts";
import styles from "./contribute.module.css";

/** Whose round it is, of which half-year and of which kind. */
export function RoundFacts(props: { readonly round: RoundDescription }): JSX.Element {
  const language = useLanguage();
  const texts = useContributeTexts();
  const words = () => texts().round;
  return (
    <dl class={styles["facts"]}>
      <dt>{words().place}</dt>
      <dd>{props.round.place}</dd>
      <dt>{words().term}</dt>
      <dd>{termText(texts(), props.round.term)}</dd>
      <dt>{words().mode}</dt>
      <dd>{words().modes[props.round.mode]}</dd>
      <dt>{words().open}</dt>
      <dd>{writeDayAndTime(props.round.closesAt, language())}</dd>
    </dl>
  );
}

export function RoundStep(props: { readonly round: RoundDescription }): JSX.Element {
  return (
    <>
      <RoundFacts round={props.round} />
      <RoundRules round={props.round} />
    </>
  );
}

/** What a round of this kind protects from and what it does not, and what to do in doubt. */
export function RoundRules(props: { readonly round: RoundDescription }): JSX.Element {
  const texts = useContributeTexts();
  const words = () => texts().round;
  return (
    <>
      <Show when={props.round.mode === "strict"} fallback={<p>{words().plain}</p>}>
        <p>{words().strict}</p>
      </Show>
      <p>{words().check}</p>
    </>
  );
}
