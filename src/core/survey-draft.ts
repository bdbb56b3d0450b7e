import { isPreventiveQuestion, surveyQuestion } from "./catalogue/catalogue.ts";
import type { QuestionRefusal } from "./asked-question.ts";
import type { ClassId, PupilId, RandomBytes } from "./ids.ts";
import { newSurveyId } from "./ids.ts";
import {
  checkRecord,
  emptyRecord,
  recordFailure,
  type InvestigationRecord,
  type RecordFailure,
  type RecordGap,
} from "./investigation-record.ts";
import { parseLine, type NameFailure } from "./pupil-name.ts";
import { refIn, refOf, type QuestionRef } from "./question-ref.ts";
import {
  languages,
  type Language,
  type SchoolLevel,
  type SurveyKind,
  type SurveyQuestion,
} from "./question.ts";
import { err, ok, type Result } from "./result.ts";
import { displayNames, type SchoolClass } from "./school-class.ts";
import {
  participantsOf,
  rosterLimits,
  type DraftSurvey,
  type FrozenSurvey,
  type NomineeRule,
  type OpeningSurvey,
  type RosterEntry,
  type SurveyTimes,
} from "./survey.ts";
import type { CalendarDay } from "./survey-dates.ts";
import { classSince, type ClassChange } from "./wave-change.ts";

/** What a teacher may change while nothing has left her device. */
export interface DraftChange {
  readonly name?: string;
  /**
   * To "preventive" only when every question is allowed there; the record is gone with it. To "investigation" with an
   * empty record, and with those alone as nominees who are asked.
   */
  readonly kind?: SurveyKind;
  readonly level?: SchoolLevel;
  readonly languages?: readonly Language[];
  readonly questions?: readonly QuestionRef[];
  /** Null takes it away. */
  readonly contact?: string | null;
  /** Null is the whole class. In an investigation the record says it. */
  readonly participants?: readonly PupilId[] | null;
  readonly nominees?: NomineeRule;
  /** Only of an investigation. */
  readonly record?: InvestigationRecord;
  readonly opensOn?: CalendarDay | null;
  readonly closesOn?: CalendarDay | null;
}

export type DraftFailure =
  | { readonly type: "survey-name-refused"; readonly reason: NameFailure }
  | { readonly type: "contact-refused"; readonly reason: NameFailure }
  /** A survey is asked in at least one language. */
  | { readonly type: "no-language" }
  /** The same question twice. */
  | { readonly type: "question-repeated" }
  | { readonly type: "too-many-questions"; readonly most: number }
  | { readonly type: "question-refused"; readonly refusal: QuestionRefusal }
  /** A preventive survey has no record. */
  | { readonly type: "record-not-wanted" }
  | RecordFailure;

/** As many as a manifest holds. */
export const mostQuestions = 40;

export interface NewDraft {
  readonly classId: ClassId;
  readonly name: string;
  readonly questions: readonly QuestionRef[];
  readonly kind?: SurveyKind;
  readonly level?: SchoolLevel;
  readonly languages?: readonly Language[];
}

const usualLanguages: readonly Language[] = ["nb", "en"];

/** A preventive draft unless told otherwise, for the whole class. */
export function createDraft(
  wanted: NewDraft,
  random: RandomBytes,
): Result<DraftSurvey, DraftFailure> {
  const empty: DraftSurvey = {
    id: newSurveyId(random),
    classId: wanted.classId,
    name: "",
    kind: "preventive",
    level: wanted.level ?? "grades-5-7",
    languages: wanted.languages ?? usualLanguages,
    questions: [],
    contact: null,
    participants: null,
    nominees: "everyone",
    previous: null,
    record: null,
    state: "draft",
    opensOn: null,
    closesOn: null,
  };
  const { name, questions, kind = "preventive", languages: asked = usualLanguages } = wanted;
  return changeDraft(empty, { name, questions, kind, languages: asked });
}

