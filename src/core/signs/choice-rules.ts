import type { PupilFigures } from "../analysis.ts";
import { allUsable, casesOf, receivedEvidence, type Case, type SignContext } from "./context.ts";
import { findingOf, type Finding, type SignRule } from "./rule.ts";
import type { Evidence, MutualEvidence } from "./sign.ts";

const everySurvey = ["preventive", "investigation"] as const;
const strongAlpha = 0.01;
const fewestReturns = 3;

/** What classmates' positive choices suggest: never under the participation floors. */
export const choiceRules: readonly SignRule[] = [
  {
    id: "unchosen-everywhere",
    basis: "classmates",
    surveys: everySurvey,
    needs: "affiliation questions, all with enough answers",
    rule: "chosen by no one on every affiliation question, with P(X <= 0) <= 0.01 on at least one",
    strongest: "red",
    firmness: "zero-again",
    measures: ["talk-with-pupil", "watch-breaks", "shared-task-with-bridge", "seat-near-bridge"],
    find: (context, pupil) =>
      isUnchosenEverywhere(context, pupil)
        ? findingOf("red", zeroEvidence(unchosenCases(context, pupil)))
        : null,
  },
  {
    id: "unchosen",
    basis: "classmates",
    surveys: everySurvey,
    needs: "an affiliation question with enough answers",
    rule: "chosen by no one on at least one affiliation question (where the row above does not speak)",
    strongest: "amber",
    firmness: "zero-again",
    measures: ["talk-with-pupil", "watch-breaks", "shared-task-with-bridge"],
    find: (context, pupil) => {
      const cases = unchosenCases(context, pupil);
      if (cases.length === 0 || isUnchosenEverywhere(context, pupil)) return null;
      return findingOf("amber", zeroEvidence(cases));
    },
  },
  {
    id: "no-mutual",
    basis: "classmates",
    surveys: everySurvey,
    needs: "affiliation questions, all with enough answers, and the pupil's own answers",
    rule:
      "no mutual choice on any affiliation question, though chosen by someone, " +
      "and no choice of a classmate who did not answer",
    strongest: "amber",
    firmness: "no-mutual-again",
    measures: ["talk-with-pupil", "shared-task-with-bridge", "seat-near-bridge", "watch-breaks"],
    find: (context, pupil) => {
      if (isUnchosenEverywhere(context, pupil)) return null;
      const cases = casesWithoutMutual(context, pupil);
      return cases === null ? null : findingOf("amber", cases.map(mutualEvidence));
    },
  },
  {
    id: "unseen",
    basis: "classmates",
    surveys: everySurvey,
    needs: "affiliation questions and a question on influence or helping, all with enough answers",
    rule: "named by no one on any question, positive or role: the quiet child",
    strongest: "amber",
    firmness: "zero-again",
    measures: ["notice-daily", "talk-with-pupil", "ask-other-adults", "positive-responsibility"],
    find: findUnseen,
  },
  {
    id: "chosen-by-unconnected",
    basis: "classmates",
    surveys: everySurvey,
    needs: "affiliation questions with enough answers",
    rule:
      "chosen on an affiliation question, and on each only by classmates who are themselves " +
      "without mutual choices there",
    strongest: "amber",
    firmness: null,
    measures: ["adult-led-activity", "shared-task-with-bridge"],
    find: findChosenByUnconnected,
  },
  {
    id: "never-returned",
    basis: "classmates",
    surveys: everySurvey,
    needs: "affiliation questions, all with enough answers, and the pupil's own answers",
    rule:
      "no mutual choice on any affiliation question, after three or more choices of classmates " +
      "who answered on one of them",
    strongest: "amber",
    firmness: "no-mutual-again",
    measures: ["talk-with-pupil", "shared-task-with-bridge", "adult-led-activity"],
    find: (context, pupil) => {
      const cases = casesWithoutMutual(context, pupil)?.filter(
        ({ figures }) => figures.oneWayTo.length >= fewestReturns,
      );
      if (cases === undefined || cases.length === 0) return null;
      return findingOf("amber", cases.map(unreturnedEvidence));
    },
  },
  {
    id: "outside-main",
    basis: "classmates",
    surveys: everySurvey,
    needs: "an affiliation question with enough answers",
    rule:
      "in a part of two or more who all answered, not joined by any choice to a part that " +
      "holds at least half the class",
    strongest: "amber",
    firmness: null,
    measures: ["adult-led-activity", "seat-near-bridge", "talk-about-including"],
    find: findOutsideMain,
  },
];

