import { createMemo, createSignal, For, lazy, Show, Suspense, type JSX } from "solid-js";
import { isSeenCloser } from "../../../app/teacher/firm-signs.ts";
import { reportsToTell, unchosenByAll } from "../../../app/teacher/results-duty.ts";
import { letterOf, type Letter } from "../../../app/teacher/results-letter.ts";
import type { OwnReport } from "../../../core/analysis.ts";
import type { OverviewTexts } from "../../../i18n/en/overview.ts";
import { writeList } from "../../../i18n/numbers.ts";
import { Button } from "../../components/button.tsx";
import { SignShape } from "../../components/sign-shape.tsx";
import { closerText } from "./closer-text.ts";
import { FriendsElsewhere } from "./friends-elsewhere.tsx";
import { LetterGood } from "./letter/letter-good.tsx";
import { LetterStep } from "./letter/letter-step.tsx";
import { LetterUnsure } from "./letter/letter-unsure.tsx";
import { OlderRoundNote, OlderRoundStep } from "./older-round/older-round.tsx";
import { olderRoundWords } from "./older-round/older-round-words.ts";
import { overviewWords } from "./overview-words.ts";
import {
  optionText,
  percent,
  questionText,
  questionTitle,
  questionWords,
  useResults,
  type ResultsDesk,
} from "./results-desk.tsx";
import { toldBefore } from "./said-before.ts";
import { Names, NumberParagraph, PupilName, Sentence } from "./sentence.tsx";
import { wholeSign } from "./sign-sentences.ts";
import { signTitle } from "./sign-title.ts";
import styles from "./letter.module.css";

const mostNames = 6;
const mostLines = 5;

const LetterChange = lazy(async () => ({
  default: (await import("./over-time/letter-change.tsx")).LetterChange,
}));

/**
 * The results as a letter: who answered, who may need the teacher first, what changed, what is good, how sure it is,
 * and the next step. Nobody in it changes place when it comes to be known how firm signs are.
 */
export function LetterView(props: {
  /** False while there is only time for what stands on top. */
  readonly whole: boolean;
}): JSX.Element {
  const desk = useResults();
  const letter = createMemo(() => letterOf(desk.analysis()));
  const texts = () => desk.texts().letter;
  /** Whether there was an earlier wave to compare with. */
  const hasChange = (): boolean => {
    const waves = desk.waves?.() ?? null;
    return waves !== null && (waves.chain.length > 1 || waves.earlierDeleted);
  };
  return (
    <section class={styles["letter"]} aria-label={desk.texts().tabs.overview}>
      <Show when={desk.newer?.()}>{(newer) => <OlderRoundNote newer={newer()} />}</Show>
      <NumberParagraph
        text={texts().answered}
        slot="count"
        number={desk.texts().ofCount(letter().answered, letter().pupils)}
        behind={
          <p>
            {texts().details.answered(
              letter().answered,
              letter().pupils,
              percent(desk, desk.analysis().participation.share),
            )}
          </p>
        }
      />
      <Needing letter={letter()} />
      <Show when={props.whole}>
        <Show when={hasChange()}>
          <Suspense>
            <LetterChange />
          </Suspense>
        </Show>
        <LetterGood good={letter().good} />
        <LetterUnsure letter={letter()} />
        <Show when={desk.newer?.()} fallback={<LetterStep />}>
          {(newer) => <OlderRoundStep newer={newer()} />}
        </Show>
      </Show>
    </section>
  );
}

/** Who may need the teacher first: own words, then those whom no one chose, then all others with a sign. */
function Needing(props: { readonly letter: Letter }): JSX.Element {
  const desk = useResults();
  const words = () => wordsOfThen(desk);
  /** Not of those who turn red when it is known how firm their signs are: nothing may come and go then. */
  const isMilder = () =>
    props.letter.first.some((index) => {
      const pupil = desk.analysis().pupils[index];
      return pupil?.severity === "amber" && !isSeenCloser(pupil);
    });
  const isCalm = () =>
    props.letter.first.length + props.letter.closer.length === 0 &&
    props.letter.state !== "too-few";
  return (
    <>
      <Show when={props.letter.first.length > 0}>
        <div class={styles["duty"]}>
          <p>{words().first(props.letter.first.length)}</p>
          <Lines pupils={props.letter.first}>
            {(pupil) => (
              <>
                <OwnLine pupil={pupil} />
                <CloserLine pupil={pupil} />
              </>
            )}
          </Lines>
          <Show when={isMilder()}>
            <p class={styles["milder"]}>
              <Sentence
                text={words().milder}
                slots={{
                  sign: () => <SignShape severity="amber" label={desk.texts().severity.amber} />,
                }}
              />
            </p>
          </Show>
        </div>
      </Show>
      <Show when={props.letter.closer.length > 0}>
        <div class={styles["duty"]}>
          <p>{closerTitle(desk, props.letter.closer)}</p>
          <Lines pupils={props.letter.closer}>{(pupil) => <CloserLine pupil={pupil} />}</Lines>
        </div>
      </Show>
      <Show when={isCalm()}>
        <p>{desk.texts().letter.nothing}</p>
      </Show>
      <Show when={props.letter.next.length > 0}>
        <NumberParagraph
          text={words().next}
          slot="why"
          number={overviewWords[desk.language()].why}
          slots={{ names: () => <Names pupils={props.letter.next} most={mostNames} /> }}
          behind={
            <ul role="list">
              <For each={props.letter.next}>{(pupil) => <SignsLine pupil={pupil} />}</For>
            </ul>
          }
        />
      </Show>
    </>
  );
}

