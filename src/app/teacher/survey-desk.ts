import { askedQuestion } from "../../core/asked-question.ts";
import { standardSet } from "../../core/catalogue/standard-set.ts";
import type { ClassId, SurveyId } from "../../core/ids.ts";
import { err, ok } from "../../core/result.ts";
import type { SchoolClass } from "../../core/school-class.ts";
import { refOf } from "../../core/question-ref.ts";
import { askedIndexes, participantsOf } from "../../core/survey.ts";
import {
  closingDays,
  defaultClosingDay,
  openingDays,
  surveyTimes,
} from "../../core/survey-dates.ts";
import { levelOfClassName } from "../../core/school-level.ts";
import { createDraft, rosterOf } from "../../core/survey-draft.ts";
import { classSince, questionsSince } from "../../core/wave-change.ts";
import { emptyBook, validAnswers } from "./ballot-book.ts";
import type { DraftDesk } from "./draft-desk.ts";
import { eraseStored, finishErasure } from "./erasure.ts";
import { manifestContentOf } from "./manifest-content.ts";
import type { ManifestContent } from "../../protocol/manifest.ts";
import type { SurveyRecord } from "./opened-vault.ts";
import { frozenRecord, newSurveyRecord, storeSurvey } from "./survey-files.ts";
import { inputOf } from "./survey-input.ts";
import { openProblems } from "./survey-problems.ts";
import type { SurveyDesk, SurveyEntry, SurveyPreview } from "./teacher-app.ts";
import { now, today, withSession, type TeacherContext } from "./teacher-context.ts";
import { compareNames } from "./name-order.ts";

/** The verbs that need no relay; drafts, opening, closing and cards have desks of their own. */
type QuietSurveyDesk = Omit<
  SurveyDesk,
  | keyof DraftDesk
  | "open"
  | "resumeOpening"
  | "withdrawOpening"
  | "close"
  | "cards"
  | "newCard"
  | "renewedCards"
  | "thisMachineOnly"
>;

const unknown = { type: "unknown" } as const;

