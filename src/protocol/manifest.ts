import * as v from "valibot";
import { askedQuestion, type AskedQuestion } from "../core/asked-question.ts";
import { isId, type QuestionId, type SurveyId } from "../core/ids.ts";
import type { QuestionRef } from "../core/question-ref.ts";
import {
  languages,
  schoolLevels,
  surveyKinds,
  type Language,
  type SchoolLevel,
  type StemId,
  type SurveyKind,
} from "../core/question.ts";
import { err, ok, type Result } from "../core/result.ts";
import { rosterLimits } from "../core/survey.ts";
import { computePadTo } from "./answer-bytes.ts";
import { base64UrlOf } from "./base64url-schema.ts";
import { jsonToBytes, parseJsonBytes } from "./json-bytes.ts";
import { limits } from "./limits.ts";
import { refOfForm1 } from "./manifest-form-1.ts";
import { plainText } from "./plain-text.ts";

/** What the pupil's page needs to ask (docs/protocol.md, 2), read from either form. Times are whole seconds since 1970. */
export interface Manifest {
  /** The form it was written in. */
  readonly protocol: 1 | 2;
  readonly surveyId: SurveyId;
  /** base64url of the survey's X25519 public key. */
  readonly publicKey: string;
  readonly kind: SurveyKind;
  /** How the page speaks; form 1, which did not say it, is read as `levelOfForm1`. */
  readonly level: SchoolLevel;
  /** The class's name. */
  readonly title: string;
  readonly languages: readonly Language[];
  /** What each is, by the catalogue: their words are not in the manifest. */
  readonly questions: readonly AskedQuestion[];
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
export interface ManifestContent extends Omit<
  Manifest,
  "protocol" | "publicKey" | "padTo" | "questions"
> {
  readonly questions: readonly QuestionRef[];
}

export const levelOfForm1: SchoolLevel = "grades-5-7";

/** Bounds of a manifest's texts in code points, and of its questions in numbers. */
export const manifestLimits = {
  titleMost: 60,
  nameMost: 64,
  contactMost: 200,
  questionsMost: 40,
  padToMost: 4096,
  /** Of an investigation, in seconds. */
  investigationOpenMost: 14 * 86_400,
  investigationKeptMost: 7 * 86_400,
} as const;

const publicKeyBytes = 32;

const surveyIdSchema = v.custom<SurveyId>((id) => typeof id === "string" && isId(id));
const questionIdSchema = v.custom<QuestionId>(
  (id) => typeof id === "string" && /^[a-z0-9][a-z0-9-]{0,39}$/.test(id),
);
const stemIdSchema = v.custom<StemId>((id) => typeof id === "string");
const capSchema = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(rosterLimits.most)),
);
const secondsSchema = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.multipleOf(limits.timeStepSeconds),
);

/** A reference of either form 2 manifests or stored rows. What it means, `askedQuestion` says. */
export const questionRefSchema = v.variant("type", [
  v.strictObject({ type: v.literal("catalogue"), id: questionIdSchema, cap: capSchema }),
  v.strictObject({
    type: v.literal("own"),
    id: questionIdSchema,
    stem: stemIdSchema,
    completion: v.strictObject({
      nb: v.exactOptional(v.string()),
      nn: v.exactOptional(v.string()),
      en: v.exactOptional(v.string()),
    }),
    cap: capSchema,
  }),
]);

/** A question as form 1 and stored rows of its time wrote it; they differ in what more the rows had. */
const textOfForm1 = v.strictObject({ nb: v.string(), en: v.string() });
export const nominationOfForm1 = {
  type: v.literal("nomination"),
  id: questionIdSchema,
  kind: v.string(),
  text: textOfForm1,
  cap: capSchema,
};
export const scaleOfForm1 = {
  type: v.literal("scale"),
  id: questionIdSchema,
  text: textOfForm1,
  options: v.array(textOfForm1),
};

const commonFields = {
  surveyId: surveyIdSchema,
  publicKey: base64UrlOf(publicKeyBytes),
  title: plainText(manifestLimits.titleMost),
  roster: v.pipe(
    v.array(plainText(manifestLimits.nameMost)),
    v.minLength(rosterLimits.least),
    v.maxLength(rosterLimits.most),
  ),
  padTo: v.pipe(v.number(), v.maxValue(manifestLimits.padToMost)),
  opensAt: secondsSchema,
  closesAt: secondsSchema,
  deleteAt: secondsSchema,
  contact: v.nullable(plainText(manifestLimits.contactMost)),
};

const form1Schema = v.strictObject({
  protocol: v.literal(1),
  ...commonFields,
  kind: v.literal("preventive"),
  languages: languagesOf(["nb", "en"]),
  questions: v.pipe(
    v.array(v.variant("type", [v.strictObject(nominationOfForm1), v.strictObject(scaleOfForm1)])),
    v.nonEmpty(),
    v.maxLength(manifestLimits.questionsMost),
  ),
});

