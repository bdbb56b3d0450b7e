import type { Severity, Reading } from "../../core/analysis.ts";
import { countWord } from "./results-signs.ts";

/** Words in braces are places where names or numbers are put that can be pressed. */
export const results = {
  gate: {
    title: "Does anybody else see your screen?",
    text: "The results show what pupils answered, with names. Check that the projector is off and that you are not sharing your screen in a meeting.",
    open: "Only I see it: show the results",
    shared: "Others see it",
    wait: "Wait with opening them. Turn off the projector or stop sharing first, and come back here.",
    tip: "Press Escape twice to hide everything at once.",
  },
  cover: { title: "Hidden", show: "Show again" },

  tabsLabel: "Results",
  tabs: {
    cases: "Cases",
    overview: "Overview",
    map: "Sociogram",
    matrix: "Matrix",
    influence: "Influence",
    figures: "The class in numbers",
    time: "Over time",
    groups: "Groups and seats",
    report: "Report for a meeting",
  },
  working: "Reading the answers …",
  drawing: "Drawing the map …",
  failed: "The results could not be worked out. The answers are safe.",
  backToClass: "Back to the class",
  closeSheet: "Close",
  openGuide: "How to read this",
  until: (day: string) => `Answers until ${day}`,
  deletedOn: (day: string) => `deleted ${day}`,

  /** "24 of 26". */
  ofCount: (count: number, of: number) => `${count} of ${of}`,
  moreNames: (count: number) => `${count} more`,
  openNumber: "what is behind the number",

  severity: {
    red: "May need you first",
    amber: "Look closer",
    green: "No sign in the answers",
    grey: "Too little to say",
  } satisfies Record<Severity, string> as Readonly<Record<Severity, string>>,

  letter: {
    answered: "{count} have answered.",
    nothing:
      "The answers do not suggest that anybody needs you first. That is not proof that all is well.",
    goodLead: "What is good:",
    /** After what pupils say of themselves: which answers it counts. */
    calmAnswers: (answers: string) => `Counted: ${answers}.`,
    quoted: (answer: string) => `“${answer}”`,
    mutual: "{count} have at least one mutual choice {where}.",
    returned: "{share} of the choices {where} are mutual.",
    sure: {
      enough:
        "How sure is this? Enough have answered for classmates’ choices to be read. Each sign from choices still rests on few answers: take it as a question, not as the truth.",
      caution:
        "How sure is this? Fewer than 80 % have answered. Classmates’ choices can be read, but with caution: those who are missing could have changed the picture.",
      "too-few":
        "How sure is this? Too few have answered for classmates’ choices to be read: it takes 60 % of the class and at least 10 answers. So the choices give no colours. What pupils said about themselves stands below, and it counts.",
    },
    silent: (many: boolean): string =>
      many
        ? "{names} have not answered. We do not know how they are doing."
        : "{names} has not answered. We do not know how the pupil is doing.",
    details: {
      answered: (answered: number, pupils: number, share: string) =>
        `${answered} of the ${pupils} pupils sent an answer: ${share}. When less than 60 % or fewer than 10 have answered, no signs from classmates’ choices are shown. When less than 80 % have answered, they are shown with a caution.`,
      own: (question: string, count: number, of: number) =>
        `${of} answered “${question}”. ${count} of them gave an answer that is no cause for concern. Those who skipped are not counted.`,
      mutual: (question: string, count: number, of: number) =>
        `Counted on “${question}”: of the ${of} who answered, ${count} chose somebody who chose them too.`,
      returned: (question: string) =>
        `Counted on “${question}”: of all choices between pupils who both answered, the share that goes both ways. A choice that is not returned is not a rejection.`,
    },
  },

  own: {
    title: "What pupils said about themselves",
    lead: "This is what pupils themselves answered. It counts however few have answered.",
    dutyTitle: "You now know",
    knownSince: (day: string) => `known to you since ${day}`,
    duty: "You now know of the answers below. Under the Norwegian Education Act § 12-4 you must tell the head teacher when you know or suspect that a pupil does not have a safe and good school environment, and the school must look into it as soon as possible. You do not have to be sure first.",
    dutySteps: [
      "Talk with the pupil soon, in private and in peace. The pupil has a right to be heard.",
      "Tell the head teacher today.",
      "If an adult at school may be violating the pupil, tell the head teacher at once (§ 12-5). If it is about someone in the school’s leadership, tell the school owner directly.",
    ],
    nobody:
      "No pupil has said that they are bullied, unsafe or alone. Some may not have wanted to say it here.",
    unanswered: "Nobody has answered these questions yet.",
    said: (option: string, question: string) => `“${option}” to “${question}”`,
    quoted: (question: string) => `“${question}”`,
    /** Below an answer, what the same pupil said in the round before. */
    before: {
      same: (round: string) => `In “${round}”: the same`,
      other: (round: string, option: string) => `In “${round}”: “${option}”`,
    },
    /** After what a pupil tells: so it was in the round before. */
    again: (name: string, round: string) => `${name} answered the same in “${round}”.`,
    againOn: (name: string, round: string, questions: string) =>
      `In “${round}” ${name} answered the same to ${questions}.`,
    /** On a pupil's sheet, of answers of concern; the questions are "quoted". */
    sameOn: (name: string, round: string, questions: string) =>
      `To ${questions} ${name} answered the same as in “${round}”.`,
    turned: (
      name: string,
      round: string,
      {
        question,
        earlier,
        now,
      }: { readonly question: string; readonly earlier: string; readonly now: string },
    ) => `To ${question} ${name} answered “${earlier}” in “${round}”, and “${now}” in this round.`,
    /** `said` is "said" above. */
    saidThen: (name: string, round: string, said: string) =>
      `In “${round}” ${name} answered ${said}.`,
    allTitle: "All answers about pupils’ own situation",
    answeredBy: (count: number) => (count === 1 ? "1 answered" : `${count} answered`),
    skipped: "did not answer",
    columns: { question: "Question", answer: "Answer", count: "Pupils" },
  },

  roster: {
    title: "The pupils",
    groups: {
      red: "The answers suggest that these may need you first",
      amber: "The answers suggest that there is something worth a closer look",
      green: "The answers give no sign",
      grey: "Too little to say",
    } satisfies Record<Severity, string> as Readonly<Record<Severity, string>>,
    tooFew:
      "Too few have answered for classmates’ choices to be read. Colours here come only from what pupils said about themselves.",
    caution: "Fewer than 80 % have answered: read classmates’ choices with caution.",
    columns: {
      sign: "Sign",
      pupil: "Pupil",
      reasons: "What the answers say",
      chance: "Compared with chance",
    },
    calm: (received: number, mutual: number | null, where: string) =>
      mutual === null
        ? `Chosen by ${received === 0 ? "no one" : received} ${where}.`
        : `Chosen by ${received === 0 ? "no one" : received} ${where}, ${mutual} mutual.`,
    didNotAnswer: "Did not answer.",
    tooFewShort: "Too few answers to say anything.",
    more: (count: number) => (count === 1 ? "and one more sign" : `and ${count} more signs`),
    behind: "The numbers behind",
    print: "Print the list",
    friends: {
      notAnswered: (name: string) => `${name} has not answered the survey.`,
      yes: (name: string, option: string) =>
        `On friends in other classes or outside school, ${name} answered “${option}”.`,
      unknown: (name: string) =>
        `${name} did not answer the question about friends in other classes or outside school.`,
    },
  },

  number: {
    question: (question: string) => `Question: “${question}”`,
    counted: (received: number, possible: number) =>
      `Counted: ${received} of the ${possible} classmates who answered and could have named this pupil.`,
    chance: (expected: string, low: number, high: number) =>
      `Chance: if everyone had named just as many as they did, but blindly, the pupil would get about ${expected} choices. ${low === 0 ? `More than ${high} would come up in` : `Fewer than ${low} choices, and more than ${high}, would each come up in`} at most 1 of 20 such classes.`,
    probabilityLow: (received: number, share: string) =>
      received === 0
        ? `The chance of none at all is then ${share}.`
        : `The chance of ${received} or fewer is then ${share}.`,
    probabilityHigh: (received: number, share: string) =>
      `The chance of ${received} or more is then ${share}.`,
    limits:
      "The chance model does not know that pupils mostly choose within their own gender. It is an aid, not an answer.",
    own: "The pupil’s own answer, word for word. It needs no chance model.",
    mutualFormula: "Mutual: both named each other. Classmates who did not answer are not counted.",
    factFormula: "Counted directly in the answers.",
    firmnessUnknown:
      "How firm the sign is has not been worked out. One or two other answers could have changed it.",
  },

  band: {
    label: (received: number, low: number, high: number) =>
      low === high
        ? `${received} received; chance would give ${low}`
        : `${received} received; chance would give ${low} to ${high}`,
    reading: {
      many: "more than chance",
      some: "as chance would give",
      few: "fewer than chance",
      none: "none",
    } satisfies Record<Reading, string> as Readonly<Record<Reading, string>>,
  },

  map: {
    title: "Sociogram",
    question: "Question",
    mutualOnly: "Mutual only",
    zoomIn: "Closer",
    zoomOut: "Further away",
    fit: "Whole class",
    label: (question: string, pupils: number, mutual: number) =>
      `Sociogram for “${question}”: ${pupils} pupils, ${mutual} mutual choices. The table below says the same.`,
    help: "Tap or point at a pupil to see the pupil’s choices. With the keyboard: arrows walk along the choices (or to the next pupil where there are none), Enter chooses, Escape goes back. With Ctrl and the wheel, with two fingers or with the keys +, − and 0 the map comes closer and goes further away. Drag a pupil to move the pupil, on a touch screen after resting the finger there, with the keyboard by Shift and the arrows; Ctrl+Z undoes.",
    tooFew:
      "Too few have answered for the map to be read. It shows who chose whom among those who answered, and nothing more: no colours, no signs.",
    caution: "Fewer than 80 % have answered: lines are missing.",
    scroll: "The map can be scrolled in all directions.",
    legend: {
      title: "What the map shows",
      mutual: "mutual choice",
      oneWay: "one-way choice",
      unknown: "the other has not answered",
      size: "larger ring: chosen by more",
      silent: "thin ring: did not answer",
      halo: "dashed ring: chosen by no one",
      initials:
        "two letters: initials, where names have no room. Point at a pupil, or come closer, to see the name",
      red: "may need you first",
      amber: "look closer",
    },
    pupil: {
      received: (name: string, received: number) =>
        `${name}. ${received === 0 ? "Chosen by no one" : `Chosen by ${received}`}.`,
      mutual: (names: string) => `Mutual with ${names}.`,
      chose: (names: string) => `Chose ${names}, not returned.`,
      choseUnknown: (names: string) => `Chose ${names}, who did not answer.`,
      chosenBy: (names: string) => `Chosen by ${names}, not returned.`,
      chosenByUnknown: (names: string) => `Chosen by ${names}.`,
      nobody: "Answered “no one”.",
      silent: "Did not answer the question.",
    },
    /** The same where being named is no wish to be together: it can be returned, but is not missed. */
    named: {
      received: (name: string, received: number) =>
        `${name}. ${received === 0 ? "Named by no one" : `Named by ${received}`}.`,
      mutual: (names: string) => `Named one another: ${names}.`,
      chose: (names: string) => `Named ${names}.`,
      choseUnknown: (names: string) => `Named ${names}, who did not answer.`,
      chosenBy: (names: string) => `Named by ${names}.`,
      chosenByUnknown: (names: string) => `Named by ${names}.`,
      nobody: "Answered “no one”.",
      silent: "Did not answer the question.",
    },
    table: {
      title: "The same as a table",
      caption: (question: string) => `Who chose whom: “${question}”`,
      columns: {
        pupil: "Pupil",
        received: "Chosen by",
        mutual: "Mutual with",
        chose: "Chose, one-way",
        chosenBy: "Chosen by, one-way",
      },
      none: "–",
      notAnswered: "(did not answer)",
      nobody: "answered “no one”",
      silent: "did not answer",
      unknown: "unknown",
    },
  },

  sheet: {
    label: (name: string) => `About ${name}`,
    empty: "Choose a pupil to read about the pupil here.",
    own: (name: string) => `What ${name} said`,
    notAnswered: (name: string) => `${name} has not answered. A talk may say more than a survey.`,
    skipped: "skipped",
    dutyShort: (day: string) =>
      `You have known this since ${day}: tell the head teacher, and look into it (Education Act § 12-4).`,
    signs: "What the answers suggest",
    noSigns: "The answers give no sign. That is not proof that all is well.",
    noSignsGrey: "There is too little to say anything.",
    todo: "What you can do",
    heard: (name: string) =>
      `${name} must be heard before anything is written in a plan. There may be an explanation that the answers do not show.`,
    counts: "Choices on each question",
    columns: {
      question: "Question",
      received: "Chosen by",
      band: "Chance alone",
      given: "Chose",
      mutual: "Mutual",
    },
    nobody: "no one",
    unknown: "not answered",
    bandText: (low: number, high: number) => (low === high ? `${low}` : `${low} to ${high}`),
    ties: "Ties",
    tieGroups: {
      mutual: "Mutual with",
      oneWayFrom: "Chosen by, without choosing back",
      oneWayTo: "Chose, without being chosen back",
      unknown: "Unknown, because one of them did not answer",
    },
    noTies: "No choices to or from.",
    roles: "How the class sees it",
  },

  figures: {
    title: "The class in numbers",
    lead: "These numbers are about the class as a whole. They say nothing about why.",
    question: "Question",
    means: "Means",
    not: "Does not mean",
    tooFew:
      "Too few have answered this for the numbers to be read: it takes 60 % of the class and at least 10 answers.",
    notDefined: "cannot be worked out",
    tableTitle: "All questions",
    columns: {
      question: "Question",
      raters: "Answered",
      density: "Density",
      reciprocity: "Reciprocity",
      unchosen: "Chosen by no one",
      withoutMutual: "Without mutual choice",
    },
    participation: {
      name: "Participation",
      value: (answered: number, pupils: number, share: string) =>
        `${answered} of ${pupils} pupils answered (${share}).`,
      means: "How much of the class is in the picture.",
      not: "It does not say why somebody is missing. Those who are having the hardest time may be those who do not answer.",
      formula: "Pupils who sent an answer, divided by pupils in the survey.",
    },
    density: {
      name: "Density",
      value: (share: string, where: string) =>
        `${share} of all possible choices were made ${where}.`,
      means: "What part of their classmates pupils name on average.",
      not: "A low number is not a bad sign in itself: when everyone may choose as many as they like, it varies how many they name.",
      formula:
        "The number of choices made, divided by the number that those who answered could have made in all.",
    },
    reciprocity: {
      name: "Reciprocity",
      value: (share: string, where: string) => `${share} of the choices ${where} go both ways.`,
      means: "How often pupils choose those who choose them.",
      not: "A one-way choice is not a rejection. The other may have had more to choose from.",
      formula:
        "Twice the number of mutual pairs, divided by the number of choices, counted between pupils who both answered.",
    },
    unchosen: {
      name: "Chosen by no one",
      value: (count: number, of: number, where: string) =>
        count === 0
          ? `Everyone was chosen by at least one ${where}.`
          : `${countWord(count)} of ${of} ${count === 1 ? "was" : "were"} chosen by no one ${where}.`,
      means: "How many were named by no one, although everyone could name as many as they liked.",
      not: "It does not mean that nobody likes them. Some have their friends elsewhere, and one choice would change the number.",
      formula: "Pupils whom no one chose on the question.",
    },
    withoutMutual: {
      name: "Without mutual choice",
      value: (count: number, of: number, where: string) =>
        count === 0
          ? `Everyone who answered has at least one mutual choice ${where}.`
          : `${countWord(count)} of the ${of} who answered ${count === 1 ? "has" : "have"} no mutual choice ${where}.`,
      means:
        "How many have no mutual choice: because none of those they chose chose them back, or because they chose nobody.",
      not: "It does not mean that they are alone. Choices of classmates who did not answer are not known.",
      formula: "Pupils who answered, but were not chosen back by anyone they chose.",
    },
  },

  print: {
    footer: (className: string, survey: string, printed: string, shred: string) =>
      `${className} · ${survey} · printed ${printed} · confidential: to be shredded by ${shred}`,
    severity: "Sign",
  },
};
export type ResultsTexts = typeof results;
