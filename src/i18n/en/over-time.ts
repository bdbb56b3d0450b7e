/** What one step was counted on. */
export interface StepCounts {
  readonly before: number;
  readonly now: number;
  readonly of: number;
}

export const overTime = {
  title: "Over time",
  lead: "The rounds of the class beside each other. A number that is a little different is often chance alone: only a change that chance seldom makes is called a change.",
  only: "There is no earlier round to compare with. When you repeat the survey, this page shows what has changed and what is as before.",
  noEarlier:
    "There is no earlier round to compare with. Choose another round above, and they stand beside each other.",
  deleted:
    "The round that this one repeats has been deleted, with all its answers. Nothing of it is left here to compare with.",
  /** Below the name of a round: the last day answers came, or the first of one that is open. */
  day: { closed: (day: string) => `closed ${day}`, opened: (day: string) => `opened ${day}` },
  kept: (name: string, day: string) => `The answers to “${name}” are kept until ${day}.`,
  keptWhy:
    "Comparing needs the answers of both rounds. When those of one are deleted, it disappears from this page.",
  choose: {
    title: "Also show",
    lead: "Other rounds of the class with some of the same questions:",
  },

  words: { same: "as before", more: "more", fewer: "fewer" },
  harm: (now: number, before: number) =>
    `${now} now, ${before} then, of those who answered both times`,
  tooLittle: "too little to say",
  incomparable: "not compared",
  why: {
    before: "Too few answered the last time.",
    now: "Too few answered this time.",
    twice: "Too few of the same pupils answered both times.",
    "different-cap": "Another limit on how many one may choose: the numbers cannot be compared.",
    "different-kind": "The question was of another kind: the numbers cannot be compared.",
    "different-scale": "There were other answers to choose from: the numbers cannot be compared.",
  },
  notAsked: "not asked",
  tooFew: "too few answers",

  class: {
    title: "The class",
    caption:
      "Each round as it is in its own results. Below the number: compared with the last time the same was asked.",
    figure: "Figure",
    answered: "Have answered",
    ofCount: (count: number, of: number) => `${count} of ${of}`,
    choices: "Whom pupils choose",
    ownTitle: "What pupils say of themselves",
    figures: {
      density: "Choices, of all that could be made",
      mutual: "Choices that are returned",
      unchosen: "Chosen by no one",
      withoutMutual: "Without a mutual choice",
    },
    own: {
      thriving: "Thrive",
      company: "Have someone to be with",
      safety: "Feel safe",
      bullied: "Say that they are bullied",
      other: (question: string) => `No reason to worry: “${question}”`,
    },
    behind: "How the words are found",
    method:
      "Compared are only those who were in the class and answered both times: newcomers and leavers are no change. If each of them had swapped the two answers by the toss of a coin, a larger difference would come in at most one of twenty classes. Then, and only then, it says more or fewer. Of returned choices it is the pairs that are compared, with a test that small numbers do not mislead (Fisher’s exact test). With many numbers on a page, one or two will stand out by chance alone.",
    line: (question: string, figure: string, sentence: string) =>
      `${question}, ${figure}: ${sentence}`,
    seen: {
      density: ({ before, now, of }: StepCounts) =>
        `the ${of} who answered both times made ${before} choices then and ${now} now.`,
      mutual: ({ before, now, of }: StepCounts) =>
        `of the ${of} pairs that can be compared, ${before} chose each other then and ${now} now.`,
      pupils: ({ before, now, of }: StepCounts) =>
        `of the ${of} who can be compared it was so for ${before} then and ${now} now.`,
    },
    byChance: (difference: number) =>
      difference === 0
        ? "Nobody was different."
        : `Chance alone explains a difference of up to ${difference}.`,
  },

  people: {
    newcomers: (names: string, wave: string) => `New since “${wave}”: ${names}.`,
    leavers: (names: string, wave: string) => `No longer in the class since “${wave}”: ${names}.`,
    noChange: "They are counted in their own rounds, and never as a change.",
  },

  pupils: {
    title: "Each pupil",
    lead: "Choices received in each round. The grey field is what the round before lets one expect: inside it the pupil is as before.",
    many: "In any class a few pupils end up outside the grey field by chance alone, about one in ten at most. Talk with the pupil before you make much of it.",
    question: "Question",
    none: "No question was asked with enough answers.",
    columns: { pupil: "Pupil", picture: "Line", change: "Since last time" },
    received: (count: number, low: number, high: number) =>
      low === high ? `${count} (expected ${low})` : `${count} (expected ${low} to ${high})`,
    mutual: (count: number) => (count === 1 ? "1 mutual" : `${count} mutual`),
    away: "not in the class",
    newcomer: "new",
    scroll: "Choices received in each round",
  },

  ties: {
    title: "Ties that came and went",
    from: "From",
    to: "To",
    mutual: (kept: number, gained: number, lost: number) =>
      `Mutual ties: ${kept} kept, ${gained} new, ${lost} gone.`,
    choosers: (kept: number, gained: number, lost: number) =>
      `Choices: ${kept} kept, ${gained} new, ${lost} gone.`,
    limits:
      "Only pairs where both were in the class, and the answers were there both times, are counted.",
    notAsked: "The question was not asked in both rounds.",
    sameWave: "Choose two different rounds.",
    columns: { pupil: "Pupil", kept: "Kept", gained: "New", lost: "Gone" },
    none: "none",
    unseen: "did not answer both times",
  },

  letter: {
    company: {
      more: "The answers suggest that more pupils have someone to be with than in “{wave}”: {count}.",
      fewer:
        "The answers suggest that fewer pupils have someone to be with than in “{wave}”: {count}.",
      same: "About as many have someone to be with as in “{wave}”: {count}.",
    },
    mutual: {
      more: "The answers suggest that more pupils are without a mutual choice {where} than in “{wave}”: {count}.",
      fewer:
        "The answers suggest that fewer pupils are without a mutual choice {where} than in “{wave}”: {count}.",
      same: "About as many are without a mutual choice {where} as in “{wave}”: {count}.",
    },
    count: (before: number, now: number) => `${before} then, ${now} now`,
    behind: (of: number) =>
      `Counted on the ${of} who answered both times. Called a change only where chance alone would seldom make one as large. More stands under “Over time”.`,
    /** Over those who lost much since then. */
    falls: (pupils: number, wave: string) =>
      pupils === 1
        ? `One pupil has clearly fewer choices than in “${wave}”:`
        : `${pupils} pupils have clearly fewer choices than in “${wave}”:`,
    /** After a name. */
    fall: ({
      where,
      before,
      now,
      lost,
    }: {
      readonly where: string;
      readonly before: number;
      readonly now: number;
      readonly lost: number;
    }) =>
      `chosen by ${before} ${where} then, by ${now === 0 ? "no one" : now} now.${lost === 0 ? "" : lost === 1 ? " One mutual choice is gone." : ` ${lost} mutual choices are gone.`}`,
    tooLittle: (wave: string) =>
      `Whether anything has changed since “${wave}” cannot be said: there is too little that can be compared.`,
    deleted: "The round before this one is deleted. What has changed can no longer be said.",
  },

  /** Pupils whose own words had to be looked into both times. */
  again: {
    title: "Say it two rounds in a row",
    lead: (wave: string) =>
      `What the same pupils answered in “${wave}” had to be looked into as well.`,
  },

  sheet: {
    title: "Since the last round",
    step: (where: string, before: number, now: number, word: string) =>
      `Choices ${where}: ${before} in the last round, ${now} now: ${word}.`,
    newcomer: "Was not in the class in the last round.",
    tooLittle: "Too little to say: the rounds cannot be compared for this pupil.",
  },
};

export type OverTimeTexts = typeof overTime;
