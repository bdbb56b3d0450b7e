export const cases = {
  title: "Possible cases",
  lead: "One at a time, beginning with the pupil who may be exposed. What others say are claims: they are talked about with the pupil they are about before anything is decided.",
  none: "The answers point to no case. That does not prove that all is well: the talks go on.",
  position: (number: number, of: number) => `Case ${number} of ${of}`,
  previous: "Previous case",
  next: "Next case",
  choose: "Cases",
  heard: (count: number, of: number) => `Heard: ${count} of ${of}`,
  claim: "Claim, to be talked about with the pupil it is about",
  own: {
    title: (name: string) => `What ${name} says`,
    said: (option: string, question: string) => `“${option}” to “${question}”`,
    named: (name: string) => `${name} names somebody as having done it: see below.`,
    nothing: (name: string) => `${name} has answered, and says nothing of the kind.`,
    notAnswered: (name: string) => `${name} has not answered.`,
  },
  known: (day: string) => `You have known this since ${day}.`,
  knownOfOthers: (day: string) => `The answers were first seen on ${day}.`,
  duty: "Under the Education Act § 12-4 you tell the head teacher when you know or suspect that a pupil does not have it safe and good, and the school looks into it as soon as possible. You need not be certain first.",
  others: {
    title: "What others say",
    exposed: (name: string, namers: number, possible: number) =>
      `${namers} of the ${possible} who could have named ${name} do so.`,
    oneExposed: (name: string) => `One claim is about ${name}.`,
    none: (name: string) => `No one else names ${name}.`,
    question: (question: string, namers: number, possible: number) =>
      `“${question}”: ${namers} of ${possible}`,
    oneQuestion: (question: string) => `“${question}”: one claim`,
  },
  oneClaim:
    "A single claim may be a misunderstanding, or a quarrel. Take it as a reason to look, and do not look for who made it.",
  named: {
    title: "Who is named as doing it",
    none: "The answers name no one in this case. The talk is where to begin.",
    order: "In the order of the class list. The number says nothing of guilt.",
    byExposed: (exposed: string, name: string) => `${exposed} names ${name}.`,
    byOthers: (name: string, namers: number, possible: number) =>
      `${namers} of the ${possible} others who could have named ${name} do so.`,
    oneOther: (name: string) => `One claim from somebody else is about ${name}.`,
    noOthers: (name: string) => `No one else names ${name}.`,
    also: (count: number, exposed: string) =>
      count === 1
        ? `One of them names ${exposed} as well. The others may mean another case.`
        : `${count} of them name ${exposed} as well.`,
    alsoNone: (exposed: string) => `None of them names ${exposed}: they may mean another case.`,
  },
  talk: {
    tick: (name: string) => `I have talked with ${name}`,
    day: (name: string) => `Day of the talk with ${name}`,
    notKept: "It was not kept. Try again.",
  },
  support: {
    title: "Who may be able to tell more, or be of help",
    witness: (name: string) => `${name} says to have seen it happen to somebody.`,
    claim: (name: string, question: string, namers: number, possible: number) =>
      `${name}, on “${question}”: ${namers} of ${possible}`,
    oneClaim: (name: string, question: string) => `${name}, on “${question}”: one says so`,
    none: "No one is named for having helped, spoken up or stepped in.",
    ofAll: "From the answers as a whole: they need not be about this case.",
  },
  steps: {
    title: "What now",
    talk: (name: string) =>
      `Talk with ${name} first, alone and in peace. Ask openly: how is it, what happens, where and when? Do not tell what others have said, nor who was named.`,
    tell: "Tell the head teacher today.",
    oneByOne:
      "Then talk with each pupil who is named, one at a time and close together. Say what you are concerned about, and hear the pupil's own story first. Nobody learns who has answered what.",
    helpers: "Talk with those who have seen it or helped. They need adults behind them.",
    plan: (name: string) =>
      `When ${name} and the others are heard, the school writes a plan: the problem, the measures, when, who is responsible, and when it is evaluated.`,
    adult:
      "If it may be an adult at the school, the head teacher is told at once (§ 12-5); if it is one of the school's leaders, the school's owner.",
  },
  untied: (count: number) =>
    count === 1
      ? "One pupil names somebody as doing it whom nothing ties to a case here. No name is shown: ask openly in the talks."
      : `${count} pupils name somebody as doing it whom nothing ties to a case here. No names are shown: ask openly in the talks.`,
};

export type CasesTexts = typeof cases;
