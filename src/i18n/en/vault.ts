export const vault = {
  welcome: {
    title: "See your class, and those it does not see",
    lead: "Pupils say who they like to be with, who decides, who helps, and how they are doing themselves. You see the whole class at once, and who may need you first.",
    promises: [
      "Answers are encrypted on the pupil’s own device. Only you can open them.",
      "Nothing leaves this browser unencrypted: no account, no vendor who can read along.",
      "A finding is a sign with numbers behind it, never a verdict.",
    ],
    begin: "Get started",
    beginHint: "You choose a passphrase. It takes one minute.",
    sample: "Try with a sample class",
    sampleHint: "An invented class of 26 pupils, with finished answers.",
    samplePreparing: "Preparing the sample class …",
    restore: "I have a backup",
    leader: "Do you lead the school or the municipality?",
    leaderLink: "Go to the pages for school leaders",
  },
  invited: {
    begin:
      "You have opened an invitation to contribute. If your class is in Samklang on another machine or in another browser, open the link there. Otherwise begin here, and it is kept.",
    locked: "You have opened an invitation to contribute. You see it once you have unlocked.",
    sample:
      "You have opened an invitation to contribute. The invented class cannot contribute. Leave the sample to use it.",
  },
  unusable: {
    title: "Samklang cannot keep anything safely here",
    storage:
      "The browser does not allow encrypted data to be stored. Private mode, or a setting of the school, may be the reason. Open Samklang in an ordinary window, or in Edge, Chrome, Firefox or Safari of the last few years.",
    crypto:
      "The encryption failed its self-test in this browser. Update the browser, or use Edge, Chrome, Firefox or Safari of the last few years.",
  },
  create: {
    title: "Choose a passphrase",
    why: "It locks everything you do here. Nobody can reset it for you, neither the school nor we who make Samklang.",
    suggestion: "A suggestion",
    suggestionHint:
      "Six random words are easy to remember and hard to guess. Write them down, and keep the note until you know them.",
    useSuggestion: "Use these words",
    another: "Suggest others",
    passphrase: "Passphrase",
    passphraseHint: "At least 15 characters. You may paste it.",
    repeat: "Repeat it",
    mismatch: "The two are not the same.",
    show: "Show",
    hide: "Hide",
    submit: "Make my vault",
    making: "Making keys …",
    failures: {
      "too-short": "It needs at least 15 characters.",
      "too-common":
        "This is among the first things somebody would guess. Take the suggestion, or add words of your own.",
      "too-simple": "It repeats itself or counts up. Take the suggestion, or use several words.",
      "out-of-memory":
        "The machine has too little free memory to make a vault. Close other tabs and try again.",
    },
  },
  kit: {
    title: "Your recovery kit",
    why: "If you forget the passphrase, this code is the only way in. Print it or write it down, and keep it where you keep your keys. It is shown only now.",
    code: "Recovery code",
    print: "Print",
    copy: "Copy",
    copied: "Copied. Delete it from the clipboard when it is in a safe place.",
    confirm: "I have kept it in a safe place",
    submit: "Done",
    discard: "Cancel, make no vault",
    keepOld: "Cancel, keep the old code",
    printedTitle: "Samklang recovery kit",
    printedNote:
      "Whoever has this code and the machine or a backup can read everything in it. Keep the sheet locked away, but not in the classroom.",
  },
  unlock: {
    title: "Unlock",
    why: {
      start: "Everything is locked and encrypted on this machine.",
      asked: "You locked Samklang. Everything is encrypted on this machine.",
      idle: "Samklang locked because nothing happened for a while.",
      hidden: "Samklang locked because the page was not in view for a while.",
      kiosk:
        "This machine was the shared tablet. The answers are here, locked, and are taken in when you unlock.",
      broken:
        "Samklang locked because the browser stopped the decryption. What was saved is safe. Unlock to go on.",
    },
    passphrase: "Passphrase",
    submit: "Unlock",
    working: "Unlocking …",
    useKit: "Use the recovery kit",
    usePassphrase: "Use the passphrase",
    kit: "Recovery code",
    kitHint:
      "32 letters and digits with check characters, as on your sheet. Spaces and capitals do not matter.",
    failures: {
      "wrong-passphrase": "That is not the passphrase.",
      "wrong-kit": "This code does not belong to the vault on this machine.",
      "mistyped-kit": (groups: readonly number[]) =>
        groups.length === 0
          ? "The code is not complete. It has 8 groups of 5 characters."
          : groups.length === 1
            ? `There is a slip in group ${groups[0]}.`
            : `There are slips in groups ${groups.join(", ")}.`,
      "refused-header":
        "The vault on this machine is damaged or made by a newer version of Samklang. Restore a backup, or update.",
      "out-of-memory":
        "The machine has too little free memory to unlock. Close other tabs and try again.",
    },
    live: (answered: number, expected: number) => `${answered} of ${expected} have answered`,
    forgotten: "Forgot both?",
    forgottenText:
      "Then nobody can open the vault, and that is how it should be. You can delete the vault from this machine and start again. The mailbox deletes its copies by itself.",
    remove: "Delete the vault on this machine",
    removeTitle: "Delete the vault?",
    removeText:
      "All classes, surveys and answers on this machine are deleted, and no backup is made. This cannot be undone.",
    removeConfirm: "Delete everything",
    removeFailed: "Nothing was deleted. Close other tabs with Samklang and try again.",
  },
  restore: {
    title: "Restore a backup",
    lead: "Choose the backup file, and give the passphrase or recovery code from the time it was made.",
    file: "Backup file",
    chosen: (name: string) => `Chosen: ${name}`,
    submit: "Restore",
    working: "Opening the backup …",
    failures: {
      "no-file": "Choose the file first.",
      "not-a-backup": "This is not a Samklang backup.",
      "other-app":
        "This backup belongs to another page of Samklang: a teacher's is opened on the teachers' page, a leader's on the leaders' page.",
      damaged: "The file is damaged or incomplete. Nothing was changed. Try another copy.",
      "newer-version": "The backup was made by a newer version of Samklang. Update and try again.",
      "wrong-passphrase": "That is not the passphrase of this backup.",
      "wrong-kit": "This code does not belong to this backup.",
    },
  },
  settings: {
    title: "Settings",
    autoLock: "Automatic locking",
    idle: "After this many minutes without use",
    hidden: "After this many minutes out of view",
    colours: "Colours of signs",
    palettes: { standard: "Red, amber, green", "blue-orange": "Orange, yellow, blue" },
    theme: "Light or dark",
    themes: { system: "As the machine", light: "Light", dark: "Dark" },
    backup: "Backup",
    backupText:
      "A backup is one encrypted file. It opens with your passphrase or recovery code. Keep it where the school keeps confidential files, not in your e-mail.",
    backupNever: "No backup has been made yet.",
    backupMade: (day: string) => `Last made ${day}.`,
    backupMake: "Save a backup",
    backupSaved: "The backup is saved.",
    backupDeclined: "No backup was saved.",
    storageNotKept:
      "This browser may delete what is stored if you do not visit for a while (Safari: after 7 days). Keep a fresh backup.",
    passphrase: "Change the passphrase",
    passphraseCurrent: "The one you have now",
    passphraseNew: "The new one",
    passphraseNote:
      "Older backups still open with the passphrase of their time. If somebody else may know the old one, delete the older backups.",
    passphraseSubmit: "Change it",
    passphraseChanged: "The passphrase is changed. Save a new backup now.",
    kit: "New recovery kit",
    kitText: "Is the sheet lost? The old code stops working when the new one is confirmed.",
    kitSubmit: "Make a new one",
    invitation: "Invitation to the mailbox",
    invitationYes: "An invitation is kept. You can open surveys.",
    invitationNo:
      "No invitation is kept. If the school has its own mailbox, you get a link from whoever runs it.",
    invitationCode: "Invitation code or link",
    invitationSave: "Keep it",
    invitationKept: "The invitation is kept.",
  },
  backupDue: {
    text: {
      "never-made": "You have no backup. What is here exists nowhere else.",
      "survey-opened": "A survey was opened. Its keys exist only here: save a backup.",
      "survey-closed": "A survey was closed. Save a backup while you think of it.",
      "something-deleted":
        "Something was deleted, but is still in an older backup. Replace it with a new one.",
      "passphrase-changed":
        "The passphrase was changed. Save a backup that opens with the new one.",
      "kit-renewed": "The recovery kit was renewed. Save a backup that opens with the new one.",
    },
    make: "Save a backup",
    later: "Later",
  },
};

export type VaultTexts = typeof vault;
