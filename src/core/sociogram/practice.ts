import type { Tie } from "../analysis.ts";
import type { PupilId } from "../ids.ts";
import type { SociogramRequest } from "./picture.ts";

export const practiceRounds = 10;

const pupils = 26;

/** An invented class of usual size, for a layout Worker that practises before it is asked. */
export const practiceRequest: SociogramRequest = {
  pupils: Array.from({ length: pupils }, (_, index) => ({
    id: String(index).padStart(2, "0") as PupilId,
    received: index % 9 === 4 ? 0 : 3 + (index % 4),
    labelWidth: 36 + (index % 5) * 6,
  })),
  ties: Array.from({ length: pupils }, (_, index) => tiesOf(index)).flat(),
  start: null,
};

function tiesOf(index: number): readonly Tie[] {
  const to = (steps: number): number => (index + steps) % pupils;
  const next = to(1);
  return [
    { a: Math.min(index, next), b: Math.max(index, next), type: "mutual" },
    { a: index, b: to(5), type: "one-way" },
    { a: index, b: to(11), type: "one-way" },
  ];
}
