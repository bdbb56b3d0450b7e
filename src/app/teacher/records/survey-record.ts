import * as v from "valibot";
import { surveyQuestion } from "../../../core/catalogue/catalogue.ts";
import { base64UrlToBytes, type ClassId, type PupilId, type SurveyId } from "../../../core/ids.ts";
import { checkRecord, recordFailure } from "../../../core/investigation-record.ts";
import { refOf, type QuestionRef } from "../../../core/question-ref.ts";
import {
  languages,
  schoolLevels,
  surveyKinds,
  type SurveyQuestion,
} from "../../../core/question.ts";
import {
  nomineeRules,
  rosterLimits,
  type DraftSurvey,
  type FrozenSurvey,
  type OpeningSurvey,
} from "../../../core/survey.ts";
import { base64UrlOf } from "../../../protocol/base64url-schema.ts";
import { limits } from "../../../protocol/limits.ts";
import { levelOfForm1, parseManifest } from "../../../protocol/manifest.ts";
import type { SlotReissue } from "../../../protocol/relay-api.ts";
import { questionsSchema1, questionsSchema2 } from "./question-schema.ts";
import { investigationRecordSchema } from "./investigation-schema.ts";
import type { RecordKind } from "../../vault/record.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import {
  calendarDay,
  idOf,
  seconds,
  someBase64Url,
  someText,
  strictReader,
} from "../../vault/stored-values.ts";

/** A survey and what is needed to carry on with it after a reload. */
export type SurveyFile =
  | { readonly type: "draft"; readonly survey: DraftSurvey }
  | {
      readonly type: "opening";
      readonly survey: OpeningSurvey;
      readonly manifest: string;
      /** The JSON of the registration, letter by letter: the relay knows a repetition by its very bytes. */
      readonly registration: string;
    }
  | {
      readonly type: "frozen";
      readonly survey: FrozenSurvey;
      /** base64url of the manifest's exact bytes: keys and ballots are bound to their hash. */
      readonly manifest: string;
      /** New cards that are stored here but not yet confirmed by the relay. */
      readonly reissues: readonly PendingReissue[];
      /** When the teacher first saw each pupil's answers: from then on she knows, and the law counts from it. */
      readonly seen: readonly SeenAnswers[];
      /** Of an investigation: with whom the teacher has talked, and about whose case. */
      readonly talks: readonly CaseTalk[];
    };

/** A pupil has been heard: the exposed one where both places are the same, else one whom the answers name. */
export interface CaseTalk {
  /** Roster index of the exposed pupil. */
  readonly about: number;
  readonly with: number;
  readonly on: CalendarDay;
}

export interface SeenAnswers {
  readonly rosterIndex: number;
  /** Whole seconds since 1970. */
  readonly at: number;
}

export interface PendingReissue {
  readonly rosterIndex: number;
  readonly reissue: SlotReissue;
}

const pupilIds = v.pipe(
  v.array(idOf<PupilId>()),
  v.check((ids) => new Set(ids).size === ids.length),
);

const common = {
  id: idOf<SurveyId>(),
  classId: idOf<ClassId>(),
  name: someText,
  contact: v.nullable(someText),
};

const content1 = {
  ...common,
  kind: v.literal("preventive"),
  languages: v.pipe(v.array(v.picklist(["nb", "en"])), v.minLength(1)),
  questions: questionsSchema1,
};

const content2 = {
  ...common,
  kind: v.picklist(surveyKinds),
  level: v.picklist(schoolLevels),
  languages: v.pipe(v.array(v.picklist(languages)), v.minLength(1)),
  questions: questionsSchema2,
  participants: v.nullable(pupilIds),
  nominees: v.picklist(nomineeRules),
  previous: v.nullable(idOf<SurveyId>()),
  record: v.nullable(investigationRecordSchema),
};

const draftDays = { opensOn: v.nullable(calendarDay), closesOn: v.nullable(calendarDay) };

const frozenFields = {
  opensAt: seconds,
  closesAt: seconds,
  deleteAt: seconds,
  answersDeletedOn: calendarDay,
  roster: v.pipe(
    v.array(v.strictObject({ id: idOf<PupilId>(), name: someText })),
    v.minLength(rosterLimits.least),
    v.maxLength(rosterLimits.most),
    v.check((roster) => new Set(roster.map(({ id }) => id)).size === roster.length),
  ),
};

const slot = base64UrlOf(limits.slotBytes);
const rosterIndex = v.pipe(v.number(), v.integer(), v.minValue(0));

const openingFields = { manifest: someBase64Url, registration: someText };
const frozenFileFields = {
  manifest: someBase64Url,
  reissues: v.array(
    v.strictObject({
      rosterIndex,
      reissue: v.strictObject({
        void: slot,
        add: v.strictObject({ slot, verifier: base64UrlOf(limits.secretBytes) }),
      }),
    }),
  ),
  seen: v.array(v.strictObject({ rosterIndex, at: seconds })),
  // Rows from before there were talks have none.
  talks: v.optional(
    v.array(v.strictObject({ about: rosterIndex, with: rosterIndex, on: calendarDay })),
    [],
  ),
};

const surveySchema1 = fileSchema(content1, {});
const surveySchema2 = fileSchema(content2, draftDays);

type Stored = v.InferOutput<typeof surveySchema2>;

