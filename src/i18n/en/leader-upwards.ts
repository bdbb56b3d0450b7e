export const leaderUpwards = {
  read: {
    title: "The municipality's round",
    lead: "The municipality can ask schools for their sums and see them added up. You see exactly what would leave before you answer. Nothing leaves before a yes.",
    label: "The link of the invitation",
    hint: "Paste the whole link you were sent.",
    submit: "Read the invitation",
    reading: "Reading the invitation …",
    failures: {
      damaged: "This is no whole invitation. Paste the link again, or ask for it once more.",
      gone: "The round is not there any more. Ask whoever invited you.",
      description: {
        damaged: "The invitation does not match the round at the mailbox. Ask for a new one.",
        "other-level": "This invitation is for class teachers. It opens in their Samklang.",
        "newer-version": "This round is made with a newer Samklang. Update the page and try again.",
      },
    },
  },
  offer: {
    from: (place: string, term: string) => `${place} invites your school, for ${term}`,
    until: (day: string) => `Open until ${day}.`,
    closed: (day: string) => `The deadline was ${day}. The round takes no more.`,
    modes: {
      plain:
        "A plain round takes one visit. It does not protect from a municipality that invents schools: it could then see the sums of yours, with random numbers added.",
      strict:
        "You first sign up by name. When the list is closed you see who the others are, and the numbers are sent only when you have confirmed.",
    },
    none: "There is no finished round for this half-year at your school. Finish it first, and come back with the same invitation.",
    school: "Which school",
    classes: (count: number) => (count === 1 ? "1 class" : `${count} classes`),
    problems: {
      tooManyClasses: (most: number) =>
        `The school's round has more classes than this round takes of one school: at most ${most}.`,
      elsewhere: (municipality: string) =>
        `The school's numbers were given to another round, at ${municipality}. Withdraw them there first.`,
      already: "The school has contributed to this round already.",
      counted: "The school has contributed this half-year, and it is not repeated.",
    },
    leavesTitle: "This would leave",
    one: "That this is one school.",
    asIs: "As they are in your school's round",
    noised: "With random numbers added by each class, so that nobody can work back",
    fields: {
      one: "Classes",
      roll: "Pupils in the classes",
      hasBreaks: "Classes that were asked whom they like to be with",
      hasThriving: "Classes that were asked whether they thrive",
      hasCompany: "Classes that were asked whether they have someone to be with",
      hasSafety: "Classes that were asked whether they are safe",
      hasBullied: "Classes that were asked about bullying",
      ballots: "Pupils who answered",
      breaksAnswered: "Answered whom they like to be with",
      mutual: "Of them: have a mutual choice",
      unchosen: "Pupils chosen by nobody",
      thrivingAnswered: "Answered whether they thrive",
      notThriving: "Of them: did not answer that they thrive",
      companyAnswered: "Answered whether they have someone to be with",
      notCompany: "Of them: not always or mostly",
      safetyAnswered: "Answered whether they are safe",
      notSafe: "Of them: not always or mostly",
      bulliedAnswered: "Answered about bullying",
      bullied: "Of them: two or three times a month or more",
    },
    neverTitle: "This does not leave",
    never:
      "Anything of a single class, teacher or pupil, or the name of the school. The numbers are split in two and locked: neither the municipality nor the mailbox can read them alone.",
    name: "The name other school leaders know you by",
    nameHint: "The others who sign up see it. At most 60 characters.",
    nameMissing: "Write a name of at most 60 characters.",
    question: "Will you contribute?",
    second:
      "A sum was already made with your school this half-year. If other schools take part this time, the sums of your school could be worked out, with random numbers added. Say yes only if the first round did not fit together.",
    secondYes: "I understand, and want to take part all the same",
    yes: "Yes, contribute",
    yesStrict: "Yes, sign up",
    no: "No",
    declined: "You said no. Nothing was sent.",
  },
  home: {
    steps: {
      sending: "Waiting to be sent",
      announced: "Signed up. The list is not closed yet",
      "to-confirm": "The list is closed: see the names",
      contributed: "The school has contributed",
      withdrawing: "Being withdrawn",
      withdrawn: "Withdrawn",
      frozen: "The sum is made",
      refused: "Was not taken",
      gone: "The round is over",
    },
  },
  page: {
    title: "The school's contribution",
    to: (municipality: string, term: string) => `To ${municipality}, for ${term}`,
    texts: {
      sending:
        "It is kept here, and is sent by itself when the mailbox can be reached. You can still take it back.",
      announced:
        "No numbers have left. When the municipality has closed the list, you see here who takes part.",
      "to-confirm": "No numbers have left yet. Look at the names and confirm, or take it back.",
      contributed:
        "The numbers lie split and locked at the mailbox. You can take them back until the municipality makes the sum.",
      withdrawing:
        "It is kept here that they are to be deleted. The mailbox is told as soon as it can be reached.",
      withdrawn: "The mailbox has deleted what was there. The school is not in the sum.",
      gone: "The mailbox does not have the round any more, and what was there is deleted.",
    },
    among: (count: number) =>
      `${count} contributions are in the sum, and your school's is one of them.`,
    notAmong: (count: number) =>
      `${count} contributions are in the sum. Your school's is not one of them.`,
    refused: {
      late: "The round takes no more. The school can take part next half-year.",
      full: "There is no room in the round. Tell the municipality.",
      unlisted: "Your name is not on the list. Tell the municipality.",
    },
    refresh: "Ask the mailbox",
    withdraw: "Take it back",
    withdrawQuestion: "Take the contribution back?",
    withdrawText: "The mailbox deletes it, and the school will not be in the sum.",
    frozen: "The sum is made, and the contribution can no longer be taken back.",
  },
  names: {
    title: "Who takes part",
    loading: "Fetching the list …",
    own: "you",
    question: "Are these school leaders who take part? Ask one of them.",
    yes: "Yes, send the numbers",
    refused: {
      unopened: "One of the names on the list cannot be read.",
      alike: "Two of the names on the list are the same.",
      "own-missing": "Your name is not on the list as you wrote it.",
      "too-few": "There are fewer than three names on the list.",
      changed: "The list is another than the one you saw before.",
    },
    refusedText: "Nothing is sent then. Take it back, and talk with the municipality.",
  },
};

export type LeaderUpwardsTexts = typeof leaderUpwards;
