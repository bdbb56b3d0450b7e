import { casesOf, type SignContext } from "./context.ts";
import { findingOf, type Finding, type SignRule } from "./rule.ts";
import type { Evidence } from "./sign.ts";

/** What an earlier wave of the same class adds. */
export const changeRules: readonly SignRule[] = [
  {
    id: "lost-ties",
    basis: "classmates",
    surveys: ["preventive", "investigation"],
    needs: "an earlier wave with the same affiliation question and cap, both with enough answers",
    rule:
      "on an affiliation question: received fell below what the earlier wave predicts (at most 5 %), " +
      "or two or more mutual choices before and none left or gained",
    strongest: "amber",
    firmness: null,
    measures: ["talk-with-pupil", "watch-breaks", "ask-other-adults", "talk-with-parents"],
    find: findLostTies,
  },
];

function findLostTies(context: SignContext, pupil: number): Finding | null {
  const evidence: Evidence[] = [];
  for (const { question } of casesOf(context, pupil, ["affiliation"])) {
    const change = context.change?.questions.find((one) => one.questionId === question.id);
    const own = change?.pupils[pupil];
    if (own === undefined || own === null) continue;
    const fell = own.real && (own.shareChange ?? 0) < 0;
    const lostAll = own.mutualLost >= 2 && own.mutualKept === 0 && own.mutualGained === 0;
    if (!fell && !lostAll) continue;
    evidence.push({
      type: "lost-ties",
      questionId: question.id,
      before: own.mutualKept + own.mutualLost,
      kept: own.mutualKept,
      receivedBefore: own.receivedBefore,
      receivedNow: own.receivedNow,
    });
  }
  return evidence.length === 0 ? null : findingOf("amber", evidence);
}
