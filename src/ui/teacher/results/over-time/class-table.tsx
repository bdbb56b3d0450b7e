import { For, Show, type JSX } from "solid-js";
import type { Wave } from "../../../../app/teacher/waves-desk.ts";
import type { ParticipationState } from "../../../../core/analysis.ts";
import {
  classFigures,
  type ClassFigure,
  type OverTime,
  type OwnOverTime,
  type QuestionOverTime,
  type Step,
} from "../../../../core/over-time.ts";
import type { OverTimeTexts } from "../../../../i18n/en/over-time.ts";
import { Disclosure } from "../disclosure.tsx";
import { percent, questionText, questionTitle, useResults } from "../results-desk.tsx";
import { ChangeMark } from "./change-mark.tsx";
import { harmText, overTimeWords, stepWord, whyNot } from "./over-time-words.ts";
import { waveDay } from "./shown-waves.ts";
import styles from "./over-time-view.module.css";

interface Row {
  readonly title: string;
  /** One a wave: what stands there, and how it moved; null where it was not asked. */
  readonly cells: readonly (Cell | null)[];
  /** What a step of this row was counted on, in words. */
  readonly seen: (step: Extract<Step, { type: "compared" }>) => string;
  /** True where those counted are harmed. */
  readonly harm: boolean;
}

interface Cell {
  readonly value: string;
  readonly step: Step | null;
}

/** The class, one column a wave; below each number how it moved. */
export function ClassTable(props: {
  readonly waves: readonly Wave[];
  readonly found: OverTime;
}): JSX.Element {
  const desk = useResults();
  const words = () => overTimeWords[desk.language()];
  const texts = () => words().class;
  const share = (value: number | null, state: ParticipationState): string => {
    if (state === "too-few") return words().tooFew;
    return value === null ? "–" : percent(desk, value);
  };
  const questionRows = (question: QuestionOverTime): readonly Row[] =>
    classFigures
      .filter((figure) => question.kind === "affiliation" || !ofBelonging.has(figure))
      .map((figure) => ({
        title: texts().figures[figure],
        cells: question.waves.map((cell) => {
          if (cell === null) return null;
          const value = cell.figures[figure];
          const isShare = figure === "density" || figure === "mutual";
          return {
            value: isShare || value === null ? share(value, cell.state) : String(value),
            step: cell.steps?.[figure] ?? null,
          };
        }),
        seen: texts().seen[seenAs[figure]],
        harm: false,
      }));
  const ownRow = (own: OwnOverTime): Row => ({
    title: ownTitle(texts(), own, questionTitle(desk, own.id)),
    cells: own.waves.map(
      (cell) => cell && { value: texts().ofCount(cell.count, cell.answered), step: cell.step },
    ),
    seen: texts().seen.pupils,
    harm: own.theme === "bullied",
  });
  return (
    <section class={styles["section"]}>
      <h3>{texts().title}</h3>
      <div class={styles["scroll"]} role="region" aria-label={texts().title} tabindex="0">
        <table class={styles["table"]}>
          <caption>{texts().caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts().figure}</th>
              <For each={props.waves}>
                {(wave) => (
                  <th scope="col">
                    {wave.survey.name}
                    <span class={styles["day"]}>{waveDay(desk, wave)}</span>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{texts().answered}</th>
              <For each={props.found.participation}>
                {({ answered, pupils }) => <td>{texts().ofCount(answered, pupils)}</td>}
              </For>
            </tr>
          </tbody>
          <Show when={props.found.own.length > 0}>
            <RowGroup
              title={texts().ownTitle}
              rows={props.found.own.map(ownRow)}
              columns={props.waves.length}
            />
          </Show>
          <For each={props.found.questions}>
            {(question) => (
              <RowGroup
                title={questionText(desk, question.id)}
                rows={questionRows(question)}
                columns={props.waves.length}
              />
            )}
          </For>
        </table>
      </div>
      <Disclosure class={styles["behind"]} summary={texts().behind}>
        <p>{texts().method}</p>
        <ul>
          <For each={props.found.own.map(ownRow)}>
            {(row) => <Counted row={row} question={texts().ownTitle} />}
          </For>
          <For each={props.found.questions}>
            {(question) => (
              <For each={questionRows(question)}>
                {(row) => <Counted row={row} question={questionTitle(desk, question.id)} />}
              </For>
            )}
          </For>
        </ul>
      </Disclosure>
    </section>
  );
}

/** Being chosen by no one, or not back, means nothing where it is asked who decides or helps. */
const ofBelonging: ReadonlySet<ClassFigure> = new Set(["mutual", "unchosen", "withoutMutual"]);

const seenAs = {
  density: "density",
  mutual: "mutual",
  unchosen: "pupils",
  withoutMutual: "pupils",
} as const satisfies Record<ClassFigure, string>;

function ownTitle(
  { own }: OverTimeTexts["class"],
  { theme }: OwnOverTime,
  question: string,
): string {
  switch (theme) {
    case "thriving":
    case "company":
    case "safety":
    case "bullied":
      return own[theme];
    default:
      return own.other(question);
  }
}

function RowGroup(props: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: number;
}): JSX.Element {
  const desk = useResults();
  const words = () => overTimeWords[desk.language()];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={props.columns + 1} class={styles["group"]}>
          {props.title}
        </th>
      </tr>
      <For each={props.rows}>
        {(row) => (
          <tr>
            <th scope="row">{row.title}</th>
            <For each={row.cells}>
              {(cell) => (
                <td>
                  <Show
                    when={cell}
                    fallback={<span class={styles["none"]}>{words().notAsked}</span>}
                  >
                    {(there) => (
                      <>
                        <span class={styles["value"]}>{there().value}</span>
                        <Show when={there().step}>
                          {(step) => <StepNote step={step()} harm={row.harm} />}
                        </Show>
                      </>
                    )}
                  </Show>
                </td>
              )}
            </For>
          </tr>
        )}
      </For>
    </tbody>
  );
}

/** How a figure moved; where it may not be compared the reason stands beside it. */
function StepNote(props: { readonly step: Step; readonly harm: boolean }): JSX.Element {
  const desk = useResults();
  const words = () => overTimeWords[desk.language()];
  const harmed = () => (props.harm ? harmText(words(), props.step) : null);
  return (
    <>
      <Show
        when={harmed()}
        fallback={
          <ChangeMark
            word={props.step.type === "compared" ? props.step.word : null}
            text={stepWord(words(), props.step)}
          />
        }
      >
        {(text) => <span class={styles["why"]}>{text()}</span>}
      </Show>
      <Show when={whyNot(words(), props.step)}>
        {(why) => <span class={styles["why"]}>{why()}</span>}
      </Show>
    </>
  );
}

/** The newest step of a row in numbers. */
function Counted(props: { readonly row: Row; readonly question: string }): JSX.Element {
  const desk = useResults();
  const texts = () => overTimeWords[desk.language()].class;
  const step = () => props.row.cells.at(-1)?.step ?? null;
  const sentence = (): string | null => {
    const found = step();
    if (found?.type !== "compared") return null;
    const chance = found.byChance === null ? [] : [texts().byChance(found.byChance)];
    return [props.row.seen(found), ...chance].join(" ");
  };
  return (
    <Show when={sentence()}>
      {(counted) => <li>{texts().line(props.question, props.row.title, counted())}</li>}
    </Show>
  );
}
