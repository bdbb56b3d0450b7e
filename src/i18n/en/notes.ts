export const notes = {
  title: (name: string) => `Talks with ${name}`,
  lead: (name: string) =>
    `Only you can read this: it lies encrypted in this browser. Write what is needed to follow up, and no more than ${name} could read.`,
  none: "No talk has been noted yet.",
  begin: "Note a talk",
  day: "When",
  said: "What was said, in your words",
  agreed: "What was agreed",
  nothingAgreed: "nothing agreed",
  done: "Done",
  saving: "Saving …",
  saved: "Saved, encrypted.",
  change: (day: string) => `Change the talk of ${day}`,
  changeShort: "Change",
  remove: (day: string) => `Delete the talk of ${day}`,
  removeShort: "Delete",
  undo: "Undo",
  last: {
    added: "The talk is noted.",
    changed: "The talk is changed.",
    removed: "The talk is deleted.",
  },
  failures: {
    day: "That day has not come yet. Choose today or an earlier day.",
    full: (most: number) => `There is room for ${most} talks. Delete one that is no longer needed.`,
    other: "The last words were not saved. They still stand here: copy them, and try again.",
  },
};
export type NotesTexts = typeof notes;
