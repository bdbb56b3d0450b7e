import {
  createEffect,
  createMemo,
  createSignal,
  onCleanup,
  untrack,
  type Accessor,
} from "solid-js";
import { quickAnalysis, type AnalysisOptions } from "../../core/analysis-options.ts";
import type { ClassAnalysis, PupilAnalysis, QuestionAnalysis } from "../../core/analysis.ts";
import type { QuestionId } from "../../core/ids.ts";
import type { LabelSize } from "../../core/sociogram/arrange.ts";
import type { Label, SociogramPicture, SociogramRequest } from "../../core/sociogram/picture.ts";
import type { AnalysisApi } from "../../../workers/analysis.protocol.ts";
import type { LayoutApi } from "../../../workers/layout.protocol.ts";
import type { SurveyAnswers } from "./teacher-app.ts";

export interface ResultsWorkers {
  readonly analysis: AnalysisApi;
  readonly layout: LayoutApi;
}

export interface ResultsSource {
  readonly answers: Accessor<SurveyAnswers>;
  /** How wide a name is written in the map; null until the typeface is there. */
  readonly labelWidth: Accessor<((name: string) => number) | null>;
}

export interface Results {
  /** Null until the first analysis is ready; afterwards the last one, also while the next is made. */
  readonly analysis: Accessor<ClassAnalysis | null>;
  /** True when an analysis or a map could not be made: a bug, told without details. */
  readonly failed: Accessor<boolean>;
  /** The map of a question; null until it is drawn. Reactive. */
  drawing(id: QuestionId): SociogramDrawing | null;
  /** Places in a drawing for what is written at other sizes, by pupil; null when they could not be found. */
  relabel(drawing: SociogramDrawing, sizes: readonly LabelSize[]): Promise<readonly Label[] | null>;
}

/** A picture and the analysis it was drawn from: the two always belong together. */
export interface SociogramDrawing {
  readonly question: QuestionAnalysis;
  readonly picture: SociogramPicture;
}

/** Communities are not shown yet, and cost more than all the rest. */
const shownAnalysis: AnalysisOptions = { ...quickAnalysis, communities: false };

/** Has answers analysed and drawn whenever they change; what is overtaken by newer answers is dropped. */
export function createResults(workers: ResultsWorkers, source: ResultsSource): Results {
  const [analysis, setAnalysis] = createSignal<ClassAnalysis | null>(null);
  const [drawn, setDrawn] = createSignal<ClassAnalysis | null>(null);
  const [drawings, setDrawings] = createSignal<ReadonlyMap<QuestionId, SociogramDrawing>>(
    new Map(),
  );
  const [failed, setFailed] = createSignal(false);

  // Measured before the analysis arrives, so that drawing need not wait for it.
  const labelWidths = createMemo(() => {
    const labelWidth = source.labelWidth();
    return labelWidth && source.answers().survey.roster.map(({ name }) => labelWidth(name));
  });

  createEffect(() => {
    const { analysisInput } = source.answers();
    const run = startRun(setFailed);
    void run.follow(workers.analysis.analyse(analysisInput, shownAnalysis), (ready) => {
      setFailed(false);
      // The layout Worker is asked before the page begins to show the rest.
      setDrawn(ready);
      setAnalysis(ready);
    });
  });

  createEffect(() => {
    const ready = drawn();
    const widths = labelWidths();
    if (ready === null || widths === null) return;
    const run = startRun(setFailed);
    void drawAll(ready, widths, (question, request) =>
      run.follow(workers.layout.arrange(request), (picture) => {
        setDrawings((before) => new Map(before).set(question.id, { question, picture }));
        return picture;
      }),
    );
  });

  return {
    analysis,
    failed,
    drawing: (id) => drawings().get(id) ?? null,
    relabel: async ({ picture }, sizes) => {
      const ready = untrack(analysis);
      if (ready === null) return null;
      try {
        return await workers.layout.relabel(picture, sizes, ready.pupils.map(isMarked));
      } catch {
        // The names stay where they are: nothing is lost that the table does not say.
        return null;
      }
    },
  };
}

/** The question whose map is shown first, and from whose places the others are drawn. */
export function mainQuestionOf(analysis: ClassAnalysis): QuestionAnalysis | null {
  return (
    analysis.questions.find(({ kind }) => kind === "affiliation") ?? analysis.questions[0] ?? null
  );
}

type Draw = (
  question: QuestionAnalysis,
  request: SociogramRequest,
) => Promise<SociogramPicture | null>;

/** The main question first; the others begin from its places, so that pupils stay where the eye left them. */
async function drawAll(
  analysis: ClassAnalysis,
  widths: readonly number[],
  draw: Draw,
): Promise<void> {
  const main = mainQuestionOf(analysis);
  if (main === null) return;
  const picture = await draw(main, requestOf(analysis, main, widths, null));
  if (picture === null) return;
  const start = picture.discs.map(({ centre }) => centre);
  for (const question of analysis.questions) {
    if (question === main) continue;
    const drawn = await draw(question, requestOf(analysis, question, widths, start));
    if (drawn === null) return;
  }
}

function requestOf(
  analysis: ClassAnalysis,
  question: QuestionAnalysis,
  widths: readonly number[],
  start: SociogramRequest["start"],
): SociogramRequest {
  return {
    pupils: analysis.pupils.map((pupil, index) => ({
      id: pupil.id,
      received: question.pupils[index]?.received ?? 0,
      labelWidth: widths[index] ?? 0,
      marked: isMarked(pupil),
    })),
    ties: question.ties,
    start,
  };
}

/** Only what asks for the teacher's eye has a shape on the map. */
function isMarked({ severity }: PupilAnalysis): boolean {
  return severity === "red" || severity === "amber";
}

interface Run {
  /** Gives back what `use` makes of the value; null when overtaken or failed. */
  follow<Value, Made>(work: Promise<Value>, use: (value: Value) => Made): Promise<Made | null>;
}

/** One pass of an effect: when the effect runs again, or ends, what is still under way no longer counts. */
function startRun(fail: (failed: true) => void): Run {
  let overtaken = false;
  onCleanup(() => {
    overtaken = true;
  });
  return {
    follow: async (work, use) => {
      try {
        const value = await work;
        return overtaken ? null : use(value);
      } catch {
        // What a worker throws may speak of the answers: it is told as a failure and nothing else.
        if (!overtaken) fail(true);
        return null;
      }
    },
  };
}
