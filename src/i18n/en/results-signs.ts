import type { MeasureId } from "../../core/signs/rule.ts";
import type { SignId } from "../../core/signs/sign.ts";

const words = [
  "No one",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
  "Eleven",
  "Twelve",
];

/** "Two", for the beginning of a sentence; figures from thirteen on. */
export function countWord(count: number): string {
  return words[count] ?? String(count);
}

/** How a named question is spoken of: who was named, and by how many. */
export interface QuestionWords {
  /** "in breaks", to follow a statement about choices. */
  readonly where: string;
  /** A sentence without its full stop: "Two chose Nora for breaks". */
  readonly received: (name: string, count: number) => string;
}

const chose = (count: number, name: string, end: string) =>
  `${countWord(count)} chose ${name} ${end}`;
const named = (count: number, name: string, end: string) =>
  `${countWord(count)} named ${name} ${end}`;

export const resultsSigns = {
  /** The questions of the catalogue, by id. */
  questions: {
    breaks: {
      where: "in breaks",
      received: (name, count) => chose(count, name, "for breaks"),
    },
    work: {
      where: "in lessons",
      received: (name, count) => chose(count, name, "to work with in lessons"),
    },
    decides: {
      where: "on the question of who decides",
      received: (name, count) => named(count, name, "among those who decide the most"),
    },
    "helps-others": {
      where: "on the question of who helps others",
      received: (name, count) => named(count, name, "among those who are good at helping others"),
    },
    "helps-teacher": {
      where: "on the question of who helps the teacher",
      received: (name, count) =>
        named(count, name, "among those who help when the teacher needs help"),
    },
  } as Readonly<Record<string, QuestionWords>>,
  /** For a question of the teacher's own. */
  otherQuestion: (title: string): QuestionWords => ({
    where: `on “${title}”`,
    received: (name, count) => named(count, name, `on “${title}”`),
  }),

  signs: {
    "own-bullied": "Own answer on being bullied",
    "own-unsafe": "Own answer on feeling safe",
    "own-alone": "Own answer on having someone to be with",
    "own-not-thriving": "Own answer on thriving",
    "own-concern": "Answers something you must look into",
    "unchosen-everywhere": "Chosen by no one",
    unchosen: "Chosen by no one",
    "no-mutual": "No mutual choice",
    unseen: "Named by no one on any question",
    "chosen-by-unconnected": "Chosen only by pupils without mutual choices",
    "never-returned": "Choices that were not returned",
    "outside-main": "Apart from the largest part of the class",
    "thrives-but-unchosen": "Thrives, but chosen by no one",
    "chosen-but-not-thriving": "Chosen by many, but does not thrive",
    "dominating-positive": "Often named as one who decides, and as helpful",
    "dominating-negative": "Often named as one who decides, and negatively",
    "dominating-unclear": "Often named as one who decides",
    "power-position": "Few mutual choices, but chosen by someone many choose",
    "lost-ties": "Fewer choices than in the last round",
  } satisfies Record<SignId, string> as Readonly<Record<SignId, string>>,

  /** In place of "signs" where the answer itself, or the questions it is so on, can be named. */
  titles: {
    own: (said: string) => `Says of themselves: ${said}`,
    unchosen: (places: readonly string[]) => `Chosen by no one ${places.join(" or ")}`,
    thrives: (answer: string) => `Answered “${answer}” on thriving, but chosen by no one`,
    chosen: (answer: string) => `Chosen by many, but answered “${answer}” on thriving`,
  },

  evidence: {
    /** In brackets after a count: "(0 of 25; chance alone would give 2 to 5)". */
    chance: (count: number, of: number, low: number, high: number) =>
      low === high
        ? `(${count} of ${of}; chance alone would give ${low})`
        : `(${count} of ${of}; chance alone would give ${low} to ${high})`,
    mayBeChance: "This may be chance: it is a reason to look, and no more.",
    oneWouldChangeIt: "One choice would change it.",
    mutual: (name: string, where: string, given: number, received: number) => {
      const chosen = countWord(given).toLowerCase();
      if (given === 0) {
        return `${name} chose no one ${where}, and ${countWord(received).toLowerCase()} chose ${name}.`;
      }
      if (received > 0) {
        return `No choice was mutual ${where}: ${name} chose ${chosen}, and ${countWord(received).toLowerCase()} other${received === 1 ? "" : "s"} chose ${name}.`;
      }
      return given === 1
        ? `${name} chose one ${where}, who did not choose ${name}.`
        : `${name} chose ${chosen} ${where}, and none of them chose ${name}.`;
    },
    ownReport: (name: string, option: string, question: string) =>
      `${name} answered “${option}” to “${question}”`,
    unseen: (name: string, questions: number) =>
      `No one named ${name} on any of the ${questions} questions.`,
    byUnconnected: (name: string, where: string, others: string) =>
      `Only ${others} chose ${name} ${where}, with no mutual choices of their own there.`,
    byConnected: (name: string, where: string, others: string) =>
      `${name} had at most one mutual choice ${where}, but was chosen by ${others}, whom many chose.`,
    unreturned: (name: string, where: string, given: number, answered: number) =>
      `${name} chose ${countWord(given).toLowerCase()} ${where}. ${countWord(answered)} of those answered, and none of them chose ${name}.`,
    /** After "Nine named Nora among those who are good at helping others". */
    direction: (statement: string, expected: string) =>
      `${statement} (chance alone: about ${expected}).`,
    directionUnclear: "The answers do not say whether others find this good or difficult.",
    outside: (name: string, where: string, part: number, main: number) =>
      `${name} was one of ${part} pupils with no choices to or from the ${main} in the largest part of the class ${where}.`,
    lost: (name: string, where: string, before: number, kept: number, was: number, now: number) => {
      const choices = `Choices received went from ${was === 0 ? "none" : was} to ${now === 0 ? "none" : now}.`;
      // None that were seen both times: who did not answer may have had some, and nothing is said of it.
      if (before === 0) return `Since last time, ${where}: ${choices}`;
      return before === 1
        ? `${name} had one mutual choice ${where} last time and ${kept === 0 ? "no longer had it" : "still had it"} this time. ${choices}`
        : `${name} had ${before} mutual choices ${where} last time and had ${kept === 0 ? "none" : kept} of them this time. ${choices}`;
    },
  },

  firmness: {
    firm: (share: string) =>
      `Firm: if the pupils answered again, the sign would by calculation be there again in ${share} of cases.`,
    likely: (share: string) =>
      `Likely: if the pupils answered again, the sign would by calculation be there again in ${share} of cases.`,
    loose: (share: string) =>
      `Uncertain: if the pupils answered again, the sign would by calculation be there again in ${share} of cases.`,
  },
  /** After "firmness", of what is uncertain, where nothing is known of the same class. */
  oftenGone: "In other classes such signs have often been gone in the next round.",
  /** In the place of "firmness", where the round before of the same class shows the same. */
  soBefore: (round: string, share: string) =>
    `It was so in “${round}” too. That two rounds show the same counts for more than the calculation: it knows this round alone, by which the sign would be there again in ${share} of cases.`,
  /** Of choices beside a pupil's own words, which are no estimate. */
  choicesAgain: (share: string) =>
    `If the pupils answered again, the choices would by calculation show the same in ${share} of cases.`,
  caution: "Fewer than 80 % answered this: read it with caution.",

  measures: {
    "talk-with-pupil": (name: string) =>
      `Talk with ${name} first. Ask how things are, and listen to how ${name} explains it.`,
    "tell-head-teacher": () => "Tell the head teacher. You do not have to be sure first.",
    "watch-breaks": (name: string) => `Watch some breaks: who is ${name} with, and who comes over?`,
    "ask-other-adults": (name: string) => `Ask other adults how they think ${name} is doing.`,
    "talk-with-parents": (name: string) => `Talk with ${name}’s parents.`,
    "shared-task-with-bridge": (name: string) =>
      `Give ${name} a task together with someone ${name} chose.`,
    "seat-near-bridge": (name: string) => `Seat ${name} near someone ${name} chose.`,
    "adult-led-activity": (name: string) =>
      `Start an activity led by an adult, where ${name} meets others.`,
    "notice-daily": (name: string) => `See ${name} every day: a greeting, a question, a task.`,
    "positive-responsibility": (name: string) =>
      `Give ${name} a responsibility that others benefit from.`,
    "talk-about-including": (name: string) =>
      `Talk with ${name} about bringing others in: it counts when ${name} does.`,
    "look-again-next-wave": () => "Look again in the next round.",
  } satisfies Record<MeasureId, (name: string) => string> as Readonly<
    Record<MeasureId, (name: string) => string>
  >,

  /** What pupils said about themselves when it is no concern, as the letter tells it. */
  goodNews: {
    thriving: "{count} answer that they thrive.",
    company: "{count} answer that they have someone to be with in breaks.",
    safety: "{count} answer that they feel safe.",
  },
  /** The same in a round that has a newer one. */
  goodNewsThen: {
    thriving: "{count} answered that they thrived.",
    company: "{count} answered that they had someone to be with in breaks.",
    safety: "{count} answered that they felt safe.",
  },
};
export type ResultsSignsTexts = typeof resultsSigns;
