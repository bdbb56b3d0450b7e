import {
  createEffect,
  createMemo,
  createSignal,
  For,
  Show,
  untrack,
  type Accessor,
  type JSX,
} from "solid-js";
import { mainQuestionOf, type Results } from "../../../../app/teacher/results.ts";
import { withFirmness } from "../../../../app/teacher/firm-signs.ts";
import type { AnalysisInput } from "../../../../core/analysis-input.ts";
import { toldAnalysis } from "../../../../core/report/told.ts";
import { Button } from "../../../components/button.tsx";
import { ReportPaper } from "../../../paper/report-paper.tsx";
import { createLabelMeasure } from "../../../sociogram/measure-label.ts";
import { nameOf, questionText, useResults, type ResultsDesk } from "../results-desk.tsx";
import { createPaperMap } from "./paper-map.ts";
import {
  mapCaptionOf,
  offeredCaptions,
  offeredParts,
  reportVariants,
  usualChoices,
  type ReportChoices,
} from "./report-choices.ts";
import { MapBlock } from "./report-map.tsx";
import { reportWords } from "./report-words.ts";
import { mapLabels, writeReport } from "./write-report.ts";
import styles from "./report-view.module.css";

export interface ReportViewProps {
  readonly results: Results;
  readonly input: AnalysisInput;
  /** Days in words: until when answers came, today, and the day the answers are deleted. */
  readonly until: string;
  readonly printed: string;
  readonly deletedOn: string;
}

/** A report for a meeting: what it says is ticked, and seen as it comes on paper. */
export function ReportView(props: ReportViewProps): JSX.Element {
  const outer = useResults();
  const { choices, setChoices } = choicesOf(outer);
  const [pages, setPages] = createSignal(0);
  const words = () => reportWords[outer.language()];
  const labelWidth = createLabelMeasure(document);
  createEffect(() => outer.deeper?.().ask());
  const analysis = createMemo(() =>
    withFirmness(outer.analysis(), outer.deeper?.().found() ?? null),
  );
  const desk: ResultsDesk = { ...outer, analysis };
  const question = createMemo(() => mainQuestionOf(toldAnalysis(outer.analysis())));
  const names = createMemo(() => outer.survey().roster.map(({ name }) => name));
  const paper = createMemo(() =>
    writeReport({
      desk,
      input: props.input,
      choices: choices(),
      until: props.until,
      printed: props.printed,
      deletedOn: props.deletedOn,
    }),
  );
  // A memo: drawings of other questions that arrive must not touch this one.
  const drawing = createMemo(() => {
    const main = question();
    return main && props.results.drawing(main.id);
  });
  // The same captions are the same map: other ticks need not draw it anew.
  const captions = createMemo(() => mapLabels(names(), choices()), null, {
    equals: (before, now) => before?.join("\n") === now?.join("\n"),
  });
  const told = createMemo(() => toldAnalysis(analysis()));
  const map = createPaperMap({
    results: untrack(() => props.results),
    drawing,
    captions,
    widthOf: (caption) => labelWidth()?.(caption) ?? caption.length * 7,
    analysis: told,
  });
  const mapOnPaper = () => {
    const texts = words().paper.map;
    const main = question();
    return {
      map: map(),
      lead: texts.lead(main ? questionText(outer, main.id) : ""),
      legend: main?.state === "too-few" ? texts.legendTooFew : texts.legend,
      notReady: texts.notReady,
    };
  };
  return (
    <section class={styles["report"]}>
      <div class={styles["choices"]}>
        <div class={styles["head"]}>
          <h2>{words().title}</h2>
          <p class={styles["lead"]}>{words().lead}</p>
        </div>
        <div class={styles["sets"]}>
          <VariantChoice choices={choices()} onChange={setChoices} />
          <PartsChoice choices={choices()} onChange={setChoices} hasMap={question() !== null} />
          <Show when={choices().variant !== "nobody"}>
            <PupilsChoice choices={choices()} onChange={setChoices} />
          </Show>
        </div>
        <div class={styles["print"]}>
          <Button look="primary" onClick={() => window.print()}>
            {words().print}
          </Button>
          <span role="status">{pages() > 0 ? words().pages(pages()) : ""}</span>
        </div>
      </div>
      <ReportPaper
        document={paper()}
        map={() => <MapBlock map={mapOnPaper()} />}
        drawn={map()}
        words={{ making: words().making, preview: words().preview, page: words().paper.page }}
        onPages={setPages}
      />
    </section>
  );
}

