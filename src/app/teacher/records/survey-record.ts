import * as v from "valibot";
import type { ClassId, PupilId, SurveyId } from "../../../core/ids.ts";
import { languages } from "../../../core/question.ts";
import {
  rosterLimits,
  type DraftSurvey,
  type FrozenSurvey,
  type OpeningSurvey,
} from "../../../core/survey.ts";
import { base64UrlOf } from "../../../protocol/base64url-schema.ts";
import { limits } from "../../../protocol/limits.ts";
import type { SlotReissue } from "../../../protocol/relay-api.ts";
import { questionsSchema1 } from "./question-schema.ts";
import type { RecordKind } from "./record.ts";
import {
  calendarDay,
  idOf,
  seconds,
  someBase64Url,
  someText,
  strictReader,
} from "./stored-values.ts";

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
    };

export interface SeenAnswers {
  readonly rosterIndex: number;
  /** Whole seconds since 1970. */
  readonly at: number;
}

export interface PendingReissue {
  readonly rosterIndex: number;
  readonly reissue: SlotReissue;
}

const content = {
  id: idOf<SurveyId>(),
  classId: idOf<ClassId>(),
  name: someText,
  kind: v.literal("preventive"),
  languages: v.pipe(v.array(v.picklist(languages)), v.minLength(1)),
  questions: questionsSchema1,
  contact: v.nullable(someText),
};

const frozenContent = {
  ...content,
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

const surveySchema1 = v.variant("type", [
  v.strictObject({
    type: v.literal("draft"),
    survey: v.strictObject({ ...content, state: v.literal("draft") }),
  }),
  v.strictObject({
    type: v.literal("opening"),
    survey: v.strictObject({ ...frozenContent, state: v.literal("opening") }),
    manifest: someBase64Url,
    registration: someText,
  }),
  v.strictObject({
    type: v.literal("frozen"),
    survey: v.variant("state", [
      v.strictObject({ ...frozenContent, state: v.literal("open") }),
      v.strictObject({ ...frozenContent, state: v.literal("closed"), closedAt: seconds }),
    ]),
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
  }),
]);

export const surveyRecord: RecordKind<SurveyFile> = {
  table: "surveys",
  schema: 1,
  readers: { 1: strictReader(surveySchema1) },
  // Every field of the type is stored; reading back what is written keeps the two from drifting apart.
  encode: (file) => structuredClone(file),
};
