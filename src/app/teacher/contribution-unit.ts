import type { SurveyId } from "../../core/ids.ts";
import type { RoundedCounts, TrueCounts } from "../../core/leader/fields.ts";
import { fewestOfJoined } from "../../core/leader/participation-floors.ts";
import { compareTerms, termOf, type Term } from "../../core/leader/term.ts";
import {
  unitCounts,
  type LeftOut,
  type UnitClass,
  type UnitRefusal,
} from "../../core/leader/unit-counts.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { ClosedSurvey } from "../../core/survey.ts";
import { dayAt } from "../../core/survey-dates.ts";
import type { RoundDescription } from "../../protocol/round-description.ts";
import { descriptionOf } from "../rounds/contributed-round.ts";
import {
  keptCounts,
  latestRound,
  roundRefusal,
  type KnownContribution,
  type RoundRefusal,
} from "./contribution-rounds.ts";
import type { ContributionRecord } from "./opened-vault.ts";
import { knownSurvey } from "./survey-files.ts";
import { inputOf } from "./survey-input.ts";
import type { LockedFailure } from "./teacher-app.ts";
import { now, type TeacherContext } from "./teacher-context.ts";
import type { VaultSession } from "./vault-session.ts";
import { compareNames } from "./name-order.ts";

/** What a unit's yes would send, and what is so. */
export interface UnitPreview {
  readonly surveys: readonly SurveyId[];
  /** Null where the numbers were kept at an earlier yes: answers since then do not change them. */
  readonly counts: TrueCounts | null;
  readonly rounded: RoundedCounts;
  /** The 32 that leave: the rounded counts, then the noise for a municipality. */
  readonly numbers: readonly number[];
  /** Empty where the numbers were kept. */
  readonly leftOut: readonly LeftOut[];
}

export interface JoinableClass {
  readonly surveyId: SurveyId;
  readonly className: string;
  readonly surveyName: string;
  readonly pupils: number;
}

export type UnitFailure =
  LockedFailure | { readonly type: "unit"; readonly refusals: readonly UnitRefusal[] };

/** A closed survey that can contribute; null for every other. Reactive. */
export function contributingSurvey(context: TeacherContext, id: SurveyId): ClosedSurvey | null {
  if (context.session()?.sample !== false) return null;
  const survey = knownSurvey(context, id)?.file.survey;
  return survey?.state === "closed" && survey.kind === "preventive" ? survey : null;
}

/** The contribution of a unit, by the first survey of it. Reactive. */
export function contributionRecordOf(
  { opened }: TeacherContext,
  id: SurveyId,
): ContributionRecord | undefined {
  return opened.contributions().get(id);
}

/** Every contribution with the classes it is of. Reactive. */
export function knownContributions({ opened }: TeacherContext): readonly KnownContribution[] {
  return [...opened.contributions().values()].map(({ value }) => ({
    contribution: value,
    classIds: value.surveys.map((id) => opened.surveys().get(id)?.value.survey.classId ?? null),
  }));
}

/** Why the survey may not go into this round now; null when it may. */
export function refusalFor(
  context: TeacherContext,
  id: SurveyId,
  round: RoundDescription,
): RoundRefusal | null {
  const survey = contributingSurvey(context, id);
  if (survey === null) return null;
  const contributions = knownContributions(context);
  return roundRefusal(survey, round, { contributions, nowSeconds: now(context) });
}

export function termOfSurvey({ deps }: TeacherContext, survey: ClosedSurvey): Term {
  return termOf(dayAt(survey.closedAt, deps.clock.localOffset));
}

/** Classes of this teacher whose latest survey of the term can go together with this one, by name. Reactive. */
export function joinableClasses(
  context: TeacherContext,
  survey: ClosedSurvey,
  round: RoundDescription,
): readonly JoinableClass[] {
  const { opened } = context;
  const contributions = knownContributions(context);
  const found = new Map<string, { readonly closedAt: number; readonly entry: JoinableClass }>();
  for (const id of opened.surveys().keys()) {
    const other = contributingSurvey(context, id);
    if (other === null || other.classId === survey.classId) continue;
    if (compareTerms(termOfSurvey(context, other), round.term) !== 0) continue;
    if (other.roster.length < fewestOfJoined) continue;
    const isTaken =
      hasNumbers(contributions, id) ||
      roundRefusal(other, round, { contributions, nowSeconds: now(context) }) !== null;
    const before = found.get(other.classId);
    if (isTaken || (before && before.closedAt >= other.closedAt)) continue;
    const className = opened.classes().get(other.classId)?.value.name ?? "";
    found.set(other.classId, {
      closedAt: other.closedAt,
      entry: {
        surveyId: id,
        className,
        surveyName: other.name,
        pupils: other.roster.length,
      },
    });
  }
  return [...found.values()]
    .map(({ entry }) => entry)
    .sort((one, other) => compareNames(one.className, other.className));
}

async function analysed(
  context: TeacherContext,
  session: VaultSession,
  survey: ClosedSurvey,
): Promise<Result<UnitClass["analysis"], LockedFailure>> {
  try {
    return ok(await context.deps.analyse(inputOf(context, survey)));
  } catch (error) {
    // Locking ends the Worker that was asked.
    if (!session.isOpen()) return err({ type: "locked" });
    throw error;
  }
}

/** A survey belongs to one unit for ever. */
function hasNumbers(contributions: readonly KnownContribution[], id: SurveyId): boolean {
  return contributions.some(
    ({ contribution }) => contribution.numbers !== null && contribution.surveys.includes(id),
  );
}

/** The numbers of the survey's unit as they would leave: those kept, or computed from the answers as they are. */
export async function previewOf(
  context: TeacherContext,
  session: VaultSession,
  unit: { readonly id: SurveyId; readonly joined: readonly SurveyId[] },
): Promise<Result<UnitPreview, UnitFailure | { readonly type: "unknown" }>> {
  const kept = context.opened.contributions().get(unit.id)?.value;
  const round = kept && latestRound(kept);
  if (!kept || !round) return err({ type: "unknown" });
  if (kept.numbers !== null) {
    const { surveys, numbers } = kept;
    return ok({ surveys, counts: null, rounded: keptCounts(numbers), numbers, leftOut: [] });
  }
  const surveys = [unit.id, ...unit.joined];
  const classes: UnitClass[] = [];
  for (const id of surveys) {
    const survey = contributingSurvey(context, id);
    if (survey === null) return err({ type: "unknown" });
    const analysis = await analysed(context, session, survey);
    if (!analysis.ok) return analysis;
    classes.push({
      kind: survey.kind,
      closedOn: dayAt(survey.closedAt, context.deps.clock.localOffset),
      questions: survey.questions,
      analysis: analysis.value,
    });
  }
  const counted = unitCounts(classes, descriptionOf(round));
  if (!counted.ok) return err({ type: "unit", refusals: counted.error });
  const { counts, leftOut } = counted.value;
  const rounded = await session.ask((crypto) => crypto.unitNumbers(surveys, counts));
  if (!rounded.ok) return rounded;
  return ok({ surveys, counts, leftOut, ...rounded.value });
}
