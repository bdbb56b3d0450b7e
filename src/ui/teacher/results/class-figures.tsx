import { createMemo, createSignal, For, Show, type JSX } from "solid-js";
import { mainQuestionOf } from "../../../app/teacher/results.ts";
import type { QuestionAnalysis } from "../../../core/analysis.ts";
import type { QuestionId } from "../../../core/ids.ts";
import { Disclosure } from "./disclosure.tsx";
import {
  percent,
  questionText,
  questionTitle,
  questionWords,
  useResults,
  type ResultsDesk,
} from "./results-desk.tsx";
import styles from "./class-figures.module.css";

/** The class as a whole, each number with what it means and what it does not. */
export function ClassFigures(): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().figures;
  const [asked, setAsked] = createSignal<QuestionId | null>(null);
  const question = createMemo(
    () =>
      desk.analysis().questions.find(({ id }) => id === asked()) ?? mainQuestionOf(desk.analysis()),
  );
  return (
    <section class={styles["figures"]}>
      <h2>{texts().title}</h2>
      <p class={styles["lead"]}>{texts().lead}</p>
      <Figure figure={participationFigure(desk)} />
      <Show when={question()}>
        {(chosen) => (
          <>
            <label class={styles["pick"]}>
              <span>{texts().question}</span>
              <select onChange={(event) => setAsked(event.currentTarget.value as QuestionId)}>
                <For each={desk.analysis().questions}>
                  {({ id }) => (
                    <option value={id} selected={id === chosen().id}>
                      {questionText(desk, id)}
                    </option>
                  )}
                </For>
              </select>
            </label>
            <Show
              when={chosen().state !== "too-few"}
              fallback={<p class={styles["note"]}>{texts().tooFew}</p>}
            >
              <For each={questionFigures(desk, chosen())}>
                {(figure) => <Figure figure={figure} />}
              </For>
            </Show>
          </>
        )}
      </Show>
      <FiguresTable />
    </section>
  );
}

interface FigureInWords {
  readonly name: string;
  readonly value: string;
  readonly means: string;
  readonly not: string;
  readonly formula: string;
}

function Figure(props: { readonly figure: FigureInWords }): JSX.Element {
  const desk = useResults();
  return (
    <div class={styles["figure"]}>
      <h3>{props.figure.name}</h3>
      <p class={styles["value"]}>{props.figure.value}</p>
      <dl>
        <div>
          <dt>{desk.texts().figures.means}</dt>
          <dd>{props.figure.means}</dd>
        </div>
        <div>
          <dt>{desk.texts().figures.not}</dt>
          <dd>{props.figure.not}</dd>
        </div>
      </dl>
      <Disclosure class={styles["behind"]} summary={desk.texts().roster.behind}>
        <p>{props.figure.formula}</p>
      </Disclosure>
    </div>
  );
}

function participationFigure(desk: ResultsDesk): FigureInWords {
  const texts = desk.texts().figures.participation;
  const { answered, pupils, share } = desk.analysis().participation;
  return { ...texts, value: texts.value(answered, pupils, percent(desk, share)) };
}

/**
 * The figures of one question, in words. Only density where it is asked who decides or helps: there it means nothing
 * to be chosen by no one, or not back.
 */
export function questionFigures(
  desk: ResultsDesk,
  question: QuestionAnalysis,
): readonly FigureInWords[] {
  const texts = desk.texts().figures;
  const { figures, raters } = question;
  const { where } = questionWords(desk, question.id);
  const share = (value: number | null, say: (share: string, where: string) => string): string =>
    value === null ? texts.notDefined : say(percent(desk, value), where);
  const density = { ...texts.density, value: share(figures.density, texts.density.value) };
  const unchosen = {
    ...texts.unchosen,
    value: texts.unchosen.value(figures.unchosen, question.pupils.length, where),
  };
  if (question.kind !== "affiliation") return [density];
  return [
    density,
    { ...texts.reciprocity, value: share(figures.reciprocity, texts.reciprocity.value) },
    unchosen,
    {
      ...texts.withoutMutual,
      value: texts.withoutMutual.value(figures.withoutMutual, raters, where),
    },
  ];
}

function FiguresTable(): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().figures;
  const share = (value: number | null): string => (value === null ? "–" : percent(desk, value));
  return (
    <section class={styles["all"]}>
      <h3>{texts().tableTitle}</h3>
      <div class={styles["scroll"]} role="region" aria-label={texts().tableTitle} tabindex="0">
        <table class={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{texts().columns.question}</th>
              <th scope="col">{texts().columns.raters}</th>
              <th scope="col">{texts().columns.density}</th>
              <th scope="col">{texts().columns.reciprocity}</th>
              <th scope="col">{texts().columns.unchosen}</th>
              <th scope="col">{texts().columns.withoutMutual}</th>
            </tr>
          </thead>
          <tbody>
            <For each={desk.analysis().questions}>
              {(question) => {
                const readable = () => question.state !== "too-few";
                const belongs = () => readable() && question.kind === "affiliation";
                return (
                  <tr data-question={question.id}>
                    <th scope="row">{questionTitle(desk, question.id)}</th>
                    <td>{question.raters}</td>
                    <td>{readable() ? share(question.figures.density) : "–"}</td>
                    <td>{belongs() ? share(question.figures.reciprocity) : "–"}</td>
                    <td>{belongs() ? question.figures.unchosen : "–"}</td>
                    <td>{belongs() ? question.figures.withoutMutual : "–"}</td>
                  </tr>
                );
              }}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  );
}