interface KeptChoices {
  readonly choices: Accessor<ReportChoices>;
  readonly setChoices: (choices: ReportChoices) => void;
}

/** As long as the results are open: what was ticked is not lost by looking something up. */
const kept = new WeakMap<ResultsDesk, KeptChoices>();

function choicesOf(desk: ResultsDesk): KeptChoices {
  const known = kept.get(desk);
  if (known !== undefined) return known;
  const [choices, setChoices] = createSignal<ReportChoices>(usualChoices);
  const made = { choices, setChoices };
  kept.set(desk, made);
  return made;
}

interface ChoiceProps {
  readonly choices: ReportChoices;
  readonly onChange: (choices: ReportChoices) => void;
}

function VariantChoice(props: ChoiceProps): JSX.Element {
  const outer = useResults();
  const words = () => reportWords[outer.language()].variant;
  return (
    <fieldset class={styles["set"]}>
      <legend>{words().legend}</legend>
      <For each={reportVariants}>
        {(variant) => (
          <label class={styles["choice"]}>
            <input
              type="radio"
              name="report-variant"
              checked={props.choices.variant === variant}
              onChange={() => props.onChange({ ...props.choices, variant })}
            />
            <span>
              {words().options[variant]}
              <span class={styles["about"]}>{words().about[variant]}</span>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

function PartsChoice(props: ChoiceProps & { readonly hasMap: boolean }): JSX.Element {
  const outer = useResults();
  const words = () => reportWords[outer.language()];
  const offered = () =>
    offeredParts(props.choices.variant).filter((part) => part !== "map" || props.hasMap);
  return (
    <fieldset class={styles["set"]}>
      <legend>{words().parts.legend}</legend>
      <For each={offered()}>
        {(part) => (
          <label class={styles["choice"]}>
            <input
              type="checkbox"
              checked={props.choices.parts.has(part)}
              onChange={(event) => {
                const parts = toggled(props.choices.parts, part, event.currentTarget.checked);
                props.onChange({ ...props.choices, parts });
              }}
            />
            <span>{words().parts.options[part]}</span>
          </label>
        )}
      </For>
      <Show when={offered().includes("map") && props.choices.parts.has("map")}>
        <label class={styles["caption"]}>
          <span>{words().map.legend}</span>
          <select
            onChange={(event) => {
              const asked = event.currentTarget.value;
              const mapCaption = offeredCaptions(props.choices.variant).find(
                (caption) => caption === asked,
              );
              if (mapCaption) props.onChange({ ...props.choices, mapCaption });
            }}
          >
            <For each={offeredCaptions(props.choices.variant)}>
              {(caption) => (
                <option value={caption} selected={caption === mapCaptionOf(props.choices)}>
                  {words().map.options[caption]}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
    </fieldset>
  );
}

function PupilsChoice(props: ChoiceProps): JSX.Element {
  const outer = useResults();
  const words = () => reportWords[outer.language()].pupils;
  return (
    <fieldset class={`${styles["set"] ?? ""} ${styles["everyone"] ?? ""}`}>
      <legend>{words().legend}</legend>
      <p class={styles["about"]}>{words().lead}</p>
      <div class={styles["pupils"]}>
        <For each={outer.survey().roster.map((_, index) => index)}>
          {(index) => (
            <label class={styles["choice"]}>
              <input
                type="checkbox"
                checked={props.choices.pupils.has(index)}
                onChange={(event) => {
                  const pupils = toggled(props.choices.pupils, index, event.currentTarget.checked);
                  props.onChange({ ...props.choices, pupils });
                }}
              />
              <span>{nameOf(outer, index)}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}

function toggled<Item>(items: ReadonlySet<Item>, item: Item, on: boolean): ReadonlySet<Item> {
  const others = [...items].filter((one) => one !== item);
  return new Set(on ? [...others, item] : others);
}
