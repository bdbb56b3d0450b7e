import { standardSet } from "../../core/catalogue/standard-set.ts";
import { bytesToBase64Url } from "../../core/ids.ts";
import type { UiLanguage } from "../../core/ui-language.ts";
import { ok, type Result } from "../../core/result.ts";
import type { Answers, RosterIndex } from "../../core/answers.ts";
import type { SurveyId } from "../../core/ids.ts";
import {
  sampleAnswers,
  sampleClass,
  sampleEarlierAnswers,
  sampleEarlierName,
  sampleSurveyName,
} from "../../core/sample-class.ts";
import {
  createSchoolClass,
  type NewSchoolClass,
  type SchoolClass,
} from "../../core/school-class.ts";
import type { ClosedSurvey, SurveyTimes } from "../../core/survey.ts";
import { addDays, dayAt, endOfDay, lastDayOfSchoolYear } from "../../core/survey-dates.ts";
import { refOf } from "../../core/question-ref.ts";
import { createDraft, freezeDraft } from "../../core/survey-draft.ts";
import { manifestContentOf } from "./manifest-content.ts";
import { ballotRecord } from "./records/ballot-record.ts";
import { classRecord } from "./records/class-record.ts";
import { rowOf } from "../vault/record.ts";
import { surveyRecord } from "./records/survey-record.ts";
import { newSurveyRecord } from "./survey-files.ts";
import type { SaveFailure } from "./teacher-app.ts";
import type { TeacherDeps } from "./teacher-deps.ts";
import type { VaultSession } from "./vault-session.ts";

type SampleDeps = Pick<TeacherDeps, "clock" | "random">;

/** A round that ended so many days ago, with what was answered to the standard set. */
interface FinishedRound {
  readonly name: string;
  readonly closedDaysAgo: number;
  readonly answers: ReadonlyMap<RosterIndex, Answers>;
}

/** Puts the invented class and its two finished rounds into a throwaway vault. */
export async function fillSample(
  session: VaultSession,
  deps: SampleDeps,
  language: UiLanguage,
): Promise<Result<void, SaveFailure>> {
  return fillWithClass(session, deps, {
    newClass: sampleClass,
    rounds: [
      {
        name: sampleEarlierName[language],
        closedDaysAgo: 72,
        answers: sampleEarlierAnswers(),
      },
      { name: sampleSurveyName[language], closedDaysAgo: 1, answers: sampleAnswers() },
    ],
  });
}

/**
 * A class and its finished rounds, each repeating the one before, by the way every class takes: keys, manifest, ballots
 * sealed one by one. Reading the vault then opens them as it opens any.
 */
export async function fillWithClass(
  session: VaultSession,
  deps: SampleDeps,
  {
    newClass,
    rounds,
  }: { readonly newClass: NewSchoolClass; readonly rounds: readonly FinishedRound[] },
): Promise<Result<void, SaveFailure>> {
  const made = createSchoolClass(newClass, deps.random);
  if (!made.ok) throw new TypeError("The sample class is refused");
  const schoolClass = made.value;
  const classKey = await session.ask((crypto) => crypto.createClassKey(schoolClass.id));
  if (!classKey.ok) return classKey;
  const record = { id: schoolClass.id, scope: schoolClass.id, revision: 0, value: schoolClass };
  const stored = await session.write({
    keys: [classKey.value],
    put: [rowOf(classRecord, record)],
  });
  if (!stored.ok) return stored;
  let previous: SurveyId | null = null;
  for (const { answers, ...round } of rounds) {
    const survey: ClosedSurvey = sampleSurvey(schoolClass, deps, { ...round, previous });
    const kept = await storeSurvey(session, { schoolClass, survey }, answers);
    if (!kept.ok) return kept;
    previous = survey.id;
  }
  return ok(undefined);
}

async function storeSurvey(
  session: VaultSession,
  { schoolClass, survey }: { readonly schoolClass: SchoolClass; readonly survey: ClosedSurvey },
  answers: ReadonlyMap<RosterIndex, Answers>,
): Promise<Result<void, SaveFailure>> {
  const content = manifestContentOf(survey, schoolClass.name, survey);
  const prepared = await session.ask((crypto) => crypto.prepareSurvey(schoolClass.id, content));
  if (!prepared.ok) return prepared;
  if (!prepared.value.ok) throw new TypeError("The sample survey is refused");
  const { keysRow, manifest } = prepared.value.value;
  const ballots = await session.ask((crypto) =>
    crypto.sealSampleBallots(survey.id, manifest, answers),
  );
  if (!ballots.ok) return ballots;
  const file = newSurveyRecord({
    type: "frozen",
    survey,
    manifest: bytesToBase64Url(manifest),
    reissues: [],
    seen: [],
    talks: [],
  });
  const rows = ballots.value.map(({ slot, ballot }, index) =>
    rowOf(ballotRecord, {
      id: slot,
      scope: survey.id,
      revision: 0,
      value: [{ n: index + 1, ballot }],
    }),
  );
  return session.write({ keys: [keysRow], put: [rowOf(surveyRecord, file), ...rows] });
}

interface SampleRound extends Omit<FinishedRound, "answers"> {
  readonly previous: SurveyId | null;
}

function sampleSurvey(
  schoolClass: SchoolClass,
  deps: SampleDeps,
  { name, closedDaysAgo, previous }: SampleRound,
): ClosedSurvey {
  const questions = standardSet.map(refOf);
  const draft = createDraft({ classId: schoolClass.id, name, questions }, deps.random);
  if (!draft.ok) throw new TypeError("The sample survey's name is refused");
  const times = sampleTimes(deps, closedDaysAgo);
  const today = dayAt(deps.clock.nowSeconds(), deps.clock.localOffset);
  const frozen = freezeDraft(draft.value, times, { schoolClass, today });
  if (!frozen.ok) throw new TypeError("The sample survey is refused");
  return { ...frozen.value, previous, state: "closed", closedAt: times.closesAt };
}

/** A week that ended so many days ago; answers are kept as those of today are, so that nothing of it is overdue. */
function sampleTimes({ clock }: SampleDeps, closedDaysAgo: number): SurveyTimes {
  const today = dayAt(clock.nowSeconds(), clock.localOffset);
  const at = (days: number): number => endOfDay(addDays(today, days), clock.localOffset);
  return {
    opensAt: at(-7 - closedDaysAgo),
    closesAt: at(-closedDaysAgo),
    deleteAt: at(14 - closedDaysAgo),
    answersDeletedOn: lastDayOfSchoolYear(today),
  };
}
