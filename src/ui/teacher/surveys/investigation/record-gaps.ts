import type { RecordGap } from "../../../../core/investigation-record.ts";
import type { InvestigationTexts } from "../../../../i18n/en/investigation.ts";

export const recordSteps = [
  "suspicion",
  "grounds",
  "methods",
  "decision",
  "pupils",
  "whole",
] as const;
export type RecordStep = (typeof recordSteps)[number];

export type MethodPart = "what" | "on" | "result";

/** The fields of the form, by the ids they have on the page. */
export const recordFields = {
  teacher: "record-teacher",
  suspicion: "record-suspicion",
  longLasting: "record-long-lasting",
  unclear: "record-unclear",
  complicated: "record-complicated",
  addMethod: "record-add-method",
  decidedBy: "record-decided-by",
  role: "record-role",
  decidedOn: "record-decided-on",
  pupils: "record-pupils",
  whyThese: "record-why-these",
} as const;

export function methodField(method: number, part: MethodPart): string {
  return `record-method-${method}-${part}`;
}

/** Where something is missing: the step, and the field to write it in. */
export interface GapPlace {
  readonly step: RecordStep;
  readonly field: string;
}

export function placeOfGap(gap: RecordGap): GapPlace {
  switch (gap.type) {
    case "teacher-missing":
      return { step: "suspicion", field: recordFields.teacher };
    case "suspicion-missing":
      return { step: "suspicion", field: recordFields.suspicion };
    case "grounds-missing":
      return { step: "grounds", field: recordFields.longLasting };
    case "methods-missing":
      return { step: "methods", field: recordFields.addMethod };
    case "method-what-missing":
      return { step: "methods", field: methodField(gap.method, "what") };
    case "method-day-missing":
    case "method-in-future":
      return { step: "methods", field: methodField(gap.method, "on") };
    case "method-result-missing":
      return { step: "methods", field: methodField(gap.method, "result") };
    case "decider-missing":
    case "decider-is-teacher":
      return { step: "decision", field: recordFields.decidedBy };
    case "decider-role-missing":
      return { step: "decision", field: recordFields.role };
    case "decision-day-missing":
    case "decision-in-future":
    case "decision-before-methods":
      return { step: "decision", field: recordFields.decidedOn };
    case "pupils-missing":
      return { step: "pupils", field: recordFields.pupils };
    case "reason-for-pupils-missing":
      return { step: "pupils", field: recordFields.whyThese };
  }
}

/** In the list of what is missing, where the field does not stand beside it. */
export function gapText(words: InvestigationTexts, gap: RecordGap): string {
  const text = words.gaps[gap.type];
  return "method" in gap ? words.ofWay(gap.method + 1, text) : text;
}
