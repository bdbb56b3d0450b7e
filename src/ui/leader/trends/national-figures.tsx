import { createSignal, createUniqueId, For, Show, type JSX } from "solid-js";
import {
  nationalFigureLimits,
  nationalIndicators,
  readNationalFigure,
  type NationalFigure,
  type NationalFigureProblem,
  type NationalIndicator,
} from "../../../core/leader/national-figure.ts";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/text-field.tsx";
import type { TrendWords } from "./trend-words.ts";
import styles from "./national-figures.module.css";

export interface NationalFiguresProps {
  readonly figures: readonly NationalFigure[];
  /** The newest school year there are own figures of: what is offered first. */
  readonly schoolYear: number;
  readonly words: TrendWords;
  readonly onSet: (figure: NationalFigure) => void;
  readonly onRemove: (figure: NationalFigure) => void;
}

/** Published figures are typed in here, and taken away. */
export function NationalFigures(props: NationalFiguresProps): JSX.Element {
  const texts = () => props.words.texts.national;
  return (
    <div class={styles["national"]}>
      <p class={styles["lead"]}>{texts().lead}</p>
      <Show when={props.figures.length > 0}>
        <ul class={styles["list"]} role="list">
          <For each={props.figures}>
            {(figure) => <Typed figure={figure} words={props.words} onRemove={props.onRemove} />}
          </For>
        </ul>
      </Show>
      <FigureForm {...props} />
    </div>
  );
}

function Typed(props: {
  readonly figure: NationalFigure;
  readonly words: TrendWords;
  readonly onRemove: (figure: NationalFigure) => void;
}): JSX.Element {
  const texts = () => props.words.texts;
  const name = () => texts().indicators[props.figure.indicator].name;
  const year = () => props.words.schoolYear(props.figure.schoolYear);
  return (
    <li>
      <span>
        <strong>{name()}</strong>{" "}
        {texts().national.beside(
          props.words.percent(props.figure.percent),
          year(),
          props.figure.source,
        )}
      </span>
      <Button
        look="text"
        aria-label={texts().national.removeLabel(name(), year())}
        onClick={() => props.onRemove(props.figure)}
      >
        {texts().national.remove}
      </Button>
    </li>
  );
}

/** As far back as somebody would look. */
const yearsBack = [0, 1, 2, 3, 4, 5] as const;

function FigureForm(props: NationalFiguresProps): JSX.Element {
  const ids = createUniqueId();
  const texts = () => props.words.texts.national;
  const [indicator, setIndicator] = createSignal<NationalIndicator>("thriving");
  const [year, setYear] = createSignal<number | null>(null);
  const [percent, setPercent] = createSignal("");
  const [source, setSource] = createSignal("");
  const [problems, setProblems] = createSignal<readonly NationalFigureProblem[]>([]);
  const [added, setAdded] = createSignal(false);
  const schoolYear = () => year() ?? props.schoolYear;
  const years = () => yearsBack.map((back) => props.schoolYear - back);
  const error = (problem: NationalFigureProblem, text: string): string | undefined =>
    problems().includes(problem) ? text : undefined;
  const submit = (): void => {
    const read = readNationalFigure({
      indicator: indicator(),
      percent: percent(),
      schoolYear: schoolYear(),
      source: source(),
    });
    setProblems(read.type === "problems" ? read.problems : []);
    setAdded(read.type === "figure");
    if (read.type === "problems") return;
    props.onSet(read.figure);
    setPercent("");
  };
  return (
    <form
      class={styles["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class={styles["short"]}>
        <div class={styles["field"]}>
          <label for={`${ids}-what`}>{texts().indicator}</label>
          <select
            id={`${ids}-what`}
            onChange={(event) => {
              const asked = event.currentTarget.value;
              setIndicator((was) => nationalIndicators.find((each) => each === asked) ?? was);
            }}
          >
            <For each={nationalIndicators}>
              {(each) => (
                <option value={each} selected={each === indicator()}>
                  {props.words.texts.indicators[each].name}
                </option>
              )}
            </For>
          </select>
        </div>
        <div class={styles["field"]}>
          <label for={`${ids}-year`}>{texts().schoolYear}</label>
          <select
            id={`${ids}-year`}
            onChange={(event) => setYear(Number(event.currentTarget.value))}
          >
            <For each={years()}>
              {(each) => (
                <option value={each} selected={each === schoolYear()}>
                  {props.words.schoolYear(each)}
                </option>
              )}
            </For>
          </select>
        </div>
        <TextField
          label={texts().percent}
          inputmode="decimal"
          value={percent()}
          error={error("percent", texts().percentError)}
          onText={(text) => {
            setPercent(text);
            setAdded(false);
          }}
        />
      </div>
      <TextField
        label={texts().source}
        hint={texts().sourceHint}
        maxLength={nationalFigureLimits.source}
        value={source()}
        error={error("source", texts().sourceError)}
        onText={setSource}
      />
      <div class={styles["done"]}>
        <Button type="submit">{texts().add}</Button>
        <span role="status">{added() ? texts().added : ""}</span>
      </div>
    </form>
  );
}
