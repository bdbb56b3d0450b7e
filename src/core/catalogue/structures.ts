import type { QuestionId } from "../ids.ts";
import {
  isNegativeKind,
  surveyKinds,
  type NominationKind,
  type RatingPoints,
  type ScaleTheme,
  type SurveyKind,
} from "../question.ts";
import type { QuestionStructure, ScaleStructure } from "./question-structure.ts";

type Answers = Pick<ScaleStructure, "optionCount" | "concern">;

const investigation: readonly SurveyKind[] = ["investigation"];

// How many answers, and which of them concern the adults. Named by what a concern means there.
const noConcern3 = answers(3, { strong: [], some: [], duty: [] });
const low5 = answers(5, { strong: [], some: [4, 5], duty: [] });
const low3 = answers(3, { strong: [], some: [3], duty: [] });
const alone5 = answers(5, { strong: [4, 5], some: [3], duty: [4, 5] });
const alone3 = answers(3, { strong: [3], some: [2], duty: [3] });
const unsafe5 = answers(5, { strong: [4, 5], some: [3], duty: [3, 4, 5] });
const unsafe3 = answers(3, { strong: [3], some: [2], duty: [2, 3] });
const thriving5 = answers(5, { strong: [], some: [4, 5], duty: [5] });
const thriving3 = answers(3, { strong: [], some: [3], duty: [3] });
const harmed5 = answers(5, { strong: [3, 4, 5], some: [2], duty: [2, 3, 4, 5] });
const witness5 = answers(5, { strong: [], some: [3, 4, 5], duty: [2, 3, 4, 5] });
const lonely5 = answers(5, { strong: [4, 5], some: [3], duty: [3, 4, 5] });
const unsure4 = answers(4, { strong: [], some: [3, 4], duty: [] });
const unsure3 = answers(3, { strong: [], some: [2, 3], duty: [] });
const harmed3 = answers(3, { strong: [3], some: [2], duty: [2, 3] });
const few4 = answers(4, { strong: [], some: [4], duty: [] });
const dread5 = answers(5, { strong: [], some: [5], duty: [] });
const wish5 = answers(5, { strong: [], some: [4], duty: [] });
const told4 = answers(4, { strong: [3, 4], some: [2], duty: [2, 3, 4] });