export function createSurveyDesk(context: TeacherContext): QuietSurveyDesk {
  const { opened, deps } = context;
  const offset = deps.clock.localOffset;

  function entryOf({ value }: SurveyRecord): SurveyEntry {
    const { survey } = value;
    const book = opened.books().get(survey.id) ?? emptyBook;
    const pupils = opened.classes().get(survey.classId)?.value.pupils ?? [];
    const participants = participantsOf(survey);
    const inClass = pupils.filter(({ id }) => participants === null || participants.includes(id));
    return {
      survey,
      answered: validAnswers(book).size,
      expected: survey.state === "draft" ? inClass.length : askedIndexes(survey).size,
    };
  }

  function find(id: SurveyId): SurveyEntry | null {
    const record = opened.surveys().get(id);
    return record === undefined ? null : entryOf(record);
  }

  const list = () => [...opened.surveys().values()].map(entryOf).sort(newestFirst);

  function classOf(survey: { readonly classId: ClassId }): SchoolClass | null {
    return opened.classes().get(survey.classId)?.value ?? null;
  }

  return {
    list,
    ofClass: (id) => list().filter(({ survey }) => survey.classId === id),
    find,
    createDraft: (classId, name) =>
      withSession(context, async (session) => {
        if (!opened.classes().has(classId)) return err(unknown);
        const questions = standardSet.map(refOf);
        const draft = createDraft({ classId, name, questions }, deps.random);
        if (!draft.ok) return draft;
        const record = newSurveyRecord({ type: "draft", survey: draft.value });
        const stored = await storeSurvey(context, session, record);
        return stored.ok ? ok(draft.value.id) : stored;
      }),
    problems: (id) => {
      const survey = find(id)?.survey;
      const schoolClass = survey ? classOf(survey) : null;
      if (survey?.state !== "draft" || schoolClass === null) return [];
      const sample = context.session()?.sample ?? false;
      return openProblems(survey, schoolClass, { today: today(context), sample });
    },
    sincePrevious: (id) => {
      const survey = find(id)?.survey;
      if (survey?.state !== "draft" || survey.previous === null) return null;
      const before = frozenRecord(context, survey.previous)?.file.survey;
      const schoolClass = classOf(survey);
      if (before === undefined || schoolClass === null) return null;
      return {
        name: before.name,
        ...classSince(before.roster, schoolClass),
        ...questionsSince(before.questions, survey.questions),
      };
    },
    usualSettings: (id) => {
      const newest = list().find(({ survey }) => survey.classId === id)?.survey;
      if (newest !== undefined) return newest;
      const name = opened.classes().get(id)?.value.name ?? "";
      return { level: levelOfClassName(name) ?? "grades-5-7", languages: null, contact: null };
    },
    closingDays: (id) => {
      const wanted = datesWanted(find(id)?.survey);
      const days = closingDays(now(context), offset, wanted);
      const usual = wanted.closesOn ?? defaultClosingDay(now(context), offset, wanted.opensOn);
      const atMost = usual < days.last ? usual : days.last;
      return { ...days, usual: atMost > days.first ? atMost : days.first };
    },
    openingDays: () => openingDays(now(context), offset),
    times: (id, closesOn) =>
      surveyTimes(now(context), { ...datesWanted(find(id)?.survey), closesOn }, offset),
    preview: (id) => {
      const survey = find(id)?.survey;
      const schoolClass = survey ? classOf(survey) : null;
      if (survey === undefined || schoolClass === null) return null;
      if (survey.state !== "draft") {
        return previewOf(manifestContentOf(survey, schoolClass.name, survey));
      }
      const wanted = { kind: survey.kind, opensOn: null };
      const { first } = closingDays(now(context), offset, wanted);
      const times = surveyTimes(now(context), { ...wanted, closesOn: first }, offset);
      if (!times.ok) return null;
      const roster = rosterOf(survey, schoolClass);
      return previewOf(manifestContentOf(survey, schoolClass.name, { ...times.value, roster }));
    },
    answers: (id) => {
      const frozen = frozenRecord(context, id);
      if (frozen === null) return null;
      const { survey } = frozen.file;
      const answers = validAnswers(opened.books().get(id) ?? emptyBook);
      const knownSince = new Map(frozen.file.seen.map(({ rosterIndex, at }) => [rosterIndex, at]));
      const before = survey.previous === null ? null : frozenRecord(context, survey.previous);
      return {
        survey,
        answers,
        asked: askedIndexes(survey),
        knownSince,
        analysisInput: inputOf(context, survey),
        previousInput: before === null ? null : inputOf(context, before.file.survey),
      };
    },
    markSeen: (id) =>
      withSession(context, async (session) => {
        const frozen = frozenRecord(context, id);
        if (frozen === null) return err(unknown);
        const { record, file } = frozen;
        const known = new Set(file.seen.map(({ rosterIndex }) => rosterIndex));
        const answered = validAnswers(opened.books().get(id) ?? emptyBook).keys();
        const fresh = [...answered].filter((rosterIndex) => !known.has(rosterIndex));
        if (fresh.length === 0) return ok(undefined);
        const at = now(context);
        const seen = [...file.seen, ...fresh.map((rosterIndex) => ({ rosterIndex, at }))];
        return storeSurvey(context, session, { ...record, value: { ...file, seen } });
      }),
    remove: async (id) => {
      const erased = await withSession(context, async (session) =>
        opened.surveys().has(id) ? eraseStored(context, session, { surveys: [id] }) : err(unknown),
      );
      return erased.ok ? ok(await finishErasure(context, erased.value)) : erased;
    },
  };
}

/** A question of the teacher's own that is not finished yet is left out. */
function previewOf(content: ManifestContent): SurveyPreview {
  const questions = content.questions.flatMap((ref) => {
    const asked = askedQuestion(ref, content);
    return asked.ok ? [asked.value] : [];
  });
  return { ...content, questions };
}

/** What a survey of the past or one that is gone wants no longer matters: as a preventive one of today. */
function datesWanted(survey: SurveyEntry["survey"] | undefined) {
  if (survey?.state !== "draft")
    return { kind: "preventive", opensOn: null, closesOn: null } as const;
  const { kind, opensOn, closesOn } = survey;
  return { kind, opensOn, closesOn };
}

/** Drafts first: they are being worked on. Then by opening. */
function newestFirst({ survey: one }: SurveyEntry, { survey: other }: SurveyEntry): number {
  const time = ({ survey }: Pick<SurveyEntry, "survey">): number =>
    survey.state === "draft" ? Number.POSITIVE_INFINITY : survey.opensAt;
  const [first, second] = [time({ survey: one }), time({ survey: other })];
  return first === second ? compareNames(one.name, other.name) : second - first;
}
