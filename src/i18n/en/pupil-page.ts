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
    mutual: (count: number | null) =>
      count === null ? "" : count === 0 ? ", none mutual" : `, ${count} mutual`,
  },
  band: (low: number, high: number) =>
    low === high ? `Chance alone would give ${low}` : `Chance alone would give ${low} to ${high}`,
  bridges: {
    title: "Possible bridges",
    lead: (name: string) =>
      `Classmates with whom contact may come most easily, as far as the answers show. Hear what ${name} thinks first.`,
    none: "The answers point to nobody in particular.",
    reasons: {
      "chosen-by-pupil": ({ name, other, where }) => `${name} chose ${other} ${where}`,
      "chose-pupil": ({ name, other, where }) => `${other} chose ${name} ${where}`,
      "shared-friends": ({ friends }) => `both have ties to ${friends}`,
      prosocial: ({ count, other }) => `${count} named ${other} as somebody who helps`,
      "has-room": ({ count, other }) =>
        count === 0
          ? `${other} has no mutual choice either`
          : `${other} has ${count} mutual choice${count === 1 ? "" : "s"} already, and may have room for more`,
    } satisfies Record<Reason, (values: ReasonValues) => string> as Readonly<
      Record<Reason, (values: ReasonValues) => string>
    >,
  },
};
export type PupilPageTexts = typeof pupilPage;
