export const contribute = {
  title: "Contribute to the school's development",
  lead: "The school's leader can ask classes for a few numbers and see their sum. You first see exactly which numbers. Nothing leaves the class before you have said yes, and a no needs no reason.",
  never:
    "Only a preventive survey that is closed can contribute. An investigation under section 12-4 never gives numbers to anyone.",
  term: {
    autumn: (year: number) => `autumn ${year}`,
    spring: (year: number) => `spring ${year}`,
  },

  link: {
    title: "Have you got an invitation?",
    text: "Whoever leads the school sends a link or shows a QR code. Open it in this browser, or paste it here.",
    label: "The link in the invitation",
    read: "Read the invitation",
    kept: "You have opened an invitation.",
    useKept: "Use the invitation",
    again: "Have you got another invitation?",
    failures: {
      "not-invitation": "This is not an invitation. Paste the whole link you were given.",
      damaged:
        "The link is damaged, or part of it is missing. Paste the whole link, or ask for it again.",
      "other-level":
        "This invitation is for a school leader, from the municipality. Classes do not contribute there.",
      "newer-version":
        "The invitation was made with a newer Samklang. Load the page again and try once more.",
      gone: "The round is not there any more. Ask whoever invited you.",
      closed: "The round takes no more numbers. Your next survey can go into the next round.",
      second: "Answer the question about the second round first.",
      name: "Write the name colleagues know you by, at most 60 characters.",
      offline:
        "The mailbox could not be reached. Check the network and try again. Nothing was sent.",
      relay:
        "The mailbox answered in a way we do not understand. Nothing was sent. Try again later.",
    },
  },
  refused: {
    inOtherRound: (place: string) =>
      `The class's numbers were given to another round, at ${place}. Withdraw them there first.`,
    classContributed:
      "The class has contributed this half-year already, with another survey. A class contributes once every half-year.",
    strictAgain:
      "The class has contributed this half-year, and a round with a list of names is not repeated. The next chance is next half-year.",
    joined: "This class was put together with another one, and contributes with it.",
    spent:
      "The class contributed with another one, whose survey is deleted. The answers here are not used alone. The next survey can contribute again.",
    openOther: "Open the other survey",
  },

  pick: {
    title: "You are invited to contribute",
    from: (place: string, term: string) => `The invitation is from ${place}, for ${term}.`,
    text: "Choose a closed survey to see which numbers it is about. Nothing is sent yet.",
    none: "You have no closed survey. The invitation is kept, and you find it below your classes. Come back when the class has answered and the survey is closed.",
    reading: "Reading the invitation …",
    empty: "There is no invitation here. Open the link you were given in this browser.",
    again: "Try again",
    forget: "Forget the invitation",
  },

  steps: {
    of: (step: number, all: number) => `Step ${step} of ${all}`,
    back: "Back",
    toNumbers: "See the numbers",
    toQuestion: "On to the question",
    no: "No, do not contribute",
  },
  round: {
    title: "Who is asking?",
    place: "Who",
    term: "Half-year",
    open: "Open until",
    mode: "Kind of round",
    modes: { plain: "Plain round", strict: "Round with a list of names" },
    plain:
      "A plain round takes one visit. It does not protect from a leader who invents classes: the leader could then see your class's rounded numbers, but never exact numbers or a pupil.",
    strict:
      "In a round with a list of names you first say who you are. When the list is made you see who the others are, and send the numbers only if they are colleagues who take part.",
    check: "Did the school not ask for this? Say no, and ask the leader.",
  },
  numbers: {
    title: "The numbers that would leave the class",
    working: "Working it out …",
    text: "Only these numbers, and no others. Most are rounded to a multiple of three, so that no one can work their way back to one pupil.",
    kept: "These are the numbers worked out when you first said yes. They do not change.",
    what: "What",
    real: "In your class",
    leaves: "Is sent",
    fields: {
      roll: "Pupils in the class",
      ballots: "Pupils who answered",
      breaksAnswered: "Answered whom they like to be with in breaks",
      mutual: "Of them: have at least one mutual choice",
      mutualPairs: "Pairs who chose each other",
      unchosen: "Pupils chosen by no one",
      thrivingAnswered: "Answered whether they thrive",
      notThriving: "Of them: did not answer that they thrive well or very well",
      companyAnswered: "Answered whether they have someone to be with",
      notCompany: "Of them: did not answer always or mostly",
      safetyAnswered: "Answered whether they are safe",
      notSafe: "Of them: did not answer always or mostly",
      bulliedAnswered: "Answered whether they are bullied",
      bullied: "Of them: two or three times a month or more often",
    },
    groups: {
      all: "The class",
      breaks: "Breaks",
      thriving: "Thriving",
      company: "Someone to be with",
      safety: "Safety",
      bullied: "Bullying",
    },
    leftOut: {
      "not-asked": (question: string) =>
        `${question}: left out, as not everyone was asked about it.`,
      capped: (question: string) =>
        `${question}: left out, as the pupils were told how many they could choose.`,
    },
    all: "All 32 numbers, as they are sent",
    allText:
      "One number says that this is one class, five say which questions were asked, and the last twelve are random numbers that are used in a municipality's sum alone.",
    split: {
      title: "How they are sent",
      text: "Each number is split into two parts. Each part is a random number that says nothing alone. One part goes to the mailbox, the other is locked so that only the leader can open it. The parts become something only when they are added up over all classes.",
    },
    who: {
      title: "Who can learn what",
      leader: "The leader: only sums over at least three classes.",
      relay: "The mailbox: nothing.",
      both: "The leader and whoever runs the mailbox, together: this class's rounded numbers. No pupil and no answer.",
      others: "Other teachers: how many classes take part, once the sum is made.",
    },
    rules: {
      title: "The rules",
      once: "A class contributes once every half-year.",
      three: "With fewer than three classes nobody learns anything.",
      back: "You can withdraw the numbers until the sum is made. Afterwards you cannot.",
    },
  },
  few: {
    title: "This class cannot contribute now",
    reasons: {
      investigation: "An investigation under section 12-4 never gives numbers.",
      notClosed: "The survey is not closed.",
      otherTerm: (term: string) => `The survey closed in another half-year: ${term}.`,
      classTooSmall: (least: number) =>
        `A class that is put together with others must have at least ${least} pupils.`,
      unitTooSmall: (roll: number, least: number) =>
        `Pupils: ${roll}. There must be at least ${least}, so that the numbers say nothing about one of them.`,
      unitTooLarge: (roll: number, most: number) =>
        `Pupils: ${roll}. In this round there can be at most ${most}.`,
      tooFewBallots: (ballots: number, least: number) =>
        `Answered: ${ballots}. It must be at least ${least}, so that the numbers say something about the class.`,
    },
    join: "Put it together with another of your classes",
    joinText:
      "The numbers are added here on the device before anything is rounded or sent. For these surveys it holds for good.",
    joinClass: (className: string, surveyName: string, pupils: number) =>
      pupils === 1
        ? `${className}: ${surveyName}, one pupil`
        : `${className}: ${surveyName}, ${pupils} pupils`,
    joined: (classes: string) => `Put together with ${classes}.`,
    without: "Show the class alone",
    noOther:
      "If you have another small class with a closed survey of the same half-year, the two can contribute together.",
  },
  question: {
    title: "Will you contribute these numbers?",
    text: "Both answers are equally good. Nobody learns that you have looked at this.",
    yes: "Yes, contribute the numbers",
    yesStrict: "Yes, sign me up by name",
    name: "The name colleagues know you by",
    nameHint: "Others who sign up see it. Do not write the name of the class.",
    second:
      "The first round of this half-year was counted. If other classes take part this time, the leader can work out your class's rounded numbers. Say yes only if the first round did not fit together and you still want to take part.",
    secondYes: "I understand, and still want to take part",
  },

  state: {
    announcing: {
      title: "The name waits to be sent",
      text: "It is kept here, and sent by itself when the mailbox can be reached. No numbers were sent.",
    },
    announced: {
      title: "You are signed up",
      text: "No numbers were sent. When the leader has made the list, you see here who takes part.",
    },
    sending: {
      title: "The numbers wait to be sent",
      text: "They are kept here, and sent by themselves when the mailbox can be reached.",
    },
    sent: {
      title: "The class has contributed",
      text: "The numbers lie split and locked in the mailbox. You can withdraw them until the leader makes the sum.",
    },
    withdrawing: {
      title: "The numbers are on their way back",
      text: "It is kept here that they are to be deleted. The mailbox is told as soon as it can be reached.",
    },
    withdrawn: {
      title: "The numbers are withdrawn",
      text: "The mailbox has deleted what lay there. The class is not in the sum.",
    },
    counted: {
      title: "The sum is made",
      text: (classes: number) => `Contributions in the sum: ${classes}. Yours is one of them.`,
    },
    notCounted: {
      title: "The sum is made",
      text: (classes: number) => `Contributions in the sum: ${classes}. Yours is not among them.`,
    },
    late: {
      title: "The round takes no more",
      text: "The numbers came too late and were not taken. Your next survey can go into the round of the next half-year.",
    },
    full: {
      title: "There is no room in the round",
      text: "The numbers were not taken. Tell the leader.",
    },
    unlisted: {
      title: "You are not in the list",
      text: "The numbers were not taken, as your name is not among those who signed up. Tell the leader.",
    },
    gone: {
      title: "The round is not there any more",
      text: "The mailbox does not know the round. What lay there is deleted.",
    },
    ended: {
      title: "The round is over",
      text: "The mailbox has deleted all that belonged to it. We never learnt whether the sum was made.",
    },
    joined: { title: "Contributes with another class" },
  },
  actions: {
    withdraw: "Withdraw the numbers",
    withdrawName: "Withdraw my name",
    replace: "Send the numbers once more",
    replaced: "The numbers were sent anew, and take the place of those before.",
    object: "This is not right",
    again: "Contribute after all",
    numbers: "The numbers that were sent",
    offline: "The mailbox cannot be reached now. It is tried again by itself.",
    missing:
      "The mailbox says that it does not have the numbers. Send them once more, or withdraw them.",
  },
  names: {
    title: "Who takes part",
    waiting: "The list is not made yet. Come back here when the leader says that it is ready.",
    reading: "Fetching the list …",
    look: "Look for the list",
    own: "you",
    question: "Are these colleagues who take part? Ask one of them.",
    yes: "Yes, send the numbers",
    no: "No, withdraw me",
    refused: {
      unopened: "One of the names in the list cannot be read.",
      alike: "Two of the names in the list are the same.",
      "own-missing": "Your name is not in the list as you wrote it.",
      "too-few": "There are fewer than three names in the list.",
      changed: "The list is not the one you saw before.",
    },
    refusedText: "Then nothing is sent. Withdraw, and talk with the leader.",
  },
  objection: {
    title: "Is it not right who takes part?",
    text: "The numbers are withdrawn. Then ask the leader which classes take part, and ask colleagues too. The data protection officer can help.",
    tooLate:
      "The sum is made, and the numbers cannot be withdrawn. Whoever takes part, the leader cannot get closer than the class's rounded numbers. Ask the leader and colleagues which classes took part, and tell the data protection officer.",
    confirm: "Withdraw the numbers",
    afterwards:
      "You said that it was not right who takes part. Ask the leader which classes they are, and talk with colleagues and the data protection officer.",
  },
};

export type ContributeTexts = typeof contribute;
