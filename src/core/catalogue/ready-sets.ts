import type { QuestionId } from "../ids.ts";
import type { SchoolLevel, SurveyKind } from "../question.ts";
import { standardSetIds } from "./standard-set-ids.ts";

export const readySetIds = [
  "short",
  "standard",
  "start-of-term",
  "after-a-measure",
  "kindergarten-conversation",
  "investigation",
] as const;
export type ReadySetId = (typeof readySetIds)[number];

/** A whole survey to begin with; the teacher may take out and add. */
export interface ReadySet {
  readonly id: ReadySetId;
  readonly kind: SurveyKind;
  /** What a pupil of the level it is made for needs, with reading and thinking. In kindergarten: one child's talk. */
  readonly minutes: number;
  /** One list of questions for the levels it fits; each level stands in one list at most. */
  readonly forLevels: readonly {
    readonly levels: readonly SchoolLevel[];
    readonly questions: readonly QuestionId[];
  }[];
}

export const readySets: readonly ReadySet[] = [
  set("short", "preventive", 5, [
    [["grades-1-4"], ["breaks", "includes", "company", "pupils-kind", "safety"]],
    [
      ["grades-5-7", "grades-8-10", "upper-secondary"],
      ["breaks", "includes", "thriving", "company", "bullied"],
    ],
  ]),
  set("standard", "preventive", 10, [
    [["grades-1-4", "grades-5-7", "grades-8-10", "upper-secondary"], standardSetIds],
  ]),
  set("start-of-term", "preventive", 10, [
    [
      ["grades-1-4"],
      [
        "breaks",
        "work",
        "know-better",
        "includes",
        "thriving",
        "class-together",
        "company",
        "pupils-kind",
        "adult-talk",
        "friends-elsewhere",
      ],
    ],
    [
      ["grades-5-7", "grades-8-10", "upper-secondary"],
      [
        "breaks",
        "work",
        "know-better",
        "includes",
        "thriving",
        "belong",
        "company",
        "bullied",
        "adult-talk",
        "friends-elsewhere",
      ],
    ],
  ]),
  // The questions of the standard set that show change, unchanged, so that both rounds can be compared.
  set("after-a-measure", "preventive", 8, [
    [
      ["grades-1-4"],
      ["breaks", "work", "helps-others", "thriving", "company", "safety", "pupils-kind"],
    ],
    [
      ["grades-5-7", "grades-8-10", "upper-secondary"],
      ["breaks", "work", "helps-others", "thriving", "company", "safety", "bullied", "adults-act"],
    ],
  ]),
  set("kindergarten-conversation", "preventive", 10, [
    [
      ["kindergarten"],
      [
        "kindergarten-feel",
        "play",
        "play-outside",
        "helps-you",
        "comforts",
        "play-company",
        "join-in",
        "children-kind",
        "kindergarten-adult",
      ],
    ],
  ]),
  set("investigation", "investigation", 15, [
    [["grades-1-4"], ["company", "safety", "pupils-kind", "breaks", "case-alone", "case-helps"]],
    [
      ["grades-5-7", "grades-8-10", "upper-secondary"],
      [
        "company",
        "safety",
        "bullied",
        "case-told",
        "case-bullied-you",
        "seen-bullying",
        "case-bullied",
        "case-bullies",
        "case-joins-in",
        "case-stopped",
        "case-spoke-up",
        "breaks",
      ],
    ],
  ]),
];

/** The set's questions for a level, in the order asked; null when it is not made for that level. */
export function readySetQuestions(
  { forLevels }: ReadySet,
  level: SchoolLevel,
): readonly QuestionId[] | null {
  return forLevels.find(({ levels }) => levels.includes(level))?.questions ?? null;
}

type LevelRow = readonly [levels: readonly SchoolLevel[], questions: readonly string[]];

function set(
  id: ReadySetId,
  kind: SurveyKind,
  minutes: number,
  rows: readonly LevelRow[],
): ReadySet {
  return {
    id,
    kind,
    minutes,
    forLevels: rows.map(([levels, questions]) => ({
      levels,
      questions: questions.map((question) => question as QuestionId),
    })),
  };
}
