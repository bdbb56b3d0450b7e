import type { FirmnessWord } from "../../core/signs/sign.ts";

/** How far the closer look at the signs has come. */
type Closer = "awaited" | "known" | "unknown" | "perhaps";

/** The letter at the top of the results. Words in braces are places for names and numbers that can be pressed. */
export const overview = {
  awaited: "We are looking closer at how sure this is …",
  awaitedLabel: "How far it has come",
  unknown:
    "How sure each sign is could not be worked out. What stands here still holds; take it as a question.",
  again: "Try again",

  /** Over those who say something themselves that must be looked into. */
  first: (count: number): string =>
    count === 1
      ? "One says something you must look into now:"
      : "These say something you must look into now:",
  /** Under those lines, where the shape is not that of the gravest. */
  milder: "{sign} stands beside a milder answer. You must look into that too.",
  ownLine: "{name} answers {reason}",
  /** The same, where it was told in the round before too. */
  ownAgain: "{name} answers {reason}. {before}",
  /** Over those whom no one chose on any question, in the letter and in the list. */
  closer: {
    awaited: (count: number) =>
      count === 1
        ? "No one chose this pupil. We are looking closer at how sure this is …"
        : "No one chose these. We are looking closer at how sure this is …",
    known: (count: number) =>
      count === 1
        ? "No one chose this pupil: the answers suggest that you may be needed"
        : "No one chose these: the answers suggest that you may be needed",
    unknown: (count: number) =>
      count === 1
        ? "No one chose this pupil. How sure this is has not been worked out"
        : "No one chose these. How sure this is has not been worked out",
    perhaps: (count: number) =>
      count === 1
        ? "No one chose this pupil. Ask how things are"
        : "No one chose these. Ask how things are",
  } satisfies Record<Closer, (count: number) => string> as Readonly<
    Record<Closer, (count: number) => string>
  >,
  closerLine: "{reason} chose {name} {where}.",
  /** The same, where it was so in the round before. */
  closerAgain: "{reason} chose {name} {where}, and no one did in “{wave}” either.",
  /** Between the places of "closerLine". */
  or: "or",
  noneOf: (of: number) => `None of ${of}`,
  next: "Around {names} there may be something worth a closer look: {why}",
  /** Opens the signs of those in "next". */
  why: "see why",
  signs: (count: number) => (count === 1 ? "one sign" : `${count} signs`),
  skipped: "{count}, but skipped at least one question about classmates.",
  skippedCount: (count: number) =>
    count === 1 ? "One pupil answered" : `${count} pupils answered`,
  skippedOn: (question: string, count: number) =>
    count === 1 ? `“${question}”: one skipped it` : `“${question}”: ${count} skipped it`,
  oneChoice: "One choice more or less would have changed {count}.",
  firmness: (total: number, loose: number): string =>
    loose === 0
      ? `The signs from classmates’ choices: ${total} in all, {count}.`
      : `The signs from classmates’ choices: ${total} in all, {count}. Take the uncertain ones as questions.`,
  firmnessCount: {
    firm: (count: number) => `${count} firm`,
    likely: (count: number) => `${count} likely`,
    loose: (count: number) => `${count} uncertain`,
    unknown: (count: number) => `${count} we do not know how sure`,
  } satisfies Record<FirmnessWord | "unknown", (count: number) => string> as Readonly<
    Record<FirmnessWord | "unknown", (count: number) => string>
  >,
  /** Over the signs of each kind, with whose they are. */
  firmnessLevels: {
    firm: "Firm:",
    likely: "Likely:",
    loose: "Uncertain:",
    unknown: "We do not know how sure:",
  } satisfies Record<FirmnessWord | "unknown", string> as Readonly<
    Record<FirmnessWord | "unknown", string>
  >,
  firmnessBehind:
    "Counted by asking: if the same pupils answered again, how often would the sign be there again? “Firm” stands only where such signs have lasted to the next round in other classes. Most signs are uncertain, and still worth a look. For some signs there is no such calculation.",

  /** Beside a sign in a list: it was there in the round before too. */
  alsoIn: (round: string) => `also in “${round}”`,
  stepLead: "Next step:",
  steps: {
    today: "Talk with {names} soon, in private, and tell the head teacher today.",
    collect: (more: number) =>
      more === 1
        ? "Ask those who are missing to answer. One more answer, and classmates’ choices can be read."
        : `Ask those who are missing to answer. ${more} more answers, and classmates’ choices can be read.`,
    closed:
      "Too few came to answer this time. Make time for a new round, and talk with those who are missing.",
    small:
      "The class is too small for choices to be read. Build on what pupils say of themselves, and talk with each of them.",
    talk: "Talk with {names} this week. Ask how things are before you do anything else.",
    quiet: "Nobody stands out as needing you first. Notice {names} this week: no one named them.",
    look: "Begin with {names}: watch a break or two before you decide what to do.",
    calm: "The answers ask nothing of you now. Take care of what is good.",
    cases: "Go through the cases one at a time, and hear each pupil before anything is decided.",
  },
  round: {
    later: (day: string) => `A new round around ${day} shows whether it helped.`,
    due: "It is time for a new round, to see whether it helped.",
  },
};
export type OverviewTexts = typeof overview;
