import { chanceAlpha } from "../metrics/chance.ts";
import { casesOf, receivedEvidence, type Case, type SignContext } from "./context.ts";
import { findingOf, type Finding, type SignRule } from "./rule.ts";
import type { Evidence } from "./sign.ts";

const everySurvey = ["preventive", "investigation"] as const;

/** Who decides, and in which direction. Influence alone is never red. */
export const influenceRules: readonly SignRule[] = [
  {
    id: "dominating-positive",
    basis: "classmates",
    surveys: everySurvey,
    needs: "questions on influence and on helping, with enough answers",
    rule: "influence: P(X >= L) <= 0.05; also named for helping or including: P(X >= L) <= 0.05; nothing negative",
    strongest: "amber",
    firmness: "high-again",
    measures: ["positive-responsibility", "talk-about-including"],
    find: (context, pupil) => findDominating(context, pupil, "positive"),
  },
  {
    id: "dominating-negative",
    basis: "classmates",
    surveys: ["investigation"],
    needs: "a question on influence and one that names negatively, with enough answers",
    rule:
      "influence: P(X >= L) <= 0.05; also named for disruption, or disliked: " +
      "P(X >= L) <= 0.05; not named for helping",
    strongest: "amber",
    firmness: "high-again",
    measures: ["talk-with-pupil", "ask-other-adults", "talk-about-including", "watch-breaks"],
    find: (context, pupil) => findDominating(context, pupil, "negative"),
  },
  {
    id: "dominating-unclear",
    basis: "classmates",
    surveys: everySurvey,
    needs: "a question on influence with enough answers",
    rule: "influence: P(X >= L) <= 0.05; neither direction speaks, or both do",
    strongest: "amber",
    firmness: "high-again",
    measures: ["ask-other-adults", "talk-with-pupil", "talk-about-including"],
    find: (context, pupil) => findDominating(context, pupil, "unclear"),
  },
  {
    id: "power-position",
    basis: "classmates",
    surveys: everySurvey,
    needs: "an affiliation question with enough answers",
    rule: "at most one mutual choice, and chosen by a pupil with many mutual choices",
    strongest: "amber",
    firmness: "high-again",
    measures: ["ask-other-adults", "watch-breaks"],
    find: findPowerPosition,
  },
];

function findDominating(
  context: SignContext,
  pupil: number,
  asked: "positive" | "negative" | "unclear",
): Finding | null {
  const influence = casesOf(context, pupil, ["influence"]).filter(isHigh);
  if (influence.length === 0) return null;
  const positive = casesOf(context, pupil, ["prosocial"]).filter(isHigh);
  // Who is named for bullying stands in the cases, one at a time: a colour in the class list would be a list of them.
  const negative = casesOf(context, pupil, ["disruption", "rejection"]).filter(isHigh);
  if (directionOf(positive, negative) !== asked) return null;
  return findingOf("amber", [
    ...influence.map((one) => receivedEvidence(one, "high")),
    ...positive.map((one) => directionEvidence(one, "positive")),
    ...negative.map((one) => directionEvidence(one, "negative")),
  ]);
}

function directionOf(
  positive: readonly Case[],
  negative: readonly Case[],
): "positive" | "negative" | "unclear" {
  if (positive.length > 0 && negative.length === 0) return "positive";
  return negative.length > 0 && positive.length === 0 ? "negative" : "unclear";
}

function isHigh({ figures }: Case): boolean {
  return figures.received > 0 && figures.pHigh <= chanceAlpha;
}

function directionEvidence(
  { question, figures }: Case,
  speaksFor: "positive" | "negative",
): Evidence {
  return {
    type: "direction",
    questionId: question.id,
    speaksFor,
    received: figures.received,
    expected: figures.expected,
  };
}

function findPowerPosition(context: SignContext, pupil: number): Finding | null {
  const evidence: Evidence[] = [];
  for (const { question, figures } of casesOf(context, pupil, ["affiliation"])) {
    // A choice of someone who did not answer may be mutual: then "at most one" is not known.
    if (!figures.powerPosition || figures.unknownWith.length > 0) continue;
    evidence.push({
      type: "chosen-by",
      questionId: question.id,
      pupils: figures.chosenBy.filter((chooser) => question.pupils[chooser]?.star === true),
      are: "with-many-mutual",
    });
  }
  return evidence.length === 0 ? null : findingOf("amber", evidence);
}
