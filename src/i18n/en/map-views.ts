/** The ways to see the map of the class, and what each of them marks. */
export const mapViews = {
  choose: "View",
  views: {
    all: "All choices",
    mutual: "Mutual only",
    pair: "Two questions",
    target: "Rings",
    subgroups: "Subgroups",
    groups: "Groups",
  },
  gender: "Gender",
  genders: { girl: "girls", boy: "boys" },
  second: "Beside it",
  filter: "Show",
  filters: { all: "All pupils", mayNeed: "Those who may need you" },
  hideNames: "Hide names",

  notes: {
    pair: (first: string, second: string) =>
      `Places, lines and size of the rings: “${first}”. The arc inside each ring: “${second}”.`,
    contrast: (many: string, few: string, names: string) =>
      `Chosen by many for “${many}”, by fewer for “${few}” than chance alone would give: ${names}.`,
    noContrast:
      "Nobody is chosen by many for one and by fewer than chance would give for the other.",
    target:
      "The most chosen stand in the middle. The number on each ring says how many chose those who stand on it.",
    subgroups: (count: number) =>
      count === 1
        ? "The answers suggest one subgroup that holds together nearly each time it is calculated. The others are in no stable subgroup, or nobody in it chose them."
        : `The answers suggest ${count} subgroups that hold together nearly each time they are calculated. Those outside are in no stable subgroup, or nobody in it chose them.`,
    noSubgroups:
      "The answers give no stable subgroup: calculated again, pupils fall into other groups. So none is drawn.",
    tooFewForSubgroups: "Too few have answered for subgroups to be read.",
    finding: "Looking for subgroups …",
    subgroupsFailed: "Subgroups could not be calculated. The map shows all choices.",
    groups:
      "Pupils stand together by the groups of the class list. Lines between groups are choices across them.",
    drawing: "Arranging the view …",
    failed: "This view could not be drawn. The map shows all choices.",
    kept: (kept: number, of: number) =>
      `Showing ${kept} of ${of} pupils, with all their choices. The others are faded.`,
    keptNobody: "Nobody in the class is among these.",
  },
  legend: {
    quiet: "dotted edge: nobody mentioned the pupil on any question",
    cutPoint: "holds parts of the class together",
    power: "special power position: few mutual choices, chosen by someone many choose",
    arc: (question: string) => `arc: chosen by more for “${question}”`,
    contrast: "thick ring: many for one, fewer than by chance for the other",
    ring: "the number on the ring: chosen by so many",
    hull: "stable subgroup",
    group: (letter: string, name: string) => `${letter}: ${name}`,
  },
  table: {
    marks: "Noted",
    quiet: "nobody mentioned the pupil",
    positions: { "cut-point": "holds parts together", power: "special power position" },
    contrast: "Stands out",
    many: (question: string) => `many for “${question}”, fewer than by chance for the other`,
    ring: "Ring",
    subgroup: "Subgroup",
    subgroupOf: (number: number) => `Subgroup ${number}`,
    noSubgroup: "none",
    group: "Group",
    noGroup: "no group",
  },
  spoken: {
    second: (count: number, question: string) => `${count} for “${question}”.`,
    quiet: "Nobody mentioned the pupil on any question.",
    positions: {
      "cut-point": "Holds parts of the class together.",
      power: "Special power position.",
    },
    many: (question: string) => `Many for “${question}”, fewer than by chance for the other.`,
    ring: (count: number) => `On the ring for ${count}.`,
    subgroup: (number: number) => `In subgroup ${number}.`,
    group: (name: string) => `Group: ${name}.`,
    out: "Not among those shown.",
  },
};

export type MapViewsTexts = typeof mapViews;