export const surveyRecord: RecordKind<SurveyFile> = {
  table: "surveys",
  schema: 2,
  readers: {
    1: (stored) => {
      const read = strictReader(surveySchema1)(stored);
      return read === null ? null : fileOf(lifted(read));
    },
    2: (stored) => {
      const read = strictReader(surveySchema2)(stored);
      return read === null ? null : fileOf(read);
    },
  },
  // Every field of the type is stored, questions by reference; reading back what is written keeps the two together.
  encode: (file) =>
    structuredClone({
      ...file,
      survey: { ...file.survey, questions: file.survey.questions.map(refOf) },
    }),
};

function fileSchema<Content extends v.ObjectEntries, Days extends v.ObjectEntries>(
  content: Content,
  days: Days,
) {
  const frozen = { ...content, ...frozenFields };
  return v.variant("type", [
    v.strictObject({
      type: v.literal("draft"),
      survey: v.strictObject({ ...content, ...days, state: v.literal("draft") }),
    }),
    v.strictObject({
      type: v.literal("opening"),
      survey: v.strictObject({ ...frozen, state: v.literal("opening") }),
      ...openingFields,
    }),
    v.strictObject({
      type: v.literal("frozen"),
      survey: v.variant("state", [
        v.strictObject({ ...frozen, state: v.literal("open") }),
        v.strictObject({ ...frozen, state: v.literal("closed"), closedAt: seconds }),
      ]),
      ...frozenFileFields,
    }),
  ]);
}

/** What schema 1 did not know: every survey was preventive and for the whole class. */
function lifted(file: v.InferOutput<typeof surveySchema1>): Stored {
  const added = {
    level: levelOfForm1,
    participants: null,
    nominees: "everyone",
    previous: null,
    record: null,
  } as const;
  if (file.type === "draft") {
    return { ...file, survey: { ...file.survey, ...added, opensOn: null, closesOn: null } };
  }
  if (file.type === "opening") return { ...file, survey: { ...file.survey, ...added } };
  return { ...file, survey: { ...file.survey, ...added } };
}

/**
 * Null, and the row with it, when a question is not in the catalogue or not allowed in the survey's kind, when an
 * investigation's record is not what it has to be, or when the row says something else than the manifest its answers
 * were given to.
 */
function fileOf(file: Stored): SurveyFile | null {
  const { survey } = file;
  const questions = questionsOf(survey);
  if (questions === null || !isRecordRight(survey) || !isDistinct(survey.questions)) return null;
  if (file.type === "draft") return { ...file, survey: { ...file.survey, questions } };
  if (!isAsInManifest(file.survey, file.manifest)) return null;
  if (file.type === "frozen" && !areTalksRight(file)) return null;
  if (file.type === "opening") return { ...file, survey: { ...file.survey, questions } };
  return { ...file, survey: { ...file.survey, questions } };
}

type StoredSurvey = Stored["survey"];
type StoredFrozen = Exclude<StoredSurvey, { readonly state: "draft" }>;

function questionsOf(survey: StoredSurvey): readonly SurveyQuestion[] | null {
  const { kind } = survey;
  const asking =
    survey.state === "draft"
      ? { kind }
      : { kind, languages: survey.languages, names: survey.roster.map(({ name }) => name) };
  const questions: SurveyQuestion[] = [];
  for (const ref of survey.questions) {
    const question = surveyQuestion(ref, asking);
    if (!question.ok) return null;
    questions.push(question.value);
  }
  return questions;
}

function isRecordRight({ kind, state, record, participants }: StoredSurvey): boolean {
  if (kind === "preventive") return record === null;
  if (record === null || participants !== null || recordFailure(record) !== null) return false;
  const { sealedOn } = record;
  if (state === "draft") return sealedOn === null;
  return sealedOn !== null && checkRecord(record, sealedOn).length === 0;
}

/** Only an investigation has cases; each talk is of pupils in the roster, and there once. */
function areTalksRight({ survey, talks }: Extract<Stored, { type: "frozen" }>): boolean {
  if (survey.kind === "preventive") return talks.length === 0;
  const pairs = talks.map((talk) => `${talk.about} ${talk.with}`);
  const size = survey.roster.length;
  return (
    new Set(pairs).size === pairs.length &&
    talks.every((talk) => talk.about < size && talk.with < size)
  );
}

/** Otherwise answers given to one question could be read as answers to another (docs/protocol.md, 2). */
function isAsInManifest(survey: StoredFrozen, stored: string): boolean {
  const bytes = base64UrlToBytes(stored);
  const manifest = bytes === null ? null : parseManifest(bytes);
  if (!manifest?.ok) return false;
  const { surveyId, kind, level, languages: asked, questions, roster } = manifest.value;
  const refs = questions.map((question): QuestionRef => {
    const { id } = question;
    if (question.type !== "nomination") return { type: "catalogue", id, cap: null };
    const { own, cap } = question;
    return own === null ? { type: "catalogue", id, cap } : { type: "own", id, cap, ...own };
  });
  return isSame(
    [surveyId, kind, level, asked, roster, refs.map(spelled)],
    [
      survey.id,
      survey.kind,
      survey.level,
      survey.languages,
      survey.roster.map(({ name }) => name),
      survey.questions.map(spelled),
    ],
  );
}

/** In one order of fields, whatever order they were written in. */
function spelled(ref: QuestionRef): readonly unknown[] {
  if (ref.type === "catalogue") return [ref.type, ref.id, ref.cap];
  const completion = languages.map((language) => ref.completion[language] ?? null);
  return [ref.type, ref.id, ref.cap, ref.stem, completion];
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isDistinct(refs: readonly QuestionRef[]): boolean {
  return new Set(refs.map(({ id }) => id)).size === refs.length;
}
