export const influence = {
  title: "Influence",
  lead: "Who decides, as classmates named it: a picture of one day, not of what anyone is.",
  notAsked: "This survey has no question on who decides.",
  tooFew: (raters: number, size: number) =>
    `${raters} of ${size} answered the question on who decides. That is too few to be read: it takes answers from 60% of the class, and at least 10.`,
  caution: "Fewer than 80% have answered: read this with care.",
  standOut: "Named more often than chance would give",
  nobody:
    "Nobody is named clearly more often than chance alone would give. The answers do not suggest that anyone decides more than others.",
  directions: {
    positive: "Decides, and is named for helping",
    negative: "Decides, and is also named for something difficult",
    unclear: "Decides; the direction is unclear",
  },
  says: {
    positive: (name: string) =>
      `The answers suggest that ${name} has influence, and that classmates also find ${name} helpful.`,
    negative: (name: string) =>
      `The answers suggest that ${name} has influence, and that some find it difficult. Hear ${name} first.`,
    unclear: (name: string) => `The answers suggest that ${name} has influence.`,
  },
  waiting: "Working out how firm this is …",
  failed:
    "How firm this is could not be worked out. One or two other answers could have changed it.",
  reach: {
    title: "Whom the influence reaches",
    summary: (question: string, name: string, received: number, of: number) =>
      received === 0
        ? `“${question}”: None of the ${of} others who answered the question chose ${name}.`
        : `“${question}”: ${received} of the ${of} others who answered the question chose ${name}.`,
    together: "The names are from these questions together.",
    mutual: "Mutual choices",
    chosenBy: "Chosen by",
    alsoChosenBy: "Also chosen by",
    subgroup: "In a subgroup with",
  },
  alone: {
    title: "To those without ties",
    nobody: "Nobody else is chosen by no one on a question, or without a mutual choice.",
    why: {
      unchosen: "whom no one chose",
      "unchosen-on": (questions: readonly string[]) => `whom no one chose on ${quoted(questions)}`,
      "no-mutual": "who has no mutual choice",
    },
    links: {
      mutual: (name: string, alone: string, why: string) =>
        `${name} and ${alone}, ${why}, chose each other`,
      chose: (name: string, alone: string, why: string) => `${name} chose ${alone}, ${why}`,
      "chosen-by": (name: string, alone: string, why: string) => `${alone}, ${why}, chose ${name}`,
      both: (name: string, alone: string, why: string) =>
        `${name} and ${alone}, ${why}, chose each other on different questions`,
    },
    plain: (link: string) => `${link}.`,
    opening: (link: string) => `${link}: a possible way in. Talk with both first.`,
    untied: (name: string) => `No choice between ${name} and:`,
  },
  power: {
    title: "Special power position",
    lead: "Few mutual choices, but chosen by someone whom many choose. Such a position can pass unnoticed.",
  },
  all: {
    title: "Everyone who was named",
    pupil: "Pupil",
  },
  limits:
    "Pupils mostly choose within their own gender, which the calculation leaves out. See for yourself, and ask other adults.",
};

export type InfluenceTexts = typeof influence;

function quoted(questions: readonly string[]): string {
  return questions.map((question) => `“${question}”`).join(" and ");
}
