import { Show, type JSX } from "solid-js";
import type { LinkProblem } from "../../app/pupil/opening.ts";
import type { Language } from "../../core/question.ts";
import { writeDayAndTime } from "../../i18n/dates.ts";
import type { PupilTexts } from "../../i18n/en/pupil.ts";
import { Button } from "../components/button.tsx";
import { usePupil } from "./pupil-context.ts";
import { BackAndNext, Lead, Screen } from "./screen.tsx";
import styles from "./screen.module.css";

/** A plain thing said: what happened, and what to do. */
export interface Sentence {
  readonly title: string;
  readonly text: string;
}

export function SentenceScreen(props: {
  readonly sentence: Sentence;
  readonly actions?: JSX.Element;
}): JSX.Element {
  return (
    <Screen title={props.sentence.title} spoken={[props.sentence.text]} actions={props.actions}>
      <Lead>{props.sentence.text}</Lead>
    </Screen>
  );
}

/** The way in that needs nothing but the card, and the page that is open. */
export function ScanAction(): JSX.Element {
  const { scan, texts } = usePupil();
  return (
    <Show when={scan}>
      {(start) => (
        <BackAndNext
          next={
            <Button look="primary" onClick={() => start()()}>
              {texts().scanCard}
            </Button>
          }
        />
      )}
    </Show>
  );
}

/** Takes no focus: it lasts a moment, and the next screen takes it. */
export function OpeningScreen(): JSX.Element {
  const { texts } = usePupil();
  return (
    <main class={styles["moment"]}>
      <p role="status">{texts().opening}</p>
    </main>
  );
}

export function NoCardScreen(props: { readonly reloaded: boolean }): JSX.Element {
  const { texts } = usePupil();
  const title = () => (props.reloaded ? texts().reloaded.title : texts().noCard.title);
  const lines = () =>
    props.reloaded
      ? [texts().reloaded.why, texts().reloaded.returning]
      : [texts().noCard.scan, texts().noCard.returning];
  return (
    <Screen title={title()} spoken={lines()} actions={<ScanAction />}>
      <Lead>{lines()[0]}</Lead>
      <Lead>{lines()[1]}</Lead>
    </Screen>
  );
}

/** The crypto Worker was lost: only the card can begin again. */
export function BrokenScreen(): JSX.Element {
  const { session, texts } = usePupil();
  const text = () => {
    const { text: said, returning } = texts().broken;
    return session.keepsDraft() ? `${said} ${returning}` : said;
  };
  return (
    <SentenceScreen
      sentence={{ title: texts().broken.title, text: text() }}
      actions={<ScanAction />}
    />
  );
}

export function LinkProblemScreen(props: { readonly problem: LinkProblem }): JSX.Element {
  const { session, texts } = usePupil();
  const mayChange = () => props.problem.type === "unreachable" || props.problem.type === "not-open";
  return (
    <SentenceScreen
      sentence={problemSentence(props.problem, texts(), session.language())}
      actions={
        <Show when={mayChange()} fallback={<ScanAction />}>
          <BackAndNext
            next={
              <Button look="primary" onClick={() => session.retry()}>
                {texts().tryAgain}
              </Button>
            }
          />
        </Show>
      }
    />
  );
}

function problemSentence(problem: LinkProblem, texts: PupilTexts, language: Language): Sentence {
  if (problem.type !== "not-open") return texts.problems[problem.type];
  const { title, opens, later } = texts.problems.notOpen;
  const { opensAt } = problem;
  return { title, text: opensAt === null ? later : opens(writeDayAndTime(opensAt, language)) };
}