/** In an older round it is told how it was, and nothing is asked for. */
function wordsOfThen(desk: ResultsDesk): LetterWords {
  const language = desk.language();
  return desk.newer?.() ? olderRoundWords[language] : overviewWords[language];
}

type LetterWords = Pick<OverviewTexts, "first" | "milder" | "next" | "ownLine" | "ownAgain">;

function closerTitle(desk: ResultsDesk, pupils: readonly number[]): string {
  return desk.newer?.()
    ? olderRoundWords[desk.language()].closer(pupils.length)
    : closerText(desk, pupils);
}

/** A line a pupil; of many the first, and the rest when asked for. */
function Lines(props: {
  readonly pupils: readonly number[];
  readonly children: (pupil: number) => JSX.Element;
}): JSX.Element {
  const desk = useResults();
  const [all, setAll] = createSignal(false);
  const isShort = () => all() || props.pupils.length <= mostLines + 1;
  const shown = () => (isShort() ? props.pupils : props.pupils.slice(0, mostLines));
  return (
    <>
      <ul role="list" class={styles["lines"]}>
        <For each={shown()}>
          {(pupil) => (
            <li class={styles["line"]}>
              <SignShape severity={desk.analysis().pupils[pupil]?.severity ?? "grey"} />
              <div>{props.children(pupil)}</div>
            </li>
          )}
        </For>
      </ul>
      <Show when={!isShort()}>
        <Button look="text" onClick={() => setAll(true)}>
          {desk.texts().moreNames(props.pupils.length - shown().length)}
        </Button>
      </Show>
    </>
  );
}

/** All that the pupil says of which the head teacher must hear, the gravest first. */
function OwnLine(props: { readonly pupil: number }): JSX.Element {
  const desk = useResults();
  const reports = createMemo(() => {
    const pupil = desk.analysis().pupils[props.pupil];
    return pupil === undefined ? [] : reportsToTell(pupil);
  });
  const before = createMemo(() => toldBefore(desk, props.pupil).join(" "));
  const said = ({ questionId, value }: OwnReport): string =>
    desk
      .texts()
      .own.said(optionText(desk, questionId, value ?? 0), questionTitle(desk, questionId));
  return (
    <Show when={reports().length > 0} fallback={<PupilName pupil={props.pupil} />}>
      <NumberParagraph
        text={before() === "" ? wordsOfThen(desk).ownLine : wordsOfThen(desk).ownAgain}
        slot="reason"
        number={writeList(reports().map(said), desk.language())}
        slots={{
          name: () => <PupilName pupil={props.pupil} />,
          before,
        }}
        behind={
          <>
            <For each={reports()}>
              {({ questionId }) => (
                <p>{desk.texts().number.question(questionText(desk, questionId))}</p>
              )}
            </For>
            <p>
              {desk.texts().number.own} ({desk.texts().own.knownSince(desk.knownSince(props.pupil))}
              )
            </p>
          </>
        }
      />
    </Show>
  );
}

/** That no one chose the pupil on any question, and whether it was so in the round before; nothing where somebody did. */
function CloserLine(props: { readonly pupil: number }): JSX.Element {
  const desk = useResults();
  const words = () => overviewWords[desk.language()];
  const pupil = () => desk.analysis().pupils[props.pupil];
  const sign = createMemo(() => unchosenByAll(desk.analysis(), props.pupil));
  const possible = () => {
    const counted = sign()?.evidence.flatMap((one) =>
      one.type === "received" ? [one.possible] : [],
    );
    return Math.max(0, ...(counted ?? []));
  };
  const where = () =>
    (sign()?.questionIds ?? [])
      .map((question) => questionWords(desk, question).where)
      .join(` ${words().or} `);
  const roundBefore = createMemo(() => {
    const [found, round, one] = [sign(), desk.roundBefore?.() ?? null, pupil()];
    if (found === null || round === null || one === undefined) return null;
    return found.questionIds.every((question) => round.seen(question, one.id)?.received === 0)
      ? round.name
      : null;
  });
  return (
    <Show when={sign()}>
      {(found) => (
        <>
          <NumberParagraph
            text={roundBefore() === null ? words().closerLine : words().closerAgain}
            slot="reason"
            number={words().noneOf(possible())}
            slots={{
              name: () => <PupilName pupil={props.pupil} />,
              where,
              wave: () => roundBefore() ?? "",
            }}
            behind={
              <For each={wholeSign(desk, props.pupil, found())}>{(told) => <p>{told}</p>}</For>
            }
          />
          <div class={styles["quiet"]}>
            <Show when={pupil()}>
              {(one) => <FriendsElsewhere index={props.pupil} pupil={one()} />}
            </Show>
          </div>
        </>
      )}
    </Show>
  );
}

function SignsLine(props: { readonly pupil: number }): JSX.Element {
  const desk = useResults();
  const titles = () =>
    desk
      .analysis()
      .pupils[props.pupil]?.signs.map((sign) => signTitle(desk, sign))
      .join("; ");
  return (
    <li>
      <PupilName pupil={props.pupil} />: {titles()}
    </li>
  );
}
