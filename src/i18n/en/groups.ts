import type { BalanceKind, GroupPurpose } from "../../core/groups/group-request.ts";
import type { RoomLayout } from "../../core/groups/room.ts";

/** "5 groups of 4 pupils", by what is made. */
type PurposeCounts = Readonly<Record<GroupPurpose, (count: number, size: number) => string>>;

export const groups = {
  title: "Groups and seats",
  intro:
    "Suggestions made from whom the pupils chose and from what you wish. You decide: move, lock and suggest again.",
  loading: "Getting groups and seats ready …",
  failed: "The answers could not be worked out. They are safe. Reload the page and try again.",
  purpose: "What do you want to make?",
  purposes: {
    groups: "Groups",
    seats: "Seating plan",
    classes: "New classes",
  } satisfies Record<GroupPurpose, string> as Readonly<Record<GroupPurpose, string>>,

  basis: {
    title: "What the suggestion is made of",
    tooFew:
      "Too few have answered for choices to be built on: it takes 60 % of the class and at least 10 answers. The suggestion then only follows your wishes.",
    tooFewIn: (classes: string) =>
      `Too few have answered in ${classes}: choices there are not used.`,
    caution: "Fewer than 80 % have answered: those who are missing may have other ties.",
    silent: (names: string, many: boolean) =>
      many
        ? `${names} have not answered: we only know who chose them.`
        : `${names} has not answered: we only know who chose the pupil.`,
    newcomers: (names: string, many: boolean) =>
      many
        ? `${names} came after the survey: nothing is known about their ties.`
        : `${names} came after the survey: nothing is known about the pupil’s ties.`,
    left: (count: number) =>
      count === 1
        ? "One pupil has left since the survey and is not included."
        : `${count} pupils have left since the survey and are not included.`,
    across:
      "Each class chose among its own. What ties there are between classes is not known, and does not count.",
    survey: (className: string, surveyName: string) => `${className}: ${surveyName}`,
  },

  size: {
    legend: "How large?",
    size: "Pupils in each group",
    count: "Number of groups",
    classes: "Number of new classes",
    becomes: (sizes: string) => `Becomes ${sizes}.`,
    groupsOf: {
      groups: (count: number, size: number) =>
        `${count === 1 ? "one group" : `${count} groups`} of ${size === 1 ? "one pupil" : `${size} pupils`}`,
      seats: (count: number, size: number) =>
        `${count === 1 ? "one table" : `${count} tables`} for ${size === 1 ? "one pupil" : `${size} pupils`}`,
      classes: (count: number, size: number) =>
        `${count === 1 ? "one class" : `${count} classes`} of ${size === 1 ? "one pupil" : `${size} pupils`}`,
    } satisfies PurposeCounts as PurposeCounts,
  },
  room: {
    layout: "How the tables stand",
    layouts: {
      pairs: "Two and two",
      threes: "Three and three",
      fours: "Four at a table",
      singles: "One and one",
    } satisfies Record<RoomLayout, string> as Readonly<Record<RoomLayout, string>>,
    across: "Tables side by side",
    singles: "At single tables it is only wishes for seats that count.",
  },
  classes: {
    legend: "Classes to be divided",
    own: (className: string) => `${className} (this class)`,
    none: "No other class has a survey with answers. Survey the other classes of the year first.",
  },

  wishes: {
    title: "Wishes",
    count: (count: number) => (count === 1 ? "One wish." : `${count} wishes.`),
    edit: "Edit",
    editLabel: "Edit the wishes",
    first: "First pupil",
    second: "Second pupil",
    pick: "Choose a pupil",
    add: "Add",
    remove: (what: string) => `Remove ${what}`,
    pair: (one: string, other: string) => `${one} and ${other}`,
    none: "None yet.",
    apart: {
      title: "Keep apart",
      hint: "They do not come in the same group. In a seating plan they do not sit next to each other either.",
    },
    together: { title: "Keep together", hint: "They come in the same group." },
    front: { title: "Near the board", hint: "They sit in the front row if there is room." },
    least: {
      title: "Thought of first",
      hint: "Those chosen by fewer than chance would give on the questions the groups are made by, and those who themselves tell of something hurtful. The suggestion looks after them before the others. You can change the list.",
    },
    spread: {
      title: "Spread those who decide much",
      hint: "Those named as somebody who decides more often than chance would give. You can change the list.",
    },
    balance: {
      title: "Spread evenly",
      by: {
        none: "Nothing",
        group: "The groups of the class list",
        class: "The class they are in now",
      } satisfies Record<BalanceKind, string> as Readonly<Record<BalanceKind, string>>,
      gender: "Gender",
    },
    questions: {
      title: "Choices that count",
      hint: "Whom pupils named on these questions. Answers that name somebody negatively are never used.",
      none: "With no question ticked, only your wishes count.",
    },
    same: "Choose two different pupils.",
  },

  contradictions: {
    title: "This contradicts itself",
    "apart-and-together": (names: string) =>
      `${names} are to be together, and two of them are to be kept apart. Take one of the wishes away.`,
    "together-too-many": (names: string) =>
      `${names} are to be together, but there is no room for all of them. Make the groups larger or take a wish away.`,
    "apart-too-many": (names: string) =>
      `None of ${names} should be with any of the others, but there are fewer groups than pupils here. Make more groups or remove a wish.`,
    "locked-too-many": (group: string) =>
      `More are locked in ${group} than there is room for. Unlock somebody.`,
    "locked-apart": (names: string) =>
      `${names} are locked in the same group, but are to be kept apart. Unlock one of them, or take the wish away.`,
    "locked-not-together": (names: string) =>
      `${names} are locked in different groups, but are to be together. Unlock one of them, or take the wish away.`,
    "sizes-do-not-fit": "The sizes do not add up to the class. Choose another size.",
  },

  suggest: "Suggest",
  again: "Suggest again",
  searching: "Looking for a good division …",
  searchFailed: "The suggestion could not be made. Nothing is changed. Try again.",
  stop: "Stop",
  undo: "Undo",
  redo: "Redo",
  empty: "No suggestion yet. Set the wishes that matter to you, and press “Suggest”.",

  news: {
    suggested: "A suggestion is ready.",
    same: "The same as before: nothing better was found. Press once more for another division.",
    another: (kept: number, before: number, all: number) =>
      all === 0
        ? "Here is another division. Undo brings the former back."
        : kept === before
          ? `Here is another division that keeps as many choices: ${kept} of ${all}. Undo brings the former back.`
          : `Here is another division. It keeps ${kept} of ${all} choices, the former ${before}. Undo brings the former back.`,
    moreAlone: "More than before have nobody they chose and nobody who chose them.",
    "no-other":
      "No other division was found that follows the wishes and what you have locked. Change a wish or unlock somebody to get another.",
    putAside: {
      groups: "The groups are under “Groups” for as long as you are here. Save them to keep them.",
      seats:
        "The seating plan is under “Seating plan” for as long as you are here. Save it to keep it.",
      classes:
        "The new classes are under “New classes” for as long as you are here. Save them to keep them.",
    } satisfies Record<GroupPurpose, string> as Readonly<Record<GroupPurpose, string>>,
    replaced:
      "A better division was found, and has taken the place of the first one at once. Undo brings the first one back.",
    "better-used": "The better division is shown. Undo brings yours back.",
    exchanged: (one: string, other: string) => `${one} and ${other} have changed places.`,
    lockMoved: "The lock went along.",
    locked: (name: string) =>
      `${name} stays here when you suggest again. Those who are not locked may be replaced.`,
    unlocked: (name: string) => `${name} can be moved by the next suggestion.`,
    "group-locked": (group: string) =>
      `Everybody in ${group} stays together when you suggest again.`,
    "group-unlocked": (group: string) =>
      `Everybody in ${group} can be moved by the next suggestion.`,
    opened: (name: string) => `“${name}” is shown.`,
    "plan-gone": "The former suggestion no longer fits. Suggest again, or undo.",
    undone: "Undone.",
    redone: "Done again.",
    picked: (name: string) => `${name} is picked. Choose the one to change places with.`,
    dropped: "Nobody is picked.",
  },
  outdated: "Pupils have come or gone since this was made. The wishes are kept: suggest again.",
  stale: "You have changed wishes since this was suggested. Suggest again to follow them.",

  proof: {
    running:
      "Checking whether anything does better. This takes up to 20 seconds, and you can go on meanwhile.",
    stop: "Stop checking",
    stopped: "The check was stopped: whether anything does better is not known.",
    failed: "The check could not be made. The suggestion stands.",
    best: "It is proven that no division does better by these rules.",
    notProven:
      "Not proven to be the best: another division may keep more choices. “Suggest again” gives you another to choose between.",
    impossible:
      "It is proven that these wishes cannot all be met at once. The suggestion breaks as few as were found.",
    better: "There is a better division than the one shown.",
    betterKeeps: (kept: number, now: number, all: number) =>
      `There is a better division: it keeps ${kept} of ${all} choices. The one you see keeps ${now}.`,
    use: "Show the better one",
  },

  outcome: {
    title: "What this achieves",
    where: {
      groups: "in the group",
      seats: "at the table",
      classes: "in the new class",
    } satisfies Record<GroupPurpose, string> as Readonly<Record<GroupPurpose, string>>,
    everybody: (where: string) =>
      `Everybody has somebody ${where} whom they chose or who chose them.`,
    nobody: (names: string, where: string, many: boolean) =>
      many
        ? `${names} have nobody ${where} whom they chose or who chose them.`
        : `${names} has nobody ${where} whom the pupil chose or who chose the pupil.`,
    own: "Everybody who chose somebody got at least one of them.",
    withoutOwn: (names: string, many: boolean) =>
      many
        ? `${names} got none of those they chose themselves.`
        : `${names} got none of those the pupil chose.`,
    kept: (kept: number, all: number) => `${kept} of ${all} choices are kept.`,
    mutual: (kept: number, all: number) => `${kept} of ${all} mutual choices are kept.`,
    met: (count: number) =>
      count === 1
        ? "The one wish about a pair is met."
        : count === 2
          ? "Both wishes about pairs are met."
          : `All ${count} wishes about pairs are met.`,
    near: (names: string) => `${names} are to be kept apart, and are together.`,
    torn: (names: string) => `${names} are to be together, and are apart.`,
    why: {
      exchange: "You have moved them.",
      impossible: "Not all wishes can be met at once.",
      search: "The suggestion did not manage it.",
    },
    spreadEven: "Those who decide much are spread evenly.",
    spreadUneven: (groups: string) =>
      `Those who decide much are not spread evenly: look at ${groups}.`,
    balanceEven: "The groups are spread as evenly as they can be.",
    balanceUneven: (groups: string) => `Not spread evenly: look at ${groups}.`,
    front: (count: number, of: number) => `${count} of ${of} who should, sit in the front row.`,
    notInFront: (names: string) => `There was no room in the front row for ${names}.`,
    tooNear: (names: string) => `${names} are to be kept apart, and sit near each other.`,
    rules: "How is this weighed?",
    rulesText: [
      "First, pairs are kept apart and together as you wish.",
      "Then nobody is to be without a classmate they chose or who chose them. Those thought of first come before the others.",
      "Then those who decide much are spread, and what you want spread evenly.",
      "Last, as many choices as possible are kept: the first one for each counts most, mutual ones more than one-way ones.",
    ],
    sign: "This is made from what pupils answered on one day. You know the class.",
  },

  plan: {
    title: {
      groups: "The groups",
      seats: "The seats",
      classes: "The new classes",
    } satisfies Record<GroupPurpose, string> as Readonly<Record<GroupPurpose, string>>,
    group: {
      groups: (number: number) => `Group ${number}`,
      seats: (number: number) => `Table ${number}`,
      classes: (number: number) => `New class ${number}`,
    } satisfies Record<GroupPurpose, (number: number) => string> as Readonly<
      Record<GroupPurpose, (number: number) => string>
    >,
    count: (count: number) => (count === 1 ? "1 pupil" : `${count} pupils`),
    help: "Choose a pupil and then another: they change places. Escape lets go. You can also drag.",
    line: (number: number) => `line ${number} from the board`,
    withOthers: (names: string) => `With ${names}.`,
    alone: "Alone.",
    near: (names: string) => `Near ${names}.`,
    noTie: "No tie here.",
    locked: "Locked.",
    lock: (name: string) => `Lock ${name} here`,
    lockHelp: {
      groups:
        "A lock keeps one pupil in the group when you suggest again, but the others may be replaced. Lock the whole group to keep everybody in it together.",
      seats:
        "A lock keeps one pupil in the seat when you suggest again, but those who sit around may be replaced.",
      classes:
        "A lock keeps one pupil in the class when you suggest again, but the others may be replaced. Lock the whole class to keep everybody in it together.",
    } satisfies Record<GroupPurpose, string> as Readonly<Record<GroupPurpose, string>>,
    lostCompany: (one: string, others: string) =>
      `${one} had mutual choices with ${others} last time, but not now. You know best whether this suits.`,
    lockGroup: { groups: "Lock the whole group", classes: "Lock the whole class" },
    unlockGroup: { groups: "Unlock the whole group", classes: "Unlock the whole class" },
    board: "Board",
    view: "The board in the drawing",
    views: { door: "At the top", board: "At the bottom, as you see the class from the board" },
  },

  paper: {
    print: "Print",
    show: "Show to the class",
    showHint: "Only names and places: no choices and no wishes.",
    close: "Close",
    of: (className: string, day: string) => `${className}, ${day}`,
  },

  saved: {
    title: "Saved",
    save: "Save …",
    dialog: "Save under a name",
    name: "Name",
    nameHint: "For example “Week 48” or “Reading groups”. Saving under the same name replaces it.",
    submit: "Save",
    cancel: "Cancel",
    done: (name: string) => `Saved as “${name}”.`,
    until: (day: string) => `Is deleted with the answers, ${day}.`,
    none: "Nothing saved yet.",
    open: "Show",
    openLabel: (name: string) => `Show “${name}”`,
    remove: (name: string) => `Delete “${name}”`,
    removed: (name: string) => `“${name}” is deleted.`,
    row: (purpose: string, day: string) => `${purpose}, ${day}`,
    unnamed: "Write a name.",
    full: (most: number) => `No more than ${most} can be saved. Delete one first.`,
    failed: "It could not be saved. What you see is still here. Try again.",
  },
};

export type GroupsTexts = typeof groups;
