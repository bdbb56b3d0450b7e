import { createSignal, createUniqueId, Match, Show, Switch, type JSX } from "solid-js";
import type { Walk } from "../../app/pupil/walk.ts";
import { wordsIn } from "../../app/pupil/survey-texts.ts";
import type { AskedNomination, AskedQuestion } from "../../core/asked-question.ts";
import type { QuestionWords } from "../../core/question-words.ts";
import { Button } from "../components/button.tsx";
import { NameChips } from "./name-chips.tsx";
import { usePupil, type PupilView } from "./pupil-context.ts";
import { QuestionPicture } from "./question-picture.tsx";
import { RatingRows } from "./rating-rows.tsx";
import { ScaleOptions } from "./scale-options.tsx";
import { BackAndNext, Screen } from "./screen.tsx";
import styles from "./question-screen.module.css";

interface QuestionProps {
  readonly walk: Walk;
  readonly index: number;
  /** Reached from the last look, and leads back to it. */
  readonly changing: boolean;
}

export function QuestionScreen(props: QuestionProps): JSX.Element {
  return (
    <Show when={props.walk.survey.questions[props.index]} keyed>
      {(question) => <AskedQuestion {...props} question={question} />}
    </Show>
  );
}

function AskedQuestion(props: QuestionProps & { readonly question: AskedQuestion }): JSX.Element {
  const view = usePupil();
  const [message, setMessage] = createSignal<string | null>(null);
  const titleId = createUniqueId();
  const words = () => view.texts().question;
  const answer = () => props.walk.answerTo(props.question.id);
  const nomination = () => (props.question.type === "nomination" ? props.question : null);
  const wording = () => wordsIn(props.walk.survey.texts, props.question, view.session.language());

  function next(): void {
    if (answer() !== null) return props.walk.forward();
    setMessage(firstWanted(props.question, view));
  }

  /** Back to the last look is a way on, and needs an answer as well. */
  function back(): void {
    if (props.changing) next();
    else props.walk.back();
  }

  function toggle(question: AskedNomination, index: number): void {
    const end = props.walk.toggleClassmate(question.id, index);
    const isFull = end === "cap-reached" && question.cap !== null;
    setMessage(isFull ? words().capReached(question.cap) : null);
  }

  function choose(value: number): void {
    setMessage(null);
    props.walk.chooseValue(props.question.id, value);
  }

  function rate(index: number, value: number | null): void {
    setMessage(null);
    props.walk.rateClassmate(props.question.id, index, value);
  }

  return (
    <Screen
      title={wording().text}
      titleId={titleId}
      position={words().position(props.index + 1, props.walk.survey.questions.length)}
      spoken={spokenParts(props.question, wording(), { walk: props.walk, view })}
      message={message()}
      actions={
        <>
          <InsteadButtons
            walk={props.walk}
            question={props.question}
            onPress={() => setMessage(null)}
          />
          <BackAndNext
            back={<Button onClick={back}>{view.texts().back}</Button>}
            next={
              <Button
                look="primary"
                class={styles["next"]}
                aria-disabled={answer() === null}
                onClick={next}
              >
                {props.changing ? words().toOverview : words().next}
              </Button>
            }
          />
        </>
      }
    >
      <QuestionPicture level={props.walk.survey.level} questionId={props.question.id} />
      <Show when={!view.session.keepsDraft()}>
        <p class={styles["notKept"]} role="status">
          {words().notKept}
        </p>
      </Show>
      <Switch>
        <Match when={nomination()} keyed>
          {(question) => (
            <NameChips
              titleId={titleId}
              hint={hintOf(question, view)}
              cap={question.cap}
              survey={props.walk.survey}
              questionId={question.id}
              answer={answer()}
              onToggle={(index) => toggle(question, index)}
            />
          )}
        </Match>
        <Match when={props.question.type === "scale"}>
          <ScaleOptions
            hint={hintOf(props.question, view)}
            titleId={titleId}
            options={wording().options}
            answer={answer()}
            onChoose={choose}
          />
        </Match>
        <Match when={props.question.type === "rating"}>
          <RatingRows
            hint={hintOf(props.question, view)}
            titleId={titleId}
            points={wording().options}
            survey={props.walk.survey}
            questionId={props.question.id}
            answer={answer()}
            onRate={rate}
          />
        </Match>
      </Switch>
    </Screen>
  );
}

/** "No one" and "skip": equal, plain, and two different answers. */
function InsteadButtons(props: {
  readonly walk: Walk;
  readonly question: AskedQuestion;
  readonly onPress: () => void;
}): JSX.Element {
  const { texts } = usePupil();
  const answer = () => props.walk.answerTo(props.question.id);
  const press = (instead: "nobody" | "skipped") => {
    props.onPress();
    props.walk.pressInstead(props.question.id, instead);
  };
  return (
    <div class={styles["instead"]}>
      <Show when={props.question.type === "nomination"}>
        <button
          type="button"
          aria-pressed={answer()?.type === "nobody"}
          onClick={() => press("nobody")}
        >
          {texts().question.nobody}
        </button>
      </Show>
      <button
        type="button"
        aria-pressed={answer()?.type === "skipped"}
        onClick={() => press("skipped")}
      >
        {texts().question.skip}
      </button>
    </div>
  );
}

function hintOf(question: AskedQuestion, { texts }: PupilView): string {
  const { chooseAny, chooseUpTo, chooseOne, rateEach } = texts().question;
  switch (question.type) {
    case "scale":
      return chooseOne;
    case "rating":
      return rateEach;
    case "nomination":
      return question.cap === null ? chooseAny : chooseUpTo(question.cap);
  }
}

/** What to do before going on. */
function firstWanted(question: AskedQuestion, { texts }: PupilView): string {
  const { nameFirst, valueFirst, rateFirst } = texts().question;
  if (question.type === "nomination") return nameFirst;
  return question.type === "scale" ? valueFirst : rateFirst;
}

function spokenParts(
  question: AskedQuestion,
  words: QuestionWords,
  { walk, view }: { readonly walk: Walk; readonly view: PupilView },
): readonly string[] {
  const { nobody, skip } = view.texts().question;
  const hint = hintOf(question, view);
  if (question.type === "scale") return [hint, ...words.options, skip];
  const { names, classmates } = walk.survey;
  const spokenNames = (classmates.get(question.id) ?? []).map((index) => names[index] ?? "");
  return question.type === "rating"
    ? [hint, ...words.options, ...spokenNames, skip]
    : [hint, ...spokenNames, nobody, skip];
}
