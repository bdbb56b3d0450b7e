export const pupil = {
  toolbar: {
    label: "Help with reading",
    readAloud: "Read aloud",
    stopReading: "Stop",
    easierReading: "Easier to read",
    hide: "Hide",
  },
  hidden: {
    title: "The screen is hidden",
    show: "Show again",
  },
  back: "Back",
  tryAgain: "Try again",
  scanCard: "Scan the card",
  opening: "One moment …",
  noCard: {
    title: "Use your card",
    scan: "Scan the code on the card your teacher gave you. If you got a link instead, open it.",
    returning:
      "Had you started answering on this device? Then your answers come back with the card.",
  },
  reloaded: {
    title: "Scan your card once more",
    why: "The page was loaded again, so it needs your card.",
    returning: "The answers you have given come back where you were.",
  },
  problems: {
    damaged: {
      title: "The card could not be read",
      text: "Try to scan it once more. If it still does not work, your teacher can make you a new card.",
    },
    mismatch: {
      title: "The card and the questions do not belong together",
      text: "That is why nothing is shown here. Keep your card, and tell your teacher.",
    },
    unknown: {
      title: "This card is not known",
      text: "The survey may have been deleted, or the card may belong somewhere else. Tell your teacher.",
    },
    used: {
      title: "This card has been used",
      text: "An answer has already arrived with this card. If it was yours, you are done. If it was not you, tell your teacher.",
    },
    closed: {
      title: "The survey is closed",
      text: "It is no longer possible to answer. If there is something you want to tell someone, you can always talk to your teacher or the school nurse.",
    },
    voided: {
      title: "This card is no longer valid",
      text: "Your teacher has made you a new card. Use that one, or ask your teacher for it.",
    },
    notOpen: {
      title: "The survey is not open yet",
      opens: (dayAndTime: string) => `It opens on ${dayAndTime}. Keep your card until then.`,
      later: "Keep your card, and try again later.",
    },
    unreachable: {
      title: "The page has no connection right now",
      text: "It may be the network. Wait a little, and try again. The card has not been used, and nothing is lost.",
    },
  },
  cannotRun: {
    title: "The page could not start",
    text: "Scan the card once more, or use another device. Nothing has been sent, and the card can still be used.",
  },
  broken: {
    title: "Something stopped here",
    text: "Nothing has been sent. Scan your card once more.",
    /** Only where the browser keeps what has been answered. */
    returning: "Then the answers you have given come back.",
  },
  language: {
    names: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
  },
  identity: {
    title: (name: string) => `Are you ${name}?`,
    lead: "Then you have the right card.",
    yes: "Yes, that is me",
    no: "No",
  },
  wrongHands: {
    title: "Give the card back to the teacher",
    text: "Then you get the right card. Nothing has been sent, and nothing is lost.",
  },
  about: {
    title: "Before you begin",
    whoSees: {
      title: "Your teacher sees what you answer",
      text: "Other pupils do not. If someone needs help, the teacher can tell adults at school who are there to help.",
    },
    voluntary: {
      title: "You decide whether to answer",
      text: "You can skip any question you like.",
    },
    kept: {
      title: (lastDay: string) => `The answers are deleted after ${lastDay}`,
      text: "The school needs a good reason to keep them longer.",
    },
    talk: {
      title: "You can talk to someone",
      text: "Talk to your teacher or the school nurse if something is difficult.",
    },
    more: {
      title: "More about your answers",
      locked:
        "Your answers are locked on this device before they are sent. Your teacher has the key.",
      access: "You and your family can ask the teacher what is stored about you.",
      contact: (contact: string) => `Questions? Ask ${contact}`,
    },
    begin: "Begin",
  },
  question: {
    position: (number: number, of: number) => `Question ${number} of ${of}`,
    chooseAny: "Choose as many as you like.",
    chooseUpTo: (cap: number) => (cap === 1 ? "Choose one." : `Choose up to ${cap}.`),
    chooseOne: "Choose one answer.",
    rateEach: "For each classmate, choose what fits. You can leave out whom you like.",
    rateFirst: "Choose for someone first. Or choose “Skip”.",
    takeRatingBack: (name: string) => `Take back the choice for ${name}`,
    /** cap null is unlimited. */
    shelfCount: (count: number, cap: number | null) =>
      cap === null ? `${count} chosen` : `${count} of ${cap} chosen`,
    arrowKeys: "The arrow keys move between the names.",
    nobody: "No one",
    skip: "Skip",
    next: "Next",
    toOverview: "To all answers",
    nameFirst: "Choose someone first. Or choose “No one” or “Skip”.",
    valueFirst: "Choose an answer first. Or choose “Skip”.",
    capReached: (cap: number) =>
      cap === 1
        ? "You can choose one. Take back the one you chose if you want to change."
        : `You can choose ${cap}. Take one back if you want to change.`,
    notKept:
      "This device cannot keep your answers as you go. If the page is loaded again, you must start over.",
  },
  overview: {
    title: "Look over your answers",
    lead: "You can change anything before you send.",
    nobody: "No one",
    skipped: "Skipped",
    change: "Change",
    changeQuestion: (number: number) => `Change the answer to question ${number}`,
    send: "Send the answers",
  },
  sending: {
    title: "Sending your answers …",
    waitingTitle: "Your answers have not been sent yet",
    waiting: "There is no connection right now. The page tries again by itself.",
    keptOpen: "Please leave the page open if you can.",
    mayClose:
      "If you must close it, your answers stay locked on this device. They are sent the next time the page is opened here.",
    mustStay: "Leave the page open until your answers have been sent.",
  },
  notDelivered: {
    used: {
      title: "Another answer arrived first",
      text: "An answer had already arrived with your card. The answers from here were not sent. If it was not you who answered first, tell your teacher.",
    },
    closed: {
      title: "The survey closed before your answers arrived",
      text: "You have done nothing wrong. Your answers were not sent, and they are deleted here. What you wanted to say, you can tell your teacher.",
    },
    voided: {
      title: "Your card is no longer valid",
      text: "Your teacher has made you a new card. The answers from here were not sent, and they are deleted here. Ask your teacher for the new card.",
    },
    unknown: {
      title: "The survey no longer exists",
      text: "You have done nothing wrong. Your answers were not sent, and they are deleted here. Talk to your teacher.",
    },
    malformed: {
      title: "Your answers were not accepted",
      text: "You have done nothing wrong. Keep your card, and tell your teacher.",
    },
  },
  receipt: {
    title: "Thank you. Your answers have been sent",
    pictures: "Your receipt",
    samePictures: "The same four pictures are beside your name on the teacher’s list.",
    next: {
      title: "What happens now?",
      text: "Your teacher reads the answers to make the class a good place for everyone. Perhaps your teacher will want to talk with you.",
    },
    talk: {
      title: "Would you like to talk to someone?",
      atSchool: "Talk to your teacher or the school nurse.",
      phone: "The emergency phone for children and young people (Alarmtelefonen):",
      phoneNumber: "116 111",
      phoneHours: "It is free and open day and night.",
    },
    erased: "Your answers have been deleted from this device.",
    done: "Done",
  },
  sentOn: {
    title: (sent: number, of: number) =>
      sent === of ? `${sent} answers have been sent` : `${sent} of ${of} answers have been sent`,
    all: "They had been waiting on this device and are now deleted here.",
    some: "The others came too late or were not accepted. Tell your teacher.",
  },
  preview: {
    banner: "Preview. The names are invented, and nothing is stored or sent.",
    names: [
      "Sunniva",
      "Emil",
      "Astrid",
      "Johannes",
      "Yasmin",
      "Sander",
      "Thea",
      "Isak",
      "Maja",
      "Elias",
      "Ronja",
      "Oskar",
      "Hedda",
      "Mathias",
      "Amina",
      "Noah",
      "Nora",
      "Ali",
      "Åse",
      "Håkon",
    ],
  },
};

export type PupilTexts = typeof pupil;
