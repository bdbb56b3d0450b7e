import type { FirmnessWord } from "../../core/signs/sign.ts";

/** The class list as a tool: what it shows, in which order, and of whom. */
export const roster = {
  toolsLabel: "Find in the list",
  search: "Search for a name",
  sign: "Sign",
  question: "Signs that rest on",
  group: "Group",
  all: "All",
  clear: "Show everyone",
  shown: (count: number, of: number) => `${count} of ${of} shown`,
  nobody: "Nobody in the list fits this.",
  sortBy: "In order of",
  bySign: "Who may need you first",
  reverse: "The other way round",
  columns: "Columns",
  columnsOf: { choices: "Choices", own: "What pupils say of themselves", signs: "Signs" },
  initials: "Initials in this list, also on paper",
  bar: "The line beside each pupil: The dot is how many chose the pupil. The field is what chance alone would give. A dot outside the field is seldom chance alone.",
  whoMayHaveIt: "Only those at school who need this list to look after the pupils may have it.",
  initialsHideNobody: "Initials do not hide who it is from those who know the class.",
  tableLabel: "The class list",
  names: {
    signs: "Number of signs",
    firmness: "How firm",
    received: (question: string) => `${question}: chosen by`,
    mutual: (question: string) => `${question}: mutual`,
    own: (question: string) => `Own answer: ${question}`,
  },
  firmness: { firm: "firm", likely: "likely", loose: "uncertain" } satisfies Record<
    FirmnessWord,
    string
  > as Readonly<Record<FirmnessWord, string>>,
  working: "being worked out …",
  nothing: "–",
  notAnswered: "not answered",
  genders: { girl: "girl", boy: "boy" },
};
export type RosterTexts = typeof roster;
