/** What a hand does with the map: pupils moved, and the map as a file. */
export const mapHand = {
  undo: "Undo move",
  reset: "Put all back",
  moved: (name: string, neighbour: string | null): string =>
    neighbour === null ? `${name} was moved.` : `${name} was moved, nearest to ${neighbour}.`,
  back: "All stand where they were drawn.",
  notKept: "These places were not kept. They hold until you leave the results.",
  save: "Save as a picture",
  file: {
    title: "Save the map as a picture",
    whole:
      "The picture shows the map as it stands now: the same view and selection, with all that the view marks, those who were moved, and what the marks mean. On white ground.",
    called: "Pupils are called by",
    names: "names",
    initials: "initials",
    numbers: "numbers",
    nothing: "nothing",
    keyTitle: "Who has which number",
    keyNote: "The list stands only here and not in the file. Copy it onto paper if you need it.",
    kind: "Type of file",
    svg: "SVG, stays sharp at any size",
    png: "PNG, a usual picture",
    warning: (day: string): string =>
      `The file lies outside of the vault and is not locked: it is only for those who work with the class, and must be deleted by ${day}.`,
    footer: (day: string): string =>
      `From the teacher’s vault. Only for those who work with the class. To be deleted by ${day}.`,
    save: "Save the picture",
    cancel: "Cancel",
    failed: "The picture could not be made in this browser. Choose SVG.",
    fileName: "sociogram",
  },
};

export type MapHandTexts = typeof mapHand;
