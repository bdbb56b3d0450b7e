export const asking = {
  levels: {
    kindergarten: "Kindergarten",
    "grades-1-4": "Grades 1 to 4",
    "grades-5-7": "Grades 5 to 7",
    "grades-8-10": "Grades 8 to 10",
    "upper-secondary": "Upper secondary",
  },
  begin: {
    title: "What do you want to find out?",
    lead: "Choose a ready set. You can change everything before it is opened.",
    level: "Level",
    facts: (questions: number, minutes: number) =>
      [
        questions === 1 ? "1 question" : `${questions} questions`,
        minutes === 1 ? "about 1 minute" : `about ${minutes} minutes`,
      ].join(" · "),
    usual: "Suits most classes",
    sets: {
      short: {
        name: "Five minutes",
        goodFor: "A quick look at who has company and how they are, in the middle of a busy week.",
      },
      standard: {
        name: "Standard",
        goodFor:
          "The whole picture: breaks, work, who decides, who helps, and how each pupil is doing.",
      },
      "start-of-term": {
        name: "Start of term",
        goodFor: "A new group settling: who finds each other, and whom others want to know better.",
      },
      "after-a-measure": {
        name: "After a measure",
        goodFor: "Did it help? Questions of the standard set, unchanged, so that you can compare.",
      },
      "kindergarten-conversation": {
        name: "A talk in kindergarten",
        goodFor: "An adult asks one child at a time, with pictures and few words.",
      },
      investigation: {
        name: "Investigation",
        goodFor:
          "For a definite suspicion that other ways did not settle. It may ask who does harm to others.",
      },
    },
    caseTitle: "For a definite suspicion only",
    caseText:
      "An investigation cannot be opened before you have written down the suspicion, which other methods were tried, and who decided it. It concerns only the pupils it must.",
    again: (name: string) => `Do you want to see whether something has changed? Repeat “${name}”.`,
    repeat: "Repeat as the next wave",
    otherClasses: "Several classes on one day",
    otherClassesHint: "Each class gets a survey of its own with the same questions.",
  },
  draft: {
    class: (name: string, pupils: number) =>
      pupils === 1 ? `${name}, 1 pupil` : `${name}, ${pupils} pupils`,
    smallClass: (fewest: number) =>
      `Fewer than ${fewest} pupils answer. You see what each pupil says about themselves, and who chose whom, but no signs from classmates' choices: with so few, chance says too much.`,
    edit: "Change the questions",
    editDone: "Done",
    editHint: "Use the buttons, drag a line, or hold Alt and press arrow up or down.",
    noQuestions: "No questions yet. Add some from the question bank, or write one of your own.",
    add: "Add from the question bank",
    addOwn: "Write a question of your own",
    moveUp: (question: string) => `Move up: ${question}`,
    moveDown: (question: string) => `Move down: ${question}`,
    take: (question: string) => `Take out: ${question}`,
    change: (question: string) => `Change: ${question}`,
    moved: (place: number, of: number) => `Now number ${place} of ${of}.`,
    taken: (question: string) => `“${question}” is taken out.`,
    takeShort: "Take out",
    changeShort: "Change",
    own: "Your own",
    limited: (most: number) =>
      most === 1 ? "one classmate at most" : `${most} classmates at most`,
    finish: "Finish writing it",
    unfinished: (question: string) =>
      `“${question}” is not ready in every language, or holds the name of a pupil.`,
  },
  settings: {
    title: "Settings",
    participants: "Who takes part",
    everybody: (count: number) =>
      count === 1 ? "the whole class, 1 pupil" : `the whole class, ${count} pupils`,
    some: (count: number, of: number) => `${count} of ${of} pupils`,
    participantsHint:
      "Whoever is not ticked gets no card. You can let a pupil take part later, too.",
    all: "Tick all",
    nominees: "May the others choose those who do not take part?",
    nomineesWhy:
      "Usually yes: a pupil who is ill is still part of the class, and is missed if left off the list. No, if the pupil or the parents do not want it.",
    mayBeChosen: "Yes, they stand on the list",
    mayNotBeChosen: "No, they are left off the list",
    fewest: (count: number) => `At least ${count} names have to stand on the list.`,
    languages: "Languages",
    contact: "Whom one may ask",
    noContact: "not given",
    level: "Level",
    levelHint: "Decides how the pupils' page speaks, and what is suggested to you.",
    cap: "How many a pupil may choose",
    noCap: "as many as they like",
    capOf: (most: number) => (most === 1 ? "1 at most" : `${most} at most`),
    capMixed: "differs from question to question",
    capWhy:
      "Without a limit nobody has to leave a friend out, and it is known who is chosen by nobody. Results of different limits are not compared.",
    dates: "Choose other days",
    opensOn: (day: string) => `opens ${day}`,
    closesOn: (day: string) => `closes by itself ${day}`,
    now: "Now, when I press the button",
    later: "On a day I choose",
    laterHint: "The cards can be printed now. They work from the morning of that day.",
    openingDay: "Opens on",
    kind: "Kind of survey",
    preventive: "preventive",
    investigation: "investigation",
    kindWhy:
      "A preventive survey holds positive and neutral questions only. An investigation may also ask who does harm to others, and has to be decided and written down first.",
    toInvestigation: "Make it an investigation",
    toPreventive: "Make it preventive",
    toPreventiveHint: (questions: string) =>
      `Take out first what belongs to an investigation: ${questions}.`,
  },
  bank: {
    title: "Question bank",
    lead: "All questions are tried for their wording. What you add comes last in the list.",
    back: "Back to the survey",
    search: "Search",
    subject: "Subject",
    allSubjects: "All subjects",
    level: "Suits",
    allLevels: "All levels",
    found: (count: number) => (count === 1 ? "1 question" : `${count} questions`),
    inGroup: (count: number, chosen: number) =>
      [count === 1 ? "1 question" : `${count} questions`, chosen === 0 ? "" : `${chosen} chosen`]
        .filter((part) => part !== "")
        .join(" · "),
    none: "No question has all these words. Try fewer words, another subject, or all levels.",
    showAll: "Show all",
    add: "Add",
    addNamed: (question: string) => `Add: ${question}`,
    added: (question: string) => `“${question}” is added.`,
    chosen: "Already chosen",
    notHere: "Only in an investigation",
    more: "More about it",
    options: "Answers",
    classmates: "Pupils point to classmates.",
    rating: "Each classmate is rated.",
    source: "Why it is asked",
    signs: "Signs it can lead to",
    noSigns: "No sign. It is shown among what the pupils say themselves.",
    noSignsChoices: "No sign by itself. The answers are claims to talk about.",
    subjects: {
      friendship: "Friendship",
      breaks: "Breaks and play",
      work: "Work",
      influence: "Influence",
      helping: "Helping",
      belonging: "Belonging",
      safety: "Safety",
      noise: "Noise and calm",
      digital: "Digital life",
      adults: "Adults",
      transition: "New class, new school",
      case: "A definite suspicion",
    },
    sources: {
      friendsElsewhere: "A pupil whom nobody in the class chooses may have good friends elsewhere.",
      choosing:
        "Choosing someone for something definite is the classic way to see ties in a class.",
      deciding: "Teachers ask for an overview of who decides, and whether it helps others.",
      helping: "Teachers want to see who helps and includes, and to build on them.",
      goodSchool: "Education Act § 12-2: the right to a safe and good school environment.",
      prevention: "Education Act § 12-3: no tolerance of harm, and prevention.",
      dutyToAct: "Education Act § 12-4: the duty to notice, to look into it and to act.",
      harmByAdult: "Education Act § 12-5: when an adult at the school may have harmed a pupil.",
      bothLaws: "Education Act § 12-2 and Kindergarten Act § 41: being left out is harm.",
      childrensSay: "Kindergarten Act § 3: children's right to be heard and to take part.",
      goodKindergarten: "Kindergarten Act § 41: no tolerance of harm, and prevention.",
      kindergartenDuty: "Kindergarten Act § 42: a safe and good kindergarten, and the duty to act.",
      kindergartenAdult: "Kindergarten Act § 43: when an adult may have harmed a child.",
      nationalWellbeing:
        "Well-being is a theme of the national pupil survey. The words are our own.",
      nationalBullying:
        "Asked with the five answers and the period of the national pupil survey. The words are our own.",
      nationalPeace:
        "Peace to work is a theme of the national pupil survey. The words are our own.",
      nationalLearning:
        "Room for mistakes is a theme of the national pupil survey. The words are our own.",
      nationalAdults:
        "Support from adults is a theme of the national pupil survey. The words are our own.",
      heard: "Education Act § 10-2: the right to take part and to be heard.",
      newGroup: "A new group settles within its first weeks, and help is easiest then.",
      concreteCase:
        "Education Act § 12-4: looking into a definite case when other ways were not enough.",
      ratings: "Rating classmates is an established method in research, for definite cases only.",
    },
  },
  own: {
    title: "A question of your own",
    lead: "Choose a beginning and complete it. The beginnings are positive, so that nobody is hurt by being chosen.",
    beginning: "Beginning",
    completion: {
      nb: "The rest, in bokmål",
      nn: "The rest, in nynorsk",
      en: "The rest, in English",
    },
    completionHint: "Example: play football",
    reads: (question: string) => `Pupils read: “${question}”`,
    cap: "How many a pupil may choose",
    save: "Add the question",
    saveAgain: "Save the question",
    added: "The question is added.",
    changed: "The question is changed. It counts as a new one, also when waves are compared.",
    refused: {
      missing: "Write the rest of the question.",
      "too-long": (longest: number) => `At most ${longest} characters.`,
      character: (character: string) => `“${character}” cannot be used here. Use ordinary letters.`,
      digit: (word: string) => `Write “${word}” with letters, or put a space between.`,
      negation: (word: string) =>
        `“${word}” turns the question around. Ask for what is good instead.`,
      dislike: (word: string) =>
        `With “${word}” the question asks whom pupils do not like. That would hurt somebody.`,
      harm: (word: string) =>
        `“${word}” is about harming others. If you suspect something, begin an investigation.`,
      subject: (word: string) =>
        `“${word}”: Samklang does not ask about health, faith, origin, love or crime.`,
      name: (word: string) =>
        `“${word}” is the name of a pupil. A question cannot be about one pupil.`,
    },
  },
  wave: {
    title: (name: string) => `Repeats “${name}”`,
    newcomers: (names: string, count: number) =>
      count === 1
        ? `New in the class: ${names}. Takes part from now on.`
        : `New in the class: ${names}. They take part from now on.`,
    leavers: (names: string, count: number) =>
      count === 1
        ? `No longer in the class: ${names}. Stays in the earlier results.`
        : `No longer in the class: ${names}. They stay in the earlier results.`,
    sameClass: "The class is the same as then.",
    sameQuestions: "The questions are the same, so the two waves can be compared.",
    otherQuestions: (names: string) =>
      `Only questions asked both times can be compared. Not the same: ${names}.`,
    otherCap: (names: string) =>
      `The limit on how many one may choose is another, so these cannot be compared: ${names}.`,
    putBack: "Ask as last time",
    isBack: "The questions are as last time.",
    repeat: "Repeat as a new wave",
    repeatHint:
      "The same questions to the class as it is today. You see everything before it is opened.",
    newcomer: "new",
  },
  several: {
    title: "Several classes on one day",
    lead: "Look over each class, then open them all and print all the cards in one go.",
    ready: "ready",
    notReady: "not ready yet",
    lookOver: (name: string) => `Look over: ${name}`,
    lookOverShort: "Look over",
    open: (count: number) => (count === 1 ? "Open 1 survey" : `Open ${count} surveys`),
    opening: "Opening …",
    opened: (count: number) => (count === 1 ? "1 survey is open." : `${count} surveys are open.`),
    print: (count: number) => (count === 1 ? "Print 1 card" : `Print all ${count} cards`),
    sorted: "Each class begins on a new sheet.",
    cards: (name: string) => `Cards: ${name}`,
    nothing: "No survey is waiting to be opened here.",
    together: (count: number) => `Open ${count} surveys together`,
  },
  live: {
    opensAt: (when: string) => `Opens ${when}. The cards do not work before then.`,
    missing: (count: number) =>
      count === 1 ? "1 pupil is missing" : `${count} pupils are missing`,
    didNotAnswer: (count: number) =>
      count === 1 ? "1 pupil did not answer" : `${count} pupils did not answer`,
    absent: "If somebody is ill today, the card works until the survey closes.",
    do: "What you can do",
    newCard: (name: string) => `New card: ${name}`,
    newCardShort: "New card",
    answerAgain: (name: string) => `Answer again: ${name}`,
    answerAgainShort: "Answer again",
    takePart: (name: string) => `Let take part: ${name}`,
    takePartShort: "Let take part",
    takesPart: (name: string) => `${name} takes part now, and has a card.`,
    renewed: "has a new card; the old one no longer works",
    showCards: "To the cards",
  },
};

export type AskingTexts = typeof asking;
