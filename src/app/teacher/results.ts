import {
  createComputed,
  createEffect,
  createMemo,
  createSignal,
  onCleanup,
  untrack,
  type Accessor,
} from "solid-js";
import type { AnalysisInput, NominationRecord } from "../../core/analysis-input.ts";
import { quickAnalysis, type AnalysisOptions } from "../../core/analysis-options.ts";
import type { ClassAnalysis, QuestionAnalysis } from "../../core/analysis.ts";
import type { PupilId, QuestionId } from "../../core/ids.ts";
import { isNegativeKind } from "../../core/question.ts";
import type { LabelSize } from "../../core/sociogram/drawing.ts";
import type { KeptPicture } from "../../core/sociogram/arrange-kept.ts";
import type { SociogramChoices } from "../../core/sociogram/choices.ts";
import type { KeptPlaces } from "../../core/sociogram/kept-places.ts";
import type { Label, SociogramPicture } from "../../core/sociogram/picture.ts";
import type { MapChange } from "../../core/sociogram/waves.ts";
import { earlierChoices, type EarlierChoices } from "../../core/sociogram/earlier-choices.ts";
import type { ViewPicture, ViewPlan } from "../../core/sociogram/views/view-picture.ts";
import type { AnalysisApi } from "../../../workers/analysis.protocol.ts";
import type { GroupsApi } from "../../../workers/groups.protocol.ts";
import type { LayoutApi } from "../../../workers/layout.protocol.ts";
import type { Connection } from "../../../workers/rpc.ts";
import type { SurveyAnswers } from "./teacher-app.ts";
import type { Wave } from "./waves-desk.ts";

export interface ResultsWorkers {
  readonly analysis: AnalysisApi;
  /** The same for calls that are followed, or may be called off. */
  readonly analysisWith: Connection<AnalysisApi>["with"];
  readonly layout: LayoutApi;
  /** A Worker of its own each time; made when a suggestion is asked for. */
  readonly startGroups: () => Connection<GroupsApi>;
}

export interface ResultsSource {
  readonly answers: Accessor<SurveyAnswers>;
  /** How wide a name is written in the map; null until the typeface is there. */
  readonly labelWidth: Accessor<((name: string) => number) | null>;
  /** The waves before, oldest first, whose maps the main question's begins from; none where it is missing. */
  readonly earlier?: Accessor<readonly Wave[]>;
  /** Where a hand has put pupils on the map of a question; nowhere where it is missing. Asked once for each drawing. */
  readonly kept?: (question: QuestionId) => KeptPlaces | null;
}

export interface Results {
  /** Null until the first analysis is ready; afterwards the last one, also while the next is made. */
  readonly analysis: Accessor<ClassAnalysis | null>;
  /** True when an analysis or a map could not be made: a bug, told without details. */
  readonly failed: Accessor<boolean>;
  /** The map of a question; null until it is drawn. Reactive. */
  drawing(id: QuestionId): SociogramDrawing | null;
  /** To be called when the main question's map is seen: until then nothing else is drawn, which would only delay it. */
  drawOthers(): void;
  /** Places in a drawing for what is written at other sizes, by pupil; null when they could not be found. */
  relabel(drawing: SociogramDrawing, sizes: readonly LabelSize[]): Promise<readonly Label[] | null>;
  /**
   * The maps of the main question in an earlier wave, by its index in the source, and now, in one frame; null when they
   * could not be made.
   */
  change(wave: number): Promise<MapChange | null>;
  /** The picture of a view with places of its own, from a drawing of the map; null when it could not be made. */
  arrangeView(drawing: SociogramDrawing, plan: ViewPlan): Promise<ViewPicture | null>;
}

/** A picture and the analysis of the same answers: the two always belong together. */
export interface SociogramDrawing {
  readonly question: QuestionAnalysis;
  readonly picture: SociogramPicture;
  /** The same as a hand has left it before; null or missing where everyone stands as drawn. */
  readonly kept?: SociogramPicture | null;
}

/** What was made of answers, with the answers it was made of. */
interface Made<Value> {
  readonly of: AnalysisInput;
  readonly value: Value;
}

type Pictures = ReadonlyMap<QuestionId, KeptPicture>;
type Drawings = ReadonlyMap<QuestionId, SociogramDrawing>;

/** Communities are not shown at first, and cost more than all the rest. */
const shownAnalysis: AnalysisOptions = { ...quickAnalysis, communities: false };

