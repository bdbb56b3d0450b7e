export const matrix = {
  title: "Matrix",
  lead: "Each row is one pupil's choices; each column shows who chose that pupil.",
  sort: "Order",
  sorts: { name: "By name", received: "Most chosen first", subgroup: "By subgroup" },
  finding: "Looking for subgroups …",
  notFound: "The subgroups could not be found. The pupils stand by name.",
  tooFewForSubgroups: "Too few have answered for subgroups to be looked for.",
  subgroups: (framed: number): string =>
    framed === 0
      ? "Pupils who choose each other stand together. No part of the class stands out clearly enough for a frame."
      : "Pupils who choose each other stand together. A frame marks a part of the class that stays when it is looked for many times. Choices out of a frame are as real as those inside.",
  hideNames: "Initials instead of names",
  view: "Shown as",
  views: { grid: "Grid", list: "List" },
  tooFew:
    "Too few have answered for the matrix to be read as a picture of the class. It shows who chose whom among those who answered, and no more.",
  caution: "Fewer than 80% have answered: choices are missing.",
  grid: (question: string, pupils: number) =>
    `Matrix of “${question}”, of size ${pupils}. Rows choose, columns are chosen.`,
  help: "Point at a cell, or use the arrow keys: each cell is told as a sentence. Home and End go along the row, Page Up and Page Down ten rows, Enter opens the sheet of the row's pupil.",
  axes: "Rows choose, columns are chosen",
  given: "Chose",
  received: "Chosen by",
  print: "Print",
  legend: {
    title: "How to read the matrix",
    mutual: "mutual choice",
    oneWay: "one-way choice",
    open: "chosen, but has not answered",
    unknown: "skipped or did not answer: unknown",
    nobody: "answered “no one”",
    nobodyShort: "no one",
  },
  cell: {
    mutual: (chooser: string, chosen: string) => `${chooser} chose ${chosen}, mutual.`,
    "one-way": (chooser: string, chosen: string) => `${chooser} chose ${chosen}, one-way.`,
    open: (chooser: string, chosen: string) => `${chooser} chose ${chosen}, who has not answered.`,
    none: (chooser: string, chosen: string) => `${chooser} did not choose ${chosen}.`,
    unknown: (chooser: string, chosen: string) =>
      `${chooser} has not answered: whether ${chosen} would be chosen is unknown.`,
    self: (chooser: string, chosen: string) =>
      `${chooser} and ${chosen} are the same pupil: nobody chooses themselves.`,
  },
  nobodyCell: (chooser: string, chosen: string) =>
    `${chooser} answered “no one”, and so did not choose ${chosen}.`,
  back: (chosen: string, chooser: string) => `${chosen} chose ${chooser}.`,
  row: (name: string, given: number) => `${name} chose ${given}.`,
  rowNobody: (name: string) => `${name} answered “no one”.`,
  rowUnknown: (name: string) => `${name} has not answered the question.`,
  column: (name: string, received: number) =>
    `${name} was chosen by ${received === 0 ? "no one" : received}.`,
};

export type MatrixTexts = typeof matrix;
