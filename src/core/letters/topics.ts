import type { NominationKind, ScaleTheme, SurveyQuestion } from "../question.ts";

/** What a survey asks about, in the few words a letter has room for. In the order a letter names them. */
export const letterTopics = [
  "being-with",
  "deciding",
  "helping",
  "thriving",
  "company",
  "safety",
  "bullying",
  "work",
  "digital",
  "adults",
  "having-a-say",
  "transition",
  "harm",
  "rating",
] as const;
export type LetterTopic = (typeof letterTopics)[number];

/** Each topic once, in the order of `letterTopics`. Empty when nothing is asked. */
export function topicsOf(questions: readonly SurveyQuestion[]): readonly LetterTopic[] {
  const asked = new Set(questions.map(topicOf));
  return letterTopics.filter((topic) => asked.has(topic));
}

function topicOf(question: SurveyQuestion): LetterTopic {
  switch (question.type) {
    case "nomination":
      return topicByKind[question.kind];
    case "scale":
      return topicByTheme[question.theme];
    case "rating":
      return "rating";
  }
}

const topicByKind: Readonly<Record<NominationKind, LetterTopic>> = {
  affiliation: "being-with",
  influence: "deciding",
  prosocial: "helping",
  rejection: "harm",
  disruption: "harm",
  bullying: "harm",
  victimisation: "harm",
};

const topicByTheme: Readonly<Record<ScaleTheme, LetterTopic>> = {
  thriving: "thriving",
  company: "company",
  safety: "safety",
  bullied: "bullying",
  "friends-elsewhere": "company",
  belonging: "company",
  "work-peace": "work",
  "digital-bullied": "bullying",
  harm: "safety",
  "digital-life": "digital",
  adults: "adults",
  "adult-harm": "adults",
  helped: "helping",
  "having-a-say": "having-a-say",
  transition: "transition",
  loneliness: "company",
  learning: "work",
};
