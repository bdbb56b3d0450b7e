import type {
  GroupFigures,
  PupilFigures,
  QuestionAnalysis,
  QuestionFigures,
  QuestionStructure,
} from "./analysis.ts";
import { isNegativeKind, type NominationKind } from "./question.ts";
import type { QuestionId } from "./ids.ts";
import { betweenShare } from "./metrics/between-share.ts";
import { shortestPathShares } from "./metrics/betweenness.ts";
import { bridge } from "./metrics/bridge.ts";
import { centralisation } from "./metrics/centralisation.ts";
import { chains } from "./metrics/chains.ts";
import { chance, type Chances } from "./metrics/chance.ts";
import { cohesion } from "./metrics/cohesion.ts";
import { coleman } from "./metrics/coleman.ts";
import { communities } from "./metrics/communities.ts";
import { components } from "./metrics/components.ts";
import { cutPoints } from "./metrics/cut-points.ts";
import { density } from "./metrics/density.ts";
import { dyadCensus } from "./metrics/dyads.ts";
import { dyadicReciprocity } from "./metrics/dyadic-reciprocity.ts";
import { gini } from "./metrics/gini.ts";
import { given } from "./metrics/given.ts";
import { groupMixing } from "./metrics/groups.ts";
import { indegreeSd } from "./metrics/indegree-sd.ts";
import { katz } from "./metrics/katz.ts";
import { katzPowell } from "./metrics/katz-powell.ts";
import { mutual } from "./metrics/mutual.ts";
import { oddsRatio } from "./metrics/odds-ratio.ts";
import { pagerank } from "./metrics/pagerank.ts";
import { participationOf } from "./metrics/participation.ts";
import { powerPosition } from "./metrics/power-position.ts";
import { reading } from "./metrics/reading.ts";
import { reciprocity } from "./metrics/reciprocity.ts";
import { share } from "./metrics/share.ts";
import { star } from "./metrics/star.ts";
import { subgroups } from "./metrics/subgroups.ts";
import { transitivity } from "./metrics/transitivity.ts";
import { countChoseNobody, countUnchosen } from "./metrics/unchosen.ts";
import { countWithoutMutual } from "./metrics/without-mutual.ts";
import { at, possibleChoosers, row, rowHas, rowLength, type Sociomatrix } from "./sociomatrix.ts";
import { tiesOf } from "./ties.ts";

