import { scaleThemes, type ScaleTheme } from "../question.ts";
import { gravestReport, ownReports, type AnsweredReport, type SignContext } from "./context.ts";
import { findingOf, type Finding, type SignRule } from "./rule.ts";
import type { OwnReportEvidence } from "./sign.ts";

const everySurvey = ["preventive", "investigation"] as const;

/** What pupils said about themselves: at any participation, before everything else. */
export const ownRules: readonly SignRule[] = [
  {
    id: "own-bullied",
    basis: "own",
    surveys: everySurvey,
    needs: "a scale on being bullied, at school or online",
    rule: "own answer: bullied 2 to 3 times a month or more (red), or more rarely (amber)",
    strongest: "red",
    firmness: null,
    measures: ["talk-with-pupil", "tell-head-teacher", "watch-breaks", "talk-with-parents"],
    find: (context, pupil) => ownFinding(context, pupil, ["bullied", "digital-bullied"]),
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
    find: (context, pupil) => ownFinding(context, pupil, ["safety"]),
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
    find: (context, pupil) => ownFinding(context, pupil, ["company"]),
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
      const finding = ownFinding(context, pupil, ["thriving"]);
      return finding === null ? null : { ...finding, severity: "amber" };
    },
  },
  {
    id: "own-concern",
    basis: "own",
    surveys: everySurvey,
    needs: "a scale on harm, adults who harm, or loneliness",
    rule: "own answer that the adults must look into, on a theme without a sign of its own",
    strongest: "amber",
    firmness: null,
    measures: ["talk-with-pupil", "tell-head-teacher", "talk-with-parents"],
    find: (context, pupil) => {
      const duties = ownReports(context, pupil, themesWithoutSign).filter(({ duty }) => duty);
      return duties.length === 0 ? null : findingOf("amber", duties.map(ownEvidence));
    },
  },
];

/** True when the pupil's own words are a sign: something is hard, and the adults are the ones to act. */
export function hasOwnConcern(context: SignContext, pupil: number): boolean {
  return ownRules.some(
    ({ surveys, find }) => surveys.includes(context.survey) && find(context, pupil) !== null,
  );
}

/** Read by rules of their own, but the last, which is context for other signs and asks for nothing. */
const spokenFor: readonly ScaleTheme[] = [
  "bullied",
  "digital-bullied",
  "safety",
  "company",
  "thriving",
  "friends-elsewhere",
];
const themesWithoutSign = scaleThemes.filter((theme) => !spokenFor.includes(theme));

function ownFinding(
  context: SignContext,
  pupil: number,
  themes: readonly ScaleTheme[],
): Finding | null {
  const report = gravestReport(context, pupil, themes);
  if (report === null || report.concern === "none") return null;
  return findingOf(report.concern === "strong" ? "red" : "amber", [ownEvidence(report)]);
}

function ownEvidence({ questionId, theme, value }: AnsweredReport): OwnReportEvidence {
  return { type: "own-report", questionId, theme, value };
}
