import { createContext, untrack, useContext, type Accessor, type JSX } from "solid-js";
import type { RoundBefore } from "../../../app/teacher/results-round-before.ts";
import type { Waves } from "../../../app/teacher/waves-desk.ts";
import type { ClassAnalysis } from "../../../core/analysis.ts";
import type { QuestionId } from "../../../core/ids.ts";
import type { UiLanguage } from "../../../core/ui-language.ts";
import type { FrozenSurvey, OpeningSurvey } from "../../../core/survey.ts";
import { writeDay } from "../../../i18n/dates.ts";
import { writeDecimal, writeList, writePercent } from "../../../i18n/numbers.ts";
import {
  resultsSigns as signsEn,
  type QuestionWords,
  type ResultsSignsTexts,
} from "../../../i18n/en/results-signs.ts";
import { results as resultsEn, type ResultsTexts } from "../../../i18n/en/results.ts";
import { resultsSigns as signsNb } from "../../../i18n/nb/results-signs.ts";
import { results as resultsNb } from "../../../i18n/nb/results.ts";
import { resultsSigns as signsNn } from "../../../i18n/nn/results-signs.ts";
import { results as resultsNn } from "../../../i18n/nn/results.ts";
import type { DeeperAnalysis } from "../../../app/teacher/deeper-analysis.ts";
import type { PlacesPort } from "./map-hand/places-port.ts";
import type { NotesPort } from "./pupil/notes-port.ts";

/** A round of the same class that was asked later. */
export interface NewerRound {
  readonly name: string;
  /** The last moment of its answers, whole seconds since 1970. */
  readonly until: number;
  readonly open: () => void;
}

/** What every part of the results reads: the analysis, names and words, and which pupil is chosen. */
export interface ResultsDesk {
  readonly analysis: Accessor<ClassAnalysis>;
  readonly survey: Accessor<OpeningSurvey | FrozenSurvey>;
  readonly className: Accessor<string>;
  readonly language: Accessor<UiLanguage>;
  readonly texts: Accessor<ResultsTexts>;
  readonly signTexts: Accessor<ResultsSignsTexts>;
  /** The day the teacher first saw this pupil's answers, in words: from then on she knows. */
  readonly knownSince: (pupil: number) => string;
  /** Now, whole seconds since 1970. */
  readonly now: Accessor<number>;
  /** The waves it may be seen beside; null or missing where there are none. */
  readonly waves?: Accessor<Waves | null>;
  /** What the round before shows of a pupil; null or missing where there is none. */
  readonly roundBefore?: Accessor<RoundBefore | null>;
  /** Null or missing where this round says how things are now. */
  readonly newer?: Accessor<NewerRound | null>;
  readonly chosen: Accessor<number | null>;
  /** Shows the pupil in the map and beside it; null shows everyone. */
  readonly choose: (pupil: number | null) => void;
  /** Opens the pupil's sheet, as a step of its own where there is no room beside. */
  readonly openSheet: (pupil: number) => void;
  /** How firm signs are, when it is asked for; missing where it never is. */
  readonly deeper?: Accessor<DeeperAnalysis>;
  /** Where talks are noted; null where nothing is kept. */
  readonly notes: Accessor<NotesPort | null>;
  /** Where it is kept where pupils were put by hand; null or missing where nothing is. */
  readonly places?: Accessor<PlacesPort | null>;
  /** Whose it is, when it was printed and when it must be shredded. */
  readonly printFooter: Accessor<string>;
  /** Puts the chosen pupil's sheet on paper, and nothing else. */
  readonly printSheet: () => void;
}

const DeskContext = createContext<ResultsDesk>();

export function ResultsDeskProvider(props: {
  readonly desk: ResultsDesk;
  readonly children: JSX.Element;
}): JSX.Element {
  return (
    <DeskContext.Provider value={untrack(() => props.desk)}>{props.children}</DeskContext.Provider>
  );
}

export function useResults(): ResultsDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useResults outside of ResultsDeskProvider");
  return desk;
}

const textsByLanguage: Readonly<Record<UiLanguage, ResultsTexts>> = {
  nb: resultsNb,
  nn: resultsNn,
  en: resultsEn,
};
const signsByLanguage: Readonly<Record<UiLanguage, ResultsSignsTexts>> = {
  nb: signsNb,
  nn: signsNn,
  en: signsEn,
};

export function resultsTexts(language: UiLanguage): ResultsTexts {
  return textsByLanguage[language];
}

export function resultsSignTexts(language: UiLanguage): ResultsSignsTexts {
  return signsByLanguage[language];
}

/** Whether it is known how firm signs are; "unknown" where it could not be worked out, or never is. */
export function firmnessState(desk: ResultsDesk): "awaited" | "known" | "unknown" {
  const deeper = desk.deeper?.();
  if (deeper === undefined || deeper.failed()) return "unknown";
  return deeper.found() === null ? "awaited" : "known";
}

/* ---- what names, questions and numbers are called ---- */

export function nameOf(desk: ResultsDesk, pupil: number): string {
  return desk.survey().roster[pupil]?.name ?? "";
}

export function namesOf(desk: ResultsDesk, pupils: readonly number[]): string {
  return writeList(
    pupils.map((pupil) => nameOf(desk, pupil)),
    desk.language(),
  );
}

/** The question as pupils were asked it. */
export function questionText(desk: ResultsDesk, id: QuestionId): string {
  return (
    desk.survey().questions.find((question) => question.id === id)?.text[desk.language()] ?? id
  );
}

export function questionTitle(desk: ResultsDesk, id: QuestionId): string {
  const found = desk.survey().questions.find((question) => question.id === id);
  return found?.shortText[desk.language()] ?? id;
}

export function questionWords(desk: ResultsDesk, id: QuestionId): QuestionWords {
  const texts = desk.signTexts();
  return texts.questions[id] ?? texts.otherQuestion(questionTitle(desk, id));
}

/** The answer a pupil gave, in the words it was offered in. */
export function optionText(desk: ResultsDesk, id: QuestionId, value: number): string {
  const found = desk.survey().questions.find((question) => question.id === id);
  if (found?.type !== "scale") return String(value);
  return found.options[value - 1]?.[desk.language()] ?? String(value);
}

export function percent(desk: ResultsDesk, share: number): string {
  return writePercent(share, desk.language(), share > 0 && share < 0.01 ? 1 : 0);
}

/** A probability: one decimal of a per cent, and "under" where that would be zero. */
export function probability(desk: ResultsDesk, share: number): string {
  const language = desk.language();
  return share < 0.001 ? `< ${writePercent(0.001, language, 1)}` : writePercent(share, language, 1);
}

export function decimal(desk: ResultsDesk, value: number): string {
  return writeDecimal(value, desk.language());
}

export function dayText(desk: ResultsDesk, seconds: number): string {
  return writeDay(seconds, desk.language());
}
