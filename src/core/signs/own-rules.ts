import type { ScaleTheme } from "../question.ts";
import { ownReport, type SignContext } from "./context.ts";
import { findingOf, type Finding, type SignRule } from "./rule.ts";

const everySurvey = ["preventive", "investigation"] as const;

/** What pupils said about themselves: at any participation, before everything else. */
export const ownRules: readonly SignRule[] = [
  {
    id: "own-bullied",
    basis: "own",
    surveys: everySurvey,
    needs: "a scale on being bullied",
    rule: "own answer: bullied 2 to 3 times a month or more (red), or more rarely (amber)",
    strongest: "red",
    firmness: null,
    measures: ["talk-with-pupil", "tell-head-teacher", "watch-breaks", "talk-with-parents"],
    find: (context, pupil) => ownFinding(context, pupil, "bullied"),
  },
  {
    id: "own-unsafe",
    basis: "own",
    surveys: everySurvey,
    needs: "a scale on feeling safe",
    rule: "own answer: unsafe (red), or sometimes unsafe (amber)",
    strongest: "red",
    firmness: null,
    measures: ["talk-with-pupil", "tell-head-teacher", "watch-breaks", "talk-with-parents"],
    find: (context, pupil) => ownFinding(context, pupil, "safety"),
  },
  {
    id: "own-alone",
    basis: "own",
    surveys: everySurvey,
    needs: "a scale on having someone to be with",
    rule: "own answer: no one to be with (red), or seldom someone (amber)",
    strongest: "red",
    firmness: null,
    measures: ["talk-with-pupil", "tell-head-teacher", "watch-breaks", "shared-task-with-bridge"],
    find: (context, pupil) => ownFinding(context, pupil, "company"),
  },
  {
    id: "own-not-thriving",
    basis: "own",
    surveys: everySurvey,
    needs: "a scale on thriving",
    rule: "own answer: does not thrive",
    strongest: "amber",
    firmness: null,
    measures: ["talk-with-pupil", "ask-other-adults", "talk-with-parents"],
    find: (context, pupil) => {
      const finding = ownFinding(context, pupil, "thriving");
      return finding === null ? null : { ...finding, severity: "amber" };
    },
  },
];

function ownFinding(context: SignContext, pupil: number, theme: ScaleTheme): Finding | null {
  const report = ownReport(context, pupil, theme);
  if (report === null || report.concern === "none") return null;
  return findingOf(report.concern === "strong" ? "red" : "amber", [
    { type: "own-report", questionId: report.questionId, theme, value: report.value },
  ]);
}
