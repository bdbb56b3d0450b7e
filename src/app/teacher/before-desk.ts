import type { Accessor } from "solid-js";
import type { SurveyId } from "../../core/ids.ts";
import type { InvestigationRecord } from "../../core/investigation-record.ts";
import { isOutsideSurvey, letterDatesOf } from "../../core/letters/letter-dates.ts";
import {
  withEdit,
  type ParagraphEdit,
  type TemplateParagraph,
} from "../../core/letters/letter-edits.ts";
import type { LetterValues } from "../../core/letters/letter.ts";
import type { LessonCheck } from "../../core/letters/lesson-checklist.ts";
import { topicsOf } from "../../core/letters/topics.ts";
import type { SchoolLevel } from "../../core/question.ts";
import { err, type Result } from "../../core/result.ts";
import type { Survey } from "../../core/survey.ts";
import type { CalendarDay } from "../../core/survey-dates.ts";
import { withEntry } from "../vault/map-entries.ts";
import type { PreparationRecord, VaultRecords } from "./opened-vault.ts";
import {
  emptyPreparation,
  isSameLetter,
  longestParagraph,
  preparationRecord,
  type EditedLetter,
  type LetterChoice,
  type Preparation,
} from "./records/preparation-record.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import type { Letterhead } from "./records/settings-record.ts";
import { changeSettings } from "./settings-desk.ts";
import type { SaveFailure, UnknownFailure } from "./teacher-app.ts";
import { save, today, withSession, type TeacherContext } from "./teacher-context.ts";
import { onTop } from "../vault/on-top.ts";

export type { Letterhead, LetterChoice, Preparation };

type Kept = Promise<Result<void, SaveFailure | UnknownFailure>>;

/** What is made ready before a class answers: letters, and a checklist. */
export interface BeforeDesk {
  /** As kept, or the empty one. Reactive. */
  preparation(id: SurveyId): Preparation;
  /** What letters of the survey to that age are filled in with. Null when there is no such survey. Reactive. */
  values(id: SurveyId, level: SchoolLevel): LetterValues | null;
  /** True when the survey is not open on the day of the lesson. Reactive. */
  isLessonOutside(id: SurveyId): boolean;
  today(): CalendarDay;
  /** What is filled in once for all surveys. */
  readonly letterhead: Accessor<Letterhead>;
  setLetterhead(change: Partial<Letterhead>): Promise<Result<void, SaveFailure>>;
  /** Null: the day the survey opens. */
  setLessonDay(id: SurveyId, day: CalendarDay | null): Kept;
  /** Words of the teacher's own in place of the template's; the template's own words again when they are the same. */
  keepParagraph(id: SurveyId, letter: LetterChoice, edit: ParagraphWords): Kept;
  /** Back to the template: what was edited is given back, so that it can be put in its place again. */
  startAgain(
    id: SurveyId,
    letter: LetterChoice,
  ): Promise<Result<readonly ParagraphEdit[], SaveFailure | UnknownFailure>>;
  putBack(id: SurveyId, letter: LetterChoice, edits: readonly ParagraphEdit[]): Kept;
  /** The letter was printed or copied: the days it named are remembered. */
  markHandedOut(id: SurveyId, letter: LetterChoice): Kept;
  tick(id: SurveyId, check: LessonCheck, ticked: boolean): Kept;
}

export interface ParagraphWords {
  readonly template: TemplateParagraph;
  readonly text: string;
}

/** Longest line that is filled in, in characters. */
export const longestLine = 120;

