import {
  WrongKindError,
  type AnalysisInput,
  type AnalysisPupil,
  type InvestigationInput,
  type NominationRecord,
  type PreventiveInput,
  type RatingRecord,
  type ScaleRecord,
} from "./analysis-input.ts";
import type {
  Answers,
  NominationAnswer,
  RatingAnswer,
  RosterIndex,
  ScaleAnswer,
} from "./answers.ts";
import type { PupilId } from "./ids.ts";
import {
  isNegativeKind,
  type NominationKind,
  type NominationQuestion,
  type PreventiveNominationKind,
  type RatingQuestion,
  type ScaleQuestion,
  type SurveyKind,
  type SurveyQuestion,
} from "./question.ts";
import type { RosterEntry } from "./survey.ts";

export interface AnsweredSurvey {
  readonly kind: SurveyKind;
  readonly roster: readonly RosterEntry[];
  readonly questions: readonly SurveyQuestion[];
  /** By roster index; who is missing has not answered. */
  readonly answers: ReadonlyMap<RosterIndex, Answers>;
  /** A group of the class, such as gender; pupils without one are missing. */
  readonly groups: ReadonlyMap<PupilId, string>;
}

/**
 * What the analysis is given: pupils in roster order, and for each question one answer a pupil. A pupil who did not
 * answer is "skipped" everywhere and marked as not having answered; names stay behind. Throws a WrongKindError where a
 * preventive survey holds a question of an investigation.
 */
export function analysisInputOf(survey: AnsweredSurvey): AnalysisInput {
  return survey.kind === "preventive" ? preventiveInputOf(survey) : investigationInputOf(survey);
}

function preventiveInputOf(survey: AnsweredSurvey): PreventiveInput {
  const sheets = sheetsOf(survey);
  if (survey.questions.some(({ type }) => type === "rating")) throw new WrongKindError();
  const nominations = nominationsOf(survey).map((question) => {
    if (isNegativeKind(question.kind)) throw new WrongKindError();
    return nominationRecord<PreventiveNominationKind>({ ...question, kind: question.kind }, sheets);
  });
  return { type: "preventive", pupils: pupilsOf(survey), nominations, scales: scalesOf(survey) };
}

function investigationInputOf(survey: AnsweredSurvey): InvestigationInput {
  const sheets = sheetsOf(survey);
  const nominations = nominationsOf(survey).map((question) => nominationRecord(question, sheets));
  const ratings = survey.questions
    .filter((question) => question.type === "rating")
    .map((question) => ratingRecord(question, sheets));
  return {
    type: "investigation",
    pupils: pupilsOf(survey),
    nominations,
    scales: scalesOf(survey),
    ratings,
    statusPair: statusPairOf(nominations),
  };
}

/** The first liked and the first disliked question of one cap: what is capped differently is not compared. */
function statusPairOf(nominations: readonly NominationRecord[]): InvestigationInput["statusPair"] {
  for (const disliked of nominations.filter(({ kind }) => kind === "rejection")) {
    const liked = nominations.find(
      ({ kind, cap }) => kind === "affiliation" && cap === disliked.cap,
    );
    if (liked !== undefined) return { liked: liked.id, disliked: disliked.id };
  }
  return null;
}

function pupilsOf({ roster, groups, answers }: AnsweredSurvey): readonly AnalysisPupil[] {
  return roster.map(({ id }, index) => ({
    id,
    group: groups.get(id) ?? null,
    answered: answers.has(index),
  }));
}

type Sheets = readonly (Answers | undefined)[];

function sheetsOf({ roster, answers }: AnsweredSurvey): Sheets {
  return roster.map((_, index) => answers.get(index));
}

function nominationsOf({ questions }: AnsweredSurvey): readonly NominationQuestion[] {
  return questions.filter((question) => question.type === "nomination");
}

function scalesOf(survey: AnsweredSurvey): readonly ScaleRecord[] {
  const sheets = sheetsOf(survey);
  return survey.questions
    .filter((question) => question.type === "scale")
    .map((question) => scaleRecord(question, sheets));
}

function nominationRecord<Kind extends NominationKind>(
  { id, kind, cap }: NominationQuestion<Kind>,
  sheets: Sheets,
): NominationRecord<Kind> {
  const answers = sheets.map((sheet): NominationAnswer => {
    const answer = sheet?.get(id);
    return answer?.type === "named" || answer?.type === "nobody" ? answer : { type: "skipped" };
  });
  return { id, kind, cap, answers };
}

function scaleRecord({ id, theme, options, concern }: ScaleQuestion, sheets: Sheets): ScaleRecord {
  const answers = sheets.map((sheet): ScaleAnswer => {
    const answer = sheet?.get(id);
    return answer?.type === "chosen" ? answer : { type: "skipped" };
  });
  return { id, theme, optionCount: options.length, concern, answers };
}

function ratingRecord({ id, points }: RatingQuestion, sheets: Sheets): RatingRecord {
  const answers = sheets.map((sheet): RatingAnswer => {
    const answer = sheet?.get(id);
    return answer?.type === "rated" ? answer : { type: "skipped" };
  });
  return { id, points, answers };
}
