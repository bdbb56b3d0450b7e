import type {
  BridgeReason,
  BridgeSuggestion,
  PupilFigures,
  QuestionAnalysis,
} from "../analysis.ts";
import { isNegativeKind } from "../question.ts";
import type { QuestionId } from "../ids.ts";
import { casesOf, type SignContext } from "./context.ts";
import { hasOwnConcern } from "./own-rules.ts";

/**
 * What each reason counts. The order is what matters: a choice in either direction before a shared friend,
 * a shared friend before being helpful. Checked on real waves against choosing by popularity
 * (docs/metrics.md, "Bridges").
 */
const weight = {
  chosePupil: 4,
  chosenByPupil: 4,
  sharedFriend: 1,
  prosocialShare: 1,
  tooMany: -1,
} as const;
/** Without one of these nothing in the answers points at a classmate. */
const pointing: readonly BridgeReason["type"][] = [
  "chosen-by-pupil",
  "chose-pupil",
  "shared-friends",
];
const mostSuggestions = 5;
const overloadedFrom = 6;
const largestGroup = 150;

/**
 * Classmates with the best chance of contact for a pupil without mutual choices, best first, each with its
 * reasons; null for a pupil who has a mutual choice, did not answer, where too few answered, and in groups
 * above 150, where nobody knows everybody. Nobody whose own report is a concern is among them.
 */
export function suggestBridges(context: SignContext, pupil: number): BridgeSuggestion[] | null {
  if (context.pupilCount > largestGroup) return null;
  const own = casesOf(context, pupil, ["affiliation"]);
  const answered = own.filter(({ figures }) => figures.mutual !== null);
  if (answered.length === 0 || answered.some(({ figures }) => figures.mutual !== 0)) return null;
  const suggestions: BridgeSuggestion[] = [];
  for (let other = 0; other < context.pupilCount; other += 1) {
    if (other === pupil || isDislikedBetween(context, pupil, other)) continue;
    // A child who tells of something hard carries enough.
    if (hasOwnConcern(context, other)) continue;
    const reasons = reasonsFor(context, pupil, other);
    if (reasons.some(({ type }) => pointing.includes(type))) {
      suggestions.push({ pupil: other, score: bridgeScore(context, pupil, other), reasons });
    }
  }
  return suggestions
    .toSorted((a, b) => b.score - a.score || a.pupil - b.pupil)
    .slice(0, mostSuggestions);
}

/** Orders classmates by the chance of a mutual tie with the pupil; has no unit. */
export function bridgeScore(context: SignContext, pupil: number, other: number): number {
  let score = 0;
  for (const { question, figures } of casesOf(context, pupil, ["affiliation"])) {
    const theirs = question.pupils[other];
    if (theirs === undefined) continue;
    if (figures.chosenBy.includes(other)) score += weight.chosePupil;
    if (figures.chose.includes(other)) score += weight.chosenByPupil;
    score += weight.sharedFriend * Math.min(sharedFriends(question, pupil, other).length, 3);
    if ((theirs.mutual ?? 0) >= overloadedFrom) score += weight.tooMany;
  }
  for (const { figures } of casesOf(context, other, ["prosocial"])) {
    score += weight.prosocialShare * (figures.share ?? 0);
  }
  return score;
}

function reasonsFor(context: SignContext, pupil: number, other: number): BridgeReason[] {
  const reasons: BridgeReason[] = [];
  const chose = questionsWhere(context, pupil, (figures) => figures.chose.includes(other));
  if (chose.length > 0) reasons.push({ type: "chosen-by-pupil", questionIds: chose });
  const chosenBy = questionsWhere(context, pupil, (figures) => figures.chosenBy.includes(other));
  if (chosenBy.length > 0) reasons.push({ type: "chose-pupil", questionIds: chosenBy });
  const shared = new Set<number>();
  for (const { question } of casesOf(context, pupil, ["affiliation"])) {
    for (const friend of sharedFriends(question, pupil, other)) shared.add(friend);
  }
  if (shared.size > 0) {
    reasons.push({ type: "shared-friends", pupils: [...shared].toSorted((a, b) => a - b) });
  }
  return [...reasons, ...helpfulness(context, other), ...roomOf(context, other)];
}

/** Named for helping by more than chance alone would give. */
function helpfulness(context: SignContext, other: number): readonly BridgeReason[] {
  const [most] = casesOf(context, other, ["prosocial"])
    .filter(({ figures }) => figures.reading === "many")
    .toSorted((a, b) => b.figures.received - a.figures.received);
  return most === undefined
    ? []
    : [{ type: "prosocial", received: most.figures.received, questionId: most.question.id }];
}

/** Nothing where mutual choices may be many, or where there may be some that are not known. */
function roomOf(context: SignContext, other: number): readonly BridgeReason[] {
  const cases = casesOf(context, other, ["affiliation"]);
  const known = cases
    .flatMap(({ question: { id }, figures: { mutual } }) =>
      mutual === null ? [] : [{ mutual, questionId: id }],
    )
    .toSorted((a, b) => b.mutual - a.mutual);
  const [most] = known;
  if (most === undefined) return cases.length === 0 ? [] : [{ type: "unanswered" }];
  const { mutual } = most;
  const mayBeMore =
    known.length < cases.length || cases.some(({ figures }) => figures.unknownWith.length > 0);
  if (mutual >= overloadedFrom || (mutual === 0 && mayBeMore)) return [];
  return [{ type: "has-room", ...most }];
}

/** Positive questions of any kind. */
function questionsWhere(
  context: SignContext,
  pupil: number,
  holds: (figures: PupilFigures) => boolean,
): QuestionId[] {
  return casesOf(context, pupil, ["affiliation", "prosocial"])
    .filter(({ figures }) => holds(figures))
    .map(({ question }) => question.id);
}

/** Those tied to both by a choice in any direction. */
function sharedFriends(question: QuestionAnalysis, pupil: number, other: number): number[] {
  const mine = tiedTo(question.pupils[pupil]);
  const theirs = tiedTo(question.pupils[other]);
  return [...mine].filter((one) => theirs.has(one));
}

function tiedTo(figures: PupilFigures | undefined): Set<number> {
  return new Set([...(figures?.chose ?? []), ...(figures?.chosenBy ?? [])]);
}

/** Either named the other on a question that names negatively. */
function isDislikedBetween(context: SignContext, pupil: number, other: number): boolean {
  return context.usable.some((question) => {
    if (!isNegativeKind(question.kind)) return false;
    const figures = question.pupils[pupil];
    return figures?.chose.includes(other) === true || figures?.chosenBy.includes(other) === true;
  });
}