/**
 * Has answers analysed and drawn, beside each other, whenever they change; what is overtaken by newer
 * answers is dropped.
 */
export function createResults(
  workers: Pick<ResultsWorkers, "analysis" | "layout">,
  source: ResultsSource,
): Results {
  const [analysed, setAnalysed] = createSignal<Made<ClassAnalysis> | null>(null);
  const [pictures, setPictures] = createSignal<Made<Pictures> | null>(null);
  const [drawings, setDrawings] = createSignal<Drawings>(new Map());
  const [failed, setFailed] = createSignal(false);
  const others = createGate();

  const labelWidths = createMemo(() => {
    const labelWidth = source.labelWidth();
    return labelWidth && source.answers().survey.roster.map(({ name }) => labelWidth(name));
  });

  const earlier = (): readonly Wave[] => source.earlier?.() ?? [];

  /** What a hand has kept goes along: to bend the lines anew takes as long as a part of the drawing. */
  async function arrange(id: QuestionId, choices: SociogramChoices): Promise<KeptPicture> {
    const kept = untrack(() => source.kept?.(id) ?? null);
    if (kept !== null) return workers.layout.arrangeKept(choices, kept);
    return { drawn: await workers.layout.arrange(choices), made: null };
  }

  // Asked for at once, and not when the page around it stands: the Workers work while it is made. The map needs no
  // analysis, and takes longer: it is asked for first.
  createComputed(() => {
    const { analysisInput: of } = source.answers();
    const widths = labelWidths();
    if (widths === null) return;
    const run = startRun(setFailed);
    const draw: Draw = (question, start) =>
      run.follow(
        () => {
          const choices = choicesOf(of, question, widths, start);
          if (start !== null) return arrange(question.id, choices);
          // Older waves do not change while a survey is seen: they alone draw nothing anew.
          const inputs = untrack(earlier).map(({ input }) => input);
          return arrange(question.id, withEarlier(choices, earlierChoices(inputs, question)));
        },
        (picture) => {
          setPictures((before) => {
            const drawn = before?.of === of ? before.value : [];
            return { of, value: new Map([...drawn, [question.id, picture]]) };
          });
          return picture.drawn;
        },
      );
    void drawAll(shownQuestions(of.nominations), draw, others.opened);
  });

  createComputed(() => {
    const { analysisInput: of, previousInput } = source.answers();
    const run = startRun(setFailed);
    const previous = followedFrom(previousInput, of);
    void run.follow(
      () => workers.analysis.analyse(of, { ...shownAnalysis, previous }),
      (value) => {
        setFailed(false);
        setAnalysed({ of, value: { ...value, questions: shownQuestions(value.questions) } });
      },
    );
  });

  createEffect(() => {
    const [analysis, drawn] = [analysed(), pictures()];
    if (analysis === null || drawn === null || analysis.of !== drawn.of) return;
    setDrawings((before) => joined(before, analysis.value, drawn.value));
  });

  return {
    analysis: () => analysed()?.value ?? null,
    failed,
    drawing: (id) => drawings().get(id) ?? null,
    drawOthers: others.open,
    relabel: async ({ picture }, sizes) => {
      try {
        return await workers.layout.relabel(picture, sizes);
      } catch {
        // The names stay where they are: nothing is lost that the table does not say.
        return null;
      }
    },
    change: async (wave) => {
      const [{ analysisInput, survey }, labelWidth] = [source.answers(), source.labelWidth()];
      const question = mainQuestionOf({ questions: shownQuestions(analysisInput.nominations) });
      const waves = earlier();
      if (labelWidth === null || question === null) return null;
      const rosters = [...waves.flatMap((one) => one.survey.roster), ...survey.roster];
      const widths = new Map(rosters.map(({ id, name }) => [id, labelWidth(name)]));
      const widthOf = (id: PupilId): number => widths.get(id) ?? 0;
      const choicesUntil = (end: number): readonly EarlierChoices[] =>
        earlierChoices(
          waves.slice(0, end).map(({ input }) => input),
          question,
          widthOf,
        );
      const today = analysisInput.pupils.map(({ id }) => widthOf(id));
      const choices = choicesOf(analysisInput, question, today, null);
      try {
        return await workers.layout.arrangeChange(
          withEarlier(choices, choicesUntil(waves.length)),
          choicesUntil(wave + 1).length - 1,
        );
      } catch {
        // The change stands in words beside it.
        return null;
      }
    },
    arrangeView: async ({ question, picture }, plan) => {
      const pupils = source.answers().survey.roster.map(({ id }, pupil) => {
        const { left = 0, right = 0 } = picture.labels[pupil]?.box ?? {};
        const received = question.pupils[pupil]?.received ?? 0;
        return { id, received, labelWidth: right - left };
      });
      const start = picture.discs.map(({ centre }) => centre);
      try {
        return await workers.layout.arrangeView({
          map: { pupils, ties: question.ties, start },
          plan,
        });
      } catch {
        // What a worker throws may speak of the answers: the view says that it could not be drawn, and nothing else.
        return null;
      }
    },
  };
}

