import { chanceAlpha } from "../metrics/chance.ts";
import { unchosenCases, zeroEvidence } from "./choice-rules.ts";
import {
  allUsable,
  casesOf,
  gravestReport,
  receivedEvidence,
  type SignContext,
} from "./context.ts";
import { findingOf, type Finding, type SignRule } from "./rule.ts";

const everySurvey = ["preventive", "investigation"] as const;

/** Where own words and classmates' choices disagree. */
export const contrastRules: readonly SignRule[] = [
  {
    id: "thrives-but-unchosen",
    basis: "classmates",
    surveys: everySurvey,
    needs: "a scale on thriving, and affiliation questions, all with enough answers",
    rule: "thrives by own answer, but chosen by no one on any affiliation question",
    strongest: "amber",
    firmness: "zero-again",
    measures: ["talk-with-pupil", "notice-daily"],
    find: findThrivingUnchosen,
  },
  {
    id: "chosen-but-not-thriving",
    basis: "classmates",
    surveys: everySurvey,
    needs: "a scale on thriving, and an affiliation question with enough answers",
    rule: "does not thrive by own answer, though chosen by many: P(X >= L) <= 0.05 on an affiliation question",
    strongest: "amber",
    firmness: "high-again",
    measures: ["talk-with-pupil", "ask-other-adults", "talk-with-parents"],
    find: findChosenNotThriving,
  },
];

function findThrivingUnchosen(context: SignContext, pupil: number): Finding | null {
  const report = gravestReport(context, pupil, ["thriving"]);
  if (report?.concern !== "none" || !allUsable(context, ["affiliation"])) return null;
  const all = casesOf(context, pupil, ["affiliation"]);
  const unchosen = unchosenCases(context, pupil);
  if (all.length === 0 || unchosen.length < all.length) return null;
  return findingOf("amber", [
    {
      type: "own-report",
      questionId: report.questionId,
      theme: report.theme,
      value: report.value,
    },
    ...zeroEvidence(unchosen),
  ]);
}

function findChosenNotThriving(context: SignContext, pupil: number): Finding | null {
  const report = gravestReport(context, pupil, ["thriving"]);
  if (report === null || report.concern === "none") return null;
  const many = casesOf(context, pupil, ["affiliation"]).filter(
    ({ figures }) => figures.received > 0 && figures.pHigh <= chanceAlpha,
  );
  if (many.length === 0) return null;
  return findingOf("amber", [
    {
      type: "own-report",
      questionId: report.questionId,
      theme: report.theme,
      value: report.value,
    },
    ...many.map((one) => receivedEvidence(one, "high")),
  ]);
}
