export const shell = {
  product: "Samklang",
  loading: "One moment …",
  skipToContent: "Skip to the content",
  navigation: "Classes and surveys",
  classes: "Classes",
  newClass: "New class",
  settings: "Settings",
  lock: "Lock",
  back: "Back",
  close: "Close",
  cancel: "Cancel",
  undo: "Undo",
  save: "Save",
  tryAgain: "Try again",
  language: "Language",
  languageNames: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
  sampleBanner: {
    text: "This is an invented class. Nothing here is kept when you leave or reload the page.",
    leave: "Leave the sample",
  },
  hidden: {
    title: "The screen is covered",
    show: "Show again",
  },
  homePage: {
    title: "Your classes",
    emptyTitle: "Begin with a class",
    invitation: "See the invitation to contribute",
    empty:
      "Paste the names, or use the class list from the school’s system. It takes about two minutes.",
    pupils: (count: number) => (count === 1 ? "1 pupil" : `${count} pupils`),
    surveys: (count: number) =>
      count === 0 ? "no survey yet" : count === 1 ? "1 survey" : `${count} surveys`,
    liveNow: (answered: number, expected: number) => `${answered} of ${expected} have answered`,
    states: {
      draft: "Being prepared",
      opening: "Not opened yet",
      open: "Open",
      closed: "Closed",
    },
  },
  unknownPlace: "This is not here any more. It may have been deleted.",
  notices: {
    dismiss: "OK",
    conflict: {
      class: "The class was changed in another tab. You now see what was saved there.",
      survey: "The survey was changed in another tab. You now see what was saved there.",
      settings: "The settings were changed in another tab. You now see what was saved there.",
    },
    rowsRefused: (count: number) =>
      count === 1
        ? "One stored entry could not be opened or holds something that is not allowed. It is not shown and not used. Restore a backup if something is missing."
        : `${count} stored entries could not be opened or hold something that is not allowed. They are not shown and not used. Restore a backup if something is missing.`,
    answersDeleted: (names: readonly string[]) =>
      `The last day of keeping has passed, and the answers are deleted: ${names.join(", ")}.`,
    surveyClosed: (name: string) => `The time is up, and “${name}” is closed.`,
    kioskTakenIn: (name: string, added: number, invalid: number) =>
      [
        added === 1
          ? `One answer from the shared tablet is taken into “${name}”.`
          : `${added} answers from the shared tablet are taken into “${name}”.`,
        invalid === 0
          ? ""
          : invalid === 1
            ? "One answer does not count."
            : `${invalid} answers do not count.`,
      ]
        .filter((part) => part !== "")
        .join(" "),
    relayCopyGone: (name: string) =>
      `The mailbox no longer holds “${name}”. Answers that were not fetched are lost; what you have here is kept.`,
    erasurePending: (count: number) =>
      count === 1
        ? "A survey is deleted here. The mailbox could not be reached; it will be told as soon as it answers."
        : `${count} surveys are deleted here. The mailbox could not be reached; it will be told as soon as it answers.`,
    erasureDone: "The mailbox has now deleted its copy as well.",
  },
  storage: {
    conflict: "Another tab changed the same thing first. Look it over and try again.",
    full: "There is no room left in the browser. Nothing was saved. Free some space on the machine and try again.",
    unavailable:
      "The browser does not allow saving, and nothing was saved. Leave private mode or try another browser.",
    locked: "Samklang was locked before this was saved. Unlock it and try again.",
    unknown: "It is not here any more. It may have been deleted in another tab.",
  },
};

export type ShellTexts = typeof shell;
