import { For, Match, Show, Switch, type JSX } from "solid-js";
import type { Letter } from "../../../../app/teacher/results-letter.ts";
import { writeList } from "../../../../i18n/numbers.ts";
import { Button } from "../../../components/button.tsx";
import { overviewWords } from "../overview-words.ts";
import { firmnessState, nameOf, questionText, useResults } from "../results-desk.tsx";
import { Names, NumberParagraph, Sentence } from "../sentence.tsx";
import styles from "../letter.module.css";

const mostNames = 6;
const firmnessWords = ["firm", "likely", "loose"] as const;

/** What is uncertain: how many answered, who could not be seen, what hangs on one choice, and how firm signs are. */
export function LetterUnsure(props: { readonly letter: Letter }): JSX.Element {
  const desk = useResults();
  const words = () => overviewWords[desk.language()];
  const texts = () => desk.texts().letter;
  return (
    <div class={styles["quiet"]}>
      <p>{texts().sure[props.letter.state]}</p>
      <Firmness letter={props.letter} />
      <Show when={props.letter.oneChoice.length > 0}>
        <NumberParagraph
          text={words().oneChoice}
          slot="count"
          number={words().signs(props.letter.oneChoice.length)}
          behind={
            <ul role="list">
              <For each={props.letter.oneChoice}>
                {({ pupil, id }) => (
                  <li>
                    {nameOf(desk, pupil)}: {desk.signTexts().signs[id]}
                  </li>
                )}
              </For>
            </ul>
          }
        />
      </Show>
      <Show when={props.letter.silent.length > 0 && props.letter.answered > 0}>
        <p>
          <Sentence
            text={texts().silent(props.letter.silent.length > 1)}
            slots={{ names: () => <Names pupils={props.letter.silent} most={mostNames} /> }}
          />
        </p>
      </Show>
      <Show when={props.letter.skipped.pupils > 0}>
        <NumberParagraph
          text={words().skipped}
          slot="count"
          number={words().skippedCount(props.letter.skipped.pupils)}
          behind={
            <For each={props.letter.skipped.questions}>
              {({ questionId, count }) => (
                <p>{words().skippedOn(questionText(desk, questionId), count)}</p>
              )}
            </For>
          }
        />
      </Show>
    </div>
  );
}

/** Keeps its room while it is worked out, so that nothing moves when it is there. */
function Firmness(props: { readonly letter: Letter }): JSX.Element {
  const desk = useResults();
  const words = () => overviewWords[desk.language()];
  const state = () => firmnessState(desk);
  const hasSigns = () =>
    desk.analysis().pupils.some(({ signs }) => signs.some(({ basis }) => basis === "classmates"));
  const counted = (firmness: NonNullable<Letter["firmness"]>): string =>
    writeList(
      firmnessWords.flatMap((word) =>
        firmness[word] === 0 ? [] : [words().firmnessCount[word](firmness[word])],
      ),
      desk.language(),
    );
  return (
    <Show when={hasSigns() && desk.deeper !== undefined}>
      <div class={styles["firmness"]}>
        <Switch fallback={<Unknown />}>
          <Match when={state() === "awaited"}>
            <p role="status">{words().awaited}</p>
            <progress
              class={styles["progress"]}
              aria-label={words().awaitedLabel}
              max={1}
              value={desk.deeper?.().progress() ?? 0}
            />
          </Match>
          <Match when={state() === "known" && props.letter.firmness}>
            {(found) => (
              <NumberParagraph
                text={words().firmness(found().loose)}
                slot="count"
                number={counted(found())}
                behind={<p>{words().firmnessBehind}</p>}
              />
            )}
          </Match>
        </Switch>
      </div>
    </Show>
  );
}

function Unknown(): JSX.Element {
  const desk = useResults();
  const words = () => overviewWords[desk.language()];
  return (
    <>
      <p role="status">{words().unknown}</p>
      <Show when={desk.deeper?.().failed()}>
        <Button look="text" onClick={() => desk.deeper?.().again()}>
          {words().again}
        </Button>
      </Show>
    </>
  );
}
