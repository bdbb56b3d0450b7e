export const tablet = {
  title: "One shared tablet",
  lead: "Pupils answer one after another on the same tablet. It works without network while they answer.",
  here: {
    title: "On this device",
    text: (count: number) =>
      count === 1
        ? "One pupil has not answered. Samklang locks first, and then shows that name."
        : `${count} pupils have not answered. Samklang locks first, and then shows their names.`,
    nobody: "Everybody has answered.",
    start: "Begin here",
    dialog: {
      title: "Hand this device to the pupils?",
      text: "Samklang is locked now, also in other tabs. The only way back is your passphrase or the recovery code. The answers are taken in when you unlock.",
      confirm: "Lock and begin",
    },
    starting: "Getting ready …",
    unlock: {
      title: "Back to Samklang",
      text: "Unlock to end the shared tablet. The answers are taken in then.",
      back: "Back to the names",
    },
  },
  other: {
    title: "On another tablet",
    text: "Open the link on the tablet while it has network. After that it needs none.",
    thisMachineOnly:
      "The link points to this machine, which other devices cannot reach. Use this device, or open Samklang at the address your school uses, and make the survey there.",
    make: "Make a link",
    again: "Make another link",
    hide: "Hide it",
    qr: "QR code with the link for the tablet",
    pupils: (count: number) =>
      count === 1
        ? "One name is in the list: the pupil who has not answered."
        : `${count} names are in the list: the pupils who have not answered.`,
    power:
      "Whoever has the link can answer for everybody in the list, and read names and questions, but no answers. Show it to the tablet only, and to nobody else.",
    stays:
      "The link is not stored. The cards of those in the list go on working, and so does a link that went astray: then give new cards.",
    copy: "Copy the link",
    copied: "The link is copied. Give it to nobody else.",
    notCopied: "The browser did not let us copy. Scan the code instead.",
    code: "Code for ending",
    codeText:
      "With it you empty the tablet afterwards. Write it down: it is shown here only, and belongs to this link.",
  },
  file: {
    title: "Answers from a tablet without network",
    text: "On the tablet, under “For the adult”, the answers are saved as a file. Take it in here.",
    drop: "Drop the file here",
    choose: "Choose the file",
    reading: "Reading …",
    late: {
      title: (count: number) => (count === 1 ? "Take in one answer?" : `Take in ${count} answers?`),
      text: "The survey is closed. No answer says when it was given: take them in only if you know that they were given while it was open.",
      confirm: "Take them in",
    },
    added: (count: number) =>
      count === 0
        ? "No new answers."
        : count === 1
          ? "One new answer is taken in."
          : `${count} new answers are taken in.`,
    known: (count: number) =>
      count === 1 ? "One was here already." : `${count} were here already.`,
    invalid: (count: number) =>
      count === 1 ? "One answer does not count:" : `${count} answers do not count:`,
    empty: "You can empty the tablet now.",
    failures: {
      "not-ballots": "This is not a file of answers from a tablet. Nothing was taken in.",
      damaged:
        "The file is damaged or cut off. Nothing was taken in. Save it once more on the tablet.",
      "newer-version":
        "The file comes from a newer Samklang. Nothing was taken in. Load this page again, and try once more.",
      "other-survey": "The file belongs to another survey. Nothing was taken in. Open that one.",
    },
  },
  failures: {
    "nobody-left": "Everybody has answered, so there is nobody to ask.",
    "cannot-run":
      "What the shared tablet needs could not be loaded. Check the network and try again. Nothing is locked.",
  },
};

export type TabletTexts = typeof tablet;
