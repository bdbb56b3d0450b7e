import type { ClassId, RandomBytes } from "./ids.ts";
import { newSurveyId } from "./ids.ts";
import { parseLine, type NameFailure } from "./pupil-name.ts";
import { languages, type Language, type PreventiveQuestion } from "./question.ts";
import { err, ok, type Result } from "./result.ts";
import { displayNames, type SchoolClass } from "./school-class.ts";
import type { DraftSurvey, OpeningSurvey, RosterEntry, SurveyTimes } from "./survey.ts";

/** What a teacher may change while nothing has left her device. */
export interface DraftChange {
  readonly name?: string;
  readonly languages?: readonly Language[];
  readonly questions?: readonly PreventiveQuestion[];
  /** Null takes it away. */
  readonly contact?: string | null;
}

export type DraftFailure =
  | { readonly type: "survey-name-refused"; readonly reason: NameFailure }
  | { readonly type: "contact-refused"; readonly reason: NameFailure }
  /** A survey is asked in at least one language. */
  | { readonly type: "no-language" }
  /** The same question twice. */
  | { readonly type: "question-repeated" };

export interface NewDraft {
  readonly classId: ClassId;
  readonly name: string;
  readonly questions: readonly PreventiveQuestion[];
}

/** A draft in every language there is. */
export function createDraft(
  wanted: NewDraft,
  random: RandomBytes,
): Result<DraftSurvey, DraftFailure> {
  const empty: DraftSurvey = {
    id: newSurveyId(random),
    classId: wanted.classId,
    name: "",
    kind: "preventive",
    languages,
    questions: [],
    contact: null,
    state: "draft",
  };
  return changeDraft(empty, { name: wanted.name, questions: wanted.questions });
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
  const questions = change.questions ?? draft.questions;
  if (new Set(questions.map((question) => question.id)).size < questions.length) {
    return err({ type: "question-repeated" });
  }
  return ok({
    ...draft,
    name: name.value,
    contact: contact.value,
    languages: languages.filter((language) => wanted.includes(language)),
    questions,
  });
}

/** The class as pupils see it, in the order of the list. From here on a pupil is a place in this roster. */
export function freezeRoster(schoolClass: SchoolClass): readonly RosterEntry[] {
  const names = displayNames(schoolClass);
  return schoolClass.pupils.map(({ id, name }) => ({ id, name: names.get(id) ?? name }));
}

/** The draft with its roster and dates fixed: what the keys are made for. */
export function freezeDraft(
  draft: DraftSurvey,
  roster: readonly RosterEntry[],
  times: SurveyTimes,
): OpeningSurvey {
  return { ...draft, ...times, roster, state: "opening" };
}

/** A draft of the same content under a new id: ids are used once, since a relay may remember them. */
export function draftAgain(survey: OpeningSurvey, random: RandomBytes): DraftSurvey {
  const { classId, name, kind, languages: asked, questions, contact } = survey;
  return {
    id: newSurveyId(random),
    classId,
    name,
    kind,
    languages: asked,
    questions,
    contact,
    state: "draft",
  };
}

function parseContact(text: string | null): Result<string | null, NameFailure> {
  return text === null || text.trim() === "" ? ok(null) : parseLine(text);
}
