export const classes = {
  newClass: {
    title: "New class",
    lead: "Paste the names, or drop the class list as the school’s system exports it.",
    dropHere: "Drop the class list here",
    chooseFile: "Choose a file",
    fileKinds: "Excel (.xlsx), CSV or text, up to 5 MB",
    paste: "Paste names",
    pasteHint: "One name per line, or a piece of a spreadsheet.",
    read: "Read the names",
    reading: "Reading …",
    failures: {
      empty: "There is nothing in it.",
      "too-large": (megabytes: number, lines: number) =>
        `The file is larger than ${megabytes} MB or longer than ${lines} lines. Export only the class list.`,
      spreadsheet:
        "Nothing can be read from this file. Open it, choose “Save as” and Excel (.xlsx) or CSV, and use that file instead.",
      "old-workbook":
        "This is an older Excel format. Open it, choose “Save as” and Excel workbook (.xlsx), and use that file instead.",
      "locked-workbook":
        "This workbook is protected with a password. Open it, remove the password, save it as a new file, and delete that file afterwards. Or paste the names.",
      "open-document":
        "This is an OpenDocument spreadsheet (.ods). Open it, choose “Save as” and Excel (.xlsx) or CSV, and use that file instead.",
      pdf: "This is a PDF. Export the list as CSV from the school’s system, or paste the names.",
      "not-text": "This is not a text file. Export the list as CSV, or paste the names.",
      "no-name-column":
        "We found no column that certainly holds the names. Give it the heading “Navn”, or paste only the names.",
      unreadable: "The file could not be read. Choose it once more.",
    },
    again: "Choose another list",
  },
  preview: {
    title: "Is this the class?",
    whichSheet: "Sheet in the workbook",
    sheet: (number: number) => `Sheet ${number}`,
    whichClass: "Class",
    chooseClass: "Choose a class …",
    classCount: (name: string, count: number) => `${name} (${count})`,
    withoutClass: "without a class",
    className: "Name of the class",
    groupColumn: "Include a grouping from the list (optional)",
    groupHint: "Gender, for example. Then the map shows whether choices cross groups.",
    noGroup: "None",
    gender: "Gender",
    column: (position: number) => `Column ${position}`,
    swap: "The list has last names first",
    unread: "Not read and not kept:",
    unreadKinds: {
      "identity-number": "identity number",
      "birth-date": "date of birth",
      guardian: "guardian",
      phone: "telephone",
      email: "e-mail",
      address: "address",
      other: "other column",
    },
    keptOnly: "Only the names and the group you choose are kept, encrypted, in this browser.",
    problemsTitle: (count: number) =>
      count === 1 ? "One line to look at" : `${count} lines to look at`,
    line: (line: number) => `Line ${line}`,
    problems: {
      "name-missing": "No name on this line. It is left out.",
      "name-too-long": (length: number, longest: number) =>
        `The name has ${length} characters; ${longest} is the most. The line is left out.`,
      "name-unreadable":
        "This does not look like a name, or has characters that were damaged on the way. The line is left out.",
      ragged: "The cells do not fit the headings. The line is left out.",
      "broken-quotes": "A quotation mark is not closed. The line is left out.",
      "class-unreadable": "The class on this line cannot be read. The line is left out.",
      "above-heading":
        "This stands above the heading but may be a pupil. The line is left out; you can add the pupil afterwards.",
      double: (first: number) =>
        `The same name as on line ${first}. Are they two pupils, or the same one twice?`,
      "too-few": (count: number, fewest: number) =>
        `${count === 1 ? "There is 1 pupil" : `There are ${count} pupils`}. A survey needs at least ${fewest}; you can add more afterwards.`,
      "too-many": (count: number, most: number) =>
        `There are ${count} pupils; ${most} is the most. Leave some out, or choose one class.`,
    },
    leaveOut: "Leave out",
    leaveOutDoubles: (count: number) => `Leave out all ${count} repeated lines`,
    takeIn: "Include",
    columns: { line: "Line", name: "Name", group: "Group" },
    genders: { girl: "girl", boy: "boy" },
    /** Null before a class is chosen. */
    submit: (count: number | null) => {
      if (count === null) return "Make the class";
      return count === 1 ? "Make the class with 1 pupil" : `Make the class with ${count} pupils`;
    },
  },
  page: {
    surveys: "Surveys",
    noSurveys: "No survey yet. A first one takes about five minutes to prepare.",
    newSurvey: "New survey",
    newSurveyHint: "You see every question before anything is opened.",
    pupils: "Pupils",
    classmatesSee: (name: string) => `classmates see “${name}”`,
    rename: "Change name",
    renameHint:
      "A pupil with a protected address can be entered under another name. The former name is not kept.",
    newName: "Name",
    remove: "Remove",
    removed: (name: string) => `${name} is removed.`,
    added: (name: string) => `${name} is added.`,
    renamed: "The name is changed.",
    undo: "Undo",
    redo: "Redo",
    undone: "Undone.",
    addTitle: "Add a pupil",
    add: "Add",
    renameClass: "Rename the class",
    deleteClass: "Delete the class",
    deleteTitle: "Delete the class?",
    deleteText:
      "The class, its surveys, all answers and their keys are deleted here and in the mailbox. This cannot be undone. An older backup still holds them until you save a new one in its place.",
    deleteConfirm: "Delete the class",
    problems: {
      "too-few": (count: number, fewest: number) =>
        `There ${count === 1 ? "is 1 pupil" : `are ${count} pupils`}. A survey needs at least ${fewest}.`,
      "too-many": (count: number, most: number) =>
        `There are ${count} pupils; ${most} is the most.`,
      double: (name: string) =>
        `Two pupils are called ${name}. Classmates see them with a number and cannot tell who is who. Change one of the names, for example with a middle name.`,
    },
    failures: {
      "name-missing": "Write a name.",
      "name-too-long": (longest: number) => `At most ${longest} characters.`,
      "name-unreadable":
        "This does not look like a name. Write letters only, no numbers or addresses.",
      "class-full": (most: number) => `The class is full: ${most} pupils is the most.`,
      "pupil-unknown": "This pupil is not in the class any more.",
    },
  },
};

export type ClassesTexts = typeof classes;
