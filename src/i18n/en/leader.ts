export const leader = {
  product: "Samklang for school leaders",
  navigation: "Main menu",
  nav: { home: "Rounds", trends: "Development" },
  welcome: {
    title: "See whether the school climate is improving, without seeing anyone",
    what: "Class teachers contribute rounded numbers from their classes, and you see the sum for the whole school or municipality, half-year by half-year.",
    never: [
      "You never see anything about a single pupil or a single class, nor which classes have contributed.",
      "Where the numbers are too few to be shown safely, nothing is shown, and the page says so.",
    ],
    teacher: "Are you a class teacher?",
    teacherLink: "Go to your classes",
  },
  invited: {
    begin:
      "You have opened an invitation from the municipality. If the school has Samklang on another computer or in another browser, open the link there. Otherwise begin here, and it is kept.",
    locked:
      "You have opened an invitation from the municipality. You see it when you have unlocked.",
  },
  vault: {
    kit: {
      printedNote:
        "Whoever has this code and the computer or a backup can open everything there. Keep the sheet locked away.",
    },
    unlock: {
      forgottenText:
        "Then nobody can open the vault, and that is how it should be. You can delete it from this computer and begin again. Figures that were shown before are then gone.",
      removeText:
        "All rounds and all figures on this computer will be deleted, and no backup is made. No sum can then be made of open rounds. This cannot be undone.",
    },
    settings: {
      invitationYes: "An invitation is kept. You can open rounds.",
    },
  },
  backupDue: {
    "never-made": "You have no backup. What is here is nowhere else.",
    "round-opened": "A round is open. Its keys are only here: save a backup.",
    "round-released": "New figures are ready. Save a backup while you remember.",
    "something-deleted":
      "Something was deleted, but is still in an older backup. Replace it with a new one.",
    "passphrase-changed": "The passphrase was changed. Save a backup that opens with the new one.",
    "kit-renewed": "The recovery sheet was renewed. Save a backup that opens with the new one.",
  },
  removeAll: {
    title: "Delete everything",
    text: "If you leave the school, or will not use this computer any more: save a backup first if somebody else is to go on.",
    button: "Delete everything on this computer",
  },
  notices: {
    conflict: {
      place: "This was changed in another tab. You now see what was saved there.",
      round: "The round was changed in another tab. You now see what was saved there.",
      settings: "The settings were changed in another tab. You now see what was saved there.",
    },
    roundGone: (place: string, term: string) =>
      `The mailbox no longer has the round of ${term} for ${place}. Its numbers had not been fetched.`,
    erasurePending: (count: number) =>
      count === 1
        ? "A round is deleted here. The mailbox did not answer; it will be told as soon as it does."
        : `${count} rounds are deleted here. The mailbox did not answer; it will be told as soon as it does.`,
    erasureDone: "The mailbox has now deleted its copy too.",
  },
  term: (half: string, year: number) => (half === "spring" ? `spring ${year}` : `autumn ${year}`),
  termTitle: (half: string, year: number) =>
    half === "spring" ? `Spring ${year}` : `Autumn ${year}`,
  notKept: "This is too long, or has characters that cannot be kept. It was not saved.",
  levels: { school: "School", municipality: "Municipality" },
  place: {
    firstTitle: "Whom are the rounds for?",
    newTitle: "One more school or municipality",
    lead: "A school gathers numbers from its classes. A municipality gathers from its schools.",
    legend: "You lead",
    kinds: {
      school: { name: "A school", hint: "Class teachers contribute, each with their own class." },
      municipality: {
        name: "A municipality",
        hint: "Leaders of schools contribute, each with the sum of their classes. It takes at least 3 schools and well over 32 classes.",
      },
    },
    name: "Name",
    nameHint: "As those you invite know it. It is kept in your vault and in invitations alone.",
    submit: "Save and go on",
    failures: {
      name: "Write a name of at most 80 characters.",
      "name-taken": "You already have a place of this name.",
    },
    rename: "Change the name",
    renameHint: "An invitation that was already sent keeps the old name.",
    renamed: "The name is changed.",
    remove: "Remove from the list",
    removeTitle: (name: string) => `Remove ${name}?`,
    removeText: "There are no rounds here, so nothing is lost.",
    removed: "It is removed.",
    hasRounds: "It has rounds, and what was shown of them counts in what may be shown later.",
    add: "Add another school or municipality",
    settings: "School and municipality",
  },
};

export type LeaderTexts = typeof leader;
