export const kiosk = {
  names: {
    title: "Find your name",
    lead: "Tap it when it is your turn.",
    done: {
      title: "Everybody on the list has answered",
      text: "Give the tablet to the adult who looks after it.",
    },
    adult: "For the adult",
  },
  keepsNothing: {
    title: "This tablet cannot keep answers",
    text: "The browser here stores nothing. The tablet must have network the whole time, and each pupil must wait until the answers are sent. Leave private mode, or use another device.",
    goOn: "Go on all the same",
  },
  identity: {
    title: (name: string) => `Are you ${name}?`,
    lead: "Only answer under your own name.",
    yes: "Yes, that is me",
    no: "No",
  },
  turnedAway: {
    used: {
      title: "There is already an answer under this name",
      text: "If it was yours, you are done. If it was not you, tell the adult in the room.",
    },
    voided: {
      title: "You have been given a card of your own",
      text: "Use the new card, or ask the adult in the room.",
    },
    "not-open": {
      title: "The survey is not open yet",
      text: "Come back later.",
    },
  },
  back: "Back to the names",
  receipt: {
    title: "Thank you. Your answers are locked away",
    locked: "Your answers are locked now. Only your teacher can open them.",
    samePictures:
      "When your teacher has collected the answers, the same four pictures are beside your name.",
  },
  idle: {
    title: "Are you still there?",
    text: "The page soon goes back to the names. What you have answered is not kept then.",
    stay: "Yes, I am here",
  },
  problems: {
    damaged: {
      title: "The link could not be read",
      text: "Scan the code on the teacher’s screen once more, or copy the whole link.",
    },
    mismatch: {
      title: "The link and the questions do not belong together",
      text: "That is why nothing is shown here. The teacher can make a new link.",
    },
    unknown: {
      title: "The survey is not there any more",
      text: "It may have been deleted. Ask the teacher.",
    },
    closed: {
      title: "The survey is closed",
      text: "It is no longer possible to answer. If there is something you want to tell someone, you can always talk to your teacher or the school nurse.",
    },
    unreachable: {
      title: "The page has no connection right now",
      text: "It needs network to begin, but not afterwards. Wait a little, and try again.",
    },
    broken: {
      title: "Something stopped here",
      text: "What was handed in is kept. The teacher can make a new link to go on.",
    },
  },
  tryAgain: "Try again",
  adult: {
    title: "For the adult",
    allSent: "All answers from here are sent.",
    waiting: (count: number) =>
      count === 1
        ? "One answer waits here, locked. It is sent by itself as soon as there is network."
        : `${count} answers wait here, locked. They are sent by themselves as soon as there is network.`,
    refused: (count: number) =>
      count === 1
        ? "The mailbox did not take one answer. It can still be handed over as a file."
        : `The mailbox did not take ${count} answers. They can still be handed over as a file.`,
    file: {
      title: "Without network",
      text: "Save the answers as a file, and move it to the teacher’s machine. The file is locked: only the teacher can open the answers.",
      save: "Save as a file",
      saved: "The file is made. Take it in on the teacher’s machine before you empty the tablet.",
    },
    code: {
      title: "Finish and empty the tablet",
      text: "Enter the code from the teacher’s screen.",
      fileFirst: "Save the answers as a file first, or wait until they are sent.",
      typed: (count: number, of: number) => `${count} of ${of} digits`,
      erase: "Erase the last digit",
      wrong: "That is not the code. Try again.",
    },
  },
  over: {
    emptied: {
      title: "The tablet is empty",
      text: "Nothing of the survey is left here. You can close the page.",
    },
    left: {
      title: "The page was left",
      text: "What was handed in is kept. Open the link from the teacher once more to go on.",
    },
  },
  leftovers: {
    title: "Answers are kept on this tablet",
    survey: (number: number) => `Survey ${number}`,
    noCode:
      "They are taken in when the teacher unlocks Samklang in this browser, or erased by themselves.",
  },
};

export type KioskTexts = typeof kiosk;