const form2Schema = v.strictObject({
  protocol: v.literal(2),
  ...commonFields,
  kind: v.picklist(surveyKinds),
  level: v.picklist(schoolLevels),
  languages: languagesOf(languages),
  questions: v.pipe(
    v.array(questionRefSchema),
    v.nonEmpty(),
    v.maxLength(manifestLimits.questionsMost),
  ),
});

const manifestSchema = v.variant("protocol", [form1Schema, form2Schema]);

/**
 * Reads M of either form. Refuses whatever is not a manifest to the letter: an unknown field, a question the catalogue
 * does not have or does not allow in the survey's kind, a completion with a refused word, a padTo that is not the
 * computed one.
 */
export function parseManifest(bytes: Uint8Array): Result<Manifest, "malformed"> {
  const json = parseJsonBytes(bytes);
  if (!json.ok) return json;
  const parsed = v.safeParse(manifestSchema, json.value, { abortEarly: true });
  const manifest = parsed.success ? manifestOf(parsed.output) : null;
  return manifest !== null && isConsistent(manifest) ? ok(manifest) : err("malformed");
}

/**
 * Makes M in form 2, the bytes that are hashed, sealed and stored from then on. Throws a RangeError on content that
 * parseManifest would refuse.
 */
export function encodeManifest(content: ManifestContent, publicKey: string): Uint8Array {
  const { surveyId, kind, level, title, languages: asked, opensAt, closesAt, deleteAt } = content;
  const questions = content.questions.map(onlyRef);
  const roster = [...content.roster];
  const resolved = resolvedQuestions(questions, content);
  if (resolved === null) throw new RangeError("Questions a manifest cannot hold");
  const bytes = jsonToBytes({
    protocol: 2,
    surveyId,
    publicKey,
    kind,
    level,
    title,
    languages: asked,
    questions,
    roster,
    padTo: computePadTo({ questions: resolved, roster }),
    opensAt,
    closesAt,
    deleteAt,
    contact: content.contact,
  });
  if (!parseManifest(bytes).ok) throw new RangeError("Content a manifest cannot hold");
  return bytes;
}

/** The size a manifest of so many bytes is padded to; null when it is too long for any. */
export function manifestBucket(length: number): number | null {
  return limits.manifestBuckets.find((bucket) => length < bucket) ?? null;
}

/** Null when one of the questions may not be asked in such a survey. */
export function resolvedQuestions(
  refs: readonly QuestionRef[],
  survey: Pick<Manifest, "kind" | "languages" | "roster">,
): readonly AskedQuestion[] | null {
  const { kind, languages: asked, roster: names } = survey;
  const questions: AskedQuestion[] = [];
  for (const ref of refs) {
    const question = askedQuestion(ref, { kind, languages: asked, names });
    if (!question.ok) return null;
    questions.push(question.value);
  }
  return questions;
}

type Parsed = v.InferOutput<typeof manifestSchema>;

function manifestOf(parsed: Parsed): Manifest | null {
  if (parsed.protocol === 2) {
    const questions = resolvedQuestions(parsed.questions, parsed);
    return questions === null ? null : { ...parsed, questions };
  }
  const refs = parsed.questions.map(refOfForm1).filter((ref) => ref !== null);
  const questions = resolvedQuestions(refs, parsed);
  if (questions === null || questions.length < parsed.questions.length) return null;
  return { ...parsed, level: levelOfForm1, questions };
}

function isConsistent(manifest: Manifest): boolean {
  const { kind, opensAt, closesAt, deleteAt, questions, padTo } = manifest;
  const inTime =
    kind === "preventive" ||
    (closesAt - opensAt <= manifestLimits.investigationOpenMost &&
      deleteAt - closesAt <= manifestLimits.investigationKeptMost);
  return (
    opensAt < closesAt &&
    closesAt < deleteAt &&
    inTime &&
    isDistinct(questions.map(({ id }) => id)) &&
    padTo === computePadTo(manifest)
  );
}

/** Objects made elsewhere may have more fields, which a type does not keep out of the manifest. */
function onlyRef(ref: QuestionRef): QuestionRef {
  const { id, cap } = ref;
  if (ref.type === "catalogue") return { type: "catalogue", id, cap };
  const { stem, completion } = ref;
  return { type: "own", id, stem, completion: { ...completion }, cap };
}

function languagesOf<const Offered extends readonly Language[]>(offered: Offered) {
  return v.pipe(
    v.array(v.picklist(offered)),
    v.nonEmpty(),
    v.check((asked) => isDistinct(asked)),
  );
}

function isDistinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
