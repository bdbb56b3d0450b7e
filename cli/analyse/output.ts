import type { ClassAnalysis, QuestionAnalysis } from "../../src/core/analysis.ts";
import type { SurveyChange } from "../../src/core/change.ts";
import type { PupilId } from "../../src/core/ids.ts";
import type { Sign } from "../../src/core/signs/sign.ts";
import type { StatusAnalysis } from "../../src/core/status/status.ts";
import {
  ratingsLabel,
  ratingsStatus,
  type RatedPupil,
  type Ratings,
  type RatingScale,
} from "../../src/core/status/ratings-status.ts";

/** What one run of the command found. */
export interface Outcome {
  readonly analysis: ClassAnalysis;
  readonly ids: readonly PupilId[];
  readonly ratings: ReadonlyMap<string, Ratings>;
  readonly scale: RatingScale | null;
  /** One a step from wave to wave; null with a single wave. */
  readonly changes: readonly WaveChange[] | null;
  readonly signs: boolean;
}

export interface WaveChange {
  readonly change: SurveyChange;
  /** The present pupils of that step. */
  readonly ids: readonly PupilId[];
}

/** The object that is printed; its keys are stable, its numbers are not rounded. */
export function outputOf(outcome: Outcome): object {
  const { analysis, ids, ratings, scale, changes } = outcome;
  return {
    questions: Object.fromEntries(
      analysis.questions.map((question) => [question.id, questionOutput(question, ids)]),
    ),
    status: analysis.status === null ? null : statusOutput(analysis.status, ids),
    ...(ratings.size > 0 && scale !== null && { ratings: ratingsOutput(ratings, scale, ids) }),
    ...(changes !== null && { change: changes.map(changeOutput) }),
    ...(outcome.signs && { signs: signsOutput(analysis, ids) }),
  };
}

function questionOutput(question: QuestionAnalysis, ids: readonly PupilId[]): object {
  const { figures, structure, groups } = question;
  return {
    kind: question.kind,
    raters: question.raters,
    density: figures.density,
    reciprocity: figures.reciprocity,
    mutualPairs: figures.mutualPairs,
    oneWay: figures.oneWay,
    unchosen: figures.unchosen,
    withoutMutual: figures.withoutMutual,
    indegreeSd: figures.indegreeSd,
    gini: figures.gini,
    centralisation: figures.centralisation,
    transitivity: figures.transitivity,
    katzPowell: figures.katzPowell,
    subgroups: structure.subgroups?.map((members) => members.map((pupil) => ids[pupil])) ?? null,
    modularity: structure.communities?.modularity ?? null,
    coleman:
      groups === null
        ? null
        : Object.fromEntries(groups.coleman.map(({ group, index }) => [group, index])),
    oddsRatio: groups?.oddsRatio ?? null,
    pupils: byId(ids, (pupil) => {
      const own = question.pupils[pupil];
      return own === undefined
        ? null
        : {
            received: own.received,
            given: own.given,
            mutual: own.mutual,
            share: own.share,
            expected: own.expected,
            pHigh: own.pHigh,
            pLow: own.pLow,
            pagerank: own.pagerank,
            katz: own.katz,
            betweenness: own.betweenness,
            bridge: own.bridge,
          };
    }),
  };
}

function statusOutput(
  { liked, disliked, pupils }: StatusAnalysis,
  ids: readonly PupilId[],
): object {
  return {
    liked,
    disliked,
    pupils: byId(ids, (pupil) => {
      const own = pupils[pupil];
      if (own === undefined) return null;
      return {
        LM: own.likedMost,
        LL: own.likedLeast,
        zLM: own.zLikedMost,
        zLL: own.zLikedLeast,
        zSP: own.zPreference,
        zSI: own.zImpact,
        cdc: own.coieDodge,
        probability: own.probability,
        ...(own.firmness !== null && {
          firmness: { cdc: own.firmness.coieDodge, probability: own.firmness.probability },
        }),
        pn: own.pn,
      };
    }),
  };
}

function ratingsOutput(
  ratings: ReadonlyMap<string, Ratings>,
  scale: RatingScale,
  ids: readonly PupilId[],
): object {
  return Object.fromEntries(
    [...ratings].map(([question, given]) => {
      const totals = ratingsStatus.compute(given, scale);
      const pupils = byId(ids, (pupil) => {
        const own = totals[pupil];
        return own === undefined ? null : { ...own, ssrat: ssratOutput(own) };
      });
      return [question, { scale: [scale.low, scale.high], pupils }];
    }),
  );
}

function ssratOutput(own: RatedPupil): object {
  return Object.fromEntries(
    [0.1, 0.05, 0.01].map((alpha) => [alpha.toFixed(2), ratingsLabel(own, alpha)]),
  );
}

function changeOutput({ change, ids }: WaveChange): object {
  return {
    questions: Object.fromEntries(
      change.questions.map(({ questionId, pupils, ...figures }) => [
        questionId,
        { ...figures, pupils: byId(ids, (pupil) => pupils[pupil] ?? null) },
      ]),
    ),
    incomparable: change.incomparable,
    newcomers: change.newcomers.map((pupil) => ids[pupil]),
    leavers: change.leavers,
  };
}

/** Signs with ids in the place of indexes. */
function signsOutput(analysis: ClassAnalysis, ids: readonly PupilId[]): object {
  return {
    participation: analysis.participation,
    pupils: byId(ids, (index) => {
      const pupil = analysis.pupils[index];
      if (pupil === undefined) return null;
      return {
        severity: pupil.severity,
        reason: pupil.severityReason,
        signs: pupil.signs.map((sign) => signOutput(sign, ids)),
        bridges:
          pupil.bridges?.map((bridge) => ({
            pupil: ids[bridge.pupil],
            reasons: bridge.reasons.map((reason) => withIds(reason, ids)),
          })) ?? null,
      };
    }),
  };
}

function signOutput(sign: Sign, ids: readonly PupilId[]): object {
  return { ...sign, evidence: sign.evidence.map((one) => withIds(one, ids)) };
}

function withIds(one: object, ids: readonly PupilId[]): object {
  if (!("pupils" in one) || !Array.isArray(one.pupils)) return one;
  return { ...one, pupils: one.pupils.map((pupil) => ids[Number(pupil)]) };
}

/** Own properties whatever the id says; an id such as `__proto__` is an id like any other. */
function byId<Value>(ids: readonly PupilId[], valueOf: (pupil: number) => Value): object {
  return Object.fromEntries(ids.map((id, pupil) => [id, valueOf(pupil)]));
}
