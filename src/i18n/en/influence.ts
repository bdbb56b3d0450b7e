export const influence = {
  title: "Influence",
  lead: "Who decides, as classmates named it: a picture of one day, not of what anyone is.",
  notAsked: "This survey has no question on who decides.",
  tooFew: (raters: number, size: number) =>
    `${raters} of ${size} answered the question on who decides. That is too few to be read: it takes answers from 60% of the class, and at least 10.`,
  caution: "Fewer than 80% have answered: read this with care.",
  /** First of all: who, how, and how near to those who lack choices; "tied" of them are "names". */
  glance: {
    title: "In short",
    tied: (names: string, tied: number, of: number) =>
      of === 1
        ? `There are choices to or from ${names}, who lacks choices.`
        : `There are choices to or from ${names}: ${tied} of the ${of} who lack choices.`,
    untied: (of: number) =>
      of === 1
        ? "There are no choices to or from the one who lacks choices."
        : `There are no choices to or from any of the ${of} who lack choices.`,
  },
  standOut: "Named more often than chance would give",
  nobody:
    "Nobody is named clearly more often than chance alone would give. The answers do not suggest that anyone decides more than others.",
  directions: {
    positive: "Decides, and is named for helping",
    negative: "Decides, and is also named for something difficult",
    unclear: "Decides; the answers do not say whether that is good for others",
  },
  says: {
    positive: (name: string) =>
      `The answers suggest that ${name} has influence, and that classmates also find ${name} helpful.`,
    negative: (name: string) =>
      `The answers suggest that ${name} has influence, and that some find it difficult. Hear ${name} first.`,
    unclear: (name: string) => `The answers suggest that ${name} has influence.`,
  },
  goodOrHard:
    "Influence can help others, or do the opposite. Where a pupil is also often named among those who help, it says so here. Otherwise the answers do not say how the others find it. Questions about something difficult are asked only on a concrete suspicion.",
  learnMore: (name: string) =>
    `To learn more: See who gets to join in when ${name} decides, and talk with ${name} and some of the others one by one.`,
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
    subgroup: (question: string) => `In the same subgroup on “${question}”`,
  },
  alone: {
    title: "To pupils who lack choices",
    who: "These are pupils whom no one chose on one of the questions, or who have no mutual choice.",
    nobody: "Nobody else is chosen by no one on a question, or without a mutual choice.",
    why: {
      unchosen: (alone: string) => `No one chose ${alone}.`,
      "unchosen-on": (alone: string, questions: readonly string[]) =>
        `No one chose ${alone} on ${quoted(questions)}.`,
      "no-mutual": (alone: string) => `${alone} has no mutual choice.`,
    },
    links: {
      mutual: (name: string, alone: string, questions: readonly string[]) =>
        `${name} and ${alone} chose each other on ${quoted(questions)}.`,
      chose: (name: string, alone: string, questions: readonly string[]) =>
        `${name} chose ${alone} on ${quoted(questions)}.`,
      "chosen-by": (name: string, alone: string, questions: readonly string[]) =>
        `${alone} chose ${name} on ${quoted(questions)}.`,
      both: (name: string, alone: string) =>
        `${name} chose ${alone} on one question, and ${alone} chose ${name} on another.`,
    },
    opening: "That may be a way in: Talk with both first.",
    untied: (name: string) => `The answers show no choice between ${name} and:`,
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
