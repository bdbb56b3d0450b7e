import { emptyRecord, checkRecord } from "../../core/investigation-record.ts";
import { newOwnQuestionId, type SurveyId } from "../../core/ids.ts";
import { placedAt, replaced } from "../../core/question-list.ts";
import { refOf, type OwnRef } from "../../core/question-ref.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { askedIndexes, type DraftSurvey } from "../../core/survey.ts";
import { closingDays, surveyTimes } from "../../core/survey-dates.ts";
import {
  changeDraft,
  createDraft,
  repeatSurvey,
  type DraftChange,
  type DraftFailure,
} from "../../core/survey-draft.ts";
import { withEntry } from "../vault/map-entries.ts";
import type { SurveyRecord } from "./opened-vault.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import { surveyRecord } from "./records/survey-record.ts";
import { frozenRecord, newSurveyRecord, storeSurvey } from "./survey-files.ts";
import type { SaveFailure, SurveyDesk, UnknownFailure } from "./teacher-app.ts";
import { now, save, today, withSession, type TeacherContext } from "./teacher-context.ts";

export type DraftDesk = Pick<
  SurveyDesk,
  | "changeDraft"
  | "createForClasses"
  | "setKind"
  | "setQuestions"
  | "changeQuestions"
  | "writeOwnQuestion"
  | "setParticipants"
  | "setDates"
  | "saveRecord"
  | "repeat"
  | "letTakePart"
>;

const unknown = { type: "unknown" } as const;

/** What is done to a survey while nothing has left the device. */
export function createDraftDesk(context: TeacherContext): DraftDesk {
  const { opened, deps } = context;
  const offset = deps.clock.localOffset;

  function draftOf(id: SurveyId): DraftSurvey | null {
    const value = opened.surveys().get(id)?.value;
    return value?.type === "draft" ? value.survey : null;
  }

  function change(
    id: SurveyId,
    wanted: (draft: DraftSurvey) => DraftChange,
  ): Promise<Result<void, SaveFailure | DraftFailure | UnknownFailure>> {
    return withSession(context, async (session) => {
      const record = opened.surveys().get(id);
      if (record?.value.type !== "draft") return err(unknown);
      const draft = record.value.survey;
      const changed = changeDraft(draft, wanted(draft));
      if (!changed.ok) return changed;
      const value = { type: "draft", survey: changed.value } as const;
      return storeSurvey(context, session, { ...record, value });
    });
  }

  return {
    changeDraft: (id, wanted) => change(id, () => wanted),
    setKind: (id, kind) => change(id, () => ({ kind })),
    setQuestions: (id, questions) => change(id, () => ({ questions })),
    changeQuestions: (id, wanted) =>
      change(id, ({ questions }) => ({ questions: wanted(questions.map(refOf)) })),
    writeOwnQuestion: (id, wording, instead = null) =>
      change(id, ({ questions }) => {
        const own: OwnRef = { ...wording, type: "own", id: newOwnQuestionId(deps.random) };
        const refs = questions.map(refOf);
        return {
          questions:
            instead === null ? placedAt(refs, own, refs.length) : replaced(refs, instead, own),
        };
      }),
    setParticipants: (id, participants, nominees) =>
      change(id, (draft) => ({
        ...(nominees && { nominees }),
        ...(draft.kind === "investigation"
          ? { record: { ...(draft.record ?? emptyRecord), pupils: participants ?? [] } }
          : { participants }),
      })),
    setDates: async (id, { opensOn, closesOn }) => {
      const draft = draftOf(id);
      if (draft === null) return context.session() ? err(unknown) : err({ type: "locked" });
      const wanted = { kind: draft.kind, opensOn };
      const closes = closesOn ?? closingDays(now(context), offset, wanted).first;
      const times = surveyTimes(now(context), { ...wanted, closesOn: closes }, offset);
      return times.ok ? change(id, () => ({ opensOn, closesOn })) : times;
    },
    saveRecord: async (id, record) => {
      const saved = await change(id, () => ({ record }));
      return saved.ok ? ok(checkRecord(record, today(context))) : saved;
    },
    createForClasses: (classIds, { contact = null, ...content }) =>
      withSession(context, async (session) => {
        const records: SurveyRecord[] = [];
        for (const classId of new Set(classIds)) {
          if (!opened.classes().has(classId)) return err(unknown);
          const created = createDraft({ ...content, classId }, deps.random);
          const draft = created.ok ? changeDraft(created.value, { contact }) : created;
          if (!draft.ok) return draft;
          records.push(newSurveyRecord({ type: "draft", survey: draft.value }));
        }
        const saved = await save(context, {
          session,
          what: "survey",
          changes: { put: records.map((record) => rowOf(surveyRecord, record)) },
          afterwards: () => {
            let surveys = opened.surveys();
            for (const record of records) {
              surveys = withEntry(surveys, record.value.survey.id, afterWriting(record));
            }
            return { surveys };
          },
        });
        return saved.ok ? ok(records.map(({ value }) => value.survey.id)) : saved;
      }),
    repeat: (id, name) =>
      withSession(context, async (session) => {
        const survey = frozenRecord(context, id)?.file.survey;
        const schoolClass = survey && opened.classes().get(survey.classId)?.value;
        if (survey === undefined || schoolClass === undefined) return err(unknown);
        const repeated = repeatSurvey(survey, schoolClass, { name, random: deps.random });
        if (!repeated.ok) return repeated;
        const { draft, newcomers, leavers } = repeated.value;
        const record = newSurveyRecord({ type: "draft", survey: draft });
        const stored = await storeSurvey(context, session, record);
        return stored.ok ? ok({ id: draft.id, newcomers, leavers }) : stored;
      }),
    letTakePart: (id, pupil) =>
      withSession(context, async (session) => {
        const frozen = frozenRecord(context, id);
        const entry = frozen?.file.survey.roster[pupil];
        if (frozen === null || entry === undefined) return err(unknown);
        const { survey } = frozen.file;
        // Whom an investigation concerns was decided, and is sealed with it.
        if (survey.state !== "open" || survey.kind === "investigation") return err(unknown);
        if (askedIndexes(survey).has(pupil)) return ok(undefined);
        const participants = [...(survey.participants ?? []), entry.id];
        const value = { ...frozen.file, survey: { ...survey, participants } };
        return storeSurvey(context, session, { ...frozen.record, value });
      }),
  };
}
