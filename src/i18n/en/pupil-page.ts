import type { BridgeReason } from "../../core/analysis.ts";

type Reason = BridgeReason["type"];
interface ReasonValues {
  readonly name: string;
  readonly other: string;
  /** "in breaks and in lessons". */
  readonly where: string;
  readonly friends: string;
  readonly count: number;
}

/** The sheet of one pupil, beside what the results say everywhere. */
export const pupilPage = {
  turn: {
    label: "From pupil to pupil",
    previous: (name: string) => `Previous: ${name}`,
    next: (name: string) => `Next: ${name}`,
    position: (position: number, of: number) => `${position} of ${of}`,
    keys: "With the keyboard: left and right arrow.",
  },
  print: { sheet: "Print this page", withNotes: "with the notes of talks" },
  beside: {
    classmates: "What classmates answer",
    received: (received: number, possible: number, where: string) =>
      `Chosen by ${received === 0 ? "none" : received} of ${possible} ${where}`,
    /** `mayBeMore`: there were choices to or from classmates who did not answer. */
    mutual: (count: number | null, mayBeMore: boolean) =>
      count === null
        ? ""
        : count === 0
          ? `, none mutual${mayBeMore ? " among those who answered" : ""}`
          : `, ${count} mutual`,
  },
  band: (low: number, high: number) =>
    low === high ? `Chance alone would give ${low}` : `Chance alone would give ${low} to ${high}`,
  bridges: {
    title: "Possible bridges",
    lead: (name: string) =>
      `Classmates with whom contact may come most easily, as far as the answers show. Hear what ${name} thinks first.`,
    none: "No choices point to anybody in particular, neither directly nor through a classmate in common. Pupils who say themselves that something is hard are not suggested.",
    /** Why no bridges are looked for. */
    without: {
      mutual: (name: string, ties: string) =>
        `${name}’s choices are mutual ${ties}: that is a place to begin. Bridges are suggested only for pupils without any mutual choice.`,
      unanswered: (name: string) =>
        `${name} has not answered whom it is good to be with. Whether there are mutual choices is then not known, and no bridges can be suggested.`,
      "too-few":
        "Too few have answered for classmates’ choices to be read. That is why no bridges are suggested.",
      large: "The group is too large to suggest bridges: not everybody knows everybody there.",
    },
    /** Several of these stand as a list in "mutual". */
    withWhom: (friends: string, where: string) => `with ${friends} ${where}`,
    reasons: {
      "chosen-by-pupil": ({ name, other, where }) => `${name} chose ${other} ${where}`,
      "chose-pupil": ({ name, other, where }) => `${other} chose ${name} ${where}`,
      "shared-friends": ({ friends }) => `both have ties to ${friends}`,
      prosocial: ({ count, other, where }) => `${count} named ${other} ${where}`,
      "has-room": ({ count, other, where }) =>
        count === 0
          ? `${other} has no mutual choice either`
          : `${other} has ${count} mutual choice${count === 1 ? "" : "s"} ${where} already, and may have room for more`,
      unanswered: ({ other }) =>
        `whom ${other} would choose is not known: ${other} has not answered that`,
    } satisfies Record<Reason, (values: ReasonValues) => string> as Readonly<
      Record<Reason, (values: ReasonValues) => string>
    >,
  },
};
export type PupilPageTexts = typeof pupilPage;
