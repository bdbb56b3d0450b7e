import { createSignal, createUniqueId, Match, Show, Switch, type JSX } from "solid-js";
import type { Walk } from "../../app/pupil/walk.ts";
import type {
  ManifestNomination,
  ManifestQuestion,
  ManifestScale,
} from "../../protocol/manifest.ts";
import { Button } from "../components/button.tsx";
import { NameChips } from "./name-chips.tsx";
import { usePupil, type PupilView } from "./pupil-context.ts";
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

function AskedQuestion(
  props: QuestionProps & { readonly question: ManifestQuestion },
): JSX.Element {
  const view = usePupil();
  const [message, setMessage] = createSignal<string | null>(null);
  const titleId = createUniqueId();
  const words = () => view.texts().question;
  const answer = () => props.walk.answerTo(props.question.id);
  const nomination = () => (props.question.type === "nomination" ? props.question : null);
  const scale = () => (props.question.type === "scale" ? props.question : null);

  function next(): void {
    if (answer() !== null) return props.walk.forward();
    setMessage(nomination() ? words().nameFirst : words().valueFirst);
  }

  /** Back to the last look is a way on, and needs an answer as well. */
  function back(): void {
    if (props.changing) next();
    else props.walk.back();
  }

  function toggle(question: ManifestNomination, index: number): void {
    const end = props.walk.toggleClassmate(question.id, index);
    const isFull = end === "cap-reached" && question.cap !== null;
    setMessage(isFull ? words().capReached(question.cap) : null);
  }

  function choose(question: ManifestScale, value: number): void {
    setMessage(null);
    props.walk.chooseValue(question.id, value);
  }

  return (
    <Screen
      title={props.question.text[view.session.language()]}
      titleId={titleId}
      position={words().position(props.index + 1, props.walk.survey.questions.length)}
      spoken={spokenParts(props.question, props.walk, view)}
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
        <Match when={scale()} keyed>
          {(question) => (
            <ScaleOptions
              hint={hintOf(question, view)}
              titleId={titleId}
              question={question}
              answer={answer()}
              onChoose={(value) => choose(question, value)}
            />
          )}
        </Match>
      </Switch>
    </Screen>
  );
}

/** "No one" and "skip": equal, plain, and two different answers. */
function InsteadButtons(props: {
  readonly walk: Walk;
  readonly question: ManifestQuestion;
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

function hintOf(question: ManifestQuestion, { texts }: PupilView): string {
  const { chooseAny, chooseUpTo, chooseOne } = texts().question;
  if (question.type === "scale") return chooseOne;
  return question.cap === null ? chooseAny : chooseUpTo(question.cap);
}

function spokenParts(question: ManifestQuestion, walk: Walk, view: PupilView): readonly string[] {
  const { nobody, skip } = view.texts().question;
  const hint = hintOf(question, view);
  if (question.type === "scale") {
    const language = view.session.language();
    return [hint, ...question.options.map((option) => option[language]), skip];
  }
  const { names, classmates } = walk.survey;
  const spokenNames = (classmates.get(question.id) ?? []).map((index) => names[index] ?? "");
  return [hint, ...spokenNames, nobody, skip];
}