export interface QuestionTask {
  readonly id: QuestionId;
  readonly kind: NominationKind;
  readonly matrix: Sociomatrix;
  /** One a pupil; null where not given. */
  readonly groupOf: readonly (string | null)[];
  readonly communities: boolean;
  /** Called now and then while a large group is worked on, with 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Everything about one question; pure, and the same for every caller. */
export function analyseQuestion(task: QuestionTask): QuestionAnalysis {
  const { matrix } = task;
  const { state, share: answeredShare } = participationOf(matrix.raters, matrix.size);
  return {
    id: task.id,
    kind: task.kind,
    raters: matrix.raters,
    share: answeredShare,
    state,
    figures: questionFigures(matrix),
    pupils: pupilFigures(task, state !== "too-few"),
    ties: tiesOf(matrix),
    structure: structureOf(task),
    groups: groupFigures(task),
  };
}

function questionFigures(matrix: Sociomatrix): QuestionFigures {
  const dyads = dyadCensus(matrix);
  return {
    choices: matrix.choices,
    density: density.compute(matrix),
    reciprocity: reciprocity.compute(matrix),
    dyadicReciprocity: dyadicReciprocity.compute(matrix),
    cohesion: cohesion.compute(matrix),
    mutualPairs: dyads.mutual,
    oneWay: dyads.asymmetric,
    unknownReciprocity: dyads.unknown,
    unchosen: countUnchosen(matrix),
    choseNobody: countChoseNobody(matrix),
    withoutMutual: countWithoutMutual(matrix),
    indegreeSd: indegreeSd.compute(matrix),
    gini: gini.compute(matrix),
    centralisation: centralisation.compute(matrix),
    transitivity: transitivity.compute(matrix),
    katzPowell: katzPowell.compute(matrix),
  };
}

function pupilFigures(task: QuestionTask, enough: boolean): PupilFigures[] {
  const { matrix, kind } = task;
  const positive = !isNegativeKind(kind);
  const chances = chance.compute(matrix);
  const ranks = positive ? pagerank.compute(matrix) : null;
  const fading = positive ? katz.compute(matrix) : null;
  const between = shortestPathShares(matrix.chosen, task.onProgress);
  const bridges = bridge.compute(matrix);
  const stars = starsOf(matrix, chances);
  return Array.from({ length: matrix.size }, (_, pupil): PupilFigures => {
    const received = rowLength(matrix.choosers, pupil);
    const pHigh = at(chances.pHigh, pupil);
    const pLow = at(chances.pLow, pupil);
    return {
      received,
      possible: possibleChoosers(matrix, pupil),
      given: given.compute(matrix, pupil),
      mutual: mutual.compute(matrix, pupil),
      share: share.compute(matrix, pupil),
      expected: at(chances.expected, pupil),
      band: { low: at(chances.low, pupil), high: at(chances.high, pupil) },
      pHigh,
      pLow,
      pagerank: ranks === null ? null : at(ranks, pupil),
      katz: fading === null ? null : at(fading, pupil),
      betweenness: between === null ? null : at(between, pupil),
      bridge: bridges === null ? null : at(bridges, pupil),
      ...neighbourLists(matrix, pupil),
      star: stars[pupil] === true,
      powerPosition: powerPosition.compute(matrix, stars, pupil),
      reading: positive && enough ? reading.compute(received, pHigh, pLow) : null,
    };
  });
}

/** One mark a pupil: many mutual choices and named far beyond chance. */
function starsOf(matrix: Sociomatrix, chances: Chances): boolean[] {
  return Array.from({ length: matrix.size }, (_, pupil) =>
    star.compute(mutual.compute(matrix, pupil), at(chances.pHigh, pupil)),
  );
}

function neighbourLists(matrix: Sociomatrix, pupil: number) {
  const chose = [...row(matrix.chosen, pupil)];
  const chosenBy = [...row(matrix.choosers, pupil)];
  const mutualWith = [...row(matrix.mutual, pupil)];
  const oneWayTo: number[] = [];
  const oneWayFrom: number[] = [];
  const unknownWith: number[] = [];
  for (const other of chose) {
    if (rowHas(matrix.mutual, pupil, other)) continue;
    (matrix.rated[other] === 1 ? oneWayTo : unknownWith).push(other);
  }
  for (const other of chosenBy) {
    if (rowHas(matrix.mutual, pupil, other)) continue;
    (matrix.rated[pupil] === 1 ? oneWayFrom : unknownWith).push(other);
  }
  return { chose, chosenBy, mutualWith, oneWayTo, oneWayFrom, unknownWith };
}

function structureOf({ matrix, kind, communities: wanted }: QuestionTask): QuestionStructure {
  return {
    subgroups: subgroups.compute(matrix),
    chains: chains.compute(matrix),
    cutPoints: cutPoints.compute(matrix),
    components: components.compute(matrix),
    communities: wanted && !isNegativeKind(kind) ? communities.compute(matrix) : null,
  };
}

function groupFigures({ matrix, groupOf }: QuestionTask): GroupFigures | null {
  const mixing = groupMixing(matrix, groupOf);
  if (mixing === null) return null;
  const between = betweenShare.compute(mixing);
  const indexes = coleman.compute(mixing);
  return {
    betweenShare: between?.share ?? null,
    betweenExpected: between?.expected ?? null,
    coleman: mixing.groups.map((group, g) => ({ group, index: indexes[g] ?? null })),
    oddsRatio: oddsRatio.compute(mixing),
  };
}
