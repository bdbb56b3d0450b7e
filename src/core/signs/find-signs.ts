import type { Severity, SeverityReason } from "../analysis.ts";
import type { SignContext } from "./context.ts";
import type { Firmness, Sign } from "./sign.ts";
import type { Finding, SignRule } from "./rule.ts";
import { signTable } from "./table.ts";

/** Says how firm a finding is; null where it was not computed or no model fits. */
export type FirmnessOf = (rule: SignRule, finding: Finding, pupil: number) => Firmness | null;

/** All signs of one pupil, red before amber, own words first. */
export function findSigns(context: SignContext, pupil: number, firmnessOf: FirmnessOf): Sign[] {
  const signs: Sign[] = [];
  for (const rule of signTable) {
    if (!rule.surveys.includes(context.survey)) continue;
    const finding = rule.find(context, pupil);
    if (finding !== null)
      signs.push(signOf(rule, finding, context, firmnessOf(rule, finding, pupil)));
  }
  return signs.toSorted((a, b) => rank(a) - rank(b));
}

/** The pupil's colour, and why. A pupil who did not answer is never green: half the picture is missing. */
export function severityOf(
  signs: readonly Sign[],
  pupil: { readonly answered: boolean; readonly enough: boolean },
): { readonly severity: Severity; readonly severityReason: SeverityReason } {
  const [worst] = signs;
  if (worst !== undefined) return { severity: worst.severity, severityReason: "signs" };
  if (!pupil.answered) return { severity: "grey", severityReason: "did-not-answer" };
  if (!pupil.enough) return { severity: "grey", severityReason: "too-few-answers" };
  return { severity: "green", severityReason: "no-sign" };
}

function signOf(
  rule: SignRule,
  finding: Finding,
  context: SignContext,
  firmness: Firmness | null,
): Sign {
  const { evidence, questionIds } = finding;
  const fromClassmates = rule.basis === "classmates";
  const caution =
    fromClassmates &&
    context.usable.some(({ id, state }) => state === "caution" && questionIds.includes(id));
  // Classmates' choices colour red only where it is known how firm they are.
  const severity = fromClassmates && firmness === null ? "amber" : finding.severity;
  return { id: rule.id, severity, basis: rule.basis, questionIds, evidence, firmness, caution };
}

function rank(sign: Sign): number {
  return (sign.severity === "red" ? 0 : 2) + (sign.basis === "own" ? 0 : 1);
}
