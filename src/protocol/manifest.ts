import * as v from "valibot";
import { isId, type QuestionId, type SurveyId } from "../core/ids.ts";
import {
  languages,
  preventiveNominationKinds,
  type Language,
  type LocalText,
  type PreventiveNominationKind,
} from "../core/question.ts";
import { err, ok, type Result } from "../core/result.ts";
import { rosterLimits } from "../core/survey.ts";
import { computePadTo } from "./answer-bytes.ts";
import { base64UrlOf } from "./base64url-schema.ts";
import { jsonToBytes, parseJsonBytes } from "./json-bytes.ts";
import { limits } from "./limits.ts";

export interface ManifestNomination {
  readonly type: "nomination";
  readonly id: QuestionId;
  readonly kind: PreventiveNominationKind;
  readonly text: LocalText;
  /** Most classmates one may name; null is unlimited. */
  readonly cap: number | null;
}

export interface ManifestScale {
  readonly type: "scale";
  readonly id: QuestionId;
  readonly text: LocalText;
  readonly options: readonly LocalText[];
}

/** What a pupil's page knows of a question: not the teacher's thresholds, nor her short names. */
export type ManifestQuestion = ManifestNomination | ManifestScale;

/** What the pupil's page needs to ask (docs/protocol.md, 2). Times are whole seconds since 1970. */
export interface Manifest {
  readonly protocol: 1;
  readonly surveyId: SurveyId;
  /** base64url of the survey's X25519 public key. */
  readonly publicKey: string;
  readonly kind: "preventive";
  /** The class's name. */
  readonly title: string;
  readonly languages: readonly Language[];
  readonly questions: readonly ManifestQuestion[];
  /** Names as classmates see them, by roster index. */
  readonly roster: readonly string[];
  readonly padTo: number;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly deleteAt: number;
  /** Whom a pupil or parent may ask, in the teacher's words; null when not given. */
  readonly contact: string | null;
}

/** What the teacher decides; the crypto Worker adds protocol, public key and padTo. */
export type ManifestContent = Omit<Manifest, "protocol" | "publicKey" | "padTo">;

/** Bounds of a manifest's texts in code points, and of its questions in numbers. */
export const manifestLimits = {
  titleMost: 60,
  nameMost: 64,
  questionTextMost: 300,
  optionTextMost: 120,
  contactMost: 200,
  questionsMost: 40,
  optionsLeast: 2,
  optionsMost: 10,
  padToMost: 4096,
} as const;

const publicKeyBytes = 32;

/** Control characters, overrides of direction, halves of surrogate pairs: never part of a text. */
const forbiddenCharacters = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

const surveyIdSchema = v.custom<SurveyId>((id) => typeof id === "string" && isId(id));
const questionIdSchema = v.custom<QuestionId>(
  (id) => typeof id === "string" && /^[a-z0-9][a-z0-9-]{0,39}$/.test(id),
);
const secondsSchema = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.multipleOf(limits.timeStepSeconds),
);

const nominationSchema = v.strictObject({
  type: v.literal("nomination"),
  id: questionIdSchema,
  kind: v.picklist(preventiveNominationKinds),
  text: localText(manifestLimits.questionTextMost),
  cap: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(rosterLimits.most))),
});

const scaleSchema = v.strictObject({
  type: v.literal("scale"),
  id: questionIdSchema,
  text: localText(manifestLimits.questionTextMost),
  options: v.pipe(
    v.array(localText(manifestLimits.optionTextMost)),
    v.minLength(manifestLimits.optionsLeast),
    v.maxLength(manifestLimits.optionsMost),
  ),
});

const manifestSchema = v.pipe(
  v.strictObject({
    protocol: v.literal(1),
    surveyId: surveyIdSchema,
    publicKey: base64UrlOf(publicKeyBytes),
    kind: v.literal("preventive"),
    title: text(manifestLimits.titleMost),
    languages: v.pipe(
      v.array(v.picklist(languages)),
      v.nonEmpty(),
      v.check((asked) => isDistinct(asked)),
    ),
    questions: v.pipe(
      v.array(v.variant("type", [nominationSchema, scaleSchema])),
      v.nonEmpty(),
      v.maxLength(manifestLimits.questionsMost),
      v.check((questions) => isDistinct(questions.map((question) => question.id))),
    ),
    roster: v.pipe(
      v.array(text(manifestLimits.nameMost)),
      v.minLength(rosterLimits.least),
      v.maxLength(rosterLimits.most),
    ),
    padTo: v.pipe(v.number(), v.maxValue(manifestLimits.padToMost)),
    opensAt: secondsSchema,
    closesAt: secondsSchema,
    deleteAt: secondsSchema,
    contact: v.nullable(text(manifestLimits.contactMost)),
  }),
  v.check(({ opensAt, closesAt }) => opensAt < closesAt),
  v.check(({ closesAt, deleteAt }) => closesAt < deleteAt),
  v.check((manifest) => manifest.padTo === computePadTo(manifest)),
);

/**
 * Reads M. Refuses whatever is not a manifest of protocol 1 to the letter: an unknown field, a kind of
 * question that is not one of the three, a padTo that is not the computed one.
 */
export function parseManifest(bytes: Uint8Array): Result<Manifest, "malformed"> {
  const json = parseJsonBytes(bytes);
  if (!json.ok) return json;
  const parsed = v.safeParse(manifestSchema, json.value, { abortEarly: true });
  return parsed.success ? ok(parsed.output) : err("malformed");
}

/**
 * Makes M, the bytes that are hashed, sealed and stored from then on. Throws a RangeError on content
 * that parseManifest would refuse.
 */
export function encodeManifest(content: ManifestContent, publicKey: string): Uint8Array {
  const { surveyId, kind, title, languages: asked, opensAt, closesAt, deleteAt, contact } = content;
  const questions = content.questions.map(onlyAsked);
  const roster = [...content.roster];
  const padTo = computePadTo({ questions, roster });
  const bytes = jsonToBytes({
    protocol: 1,
    surveyId,
    publicKey,
    kind,
    title,
    languages: asked,
    questions,
    roster,
    padTo,
    opensAt,
    closesAt,
    deleteAt,
    contact,
  } satisfies Manifest);
  if (!parseManifest(bytes).ok) throw new RangeError("Content a manifest cannot hold");
  return bytes;
}

/** The size a manifest of so many bytes is padded to; null when it is too long for any. */
export function manifestBucket(length: number): number | null {
  return limits.manifestBuckets.find((bucket) => length < bucket) ?? null;
}

/** The teacher's questions have more fields, which a type does not keep out of the manifest. */
function onlyAsked(question: ManifestQuestion): ManifestQuestion {
  if (question.type === "scale") {
    const { type, id, text: words, options } = question;
    return { type, id, text: words, options };
  }
  const { type, id, kind, text: words, cap } = question;
  return { type, id, kind, text: words, cap };
}

function text(most: number) {
  return v.pipe(
    v.string(),
    v.nonEmpty(),
    v.check((value) => [...value].length <= most && !forbiddenCharacters.test(value)),
  );
}

function localText(most: number) {
  return v.strictObject({ nb: text(most), en: text(most) });
}

function isDistinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
