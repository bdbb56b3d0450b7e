import { createRoot, createSignal } from "solid-js";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  createResults,
  mainQuestionOf,
  type Results,
  type ResultsSource,
} from "../../src/app/teacher/results.ts";
import type { SurveyAnswers } from "../../src/app/teacher/teacher-app.ts";
import type { AnalysisInput } from "../../src/core/analysis-input.ts";
import { quickAnalysis, type AnalysisOptions } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import type { ClassAnalysis } from "../../src/core/analysis.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { ClassId, SurveyId } from "../../src/core/ids.ts";
import { relabelled } from "../../src/core/sociogram/arrange.ts";
import { arrangeView } from "../../src/core/sociogram/views/arrange-view.ts";
import { requestOf, type SociogramChoices } from "../../src/core/sociogram/choices.ts";
import { keptPlacesOf, type KeptPlaces } from "../../src/core/sociogram/kept-places.ts";
import { withPupilPutDown } from "../../src/core/sociogram/moved-pupils.ts";
import { arrangeKept } from "../../src/core/sociogram/arrange-kept.ts";
import type { SociogramPicture } from "../../src/core/sociogram/picture.ts";
import { arrangeChange, arrangeFromWaves } from "../../src/core/sociogram/waves.ts";
import type { AnalysisApi } from "../../workers/analysis.protocol.ts";
import type { LayoutApi } from "../../workers/layout.protocol.ts";
import { inventClass } from "../support/invented-class.ts";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function answersOf(seed: number): SurveyAnswers {
  const { names, input } = inventClass({ pupils: 12, seed, participation: 1 });
  return {
    survey: {
      id: "AAAAAAAAAAAAAAAAAAAAAA" as SurveyId,
      classId: "AAAAAAAAAAAAAAAAAAAAAA" as ClassId,
      name: "høst",
      kind: "preventive",
      languages: ["nb"],
      level: "grades-5-7",
      questions: standardSet,
      participants: null,
      nominees: "everyone",
      previous: null,
      record: null,
      contact: null,
      state: "open",
      opensAt: 0,
      closesAt: 900,
      deleteAt: 1800,
      answersDeletedOn: "2027-07-31" as SurveyAnswers["survey"]["answersDeletedOn"],
      roster: input.pupils.map(({ id }, index) => ({ id, name: names[index] ?? "" })),
    },
    answers: new Map(),
    asked: new Set(input.pupils.keys()),
    knownSince: new Map(),
    analysisInput: input,
    previousInput: null,
  };
}

/** Workers whose answers the test hands out one by one. */
function setup(isMeasured = true, kept: ResultsSource["kept"] = () => null) {
  const analysed: { settle: (analysis: ClassAnalysis) => void; fail: () => void }[] = [];
  const requests: SociogramChoices[] = [];
  const layout: LayoutApi = {
    arrange: (choices) => {
      requests.push(choices);
      return Promise.resolve(arrangeFromWaves(choices));
    },
    arrangeKept: (choices, kept) => {
      requests.push(choices);
      return Promise.resolve(arrangeKept(choices, kept));
    },
    arrangeChange: (choices, from) => Promise.resolve(arrangeChange(choices, from)),
    relabel: (picture, sizes) => Promise.resolve(relabelled(picture, sizes)),
    arrangeView: (request) => Promise.resolve(arrangeView(request)),
  };
  const asked: AnalysisOptions[] = [];
  const analysis: AnalysisApi = {
    analyse: (_, options) =>
      new Promise<ClassAnalysis>((resolve, reject) => {
        asked.push(options);
        analysed.push({ settle: resolve, fail: () => reject(new Error("a bug")) });
      }),
  };
  const [answers, setAnswers] = createSignal(answersOf(1));
  const [labelWidth, setLabelWidth] = createSignal<((name: string) => number) | null>(null);
  if (isMeasured) setLabelWidth(() => (name: string) => name.length * 7);
  const results: Results = createRoot((dispose) => {
    ends.push(dispose);
    return createResults({ analysis, layout }, { answers, labelWidth, kept });
  });
  return { results, analysed, asked, requests, setAnswers, setLabelWidth };
}

const analysisOf = (seed: number) => analyseClass(answersOf(seed).analysisInput, quickAnalysis);