export function createBeforeDesk(context: TeacherContext): BeforeDesk {
  const { opened, deps } = context;

  const surveyOf = (id: SurveyId): Survey | null => opened.surveys().get(id)?.value.survey ?? null;
  const classNameOf = (survey: Survey): string =>
    opened.classes().get(survey.classId)?.value.name ?? "";
  const preparation = (id: SurveyId): Preparation =>
    opened.preparations().get(id)?.value ?? emptyPreparation(id);
  const letterhead = (): Letterhead => opened.settings().value.letterhead;

  function recordOf(survey: Survey): PreparationRecord {
    const kept = opened.preparations().get(survey.id);
    const value = emptyPreparation(survey.id);
    return kept ?? { id: survey.id, scope: survey.classId, revision: 0, value };
  }

  async function store(id: SurveyId, edit: (kept: Preparation) => Preparation): Kept {
    return withSession(context, async (session) => {
      const survey = surveyOf(id);
      if (survey === null) return err({ type: "unknown" });
      const record = recordOf(survey);
      const edited = { ...record, value: edit(record.value) };
      return save(context, {
        session,
        what: "survey",
        changes: { put: [rowOf(preparationRecord, edited)] },
        afterwards: () => ({
          preparations: withEntry(opened.preparations(), id, afterWriting(edited)),
        }),
      });
    });
  }

  /** Another tab's edit in between is kept: this one is made again on top of it. */
  async function keep(id: SurveyId, edit: (kept: Preparation) => Preparation): Kept {
    return onTop(() => store(id, edit));
  }

  return {
    preparation,
    letterhead,
    values: (id, level) => {
      const survey = surveyOf(id);
      if (survey === null) return null;
      const { school, teacher, officer } = letterhead();
      return {
        ...letterDatesOf(survey, preparation(id).lessonDay, deps.clock.localOffset),
        school,
        teacher: teacher ?? line(survey.record?.teacher ?? null),
        officer,
        decidedBy: survey.record && deciderOf(survey.record),
        kind: survey.kind,
        level,
        className: classNameOf(survey),
        topics: topicsOf(survey.questions),
        contact: survey.contact,
      };
    },
    isLessonOutside: (id) => {
      const survey = surveyOf(id);
      if (survey === null) return false;
      const offset = deps.clock.localOffset;
      const dates = letterDatesOf(survey, preparation(id).lessonDay, offset);
      return isOutsideSurvey(survey, dates, offset);
    },
    today: () => today(context),
    setLetterhead: (change) =>
      changeSettings(context, (settings) => ({
        ...settings,
        letterhead: filledIn({ ...settings.letterhead, ...change }),
      })),
    setLessonDay: (id, lessonDay) => keep(id, (kept) => ({ ...kept, lessonDay })),
    keepParagraph: (id, letter, { template, text }) =>
      keep(id, (kept) => {
        const edits = withEdit(editsOf(kept, letter), template, text.slice(0, longestParagraph));
        return withEdits(kept, letter, edits);
      }),
    startAgain: async (id, letter) => {
      let former: readonly ParagraphEdit[] = [];
      const kept = await keep(id, (preparationBefore) => {
        former = editsOf(preparationBefore, letter);
        return withEdits(preparationBefore, letter, []);
      });
      return kept.ok ? { ok: true, value: former } : kept;
    },
    putBack: (id, letter, edits) => keep(id, (kept) => withEdits(kept, letter, edits)),
    markHandedOut: (id, letter) =>
      keep(id, (kept) => {
        const survey = surveyOf(id);
        if (survey === null) return kept;
        const dates = letterDatesOf(survey, kept.lessonDay, deps.clock.localOffset);
        const others = kept.handedOut.filter((other) => !isSameLetter(other, letter));
        const { document, language, level } = letter;
        return { ...kept, handedOut: [...others, { document, language, level, dates }] };
      }),
    tick: (id, check, ticked) =>
      keep(id, (kept) => {
        const others = kept.ticked.filter((other) => other !== check);
        return { ...kept, ticked: ticked ? [...others, check] : others };
      }),
  };
}

/** Rows that give a survey what was prepared for another of the same content; none when nothing was. */
export function preparedAgain(
  records: Pick<VaultRecords, "preparations">,
  from: SurveyId,
  to: Survey,
): readonly PreparationRecord[] {
  const kept = records.preparations.get(from);
  if (kept === undefined) return [];
  const value = { ...kept.value, surveyId: to.id };
  return [{ id: to.id, scope: to.classId, revision: 0, value }];
}

/** The teacher's words in one letter; none when it stands as the template has it. */
export function editsOf(kept: Preparation, letter: LetterChoice): readonly ParagraphEdit[] {
  return kept.edited.find((edited) => isSameLetter(edited, letter))?.paragraphs ?? [];
}

function withEdits(
  kept: Preparation,
  { document, language, level }: LetterChoice,
  paragraphs: readonly ParagraphEdit[],
): Preparation {
  const letter: EditedLetter = { document, language, level, paragraphs };
  const others = kept.edited.filter((edited) => !isSameLetter(edited, letter));
  return { ...kept, edited: paragraphs.length === 0 ? others : [...others, letter] };
}

/** "rektor": a letter home names the office. The name where no office is written down, null without either. */
function deciderOf({ decision }: InvestigationRecord): string | null {
  const role = decision.role.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return line(role) ?? line(decision.by);
}

function filledIn({ school, teacher, officer }: Letterhead): Letterhead {
  return { school: line(school), teacher: line(teacher), officer: line(officer) };
}

/** One line without white space around or doubled; null when nothing is left. */
function line(text: string | null): string | null {
  const characters = [...(text ?? "").replaceAll(/\s+/gu, " ").trim()];
  const kept = characters.slice(0, longestLine).join("").trimEnd();
  return kept === "" ? null : kept;
}
