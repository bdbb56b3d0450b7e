import type { QuestionId } from "../ids.ts";
import type { SchoolLevel } from "../question.ts";

/** What questions are about, in the order in which they are offered. "case" is for investigations alone. */
export const questionSubjects = [
  "friendship",
  "breaks",
  "work",
  "influence",
  "helping",
  "belonging",
  "safety",
  "noise",
  "digital",
  "adults",
  "transition",
  "case",
] as const;
export type QuestionSubject = (typeof questionSubjects)[number];

/** What the one who chooses questions, and the documentation, know of a question beside its texts. */
export interface QuestionAbout {
  readonly id: QuestionId;
  readonly subject: QuestionSubject;
  /** Whom its wording fits: a suggestion, never a bar. */
  readonly levels: readonly SchoolLevel[];
  /** Why it is asked: the law, a public theme, or our reason. The screens have words of their own for each. */
  readonly sourceId: SourceId;
  /** The same for the documentation, in English. */
  readonly source: string;
}

const school: readonly SchoolLevel[] = [
  "grades-1-4",
  "grades-5-7",
  "grades-8-10",
  "upper-secondary",
];
const primary: readonly SchoolLevel[] = ["grades-1-4", "grades-5-7"];
const fromFive: readonly SchoolLevel[] = ["grades-5-7", "grades-8-10", "upper-secondary"];
const young: readonly SchoolLevel[] = ["kindergarten", "grades-1-4", "grades-5-7"];
const youngest: readonly SchoolLevel[] = ["kindergarten", "grades-1-4"];
const kindergarten: readonly SchoolLevel[] = ["kindergarten"];
const untilTen: readonly SchoolLevel[] = ["grades-1-4", "grades-5-7", "grades-8-10"];
const middle: readonly SchoolLevel[] = ["grades-5-7", "grades-8-10"];
const firstFour: readonly SchoolLevel[] = ["grades-1-4"];
const fromEight: readonly SchoolLevel[] = ["grades-8-10", "upper-secondary"];

const sources = {
  friendsElsewhere:
    "Own reason: a pupil whom no one in the class chooses may have good friends elsewhere",
  choosing: "Choosing classmates for a concrete activity (Moreno 1934)",
  deciding: "Evaluations of class surveys: teachers ask who decides, and in which direction",
  helping: "Evaluations of class surveys: teachers ask who helps and includes, and work with them",
  goodSchool: "Education Act § 12-2: a safe and good school environment",
  prevention: "Education Act § 12-3: no tolerance of harm, and prevention",
  dutyToAct: "Education Act § 12-4: the duty to notice and to act",
  harmByAdult: "Education Act § 12-5: when an adult at the school may have harmed a pupil",
  bothLaws: "Education Act § 12-2 and Kindergarten Act § 41: exclusion is harm",
  childrensSay: "Kindergarten Act § 3: the child's right to be heard and to take part",
  goodKindergarten: "Kindergarten Act § 41: no tolerance of harm, and prevention",
  kindergartenDuty: "Kindergarten Act § 42: a safe and good kindergarten, and the duty to act",
  kindergartenAdult:
    "Kindergarten Act § 43: when an adult in the kindergarten may have harmed a child",
  nationalWellbeing: "A theme of the national pupil survey: well-being; own words",
  nationalBullying:
    "The five answers and the period of the national pupil survey on bullying; own words",
  nationalPeace: "A theme of the national pupil survey: peace to work; own words",
  nationalLearning: "A theme of the national pupil survey: room for mistakes; own words",
  nationalAdults: "A theme of the national pupil survey: support from teachers; own words",
  heard: "Education Act § 10-2: the right to take part and to be heard",
  newGroup: "Own reason: a new group settles within its first weeks, and help is easiest then",
  concreteCase:
    "Education Act § 12-4: to look into a concrete case, when other ways did not suffice",
  ratings: "Ratings of classmates (Maassen, SSRAT); Education Act § 12-4: a concrete case",
} as const;
export type SourceId = keyof typeof sources;

type Row = readonly [levels: readonly SchoolLevel[], source: SourceId];