/** The same draft with the changes; what is not named stays. */
export function changeDraft(
  draft: DraftSurvey,
  change: DraftChange,
): Result<DraftSurvey, DraftFailure> {
  const name = change.name === undefined ? ok(draft.name) : parseLine(change.name);
  if (!name.ok) return err({ type: "survey-name-refused", reason: name.error });
  const contact = change.contact === undefined ? ok(draft.contact) : parseContact(change.contact);
  if (!contact.ok) return err({ type: "contact-refused", reason: contact.error });
  const wanted = change.languages ?? draft.languages;
  if (wanted.length === 0) return err({ type: "no-language" });
  const kind = change.kind ?? draft.kind;
  const refs = change.questions ?? draft.questions.map(refOf);
  const questions = resolveQuestions(refs, kind);
  if (!questions.ok) return questions;
  const record = changedRecord(draft, kind, change.record);
  if (!record.ok) return record;
  const becomes = kind !== draft.kind;
  const nominees = becomes ? (kind === "preventive" ? "everyone" : "participants") : draft.nominees;
  const { level, participants, opensOn, closesOn } = { ...draft, ...change };
  return ok({
    ...draft,
    name: name.value,
    kind,
    level,
    contact: contact.value,
    languages: languages.filter((language) => wanted.includes(language)),
    questions: questions.value,
    participants: kind === "investigation" ? null : participants,
    nominees: change.nominees ?? nominees,
    record: record.value,
    opensOn,
    closesOn,
  });
}

/** What stands between a draft and its cards; empty when all is well. */
export type DraftProblem =
  | { readonly type: "no-questions" }
  /** An own question that lacks a language, or holds a pupil's name. */
  | { readonly type: "question"; readonly refusal: QuestionRefusal }
  | { readonly type: "nobody-asked" }
  /** Those who answer and those who may be chosen, together. */
  | { readonly type: "roster-too-small"; readonly count: number; readonly fewest: number }
  | { readonly type: "record-incomplete"; readonly gaps: readonly RecordGap[] }
  /** Of a preventive survey: it was not made by the functions here. */
  | { readonly type: "record-not-wanted" };

/** What of a class's day a draft is frozen on. */
export interface Freezing {
  readonly schoolClass: SchoolClass;
  readonly today: CalendarDay;
}

export function draftProblems(draft: DraftSurvey, freezing: Freezing): readonly DraftProblem[] {
  const { schoolClass, today } = freezing;
  const roster = rosterOf(draft, schoolClass);
  const problems: DraftProblem[] = draft.questions.length === 0 ? [{ type: "no-questions" }] : [];
  const participants = participantsOf(draft);
  const nobody = participants !== null && !roster.some(({ id }) => participants.includes(id));
  if (nobody) problems.push({ type: "nobody-asked" });
  else if (roster.length < rosterLimits.least) {
    const { least: fewest } = rosterLimits;
    problems.push({ type: "roster-too-small", count: roster.length, fewest });
  }
  for (const question of draft.questions) {
    const asked = surveyQuestion(refIn(question, draft.languages), askingSurvey(draft, roster));
    if (!asked.ok) problems.push({ type: "question", refusal: asked.error });
  }
  const gaps =
    draft.kind === "investigation" ? checkRecord(draft.record ?? emptyRecord, today) : [];
  return gaps.length === 0 ? problems : [...problems, { type: "record-incomplete", gaps }];
}

/**
 * The draft with its roster and dates fixed: what the keys are made for. From here on a pupil is a place in the roster.
 * An investigation without a complete record, a preventive survey with one, and a question that does not belong in the
 * survey's kind do not come through.
 */
export function freezeDraft(
  draft: DraftSurvey,
  times: SurveyTimes,
  freezing: Freezing,
): Result<OpeningSurvey, readonly DraftProblem[]> {
  const problems = draftProblems(draft, freezing);
  if (problems.length > 0) return err(problems);
  const { today, schoolClass } = freezing;
  const { record } = draft;
  if (draft.kind === "preventive" && record !== null) return err([{ type: "record-not-wanted" }]);
  const roster = rosterOf(draft, schoolClass);
  const questions: SurveyQuestion[] = [];
  for (const question of draft.questions) {
    const asked = surveyQuestion(refIn(question, draft.languages), askingSurvey(draft, roster));
    if (asked.ok) questions.push(asked.value);
  }
  return ok({
    ...contentOf(draft),
    ...times,
    questions,
    record: record === null ? null : { ...record, sealedOn: today },
    roster,
    state: "opening",
  });
}

/** A draft of the same content under a new id: ids are used once, since a relay may remember them. */
export function draftAgain(survey: OpeningSurvey, random: RandomBytes): DraftSurvey {
  const { record } = survey;
  return {
    ...contentOf(survey),
    id: newSurveyId(random),
    record: record === null ? null : { ...record, sealedOn: null },
    state: "draft",
    opensOn: null,
    closesOn: null,
  };
}