describe("results", () => {
  test("are null until analysed, then drawn with the main question first", async () => {
    const { results, analysed, requests } = setup();
    expect(results.analysis()).toBeNull();
    // Asked for beside the analysis and not after it.
    expect(requests).toHaveLength(1);
    const analysis = analysisOf(1);
    const main = mainQuestionOf(analysis);
    analysed[0]?.settle(analysis);
    await vi.waitUntil(() => main !== null && results.drawing(main.id) !== null);
    expect(results.analysis()).toEqual(analysis);
    expect(requests.map((choices) => requestOf(choices).ties)).toEqual([main?.ties]);
    expect(requests[0]?.start).toBeNull();
    results.drawOthers();
    await vi.waitUntil(() => analysis.questions.every(({ id }) => results.drawing(id) !== null));
    expect(requests).toHaveLength(analysis.questions.length);
  });

  test("keep a drawing as it is while others come, so that nothing is drawn twice", async () => {
    const { results, analysed } = setup();
    const analysis = analysisOf(1);
    analysed[0]?.settle(analysis);
    const id = mainQuestionOf(analysis)?.id ?? analysis.questions[0]?.id;
    if (id === undefined) throw new Error("The invented class has no question");
    await vi.waitUntil(() => results.drawing(id) !== null);
    const first = results.drawing(id);
    results.drawOthers();
    await vi.waitUntil(() => analysis.questions.every((one) => results.drawing(one.id) !== null));
    expect(results.drawing(id)).toBe(first);
  });

  test("draw the other questions from the places of the first", async () => {
    const { results, analysed, requests } = setup();
    const analysis = analysisOf(1);
    analysed[0]?.settle(analysis);
    results.drawOthers();
    await vi.waitUntil(() => requests.length === analysis.questions.length);
    const main = mainQuestionOf(analysis);
    const first: SociogramPicture | undefined = main
      ? results.drawing(main.id)?.picture
      : undefined;
    for (const request of requests.slice(1)) {
      expect(request.start).toEqual(first?.discs.map(({ centre }) => centre));
    }
  });

  test("come as a hand has left them, and as they are once other answers make another drawing", async () => {
    let places: KeptPlaces | null = null;
    const { results, analysed, setAnswers } = setup(true, () => places);
    const analysis = analysisOf(1);
    const id = mainQuestionOf(analysis)?.id ?? analysis.questions[0]?.id;
    if (id === undefined) throw new Error("The invented class has no question");
    analysed[0]?.settle(analysis);
    await vi.waitUntil(() => results.drawing(id) !== null);
    const first = results.drawing(id);
    if (first === null) throw new Error("It was drawn");
    expect(first.kept).toBeNull();
    const made = withPupilPutDown(first.picture, 3, { x: 200, y: 200 });
    places = keptPlacesOf(first.picture, made);
    setAnswers(answersOf(1));
    analysed[1]?.settle(analysis);
    await vi.waitUntil(() => results.drawing(id) !== first);
    expect(results.drawing(id)?.picture).toEqual(first.picture);
    const [{ x = 0, y = 0 } = {}, put] = [made, results.drawing(id)?.kept].map(
      (picture) => picture?.discs[3]?.centre,
    );
    expect(Math.hypot((put?.x ?? 0) - x, (put?.y ?? 0) - y)).toBeLessThan(0.1);
    const second = results.drawing(id);
    setAnswers(answersOf(2));
    analysed[2]?.settle(analysisOf(2));
    await vi.waitUntil(() => results.drawing(id) !== second);
    expect(results.drawing(id)?.kept).toBeNull();
  });

  test("newer answers overtake: what was under way for the older ones is dropped", async () => {
    const { results, analysed, setAnswers } = setup();
    setAnswers(answersOf(2));
    const newer = analysisOf(2);
    analysed[1]?.settle(newer);
    await vi.waitUntil(() => results.analysis() !== null);
    analysed[0]?.settle(analysisOf(1));
    await Promise.resolve();
    expect(results.analysis()).toEqual(newer);
  });

  test("a worker that breaks is told as a failure, without its words", async () => {
    const { results, analysed } = setup();
    analysed[0]?.fail();
    await vi.waitUntil(() => results.failed());
    expect(results.analysis()).toBeNull();
  });

  test("nothing is drawn before the typeface can be measured", async () => {
    const { results, analysed, requests, setLabelWidth } = setup(false);
    analysed[0]?.settle(analysisOf(1));
    await vi.waitUntil(() => results.analysis() !== null);
    expect(requests).toEqual([]);
    setLabelWidth(() => () => 40);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.pupils.every((pupil) => pupil.labelWidth === 40)).toBe(true);
  });

  test("ask what changed since the wave before, where it is here and the class is followed", () => {
    const { asked, setAnswers } = setup();
    expect(asked[0]?.previous).toBeNull();
    const followed = answersOf(2);
    const previousInput = answersOf(3).analysisInput;
    setAnswers({ ...followed, previousInput });
    expect(asked[1]?.previous).toBe(previousInput);
    const { analysisInput } = followed;
    const investigation = {
      ...analysisInput,
      type: "investigation",
      ratings: [],
      statusPair: null,
    };
    setAnswers({ ...followed, previousInput, analysisInput: investigation as AnalysisInput });
    expect(asked[2]?.previous).toBeNull();
  });

  test("what the workers are sent holds no name", async () => {
    const { analysed, requests } = setup();
    const { survey, analysisInput } = answersOf(1);
    analysed[0]?.settle(analysisOf(1));
    await vi.waitUntil(() => requests.length > 0);
    const sent = JSON.stringify([analysisInput, requests]);
    for (const { name } of survey.roster) expect(sent).not.toContain(name);
  });
});
