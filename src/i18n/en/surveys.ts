const invalidReasons = {
  "wrong-size": "The answer has the wrong size and does not count.",
  "not-for-this-survey": "The answer was not sealed for this survey and does not count.",
  "not-for-this-slot": "The answer belongs to another card and does not count.",
  malformed: "The answer cannot be read and does not count.",
  "unknown-slot": "An answer came that belongs to no card. It does not count.",
  "voided-slot": "An answer came for a card that was replaced. It does not count.",
  duplicate: "A second answer came for the same card. The first one counts.",
};

export const surveys = {
  seasons: {
    autumn: (year: number) => `Autumn ${year}`,
    spring: (year: number) => `Spring ${year}`,
  },
  states: { draft: "being prepared", opening: "not opened yet", open: "open", closed: "closed" },
  /** Of a survey that is over, in a list: with its day. */
  closedOn: (day: string) => `closed ${day}`,
  answered: (count: number, of: number) => `${count} of ${of} have answered`,
  draft: {
    title: "New survey",
    preventive: "Preventive survey: positive and neutral questions only",
    name: "Name",
    nameHint: "Only you see it.",
    contact: "Who can pupils and parents ask?",
    contactHint: "For example the school nurse, by name or title. You can leave it empty.",
    languages: "Pupils can choose between",
    questions: "What pupils are asked",
    aboutClassmatesHint: "Pupils may name as many as they like, answer “no one”, or skip.",
    preview: "See it as a pupil",
    closePreview: "Close the preview",
    dates: "Dates",
    closesOn: "Open until the end of",
    opens: "Opens",
    opensNow: "when you press the button",
    closes: "Closes",
    relayDeletes: "The mailbox deletes its copy",
    answersDeleted: "The answers are deleted here after",
    open: "Open the survey",
    openHint: "Then you print the cards. The list of names can no longer change in this survey.",
    opening: "Opening …",
    remove: "Delete this draft",
    problems: {
      noQuestions: "The survey has no questions.",
      sample: "The sample class cannot be surveyed. Make your own class to try that.",
      notReady: "The class is not ready. Look at its list of pupils first.",
      questionRefused: "A question of your own is not ready: look at its words.",
      nobodyAsked: "Nobody has been chosen to take part.",
      rosterTooSmall: (fewest: number) =>
        `At least ${fewest} pupils must take part or be there to be chosen.`,
      recordIncomplete: "The record of the investigation is not complete.",
    },
  },
  failures: {
    "day-past": "That day has passed. Choose a later one.",
    "day-too-late": "That is too long. A survey can be open for six weeks at most.",
    "not-ready": "The survey is not ready yet.",
    "too-large": "The names and questions together are too long. Shorten the names.",
    "opening-day-past": "That opening day has passed. Choose a later one.",
    "opening-day-too-late": "That is too far ahead. Cards are made at most six weeks before.",
    tooManyQuestions: (most: number) => `At most ${most} questions.`,
    questionRefused: "One of the questions cannot be asked in this kind of survey.",
    recordRefused: "The text is too long, or has characters that cannot be kept.",
    nameMissing: "Write a name.",
    nameRefused: "At most 60 characters, and no long numbers.",
    noLanguage: "Choose at least one language.",
    questionRepeated: "The same question is there twice.",
    offline: "The mailbox does not answer. Check the network and try again. Nothing is lost.",
    invitation:
      "This mailbox asks for an invitation. Ask whoever runs it for a link, and put it in under Settings.",
    told: "The mailbox did not accept this. Try again later. Nothing is lost.",
    unreadable:
      "What answered at this address is not a Samklang mailbox. Ask whoever runs the mailbox.",
  },
  openingPage: {
    title: "Not opened yet",
    text: "The keys are made and kept here. The mailbox has not answered yet, so none of the cards work.",
    resume: "Try again",
    withdraw: "Cancel the opening",
    withdrawHint: "You get the draft back and can change it.",
  },
  tabs: {
    before: "Before the lesson",
    answers: "Who has answered",
    cards: "Cards",
    tablet: "Shared tablet",
    record: "Record",
    results: "Results",
    contribute: "The school's development",
  },
  cards: {
    title: "Cards",
    lead: "One card for each pupil. Print and cut them, and hand them out yourself. Collect them again afterwards.",
    print: "Print the cards",
    printOne: "Print this card",
    copy: "Copy link",
    copied: (name: string) =>
      `The link for ${name} is copied. It works like the card: give it to nobody else.`,
    notCopied: "The browser did not let us copy. Print the card instead.",
    newCard: "New card",
    newCardTitle: (name: string) => `A new card for ${name}?`,
    newCardText:
      "The old card stops working at once. If it was used, that answer no longer counts.",
    newCardConfirm: "Make a new card",
    newCardMade: (name: string) => `${name} has a new card. Print the new one.`,
    loading: "Making the cards …",
    thisMachineOnly: (publicUrl: string | null) =>
      `These cards point to this machine, which pupils’ devices cannot reach. Open Samklang at ${publicUrl ?? "the address your school uses"}, and make the survey there.`,
    notReady: "The mailbox does not know this card yet. It is told as soon as it answers.",
    stepOne: (address: string) => `Scan the code. Or go to ${address} and press “Scan the card”.`,
    stepTwo: "Answer alone, and give the card back.",
    owner: "Samklang",
    shred: "Shred after use.",
  },
  live: {
    title: "Who has answered",
    projector: "Show without names",
    close: "Close the survey",
    closeTitle: "Close the survey?",
    closeText: (missing: number) =>
      missing === 0
        ? "Everybody has answered. No more answers will be taken."
        : missing === 1
          ? "One pupil has not answered. After closing, that card no longer works."
          : `${missing} pupils have not answered. After closing, their cards no longer work. Answers waiting on a shared tablet can still be collected afterwards.`,
    closeConfirm: "Close it",
    closed: "The survey is closed.",
    columns: { pupil: "Pupil", state: "Answer", receipt: "Receipt" },
    waiting: "not yet",
    notAsked: "not taking part",
    missing: "did not answer",
    answered: "has answered",
    receiptHint: "The same four pictures are on the pupil’s screen.",
    invalid: invalidReasons,
    invalidTitle: "Answers that do not count",
    connection: {
      off: "",
      connecting: "Connecting …",
      connected: "Updated as answers arrive",
      disconnected: "No connection to the mailbox. Samklang tries again by itself.",
    },
    fetchNow: "Fetch now",
    trouble: "The last answers could not be fetched yet. Samklang tries again by itself.",
    closesAt: (when: string) => `Closes ${when}`,
    remove: "Delete the survey",
    removeTitle: "Delete the survey?",
    removeText:
      "The answers and their keys are deleted here, and so is the copy in the mailbox. This cannot be undone. An older backup still holds them until you save a new one in its place.",
    removeConfirm: "Delete it",
    removed: {
      "nothing-there": "The survey is deleted.",
      erased: "The survey is deleted, here and in the mailbox.",
      pending:
        "The survey is deleted here. The mailbox could not be reached; it will be told as soon as it answers.",
    },
  },
  projector: {
    have: "have answered",
    count: (answered: number, expected: number) => `${answered} of ${expected}`,
    leave: "Back",
    done: "Thank you all",
  },
  results: {
    none: "No answers yet. What pupils say about themselves is shown from the first answer on.",
    preparing: "Working it out …",
  },
};

export type SurveysTexts = typeof surveys;
