import { For, Match, Show, Switch, type JSX } from "solid-js";
import { wasSoBefore } from "../../../../app/teacher/results-round-before.ts";
import type { Letter, OneSign } from "../../../../app/teacher/results-letter.ts";
import { writeList } from "../../../../i18n/numbers.ts";
import { Button } from "../../../components/button.tsx";
import { overviewWords } from "../overview-words.ts";
import { firmnessState, questionText, useResults } from "../results-desk.tsx";
import { Names, NumberParagraph, PupilName, Sentence } from "../sentence.tsx";
import { signTitle } from "../sign-title.ts";
import styles from "../letter.module.css";

const mostNames = 6;
const firmnessLevels = ["firm", "likely", "loose", "unknown"] as const;

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
          behind={<SignsByName signs={props.letter.oneChoice} />}
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
      firmnessLevels.flatMap((level) =>
        firmness[level].length === 0 ? [] : [words().firmnessCount[level](firmness[level].length)],
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
                text={words().firmness(total(found()), found().loose.length)}
                slot="count"
                number={counted(found())}
                behind={
                  <>
                    <For each={firmnessLevels.filter((level) => found()[level].length > 0)}>
                      {(level) => (
                        <>
                          <p>{words().firmnessLevels[level]}</p>
                          <SignsByName signs={found()[level]} />
                        </>
                      )}
                    </For>
                    <p>{words().firmnessBehind}</p>
                  </>
                }
              />
            )}
          </Match>
        </Switch>
      </div>
    </Show>
  );
}

function total(firmness: NonNullable<Letter["firmness"]>): number {
  return firmnessLevels.reduce((sum, level) => sum + firmness[level].length, 0);
}

/** A line a sign, with whose it is. */
function SignsByName(props: { readonly signs: readonly OneSign[] }): JSX.Element {
  const desk = useResults();
  const title = (pupil: number, id: OneSign["id"]): string => {
    const found = desk.analysis().pupils[pupil];
    const sign = found?.signs.find((one) => one.id === id);
    if (found === undefined || sign === undefined) return "";
    const round = desk.roundBefore?.() ?? null;
    const again = round !== null && wasSoBefore(round, found.id, sign);
    const title = signTitle(desk, sign);
    return again ? `${title} (${overviewWords[desk.language()].alsoIn(round.name)})` : title;
  };
  return (
    <ul role="list">
      <For each={props.signs}>
        {({ pupil, id }) => (
          <li>
            <PupilName pupil={pupil} />: {title(pupil, id)}
          </li>
        )}
      </For>
    </ul>
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