function isUnchosenEverywhere(context: SignContext, pupil: number): boolean {
  const all = casesOf(context, pupil, ["affiliation"]);
  return (
    all.length > 0 &&
    allUsable(context, ["affiliation"]) &&
    all.every(({ figures }) => figures.received === 0) &&
    all.some(({ figures }) => figures.pLow <= strongAlpha)
  );
}

export function unchosenCases(context: SignContext, pupil: number): Case[] {
  return casesOf(context, pupil, ["affiliation"]).filter(({ figures }) => figures.received === 0);
}

export function zeroEvidence(cases: readonly Case[]): Evidence[] {
  return cases.map((one) => receivedEvidence(one, "low"));
}

/**
 * The affiliation questions the pupil answered, when there is no mutual choice on any of them;
 * null where there is one, where a chosen classmate did not answer, or where the pupil answered none.
 */
function casesWithoutMutual(context: SignContext, pupil: number): Case[] | null {
  if (!allUsable(context, ["affiliation"])) return null;
  const answered = casesOf(context, pupil, ["affiliation"]).filter(
    ({ figures }) => figures.mutual !== null,
  );
  const known = answered.every(({ figures }) => hasNoMutual(figures));
  return answered.length > 0 && known ? answered : null;
}

/** Answered, no mutual choice, and none that is merely unknown. */
function hasNoMutual(figures: PupilFigures): boolean {
  return figures.mutual === 0 && figures.unknownWith.length === 0;
}

function mutualEvidence({ question, figures }: Case): MutualEvidence {
  return {
    type: "mutual",
    questionId: question.id,
    mutual: figures.mutual ?? 0,
    given: figures.given ?? 0,
    received: figures.received,
    unknown: figures.unknownWith.length,
  };
}

function unreturnedEvidence({ question, figures }: Case): Evidence {
  return {
    type: "unreturned",
    questionId: question.id,
    given: figures.given ?? 0,
    answeredByChosen: figures.oneWayTo.length,
  };
}

function findUnseen(context: SignContext, pupil: number): Finding | null {
  const kinds = ["affiliation", "influence", "prosocial"] as const;
  const cases = casesOf(context, pupil, kinds);
  const hasAffiliation = cases.some(({ question }) => question.kind === "affiliation");
  const hasRole = cases.some(({ question }) => question.kind !== "affiliation");
  if (!hasAffiliation || !hasRole || !allUsable(context, kinds)) return null;
  if (cases.some(({ figures }) => figures.received > 0)) return null;
  return findingOf("amber", zeroEvidence(cases));
}

function findChosenByUnconnected(context: SignContext, pupil: number): Finding | null {
  const chosen = casesOf(context, pupil, ["affiliation"]).filter(
    ({ figures }) => figures.received > 0,
  );
  const evidence: Evidence[] = [];
  for (const { question, figures } of chosen) {
    const unconnected = figures.chosenBy.every((chooser) => {
      const other = question.pupils[chooser];
      return other !== undefined && hasNoMutual(other);
    });
    if (!unconnected) return null;
    evidence.push({
      type: "chosen-by",
      questionId: question.id,
      pupils: figures.chosenBy,
      are: "without-mutual",
    });
  }
  return evidence.length === 0 ? null : findingOf("amber", evidence);
}

function findOutsideMain(context: SignContext, pupil: number): Finding | null {
  const evidence: Evidence[] = [];
  for (const { question } of casesOf(context, pupil, ["affiliation"])) {
    const [main] = question.structure.components;
    const place = context.partOf.get(question.id)?.[pupil] ?? 0;
    const part = question.structure.components[place];
    if (main === undefined || part === undefined || place === 0 || part.length < 2) continue;
    const allAnswered = part.every((member) => question.pupils[member]?.given !== null);
    if (!allAnswered || 2 * main.length < context.pupilCount) continue;
    evidence.push({
      type: "outside",
      questionId: question.id,
      partSize: part.length,
      mainSize: main.length,
    });
  }
  return evidence.length === 0 ? null : findingOf("amber", evidence);
}
