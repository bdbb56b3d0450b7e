import { standardSet } from "../../core/catalogue/standard-set.ts";
import type { ClassId, SurveyId } from "../../core/ids.ts";
import { err, ok } from "../../core/result.ts";
import type { SchoolClass } from "../../core/school-class.ts";
import { analysisInputOf } from "../../core/survey-analysis.ts";
import { closingDays, defaultClosingDay, surveyTimes } from "../../core/survey-dates.ts";
import { changeDraft, createDraft, freezeRoster } from "../../core/survey-draft.ts";
import { emptyBook, validAnswers } from "./ballot-book.ts";
import { eraseStored, finishErasure } from "./erasure.ts";
import { manifestContentOf } from "./manifest-content.ts";
import type { SurveyRecord } from "./opened-vault.ts";
import { frozenRecord, newSurveyRecord, storeSurvey } from "./survey-files.ts";
import { openProblems } from "./survey-problems.ts";
import type { SurveyDesk, SurveyEntry } from "./teacher-app.ts";
import { now, withSession, type TeacherContext } from "./teacher-context.ts";

/** The verbs that need no relay; opening, closing and cards have desks of their own. */
type QuietSurveyDesk = Omit<
  SurveyDesk,
  "open" | "resumeOpening" | "withdrawOpening" | "close" | "cards" | "newCard" | "thisMachineOnly"
>;

const unknown = { type: "unknown" } as const;

export function createSurveyDesk(context: TeacherContext): QuietSurveyDesk {
  const { opened, deps } = context;
  const offset = deps.clock.localOffset;

  function entryOf({ value }: SurveyRecord): SurveyEntry {
    const { survey } = value;
    const book = opened.books().get(survey.id) ?? emptyBook;
    const pupils = opened.classes().get(survey.classId)?.value.pupils ?? [];
    return {
      survey,
      answered: validAnswers(book).size,
      expected: survey.state === "draft" ? pupils.length : survey.roster.length,
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
        const draft = createDraft({ classId, name, questions: standardSet }, deps.random);
        if (!draft.ok) return draft;
        const record = newSurveyRecord({ type: "draft", survey: draft.value });
        const stored = await storeSurvey(context, session, record);
        return stored.ok ? ok(draft.value.id) : stored;
      }),
    changeDraft: (id, change) =>
      withSession(context, async (session) => {
        const record = opened.surveys().get(id);
        if (record?.value.type !== "draft") return err(unknown);
        const changed = changeDraft(record.value.survey, change);
        if (!changed.ok) return changed;
        const value = { type: "draft", survey: changed.value } as const;
        return storeSurvey(context, session, { ...record, value });
      }),
    problems: (id) => {
      const survey = find(id)?.survey;
      const schoolClass = survey ? classOf(survey) : null;
      if (survey?.state !== "draft" || schoolClass === null) return [];
      return openProblems(survey, schoolClass, context.session()?.sample ?? false);
    },
    closingDays: () => ({
      ...closingDays(now(context), offset),
      usual: defaultClosingDay(now(context), offset),
    }),
    times: (closesOn) => surveyTimes(now(context), closesOn, offset),
    preview: (id) => {
      const survey = find(id)?.survey;
      const schoolClass = survey ? classOf(survey) : null;
      if (survey === undefined || schoolClass === null) return null;
      if (survey.state !== "draft") return manifestContentOf(survey, schoolClass.name, survey);
      const times = surveyTimes(now(context), defaultClosingDay(now(context), offset), offset);
      if (!times.ok) return null;
      const roster = freezeRoster(schoolClass);
      return manifestContentOf(survey, schoolClass.name, { ...times.value, roster });
    },
    answers: (id) => {
      const frozen = frozenRecord(context, id);
      if (frozen === null) return null;
      const { survey } = frozen.file;
      const answers = validAnswers(opened.books().get(id) ?? emptyBook);
      const { roster, questions } = survey;
      const groups = new Map(
        (classOf(survey)?.pupils ?? []).flatMap((pupil) =>
          pupil.group === null ? [] : [[pupil.id, pupil.group] as const],
        ),
      );
      const analysisInput = analysisInputOf({ roster, questions, answers, groups });
      const knownSince = new Map(frozen.file.seen.map(({ rosterIndex, at }) => [rosterIndex, at]));
      return { survey, answers, knownSince, analysisInput };
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

/** Drafts first: they are being worked on. Then by opening. */
function newestFirst({ survey: one }: SurveyEntry, { survey: other }: SurveyEntry): number {
  const time = ({ survey }: Pick<SurveyEntry, "survey">): number =>
    survey.state === "draft" ? Number.POSITIVE_INFINITY : survey.opensAt;
  const [first, second] = [time({ survey: one }), time({ survey: other })];
  return first === second ? one.name.localeCompare(other.name, "nb") : second - first;
}