/** The wave before, for what changed since; investigations are not followed over time. */
export function followedFrom(
  previous: AnalysisInput | null,
  now: AnalysisInput,
): AnalysisInput | null {
  return previous?.type === "preventive" && now.type === "preventive" ? previous : null;
}

/**
 * Questions that name classmates negatively have no map, no row in a table and no place on a pupil's sheet: who is named
 * stands in the cases, one at a time, and who said it nowhere.
 */
export function shownQuestions<Question extends Pick<QuestionAnalysis, "kind">>(
  questions: readonly Question[],
): readonly Question[] {
  return questions.filter(({ kind }) => !isNegativeKind(kind));
}

/** The question whose map is shown first, and from whose places the others are drawn. */
export function mainQuestionOf<Question extends Pick<QuestionAnalysis, "kind">>({
  questions,
}: {
  readonly questions: readonly Question[];
}): Question | null {
  return questions.find(({ kind }) => kind === "affiliation") ?? questions[0] ?? null;
}

/** Pictures with their analysis; a drawing that stays the same is the same object, so that nothing is drawn twice. */
function joined(before: Drawings, analysis: ClassAnalysis, pictures: Pictures): Drawings {
  const drawings = new Map(before);
  for (const question of analysis.questions) {
    const found = pictures.get(question.id);
    const known = before.get(question.id);
    if (found === undefined) continue;
    const { drawn: picture, made: kept } = found;
    if (known?.picture === picture && known.question === question) continue;
    drawings.set(question.id, { question, picture, kept });
  }
  return drawings;
}

type Draw = (
  question: NominationRecord,
  start: SociogramChoices["start"],
) => Promise<SociogramPicture | null>;

/** The main question first; the others begin from its places, so that pupils stay where the eye left them. */
async function drawAll(
  questions: readonly NominationRecord[],
  draw: Draw,
  othersWanted: Promise<void>,
): Promise<void> {
  const main = mainQuestionOf({ questions });
  if (main === null) return;
  const picture = await draw(main, null);
  if (picture === null) return;
  await othersWanted;
  const start = picture.discs.map(({ centre }) => centre);
  for (const question of questions) {
    if (question === main) continue;
    const drawn = await draw(question, start);
    if (drawn === null) return;
  }
}

function choicesOf(
  { pupils }: AnalysisInput,
  { answers }: NominationRecord,
  widths: readonly number[],
  start: SociogramChoices["start"],
): SociogramChoices {
  return {
    pupils: pupils.map(({ id }, index) => ({ id, labelWidth: widths[index] ?? 0 })),
    answers,
    start,
  };
}

function withEarlier(
  choices: SociogramChoices,
  earlier: readonly EarlierChoices[],
): SociogramChoices {
  return earlier.length === 0 ? choices : { ...choices, earlier };
}

/** Opened once, for all who wait and will wait. */
function createGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

interface Run {
  /** Starts the work and gives back what `use` makes of its value; null when overtaken or failed. */
  follow<Value, Given>(
    work: () => Promise<Value>,
    use: (value: Value) => Given,
  ): Promise<Given | null>;
}

/** One pass of an effect: when the effect runs again, or ends, what is still under way no longer counts. */
function startRun(fail: (failed: true) => void): Run {
  let overtaken = false;
  onCleanup(() => {
    overtaken = true;
  });
  return {
    follow: async (work, use) => {
      if (overtaken) return null;
      try {
        const value = await work();
        return overtaken ? null : use(value);
      } catch {
        // What a worker throws may speak of the answers: it is told as a failure and nothing else.
        if (!overtaken) fail(true);
        return null;
      }
    },
  };
}
