import type { Severity, SeverityReason } from "../analysis.ts";
import type { SignContext } from "./context.ts";
import type { Firmness, Sign } from "./sign.ts";
import type { Finding, SignRule } from "./rule.ts";
import { signTable } from "./table.ts";

/** What one row of the table found about one pupil. */
export interface Found {
  readonly rule: SignRule;
  readonly finding: Finding;
  readonly pupil: number;
}

/** Everything the table finds about a pupil, in its order. */
export function findingsOf(context: SignContext, pupil: number): Found[] {
  const found: Found[] = [];
  for (const rule of signTable) {
    if (!rule.surveys.includes(context.survey)) continue;
    const finding = rule.find(context, pupil);
    if (finding !== null) found.push({ rule, finding, pupil });
  }
  return found;
}

/** Own words first, and of each kind red before amber. */
export function orderSigns(signs: readonly Sign[]): Sign[] {
  return signs.toSorted((a, b) => rank(a) - rank(b));
}

/** The pupil's colour, and why. A pupil who did not answer is never green: half the picture is missing. */
export function severityOf(
  signs: readonly Sign[],
  pupil: { readonly answered: boolean; readonly enough: boolean },
): { readonly severity: Severity; readonly severityReason: SeverityReason } {
  if (signs.length > 0) {
    const isRed = signs.some((sign) => sign.severity === "red");
    return { severity: isRed ? "red" : "amber", severityReason: "signs" };
  }
  if (!pupil.answered) return { severity: "grey", severityReason: "did-not-answer" };
  if (!pupil.enough) return { severity: "grey", severityReason: "too-few-answers" };
  return { severity: "green", severityReason: "no-sign" };
}

/** A finding as it is told; `firmness` is null where it was not computed or no model fits. */
export function signOf(
  context: SignContext,
  { rule, finding }: Found,
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
  return (sign.basis === "own" ? 0 : 2) + (sign.severity === "red" ? 0 : 1);
}
