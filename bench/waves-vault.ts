/**
 * A teacher's vault with one invented class that was surveyed several times, each survey repeating the one before: made
 * by the product's own modules, ballots sealed one by one, and given as the backup file the product makes.
 */
import { manifestContentOf } from "../src/app/teacher/manifest-content.ts";
import { ballotRecord } from "../src/app/teacher/records/ballot-record.ts";
import { classRecord } from "../src/app/teacher/records/class-record.ts";
import { surveyRecord } from "../src/app/teacher/records/survey-record.ts";
import { newSurveyRecord } from "../src/app/teacher/survey-files.ts";
import { openSession, type OpenSession } from "../src/app/vault/open-session.ts";
import { rowOf } from "../src/app/vault/record.ts";
import type { PreventiveInput } from "../src/core/analysis-input.ts";
import type { Answer, Answers, RosterIndex } from "../src/core/answers.ts";
import { standardSet } from "../src/core/catalogue/standard-set.ts";
import { bytesToBase64Url, type QuestionId, type SurveyId } from "../src/core/ids.ts";
import { refOf } from "../src/core/question-ref.ts";
import { createSchoolClass, genderGroupLabel, type SchoolClass } from "../src/core/school-class.ts";
import { addDays, dayAt, endOfDay, lastDayOfSchoolYear } from "../src/core/survey-dates.ts";
import { createDraft, freezeDraft } from "../src/core/survey-draft.ts";
import type { ClosedSurvey } from "../src/core/survey.ts";
import { createTeacherCryptoHandlers } from "../src/crypto/teacher-crypto.ts";
import { createMemoryVaultStore } from "../src/storage/memory-vault-store.ts";
import { inventWaves } from "../tests/support/invented-waves.ts";
import { createManualClock } from "../tests/support/manual-clock.ts";
import { randomBytes, teacherSodium, valueOf } from "../tests/support/survey-crypto.ts";
import type { TeacherCrypto } from "../workers/crypto-teacher.protocol.ts";

export interface WavesVault {
  readonly file: Buffer;
  /** Of the latest survey, as the teacher called it. */
  readonly latest: string;
}

interface WavesPlan {
  readonly passphrase: string;
  readonly pupils: number;
  readonly waves: number;
}

const daysBetween = 40;
const clock = createManualClock(Math.floor(Date.now() / 1000));

export async function makeWavesVault(plan: WavesPlan): Promise<WavesVault> {
  // With the Argon2id of the product: what it takes to open is part of what is measured.
  const crypto = createTeacherCryptoHandlers(async () => teacherSodium);
  const { header } = valueOf(await crypto.createVault(plan.passphrase));
  const store = createMemoryVaultStore();
  valueOf(await store.writeHeader(header, null));
  const broken = () => undefined;
  const session = openSession({ vaultId: header.vaultId, store, crypto, broken });
  const invented = inventWaves({ ...plan, seed: 3, participation: 0.92 });
  const schoolClass = await storeClass(session, plan, invented.at(-1));
  let latest: ClosedSurvey | null = null;
  for (const [index, { input }] of invented.entries()) {
    const closedDaysAgo = 1 + (invented.length - 1 - index) * daysBetween;
    const name = `Kartlegging ${index + 1}`;
    const previous: SurveyId | null = latest?.id ?? null;
    latest = closedSurvey(schoolClass, { name, closedDaysAgo, previous });
    await storeSurvey(session, { schoolClass, survey: latest }, answersOf(input));
  }
  const content = valueOf(await store.readAll());
  if (content === null || latest === null) throw new Error("Nothing was stored");
  return { file: Buffer.from(await crypto.sealBackup(content)), latest: latest.name };
}

type Session = OpenSession<TeacherCrypto>;
type Invented = ReturnType<typeof inventWaves>[number];

async function storeClass(
  session: Session,
  { pupils }: WavesPlan,
  invented: Invented | undefined,
): Promise<SchoolClass> {
  const list = Array.from({ length: pupils }, (_, index) => ({
    name: `${invented?.names[index] ?? ""} ${lastNames[index % lastNames.length] ?? ""}`,
    group: invented?.input.pupils[index]?.group ?? null,
  }));
  const made = createSchoolClass(
    { name: "7B", groupLabel: genderGroupLabel, pupils: list },
    randomBytes,
  );
  const schoolClass = valueOf(made);
  const key = valueOf(await session.ask((crypto) => crypto.createClassKey(schoolClass.id)));
  const { id } = schoolClass;
  const row = rowOf(classRecord, { id, scope: id, revision: 0, value: schoolClass });
  valueOf(await session.write({ keys: [key], put: [row] }));
  return schoolClass;
}

interface WavePlan {
  readonly name: string;
  readonly closedDaysAgo: number;
  readonly previous: SurveyId | null;
}

/** A week that ended so many days ago; its answers are kept to the end of this school year, so that none is overdue. */
function closedSurvey(
  schoolClass: SchoolClass,
  { name, closedDaysAgo, previous }: WavePlan,
): ClosedSurvey {
  const today = dayAt(clock.nowSeconds(), clock.localOffset);
  const at = (days: number): number => endOfDay(addDays(today, days), clock.localOffset);
  const times = {
    opensAt: at(-7 - closedDaysAgo),
    closesAt: at(-closedDaysAgo),
    deleteAt: at(14 - closedDaysAgo),
    answersDeletedOn: lastDayOfSchoolYear(today),
  };
  const questions = standardSet.map(refOf);
  const draft = createDraft({ classId: schoolClass.id, name, questions }, randomBytes);
  const frozen = valueOf(freezeDraft(valueOf(draft), times, { schoolClass, today }));
  return { ...frozen, previous, state: "closed", closedAt: times.closesAt };
}

async function storeSurvey(
  session: Session,
  { schoolClass, survey }: { readonly schoolClass: SchoolClass; readonly survey: ClosedSurvey },
  answers: ReadonlyMap<RosterIndex, Answers>,
): Promise<void> {
  const content = manifestContentOf(survey, schoolClass.name, survey);
  const prepared = await session.ask((crypto) => crypto.prepareSurvey(schoolClass.id, content));
  const { keysRow, manifest } = valueOf(valueOf(prepared));
  const sealed = await session.ask((crypto) =>
    crypto.sealSampleBallots(survey.id, manifest, answers),
  );
  const file = newSurveyRecord({
    type: "frozen",
    survey,
    manifest: bytesToBase64Url(manifest),
    reissues: [],
    seen: [],
    talks: [],
  });
  const ballots = valueOf(sealed).map(({ slot, ballot }, index) =>
    rowOf(ballotRecord, {
      id: slot,
      scope: survey.id,
      revision: 0,
      value: [{ n: index + 1, ballot }],
    }),
  );
  valueOf(await session.write({ keys: [keysRow], put: [rowOf(surveyRecord, file), ...ballots] }));
}

function answersOf(input: PreventiveInput): ReadonlyMap<RosterIndex, Answers> {
  return new Map(
    input.pupils.flatMap(({ answered }, pupil) =>
      answered ? [[pupil, sheetOf(input, pupil)] as const] : [],
    ),
  );
}

function sheetOf({ nominations, scales }: PreventiveInput, pupil: RosterIndex): Answers {
  const given = [...nominations, ...scales].flatMap(({ id, answers }) => {
    const answer = answers[pupil];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return new Map<QuestionId, Answer>(given);
}

const lastNames = ["Bakken", "Haugland", "Østby", "Nygård", "Solheim", "Dahl", "Moen"];