const rows: Readonly<Record<QuestionSubject, Readonly<Record<string, Row>>>> = {
  friendship: {
    "friends-elsewhere": [school, "friendsElsewhere"],
    "tell-secret": [primary, "choosing"],
    confide: [fromFive, "choosing"],
    "fun-with": [young, "choosing"],
    "know-better": [school, "choosing"],
    "free-time": [school, "choosing"],
    "good-friend": [school, "nationalWellbeing"],
    lonely: [fromFive, "goodSchool"],
  },
  breaks: {
    breaks: [school, "choosing"],
    play: [youngest, "choosing"],
    "play-outside": [kindergarten, "choosing"],
    "play-inside": [kindergarten, "choosing"],
    company: [school, "goodSchool"],
    "play-company": [kindergarten, "goodKindergarten"],
    "join-in": [youngest, "bothLaws"],
    "breaks-feel": [primary, "goodSchool"],
  },
  work: {
    work: [school, "choosing"],
    "sit-beside": [untilTen, "choosing"],
    "group-work": [fromFive, "choosing"],
    "learn-with": [fromFive, "choosing"],
    "ask-when-stuck": [fromFive, "helping"],
    "work-company": [school, "goodSchool"],
    "dare-ask": [fromFive, "nationalLearning"],
  },
  influence: {
    decides: [school, "deciding"],
    "decides-play": [youngest, "deciding"],
    "play-ideas": [youngest, "deciding"],
    ideas: [fromFive, "deciding"],
    "listened-to": [fromFive, "deciding"],
    "speak-for-class": [fromFive, "deciding"],
    "listened-self": [school, "goodSchool"],
    "decide-play-self": [youngest, "childrensSay"],
  },
  helping: {
    "helps-others": [school, "helping"],
    "helps-teacher": [school, "helping"],
    includes: [school, "helping"],
    "asks-others": [school, "helping"],
    "helps-you": [young, "helping"],
    comforts: [young, "helping"],
    "kind-to-you": [youngest, "helping"],
    "kind-words": [untilTen, "helping"],
    "speaks-up": [fromFive, "helping"],
    "get-help": [school, "goodSchool"],
  },
  belonging: {
    thriving: [school, "nationalWellbeing"],
    "kindergarten-feel": [kindergarten, "goodKindergarten"],
    "class-thriving": [fromFive, "nationalWellbeing"],
    "look-forward": [primary, "goodSchool"],
    belong: [fromFive, "goodSchool"],
    "be-yourself": [fromFive, "goodSchool"],
    "class-together": [school, "prevention"],
    "left-out": [fromFive, "prevention"],
    "good-mood": [fromFive, "helping"],
  },
  safety: {
    safety: [school, "goodSchool"],
    bullied: [school, "nationalBullying"],
    "kindergarten-safe": [kindergarten, "kindergartenDuty"],
    "children-kind": [kindergarten, "kindergartenDuty"],
    "pupils-kind": [primary, "prevention"],
    "safe-breaks": [untilTen, "prevention"],
    "safe-changing-room": [fromFive, "prevention"],
    "safe-way": [untilTen, "goodSchool"],
    "hurt-by-words": [fromFive, "prevention"],
    "seen-bullying": [fromFive, "dutyToAct"],
  },
  noise: {
    "work-peace": [school, "nationalPeace"],
    "noise-often": [school, "nationalPeace"],
    "calm-beside": [school, "choosing"],
    "makes-calm": [school, "helping"],
    "indoors-feel": [kindergarten, "childrensSay"],
  },
  digital: {
    "online-with": [fromFive, "choosing"],
    "kind-online": [fromFive, "helping"],
    "game-with": [untilTen, "choosing"],
    "nice-online": [fromFive, "prevention"],
    "bullied-online": [fromFive, "nationalBullying"],
    "chat-groups": [fromFive, "prevention"],
    "tell-online": [school, "prevention"],
  },
  adults: {
    "adults-care": [school, "nationalAdults"],
    "adult-talk": [school, "nationalAdults"],
    "kindergarten-adult": [kindergarten, "goodKindergarten"],
    "adults-act": [school, "dutyToAct"],
    "adults-notice": [fromFive, "dutyToAct"],
    "adult-listens": [school, "heard"],
    "adults-kind": [school, "harmByAdult"],
    "adult-hurt": [fromFive, "harmByAdult"],
    "kindergarten-adults-kind": [kindergarten, "kindergartenAdult"],
  },
  transition: {
    "new-class-feel": [school, "prevention"],
    "know-names": [school, "newGroup"],
    "getting-known": [school, "newGroup"],
    "welcomed-you": [school, "helping"],
    "next-class": [untilTen, "choosing"],
    "school-with": [kindergarten, "choosing"],
    "new-school": [middle, "newGroup"],
    "start-school": [kindergarten, "newGroup"],
    "know-someone": [middle, "newGroup"],
  },
  case: {
    "case-alone": [school, "concreteCase"],
    "case-bullied": [fromFive, "concreteCase"],
    "case-left-out": [fromFive, "concreteCase"],
    "case-bullied-online": [fromFive, "concreteCase"],
    "case-bullies": [fromFive, "concreteCase"],
    "case-bullied-you": [fromFive, "concreteCase"],
    "case-joins-in": [fromFive, "concreteCase"],
    "case-leaves-out": [fromFive, "concreteCase"],
    "case-bullies-online": [fromFive, "concreteCase"],
    "case-noise": [fromFive, "concreteCase"],
    "case-not-breaks": [fromFive, "concreteCase"],
    "case-not-work": [fromFive, "concreteCase"],
    "case-helps": [school, "concreteCase"],
    "case-spoke-up": [fromFive, "concreteCase"],
    "case-stopped": [fromFive, "concreteCase"],
    "case-how-long": [fromFive, "concreteCase"],
    "case-told": [fromFive, "concreteCase"],
    "rate-breaks-3": [firstFour, "ratings"],
    "rate-breaks-5": [fromFive, "ratings"],
    "rate-work-7": [fromEight, "ratings"],
  },
};

/** Every question by its id, subject by subject, in the order in which they are offered. */
export const aboutQuestions: ReadonlyMap<QuestionId, QuestionAbout> = new Map(
  questionSubjects.flatMap((subject) =>
    Object.entries(rows[subject]).map(([name, [levels, sourceId]]): [QuestionId, QuestionAbout] => {
      const id = name as QuestionId;
      return [id, { id, subject, levels, sourceId, source: sources[sourceId] }];
    }),
  ),
);