const structures: readonly QuestionStructure[] = [
  ...nominations("affiliation", [
    "tell-secret",
    "confide",
    "fun-with",
    "know-better",
    "free-time",
    "breaks",
    "play",
    "play-outside",
    "play-inside",
    "work",
    "sit-beside",
    "group-work",
    "learn-with",
    "calm-beside",
    "online-with",
    "game-with",
    "next-class",
    "school-with",
  ]),
  ...nominations("influence", [
    "decides",
    "decides-play",
    "play-ideas",
    "ideas",
    "listened-to",
    "speak-for-class",
  ]),
  ...nominations("prosocial", [
    "ask-when-stuck",
    "helps-others",
    "helps-teacher",
    "includes",
    "asks-others",
    "helps-you",
    "comforts",
    "kind-to-you",
    "kind-words",
    "speaks-up",
    "good-mood",
    "makes-calm",
    "kind-online",
    "welcomed-you",
  ]),
  ...nominations("victimisation", [
    "case-alone",
    "case-bullied",
    "case-left-out",
    "case-bullied-online",
  ]),
  ...nominations("bullying", [
    "case-bullies",
    "case-bullied-you",
    "case-joins-in",
    "case-leaves-out",
    "case-bullies-online",
  ]),
  ...nominations("disruption", ["case-noise"]),
  ...nominations("rejection", ["case-not-breaks", "case-not-work"]),
  // Positive, but about the case itself: out of place where nothing happened.
  ...nominations("prosocial", ["case-helps", "case-spoke-up", "case-stopped"], investigation),
  ...scales("thriving", thriving5, ["breaks-feel", "thriving", "class-thriving", "new-class-feel"]),
  ...scales("thriving", thriving3, ["kindergarten-feel"]),
  ...scales("thriving", low5, ["look-forward"]),
  ...scales("company", alone5, ["company", "work-company"]),
  ...scales("company", alone3, ["play-company", "join-in"]),
  ...scales("loneliness", lonely5, ["lonely"]),
  ...scales("loneliness", harmed5, ["left-out"]),
  ...scales("belonging", low3, ["good-friend"]),
  ...scales("belonging", low5, ["belong", "be-yourself", "class-together"]),
  ...scales("safety", unsafe5, ["safety", "safe-breaks", "safe-changing-room", "safe-way"]),
  ...scales("safety", unsafe3, ["kindergarten-safe"]),
  ...scales("harm", unsafe3, ["children-kind"]),
  ...scales("harm", unsafe5, ["pupils-kind", "nice-online"]),
  ...scales("harm", harmed5, ["hurt-by-words"]),
  ...scales("harm", witness5, ["seen-bullying"]),
  ...scales("bullied", harmed5, ["bullied"]),
  ...scales("digital-bullied", harmed5, ["bullied-online"]),
  ...scales("digital-life", wish5, ["chat-groups"]),
  ...scales("work-peace", low5, ["work-peace", "noise-often"]),
  ...scales("work-peace", low3, ["indoors-feel"]),
  ...scales("learning", low5, ["dare-ask"]),
  ...scales("having-a-say", low5, ["listened-self", "adult-listens"]),
  ...scales("having-a-say", low3, ["decide-play-self"]),
  ...scales("helped", low5, ["get-help"]),
  ...scales("adults", unsure3, ["tell-online", "kindergarten-adult"]),
  ...scales("adults", unsure4, ["adults-care", "adult-talk"]),
  ...scales("adults", low5, ["adults-act", "adults-notice"]),
  ...scales("adult-harm", unsafe5, ["adults-kind"]),
  ...scales("adult-harm", harmed3, ["adult-hurt"]),
  ...scales("adult-harm", unsafe3, ["kindergarten-adults-kind"]),
  ...scales("transition", few4, ["know-names"]),
  ...scales("transition", unsure4, ["getting-known"]),
  ...scales("transition", dread5, ["new-school"]),
  ...scales("transition", low3, ["start-school", "know-someone"]),
  ...scales("friends-elsewhere", noConcern3, ["friends-elsewhere"]),
  ...scales("bullied", harmed5, ["case-how-long"], investigation),
  ...scales("bullied", told4, ["case-told"], investigation),
  rating("rate-breaks-3", 3),
  rating("rate-breaks-5", 5),
  rating("rate-work-7", 7),
];

/** Every question there is, by its id. Loaded by the pupil's Worker: no text belongs here. */
export const questionStructures: ReadonlyMap<QuestionId, QuestionStructure> = new Map(
  structures.map((structure) => [structure.id, structure]),
);

function answers(optionCount: number, concern: ScaleStructure["concern"]): Answers {
  return { optionCount, concern };
}

function nominations(
  kind: NominationKind,
  ids: readonly string[],
  allowed: readonly SurveyKind[] = isNegativeKind(kind) ? investigation : surveyKinds,
): QuestionStructure[] {
  return ids.map((id) => ({
    type: "nomination",
    id: id as QuestionId,
    kind,
    surveyKinds: allowed,
  }));
}

function scales(
  theme: ScaleTheme,
  { optionCount, concern }: Answers,
  ids: readonly string[],
  allowed: readonly SurveyKind[] = surveyKinds,
): QuestionStructure[] {
  return ids.map((id) => ({
    type: "scale",
    id: id as QuestionId,
    theme,
    optionCount,
    concern,
    surveyKinds: allowed,
  }));
}

function rating(id: string, points: RatingPoints): QuestionStructure {
  return { type: "rating", id: id as QuestionId, points, surveyKinds: investigation };
}
