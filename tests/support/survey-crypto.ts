import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import {
  base64UrlToBytes,
  newClassId,
  newSurveyId,
  type ClassId,
  type QuestionId,
  type SurveyId,
} from "../../src/core/ids.ts";
import type { Answer, Answers } from "../../src/core/answers.ts";
import type { AskedNomination, AskedRating, AskedScale } from "../../src/core/asked-question.ts";
import { refOf, type CatalogueRef } from "../../src/core/question-ref.ts";
import { createPupilCryptoHandlers } from "../../src/crypto/pupil-crypto.ts";
import { loadPupilSodium } from "../../src/crypto/sodium-pupil.ts";
import { loadTeacherSodium } from "../../src/crypto/sodium-teacher.ts";
import type { TeacherSodium } from "../../src/crypto/sodium.ts";
import { createTeacherCryptoHandlers } from "../../src/crypto/teacher-crypto.ts";
import type { ManifestContent } from "../../src/protocol/manifest.ts";
import type { PupilCrypto } from "../../workers/crypto-pupil.protocol.ts";
import type { PreparedSurvey, TeacherCrypto } from "../../workers/crypto-teacher.protocol.ts";

export const teacherSodium = await loadTeacherSodium();

/**
 * With an Argon2id that does the least work there is, and still gives another key for another cost:
 * many vaults are made in tests. The real one is tried by the vectors and by a test of its own.
 */
export const quickSodium: TeacherSodium = {
  ...teacherSodium,
  argon2id: (secret, salt, { opsLimit, memLimitKiB }) => {
    const terms = Uint8Array.from(Buffer.from(`${opsLimit} ${memLimitKiB} ${salt.join()}`));
    const mixed = teacherSodium.sha256(terms).subarray(0, 16);
    return teacherSodium.argon2id(secret, mixed, { opsLimit: 1, memLimitKiB: 8 });
  },
};
export const pupilSodium = await loadPupilSodium();

export const randomBytes = (length: number) => teacherSodium.randomBytes(length);

export function createTeacher(): TeacherCrypto {
  return createTeacherCryptoHandlers(async () => quickSodium);
}

export function createPupil(): PupilCrypto {
  return createPupilCryptoHandlers(async () => pupilSodium);
}

/** A question of the catalogue, as a manifest names it. */
export function askFor(id: string, cap: number | null = null): CatalogueRef {
  return { type: "catalogue", id: id as QuestionId, cap };
}

/** Questions as answers are written by: whatever the catalogue has. */
export function nominationOf(id: string, cap: number | null = null): AskedNomination {
  return { type: "nomination", id: id as QuestionId, kind: "affiliation", cap, own: null };
}

export function scaleOf(id: string, optionCount: number): AskedScale {
  return { type: "scale", id: id as QuestionId, optionCount };
}

export function ratingOf(id: string, points: AskedRating["points"]): AskedRating {
  return { type: "rating", id: id as QuestionId, points };
}

export function contentOf(size: number, changes: Partial<ManifestContent> = {}): ManifestContent {
  return {
    surveyId: newSurveyId(randomBytes),
    kind: "preventive",
    level: "grades-5-7",
    title: "5A",
    languages: ["nb", "en"],
    questions: standardSet.map(refOf),
    roster: Array.from({ length: size }, (_, at) => `Åse-Lovise ${at + 1}`),
    opensAt: 1_795_215_600,
    closesAt: 1_795_820_400,
    deleteAt: 1_796_425_200,
    contact: null,
    ...changes,
  };
}

export function answersFrom(entries: Readonly<Record<string, Answer>>): Answers {
  return new Map(Object.entries(entries).map(([id, answer]) => [id as QuestionId, answer]));
}

export interface SurveySetup {
  readonly teacher: TeacherCrypto;
  readonly classId: ClassId;
  readonly surveyId: SurveyId;
  readonly content: ManifestContent;
  readonly prepared: PreparedSurvey;
  /** The sealed manifest as the relay gives it. */
  readonly sealedManifest: Uint8Array;
  /** With "#". */
  readonly fragments: readonly string[];
  readonly slots: readonly string[];
}

/** A survey of an unlocked teacher, in a vault without a passphrase unless a teacher is given. */
export async function setupSurvey(
  size = 26,
  changes: Partial<ManifestContent> = {},
  unlocked?: TeacherCrypto,
): Promise<SurveySetup> {
  const teacher = unlocked ?? createTeacher();
  if (unlocked === undefined) await teacher.createThrowawayVault();
  const classId = newClassId(randomBytes);
  await teacher.createClassKey(classId);
  const content = contentOf(size, changes);
  const prepared = valueOf(await teacher.prepareSurvey(classId, content));
  const { surveyId } = content;
  return {
    teacher,
    classId,
    surveyId,
    content,
    prepared,
    sealedManifest: bytesOfText(prepared.registration.manifest),
    fragments: await teacher.cardFragments(surveyId, prepared.manifest),
    slots: await teacher.slots(surveyId),
  };
}

/** The page of one pupil, card read and manifest opened. */
export async function setupPupil(survey: SurveySetup, rosterIndex: number): Promise<PupilCrypto> {
  const pupil = createPupil();
  valueOf(await pupil.readCard(at(survey.fragments, rosterIndex).slice(1)));
  valueOf(await pupil.openManifest(survey.sealedManifest));
  return pupil;
}

export function valueOf<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value {
  if (!result.ok) throw new Error("It should have gone well");
  return result.value;
}

export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error("There should be such an item");
  return item;
}

export function bytesOfText(text: string): Uint8Array {
  const bytes = base64UrlToBytes(text);
  if (bytes === null) throw new Error("It should be base64url");
  return bytes;
}

/** The bytes with one bit of one byte turned. */
export function withBitTurned(bytes: Uint8Array, index: number, bit = index % 8): Uint8Array {
  return bytes.map((byte, place) => (place === index ? byte ^ (1 << bit) : byte));
}
