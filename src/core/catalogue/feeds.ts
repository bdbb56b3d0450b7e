import type { NominationKind, ScaleTheme } from "../question.ts";
import type { SignId } from "../signs/sign.ts";
import type { QuestionStructure, ScaleStructure } from "./question-structure.ts";

/** Figures a school may see summed over its classes, never for one of them. */
export const indicatorIds = [
  "participation",
  "with-mutual-choice",
  "chosen-by-no-one",
  "cohesion",
  "thriving",
  "bullied-monthly",
] as const;
export type IndicatorId = (typeof indicatorIds)[number];

/** What the answers to a question can lead to. */
export interface Feeds {
  /** Rules that read the question, in the order of the table of signs. */
  readonly signs: readonly SignId[];
  /** Beside "participation", to which every question belongs. */
  readonly indicators: readonly IndicatorId[];
}

/**
 * Follows from what the question is: rules read kinds and themes, never single questions. Indicators read one question
 * each, so that terms and schools can be compared.
 */
export function feedsOf(structure: QuestionStructure): Feeds {
  return { signs: signsFedBy(structure), indicators: indicatorsByQuestion[structure.id] ?? [] };
}

const indicatorsByQuestion: Readonly<Record<string, readonly IndicatorId[]>> = {
  breaks: ["with-mutual-choice", "chosen-by-no-one", "cohesion"],
  thriving: ["thriving"],
  bullied: ["bullied-monthly"],
};

const dominating: readonly SignId[] = [
  "dominating-positive",
  "dominating-negative",
  "dominating-unclear",
];

const signsByKind: Readonly<Record<NominationKind, readonly SignId[]>> = {
  affiliation: [
    "unchosen-everywhere",
    "unchosen",
    "no-mutual",
    "unseen",
    "chosen-by-unconnected",
    "never-returned",
    "outside-main",
    "thrives-but-unchosen",
    "chosen-but-not-thriving",
    "power-position",
    "lost-ties",
  ],
  influence: ["unseen", ...dominating],
  prosocial: ["unseen", ...dominating],
  rejection: dominating,
  disruption: dominating,
  bullying: [],
  victimisation: [],
};

const signsByTheme: Readonly<Partial<Record<ScaleTheme, readonly SignId[]>>> = {
  bullied: ["own-bullied"],
  "digital-bullied": ["own-bullied"],
  safety: ["own-unsafe"],
  company: ["own-alone"],
  thriving: ["own-not-thriving", "thrives-but-unchosen", "chosen-but-not-thriving"],
};

function signsFedBy(structure: QuestionStructure): readonly SignId[] {
  switch (structure.type) {
    case "nomination":
      return signsByKind[structure.kind];
    case "scale":
      return signsByTheme[structure.theme] ?? (hasDuty(structure) ? ["own-concern"] : []);
    case "rating":
      return [];
  }
}

function hasDuty({ concern }: ScaleStructure): boolean {
  return concern.duty.length > 0;
}