export interface Repetition extends ClassChange {
  readonly draft: DraftSurvey;
}

/**
 * The next wave: the same questions, caps, kind and settings, for the class as it is today. Newcomers take part, and who
 * did not take part before does not now, until the teacher says so. Where only those who took part stood in the roster,
 * a newcomer cannot be told from who was left out, and is left out as well. An investigation begins with an empty
 * record: a new suspicion is a new decision.
 */
export function repeatSurvey(
  survey: FrozenSurvey,
  schoolClass: SchoolClass,
  wanted: { readonly name: string; readonly random: RandomBytes },
): Result<Repetition, DraftFailure> {
  const { classId, kind, level, questions, contact, nominees } = survey;
  const created = createDraft(
    {
      classId,
      name: wanted.name,
      kind,
      level,
      languages: survey.languages,
      questions: questions.map(refOf),
    },
    wanted.random,
  );
  if (!created.ok) return created;
  return ok({
    draft: {
      ...created.value,
      contact,
      nominees,
      participants: participantsAgain(survey, schoolClass),
      previous: survey.id,
    },
    ...classSince(survey.roster, schoolClass),
  });
}

/** Those who answer and, unless the teacher said otherwise, the rest of the class: in the order of the list. */
export function rosterOf(draft: DraftSurvey, schoolClass: SchoolClass): readonly RosterEntry[] {
  const names = displayNames(schoolClass);
  const participants = draft.nominees === "everyone" ? null : participantsOf(draft);
  return schoolClass.pupils
    .filter(({ id }) => participants === null || participants.includes(id))
    .map(({ id, name }) => ({ id, name: names.get(id) ?? name }));
}

/** Texts are looked up anew: whatever words an object brought with it are left behind. */
function resolveQuestions(
  refs: readonly QuestionRef[],
  kind: SurveyKind,
): Result<readonly SurveyQuestion[], DraftFailure> {
  if (refs.length > mostQuestions) return err({ type: "too-many-questions", most: mostQuestions });
  if (new Set(refs.map(({ id }) => id)).size < refs.length)
    return err({ type: "question-repeated" });
  const questions: SurveyQuestion[] = [];
  for (const ref of refs) {
    const question = surveyQuestion(ref, { kind });
    if (!question.ok) return err({ type: "question-refused", refusal: question.error });
    if (kind === "preventive" && !isPreventiveQuestion(question.value)) {
      return err({
        type: "question-refused",
        refusal: { type: "question-not-allowed", id: ref.id, kind },
      });
    }
    questions.push(question.value);
  }
  return ok(questions);
}

function changedRecord(
  draft: DraftSurvey,
  kind: SurveyKind,
  wanted: InvestigationRecord | undefined,
): Result<InvestigationRecord | null, DraftFailure> {
  if (kind === "preventive") {
    return wanted === undefined ? ok(null) : err({ type: "record-not-wanted" });
  }
  const record = { ...(wanted ?? draft.record ?? emptyRecord), sealedOn: null };
  const failure = recordFailure(record);
  return failure === null ? ok(record) : err(failure);
}

/** All that a survey is but its state and dates. */
function contentOf(survey: DraftSurvey | OpeningSurvey) {
  const { id, classId, name, kind, level, languages: asked, questions, contact } = survey;
  const { participants, nominees, previous, record } = survey;
  const settings = { participants, nominees, previous, record };
  return { id, classId, name, kind, level, languages: asked, questions, contact, ...settings };
}

function participantsAgain(
  { participants, roster, nominees }: FrozenSurvey,
  { pupils }: SchoolClass,
): readonly PupilId[] | null {
  if (participants === null) return null;
  const ids = pupils.map(({ id }) => id);
  if (nominees === "participants") return ids.filter((id) => participants.includes(id));
  const satOut = new Set(roster.map(({ id }) => id).filter((id) => !participants.includes(id)));
  return ids.filter((id) => !satOut.has(id));
}

function askingSurvey(draft: DraftSurvey, roster: readonly RosterEntry[]) {
  const { kind, languages: asked } = draft;
  return { kind, languages: asked, names: roster.map(({ name }) => name) };
}

function parseContact(text: string | null): Result<string | null, NameFailure> {
  return text === null || text.trim() === "" ? ok(null) : parseLine(text);
}
